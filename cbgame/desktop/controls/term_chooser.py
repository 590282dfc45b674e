"""Which term? The terms on the screen and the whole glossary, over the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cbgame.desktop.controls.term_list import TermList
from cbgame.desktop.controls.words import LIES_OVER, label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.desktop.theme import ThemeSource

_WIDTH_PX = 400
_SHARE_OF_HEIGHT = 0.78


class TermChooser(QFrame):
    """A child of the window; ``chosen`` carries a card's id. It closes itself when one is chosen."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._languages, self._window = themes, languages, window
        self.setProperty(LIES_OVER, True)
        self.setProperty("role", "glossary-card")
        read_as(self, "dialog")
        self._title, self._hint = label("heading", self), label("tiny", self, wrapped=True)
        self.terms = TermList(languages, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        for widget in (self._title, self._hint):
            column.addWidget(widget)
        column.addWidget(self.terms, 1)
        self.terms.chosen.connect(self._choose)
        languages.changed.connect(self.retranslate)
        themes.changed.connect(self.fit)
        self.hide()

    def ask(self, here: Sequence[str]) -> None:
        """Ask; ``here`` are the cards of what is on the screen."""
        self.terms.show_terms(here)
        self.retranslate()
        self.fit()
        self.show()
        self.raise_()
        self.terms.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self) -> None:
        """Stand in the middle of the window."""
        room = self._window.size()
        width = min(round(_WIDTH_PX * self._themes.text_scale), room.width() - 20)
        height = round(room.height() * _SHARE_OF_HEIGHT)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def retranslate(self) -> None:
        """Set all texts; the list is made when it is asked for."""
        say = self._languages.catalogue.say
        self._title.setText(say("glossary-which"))
        self._hint.setText(say("glossary-which-hint"))
        self.setAccessibleName(self._title.text())
        if self.terms.ids():
            self.terms.retranslate()

    def _choose(self, id: str) -> None:
        self.hide()
        self.chosen.emit(id)
