"""Where the player stands among simulated chairs on the same luck: a hundred ticks from the worst to the best."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import CENTRE, LEFT, NARROW_PX, RIGHT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

TICKS: Final = 100
"""One for each percent of the chairs."""

_TALL_PX, _SHORT_PX = 16.0, 9.0


class PercentileStrip(PaintedChart):
    """Tall ticks for the chairs that did worse, short ones for the others, and a mark for the player between them."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._percent: float | None = None
        self._chairs = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_percentile(self, percent: float | None, chairs: int) -> None:
        """Show the percent of so many chairs that scored less; nothing where that isn't known."""
        self._percent, self._chairs = percent, chairs
        self.restyle()
        self.tell()

    @property
    def behind(self) -> int:
        """How many of the ticks stand for chairs that scored less."""
        return 0 if self._percent is None else round(self._percent * TICKS / 100.0)

    def sizeHint(self) -> QSize:
        scale = self.themes.text_scale
        return QSize(320, round(3 * line_height(chart_font(self.themes, "body")) + (_TALL_PX + 10) * scale) + 10)

    def _size(self) -> str:
        """A size smaller where the chart is narrow."""
        return "body" if self.width() >= NARROW_PX * self.themes.text_scale else "tiny"

    def _paint(self, painter: QPainter) -> None:
        if self._percent is None:
            return
        color, scale, width = self.themes.theme.color, self.themes.text_scale, float(self._canvas.width())
        small, bold = chart_font(self.themes), chart_font(self.themes, self._size(), bold=True)
        line = line_height(bold)
        floor, step = 2 * line + (_TALL_PX + 6) * scale, width / TICKS
        for number in range(TICKS):
            worse = number < self.behind
            painter.setPen(QPen(color("series_1" if worse else "muted"), 2.0 * scale if worse else 1.0))
            x = (number + 0.5) * step
            painter.drawLine(QPointF(x, floor), QPointF(x, floor - (_TALL_PX if worse else _SHORT_PX) * scale))
        write(painter, bold, color("text"), QRectF(0, 0, width, line), self._told(), LEFT)
        self._mark(painter, self.behind * step, line, floor - _TALL_PX * scale)
        ends = QRectF(0, floor + 2, width, line)
        write(painter, small, color("muted"), ends, self.say.say("debrief-chairs-worst"), LEFT)
        write(painter, small, color("muted"), ends, self.say.say("debrief-chairs-best"), RIGHT)

    def _mark(self, painter: QPainter, x: float, top: float, tip: float) -> None:
        """A wedge between the ticks, and over it whose it is."""
        color, bold, half = self.themes.theme.color("text"), chart_font(self.themes, self._size(), bold=True), 4.0
        you, width = self.say.say("policy-player"), float(self._canvas.width())
        wide = text_width(bold, you) + 2
        left = min(max(x - wide / 2, 0.0), width - wide)
        write(painter, bold, color, QRectF(left, top, wide, line_height(bold)), you, CENTRE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        base = tip - 6
        painter.drawPolygon(QPolygonF([QPointF(x - half, base), QPointF(x + half, base), QPointF(x, tip - 1)]))

    def _told(self) -> str:
        percent = "0" if self._percent is None else self.say.number(self._percent, 0)
        return self.say.say("debrief-chairs-behind", percent=percent, chairs=self.say.number(self._chairs, 0))

    def heading(self) -> str:
        return self.say.say("debrief-chairs")

    def describe(self) -> str:
        return self.say.say("charts-empty") if self._percent is None else self._told()

    def table(self) -> TableData:
        """The share and the number of chairs it is a share of."""
        percent = "" if self._percent is None else self.say.number(self._percent, 0)
        columns = (self.say.say("debrief-chairs-share"), self.say.say("debrief-chairs"))
        return TableData(self.heading(), columns, ((percent, self.say.number(self._chairs, 0)),))
