"""Every instrument that a decision knows in the player's hand, for tests of the decision desk."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from cbgame.policy.decision import (
    Decision,
    Guidance,
    GuidanceKind,
    Instruments,
    Programme,
    PurchaseMaturity,
)
from tests.desktop.sample_level import STANDING

_ALL: dict[str, Any] = {item.name: True for item in fields(Instruments) if item.type in ("bool", bool)}
FULL_HAND = replace(Instruments(target_low_max_pct=6.0), **_ALL)

EVERYTHING = Decision(
    target_low_pct=0.5,
    treasuries=Programme(80.0, -20.0, 0.0, 0.0, 5.0, 30.0),
    mbs=Programme(-40.0, 10.0, 0.0, 4.0, 4.0, 20.0),
    bill_purchases_usd_bn=-15.0,
    iorb_offset_bp=15,
    on_rrp_offset_bp=5,
    standing_repo=True,
    standing_repo_offset_bp=25,
    temporary_repo_usd_bn=75.0,
    guidance=Guidance(GuidanceKind.HOLD, 4),
    interest_on_reserves=False,
    on_rrp=False,
    corporate_purchases_usd_bn=20.0,
    municipal_purchases_usd_bn=5.0,
    equity_purchases_usd_bn=10.0,
    credit_backstop_usd_bn=750.0,
    emergency_lending_usd_bn=300.0,
    swap_lines=True,
    discount_offset_bp=25,
    purchase_maturity=PurchaseMaturity.LONG,
    maturity_extension_usd_bn=45.0,
)
"""A decision that differs from ``STANDING`` in every field that a control sets."""


def differing(decision: Decision = EVERYTHING) -> tuple[str, ...]:
    """The fields in which a decision is not as it stands."""
    return tuple(item.name for item in fields(Decision) if getattr(decision, item.name) != getattr(STANDING, item.name))
