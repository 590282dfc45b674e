"""Simulated chairs: some hundreds of people who play a level's luck by rules of their own, none of them perfect.

The mix is documented in docs/scoring.md. Everything about a chair is a function of the seed, so that a percentile can
be told again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.luck import keyed_normals, keyed_uniforms
from cbgame.economy.state import Array, State
from cbgame.game.course import Course, play
from cbgame.game.emergencies import NO_ANSWER, Chosen, picked
from cbgame.game.hindsight import yardstick
from cbgame.game.level import Level
from cbgame.game.record import level_hash
from cbgame.game.scoring import totals
from cbgame.policy.decisions import Decisions, Mask
from cbgame.policy.rules import near_scarcity, with_autopilot, with_rate

CHAIRS: Final = 300

# Habits with the balance sheet, and what share of chairs has each.
HOLDS, AUTOPILOT, STOPS, LID = range(4)
_HABITS: Final = (0.35, 0.35, 0.15, 0.15)

_BY_PRACTICE: Final = 0.3  # share of chairs that answer emergencies by the standing practice

_MOST_KEPT: Final = 256


@dataclass(frozen=True, slots=True)
class Chairs:
    """What each chair is like, (chairs,) each."""

    on_inflation: Array  # response to inflation's distance from target
    on_gap: Array
    inertia: Array  # share of the last rate
    lean: Array  # pp by which the chair likes rates higher than its rule
    noise: Array  # pp, standard deviation a quarter
    late: Mask  # acts on the estimates of a quarter ago
    rhythm: NDArray[np.int_]  # moves every so many quarters
    habit: NDArray[np.int_]
    margin: Array  # pp of bank assets at which an autopilot acts
    bills_bn: Array  # what it buys then, a month
    turning: NDArray[np.int_]  # the quarter in which runoff is stopped or a lid is put on
    habit_in_crisis: Array  # its place, 0 to 1, among the answers in hand; under 0 it keeps to the practice


def chairs(seed: int, quarters: int, count: int = CHAIRS) -> Chairs:
    """Draw the chairs of a seed."""

    def between(name: str, low: float, high: float) -> Array:
        return low + (high - low) * keyed_uniforms(seed, 0, f"chairs_{name}", count)

    habit = np.searchsorted(np.cumsum(_HABITS)[:-1], between("habit", 0.0, 1.0))
    return Chairs(
        on_inflation=between("on_inflation", 0.0, 1.5),
        on_gap=between("on_gap", 0.0, 1.5),
        inertia=between("inertia", 0.0, 0.95),
        lean=0.35 * keyed_normals(seed, 0, "chairs_lean", count),
        noise=between("noise", 0.0, 0.3),
        late=between("late", 0.0, 1.0) < 0.3,
        rhythm=between("rhythm", 1.0, 4.0).astype(int),
        habit=habit,
        margin=between("margin", -1.5, 2.5),
        bills_bn=between("bills", 5.0, 60.0),
        turning=between("turning", 0.0, float(quarters)).astype(int),
        habit_in_crisis=between("answer", -_BY_PRACTICE / (1.0 - _BY_PRACTICE), 1.0),
    )


def chair_losses(level: Level, seed: int, count: int = CHAIRS) -> dict[str, Array]:
    """What each chair of a seed loses, by objective, (chairs,)."""
    drawn = chairs(seed, level.quarters, count)
    course = Course(level, (seed,), count)
    before: list[State] = []

    def choose(course: Course) -> Decisions:
        seen = course.seen()
        before.append(seen)
        return _decided(course, drawn, seen, before[max(len(before) - 2, 0)], seed)

    def answer(course: Course, arisen: Mapping[str, Mask]) -> Chosen:
        by_habit = picked(np.maximum(drawn.habit_in_crisis, 0.0), course.offered())
        return np.where(drawn.habit_in_crisis < 0.0, NO_ANSWER, by_habit)

    return play(course, choose, answer).losses()


def _decided(course: Course, drawn: Chairs, seen: State, last_seen: State, seed: int) -> Decisions:
    instruments, quarter = course.instruments, course.closed
    fresh, stale = _rule(drawn, seen), _rule(drawn, last_seen)
    wanted = np.where(drawn.late, stale, fresh) + drawn.lean
    wanted = drawn.inertia * seen.policy_rate + (1.0 - drawn.inertia) * wanted
    wanted = wanted + drawn.noise * keyed_normals(seed, quarter, "chairs_noise", course.paths)
    idle = quarter % drawn.rhythm != 0
    decisions = with_rate(course.standing, np.where(idle, seen.policy_rate, wanted), instruments)
    near = near_scarcity(seen, course.parameters, drawn.margin) & (drawn.habit == AUTOPILOT)
    decisions = with_autopilot(decisions, near, instruments, drawn.bills_bn)
    stops = (drawn.habit == STOPS) & (quarter >= drawn.turning)
    decisions = with_autopilot(decisions, stops, instruments, 0.0)
    if not instruments.standing_repo:
        return decisions
    lid = (drawn.habit == LID) & (quarter >= drawn.turning)
    return replace(decisions, standing_repo=decisions.standing_repo | lid)


def _rule(drawn: Chairs, seen: State) -> Array:
    inflation = seen.core_inflation_4q
    return np.asarray(
        seen.natural_rate
        + inflation
        + drawn.on_inflation * (inflation - seen.inflation_target)
        + drawn.on_gap * seen.output_gap
    )


_known: dict[tuple[str, int], Array] = {}


def chair_scores(level: Level, seed: int) -> Array:
    """What the chairs of a seed score, ascending, (chairs,); played once in a process."""
    key = (level_hash(level), seed)
    if key not in _known:
        while len(_known) >= _MOST_KEPT:
            del _known[next(iter(_known))]
        _known[key] = np.sort(totals(level, chair_losses(level, seed), yardstick(level, seed)))
    return _known[key]


def percentile(level: Level, seed: int, total: float) -> float:
    """The share of chairs on this luck that score less, in percent; those that score the same count half."""
    scores = np.round(chair_scores(level, seed), 1)
    below, upto = np.searchsorted(scores, total, "left"), np.searchsorted(scores, total, "right")
    return float(50.0 * (below + upto) / len(scores))
