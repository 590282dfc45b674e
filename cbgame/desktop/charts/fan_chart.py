"""The fan chart: history, the player's own path, and the staff's fan for what is considered, on one pair of axes."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow, paint_shape
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write_with_halo
from cbgame.desktop.charts.line_plot import Line
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import series_label, series_number, series_unit
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.economy.variables import VARIABLES
from cbgame.text import figures

MOVE_MS: Final = 140
LINE_STYLES: Final = {
    "target": ("target", Qt.PenStyle.DashLine, 1.2),
    "market": ("series_2", Qt.PenStyle.DotLine, 1.8),
    "guidance": ("series_3", Qt.PenStyle.DashDotLine, 1.8),
    "natural": ("target", Qt.PenStyle.DashLine, 1.2),
}
"""Lines beside the variables, by name: role, style, width."""

_LINE_TERMS: Final = {
    "target": "inflation-target", "market": "market-path", "guidance": "forward-guidance",
    "natural": "natural-unemployment",
}  # fmt: skip
SPANS: Final = (8, 16, 24, 40, 80, 10_000)
"""Quarters of the past that are shown, from nearest to farthest."""
FIRST_SPAN: Final = 2

Fan = dict[str, np.ndarray]


class FanChart(PlotChart):
    """One or several variables that share a unit. The first one carries the fan, the others their median.

    The bands hold 90 and 60 percent of outcomes (5 to 95, 20 to 80); they open from the last published figure.
    While previews stream in, the fan glides to its new place (at once where motion is reduced). The last six years
    are shown at first; the keys + and - look nearer and farther back, 0 as at first.
    """

    zoom_wanted = Signal(int)

    def __init__(
        self, themes: ThemeSource, languages: LanguageSource, variables: tuple[str, ...], term: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(themes, languages, term, parent)
        self._span = FIRST_SPAN
        self.variables = variables
        self._outer, self._inner = self.plot.band("band_outer", 1), self.plot.band("band_inner", 2)
        self._before: dict[str, Line] = {}
        self._past: dict[str, Line] = {}
        self._medians: dict[str, Line] = {}
        self._others: dict[str, Line] = {}
        self._fitted = False
        self._start: float | None = None
        self._first_readings: frozenset[str] = frozenset()
        self._quarters: tuple[float, ...] = ()
        self._fan: Fan = {}
        self._from: Fan = {}
        self._to: Fan = {}
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(MOVE_MS)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._glided)
        self._make_lines()
        self.plot.under.append(self._paint_now)
        self.plot.over.insert(0, self._paint_ends)

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(5), self._number)

    def _number(self, value: float, decimals: int) -> str:
        if VARIABLES[self.variables[0]].unit == "usd_bn":
            return figures.money_number(self.say, value, decimals)
        return self.say.number(value, decimals)

    def zoom(self, step: int) -> None:
        """Ask for a nearer (1), a farther (-1) or the first (0) look at the past."""
        self.zoom_wanted.emit(FIRST_SPAN if step == 0 else max(0, min(len(SPANS) - 1, self._span - step)))

    def look_back(self, span: int) -> None:
        """Show as many quarters of the past as :data:`SPANS` says at that place."""
        self._span, self._fitted = span, False
        self.refresh()

    def _make_lines(self) -> None:
        for number, name in enumerate(self.variables):
            role = f"series_{number % 6 + 1}"
            old = "history" if len(self.variables) == 1 else role
            self._before[name] = self.plot.line(f"before {name}", old, 1.2, z=12)
            self._past[name] = self.plot.line(f"past {name}", role, 1.9, z=12)
            self._medians[name] = self.plot.line(f"median {name}", role, 1.5, Qt.PenStyle.DashLine, z=11)

    # what it is fed

    def show_past(
        self, quarters: Sequence[str], series: Mapping[str, Sequence[float]], start: str | None = None,
        first_readings: Collection[str] = (),
    ) -> None:  # fmt: skip
        """Published figures by variable, one per quarter; ``start`` is the first quarter the player decided, and
        ``first_readings`` are the variables whose newest figure will be revised."""
        self._start = places([start])[0] if start else None
        self._first_readings = frozenset(first_readings)
        for name, line in self._past.items():
            across, values = places(quarters), list(series.get(name, [math.nan] * len(quarters)))
            line.show(across, values)
            split = sum(x < self._start for x in across) if self._start is not None else 0
            self._before[name].show(across[:split], values[:split])
            line.draw_from(max(0, split - 1))
        self.refresh()

    def show_fan(self, quarters: Sequence[str], bands: Mapping[str, Sequence[Sequence[float]]]) -> None:
        """Rows per quantile (5, 20, 50, 80, 95 %) by variable, one number per quarter; no bands takes the fan away."""
        target = {name: np.asarray(bands[name], dtype=float) for name in self.variables if name in bands}
        now = tuple(places(quarters))
        same = now == self._quarters and set(target) == set(self._fan)
        self._quarters, self._from, self._to = now, self._fan, target
        self._glide.stop()
        if same and self.isVisible() and not self.themes.motion_reduced:
            self._fit_ranges()
            self._glide.start()
        else:
            self._draw_fan(target)
            self.refresh(streaming=True)

    def show_line(self, name: str, quarters: Sequence[str], values: Sequence[float]) -> None:
        """A line beside the variables: market, guidance, target or natural; no values takes it away."""
        role, style, width = LINE_STYLES[name]
        self._others[name] = line = self.plot.line(name, role, width, style, z=9)
        line.show(places(quarters), values)
        self.refresh()

    def _glided(self, share: float) -> None:
        eased = 1 - (1 - share) ** 2
        self._draw_fan({name: self._from[name] + (rows - self._from[name]) * eased for name, rows in self._to.items()})
        self.plot.redraw()
        if share >= 1.0:
            self.refresh(streaming=True)

    def _draw_fan(self, fan: Fan) -> None:
        self._fan = fan
        lead = next((name for name in self.variables if name in fan), None)
        for name, line in self._medians.items():
            line.show(*(self._opened(name, fan[name][2]) if name in fan else ((), ())))
        if lead is None:
            self._outer.show_band((), (), ())
            self._inner.show_band((), (), ())
            return
        rows = [self._opened(lead, row) for row in fan[lead]]
        self._outer.show_band(rows[0][0], rows[0][1], rows[4][1])
        self._inner.show_band(rows[1][0], rows[1][1], rows[3][1])

    def _opened(self, name: str, row: np.ndarray) -> tuple[list[float], list[float]]:
        """A row of the fan with the last published figure before it."""
        last = self._past[name].last
        joined = [last] if last and self._quarters and last[0] < self._quarters[0] else []
        return [x for x, _ in joined] + list(self._quarters), [y for _, y in joined] + row.tolist()

    # where things are

    def refresh(self, streaming: bool = False) -> None:
        self._draw_fan(self._fan if self._glide.state() == QVariantAnimation.State.Running else self._to)
        self._fit_ranges()
        self._label_ends()
        self.plot.title, self.plot.unit = self.heading(), series_unit(self.say, self.variables[0])
        self.plot.fit()
        if streaming and self.accessibleName():
            self.tell_soon()
        else:
            self.tell()

    def _fit_ranges(self) -> None:
        lines = [*self._past.values(), *self._others.values()]
        across = [x for line in lines for x, y in zip(line.x, line.y, strict=True) if math.isfinite(y)]
        across += self._quarters
        if not across:
            return
        first = max(min(across), self._now - SPANS[self._span])
        up = [edge for line in lines if (extent := line.extent_from(first)) for edge in extent]
        up += [float(edge) for rows in self._to.values() for edge in (np.nanmin(rows[2]), np.nanmax(rows[2]))]
        lead = next((name for name in self.variables if name in self._to), None)
        if lead:
            up += [float(np.nanmin(self._to[lead])), float(np.nanmax(self._to[lead]))]
        if not up:
            return
        before = self.plot.y_range if self._fitted else None
        y = settled_range(before, min(up), max(up), 0.4 if self._unit == "percent" else 1.0)
        self._fitted = True
        self.plot.set_ranges((first, max(max(across), first + 1)), y)

    @property
    def _now(self) -> float:
        """The last quarter of which anything was published."""
        return max((line.last[0] for line in self._past.values() if line.last), default=0.0)

    def _label_ends(self) -> None:
        labels, many = [], len(self.variables) > 1
        for place, (name, line) in enumerate(self._past.items()):
            if line.last:
                now, ahead = line.last, self._medians[name].last
                said = series_number(self.say, name, (ahead or now)[1])
                if many and ahead:
                    said = f"{series_label(self.say, name)} {series_number(self.say, name, now[1])} → {said}"
                elif many:
                    said = f"{series_label(self.say, name)} {said}"
                labels.append(
                    EndLabel(*(ahead or now), said, line.role, True, figure=name, mark=place if many else None)
                )
        for name, line in self._others.items():
            if line.last:
                role = "muted" if line.role == "target" else line.role
                labels.append(EndLabel(*line.last, self.say.say(f"charts-line-{name}"), role, term=_LINE_TERMS[name]))
        self.plot.end_labels = tuple(labels)

    # words

    @property
    def _unit(self) -> str:
        return (
            "percent" if VARIABLES[self.variables[0]].unit.startswith("percent") else VARIABLES[self.variables[0]].unit
        )

    def heading(self) -> str:
        return self.say.say("charts-comma").join(series_label(self.say, name) for name in self.variables)

    def describe(self) -> str:
        said = []
        for name, line in self._past.items():
            if line.last:
                said.append(self.say.say(
                    "charts-latest", name=series_label(self.say, name), value=self._with_unit(name, line.last[1]),
                    quarter=self.say.quarter(quarter_name(int(line.last[0]))),
                ))  # fmt: skip
            if name in self._to:
                rows = self._to[name]
                said.append(self.say.say(
                    "charts-fan-ends", name=series_label(self.say, name), low=self._with_unit(name, rows[0][-1]),
                    middle=self._with_unit(name, rows[2][-1]), high=self._with_unit(name, rows[4][-1]),
                    quarter=self.say.quarter(quarter_name(int(self._quarters[-1]))),
                ))  # fmt: skip
        return " ".join(said)

    def _with_unit(self, name: str, value: float) -> str:
        return series_number(self.say, name, float(value), unit=True)

    def table(self) -> TableData:
        """One row per quarter: every published figure, the fan's quantiles, the lines beside."""
        columns = [self.say.say("charts-quarter")]
        columns += [series_label(self.say, name) for name in self.variables]
        columns += [f"{series_label(self.say, name)} {share} %" for name in self._to for share in (5, 20, 50, 80, 95)]
        columns += [self.say.say(f"charts-line-{name}") for name in self._others]
        lines = [*self._past.values(), *self._others.values()]
        across = sorted({x for line in lines for x in line.x} | set(self._quarters))
        first_shown = max(0, sum(x <= self._now for x in across) - 4)
        return TableData(self.heading(), tuple(columns), tuple(self._row(x) for x in across), first_shown)

    def _row(self, x: float) -> tuple[str, ...]:
        def cell(name: str, value: float | None) -> str:
            return "" if value is None else series_number(self.say, name, value)

        cells = [self.say.quarter(quarter_name(int(x)))]
        cells += [cell(name, line.value_at(x)) for name, line in self._past.items()]
        place = self._quarters.index(x) if x in self._quarters else None
        cells += [
            cell(name, None if place is None else float(row[place])) for name, rows in self._to.items() for row in rows
        ]
        cells += [cell(self.variables[0], line.value_at(x)) for line in self._others.values()]
        return tuple(cells)

    def readout(self, place: int) -> Readout | None:
        rows: list[ReadoutRow] = []
        for name, line in self._past.items():
            value = line.value_at(place)
            if value is not None:
                said = self._with_unit(name, value)
                if name in self._first_readings and place == self._now:
                    said = f"{self.say.say('status-flash')} {said}"
                rows.append(ReadoutRow(series_label(self.say, name), said, line.role, line.style))
        rows += self._fan_rows(place)
        for name, line in self._others.items():
            value = line.value_at(place)
            if value is not None:
                text = self._with_unit(self.variables[0], value)
                rows.append(ReadoutRow(self.say.say(f"charts-line-{name}"), text, line.role, line.style))
        return Readout(place, self.say.quarter(quarter_name(place)), tuple(rows)) if rows else None

    def _fan_rows(self, place: int) -> list[ReadoutRow]:
        if place not in self._quarters:
            return []
        column, rows = self._quarters.index(place), []
        for number, (name, fan) in enumerate(self._to.items()):
            low, inner_low, middle, inner_high, high = (self._with_unit(name, row[column]) for row in fan)
            rows.append(
                ReadoutRow(series_label(self.say, name), middle, self._medians[name].role, Qt.PenStyle.DashLine)
            )
            if number == 0:
                rows.append(ReadoutRow(self.say.say("charts-band-60"), f"{inner_low} – {inner_high}"))
                rows.append(ReadoutRow(self.say.say("charts-band-90"), f"{low} – {high}"))
        return rows

    def _paint_now(self, painter: QPainter) -> None:
        """Thin rules where the player's term begins and where the fan opens."""
        opens = next((line.last[0] for line in self._past.values() if line.last), None)
        for x, style in (
            (self._start, Qt.PenStyle.DotLine),
            (opens if self._quarters else None, Qt.PenStyle.SolidLine),
        ):
            if x is not None:
                painter.setPen(self.plot.thin("line", style))
                top, bottom = self.plot.area.top(), self.plot.area.bottom()
                painter.drawLine(QPointF(self.plot.at(x, 0).x(), top), QPointF(self.plot.at(x, 0).x(), bottom))

    def _paint_ends(self, painter: QPainter) -> None:
        """A shape of its own at each line's last published figure, the same that its label carries, hollow for a first
        reading; one line alone has its figure beside it where a fan follows."""
        for place, (name, line) in enumerate(self._past.items()):
            if line.last:
                point = self.plot.at(*line.last)
                hollow = name in self._first_readings
                painter.setPen(QPen(self.plot.color(line.role), 1.6))
                painter.setBrush(self.plot.color("window" if hollow else line.role))
                paint_shape(painter, place, point, 3.2)
                if len(self.variables) == 1 and self._medians[name].last:
                    self._paint_figure(painter, point, series_number(self.say, name, line.last[1]), line.role)

    def _inked(self) -> list[QPointF]:
        """Points along the line and the fan's middle, close to each other, in pixels."""
        points: list[QPointF] = []
        for lines in (self._past, self._medians):
            for line in lines.values():
                at = [self.plot.at(x, y) for x, y in zip(line.x, line.y, strict=True) if math.isfinite(y)]
                points += [one + (two - one) * (step / 8) for one, two in pairwise(at) for step in range(9)]
        return points

    def _paint_figure(self, painter: QPainter, point: QPointF, text: str, role: str) -> None:
        font, inked = chart_font(self.themes, bold=True), self._inked()
        wide, high = text_width(font, text), line_height(font)
        area = self.plot.area.adjusted(2, 0, 0, 0)
        boxes = [QRectF(point.x() + dx * wide - wide / 2, point.y() + dy, wide, high) for dx, dy in _places_for(high)]
        inside = [box for box in boxes if area.contains(box)]
        box = min(inside or boxes, key=lambda box: sum(box.adjusted(-1, 0, 1, 0).contains(each) for each in inked))
        write_with_halo(painter, font, self.plot.color(role), self.plot.color("window"), box, text, LEFT)


def _places_for(high: float) -> tuple[tuple[float, float], ...]:
    """Where a figure may stand about its point, the best first: across in its own widths, down in pixels."""
    above, below = -high - 5, 5.0
    return ((0, above), (-0.5, above), (0.5, above), (0, below), (0.5, below), (-0.5, below))
