"""The prizes on the wall: what each was for, and who won it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text.class_words import names_said, prize_named

_MOST_NAMES: Final = 5  # of those who share a prize


class PrizeRows(QWidget):
    """One row a prize."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._prizes: tuple[Mapping[str, Any], ...] = ()
        self._heading = label("heading", self)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addStretch(1)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def prizes(self) -> tuple[Mapping[str, Any], ...]:
        """What is shown."""
        return self._prizes

    def show_prizes(self, prizes: Sequence[Mapping[str, Any]]) -> None:
        """Show these prizes, as the host tells the room of them."""
        self._prizes = tuple(prizes)
        while len(self._rows) < len(prizes):
            self._add_row()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        self._heading.setText(say.say("projector-prizes"))
        for place, (name, winners) in enumerate(self._rows):
            shown = place < len(self._prizes)
            if shown:
                prize = self._prizes[place]
                name.setText(prize_named(say, prize["id"]))
                winners.setText(names_said(say, prize["winners"], _MOST_NAMES))
            for widget in (name, winners):
                widget.setVisible(shown)

    def _add_row(self) -> None:
        name, winners = label("heading", self), label("title", self, wrapped=True)
        self._grid.addWidget(name, len(self._rows), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(winners, len(self._rows), 1)
        self._rows.append((name, winners))
