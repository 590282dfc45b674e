"""A heading, and rows that end in points; a row about a quarter has a button that asks what if."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.theme import ThemeSource


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of which the last is a figure; with a quarter also what its button says, in full and in short."""

    cells: tuple[str, ...]
    quarter: str = ""
    asks: str = ""
    button: str = ""


class PointRows(QWidget):
    """Labels and buttons are made once per place and kept; ``what_if_wanted`` carries the row's quarter."""

    what_if_wanted = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._rows: Sequence[Row] = ()
        self._heading, self._instead = label("section", self), label("body", self, wrapped=True)
        self._cells: dict[tuple[int, int], QLabel] = {}
        self.buttons: list[QPushButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.addWidget(self._heading, 0, 0, 1, 4)
        self._grid.addWidget(self._instead, 1, 0, 1, 4)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, heading: str, rows: Sequence[Row], instead: str = "") -> None:
        """Show the rows, or a sentence where there is none."""
        self._rows = rows
        self._heading.setText(heading)
        self._instead.setText("" if rows else instead)
        self._instead.setVisible(not rows)
        for place, row in enumerate(rows):
            self._write(place, row)
        for (place, column), cell in self._cells.items():
            cell.setVisible(place < len(rows) and (column == 2 or column < len(rows[place].cells) - 1))
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(rows) and bool(rows[place].quarter))

    def texts(self) -> list[str]:
        """Heading and cells that are shown."""
        shown = [cell.text() for cell in self._cells.values() if not cell.isHidden()]
        return [self._heading.text(), *([self._instead.text()] if not self._rows else []), *shown]

    def _write(self, place: int, row: Row) -> None:
        *told, points = row.cells
        for column, text in enumerate(told):
            self._cell(place, column).setText(text)
        self._cell(place, 2).setText(points)
        if row.quarter:
            button = self._button(place)
            button.setText(row.button)
            button.setToolTip(row.asks)
            button.setAccessibleName(row.asks)
            button.setAccessibleDescription(" ".join(row.cells))

    def _cell(self, place: int, column: int) -> QLabel:
        if (place, column) not in self._cells:
            made = label("body", self, wrapped=column == 1)
            if column == 2:
                made.setStyleSheet("font-weight: 600;")
            made.setAlignment(Qt.AlignmentFlag.AlignRight if column == 2 else Qt.AlignmentFlag.AlignLeft)
            self._cells[place, column] = made
            self._grid.addWidget(made, place + 2, column, Qt.AlignmentFlag.AlignVCenter)
        return self._cells[place, column]

    def _button(self, place: int) -> QPushButton:
        while len(self.buttons) <= place:
            button, at = QPushButton(self), len(self.buttons)
            put_icon(button, self._themes, "what-if")
            button.clicked.connect(lambda _checked=False, at=at: self.what_if_wanted.emit(self._rows[at].quarter))
            self.buttons.append(button)
            self._grid.addWidget(button, at + 2, 3)
        return self.buttons[place]
