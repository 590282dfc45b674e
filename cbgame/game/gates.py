"""The gates of a level: what must hold of it over many draws, with the figures (docs/scoring.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from cbgame.economy.calendar import weeks_of
from cbgame.economy.observe import OBSERVATIONS
from cbgame.economy.state import Array
from cbgame.game.briefing import BUSY_MARKS, CALM_SPREAD_BP, NEAR_TOP_PCT
from cbgame.game.briefing_plumbing import WORST_DAY_BP
from cbgame.game.choosers import SIMPLE, answerer, chooser
from cbgame.game.course import Answerer, Chooser, Course
from cbgame.game.emergencies import FAMILIES, NO_ANSWER, REPO_SQUEEZE, answers
from cbgame.game.hindsight import Foresight, foreseen
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks, luck_of
from cbgame.game.random_play import random_answerer, random_chooser
from cbgame.game.scoring import Yardstick, total_loss, totals
from cbgame.game.warnings import nearness
from cbgame.policy.decisions import Mask
from cbgame.policy.responses import respond
from cbgame.policy.rules import near_scarcity

RANDOM_PLAYS: Final = 5
"""Random plays on each draw."""

RULES_OF_THUMB: Final = ("taylor", "balanced", "inertial", "nominal_growth")
SIGNPOST_WEEKS: Final = 2
SIGNPOST_QUARTERS: Final = 2
"""Weeks of warning that trouble in the money market must give."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One gate: its figure, what it needs (``sign`` is >=, <= or ==), and whether that holds.

    All but the name are None where the level doesn't state what the gate is about. ``excused``: the figure falls short,
    the level says why, and so the gate holds.
    """

    gate: str
    value: float | None
    sign: str | None
    bound: float | None
    holds: bool | None
    excused: bool = False


@dataclass(frozen=True, slots=True)
class Spread:
    """Scores over the draws, and the shares of them that earned a medal or better."""

    p10: float
    p50: float
    p90: float
    bronze: float
    silver: float
    gold: float


@dataclass(frozen=True, slots=True)
class Sweep:
    """A level's gates over a number of draws."""

    level: str
    draws: int
    gates: tuple[Gate, ...]
    scores: Mapping[str, Spread]


@dataclass(slots=True)
class Watched:
    """A policy played on every draw: the course, and the emergencies met and signposted, by family."""

    course: Course
    met: dict[str, int]
    signposted: dict[str, int]


def sweep(level: Level, draws: int, first_seed: int = 0, watcher: Callable[[float], None] | None = None) -> Sweep:
    """Play a level's draws (the seeds from ``first_seed`` on) under every policy and measure its gates.

    Raises ValueError for fewer than 2 draws.
    """
    if draws < 2:
        raise ValueError(f"draws: found {draws}, expected at least 2")
    seeds = range(first_seed, first_seed + draws)
    known = foreseen(level, seeds, watcher)
    played, random = _played(level, seeds)
    scores = {name: _scores(level, known, each.course) for name, each in played.items()}
    scores["hindsight"] = _hindsight_scores(level, known)
    scores["random"] = _scores(level, [each for each in known for _ in range(RANDOM_PLAYS)], random.course)
    gates = (
        _at_most("hold_earns_a_medal", float((scores["hold"] >= level.medals.bronze).mean()), 0.0),
        _hold_loses(scores),
        _random_gate(scores),
        _rule_gate(level, scores),
        _at_least("hindsight_earns_gold", float((scores["hindsight"] >= level.medals.gold).mean()), 0.9),
        _loops_gate(level),
        *_failure_gates(level, list(played.values()), random),
        *_history_gates(level, played),
    )
    return Sweep(level.id, draws, gates, {name: _spread(level, each) for name, each in scores.items()})


def swift_gates(level: Level, draws: int, first_seed: int = 0) -> tuple[Gate, ...]:
    """The gates that need no search for hindsight: who beats whom, the loops, the failures, and history.

    Who beats whom is told by the weighted loss, which orders the policies of one luck as the score does.
    """
    seeds = range(first_seed, first_seed + draws)
    played, random = _played(level, seeds)
    better = {name: -total_loss(level, each.course.losses()) for name, each in played.items()}
    better["random"] = -total_loss(level, random.course.losses())
    return (
        _hold_loses(better),
        _random_gate(better),
        _loops_gate(level),
        *_failure_gates(level, list(played.values()), random),
        *_history_gates(level, played),
    )


# --- playing ------------------------------------------------------------------------------------------------------


def _played(level: Level, seeds: Sequence[int]) -> tuple[dict[str, Watched], Watched]:
    """Every simple policy on these lucks, history's where the level has it; and random play."""
    lucks = Lucks([luck_of(level, seed) for seed in seeds])  # what is drawn for one policy is known for the next
    names = [name for name in SIMPLE if name != "history" or level.historical_policy]
    random = _watch(Course(level, seeds, RANDOM_PLAYS, lucks), random_chooser, random_answerer())
    return {name: _watched(level, seeds, name, lucks) for name in names}, random


def _watched(level: Level, seeds: Sequence[int], policy: str, lucks: Lucks | None = None) -> Watched:
    return _watch(Course(level, seeds, 1, lucks), chooser(level, policy), answerer(level, policy))


def _watch(course: Course, choose: Chooser, answer: Answerer) -> Watched:
    """Play every quarter, and look at each emergency whether it had been in sight: a squeeze two weeks before, all
    else in the bulletin of two quarters before, or the first."""
    watched = Watched(course, dict.fromkeys(FAMILIES, 0), dict.fromkeys(FAMILIES, 0))
    told = np.zeros(course.paths, dtype=bool)
    signs: list[dict[str, Array]] = []
    while not course.ended:
        told_before, told = told, _told(course)
        buying = course.standing.treasuries.purchases + course.standing.mbs.purchases
        signs.append(nearness(course.seen(), buying, course.parameters))
        earlier, unseen = signs[max(len(signs) - SIGNPOST_QUARTERS, 0)], np.zeros(course.paths)
        quarter = course.announce(choose(course))
        while arisen := course.run():
            tape, week = quarter.weeks.tape, quarter.weeks.done
            before = slice(0, max(week - SIGNPOST_WEEKS, 0))
            tense = (tape.sofr[before] > tape.anchor[before]).any(axis=0)
            in_sight = tense | told_before | (told & (week > SIGNPOST_WEEKS))
            for family, mask in arisen.items():
                watched.met[family] += int(mask.sum())
                given = in_sight if family == REPO_SQUEEZE else earlier.get(family, unseen) >= 1.0
                watched.signposted[family] += int((mask & given).sum())
            asked = np.logical_or.reduce(list(arisen.values()))
            course.answer(np.where(asked, answers(answer(course, arisen), course.offered(), arisen), NO_ANSWER))
        course.close()
    return watched


def _told(course: Course) -> Mask:
    """Where the bulletin before a quarter shows a sign of scarcity: the briefing's own warnings (game.briefing), or
    reserves within a point of the estimated scarcity."""
    tape, state = course.state.tape, course.state
    near = near_scarcity(course.seen(), course.parameters)
    if not course.closed:
        return near
    over_bp = (tape.sofr - tape.anchor) * 100.0
    calm = [week.number - 1 for week in weeks_of(state.quarter) if not BUSY_MARKS & set(week.marks)][-4:]
    tense = over_bp[calm].mean(axis=0) > CALM_SPREAD_BP
    jumpy = ((tape.sofr_max - tape.anchor) * 100.0).max(axis=0) > WORST_DAY_BP
    top = course.in_force.target_high_pct - tape.effr[-1] <= NEAR_TOP_PCT
    return np.asarray(near | tense | jumpy | top)


def _scores(level: Level, known: Sequence[Foresight], course: Course) -> Array:
    """The score of each path, one path to each of ``known``."""
    lost, scores = course.losses(), []
    for path, each in enumerate(known):
        alone = {name: loss[path : path + 1] for name, loss in lost.items()}
        scores.append(totals(level, alone, Yardstick(each.hold, each.losses))[0])
    return np.array(scores)


def _hindsight_scores(level: Level, known: Sequence[Foresight]) -> Array:
    return np.array(
        [
            totals(
                level,
                {name: np.array([loss]) for name, loss in each.losses.items()},
                Yardstick(each.hold, each.losses),
            )[0]
            for each in known
        ]
    )


def _spread(level: Level, scores: Array) -> Spread:
    low, middle, high = np.quantile(scores, (0.1, 0.5, 0.9))
    shares = (float((scores >= getattr(level.medals, name)).mean()) for name in ("bronze", "silver", "gold"))
    return Spread(*(round(float(each), 1) + 0.0 for each in (low, middle, high)), *shares)


# --- gates --------------------------------------------------------------------------------------------------------


def _at_least(gate: str, value: float, bound: float) -> Gate:
    return Gate(gate, value, ">=", bound, value >= bound)


def _at_most(gate: str, value: float, bound: float) -> Gate:
    return Gate(gate, value, "<=", bound, value <= bound)


def _unstated(gate: str) -> Gate:
    return Gate(gate, None, None, None, None)


def _best_rule(scores: Mapping[str, Array]) -> Array:
    return np.asarray(np.max([scores[name] for name in RULES_OF_THUMB], axis=0))


def _hold_loses(scores: Mapping[str, Array]) -> Gate:
    """*Hold* loses to the best rule nearly always."""
    return _at_least("hold_loses_to_best_rule", float((scores["hold"] < _best_rule(scores)).mean()), 0.8)


def _random_gate(scores: Mapping[str, Array]) -> Gate:
    """Random play loses to the better of *hold* and the rules nearly always."""
    sensible = np.repeat(np.maximum(scores["hold"], _best_rule(scores)), RANDOM_PLAYS)
    return _at_least("random_loses", float((scores["random"] < sensible).mean()), 0.8)


def _rule_gate(level: Level, scores: Mapping[str, Array]) -> Gate:
    """How often the luckiest of the simple rules earns gold on this level."""
    shares = [float((scores[name] >= level.medals.gold).mean()) for name in RULES_OF_THUMB]
    return _at_most("no_rule_earns_gold_by_itself", max(shares), 0.5)


def _loops_gate(level: Level) -> Gate:
    """How often decision, effect and correction fit into the term, by what the level weighs most; a level may have
    fewer rounds than three if it says why.

    Money markets answer within a quarter and are seen at once; jobs and prices take until the response to the policy
    rate peaks, and a quarter to be published.
    """
    heaviest = max(level.objectives, key=lambda objective: objective.weight).id
    if heaviest in ("market_control", "churn", "stability", "credibility", "independence"):
        lag = 1
    else:
        variable = "core_inflation_4q" if "inflation" in heaviest else "unemployment"
        response = np.abs(respond("policy_rate", 1.0, 24).response[variable])
        lag = int(np.argmax(response)) + 1 + 1
    gate = _at_least("decision_loops", level.quarters / lag, 3.0)
    said_why = any(words.few_loops for words in level.words.values())
    return replace(gate, holds=True, excused=True) if said_why and not gate.holds else gate


def _failure_gates(level: Level, played: Sequence[Watched], random: Watched) -> tuple[Gate, ...]:
    """Every failure that the level is about is reached by some policy, and is in sight before it comes: to those who
    have a policy, for random play can bring anything about at once."""
    if not level.failure_families:
        return (_unstated("failures_reached"), _unstated("failures_signposted"))
    met = {family: sum(each.met[family] for each in played) for family in level.failure_families}
    anyhow = {family: met[family] + random.met[family] for family in level.failure_families}
    seen = {family: sum(each.signposted[family] for each in played) for family in level.failure_families}
    reached = sum(count > 0 for count in anyhow.values()) / len(met)
    shares = [seen[family] / count for family, count in met.items() if count]
    return (
        _at_least("failures_reached", reached, 1.0),
        _at_least("failures_signposted", min(shares, default=0.0), 0.9),
    )


def _history_gates(level: Level, played: Mapping[str, Watched]) -> tuple[Gate, ...]:
    """The median under history's policy against where history landed, as a share of the way to the band's edge."""
    if not level.history_bands or "history" not in played:
        return (_unstated("history_lands_where_it_landed"),)
    state = played["history"].course.state
    return tuple(
        _at_most(
            f"history_lands:{name}",
            abs(float(np.median(OBSERVATIONS[name](state))) - band.actual) / band.within,
            1.0,
        )
        for name, band in level.history_bands.items()
    )
