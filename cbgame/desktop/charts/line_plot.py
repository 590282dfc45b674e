"""Lines over quarters or weeks: made once, fed with numbers, labelled at their ends, read with pointer or keys."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, labels_width, paint_end_labels, paint_readout
from cbgame.desktop.charts.axis import Margins
from cbgame.desktop.charts.lettering import chart_font, line_height, text_width
from cbgame.desktop.charts.plot import Plot
from cbgame.desktop.charts.plotting import pg
from cbgame.desktop.theme import ThemeSource


@dataclass(slots=True)
class Line:
    """One curve and the numbers it was fed with."""

    curve: pg.PlotCurveItem
    role: str
    style: Qt.PenStyle
    x: tuple[float, ...] = field(default=())
    y: tuple[float, ...] = field(default=())

    def show(self, x: Sequence[float], y: Sequence[float]) -> None:
        """Feed the curve. Not-a-number leaves a gap."""
        self.x, self.y = tuple(float(value) for value in x), tuple(float(value) for value in y)
        self.curve.setData(np.array(self.x), np.array(self.y))

    def draw_from(self, place: int) -> None:
        """Leave the points before ``place`` undrawn; their numbers can still be read."""
        self.curve.setData(np.array(self.x[place:]), np.array(self.y[place:]))

    def value_at(self, x: float) -> float | None:
        """The number at x, if there is one."""
        for across, up in zip(self.x, self.y, strict=True):
            if abs(across - x) < 0.25 and math.isfinite(up):
                return up
        return None

    @property
    def last(self) -> tuple[float, float] | None:
        """The last point that has a number."""
        return next(((x, y) for x, y in zip(reversed(self.x), reversed(self.y), strict=True) if math.isfinite(y)), None)

    @property
    def extent(self) -> tuple[float, float] | None:
        """Least and greatest number."""
        return self.extent_from(-math.inf)

    def extent_from(self, first: float) -> tuple[float, float] | None:
        """Least and greatest number at ``first`` and after."""
        finite = [up for across, up in zip(self.x, self.y, strict=True) if across >= first and math.isfinite(up)]
        return (min(finite), max(finite)) if finite else None


class LinePlot(Plot):
    """A plot of lines over whole-numbered places, with end labels and a readout."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.lines: dict[str, Line] = {}
        self.end_labels: tuple[EndLabel, ...] = ()
        self.readout_at: Callable[[int], Readout | None] = lambda place: None
        self._cursor: int | None = None
        self.hovered.connect(self._follow)
        self.over += [self._paint_labels, self._paint_readout]
        self.arrange(self.plain_room)

    def line(
        self, name: str, role: str, width: float = 1.8, style: Qt.PenStyle = Qt.PenStyle.SolidLine, z: float = 10
    ) -> Line:
        """The line of that name; made the first time it is asked for."""
        if name not in self.lines:
            self.lines[name] = Line(self.curve(role, width, style, z), role, style)
        return self.lines[name]

    @property
    def cursor(self) -> int | None:
        """The place whose values are read out."""
        return self._cursor

    def step_cursor(self, by: int) -> None:
        """Move the readout with the keyboard."""
        first, last = math.ceil(self.x_range[0]), math.floor(self.x_range[1])
        start = self._cursor if self._cursor is not None else (last + 1 if by < 0 else first - 1)
        self.point_at(max(first, min(last, start + by)))

    def point_at(self, place: int | None) -> None:
        """Read out the values at a place; None takes the readout away."""
        if place != self._cursor:
            self._cursor = place
            self.redraw()

    def _follow(self, x: float | None) -> None:
        if x is None:
            self.point_at(None)
            return
        first, last = math.ceil(self.x_range[0]), math.floor(self.x_range[1])
        self.point_at(max(first, min(last, round(x))))

    def plain_room(self) -> Margins:
        """The room that numbers, title and end labels need."""
        font = chart_font(self.themes)
        left = max((text_width(font, tick.text) for tick in self.y_ticks), default=20.0) + 8
        return Margins(left, self.title_height, max(8.0, labels_width(self, self.end_labels)), line_height(font) + 8)

    def _paint_labels(self, painter: QPainter) -> None:
        paint_end_labels(painter, self, self.end_labels)

    def _paint_readout(self, painter: QPainter) -> None:
        readout = self.readout_at(self._cursor) if self._cursor is not None else None
        if readout:
            paint_readout(painter, self, readout)
