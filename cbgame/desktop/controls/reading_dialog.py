"""A dialog to read in: titles on the left, on the right what the chosen one stands for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.text.catalogue import Catalogue

_SIZE_PX = (1080, 640)
_FROM_EDGE_PX = 40
_LIST_SHARE, _PAGE_SHARE = 2, 5


class ReadingDialog(QDialog):
    """Lays out a title, the list, the page beside it and a button to close; :meth:`read` is told of what is chosen.

    A kind of dialog makes its page first, and calls :meth:`open_at_first` once it can be read.
    """

    def __init__(
        self, title: str, names: Sequence[str], page: QWidget, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.page = page
        self.setWindowTitle(title)
        self.titles = QListWidget(self)
        self.titles.setProperty("role", "reading")
        self.titles.setAccessibleName(title)
        self.titles.setWordWrap(True)
        self.titles.addItems(list(names))
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(catalogue.say("notice-close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.rejected.connect(self.reject)
        self.titles.currentRowChanged.connect(self._turn)
        self._place(title)

    def read(self, row: int) -> None:
        """Show what the title in that row stands for."""
        raise NotImplementedError

    def open_at_first(self) -> None:
        """Read the first, with the keyboard in the list."""
        self.titles.setCurrentRow(0)
        self.titles.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, row: int) -> None:
        if row >= 0:
            self.read(row)

    def _place(self, title: str) -> None:
        head = label("title", self)
        head.setText(title)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.titles, _LIST_SHARE)
        both.addWidget(self.page, _PAGE_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(14)
        column.addWidget(head)
        column.addLayout(both, 1)
        column.addWidget(self.buttons)
        room = self.parentWidget()
        width, height = _SIZE_PX
        if room is not None:
            width, height = min(width, room.width() - _FROM_EDGE_PX), min(height, room.height() - _FROM_EDGE_PX)
        self.resize(width, height)
