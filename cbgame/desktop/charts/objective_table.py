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
        while (item := self._grid.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        if self._score is None:
            return
        for column, name in enumerate(_COLUMNS, start=1):
            self._put(0, column, "tiny", self._languages.catalogue.say(f"debrief-{name}"))
        roles = [part.role for part in segments(self._score.objectives)]
        for place, (objective, role) in enumerate(zip(self._score.objectives, roles, strict=True)):
            self._write_row(1 + 2 * place, objective, self._themes.theme.color(role))

    def _write_row(self, row: int, objective: ObjectiveScore, color: QColor) -> None:
        catalogue = self._languages.catalogue
        square = QPixmap(9, 9)
        square.fill(color)
        swatch = QLabel(self)
        swatch.setPixmap(square)
        self._grid.addWidget(swatch, row, 0)
        name = catalogue.say(f"objective-{kebab(objective.id)}")
        figures = (
            name, catalogue.number(objective.loss, 2), catalogue.say("charts-value-percent", number=catalogue.number(100 * objective.weight, 0)),
            catalogue.say("debrief-points-of", points=catalogue.number(objective.points, 0), most=catalogue.number(1000 * objective.weight, 0)),
        )  # fmt: skip
        for column, text in enumerate(figures, start=1):
            self._put(row, column, "body", text)
        words = label("tiny", self, wrapped=True)
        words.setText(catalogue.say(f"debrief-loss-{kebab(objective.id)}"))
        self._grid.addWidget(words, row + 1, 1, 1, 4)

    def _put(self, row: int, column: int, role: str, text: str) -> None:
        made = label(role, self)
        made.setText(text)
        side = Qt.AlignmentFlag.AlignLeft if column == 1 else Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(made, row, column, side | Qt.AlignmentFlag.AlignVCenter)
