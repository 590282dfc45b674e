"""A level in the gallery: its drawing, period, institution, difficulty, length and best result."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import figures
from cbgame.desktop.controls.picture import Picture, drawing_of
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.terms import Best
from cbgame.desktop.theme import ThemeSource
from cbgame.game.level import Level

_HARDEST = 5
_LARGE_TEXT = 1.25


class LevelCard(QFrame):
    """Emits that the level was chosen."""

    chosen = Signal(str)

    def __init__(
        self, level: Level, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._level, self._themes, self._languages = level, themes, languages
        self._best: Best | None = None
        self.picture = Picture(themes, drawing_of(level.id), self)
        self._period, self._title = label("section", self), label("title", self)
        self._story, self._facts = label("lead", self, wrapped=True), label("muted", self, wrapped=True)
        self.result = label("muted", self, wrapped=True)
        self.open = QPushButton(self)
        self.open.setProperty("role", "primary")
        self.open.clicked.connect(lambda: self.chosen.emit(level.id))
        self._place()
        languages.changed.connect(self.retranslate)
        themes.changed.connect(lambda _: self._tell_story())
        self.retranslate()

    def show_best(self, best: Best | None) -> None:
        """Show the best result so far; None if the level hasn't been finished."""
        self._best = best
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue, level = self._languages.catalogue, self._level
        words = level.words[self._languages.language]
        institution = catalogue.say(f"institution-{level.institution}")
        self._period.setText(catalogue.say("home-card-period", period=words.period, institution=institution))
        self._title.setText(words.title)
        self._tell_story()
        self._facts.setText(
            catalogue.say(
                "home-card-facts",
                difficulty="●" * level.difficulty + "○" * (_HARDEST - level.difficulty),
                minutes=level.minutes,
                quarters=level.quarters,
            )
        )
        self.result.setText(self._told_best())
        self.open.setText(catalogue.say("home-open"))
        self.open.setAccessibleName(catalogue.say("home-open-level", title=words.title))
        self.picture.setAccessibleName(catalogue.say(f"home-picture-{drawing_of(level.id)}"))

    def _tell_story(self) -> None:
        """Large text leaves no room for the story: the mandate stands for it, and the brief tells both."""
        words = self._level.words[self._languages.language]
        self._story.setText(words.story if self._themes.text_scale < _LARGE_TEXT else words.mandate)

    def _told_best(self) -> str:
        catalogue, best = self._languages.catalogue, self._best
        if best is None:
            return catalogue.say("home-no-result")
        medal = catalogue.say(f"medal-{best.medal or 'none'}")
        return catalogue.say("home-best", score=figures.score(catalogue, best.total), medal=medal)

    def _place(self) -> None:
        texts = QVBoxLayout()
        texts.setContentsMargins(24, 20, 24, 20)
        texts.setSpacing(8)
        for widget in (self._period, self._title, self._story):
            texts.addWidget(widget)
        texts.addStretch(1)
        texts.addWidget(self._facts)
        texts.addWidget(self.result)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        texts.addSpacing(4)
        texts.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.picture, 9)
        layout.addLayout(texts, 10)
