"""Charts as numbers: places along the bottom, lines with a value or nothing at each, the unit they share.

Numbers stay numbers; the page writes them as its language does. Money is counted as the language counts it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from cbgame.economy.variables import VARIABLES
from cbgame.text import phrases
from cbgame.text.catalogue import Catalogue

Values = Sequence[float | None]

_DIGITS: Final = 4  # more than is shown; less than would say anything else


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or one layer of a stack: what it is, in words, and its values."""

    id: str
    label: str
    values: Values


def unit_of(variable: str, catalogue: Catalogue) -> dict[str, Any]:
    """A variable's unit, decimals, and by what its numbers are multiplied to be read in that unit."""
    known = VARIABLES[variable]
    return {
        "unit": catalogue.say(f"unit-{phrases.kebab(known.unit)}-short"),
        "decimals": known.decimals,
        "scale": phrases.units_a_billion(catalogue) if known.unit == "usd_bn" else 1.0,
    }


def chart(
    id: str, title: str, places: str, unit: Mapping[str, Any], lines: Sequence[Line], **more: object
) -> dict[str, Any]:
    """A chart as the page draws it; ``places`` names the list that its values stand over."""
    return {
        "id": id,
        "title": title,
        "places": places,
        **unit,
        "lines": [_plain(line) for line in lines if any_in(line.values)],
        **more,
    }


def _plain(line: Line) -> dict[str, Any]:
    return {"id": line.id, "label": line.label, "values": numbers(line.values)}


def numbers(values: Values) -> list[float | None]:
    """Values without what isn't a number."""
    return [None if value is None or not math.isfinite(value) else round(value, _DIGITS) for value in values]


def any_in(values: Values) -> bool:
    """Whether there is anything to draw."""
    return any(value is not None and math.isfinite(value) for value in values)


def quarter_places(quarters: Sequence[str], catalogue: Catalogue) -> list[dict[str, str]]:
    """Quarters along the bottom; the first of a year carries the year."""
    return [_place(name, catalogue) for name in quarters]


@lru_cache(maxsize=4096)
def _place(quarter: str, catalogue: Catalogue) -> dict[str, str]:
    """A quarter is asked for by every seat of a class, and is written the same for all."""
    return {"id": quarter, "text": catalogue.quarter(quarter), "tick": quarter[:4] if quarter.endswith("Q1") else ""}


@lru_cache(maxsize=4096)
def week_place(monday: str, catalogue: Catalogue) -> dict[str, str]:
    """A week along the bottom, by its Monday."""
    return {"id": monday, "text": catalogue.date(monday), "tick": ""}
