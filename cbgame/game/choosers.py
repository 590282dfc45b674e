"""Policies by name: what they announce and how they answer, for many paths at once, from what a player may know."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np

from cbgame.economy.state import Array, State
from cbgame.game.course import Answerer, Chooser, Course
from cbgame.game.emergencies import DEFAULTS, NO_ANSWER, OPTIONS, Chosen, as_stated
from cbgame.game.level import Level
from cbgame.policy.decision import Decision
from cbgame.policy.decisions import Decisions, Mask
from cbgame.policy.rules import near_scarcity, rule_decisions, with_autopilot, with_rate

SIMPLE: Final = ("hold", "taylor", "balanced", "inertial", "nominal_growth", "history")
"""Policies that see no more than a player does."""

POLICIES: Final = (*SIMPLE, "hindsight")

Plan = Sequence[Decision] | Callable[[Course], Decisions]
"""A policy that has no name: decisions in order (after them, *hold*), or a way to choose."""


def chooser(level: Level, policy: str | Plan) -> Chooser:
    """What a policy announces. ValueError for an unknown one, or *history* on a level without."""
    if callable(policy):
        return policy
    if not isinstance(policy, str):
        listed = tuple(policy)
        return lambda course: (
            Decisions.alike(listed[course.closed], course.paths) if course.closed < len(listed) else course.standing
        )
    if policy == "hold":
        return lambda course: course.standing
    if policy == "history":
        if not level.historical_policy:
            raise ValueError(f"level {level.id} has no historical policy")
        return lambda course: Decisions.alike(level.historical_policy[course.closed].decision, course.paths)
    if policy not in SIMPLE:
        raise ValueError(f"policy {policy!r} is not one of {', '.join(SIMPLE)}")
    return lambda course: rule_decisions(policy, course.seen(), course.standing, course.instruments, course.parameters)


def by_rate(rate: Callable[[State], Array], autopilot: bool) -> Plan:
    """A policy that sets the rate by a rule for what is known, all else on hold; with the autopilot for reserves or
    without."""

    def choose(course: Course) -> Decisions:
        seen, instruments = course.seen(), course.instruments
        decisions = with_rate(course.standing, rate(seen), instruments)
        if not autopilot:
            return decisions
        return with_autopilot(decisions, near_scarcity(seen, course.parameters), instruments)

    return choose


def answerer(level: Level, policy: str | Plan) -> Answerer:
    """How a policy answers emergencies: *history* as it did, *hold* by waiting, all others by the Desk's practice."""
    if policy == "history":
        return _historical(level)
    named = DEFAULTS.get(policy) if isinstance(policy, str) else None
    place = NO_ANSWER if named is None else OPTIONS.index(named)
    return lambda course, arisen: np.full(course.paths, place)


def _historical(level: Level) -> Answerer:
    def answer(course: Course, arisen: Mapping[str, Mask]) -> Chosen:
        return as_stated(level.historical_policy[course.closed].answers, course.met - 1, arisen)

    return answer
