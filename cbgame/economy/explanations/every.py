"""Every explanation of a quarter."""

from __future__ import annotations

from cbgame.economy.explanations import (
    administered,
    asset_prices,
    beliefs,
    books,
    budget,
    earnings,
    households,
    real_economy,
    sectors,
    strains,
    yields,
)
from cbgame.economy.explanations.closed import Closed, Explanation

_ROOMS = (
    real_economy, beliefs, yields, asset_prices, strains, administered, books, earnings, sectors, budget, households,
)  # fmt: skip


def explained(c: Closed) -> dict[str, Explanation]:
    """What moved every figure that its own equation doesn't tell by name already (:mod:`cbgame.economy.causes`)."""
    return {name: found for room in _ROOMS for name, found in room.explained(c).items()}
