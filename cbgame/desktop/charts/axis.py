"""An axis in numbers: where its ticks stand, what is written there, and the room that it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cbgame.desktop.charts.scales import round_ticks, tick_decimals

_MORE = 4
"""How many finer steps are tried for a second tick."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and what stands there; a faint line crosses the plot if it is ruled."""

    at: float
    text: str = ""
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Margins:
    """Room around the plotting area, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


def value_ticks(low: float, high: float, count: int, write_number: Callable[[float, int], str]) -> tuple[Tick, ...]:
    """Round ticks for a vertical axis, written by ``write_number(value, decimals)``: about ``count``, two at least."""
    at = next(
        ticks for more in range(_MORE) if len(ticks := round_ticks(low, high, count + more)) > 1 or more == _MORE - 1
    )
    decimals = tick_decimals(at)
    return tuple(Tick(value, write_number(value, decimals)) for value in at)
