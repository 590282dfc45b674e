"""A score in steps: what holding usually scores, what this draw added, what the player added."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import LEFT, NARROW_PX, RIGHT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.luck_split import LuckSplit

_PARTS = ("usual", "luck", "skill")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way to the score, in points: where it begins and ends; the last is the score itself."""

    name: str
    start: float
    end: float


def steps_of(split: LuckSplit) -> tuple[Step, ...]:
    """The steps in whole points, each from where the one before ended, and what they add up to."""
    steps, at = [], 0
    for name, points in zip(_PARTS, split.rounded(), strict=True):
        steps.append(Step(name, at, at + points))
        at += points
    return (*steps, Step("score", 0, at))


class LuckSteps(PaintedChart):
    """A row per step, its bar where the last one ended; a gain is full, a loss hatched, the number has its sign."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_split(self, split: LuckSplit | None) -> None:
        """Show the split of a score; nothing while it isn't known."""
        self._steps = () if split is None else steps_of(split)
        self.restyle()
        self.tell()

    @property
    def steps(self) -> tuple[Step, ...]:
        """What is drawn, from top to bottom."""
        return self._steps

    def sizeHint(self) -> QSize:
        return QSize(320, round(4 * self._row_height()) + 8)

    def _row_height(self) -> float:
        return line_height(chart_font(self.themes, "body")) + 5

    def _size(self) -> str:
        """A size smaller where the chart is narrow."""
        return "body" if self.width() >= NARROW_PX * self.themes.text_scale else "tiny"

    def _paint(self, painter: QPainter) -> None:
        if not self._steps:
            return
        plain, bold, high = (
            chart_font(self.themes, self._size()),
            chart_font(self.themes, self._size(), bold=True),
            self._row_height(),
        )
        text, width = self.themes.theme.color("text"), float(self._canvas.width())
        names = max(text_width(bold, self._name(step)) for step in self._steps) + 12
        numbers = max(text_width(bold, self._points(step)) for step in self._steps) + 12
        room = QRectF(names, 0, max(width - names - numbers, 20.0), high)
        for number, step in enumerate(self._steps):
            font, top = bold if step.name == "score" else plain, number * high
            write(painter, font, text, QRectF(0, top, names, high), self._name(step), LEFT)
            self._paint_bar(painter, step, room.translated(0, top))
            write(painter, bold, text, QRectF(width - numbers, top, numbers, high), self._points(step), RIGHT)
        zero = self._at(0.0, room)
        painter.setPen(QPen(text, 1))
        painter.drawLine(QPointF(zero, 0), QPointF(zero, len(self._steps) * high))

    def _paint_bar(self, painter: QPainter, step: Step, row: QRectF) -> None:
        left, right = sorted((self._at(step.start, row), self._at(step.end, row)))
        box, color = QRectF(left, row.top() + 4, max(right - left, 1.0), row.height() - 8), self.themes.theme.color
        if step.end >= step.start:
            painter.fillRect(box, color("series_1" if step.name == "score" else "series_3"))
            return
        painter.setPen(QPen(color("series_2"), 1.2))
        brush = painter.brush()
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        brush.setColor(color("series_2"))
        painter.setBrush(brush)
        painter.drawRect(box)

    def _at(self, points: float, row: QRectF) -> float:
        edges = [0.0, *(edge for step in self._steps for edge in (step.start, step.end))]
        low, high = min(edges), max(edges)
        return row.left() + (points - low) / ((high - low) or 1.0) * row.width()

    def _name(self, step: Step) -> str:
        return self.say.say("debrief-score" if step.name == "score" else f"report-{step.name}")

    def _points(self, step: Step) -> str:
        return self.say.number(step.end - step.start, 0, signed=step.name != "score")

    def heading(self) -> str:
        return self.say.say("debrief-luck")

    def describe(self) -> str:
        told = [f"{self._name(step)} {self._points(step)}" for step in self._steps]
        return self.say.say("charts-comma").join(told) if told else self.say.say("charts-empty")

    def table(self) -> TableData:
        """One row per step, and the score."""
        columns = tuple(self.say.say(id) for id in ("sheet-column-part", "debrief-points"))
        return TableData(self.heading(), columns, tuple((self._name(step), self._points(step)) for step in self._steps))
