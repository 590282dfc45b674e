"""All keys on one card (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

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


class KeysDialog(QDialog):
    """Shows what every key does."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(catalogue.say("keys-title"))
        title = label("title", self)
        title.setText(catalogue.say("keys-title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(6)
        for row, (keys, what) in enumerate(KEYS):
            name, does = label("heading", self), label("body", self)
            name.setProperty("role", "keys")
            name.setText(keys)
            does.setText(catalogue.say(f"keys-{what}"))
            grid.addWidget(name, row, 0)
            grid.addWidget(does, row, 1)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(catalogue.say("notice-close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 18)
        column.setSpacing(14)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(buttons)
