"""The classes into which the books are gathered to be shown, and their sums. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

ASSETS: Final[dict[str, tuple[str, ...]]] = {
    "notes": ("treasuries_to_1y", "treasuries_1_to_5y"),
    "bonds": ("treasuries_5_to_10y", "treasuries_over_10y"),
    "bills": ("treasuries_bills", "bills"),
    "mbs": ("mbs",),
    "corporate": ("corporate",),
    "municipal": ("municipal",),
    "equities": ("equities",),
    "repo": ("repo",),
    "loans": ("loans",),
    "swaps": ("swaps",),
    "deferred_asset": ("deferred_asset",),
    "other_assets": ("other_assets",),
}
"""Asset classes as drawn, from the middle line upward, and the lines of the books that each gathers."""

LIABILITIES: Final[dict[str, tuple[str, ...]]] = {
    "currency": ("currency",),
    "reserves": ("reserves",),
    "on_rrp": ("on_rrp",),
    "treasury_account": ("treasury_account",),
    "other_liabilities": ("other_liabilities",),
    "capital": ("capital",),
}
"""Liability classes as drawn, from the middle line downward."""


def gathered(side: Mapping[str, float], classes: Mapping[str, tuple[str, ...]], rest: str) -> dict[str, float]:
    """One side of the books by class; what no class names goes to ``rest``. The sum stays the same."""
    amounts = {name: sum(side.get(line, 0.0) for line in lines) for name, lines in classes.items()}
    known = {line for lines in classes.values() for line in lines}
    amounts[rest] += sum(amount for line, amount in side.items() if line not in known)
    return amounts


def owned(side: Mapping[str, float]) -> dict[str, float]:
    """The assets by class."""
    return gathered(side, ASSETS, "other_assets")


def owed(side: Mapping[str, float]) -> dict[str, float]:
    """Liabilities and capital by class."""
    return gathered(side, LIABILITIES, "other_liabilities")


def total(side: Mapping[str, float]) -> float:
    """The sum of one side of the books, to the million: what was added in another order must read the same."""
    return round(math.fsum(side.values()), 3)
