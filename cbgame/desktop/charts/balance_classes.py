"""The classes into which the books are gathered to be drawn, each with its colour, its hatching and its variable."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from cbgame.desktop.charts.stacks import Ink

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

INKS: Final = {
    "notes": Ink("asset_1"), "bonds": Ink("asset_3"), "bills": Ink("asset_4"), "mbs": Ink("asset_5"),
    "corporate": Ink("series_4"), "municipal": Ink("series_4", hatched=True), "equities": Ink("series_3"),
    "repo": Ink("asset_6"), "loans": Ink("asset_6", hatched=True), "swaps": Ink("series_2", hatched=True),
    "deferred_asset": Ink("bad", hatched=True), "other_assets": Ink("asset_7"),
    "currency": Ink("liability_1"), "reserves": Ink("liability_2"), "on_rrp": Ink("liability_4"),
    "treasury_account": Ink("liability_5"), "other_liabilities": Ink("liability_7"),
    "capital": Ink("liability_7", hatched=True),
}  # fmt: skip

FIGURES: Final = {
    "notes": "treasuries_bn", "bonds": "treasuries_bn", "bills": "treasuries_bn", "mbs": "mbs_bn",
    "corporate": "credit_holdings_bn", "municipal": "credit_holdings_bn", "equities": "credit_holdings_bn",
    "repo": "repo_bn", "loans": "loans_bn", "swaps": "swaps_bn", "deferred_asset": "deferred_asset_bn",
    "currency": "currency_bn", "reserves": "reserves_bn", "on_rrp": "on_rrp_bn",
    "treasury_account": "treasury_account_bn", "capital": "capital_bn",
}  # fmt: skip
"""The variable that a class is, or is a part of."""


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
