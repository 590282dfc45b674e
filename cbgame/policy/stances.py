"""A decision as the economy takes it: scalars to arrays, offsets to rates."""

from __future__ import annotations

from typing import Final

import numpy as np

from cbgame.economy.stance import CALENDAR, NO_FACILITY, NO_FLOOR, Stance
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, GuidanceKind
from cbgame.policy.decisions import KINDS, Decisions

GUIDED_MOVE_PCT = {GuidanceKind.NONE: 0.0, GuidanceKind.HOLD: 0.0, GuidanceKind.RAISE: 0.25, GuidanceKind.LOWER: -0.25}
"""What guidance promises a quarter: the FOMC's "gradual" pace of 2017-18 was a quarter point a quarter."""

_MOVES: Final = np.array([GUIDED_MOVE_PCT[kind] for kind in KINDS])


def stance_of(decision: Decision, paths: int = 1) -> Stance:
    """The stance that a decision sets, the same on every path."""
    return stances_of(Decisions.alike(decision, paths))


def stances_of(decisions: Decisions) -> Stance:
    """The stance that each path's decision sets."""
    low, high = decisions.target_low_pct, decisions.target_high_pct
    dated = decisions.guidance_form == CALENDAR
    return Stance(
        policy_rate=low + RANGE_WIDTH_PCT / 2,
        target_low=low,
        target_high=high,
        iorb=decisions.iorb_pct,
        on_rrp_rate=np.where(decisions.on_rrp, decisions.on_rrp_pct, NO_FLOOR),
        standing_repo_rate=np.where(decisions.standing_repo, decisions.standing_repo_pct, NO_FACILITY),
        temporary_repo=decisions.temporary_repo_usd_bn,
        treasuries=decisions.treasuries,
        mbs=decisions.mbs,
        bill_purchases=decisions.bill_purchases_usd_bn,
        guided_move=_MOVES[decisions.guidance_kind.astype(int)],
        guided_quarters=np.where(decisions.guidance_kind == 0, 0.0, np.where(dated, decisions.guidance_quarters, 1.0)),
        guided_form=decisions.guidance_form,
        guided_strength=decisions.guidance_strength,
        guided_unemployment=decisions.guidance_unemployment_pct,
        guided_inflation=decisions.guidance_inflation_pct,
        pays_interest=decisions.interest_on_reserves.astype(float),
        corporate_purchases=decisions.corporate_purchases_usd_bn,
        municipal_purchases=decisions.municipal_purchases_usd_bn,
        equity_purchases=decisions.equity_purchases_usd_bn,
        credit_backstop=decisions.credit_backstop_usd_bn,
        emergency_lending=decisions.emergency_lending_usd_bn,
        swap_lines=decisions.swap_lines.astype(float),
        discount_rate=high + decisions.discount_offset_bp / 100.0,
        purchase_maturity=decisions.purchase_maturity.astype(int),
        maturity_extension=decisions.maturity_extension_usd_bn,
    )
