"""How a class spreads: one figure of all its seats quarter by quarter, with what history did."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.line_plot import Line
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import series_label, series_number, series_unit
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_LEAST_SPAN = 1.0  # percentage points: what lies closer together is no great difference
_INNER = 5  # rows with an inner band: low, lower quarter, median, upper quarter, high


class SpreadChart(PlotChart):
    """The middle eight tenths and the middle half of the seats as bands, their median, and history's dots."""

    def __init__(
        self, themes: ThemeSource, languages: LanguageSource, variable: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, languages, parent=parent)
        self.variable = variable
        self._quarters: tuple[str, ...] = ()
        self._rows: tuple[tuple[float, ...], ...] = ()
        self._history: tuple[float, ...] = ()
        self._hindsight: tuple[float, ...] = ()
        self._outer, self._inner = self.plot.band("band_outer", 1), self.plot.band("band_inner", 2)
        self._median = self.plot.line("median", "series_1", 2.4, z=12)
        self._ghost = self.plot.line("history", "history", 1.6, Qt.PenStyle.DotLine, z=11)
        self._best = self.plot.line("hindsight", "series_6", 1.6, Qt.PenStyle.DashLine, z=10)

    def show_spread(
        self, quarters: Sequence[str], rows: Sequence[Sequence[float]], history: Sequence[float] = (),
        hindsight: Sequence[float] = (),
    ) -> None:  # fmt: skip
        """One row per quarter that has closed: three or five quantiles of the seats, from low to high. Hindsight is
        known after the end."""
        self._hindsight = tuple(hindsight[: len(rows)])
        self._quarters, self._history = tuple(quarters), tuple(history[: len(rows)])
        self._rows = tuple(tuple(row) for row in rows)
        across = places(quarters)[: len(rows)]
        self._outer.show_band(across, [row[0] for row in self._rows], [row[-1] for row in self._rows])
        inner = [row for row in self._rows if len(row) == _INNER]
        self._inner.show_band(across[: len(inner)], [row[1] for row in inner], [row[3] for row in inner])
        self._median.show(across, [row[len(row) // 2] for row in self._rows])
        self._ghost.show(across[: len(self._history)], self._history)
        self._best.show(across[: len(self._hindsight)], self._hindsight)
        self.refresh()

    def refresh(self) -> None:
        numbers = [*(value for row in self._rows for value in row), *self._history, *self._hindsight]
        if numbers:
            across = places(self._quarters)
            self.plot.set_ranges(
                (across[0], max(across[-1], across[0] + 1)),
                settled_range(None, min(numbers), max(numbers), _LEAST_SPAN),
            )
        self.plot.end_labels = tuple(
            EndLabel(*last, self.say.say(f"projector-line-{name}"), line.role, bold=name == "median")
            for name, line in (("median", self._median), ("history", self._ghost), ("hindsight", self._best))
            if (last := line.last)
        )
        self.show_titled(series_unit(self.say, self.variable))

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range) if self._quarters else ()

    def y_ticks(self) -> tuple[Tick, ...]:
        return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(4), self.say.number) if self._rows else ()

    def heading(self) -> str:
        return series_label(self.say, self.variable)

    def describe(self) -> str:
        if not self._rows:
            return self.say.say("charts-empty")
        low, *_, high = self._rows[-1]
        middle = self._rows[-1][len(self._rows[-1]) // 2]
        figures = {"low": self._said(low), "middle": self._said(middle), "high": self._said(high)}
        return self.say.say("projector-spread", **figures)

    def table(self) -> TableData:
        """One row per quarter that has closed: low, median, high, history, hindsight."""
        columns = ("charts-quarter", "projector-low", "projector-line-median", "projector-high")
        heads = [self.say.say(id) for id in (*columns, *(f"projector-line-{name}" for name, _ in self._ghosts()))]
        rows = tuple(
            (self.say.quarter(quarter), *(series_number(self.say, self.variable, value) for value in self._told(place)))
            for place, quarter in enumerate(self._quarters[: len(self._rows)])
        )
        return TableData(self.heading(), tuple(heads), rows)

    def readout(self, place: int) -> Readout | None:
        column = place - int(places(self._quarters[:1])[0]) if self._quarters else -1
        if not 0 <= column < len(self._rows):
            return None
        low, middle, high, *ghosts = (self._said(value) for value in self._told(column))
        rows = [
            ReadoutRow(self.say.say("projector-line-median"), middle, self._median.role, self._median.style),
            ReadoutRow(self.say.say("projector-band"), f"{low} – {high}"),
        ]
        rows += [
            ReadoutRow(self.say.say(f"projector-line-{name}"), value, line.role, line.style)
            for (name, line), value in zip(self._ghosts(), ghosts, strict=False)
        ]
        return Readout(place, self.say.quarter(self._quarters[column]), tuple(rows))

    def _told(self, place: int) -> tuple[float, ...]:
        row = self._rows[place]
        ghosts = (*self._history[place : place + 1], *self._hindsight[place : place + 1])
        return (row[0], row[len(row) // 2], row[-1], *ghosts)

    def _ghosts(self) -> list[tuple[str, Line]]:
        """Those beside the class that are known."""
        both = (("history", self._ghost, self._history), ("hindsight", self._best, self._hindsight))
        return [(name, line) for name, line, known in both if known]

    def _said(self, value: float) -> str:
        return series_number(self.say, self.variable, value, unit=True)
