"""The classes of the books as they are drawn: each with its colour, its hatching and its variable."""

from __future__ import annotations

from typing import Final

from cbgame.desktop.charts.stacks import Ink

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
