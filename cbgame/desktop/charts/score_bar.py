"""The score as one bar of a thousand points: each objective as wide as its weight, filled as far as it earned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.canvas import Canvas
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.lettering import CENTRE, chart_font, line_height, text_width, write
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.charts.table import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ObjectiveScore, Score

ROLES: Final = ("series_1", "series_2", "series_3", "series_4", "series_5", "series_6")
FULL: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Segment:
    """One objective's part of the bar, in points."""

    id: str
    role: str
    start: float
    width: float
    points: float


def segments(objectives: Sequence[ObjectiveScore]) -> tuple[Segment, ...]:
    """Where each objective lies on the bar of a thousand points."""
    made, at = [], 0.0
    for number, objective in enumerate(objectives):
        made.append(Segment(objective.id, ROLES[number % len(ROLES)], at, FULL * objective.weight, objective.points))
        at += FULL * objective.weight
    return tuple(made)


class ScoreBar(Chart):
    """What was earned is filled, what was missed is an outline; points stand above the parts."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._score: Score | None = None
        self._canvas = Canvas(self._paint)
        self.put_face(self._canvas)
        self.setMinimumSize(160, 40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score) -> None:
        """Show a score by objective."""
        self._score = score
        self._canvas.update()
        self.tell()

    def sizeHint(self) -> QSize:
        return QSize(360, round(line_height(chart_font(self.themes)) + 24 * self.themes.text_scale + 8))

    def _paint(self, painter: QPainter) -> None:
        if self._score is None:
            return
        font, color = chart_font(self.themes, bold=True), self.themes.theme.color
        high, width = line_height(font), self._canvas.width() - 2
        for part in segments(self._score.objectives):
            left, wide = 1 + part.start / FULL * width, part.width / FULL * width - 2
            bar = QRectF(left, high + 3, wide, self._canvas.height() - high - 5)
            painter.setPen(QPen(color("faint"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar)
            earned = QRectF(
                bar.left(), bar.top(), bar.width() * max(0.0, min(1.0, part.points / part.width)), bar.height()
            )
            painter.fillRect(earned, color(part.role))
            text = self.say.number(part.points, 0)
            if text_width(font, text) < wide + 6:
                write(painter, font, color("text"), QRectF(left, 0, wide, high), text, CENTRE)

    def restyle(self) -> None:
        self.updateGeometry()
        self._canvas.update()

    def heading(self) -> str:
        return self.say.say("debrief-score")

    def describe(self) -> str:
        score = self._score
        if score is None:
            return self.say.say("charts-empty")
        parts = [f"{self._name(part)} {self.say.number(part.points, 0)}" for part in score.objectives]
        return self.say.say("charts-comma").join(parts)

    def table(self) -> TableData:
        """One row per objective: points earned and points there were."""
        columns = tuple(self.say.say(id) for id in ("debrief-objective", "debrief-points", "debrief-possible"))
        objectives = self._score.objectives if self._score else ()
        rows = tuple(
            (self._name(part), self.say.number(part.points, 0), self.say.number(FULL * part.weight, 0))
            for part in objectives
        )
        return TableData(self.heading(), columns, rows)

    def _name(self, objective: ObjectiveScore) -> str:
        return self.say.say(f"objective-{kebab(objective.id)}")
