"""Weeks along an axis: each has its place in the row shown, months and quarters are named where they begin."""

from __future__ import annotations

from collections.abc import Sequence

from cbgame.desktop.charts.axis import Tick
from cbgame.desktop.charts.lettering import chart_font, text_width
from cbgame.desktop.charts.plot import Plot
from cbgame.economy.calendar import quarter_name
from cbgame.game.bulletin import Week
from cbgame.text.catalogue import Catalogue


def week_ticks(plot: Plot, catalogue: Catalogue, weeks: Sequence[Week]) -> tuple[Tick, ...]:
    """Dates under as many weeks as have room; a row of several quarters is named by its quarters."""
    if not weeks:
        return ()
    per_week = plot.area.width() / len(weeks)
    if len(weeks) > 16:
        starts = [place for place, week in enumerate(weeks) if week.number == 1]
        return _quarter_starts(plot, catalogue, weeks, starts)
    widest = max(text_width(chart_font(plot.themes), catalogue.date(week.monday, with_year=False)) for week in weeks)
    every = max(1, -int(-(widest + 10) // per_week))
    return tuple(
        Tick(place, catalogue.date(week.monday, with_year=False) if place % every == 0 else "")
        for place, week in enumerate(weeks)
    )


def _quarter_starts(plot: Plot, catalogue: Catalogue, weeks: Sequence[Week], starts: Sequence[int]) -> tuple[Tick, ...]:
    """Every quarter named where there is room, else every second or the first of each year."""
    names = [_quarter(weeks[place]) for place in starts]
    said = [catalogue.quarter(name) for name in names]
    widest = max((text_width(chart_font(plot.themes), text) for text in said), default=0.0) + 10
    room = 13 * plot.area.width() / len(weeks)
    every = 1 if widest < room else 2 if widest < 2 * room else 4
    return tuple(
        Tick(place - 0.5, text if name[-1] in {1: "1234", 2: "13", 4: "1"}[every] else "")
        for place, name, text in zip(starts, names, said, strict=True)
    )


def _quarter(week: Week) -> str:
    year, month, day = (int(part) for part in week.monday.split("-"))
    month += day > 24 and week.number == 1  # a first week may begin in the last days of the month before
    return quarter_name(year * 4 + (month - 1) // 3)
