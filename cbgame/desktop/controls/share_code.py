"""A share code: shown large, copied with a button, and taken from a line to type in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_LONGEST_TYPED = 40
_TOLD_MS = 2000


class ShareCode(QWidget):
    """Emits the text that was typed, and whether the code is to hold the luck."""

    typed = Signal(str)
    luck_shared = Signal(bool)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._title, self.code = label("section", self), label("heading", self)
        self.copy, self.take = QPushButton(self), QPushButton(self)
        self.with_luck = QCheckBox(self)
        self._about = ProseLabel(languages, "tiny", self)
        self._enter_title, self.entry = label("section", self), QLineEdit(self)
        self.entry.setMaxLength(_LONGEST_TYPED)
        self.told = label("bad", self, wrapped=True)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_TOLD_MS)
        self._place()
        self.copy.clicked.connect(self._copy)
        self._copied.timeout.connect(self.retranslate)
        self.with_luck.clicked.connect(self.luck_shared)
        self.take.clicked.connect(self._take)
        self.entry.returnPressed.connect(self._take)
        self.entry.textEdited.connect(lambda _: self.told.setText(""))

    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, as the eye goes."""
        return self.copy, self.with_luck, self.entry, self.take

    def show_code(self, code: str, with_luck: bool) -> None:
        """Show a code."""
        self.code.setText(code)
        self.code.setAccessibleName(" ".join(code))  # read sign by sign
        self.with_luck.setChecked(with_luck)

    def refuse(self, why: str) -> None:
        """Say what is wrong with what was typed, which is left to be mended."""
        self.say_wrong(why)
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.selectAll()

    def say_wrong(self, why: str) -> None:
        """Say what is wrong with what was typed."""
        self.told.setText(f"✕ {why}")

    def accept(self) -> None:
        """What was typed stands on the page now."""
        self.entry.clear()
        self.told.setText("")

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("sandbox-share-code"))
        self.copy.setText(say("sandbox-code-copied" if self._copied.isActive() else "sandbox-code-copy"))
        self.with_luck.setText(say("sandbox-luck-shared"))
        self._about.setText(say("sandbox-luck-shared-about"))
        self._enter_title.setText(say("sandbox-code-enter"))
        self.entry.setAccessibleName(say("sandbox-code-enter"))
        self.entry.setPlaceholderText("XXXXX-XXXXX")
        self.take.setText(say("sandbox-enter-take"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self._copied.start()
        self.retranslate()

    def _take(self) -> None:
        self.typed.emit(self.entry.text())

    def _place(self) -> None:
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head, below = QGridLayout(), QHBoxLayout()
        head.addWidget(self.code, 0, 0)
        head.addWidget(self.copy, 0, 1)
        head.setColumnStretch(0, 1)
        below.addWidget(self.entry, 1)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self.with_luck)
        column.addWidget(self._about)
        column.addSpacing(8)
        column.addWidget(self._enter_title)
        column.addLayout(below)
        column.addWidget(self.told)
