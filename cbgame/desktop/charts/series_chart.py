"""One variable's whole history as a line: what stands beside the table of all data."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import series_label, series_number, series_unit
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name


class SeriesChart(PlotChart):
    """A variable, whichever is asked for, over every quarter in which it was published."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent=parent)
        self._variable = ""
        self._line = self.plot.line("series", "series_1", 1.9)

    def show_series(self, variable: str, quarters: Sequence[str], values: Sequence[float]) -> None:
        """One number per quarter, not-a-number where nothing was published."""
        self._variable = variable
        self._line.show(places(quarters), values)
        self.refresh()

    def refresh(self) -> None:
        last, extent = self._line.last, self._line.extent
        self.plot.end_labels = ()
        if last and extent:
            known = [x for x, y in zip(self._line.x, self._line.y, strict=True) if math.isfinite(y)]
            span = max(extent[1] - extent[0], 0.02 * abs(extent[1]), 1e-3)
            self.plot.set_ranges((known[0], max(known[-1], known[0] + 1)), settled_range(None, *extent, span))
            text = series_number(self.say, self._variable, last[1])
            self.plot.end_labels = (EndLabel(*last, text, "series_1", bold=True, figure=self._variable, mark=0),)
        self.show_titled(series_unit(self.say, self._variable) if self._variable else "")

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(3), self.say.number)

    def heading(self) -> str:
        return series_label(self.say, self._variable) if self._variable else self.say.say("charts-empty")

    def describe(self) -> str:
        last = self._line.last
        if last is None:
            return self.say.say("charts-empty")
        return self.say.say(
            "charts-latest", name=self.heading(), value=series_number(self.say, self._variable, last[1], unit=True),
            quarter=self.say.quarter(quarter_name(int(last[0]))),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per quarter with a figure."""
        known = [(x, y) for x, y in zip(self._line.x, self._line.y, strict=True) if math.isfinite(y)]
        rows = tuple(
            (self.say.quarter(quarter_name(int(x))), series_number(self.say, self._variable, y)) for x, y in known
        )
        return TableData(self.heading(), (self.say.say("charts-quarter"), self.heading()), rows, max(0, len(rows) - 6))

    def readout(self, place: int) -> Readout | None:
        value = self._line.value_at(place)
        if value is None:
            return None
        said = series_number(self.say, self._variable, value, unit=True)
        row = ReadoutRow(self.heading(), said, self._line.role, self._line.style)
        return Readout(place, self.say.quarter(quarter_name(place)), (row,))
