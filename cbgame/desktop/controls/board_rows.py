"""The board on the wall: the upper half of the class. Nobody is shown to be last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text.class_words import seat_named

_GAP_PX: Final = 14
_MARGIN_PX: Final = 12


class BoardRows(QWidget):
    """Rank, name and points, the best first."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._board: tuple[Mapping[str, Any], ...] = ()
        self._heading = label("heading", self)
        self._note = label("muted", self, wrapped=True)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(_GAP_PX)
        self._grid.setVerticalSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, _MARGIN_PX, 0)
        column.setSpacing(8)
        for widget in (self._heading, self._note):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addStretch(1)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_board(self, board: Sequence[Mapping[str, Any]]) -> None:
        """Show places, as the host tells the room of them."""
        self._board = tuple(board)
        while len(self._rows) < len(board):
            self._add_row()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        self._heading.setText(say.say("projector-board"))
        self._note.setText(say.say("projector-board-empty"))
        self._note.setVisible(not self._board)
        for place, cells in enumerate(self._rows):
            for cell, text in zip(cells, self._told(place), strict=True):
                cell.setText(text)
                cell.setVisible(place < len(self._board))
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """Names as far as there is room beside the points: on a wall nothing can be scrolled to."""
        if not self.isVisible():
            return
        shown = self._rows[: len(self._board)]
        taken = [max((row[column].sizeHint().width() for row in shown), default=0) for column in (0, 2)]
        room = self.contentsRect().width() - _MARGIN_PX - sum(taken) - 2 * _GAP_PX
        for place, (_, name, _) in enumerate(shown):
            name.setText(name.fontMetrics().elidedText(self._told(place)[1], Qt.TextElideMode.ElideRight, room))

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
        cells[1].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        cells[2].setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rows.append(cells)
