"""Quarters along an axis: each has a whole number, a tick stands at each first quarter."""

from __future__ import annotations

import math
from collections.abc import Sequence

from cbgame.desktop.charts.axis import Tick
from cbgame.desktop.charts.lettering import chart_font, text_width
from cbgame.desktop.charts.plot import Plot
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.text.catalogue import Catalogue


def places(quarters: Sequence[str]) -> list[float]:
    """Running numbers of the quarters. Raises ValueError for what is no quarter."""
    return [float(quarter_number(quarter)) for quarter in quarters]


def quarter_ticks(plot: Plot, catalogue: Catalogue, first: float, last: float) -> tuple[Tick, ...]:
    """A tick at each year's first quarter, named in full where there is room, else by the year alone.

    A stretch without two first quarters is named at its first and last quarter.
    """
    starts = [number for number in range(math.ceil(first), math.floor(last) + 1) if number % 4 == 0]
    font = chart_font(plot.themes)
    per_quarter = plot.area.width() / max(last - first, 1)
    if len(starts) < 2:
        named = sorted({math.ceil(first), math.floor(last), *starts})
        return tuple(Tick(number, catalogue.quarter(quarter_name(number))) for number in named)
    full = [catalogue.quarter(quarter_name(number)) for number in starts]
    if max(text_width(font, text) for text in full) + 18 < 4 * per_quarter:
        return tuple(Tick(number, text) for number, text in zip(starts, full, strict=True))
    widest = text_width(font, "2018") + 10
    every = next(gap for gap in (1, 2, 5, 10, 20, 50) if widest < 4 * gap * per_quarter or gap == 50)
    return tuple(Tick(number, str(number // 4) if number // 4 % every == 0 else "") for number in starts)
