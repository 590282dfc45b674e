"""The seats of a class as its teacher sees them: who is there, who is done, who stands where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.text.class_words import seat_named, seat_state

_COLUMNS: Final = ("name", "state", "rank", "points")


class SeatTable(QTableWidget):
    """A row a seat; emits which one is chosen (its number, 0 for none)."""

    chosen = Signal(int)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(0, len(_COLUMNS), parent)
        self._languages = languages
        self._seats: tuple[Mapping[str, Any], ...] = ()
        self._stage = "lobby"
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setSectionsClickable(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(lambda: self.chosen.emit(self.seat))
        languages.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def seat(self) -> int:
        """The seat that is chosen; 0 for none."""
        row = self.currentRow()
        return int(self._seats[row]["id"]) if self.selectedItems() and 0 <= row < len(self._seats) else 0

    def show_seats(self, seats: Sequence[Mapping[str, Any]], stage: str) -> None:
        """Show these seats, as the host tells of them; the chosen one stays chosen."""
        kept = self.seat
        self._seats, self._stage = tuple(seats), stage
        self.setRowCount(len(seats))
        for row in range(len(seats)):
            self._fill(row)
        ids = [int(seat["id"]) for seat in seats]
        if kept in ids and kept != self.seat:
            self.selectRow(ids.index(kept))

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.setHorizontalHeaderLabels([say(f"console-column-{name}") for name in _COLUMNS])
        self.setAccessibleName(say("console-seats"))
        for row in range(self.rowCount()):
            self._fill(row)

    def _fill(self, row: int) -> None:
        say, seat = self._languages.catalogue, self._seats[row]
        rank, points = seat["rank"], seat["points"]
        cells = (
            self._name(seat), say.say(f"console-state-{seat_state(seat, self._stage)}"),
            "" if rank is None else str(rank), "" if points is None else say.number(points, 0),
        )  # fmt: skip
        for column, text in enumerate(cells):
            item = self.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                self.setItem(row, column, item)
                if column > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setText(text)

    def _name(self, seat: Mapping[str, Any]) -> str:
        if seat["kind"] != "team":
            return seat_named(self._languages.catalogue, seat["name"], seat["rule"], seat["number"])
        comma = self._languages.catalogue.say("charts-comma")
        return f"{seat['name']} ({comma.join(member['nickname'] for member in seat['members'])})"
