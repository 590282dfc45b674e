"""The classes that are kept on this computer: each can be opened again, and erased."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cbgame.classroom.kept_classes import KeptClass
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_COLUMNS: Final = ("title", "date", "seats", "stage")
_ROWS_SHOWN: Final = 5
_FIGURES: Final = 2  # the column of figures


class PastClasses(QWidget):
    """``opened(KeptClass)`` and ``erase_wanted(KeptClass)``; hidden where nothing is kept."""

    opened = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._kept: tuple[KeptClass, ...] = ()
        self._levels: Mapping[str, Mapping[str, str]] = {}
        self._heading, self.table = label("title", self), QTableWidget(0, len(_COLUMNS), self)
        self.open, self.erase = QPushButton(self), QPushButton(self)
        self._prepare()
        buttons = QHBoxLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.erase)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self.table)
        column.addLayout(buttons)
        self.table.itemSelectionChanged.connect(self._suit)
        self.table.itemActivated.connect(lambda _item: self.open.click())
        self.open.clicked.connect(self._open)
        self.erase.clicked.connect(self._erase)
        languages.changed.connect(self.retranslate)
        self.show_classes((), {})

    @property
    def chosen(self) -> KeptClass | None:
        """The class that is chosen."""
        row = self.table.currentRow()
        return self._kept[row] if self.table.selectedItems() and 0 <= row < len(self._kept) else None

    def show_classes(self, kept: Sequence[KeptClass], levels: Mapping[str, Mapping[str, str]]) -> None:
        """Show these, the newest first; ``levels``: titles by level and language."""
        self._kept, self._levels = tuple(kept), levels
        self.table.clearSelection()
        self.table.setRowCount(len(kept))
        self.setVisible(bool(kept))
        self.retranslate()
        self._suit()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._heading.setText(say("past-title"))
        self.open.setText(say("past-open"))
        self.erase.setText(say("past-erase"))
        self.table.setAccessibleName(say("past-title"))
        self.table.setHorizontalHeaderLabels([say(f"past-column-{name}") for name in _COLUMNS])
        for row, kept in enumerate(self._kept):
            for column, text in enumerate(self._told(kept)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == _FIGURES:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)  # at the right it would run into the stage
                self.table.setItem(row, column, item)
        self._fit()

    def named(self, kept: KeptClass) -> str:
        """The teacher's title for a class, else its level's."""
        return kept.title or self._levels.get(kept.level_id, {}).get(self._languages.language, kept.level_id)

    def _told(self, kept: KeptClass) -> tuple[str, ...]:
        say = self._languages.catalogue
        day = datetime.datetime.fromtimestamp(kept.created).date().isoformat()
        stage = "ended" if kept.ended else "running" if kept.round else "lobby"
        return self.named(kept), say.date(day), str(kept.seats), say.say(f"past-stage-{stage}", round=str(kept.round))

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    def _erase(self) -> None:
        if self.chosen is not None:
            self.erase_wanted.emit(self.chosen)

    def _suit(self) -> None:
        for button in (self.open, self.erase):
            button.setEnabled(self.chosen is not None)

    def _prepare(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setProperty("role", "wrapped")
        table.verticalHeader().hide()
        across = table.horizontalHeader()
        across.setSectionsClickable(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().sectionResized.connect(lambda *_sizes: self._fit())

    def _fit(self) -> None:
        """As high as what it holds, up to some rows; a long title takes two lines."""
        shown = sum(self.table.rowHeight(row) for row in range(min(len(self._kept), _ROWS_SHOWN)))
        high = self.table.horizontalHeader().sizeHint().height() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(high + shown)
