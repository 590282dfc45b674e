"""Forecasts of a class: a middle and an 80 % band, scored once the figure is published."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

VARIABLES: Final = ("core_inflation_4q", "unemployment")
"""What a class forecasts: each for the quarter that is being decided, as it is first published."""

_BAND: Final = 1.2815515655446004
"""The standard normal's 90 % point: an 80 % band reaches so far to each side of the middle."""

LEAST, MOST = -50.0, 100.0
"""What may be forecast, percent."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A distribution: half of it below the middle and half above, each half a normal's, 80 % of it within the band.

    Raises :class:`ValueError` unless LEAST <= low <= middle <= high <= MOST. Percent.
    """

    middle: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not LEAST <= self.low <= self.middle <= self.high <= MOST:
            found = f"{self.low}, {self.middle}, {self.high}"
            raise ValueError(f"forecast: found {found}, expected {LEAST} <= low <= middle <= high <= {MOST}")


def crps(forecast: Forecast, outcome: float) -> float:
    """The continuous ranked probability score, in the figure's own unit: 0 is best, and a point's is its miss.

    It is the integral of (F(x) - 1{x >= outcome})^2, here in closed form (Gneiting and Raftery 2007, Strictly Proper
    Scoring Rules, eq. 20 and 21, for each half with a spread of its own).
    """
    below = (forecast.middle - forecast.low) / _BAND
    above = (forecast.high - forecast.middle) / _BAND
    away = outcome - forecast.middle
    near, far = (below, above) if away >= 0 else (above, below)  # the half without the outcome, the half with it
    return near * _tail(0.0) + _missed(far, abs(away))


def _missed(spread: float, away: float) -> float:
    """The score of the half in which the outcome lies, ``away`` from the middle."""
    if spread == 0.0:
        return away
    t = away / spread
    return spread * (_tail(t) - _tail(0.0) + _tail(-t))


def _tail(t: float) -> float:
    """The integral of the standard normal's distribution function squared, up to t."""
    if t < -38.0:  # the normal's density is nothing there, and t times nothing too
        return 0.0
    phi = 0.5 * math.erfc(-t / math.sqrt(2.0))
    density = math.exp(-0.5 * t * t) / math.sqrt(2.0 * math.pi)
    return t * phi * phi + 2.0 * density * phi - 0.5 * math.erfc(-t) / math.sqrt(math.pi)


def staff_forecast(quantiles: Sequence[float], values: Sequence[float]) -> Forecast:
    """An 80 % band out of a fan's quantiles of one quarter: between two of them as a normal runs, in its units.

    Raises ValueError unless the quantiles hold 10, 50 and 90 percent between them.
    """
    from statistics import NormalDist  # here, because only a class that forecasts asks for it

    places = [NormalDist().inv_cdf(each) for each in quantiles]
    if not places or places[0] > -_BAND or places[-1] < _BAND:
        raise ValueError(f"quantiles: found {list(quantiles)}, expected some to 0.1 and from 0.9")
    low, middle, high = (_between(places, values, at) for at in (-_BAND, 0.0, _BAND))
    return Forecast(middle, min(low, middle), max(high, middle))


def rounded(forecast: Forecast) -> Forecast:
    """A forecast to a tenth of a point, as one would type it."""
    return Forecast(round(forecast.middle, 1), round(forecast.low, 1), round(forecast.high, 1))


def _between(places: Sequence[float], values: Sequence[float], at: float) -> float:
    """The value at a place between two known ones, on a straight line."""
    after = next(index for index in range(1, len(places)) if places[index] >= at)
    left, right = places[after - 1], places[after]
    share = (at - left) / (right - left)
    return values[after - 1] + share * (values[after] - values[after - 1])


def mean_crps(scored: Iterable[tuple[Forecast, float]]) -> float | None:
    """The mean score of forecasts with their outcomes; None where there is none."""
    scores = [crps(forecast, outcome) for forecast, outcome in scored]
    return math.fsum(scores) / len(scores) if scores else None
