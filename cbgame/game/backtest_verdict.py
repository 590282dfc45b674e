"""What a backtest is worth: each band of the episode held against what happened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from cbgame.game.backtest import Backtest, Band
from cbgame.game.episode import Between, Near


class CheckKind(StrEnum):
    """How a variable is judged."""

    INSIDE = "inside"  # share of quarters whose actual figure lies inside the 80 % band
    NEAR = "near"  # share of quarters whose median comes near the actual figure
    BETWEEN = "between"  # the median in stated quarters
    TOTAL = "total"  # the median of a sum over stated quarters


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: ``found`` against what is needed, from ``low`` to ``high``.

    ``inside`` and ``near``: shares of quarters; ``reach`` and ``percent`` say how near. ``between``: the figure that
    is farthest from the middle of what is needed.
    """

    kind: CheckKind
    variable: str
    found: float
    low: float
    high: float
    holds: bool
    percent: float = 0.0
    within: float = 0.0
    first: str = ""
    last: str = ""


def findings(done: Backtest) -> tuple[Finding, ...]:
    """Every check of the episode, in the order of its file."""
    bands = done.episode.bands
    inside = [_inside(name, done.variables[name], bands.share) for name in bands.inside]
    near = [_near(check, done.variables[check.variable]) for check in bands.near]
    between = [_between(check, done) for check in bands.between]
    return (*inside, *near, *between)


def _share(verdicts: list[bool]) -> float:
    """The share of quarters that hold; none to judge is none that holds."""
    return sum(verdicts) / len(verdicts) if verdicts else 0.0


def _inside(name: str, band: Band, needed: float) -> Finding:
    verdicts = [
        low <= actual <= high
        for actual, low, high in zip(band.actual, band.p10, band.p90, strict=True)
        if actual is not None
    ]
    found = _share(verdicts)
    return Finding(CheckKind.INSIDE, name, found, needed, 1.0, found >= needed - 1e-9)


def _near(check: Near, band: Band) -> Finding:
    verdicts = [
        abs(middle - actual) <= max(check.percent / 100.0 * abs(actual), check.within)
        for actual, middle in zip(band.actual, band.p50, strict=True)
        if actual is not None and actual >= check.least
    ]
    found = _share(verdicts)
    holds = found >= check.share - 1e-9
    return Finding(CheckKind.NEAR, check.variable, found, check.share, 1.0, holds, check.percent, check.within)


def _between(check: Between, done: Backtest) -> Finding:
    first, last = done.dates.index(check.first), done.dates.index(check.last)
    values = done.paths[check.variable][first : last + 1]
    if check.total:
        medians = np.median(values.sum(axis=0, keepdims=True), axis=1)
    else:
        medians = np.median(values, axis=1)
    farthest = float(medians[np.argmax(np.abs(medians - (check.low + check.high) / 2.0))])
    kind = CheckKind.TOTAL if check.total else CheckKind.BETWEEN
    holds = check.low <= farthest <= check.high
    return Finding(kind, check.variable, farthest, check.low, check.high, holds, first=check.first, last=check.last)
