"""How a variable is written on a chart: its short name, its unit, its numbers. No Qt."""

from __future__ import annotations

from cbgame.economy.variables import VARIABLES
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue


def kebab(name: str) -> str:
    """``core_inflation_4q`` as it is written in message ids."""
    return name.replace("_", "-")


def series_label(catalogue: Catalogue, name: str) -> str:
    """The variable's name, short enough for the end of a line."""
    return catalogue.say(f"variable-{kebab(name)}")


def series_unit(catalogue: Catalogue, name: str) -> str:
    """The unit of the variable's axis."""
    return catalogue.say(f"unit-{kebab(VARIABLES[name].unit)}-short")


def series_number(catalogue: Catalogue, name: str, value: float, unit: bool = False) -> str:
    """The variable's value in its own number of decimals, with its unit if asked for."""
    if unit:
        return figures.value(catalogue, name, value)
    if VARIABLES[name].unit == "usd_bn":
        return figures.money_number(catalogue, value, VARIABLES[name].decimals)
    return catalogue.number(value, VARIABLES[name].decimals)


def money_move(catalogue: Catalogue, usd_bn: float) -> str:
    """A change in billions of dollars with its sign, for a chart that names the unit."""
    return figures.amount_said(catalogue, "figure-usd-bn-number", usd_bn, 0, signed=True)
