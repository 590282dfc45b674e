"""The board on the wall: the upper half of the class, and the prizes at the end. Nobody is shown to be last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text.class_words import names_said, prize_named, seat_named

_MOST_NAMES: Final = 4  # of those who share a prize


class BoardRows(QWidget):
    """Rank, name and points, the best first; under it who won what."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._board: tuple[Mapping[str, Any], ...] = ()
        self._prizes: tuple[Mapping[str, Any], ...] = ()
        self._heading, self._prize_heading = label("heading", self), label("heading", self)
        self._note = label("muted", self, wrapped=True)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._won: list[QLabel] = []
        self._grid, self._list = QGridLayout(), QVBoxLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._heading, self._note):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addSpacing(10)
        column.addWidget(self._prize_heading)
        column.addLayout(self._list)
        column.addStretch(1)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_board(self, board: Sequence[Mapping[str, Any]], prizes: Sequence[Mapping[str, Any]]) -> None:
        """Show places and prizes, as the host tells the room of them."""
        self._board, self._prizes = tuple(board), tuple(prizes)
        while len(self._rows) < len(board):
            self._add_row()
        while len(self._won) < len(prizes):
            self._won.append(label("lead", self, wrapped=True))
            self._list.addWidget(self._won[-1])
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        self._heading.setText(say.say("projector-board"))
        self._prize_heading.setText(say.say("projector-prizes"))
        self._prize_heading.setVisible(bool(self._prizes))
        self._note.setText(say.say("projector-board-empty"))
        self._note.setVisible(not self._board)
        for place, cells in enumerate(self._rows):
            for cell, text in zip(cells, self._told(place), strict=True):
                cell.setText(text)
                cell.setVisible(place < len(self._board))
        for place, won in enumerate(self._won):
            won.setVisible(place < len(self._prizes))
            if place < len(self._prizes):
                prize = self._prizes[place]
                names = names_said(say, prize["winners"], _MOST_NAMES)
                won.setText(say.say("projector-prize", prize=prize_named(say, prize["id"]), names=names))

    def _told(self, place: int) -> tuple[str, str, str]:
        if place >= len(self._board):
            return "", "", ""
        row, say = self._board[place], self._languages.catalogue
        points = "" if row["points"] is None else say.number(row["points"], 0)
        return f"{row['rank']}", seat_named(say, row["name"], row["rule"], row["number"]), points

    def _add_row(self) -> None:
        cells = label("title", self), label("title", self), label("title", self)
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, len(self._rows), column)
        cells[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rows.append(cells)
