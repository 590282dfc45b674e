"""What happened, quarter by quarter, and how near to it counts as there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.state import Array
from cbgame.game.level import Level

Figures = Mapping[str, Sequence[float | None]]
"""What happened: variable -> a figure for each quarter of the term, None where none is stated."""


@dataclass(frozen=True, slots=True)
class Aim:
    """How near a variable is to come: its tolerance, in its own unit or in percent of nominal GDP."""

    tolerance: float
    of_gdp: bool = False


AIMS: Final[Mapping[str, Aim]] = {
    "unemployment": Aim(0.05),
    "output_gap": Aim(0.1),
    "core_inflation_4q": Aim(0.05),
    "headline_inflation_4q": Aim(0.1),
    "expected_inflation_long": Aim(0.05),
    "yield_10y": Aim(0.05),
    "yield_2y": Aim(0.5),  # it has no shock of its own: markets' path of the rate, which policy moves
    "mortgage_rate": Aim(0.1),
    "credit_spread": Aim(0.1),
    "gdp_nominal_bn": Aim(0.5, of_gdp=True),
    "reserves_bn": Aim(0.2, of_gdp=True),
    "on_rrp_bn": Aim(0.2, of_gdp=True),
}
"""What the draws are to bring. Other figures that are stated follow from these and from what was decided: holdings, the
funds rate, the ON RRP; or they are another model's estimate, as the term premium is."""

FARTHEST: Final = 3.0
"""No draw that is found lies farther from 0, in standard deviations."""


def quarters_stated(level: Level, figures: Figures) -> int:
    """In how many quarters of the term some figure that can be aimed at is stated."""
    stated = [series for name, series in figures.items() if name in AIMS]
    return sum(any(series[index] is not None for series in stated) for index in range(level.quarters))


def can_be_found(level: Level, figures: Figures) -> bool:
    """Whether enough is stated: history's policy, and figures in two quarters of three."""
    return bool(level.historical_policy) and 3 * quarters_stated(level, figures) >= 2 * level.quarters


def digest_of(figures: Figures) -> str:
    """A digest of what happened and of how it is aimed at."""
    aimed = {name: [aim.tolerance, aim.of_gdp] for name, aim in AIMS.items()}
    told = json.dumps([{name: list(values) for name, values in figures.items()}, aimed, FARTHEST], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def miss(name: str, seen: Mapping[str, Array], actual: float) -> Array:
    """By how much a variable misses what happened: in its own unit, or in percent of nominal GDP."""
    gap = seen[name] - actual
    aim = AIMS.get(name)
    return np.asarray(100.0 * gap / seen["gdp_nominal_bn"] if aim is not None and aim.of_gdp else gap)
