"""Ghosts: reference policies played on the same luck, by rules that see no more than a player does."""

from __future__ import annotations

import numpy as np

from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.game import emergencies
from cbgame.game.bulletin import Bulletin, Path, Played
from cbgame.game.choosers import POLICIES as POLICIES
from cbgame.game.choosers import Plan, answerer, chooser
from cbgame.game.course import Answerer
from cbgame.game.hindsight import Watcher, foresight
from cbgame.game.level import Level
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Instruments
from cbgame.policy.decisions import Decisions
from cbgame.policy.rules import rule_decisions


def play_policy(level: Level, policy: str | Plan, seed: int, watcher: Watcher | None = None) -> Term:
    """A whole term under a named policy, a list of decisions (after its end, *hold*) or a way to choose.

    Raises ValueError for an unknown policy, or *history* on a level without one; DecisionRefused where a listed
    decision can't be taken. ``watcher`` follows the search for *hindsight*.
    """
    if policy == "hindsight":
        return _foreseen(level, seed, watcher)
    term = Term(level, seed)
    choose, answer = chooser(level, policy), answerer(level, policy)
    while not term.ended:
        term.decide(choose(term.course).at(0))
        _run_quarter(term, answer)
    return term


def _foreseen(level: Level, seed: int, watcher: Watcher | None) -> Term:
    """The term that hindsight would have played."""
    found, term = foresight(level, seed, watcher), Term(level, seed)
    for decision, answers in zip(found.decisions, found.answers, strict=True):
        waiting = list(answers)
        term.decide(decision)
        while not isinstance(term.proceed(), Bulletin):
            term.answer(waiting.pop(0))
    return term


def _run_quarter(term: Term, answer: Answerer) -> None:
    while not isinstance(situation := term.proceed(), Bulletin):
        every = {situation.id: np.ones(1, dtype=bool)}
        chosen = emergencies.answers(answer(term.course, every), term.course.offered(), every)
        term.answer(emergencies.OPTIONS[chosen[0]])


def rule_decision(rule: str, bulletin: Bulletin, instruments: Instruments, p: Parameters = BASELINE) -> Decision:
    """What a rule decides from a bulletin: its rate to the nearest quarter point within reach, all else on hold.

    *inertial* also runs the reserves autopilot: runoff ends and bills are bought when reserves near scarcity.
    """
    return rule_decisions(rule, bulletin.nowcast, Decisions.of([bulletin.standing]), instruments, p).at(0)


def played_of(term: Term, policy: str) -> Played:
    """What a played term brought about, without its score."""
    log = term.log()
    series = {name: tuple(quarter.actual[name] for quarter in log) for name in log[0].actual}
    return Played(policy, series, term.decisions)


def path_of(term: Term, policy: str) -> Path:
    """What a played term brought about, for the debrief."""
    played = played_of(term, policy)
    return Path(played.policy, played.series, played.decisions, term.score())
