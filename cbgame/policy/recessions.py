"""Recessions in many histories at once: turning points of output, and what unemployment does around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.state import Array

BEFORE, AFTER = 4, 6  # quarters around peak and trough in which unemployment's low and high are looked for

LEAST_RISE = 1.2  # pp; the mildest since 1960 is 1.6 (1980)


@dataclass(frozen=True, slots=True)
class Recessions:
    """How often, how long, and how far unemployment rises (pp, from its low before the peak to its high after)."""

    per_year: float
    mean_quarters: float
    unemployment_rise_p50: float
    unemployment_rise_p95: float


def spell_lengths(holds: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Lengths of all unbroken spells of True along the first axis, (quarters, paths) to (spells,)."""
    edges = np.zeros((holds.shape[0] + 2, holds.shape[1]), dtype=np.int8)
    edges[1:-1] = holds
    change = np.diff(edges, axis=0).T
    starts, ends = np.argwhere(change == 1), np.argwhere(change == -1)
    return np.asarray(ends[:, 1] - starts[:, 1])


def turning_points(output: Array, peak: bool) -> NDArray[np.bool_]:
    """Quarters in which output is the highest (or lowest) of the five around it, (quarters, paths).

    Bry and Boschan (1971); Harding and Pagan (2002).
    """
    values = output if peak else -output
    marks = np.zeros(values.shape, dtype=bool)
    middle = values[2:-2]
    marks[2:-2] = (middle > values[1:-3]) & (middle > values[:-4]) & (middle >= values[3:-1]) & (middle >= values[4:])
    return marks


def recessions(output: Array, unemployment: Array) -> Recessions:
    """Falls of output from a peak to the next trough around which unemployment rises by at least LEAST_RISE.

    The NBER's dates weigh employment beside output: of a dozen short dips of US GDP since 1960 only those with a clear
    rise of unemployment count. ``output`` in logarithms, both (quarters, paths).
    """
    peaks, troughs = turning_points(output, True), turning_points(output, False)
    lengths: list[int] = []
    rises: list[float] = []
    for path in range(output.shape[1]):
        for start, end in _phases(np.flatnonzero(peaks[:, path]), np.flatnonzero(troughs[:, path])):
            jobs = unemployment[:, path]
            rise = float(jobs[start : end + AFTER].max() - jobs[max(start - BEFORE, 0) : start + 1].min())
            if rise >= LEAST_RISE:
                lengths.append(end - start)
                rises.append(rise)
    years = output.shape[0] * output.shape[1] / 4.0
    if not lengths:
        return Recessions(0.0, 0.0, 0.0, 0.0)
    low, high = np.quantile(rises, (0.5, 0.95))
    return Recessions(len(lengths) / years, float(np.mean(lengths)), float(low), float(high))


def _phases(peaks: NDArray[np.int64], troughs: NDArray[np.int64]) -> list[tuple[int, int]]:
    phases = []
    last_end = -1
    for peak in peaks:
        after = troughs[troughs > peak]
        if peak > last_end and after.size:
            last_end = int(after[0])
            phases.append((int(peak), last_end))
    return phases
