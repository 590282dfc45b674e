"""How often one rule loses less than each other policy on the same luck: bars to both sides of a draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import CENTRE, chart_font, line_height, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.rows import Rows, row_height
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text.lab_words import percent_said, policy_said

_TYPICAL_ROWS = 6


@dataclass(frozen=True, slots=True)
class Duel:
    """Against one policy: the share of futures in which the rule loses less, with the interval of that."""

    policy: str
    share: float
    low: float
    high: float


class DuelChart(PaintedChart):
    """A row for each policy; to the right of the line in the middle the rule is ahead, full; to the left hatched."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._duels: tuple[Duel, ...] = ()

    def show_duels(self, duels: Sequence[Duel]) -> None:
        """Show these policies, in their order."""
        self._duels = tuple(duels)
        self.redraw()
        self.tell()

    def sizeHint(self) -> QSize:
        rows = max(len(self._duels), _TYPICAL_ROWS)
        return QSize(320, round(rows * self._row_height() + line_height(chart_font(self.themes))) + 10)

    def _row_height(self) -> float:
        return row_height(self.themes) + 4

    def _paint(self, painter: QPainter) -> None:
        if not self._duels:
            return
        line = line_height(chart_font(self.themes))
        rows = Rows(
            self.themes, [policy_said(self.say, each.policy) for each in self._duels],
            [percent_said(self.say, each.share) for each in self._duels], float(self._canvas.width()), line + 2,
            self._row_height(),
        )  # fmt: skip
        for place, each in enumerate(self._duels):
            rows.write(painter, place)
            self._paint_row(painter, rows, place, each)
        color, x = self.themes.theme.color, rows.at(0.5)
        painter.setPen(QPen(color("text"), 1))
        painter.drawLine(QPointF(x, line), QPointF(x, rows.top(len(self._duels))))
        where = QRectF(x - 60, 0, 120, line)
        write(painter, chart_font(self.themes), color("muted"), where, self.say.say("lab-beats-half"), CENTRE)

    def _paint_row(self, painter: QPainter, rows: Rows, place: int, each: Duel) -> None:
        color, y, thick = self.themes.theme.color, rows.middle(place), 0.5 * rows.high
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(QPointF(rows.at(0.0), y), QPointF(rows.at(1.0), y))
        left, right = sorted((rows.at(0.5), rows.at(each.share)))
        bar = QRectF(left, y - thick / 2, right - left, thick)
        if each.share >= 0.5:
            painter.fillRect(bar, color("series_1"))
        else:
            painter.fillRect(bar, color("window"))
            painter.setPen(QPen(color("series_2"), 1.2))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(color("series_2"))
            painter.setBrush(brush)
            painter.drawRect(bar)
        low, high = rows.at(each.low), rows.at(each.high)
        for pen in (QPen(color("window"), 3.6), QPen(color("text"), 1.4)):  # a rim keeps it readable on a bar
            painter.setPen(pen)
            painter.drawLine(QPointF(low, y), QPointF(high, y))
            for x in (low, high):
                painter.drawLine(QPointF(x, y - 0.3 * thick), QPointF(x, y + 0.3 * thick))

    def heading(self) -> str:
        return self.say.say("lab-beats")

    def describe(self) -> str:
        said = (
            self.say.say(
                "lab-beats-one",
                policy=policy_said(self.say, each.policy),
                percent=self.say.number(100.0 * each.share, 0),
            )
            for each in self._duels
        )
        return self.say.say("charts-comma").join(said)

    def table(self) -> TableData:
        """One row per policy: the share with its interval."""
        ids = ("debrief-policy", "lab-beaten", "lab-interval-low", "lab-interval-high")
        rows = tuple(
            (policy_said(self.say, each.policy),
             *(percent_said(self.say, part) for part in (each.share, each.low, each.high)))
            for each in self._duels
        )  # fmt: skip
        return TableData(self.heading(), tuple(self.say.say(id) for id in ids), rows)
