"""Contributions that add up: how much each part of what was done made of the difference to *hold*."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from cbgame.game.bulletin import Score
from cbgame.game.rerun import KINDS, Replay
from cbgame.game.scoring import rounded_to_add_up as rounded_to_add_up

Values = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one part made of a difference: in all, and by objective or variable; both add up over the parts."""

    id: str
    total: float
    by_name: Values


def in_two_orders(parts: Sequence[str], value: Callable[[frozenset[str]], Values]) -> dict[str, dict[str, float]]:
    """What each part contributes to ``value(all parts) - value(none)``, by name of value.

    The parts are switched on one after the other in their order and again in the reverse order, and a part is given
    the mean of its two steps. The contributions add up to the whole difference, and of two parts neither gains by
    being named first (the mean over all orders would be Shapley's value; two need 2n runs where all need 2^n).
    """
    known: dict[frozenset[str], Values] = {}

    def at(switched: frozenset[str]) -> Values:
        if switched not in known:
            known[switched] = value(switched)
        return known[switched]

    steps: dict[str, dict[str, float]] = {part: {} for part in parts}
    for order in (parts, tuple(reversed(parts))):
        for place, part in enumerate(order):
            before, after = at(frozenset(order[:place])), at(frozenset(order[: place + 1]))
            for name, amount in after.items():
                steps[part][name] = steps[part].get(name, 0.0) + 0.5 * (amount - before[name])
    return steps


def by_kind(replay: Replay) -> tuple[Contribution, ...]:
    """What each kind of decision earned against *hold*, in points, by objective."""
    steps = in_two_orders(tuple(KINDS), lambda kinds: points(replay.with_kinds(kinds).score()))
    return tuple(Contribution(kind, sum(amounts.values()), amounts) for kind, amounts in steps.items())


def by_quarter(replay: Replay) -> tuple[Contribution, ...]:
    """What each quarter's decisions and answers earned against *hold*, in points, by objective.

    A quarter is given what the score gains when the player goes on until after it before everything is held.
    """
    reached = _reached(replay)
    found = []
    for quarter, (before, after) in enumerate(pairwise(reached)):
        gained = {name: after[name] - before[name] for name in after}
        found.append(Contribution(replay.term.quarters[quarter], sum(gained.values()), gained))
    return tuple(found)


def _reached(replay: Replay) -> list[Values]:
    """The points of playing on until each quarter and holding from it; the last is the term itself."""
    reached: list[Values] = [points(replay.term.score())]
    for quarter in reversed(range(replay.term.level.quarters)):
        held = replay.term.decisions[quarter] == replay.standing[quarter].standing
        if held and not replay.term.answers[quarter]:  # nothing was done: there holding is what the player did
            reached.insert(0, reached[0])
        else:
            reached.insert(0, points(replay.held_from(quarter).score()))
    return reached


def by_objective(replay: Replay) -> tuple[Contribution, ...]:
    """How far the player's points stand over *hold*'s, objective by objective."""
    mine, held = points(replay.term.score()), points(replay.held_from(0).score())
    return tuple(Contribution(name, mine[name] - held[name], {name: mine[name] - held[name]}) for name in mine)


def points(score: Score) -> dict[str, float]:
    """A score's points by objective."""
    return {part.id: part.points for part in score.objectives}
