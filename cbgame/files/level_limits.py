"""Between what the figures of a level file may lie: the checks judge by it, and editors are told of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cbgame.economy.calendar import WEEKS
from cbgame.files.faults import Fault, fault, shown

Range = tuple[float, float]
_CASH: Final[Range] = (0, 1000)  # billions of dollars

RANGES: Final[dict[str, Range]] = {
    "ladder": (0, 99),
    "difficulty": (1, 5),
    "minutes": (1, 600),
    "quarters": (1, 80),
    "legacy_quarters": (0, 16),
    "objectives.weight": (0.01, 1),
    "objectives.tolerance": (1e-6, 1e6),
    "medals.bronze": (1, 1000),
    "medals.silver": (1, 1000),
    "medals.gold": (1, 1000),
    "treasury_account.mean_usd_bn": (0, 5000),
    "treasury_account.spread_usd_bn": _CASH,
    "outside_shocks.mean": (-100, 100),
    "outside_shocks.spread": (0, 100),
    "cash_events.week": (1, WEEKS),
    "cash_events.taxes_usd_bn": _CASH,
    "cash_events.settlement_usd_bn": _CASH,
    "cash_events.spread_usd_bn": _CASH,
    "history_bands.within": (0, 1e6),
}
"""Least and most of a key; where its section is a list or is keyed by names, each entry's."""

ERROR_RANGE: Final[Range] = (0, 5)
"""A standard deviation in ``[information]``, in its variable's own unit."""


def within(where: str, value: float, low: float, high: float) -> Iterator[Fault]:
    """A value outside its range."""
    if not low <= value <= high:
        yield fault(where, "range", found=shown(value), low=shown(low), high=shown(high))


def limited(name: str, value: float, where: str = "") -> Iterator[Fault]:
    """A value outside the range of its key; ``where`` is its place, where that is not the key itself."""
    return within(where or name, value, *RANGES[name])
