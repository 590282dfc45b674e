"""The score by objective: bars to both sides of a zero line, all on one scale, each with its name and its points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import LEFT, NARROW_PX, RIGHT, chart_font, elided, line_height, text_width, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ObjectiveScore, Score

_NAMES = 0.45
"""The most of the width that names may take."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One objective's bar as shares, 0 to 1, of the room for bars: from the zero line to where its points end."""

    id: str
    points: float
    zero: float
    end: float


def bars(objectives: Sequence[ObjectiveScore]) -> tuple[Bar, ...]:
    """Bars in the order of the objectives: one scale, which always holds zero and is filled by the extremes."""
    points = [objective.points for objective in objectives]
    low, high = min([0.0, *points]), max([0.0, *points])
    span = high - low or 1.0
    return tuple(
        Bar(objective.id, objective.points, -low / span, (objective.points - low) / span) for objective in objectives
    )


class ScoreBar(PaintedChart):
    """Gains reach right in a full bar, losses left in a hatched one; the points stand at the end of each row."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._score: Score | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score) -> None:
        """Show a score by objective."""
        self._score = score
        self.restyle()
        self.tell()

    def sizeHint(self) -> QSize:
        return QSize(320, round(max(2, len(self._objectives)) * self._row_height()) + 8)

    @property
    def _objectives(self) -> tuple[ObjectiveScore, ...]:
        return self._score.objectives if self._score else ()

    def _row_height(self) -> float:
        return line_height(chart_font(self.themes, "body")) + 6

    def _size(self) -> str:
        """A size smaller where the chart is narrow."""
        return "body" if self.width() >= NARROW_PX * self.themes.text_scale else "tiny"

    def _paint(self, painter: QPainter) -> None:
        if not self._objectives:
            return
        plain, bold = chart_font(self.themes, self._size()), chart_font(self.themes, self._size(), bold=True)
        width, high = float(self._canvas.width()), self._row_height()
        names = self._names_width(plain, width)
        numbers = max(text_width(bold, self._points(each)) for each in self._objectives) + 10
        room = width - names - numbers
        text = self.themes.theme.color("text")
        shown = bars(self._objectives)
        for number, (objective, bar) in enumerate(zip(self._objectives, shown, strict=True)):
            top = number * high
            name = elided(plain, self._name(objective), names - 8)
            write(painter, plain, text, QRectF(0, top, names, high), name, LEFT)
            self._paint_bar(painter, bar, QRectF(names, top, room, high))
            write(painter, bold, text, QRectF(width - numbers, top, numbers, high), self._points(objective), RIGHT)
        painter.setPen(QPen(text, 1))
        zero = names + shown[0].zero * room
        painter.drawLine(QPointF(zero, 0), QPointF(zero, len(shown) * high))

    def _paint_bar(self, painter: QPainter, bar: Bar, row: QRectF) -> None:
        """Full for a gain, hatched for a loss: told apart by side and pattern before colour."""
        color = self.themes.theme.color("series_1" if bar.points >= 0 else "series_2")
        left, right = sorted((bar.zero, bar.end))
        box = QRectF(row.left() + left * row.width(), row.top() + 3, (right - left) * row.width(), row.height() - 6)
        if bar.points >= 0:
            painter.fillRect(box, color)
            return
        painter.fillRect(box, self.themes.theme.color("window"))
        painter.setPen(QPen(color, 1.2))
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        brush = painter.brush()
        brush.setColor(color)
        painter.setBrush(brush)
        painter.drawRect(box)

    def _names_width(self, font: QFont, width: float) -> float:
        longest = max(text_width(font, self._name(each)) for each in self._objectives) + 10
        return min(longest, _NAMES * width)

    def heading(self) -> str:
        return self.say.say("debrief-score")

    def describe(self) -> str:
        if self._score is None:
            return self.say.say("charts-empty")
        return self.say.say("charts-comma").join(
            f"{self._name(each)} {self._points(each)}" for each in self._objectives
        )

    def table(self) -> TableData:
        """One row per objective, and what they add up to."""
        columns = tuple(self.say.say(id) for id in ("debrief-objective", "debrief-points"))
        rows = tuple((self._name(each), self._points(each)) for each in self._objectives)
        if self._score is not None:
            rows += ((self.heading(), self.say.number(self._score.total, 1, signed=True)),)
        return TableData(self.heading(), columns, rows)

    def _points(self, objective: ObjectiveScore) -> str:
        return self.say.number(objective.points, 1, signed=True)

    def _name(self, objective: ObjectiveScore) -> str:
        return self.say.say(f"objective-{kebab(objective.id)}")
