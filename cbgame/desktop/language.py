"""The language on screen: one source that every widget with words listens to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cbgame.text.catalogue import Catalogue

LANGUAGE_NAMES = {"en": "English", "zh-Hans": "简体中文", "zh-Hant": "繁體中文"}
"""Each language in its own words, in the order in which they are offered."""


class LanguageSource(QObject):
    """Holds the current catalogue and says when it changes."""

    changed = Signal(object)  # Catalogue

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._catalogue = Catalogue(language)

    @property
    def catalogue(self) -> Catalogue:
        """The texts of the language now."""
        return self._catalogue

    @property
    def language(self) -> str:
        """en, zh-Hans or zh-Hant."""
        return self._language

    def choose(self, language: str) -> None:
        """Switch the language at once. Raises ValueError for one that isn't there."""
        if language not in LANGUAGE_NAMES:
            raise ValueError(f"{language!r} is not one of {', '.join(LANGUAGE_NAMES)}")
        if language != self._language:
            self._language = language
            self._catalogue = Catalogue(language)
            self.changed.emit(self._catalogue)
