"""What can still be taken of a decision where another one stands: re-runs change what stands before a decision."""

from __future__ import annotations

import math
from dataclasses import replace

from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Instruments, may, problems_of


def within_reach(decision: Decision, standing: Decision, instruments: Instruments) -> Decision:
    """The decision itself where it may be taken. Otherwise its rate goes as far as one move reaches, and each other
    part that is refused stays as it stands; where even that is refused, everything stands."""
    if may(decision, standing, instruments):
        return decision
    nearest = replace(decision, target_low_pct=_nearest_rate(decision.target_low_pct, standing, instruments))
    for problem in problems_of(nearest, standing, instruments):
        part = problem.where.split(".")[0]
        nearest = replace(nearest, **{part: getattr(standing, part)})
    return nearest if may(nearest, standing, instruments) else standing


def _nearest_rate(wanted: float, standing: Decision, instruments: Instruments) -> float:
    if not math.isfinite(wanted):
        return standing.target_low_pct
    steps = math.floor(instruments.largest_move_bp / 100.0 / RANGE_WIDTH_PCT + 1e-9)
    here = standing.target_low_pct
    lowest = max(instruments.target_low_min_pct, here - steps * RANGE_WIDTH_PCT)
    highest = min(instruments.target_low_max_pct, here + steps * RANGE_WIDTH_PCT)
    return min(max(wanted, lowest), highest)
