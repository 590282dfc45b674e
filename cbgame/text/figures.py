"""Figures as text: values with their unit, moves with their sign, the mood of a gauge. No Qt."""

from __future__ import annotations

from cbgame.economy.variables import VARIABLES
from cbgame.text.catalogue import Catalogue

_UNITS = {
    "percent": "figure-percent",
    "percent_per_year": "figure-percent",
    "bp": "figure-bp",
    "usd_bn": "figure-usd-bn",
    "index": "figure-plain",
    "share": "figure-plain",
    "days": "figure-plain",
}
_MOVE_UNITS = _UNITS | {
    "percent": "figure-points", "percent_per_year": "figure-points", "usd_bn": "figure-usd-bn-move",
}  # fmt: skip
RISEN, FALLEN, SAME = "▲", "▼", "="


def value(catalogue: Catalogue, name: str, amount: float) -> str:
    """A variable's value with its unit: ``3.9%``, ``$2,200 bn``. Raises KeyError for an unknown variable."""
    variable = VARIABLES[name]
    return amount_said(catalogue, _UNITS[variable.unit], amount, variable.decimals)


def move(catalogue: Catalogue, name: str, amount: float) -> str:
    """A variable's change with sign and unit: ``+0.1 pp``, ``−70 bn``."""
    variable = VARIABLES[name]
    return amount_said(catalogue, _MOVE_UNITS[variable.unit], amount, variable.decimals, signed=True)


def amount_said(catalogue: Catalogue, id: str, amount: float, decimals: int, signed: bool = False) -> str:
    """The message ``id`` with ``$number``, and ``$number_yi`` in hundred millions, as Chinese counts money."""
    in_yi = catalogue.number(amount * 10, max(decimals - 1, 0), signed=signed)
    return catalogue.say(id, number=catalogue.number(amount, decimals, signed=signed), number_yi=in_yi)


def symbol(name: str, amount: float) -> str:
    """The sign of a change as a symbol, after rounding to what is shown."""
    rounded = round(amount, VARIABLES[name].decimals)
    return RISEN if rounded > 0 else FALLEN if rounded < 0 else SAME


def rate(catalogue: Catalogue, percent: float, decimals: int = 2) -> str:
    """An interest rate: ``1.25%``."""
    return catalogue.say("figure-percent", number=catalogue.number(percent, decimals))


def target_range(catalogue: Catalogue, low_pct: float, high_pct: float) -> str:
    """A target range: ``1.00–1.25%``."""
    return catalogue.say("figure-range", low=catalogue.number(low_pct), high=catalogue.number(high_pct))


def basis_points(catalogue: Catalogue, amount: float, signed: bool = True) -> str:
    """Basis points: ``+25 bp``."""
    return catalogue.say("figure-bp", number=catalogue.number(amount, 0, signed=signed))


def money(catalogue: Catalogue, usd_bn: float, decimals: int = 0) -> str:
    """Billions of dollars: ``$30 bn``."""
    return amount_said(catalogue, "figure-usd-bn", usd_bn, decimals)


def money_number(catalogue: Catalogue, usd_bn: float, decimals: int = 0) -> str:
    """Money without its unit, for an axis that names it: billions, or hundred millions where Chinese counts so."""
    return amount_said(catalogue, "figure-usd-bn-number", usd_bn, decimals)


def mood(gauge: float) -> str:
    """A gauge's reading (0 bad, 1 on target) in one word: good, caution or bad."""
    return "good" if gauge >= 0.7 else "caution" if gauge >= 0.4 else "bad"


def score(catalogue: Catalogue, points: float) -> str:
    """A score: ``612``."""
    return catalogue.number(points, 0)
