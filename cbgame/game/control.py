"""Control of the money market: what counts as lost, and how heavily."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cbgame.game.bulletin import Reading

TOLERATED_SPREAD_BP: Final = 25.0
"""How far SOFR's worst day may lie over IORB."""

OUTSIDE_WEIGHT: Final = 4.0
"""What a basis point of EFFR outside its range counts, against one of SOFR over what is tolerated."""

_TRADING_DAYS: Final = 65.0


def beyond_control(readings: Mapping[str, Reading]) -> dict[str, float]:
    """What the money market did that it shouldn't, bp, by the figure that tells of it: SOFR's worst day beyond what is
    tolerated, and EFFR outside its range in the quarter's mean, as heavily as the score weighs it."""
    outside_bp = readings["control_loss_bp_days"].value / _TRADING_DAYS
    return {
        "sofr_iorb_max_bp": max(readings["sofr_iorb_max_bp"].value - TOLERATED_SPREAD_BP, 0.0),
        "control_loss_days": OUTSIDE_WEIGHT * outside_bp,
    }
