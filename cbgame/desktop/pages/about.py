"""About: what the game is, what its model is and isn't, and whose work it stands on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource

_PARAGRAPHS = ("game", "model", "people", "licences")
_LINE_WIDTH = 840


class AboutPage(QWidget):
    """Four short paragraphs."""

    left = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._title = label("display", self)
        self._heads = {name: label("heading", self) for name in _PARAGRAPHS}
        self._texts = {name: label("body", self, wrapped=True) for name in _PARAGRAPHS}
        self.back = QPushButton(self)
        self._place()
        self.back.clicked.connect(self.left)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("about-title"))
        for name in _PARAGRAPHS:
            self._heads[name].setText(say(f"about-{name}-head"))
            self._texts[name].setText(say(f"about-{name}"))
        self.back.setText(say("brief-back"))

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 44, 72, 28)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(rule(self))
        texts = Scrolled(self._paragraphs(), self)
        texts.setMaximumWidth(_LINE_WIDTH)  # on the whole: a label's own limit is forgotten when its height is asked
        column.addWidget(texts, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _paragraphs(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(10)
        for name in _PARAGRAPHS:
            column.addWidget(self._heads[name])
            column.addWidget(self._texts[name])
            column.addSpacing(6)
        column.addStretch(1)
        return column
