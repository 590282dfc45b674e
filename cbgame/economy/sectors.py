"""Sectors beyond the real economy and the central bank's books, as arrays whose last axis is the path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cbgame.economy.arrays import Array as Array
from cbgame.economy.arrays import as_array

STATE_DRIVEN: Final = (
    "credit_crunch", "equity_crash", "housing_bust", "bank_run", "dash_for_cash", "leverage_spiral", "currency_shock",
    "de_anchoring", "political_attack",
)  # fmt: skip
"""Crises whose odds come from the state alone: none where their drivers are absent."""

MARKET_MADE: Final = ("repo_squeeze", "taper_tantrum")
"""Crises that the money market's weeks and an announcement make themselves; they have no odds."""

OUTSIDE: Final = ("foreign_crisis", "supply_shock", "war", "pandemic")
"""Shocks from outside, at constant odds."""

CRISES: Final = (*STATE_DRIVEN, *OUTSIDE, *MARKET_MADE)

GROUPS: Final = ("top1", "next9", "next40", "bottom50")
"""Households by net worth, as in the Board's Distributional Financial Accounts."""


@dataclass(slots=True)
class Banks:
    """Commercial banks; (paths,)."""

    book_yield: Array  # percent: what their securities and fixed-rate loans yield at the prices they were bought
    unrealised_losses: Array  # percent of assets: book value less market value of these; a gain is negative
    capital: Array  # percent of assets
    deposit_rate: Array  # percent
    uninsured_share: Array  # percent of deposits
    leverage: Array  # index of risk appetite, 0 in ordinary times
    credit_supply: Array  # percent: lending against what demand for it alone would bring


@dataclass(slots=True)
class Nonbanks:
    """Leveraged holders of Treasuries and the dealers who finance them; (paths,)."""

    basis_leverage: Array  # index, 1 in ordinary times
    dealer_room: Array  # share of its ordinary size, 0 to 1.2
    dysfunction: Array  # index of how badly the Treasury market works, 0 when it works


@dataclass(slots=True)
class Abroad:
    """The rest of the world; (paths,)."""

    demand: Array  # percent: its output gap
    flows: Array  # index of capital that has flowed to emerging economies, 0 in ordinary times
    treasury_demand: Array  # pp that foreign demand adds to the ten-year premium (negative: they buy)


@dataclass(slots=True)
class Fisc:
    """The federal budget; (paths,), percent of GDP."""

    stance: Array  # discretionary spending and tax relief over its ordinary size
    deficit: Array  # a year
    interest: Array  # a year
    debt: Array  # held by the public
    bills: Array  # of it, in bills
    bills_issued: Array  # on net in the last quarter, beyond what keeps their share of GDP
    average_rate: Array  # percent paid on the debt


@dataclass(slots=True)
class Politics:
    """Political pressure on the central bank; (paths,)."""

    pressure: Array  # index, 0 when nobody minds, 1 when it makes headlines
    independence: Array  # 0 to 1


@dataclass(slots=True)
class Households:
    """Who holds what; (groups, paths) in GROUPS' order."""

    wealth: Array  # shares of net worth, percent; they add up to 100
    income: Array  # labour and capital income of each group, percent from its trend


@dataclass(slots=True)
class Crises:
    """Odds of each crisis as the last quarter began or ran, and the size of those that came; (crises, paths)."""

    odds: Array
    size: Array  # 0 where none came

    def odds_of(self, name: str) -> Array:
        """Odds of one crisis, (paths,)."""
        return as_array(self.odds[CRISES.index(name)])

    def size_of(self, name: str) -> Array:
        """Size of one crisis, (paths,)."""
        return as_array(self.size[CRISES.index(name)])
