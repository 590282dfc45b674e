"""The odds of each kind of emergency under one rule, with how sure they are, and between which others have them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import CENTRE, LEFT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.rows import Rows, row_height
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text.lab_words import family_said, percent_said

_FEWEST_ROWS, _TYPICAL_ROWS = 4, 9
_TICKS = (0.01, 0.05, 0.1, 0.25, 0.5, 1.0)
_FULLEST = 0.1  # the scale reaches at least so far


def drawn(share: float, top: float) -> float:
    """How far along the scale a share is drawn, 0 to 1: by its square root, so that what is rare can be told apart."""
    return math.sqrt(min(max(share, 0.0) / top, 1.0))


@dataclass(frozen=True, slots=True)
class Odds:
    """One kind of emergency: its share of futures with the interval of that, and the least and most among others."""

    family: str
    share: float
    low: float
    high: float
    least: float
    most: float


class OddsChart(PaintedChart):
    """A row for each kind: a dot on a line for the rule, a grey bar for the reference policies, the share in words."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._odds: tuple[Odds, ...] = ()

    def show_odds(self, odds: Sequence[Odds]) -> None:
        """Show these kinds, the likeliest first; what came under no policy is left out."""
        came = [each for each in odds if each.share > 0.0 or each.most > 0.0]
        self._odds = tuple(sorted(came, key=lambda each: (-each.share, -each.most)))
        self.redraw()
        self.tell()

    def sizeHint(self) -> QSize:
        rows = min(max(len(self._odds), _FEWEST_ROWS), _TYPICAL_ROWS) + 2
        return QSize(320, round(rows * row_height(self.themes)) + 8)

    def _paint(self, painter: QPainter) -> None:
        if not self._odds:
            return
        high, line = row_height(self.themes), line_height(chart_font(self.themes))
        rows = Rows(
            self.themes, [family_said(self.say, each.family) for each in self._odds],
            [percent_said(self.say, each.share) for each in self._odds], float(self._canvas.width()), line + 3, high,
        )  # fmt: skip
        shown = self._that_fit(rows)
        top = max([_FULLEST, *(max(each.high, each.most) for each in shown)])
        self._paint_scale(painter, rows, len(shown), top)
        for place, each in enumerate(shown):
            rows.write(painter, place)
            self._paint_row(painter, rows, place, each, top)
        if left := len(self._odds) - len(shown):
            where = QRectF(0, rows.top(len(shown)), self._canvas.width(), high)
            said = self.say.say("lab-crises-more", count=left)
            write(painter, chart_font(self.themes), self.themes.theme.color("muted"), where, said, LEFT)

    def _that_fit(self, rows: Rows) -> tuple[Odds, ...]:
        """Those for which there is room, with a line for what is left out."""
        floor = self._canvas.height() + 1
        if rows.top(len(self._odds)) <= floor:
            return self._odds
        return tuple(
            each for place, each in enumerate(self._odds) if place == 0 or rows.top(place + 1) + rows.high <= floor
        )

    def _paint_scale(self, painter: QPainter, rows: Rows, count: int, top: float) -> None:
        """Shares above the rows, as far as they keep apart."""
        color, font = self.themes.theme.color, chart_font(self.themes)
        line, last = line_height(font), -1e9
        for tick in (each for each in _TICKS if each <= top):
            x, said = rows.at(drawn(tick, top)), percent_said(self.say, tick)
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(x, line + 2), QPointF(x, rows.top(count)))
            half = text_width(font, said) / 2
            if x - half > last + 4 and x + half <= rows.width:
                write(painter, font, color("muted"), QRectF(x - half, 0, 2 * half, line), said, CENTRE)
                last = x + half

    def _paint_row(self, painter: QPainter, rows: Rows, place: int, each: Odds, top: float) -> None:
        color, y = self.themes.theme.color, rows.middle(place)
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(rows.at(0.0), y), QPointF(rows.at(1.0), y))
        painter.setPen(QPen(color("faint"), 0.42 * rows.high))
        painter.drawLine(QPointF(rows.at(drawn(each.least, top)), y), QPointF(rows.at(drawn(each.most, top)) + 0.1, y))
        painter.setPen(QPen(color("series_1"), 1.8))
        painter.drawLine(QPointF(rows.at(drawn(each.low, top)), y), QPointF(rows.at(drawn(each.high, top)), y))
        painter.setBrush(color("series_1"))
        painter.setPen(QPen(color("window"), 1.2))
        radius = 4.2 * self.themes.text_scale
        painter.drawEllipse(QPointF(rows.at(drawn(each.share, top)), y), radius, radius)

    def heading(self) -> str:
        return self.say.say("lab-crises")

    def describe(self) -> str:
        if not self._odds:
            return self.say.say("lab-crises-none")
        said = (
            self.say.say(
                "lab-crises-most",
                family=family_said(self.say, each.family),
                percent=self.say.number(100.0 * each.share, 0),
            )
            for each in self._odds[:4]
        )
        return self.say.say("charts-comma").join(said)

    def table(self) -> TableData:
        """One row per kind: its share with the interval, and the least and most among the reference policies."""
        ids = ("lab-crises", "lab-share", "lab-interval-low", "lab-interval-high", "lab-among-low", "lab-among-high")
        rows = tuple(
            (
                family_said(self.say, each.family),
                *(percent_said(self.say, part) for part in (each.share, each.low, each.high, each.least, each.most)),
            )
            for each in self._odds
        )
        return TableData(self.heading(), tuple(self.say.say(id) for id in ids), rows)
