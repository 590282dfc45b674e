"""Scores side by side: the player's and those of the reference policies on the same luck."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import LEFT, RIGHT, chart_font, elided, line_height, text_width, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Path


class Standings(PaintedChart):
    """A row per policy, best first: its name, its score as a bar from zero to either side, its score."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._paths: tuple[Path, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Show these policies' scores."""
        self._paths = tuple(sorted(paths, key=lambda path: -path.score.total))
        self.redraw()
        self.tell()

    def sizeHint(self) -> QSize:
        return QSize(320, round(max(1, len(self._paths)) * self._row_height()) + 6)

    def _row_height(self) -> float:
        return line_height(chart_font(self.themes, "body")) + 5

    def _paint(self, painter: QPainter) -> None:
        if not self._paths:
            return
        color, high = self.themes.theme.color, self._row_height()
        bold = chart_font(self.themes, "body", bold=True)
        numbers = max(text_width(bold, self._score(path)) for path in self._paths) + 12
        names = max(text_width(bold, self._name(path)) for path in self._paths) + 12
        width = self._canvas.width() - names - numbers
        low, high_score = min(0.0, self._paths[-1].score.total), max(1000.0, self._paths[0].score.total)
        zero = names - low / (high_score - low) * width
        for number, path in enumerate(self._paths):
            mine, top = path.policy == "player", number * high
            font = bold if mine else chart_font(self.themes, "body")
            write(
                painter, font, color("text"), QRectF(0, top, names, high), elided(font, self._name(path), names), LEFT
            )
            middle = top + high / 2
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(names, middle), QPointF(names + width, middle))
            end, half = zero + path.score.total / (high_score - low) * width, 5 if mine else 3
            bar = QRectF(min(zero, end), middle - half, abs(end - zero), 2 * half)
            painter.fillRect(bar, color("series_1" if mine else "faint"))
            painter.setPen(QPen(color("text"), 1))
            painter.drawLine(QPointF(zero, top + 1), QPointF(zero, top + high - 1))
            right = QRectF(names + width, top, numbers, high)
            write(painter, font, color("text"), right, self._score(path), RIGHT)

    def _name(self, path: Path) -> str:
        return self.say.say(f"policy-{path.policy}")

    def _score(self, path: Path) -> str:
        return self.say.number(path.score.total, 0)

    def heading(self) -> str:
        return self.say.say("debrief-standings")

    def describe(self) -> str:
        return self.say.say("charts-comma").join(f"{self._name(path)} {self._score(path)}" for path in self._paths)

    def table(self) -> TableData:
        """One row per policy with its score and medal."""
        columns = tuple(self.say.say(id) for id in ("debrief-policy", "debrief-score", "debrief-medal"))
        rows = tuple(
            (self._name(path), self._score(path), self.say.say(f"medal-{path.score.medal or 'none'}"))
            for path in self._paths
        )
        return TableData(self.heading(), columns, rows)
