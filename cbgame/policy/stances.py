"""A decision as the economy takes it: scalars to arrays, offsets to rates."""

from __future__ import annotations

import numpy as np

from cbgame.economy.stance import NO_FACILITY, NO_FLOOR, Stance
from cbgame.economy.stance import Programme as ProgrammeArrays
from cbgame.economy.state import Array
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, GuidanceKind, Programme

GUIDED_MOVE_PCT = {GuidanceKind.NONE: 0.0, GuidanceKind.HOLD: 0.0, GuidanceKind.RAISE: 0.25, GuidanceKind.LOWER: -0.25}
"""What guidance promises a quarter: the FOMC's "gradual" pace of 2017-18 was a quarter point a quarter."""


def stance_of(decision: Decision, paths: int = 1) -> Stance:
    """The stance that a decision sets, the same on every path."""

    def level(value: float) -> Array:
        return np.full(paths, float(value))

    standing = decision.standing_repo_pct
    return Stance(
        policy_rate=level(decision.target_low_pct + RANGE_WIDTH_PCT / 2),
        target_low=level(decision.target_low_pct),
        target_high=level(decision.target_high_pct),
        iorb=level(decision.iorb_pct),
        on_rrp_rate=level(decision.on_rrp_pct if decision.on_rrp else NO_FLOOR),
        standing_repo_rate=level(NO_FACILITY if standing is None else standing),
        temporary_repo=level(decision.temporary_repo_usd_bn),
        treasuries=_programme(decision.treasuries, paths),
        mbs=_programme(decision.mbs, paths),
        bill_purchases=level(decision.bill_purchases_usd_bn),
        guided_move=level(GUIDED_MOVE_PCT[decision.guidance.kind]),
        guided_quarters=level(decision.guidance.quarters if decision.guidance.kind is not GuidanceKind.NONE else 0),
        pays_interest=level(decision.interest_on_reserves),
        corporate_purchases=level(decision.corporate_purchases_usd_bn),
        municipal_purchases=level(decision.municipal_purchases_usd_bn),
        equity_purchases=level(decision.equity_purchases_usd_bn),
        credit_backstop=level(decision.credit_backstop_usd_bn),
        emergency_lending=level(decision.emergency_lending_usd_bn),
        swap_lines=level(decision.swap_lines),
        discount_rate=level(decision.target_high_pct + decision.discount_offset_bp / 100.0),
    )


def _programme(programme: Programme, paths: int) -> ProgrammeArrays:
    return ProgrammeArrays(
        *(
            np.full(paths, float(value))
            for value in (
                programme.purchases_usd_bn,
                programme.purchases_step_usd_bn,
                programme.purchases_end_usd_bn,
                programme.runoff_cap_usd_bn,
                programme.runoff_cap_step_usd_bn,
                programme.runoff_cap_end_usd_bn,
            )
        )
    )
