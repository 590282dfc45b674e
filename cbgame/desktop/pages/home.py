"""Home: the gallery of levels, the way back into an unfinished term, and settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.level_card import LevelCard
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.terms import Best, Unfinished
from cbgame.desktop.theme import ThemeSource
from cbgame.game.level import Level


class HomePage(QWidget):
    """Emits what the player wants: a level, the unfinished term, settings, about."""

    level_chosen = Signal(str)
    continued = Signal()
    settings_wanted = Signal()
    about_wanted = Signal()
    keys_wanted = Signal()
    glossary_wanted = Signal()
    painted = Signal()  # the first time

    def __init__(
        self, levels: Sequence[Level], themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._levels = {level.id: level for level in levels}
        self._unfinished: Unfinished | None = None
        self._was_painted = False
        self._title, self._promise = label("display", self), label("lead", self, wrapped=True)
        self.continue_ = QPushButton(self)
        self.waiting = label("muted", self)
        self._no_levels = label("lead", self, wrapped=True)
        self.cards = {level.id: LevelCard(level, themes, languages, self) for level in levels}
        self.settings, self.about, self.keys, self.glossary = (QPushButton(self) for _ in range(4))
        self._place()
        self._connect()
        self.retranslate()

    def show_unfinished(self, unfinished: Unfinished | None) -> None:
        """Offer the term that waits, if one does."""
        self._unfinished = unfinished
        self.continue_.setVisible(unfinished is not None)
        self.waiting.setVisible(unfinished is not None)
        self.retranslate()

    def show_results(self, best: Mapping[str, Best]) -> None:
        """Show the best result of every level."""
        for id, card in self.cards.items():
            card.show_best(best.get(id))

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._title.setText(catalogue.say("home-title"))
        self._promise.setText(catalogue.say("home-promise"))
        self.continue_.setText(catalogue.say("home-continue"))
        self.settings.setText(catalogue.say("home-settings"))
        self.about.setText(catalogue.say("home-about"))
        self.keys.setText(catalogue.say("home-keys"))
        self.glossary.setText(catalogue.say("glossary-title"))
        self._no_levels.setText(catalogue.say("home-no-levels"))
        if self._unfinished is not None:
            title = self._levels[self._unfinished.level_id].words[self._languages.language].title
            quarter = catalogue.quarter(self._unfinished.quarter)
            self.waiting.setText(catalogue.say("home-unfinished", title=title, quarter=quarter))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _place(self) -> None:
        self.continue_.setProperty("role", "primary")
        for button in (self.glossary, self.settings, self.about, self.keys):
            button.setProperty("role", "quiet")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for button in (self.glossary, self.settings, self.about, self.keys):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        again = QHBoxLayout()
        again.addWidget(self.continue_)
        again.addWidget(self.waiting, 1)
        cards = QVBoxLayout()
        cards.setContentsMargins(0, 0, 0, 0)
        self._no_levels.setVisible(not self.cards)
        cards.addWidget(self._no_levels)
        for card in self.cards.values():
            card.setMinimumHeight(360)
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            cards.addWidget(card)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 44, 72, 36)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._promise)
        column.addWidget(rule(self))
        column.addSpacing(6)
        column.addLayout(again)
        column.addWidget(Scrolled(cards, self), 1)

    def _connect(self) -> None:
        self.continue_.clicked.connect(self.continued)
        self.settings.clicked.connect(self.settings_wanted)
        self.about.clicked.connect(self.about_wanted)
        self.keys.clicked.connect(self.keys_wanted)
        self.glossary.clicked.connect(self.glossary_wanted)
        for card in self.cards.values():
            card.chosen.connect(self.level_chosen)
        self._languages.changed.connect(self.retranslate)
        self.show_unfinished(None)
