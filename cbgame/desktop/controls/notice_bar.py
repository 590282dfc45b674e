"""A line at the top of the window for what the player should know and need not answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.message import Message


class NoticeBar(QFrame):
    """Shows one notice until it is put away; being a message, it follows the language."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._languages = languages
        self._said: Message | None = None
        self._text = label("body", self, wrapped=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self)
        self._close.setProperty("role", "quiet")
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 8, 6)
        column.addLayout(row)
        self._close.clicked.connect(self.hide)
        languages.changed.connect(self.retranslate)
        self.hide()

    def show_notice(self, said: Message) -> None:
        """Show a message."""
        self._said = said
        self.retranslate()
        self.show()

    def take_back(self, said: Message) -> None:
        """Put a message away, if it is still what stands there."""
        if self._said == said:
            self.hide()

    def text(self) -> str:
        """What stands there."""
        return self._text.text()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._close.setText(catalogue.say("notice-close"))
        if self._said is not None:
            self._text.setText("! " + catalogue.tell(self._said))
