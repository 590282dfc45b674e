"""A question in the page's own lines: what can't be undone is asked once more, without a window over the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource


class AskBar(QFrame):
    """Hidden until something is asked; doing it or leaving it hides it again."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._asked, self._does = "", _nothing
        self.setProperty("role", "notice")
        self.question = label("body", self, wrapped=True)
        self.yes, self.no = QPushButton(self), QPushButton(self)
        self.yes.clicked.connect(self._do)
        self.no.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.addWidget(self.question, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        languages.changed.connect(self.retranslate)
        self.hide()

    def ask(self, verb: str, does: Callable[[], None]) -> None:
        """Ask whether to rewind, end, erase or remove."""
        self._asked, self._does = verb, does
        self.retranslate()
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        if self._asked:
            self.question.setText(say(f"console-ask-{self._asked}"))
            self.yes.setText(say(f"console-{self._asked}"))
        self.no.setText(say("console-ask-no"))

    def _do(self) -> None:
        self.hide()
        self._does()


def _nothing() -> None:
    """What is done before anything was asked."""
