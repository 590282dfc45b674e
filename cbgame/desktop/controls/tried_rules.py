"""The rules that were tried, one under the other with their key figures; a row brings its results back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_MOST_ROWS: Final = 6
_FORMULA: Final = 1
"""The column that takes what room is left."""
_LEAST_SIGNS: Final = 26


class TriedRules(QTableWidget):
    """``chosen(row)`` when the player goes to a row."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setProperty("role", "wrapped")
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.currentCellChanged.connect(self._go_to)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], current: int) -> None:
        """Show a row for each rule, and which of them is on screen; the first two columns are words, the last too."""
        self.blockSignals(True)
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                side = Qt.AlignmentFlag.AlignRight if _is_figure(text) else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(number, column, item)
        self.setCurrentCell(current, 0)
        self.blockSignals(False)
        self._size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size()

    def _size(self) -> None:
        """As high as its rows, up to a few."""
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.columnCount() > _FORMULA:
            others = sum(self.columnWidth(column) for column in range(self.columnCount()) if column != _FORMULA)
            least = self.fontMetrics().averageCharWidth() * _LEAST_SIGNS
            head.setSectionResizeMode(_FORMULA, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(_FORMULA, max(least, self.viewport().width() - others))
        wide = sum(self.columnWidth(column) for column in range(self.columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if wide > self.viewport().width() else 0
        self.resizeRowsToContents()
        tall = sum(self.rowHeight(row) for row in range(min(self.rowCount(), _MOST_ROWS)))
        self.setFixedHeight(head.sizeHint().height() + tall + bar + 4)

    def _go_to(self, row: int, _column: int, before: int, _before_column: int) -> None:
        if row >= 0 and row != before:
            self.chosen.emit(row)


def _is_figure(text: str) -> bool:
    return bool(text) and all(sign.isdigit() or sign in ".,−-%  " for sign in text)
