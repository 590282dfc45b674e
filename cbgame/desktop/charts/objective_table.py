"""The score's table: each objective's loss, weight and points, with what its loss is in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cbgame.desktop.charts.score_bar import segments
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ObjectiveScore, Score

_COLUMNS: Final = ("objective", "loss", "weight", "points")


class ObjectiveTable(QWidget):
    """A row per objective; the square before it is its colour on the score bar."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._score: Score | None = None
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        themes.changed.connect(lambda _theme: self.retranslate())
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_score(self, score: Score) -> None:
        """Show a score by objective."""
        self._score = score
        self.retranslate()

    def retranslate(self) -> None:
        """Write the table anew."""
        if self._score is None:
            return
        catalogue = self._languages.catalogue
        for column, name in enumerate(_COLUMNS, start=1):
            self._cell(0, column, "tiny").setText(catalogue.say(f"debrief-{name}"))
        for place, (objective, part) in enumerate(
            zip(self._score.objectives, segments(self._score.objectives), strict=True)
        ):
            self._write_row(1 + 2 * place, objective, self._themes.theme.color(part.role))

    def _write_row(self, row: int, objective: ObjectiveScore, color: QColor) -> None:
        catalogue = self._languages.catalogue
        square = QPixmap(9, 9)
        square.fill(color)
        self._cell(row, 0, "body").setPixmap(square)
        weight, points = 100 * objective.weight, objective.points
        texts = (
            catalogue.say(f"objective-{kebab(objective.id)}"),
            catalogue.number(objective.loss, 2),
            catalogue.say("charts-value-percent", number=catalogue.number(weight, 0)),
            catalogue.number(points, 1, signed=True),
        )
        for column, text in enumerate(texts, start=1):
            self._cell(row, column, "body").setText(text)
        self._cell(row + 1, 1, "tiny").setText(catalogue.say(f"debrief-loss-{kebab(objective.id)}"))

    def _cell(self, row: int, column: int, role: str) -> QLabel:
        """The label at a place of the table; made the first time it is asked for."""
        if (row, column) not in self._cells:
            words = row > 0 and row % 2 == 0  # what the loss is: one wrapped line under its row
            made = self._cells[row, column] = label(role, self, wrapped=words)
            if words:
                self._grid.addWidget(made, row, column, 1, len(_COLUMNS))
            else:
                side = Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(made, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        return self._cells[row, column]
