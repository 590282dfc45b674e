"""A list of terms by group, with a field that searches it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_ID = Qt.ItemDataRole.UserRole
_HEAD_SIZE = 11 / 13  # of the text of the list
_TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class TermList(QWidget):
    """``turned`` carries the card that is marked, ``chosen`` the one that is clicked or pressed Enter on."""

    turned = Signal(str)
    chosen = Signal(str)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._here: tuple[str, ...] = ()
        self.search, self.list = QLineEdit(self), QListWidget(self)
        self.nothing: QLabel = label("muted", self, wrapped=True)
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list.setProperty("role", "terms")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self._connect()

    def show_terms(self, here: Sequence[str] = ()) -> None:
        """Show the whole glossary; ``here`` are the terms on the screen, which stand above the groups."""
        self._here = tuple(here)
        self.search.clear()
        self.retranslate()

    def mark(self, id: str) -> None:
        """Mark a card, if it is listed, without saying that it was turned to."""
        self.list.blockSignals(True)
        self.list.setCurrentItem(next((item for item in self._items() if item.data(_ID) == id), None))  # type: ignore[arg-type]
        self.list.blockSignals(False)

    def ids(self) -> list[str]:
        """The cards listed, from the top."""
        return [str(item.data(_ID)) for item in self._items() if item.data(_ID)]

    def retranslate(self) -> None:
        """Write everything anew; what was marked stays so."""
        say = self._languages.catalogue.say
        self.search.setPlaceholderText(say("glossary-search"))
        self.search.setAccessibleName(say("glossary-search"))
        self.list.setAccessibleName(say("glossary-title"))
        self.nothing.setText(say("glossary-nothing"))
        row = self.list.currentRow()
        marked = str(self.list.item(row).data(_ID)) if row >= 0 else ""
        self._fill()
        if marked:
            self.mark(marked)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text: headings are set in proportion to it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.ids():
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field move in the list, Enter chooses there."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_LIST:
                self._step(-1 if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    # inside

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        text = self.search.text().strip()
        if text:
            self._add_terms([card.id for card in self._languages.glossary.search(text, self._languages.language)])
        else:
            self._add_groups()
        self.list.setCurrentItem(next((item for item in self._items() if item.data(_ID)), None))  # type: ignore[arg-type]
        self.list.scrollToTop()
        self.nothing.setVisible(not self.ids())
        self.list.blockSignals(False)

    def _add_groups(self) -> None:
        say = self._languages.catalogue.say
        if self._here:
            self._add_head(say("glossary-here"))
            self._add_terms(self._here)
        for group, cards in self._languages.glossary.listed(self._languages.language).items():
            self._add_head(say(f"glossary-group-{group}"))
            self._add_terms([card.id for card in cards])

    def _add_head(self, text: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        font.setPixelSize(round(font.pixelSize() * _HEAD_SIZE))
        item.setFont(font)

    def _add_terms(self, ids: Sequence[str]) -> None:
        for id in ids:
            item = QListWidgetItem(self._languages.glossary.card(id).words[self._languages.language].term, self.list)
            item.setData(_ID, id)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _step(self, by: int) -> None:
        """To the next term, past the headings."""
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and not self.list.item(row).data(_ID):
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.turned.emit(str(item.data(_ID)))

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.chosen.emit(str(item.data(_ID)))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.list.currentItemChanged.connect(lambda item, _before: self._turn(item))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def _searched(self) -> None:
        self._fill()
        self._turn(self.list.currentItem())
