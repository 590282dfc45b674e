"""The score's table: each objective's loss, weight and points, with what its loss is in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cbgame.desktop.charts.series import kebab
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import explain, label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import ObjectiveLoss, ObjectiveScore

_COLUMNS: Final = ("objective", "loss", "weight", "points")
CARDS: Final = {
    "inflation": "inflation-target", "average_inflation": "average-inflation-targeting", "jobs": "maximum-employment",
    "market_control": "market-control", "stability": "financial-stress", "credibility": "credibility",
    "churn": "steady-hand", "legacy": "legacy", "distribution": "wealth-share", "central_bank_losses": "remittances",
    "independence": "independence",
}  # fmt: skip
"""The glossary card that explains an objective, where there is one."""


class ObjectiveTable(QWidget):
    """A row per objective; the points are missing as long as the score isn't measured."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._objectives: tuple[ObjectiveLoss, ...] = ()
        self._cells: dict[tuple[int, int], QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_objectives(self, objectives: Sequence[ObjectiveLoss]) -> None:
        """Show what was lost on each objective, and its points where they are known."""
        self._objectives = tuple(objectives)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the table anew."""
        if not self._objectives:
            return
        catalogue = self._languages.catalogue
        for column, name in enumerate(_COLUMNS):
            self._cell(0, column, "tiny").setText(catalogue.say(f"debrief-{name}"))
        for place, objective in enumerate(self._objectives):
            self._write_row(1 + 2 * place, objective)

    def _write_row(self, row: int, objective: ObjectiveLoss) -> None:
        catalogue, weight = self._languages.catalogue, 100 * objective.weight
        points = objective.points if isinstance(objective, ObjectiveScore) else None
        texts = (
            catalogue.say(f"objective-{kebab(objective.id)}"),
            catalogue.number(objective.loss, 2),
            catalogue.say("charts-value-percent", number=catalogue.number(weight, 0)),
            "–" if points is None else catalogue.number(points, 1, signed=True),
        )
        for column, text in enumerate(texts):
            self._cell(row, column, "body").setText(text)
        explain(self._cell(row, 0, "body"), term=CARDS.get(objective.id, ""))
        self._cell(row + 1, 0, "tiny").setText(catalogue.say(f"debrief-loss-{kebab(objective.id)}"))

    def _cell(self, row: int, column: int, role: str) -> QLabel:
        """The label at a place of the table; made the first time it is asked for."""
        if (row, column) not in self._cells:
            words = row > 0 and row % 2 == 0  # what the loss is: one wrapped line under its row
            made = ProseLabel(self._languages, role, self) if words else label(role, self)
            self._cells[row, column] = made
            if words:
                self._grid.addWidget(made, row, column, 1, len(_COLUMNS))
            else:
                side = Qt.AlignmentFlag.AlignLeft if column < 1 else Qt.AlignmentFlag.AlignRight
                self._grid.addWidget(made, row, column, side | Qt.AlignmentFlag.AlignVCenter)
        return self._cells[row, column]
