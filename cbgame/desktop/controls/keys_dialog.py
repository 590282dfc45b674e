"""All keys on one card (F1)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label
from cbgame.text.catalogue import Catalogue

KEYS = (
    ("Ctrl+Enter", "announce"),
    ("Ctrl+Backspace", "undo"),
    ("Ctrl+Z, Ctrl+Y", "step"),
    ("Ctrl+R", "rate"),
    ("Alt+B, Alt+F, Alt+W", "sections"),
    ("↑ ↓ ← →", "calendar"),
    ("Alt+1 … Alt+9", "tabs"),
    ("W", "why"),
    ("Shift+W", "web"),
    ("T", "table"),
    ("← →", "read"),
    ("+ −", "zoom"),
    ("D", "data"),
    ("G", "explain"),
    ("F6", "cards"),
    ("P", "pin"),
    ("Alt+← Alt+→", "glossary"),
    ("Tab", "next"),
    ("Enter", "continue"),
    ("Ctrl+L", "language"),
    ("Ctrl+,", "settings"),
    ("F11", "full-screen"),
    ("Esc", "back"),
    ("F1", "keys"),
)

_WIDTH_IN_LETTERS = 100
_FROM_EDGE_PX = 40


class KeysDialog(QDialog):
    """Shows what every key does, in two columns; it is no larger than the window it belongs to."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(catalogue.say("keys-title"))
        title = label("title", self)
        title.setText(catalogue.say("keys-title"))
        self._grid = self._keys(catalogue)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(catalogue.say("notice-close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(14)
        column.addWidget(title)
        self._scroll = Scrolled(self._grid, self)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        self._fit(title.sizeHint().height() + buttons.sizeHint().height())
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down scroll, where there is more than fits."""
        bar = self._scroll.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (-1 if event.key() == Qt.Key.Key_Up else 1) * bar.singleStep() * 2)
        else:
            super().keyPressEvent(event)

    def _keys(self, catalogue: Catalogue) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        half = (len(KEYS) + 1) // 2
        for place, (keys, what) in enumerate(KEYS):
            name, does = label("keys", self), label("body", self, wrapped=True)
            name.setText(keys)
            does.setText(catalogue.say(f"keys-{what}"))
            row, first = place % half, place // half * 2
            grid.addWidget(name, row, first, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(does, row, first + 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _fit(self, title_and_buttons: int) -> None:
        """As wide as reads well and as tall as it needs, within the window."""
        for words in self.findChildren(QLabel):
            words.ensurePolished()
        room = self.parentWidget().window().size() if self.parentWidget() else QSize(1024, 640)  # type: ignore[union-attr]
        around = self._column.contentsMargins()
        width = min(_WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth(), room.width() - _FROM_EDGE_PX)
        inner = width - around.left() - around.right()
        tall = self._grid.heightForWidth(inner) + title_and_buttons + 2 * self._column.spacing()
        self.resize(width, min(tall + around.top() + around.bottom() + 4, room.height() - _FROM_EDGE_PX))
