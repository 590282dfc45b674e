"""The figures a level starts from: the unit each is stated in and the range in which it is plausible."""

from __future__ import annotations

from dataclasses import dataclass, field, make_dataclass
from typing import Any, Final

from cbgame.economy.variables import VARIABLES
from cbgame.files.shapes import Misshapen, structure


@dataclass(frozen=True, slots=True)
class Quantity:
    """Unit and plausible range of one figure; ``quarters`` figures, oldest first, where it is more than one."""

    unit: str
    low: float
    high: float
    quarters: int = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a level file states it: the value, its unit, and the key of the reference it is taken from."""

    value: float
    unit: str
    source: str

    @property
    def values(self) -> tuple[float, ...]:
        """The value as a series of one."""
        return (self.value,)


@dataclass(frozen=True, slots=True)
class Figures:
    """Several quarters of one figure, oldest first."""

    value: tuple[float, ...]
    unit: str
    source: str

    @property
    def values(self) -> tuple[float, ...]:
        """The values, oldest first."""
        return self.value


def _like(name: str, quarters: int = 1) -> Quantity:
    """A figure that is stated as the published variable of that name is."""
    variable = VARIABLES[name]
    return Quantity(variable.unit, variable.low, variable.high, quarters)


_MONEY = Quantity("usd_bn", 0, 20000)
_RATE = Quantity("percent_per_year", -2, 25)

START_FIGURES: Final[dict[str, Quantity]] = {
    "unemployment": _like("unemployment"),
    "natural_unemployment": _like("natural_unemployment"),
    "output_gap": _like("output_gap"),
    "natural_rate": Quantity("percent_per_year", -3, 6),
    "potential_growth": Quantity("percent_per_year", -2, 10),
    "core_inflation": _like("core_inflation", quarters=4),
    "headline_inflation": Quantity("percent_per_year", -15, 30, quarters=4),
    "inflation_target": Quantity("percent_per_year", 0, 6),
    "expected_inflation_long": _like("expected_inflation_long"),
    "credibility": _like("credibility"),
    "yield_2y": _like("yield_2y"),
    "yield_10y": _like("yield_10y"),
    "term_premium_10y": _like("term_premium_10y"),
    "mortgage_rate": _like("mortgage_rate"),
    "credit_spread": _like("credit_spread"),
    "equity_valuation": _like("equity_valuation"),
    "house_valuation": Quantity("percent", -60, 100),
    "house_growth": Quantity("percent_per_year", -30, 40),
    "gdp_nominal_bn": _like("gdp_nominal_bn"),
    "bank_assets_bn": Quantity("usd_bn", 100, 300000),  # reserves are measured against them, so never 0
    "reserve_kink": Quantity("percent", 0, 30),
    "money_fund_cash_bn": _MONEY,
    "top10_wealth_share": _like("top10_wealth_share"),
    "treasuries_bills_bn": _MONEY,
    "treasuries_to_1y_bn": _MONEY,
    "treasuries_1_to_5y_bn": _MONEY,
    "treasuries_5_to_10y_bn": _MONEY,
    "treasuries_over_10y_bn": _MONEY,
    "treasuries_yield": _RATE,
    "mbs_bn": _MONEY,
    "mbs_yield": _RATE,
    "repo_bn": _MONEY,
    "loans_bn": _MONEY,
    "other_assets_bn": _MONEY,
    "currency_bn": _MONEY,
    "reserves_bn": _MONEY,
    "on_rrp_bn": _MONEY,
    "treasury_account_bn": _MONEY,
    "other_liabilities_bn": _MONEY,
    "deferred_asset_bn": _MONEY,
}
"""The fields of :class:`cbgame.economy.state.Start` that every level states, in their order."""

OPTIONAL_FIGURES: Final[dict[str, Quantity]] = {
    "anchoring": _like("anchoring"),
    "financial_stress": _like("financial_stress"),
    "volatility": Quantity("log_points", -1.1, 1.9),
    "federal_debt": _like("federal_debt"),
    "federal_interest": _RATE,
    "bank_book_yield": _RATE,
    "bank_capital": _like("bank_capital"),
    "bank_leverage": _like("risk_appetite"),
    "political_pressure": _like("political_pressure"),
    "independence": _like("independence"),
    "supply_pressure": Quantity("percent_per_year", -5, 9),
    "oil": Quantity("percent", -150, 150),
    "dollar": Quantity("percent", -60, 60),
    "matching": Quantity("log_points", -1.5, 1.5),
}
"""Fields of a Start that a level may leave out, in their order: a calm start needs none of them."""

StartFile: Any = make_dataclass(
    "StartFile",
    [
        *((name, Figures if quantity.quarters > 1 else Figure) for name, quantity in START_FIGURES.items()),
        *((name, Figure | None, field(default=None)) for name in OPTIONAL_FIGURES),
    ],
    frozen=True,
    slots=True,
)
"""The section ``[start]`` of a level file: each figure with its unit and its source."""


def figures_in(start: object) -> dict[str, Figure | Figures]:
    """Every figure of a section ``[start]`` in plain data that is well shaped, by name: one that isn't hides no other's
    mistakes."""
    found: dict[str, Figure | Figures] = {}
    for name, quantity in (START_FIGURES | OPTIONAL_FIGURES).items():
        if not isinstance(start, dict) or name not in start:
            continue
        stated = start[name]
        try:
            found[name] = structure(stated, Figures) if quantity.quarters > 1 else structure(stated, Figure)
        except Misshapen:
            continue  # what is wrong with its shape is told where the section is read
    return found
