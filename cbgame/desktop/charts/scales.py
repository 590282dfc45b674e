"""The arithmetic of axes: round ticks, ranges that stay put, a scale for spikes, labels that don't collide."""

from __future__ import annotations

import math
from collections.abc import Sequence

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_step(span: float, count: int) -> float:
    """The round number (1, 2, 2.5 or 5 times a power of ten) that cuts ``span`` into about ``count`` parts."""
    raw = max(span, 1e-9) / max(count, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(step * power for step in _STEPS if step * power >= raw * 0.999)


def round_ticks(low: float, high: float, count: int) -> tuple[float, ...]:
    """About ``count`` round numbers within ``low`` and ``high``."""
    step = round_step(high - low, count)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(round(number * step, 10) for number in range(first, last + 1))


def tick_decimals(ticks: Sequence[float]) -> int:
    """How many decimals tell these ticks apart."""
    for decimals in range(4):
        if all(abs(tick - round(tick, decimals)) < 1e-9 for tick in ticks):
            return decimals
    return 4


def settled_range(before: tuple[float, float] | None, low: float, high: float, least: float) -> tuple[float, float]:
    """A range around ``low`` to ``high``, at least ``least`` wide.

    The range ``before`` is kept while the values fit in it and fill half of it, so that an axis doesn't tremble
    while a fan moves.
    """
    if high - low < least:
        middle = (low + high) / 2
        low, high = middle - least / 2, middle + least / 2
    if before and before[0] <= low and high <= before[1] and (high - low) > 0.5 * (before[1] - before[0]):
        return before
    margin = 0.08 * (high - low)
    step = round_step(high - low, 8)
    return math.floor((low - margin) / step) * step, math.ceil((high + margin) / step) * step


SPIKE_FROM_BP = 50.0
_SPIKE_SOFTNESS_BP = 5.0


def compressed_bp(spread_bp: float) -> float:
    """Where a spread is drawn: as it is within 50 bp of zero, beyond that with its square root, joined without a kink.

    ``50 + 2 b (sqrt(1 + (x - 50) / b) - 1)`` with ``b`` = 5 bp: 100 is drawn at 73, 200 at 96, 300 at 111, so that a
    day at 315 bp and a corridor 25 bp wide are both readable.
    """
    excess = abs(spread_bp) - SPIKE_FROM_BP
    if excess <= 0:
        return spread_bp
    drawn = SPIKE_FROM_BP + 2 * _SPIKE_SOFTNESS_BP * (math.sqrt(1 + excess / _SPIKE_SOFTNESS_BP) - 1)
    return math.copysign(drawn, spread_bp)


def compressed_ticks(low_bp: float, high_bp: float) -> tuple[float, ...]:
    """Spreads worth a grid line on the compressed scale, in basis points."""
    plain = [tick for tick in (-300.0, -100.0, -50.0, -25.0, 0.0, 25.0, 50.0) if low_bp <= tick <= high_bp]
    room = compressed_bp(high_bp) - SPIKE_FROM_BP
    chosen = (100.0, 200.0, 300.0, 400.0, 600.0, 800.0) if room < 75 else (100.0, 300.0, 600.0, 1000.0)
    return tuple(plain + [tick for tick in chosen if tick <= high_bp])


def spread_out(centres: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """Centres moved as little as may be so that boxes of these heights don't overlap, kept within low and high.

    In the order given: the result belongs to the same boxes. Where there isn't room for all, they are packed from
    ``low`` on.
    """
    order = sorted(range(len(centres)), key=lambda index: centres[index])
    groups: list[list[int]] = []
    tops: list[float] = []
    for index in order:
        groups.append([index])
        tops.append(_group_top([index], centres, heights, low, high))
        while len(groups) > 1 and tops[-2] + _height(groups[-2], heights) > tops[-1]:
            merged = groups[-2] + groups[-1]
            del groups[-1], tops[-1]
            groups[-1], tops[-1] = merged, _group_top(merged, centres, heights, low, high)
    placed = [0.0] * len(centres)
    for group, top in zip(groups, tops, strict=True):
        for index in group:
            placed[index] = top + heights[index] / 2
            top += heights[index]
    return placed


def _height(group: Sequence[int], heights: Sequence[float]) -> float:
    return sum(heights[index] for index in group)


def _group_top(
    group: Sequence[int], centres: Sequence[float], heights: Sequence[float], low: float, high: float
) -> float:
    """Where a stack of boxes begins so that they lie, on average, at the centres they want."""
    wanted, below = 0.0, 0.0
    for index in group:
        wanted += centres[index] - below - heights[index] / 2
        below += heights[index]
    top = wanted / len(group)
    return max(low, min(top, high - below))
