"""The class's median: in every quarter what the middle of the class decided, played on the class's luck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from statistics import median_low
from typing import Any, Final, TypeVar

from cbgame.game.bulletin import Debrief, Situation
from cbgame.game.debrief import debrief
from cbgame.game.level import Level
from cbgame.game.rerun import Replay, play_out
from cbgame.game.term import Term
from cbgame.game.what_if import Worth, worths
from cbgame.policy.decision import Decision, Programme
from cbgame.policy.reach import within_reach

Shape = TypeVar("Shape", Decision, Programme)

Played = tuple[tuple[Decision, ...], tuple[tuple[str, ...], ...]]
"""One seat's decisions, and its answers to the emergencies of each quarter."""

_UNHEARD: Final = "replies"
"""Answers to the press explain a decision of one's own: a class has none in common."""


@dataclass(frozen=True, slots=True)
class Median:
    """What the class's median decisions would have brought about, beside the ghosts, and what each was worth."""

    debrief: Debrief  # ``player`` is the class's median
    answers: tuple[tuple[str, ...], ...]  # to the emergencies of each quarter
    worths: tuple[Worth, ...]


def median_of(level: Level, seed: int, played: Sequence[Played]) -> Median:
    """Play the class's median decisions and look back on them. Takes seconds; ValueError without a seat."""
    term = median_term(level, seed, played)
    return Median(debrief(term), term.answers, worths(Replay.of(term)))


def median_term(level: Level, seed: int, played: Sequence[Played]) -> Term:
    """The ended term; every decision as far as it can be taken where the median's own term stands."""
    if not played:
        raise ValueError("a class without seats has no median")

    def decided(term: Term) -> Decision:
        quarter = len(term.decisions)
        wanted = median_decision([decisions[quarter] for decisions, _ in played])
        return within_reach(wanted, term.standing, term.instruments)

    return play_out(Term(level, seed), decided, lambda situation, asked: _answer(situation, asked, played))


def median_decision(decisions: Sequence[Decision]) -> Decision:
    """Amounts are the lower median of those chosen, everything else is what most chose."""
    return replace(_middle(decisions), replies=())


def _middle(chosen: Sequence[Shape]) -> Shape:
    names = [item.name for item in fields(chosen[0]) if item.name != _UNHEARD]
    return replace(chosen[0], **{name: _common([getattr(each, name) for each in chosen]) for name in names})


def _common(values: Sequence[Any]) -> Any:
    first = values[0]
    if isinstance(first, Programme):
        return _middle(values)
    if isinstance(first, bool | str) or is_dataclass(first):
        return Counter(values).most_common(1)[0][0]
    return median_low(values)


def _answer(situation: Situation, asked: int, played: Sequence[Played]) -> str:
    """What most answered where they met the emergency too; its default where nobody's answer is offered."""
    offered = {option.id for option in situation.options}
    given = Counter(
        answers[situation.index][asked]
        for _, answers in played
        if asked < len(answers[situation.index]) and answers[situation.index][asked] in offered
    )
    return given.most_common(1)[0][0] if given else situation.default
