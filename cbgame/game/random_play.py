"""Random play: levers pulled without a thought, as a floor that every level must stand above."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from cbgame.economy.luck import keyed_uniforms
from cbgame.economy.state import Array
from cbgame.game.course import Answerer, Course
from cbgame.game.emergencies import Chosen, picked
from cbgame.game.levers import kept_in_reach, levers_of
from cbgame.policy.decisions import Decisions, Mask

PULLED: Final = 0.5
"""The chance that a lever is pulled in a quarter."""


def random_chooser(course: Course) -> Decisions:
    """Every lever is pulled with the chance PULLED, to anywhere within its limits; the rate within its reach."""
    decisions, instruments = course.standing, course.instruments
    for number, lever in enumerate(levers_of(instruments)):
        before = lever.get(decisions)
        anywhere = lever.low + _drawn(course, f"to_{number}") * (lever.high - lever.low)
        if lever.name == "target_low_pct":
            reach = instruments.largest_move_bp / 100.0
            anywhere = before + (2.0 * _drawn(course, "rate") - 1.0) * reach
        pulled = _drawn(course, f"pull_{number}") < PULLED
        decisions = lever.put(decisions, np.where(pulled, lever.allowed(anywhere), before))
    return kept_in_reach(decisions, course.standing.target_low_pct, instruments)


def random_answerer() -> Answerer:
    """Any option that is in hand."""

    def answer(course: Course, arisen: Mapping[str, Mask]) -> Chosen:
        return picked(_drawn(course, f"answer_{int(course.met.max())}"), course.offered())

    return answer


def _drawn(course: Course, what: str) -> Array:
    """A number in (0, 1) for each path: of its seed, its place among the seed's paths, the quarter and what for."""
    each = course.paths // len(course.seeds)
    drawn = [keyed_uniforms(seed, course.closed, f"random_play_{what}", each) for seed in course.seeds]
    return np.concatenate(drawn)
