"""A promise judged by what is published: whether it binds, for how long it is meant, whether a move breaks it."""

from __future__ import annotations

from typing import Final

import numpy as np

from cbgame.economy import guidance as markets
from cbgame.economy.expectations import year_ahead
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.state import Array, State
from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind
from cbgame.policy.stances import stance_of

LONGEST: Final = 12
"""Quarters beyond which nobody reckons with a threshold."""


def expected_inflation(core_4q: float, long_run: float, p: Parameters = BASELINE) -> float:
    """Inflation expected over the coming year, percent: what a threshold of guidance is measured by."""
    return float(year_ahead(core_4q, long_run, p))


def uncrossed(promise: Guidance, unemployment: float, inflation: float) -> bool:
    """Whether thresholds, if the promise has any, are uncrossed by unemployment and expected inflation, percent."""
    if promise.form is not GuidanceForm.THRESHOLD:
        return True
    said = stance_of(Decision(0.0, guidance=promise))
    return bool(markets.condition_holds(said, _one(unemployment), _one(inflation))[0])


def meant_quarters(promise: Guidance, nowcast: State | None = None, p: Parameters = BASELINE) -> int:
    """For how many quarters it is meant: to its date; without one as markets read such words; with thresholds as long
    as markets, knowing what the nowcast says, expect them to stay uncrossed (without it none)."""
    if promise.kind is GuidanceKind.NONE:
        return 0
    if promise.form is GuidanceForm.CALENDAR:
        return promise.quarters
    if promise.form is GuidanceForm.QUALITATIVE:
        return round(p.qualitative_quarters)
    said = stance_of(Decision(0.0, guidance=promise))
    if nowcast is None or not markets.binds(nowcast, said, p)[0]:
        return 0
    return min(round(float(markets.meant_quarters(nowcast, said, p)[-1, 0])), LONGEST)


def breaks(nowcast: State, standing: Decision, decision: Decision, p: Parameters = BASELINE) -> bool:
    """Whether a decision breaks what stood, on the staff's figures; measured as the economy does."""
    stood = stance_of(standing)
    said = nowcast.with_changes(
        policy_rate=stood.policy_rate, guided_move=stood.guided_move, guided_quarters=stood.guided_quarters,
        guided_form=stood.guided_form, guided_strength=stood.guided_strength,
        guided_unemployment=stood.guided_unemployment, guided_inflation=stood.guided_inflation,
    )  # fmt: skip
    return bool(markets.broken_promise(said, stance_of(decision), p)[0] > 1e-9)


def _one(value: float) -> Array:
    return np.array([float(value)])
