"""What Home offers first: the term that waits, or the level to play next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop import level_facts
from cbgame.desktop.controls.picture import Picture, drawing_of
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.listing import Shown

_LARGE_TEXT = 1.25
_LEAST_HEIGHT, _WIDEST_PICTURE = 240, 540


class Hero(QFrame):
    """Shows one level wide, with its story; emits that it is opened, or that the term goes on."""

    chosen = Signal(str)
    continued = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._themes, self._languages = themes, languages
        self._level: Shown | None = None
        self._quarter = ""
        self.picture = Picture(themes, "", self)
        self._why, self._title = label("section", self), label("title", self, wrapped=True)
        self._story, self._facts = label("body", self, wrapped=True), label("muted", self, wrapped=True)
        self.waiting = label("muted", self, wrapped=True)
        self.continue_, self.open = QPushButton(self), QPushButton(self)
        self.continue_.setProperty("role", "primary")
        self.open.setProperty("role", "primary")
        put_icon(self.continue_, themes, "continue")
        self._place()
        self.continue_.clicked.connect(self.continued)
        self.open.clicked.connect(self._open)
        languages.changed.connect(self.retranslate)
        themes.changed.connect(lambda _: self.retranslate())

    def show_next(self, level: Shown) -> None:
        """Offer a level."""
        self._show(level, "")

    def show_waiting(self, level: Shown, quarter: str) -> None:
        """Offer the term that waits in that quarter."""
        self._show(level, quarter)

    def retranslate(self) -> None:
        """Set all texts. Large text leaves no room for the story: the mandate stands for it, the brief tells both."""
        if self._level is None:
            return
        catalogue, words = self._languages.catalogue, self._level.words[self._languages.language]
        waits = bool(self._quarter)
        self._why.setText(catalogue.say("home-waits" if waits else "home-next"))
        self._title.setText(words.title)
        self._story.setText(words.story if self._themes.text_scale < _LARGE_TEXT else words.mandate)
        self._facts.setText(level_facts.where(catalogue, self._level))
        self.continue_.setText(catalogue.say("home-continue"))
        self.open.setText(catalogue.say("home-open"))
        self.open.setAccessibleName(catalogue.say("home-open-level", title=words.title))
        if waits:
            quarter = catalogue.quarter(self._quarter)
            self.waiting.setText(catalogue.say("home-unfinished", title=words.title, quarter=quarter))

    def _show(self, level: Shown, quarter: str) -> None:
        self._level, self._quarter = level, quarter
        self.picture.show_drawing(drawing_of(level.id))
        self.continue_.setVisible(bool(quarter))
        self.waiting.setVisible(bool(quarter))
        self.open.setVisible(not quarter)
        self.retranslate()

    def _open(self) -> None:
        if self._level is not None:
            self.chosen.emit(self._level.id)

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.continue_)
        row.addWidget(self.open)
        row.addWidget(self.waiting, 1)
        row.addStretch(0)
        texts = QVBoxLayout()
        texts.setContentsMargins(28, 20, 28, 20)
        texts.setSpacing(7)
        for widget in (self._why, self._title, self._facts, self._story):
            texts.addWidget(widget)
        texts.addStretch(1)
        texts.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.picture, 9)
        layout.addLayout(texts, 11)
        self.picture.setMinimumHeight(_LEAST_HEIGHT)
        self.picture.setMaximumWidth(_WIDEST_PICTURE)
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the words say how tall
