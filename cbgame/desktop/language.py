"""The language on screen: one source that every widget with words listens to."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cbgame.files.catalogues import load_catalogue
from cbgame.text.catalogue import LANGUAGE_NAMES, Catalogue

if TYPE_CHECKING:
    from cbgame.text.glossary import Glossary


class LanguageSource(QObject):
    """Holds the current catalogue and says when it changes."""

    changed = Signal(object)  # Catalogue

    def __init__(
        self,
        language: str = "en",
        parent: QObject | None = None,
        load: Callable[[str], Catalogue] = load_catalogue,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._catalogue = load(language)

    @property
    def catalogue(self) -> Catalogue:
        """The texts of the language now."""
        return self._catalogue

    @property
    def language(self) -> str:
        """en, zh-Hans or zh-Hant."""
        return self._catalogue.language

    @cached_property
    def glossary(self) -> Glossary:
        """The cards that explain terms, in every language; read when one is first wanted."""
        from cbgame.files.glossary_pages import load_glossary

        return load_glossary()

    def choose(self, language: str) -> None:
        """Switch the language at once. Raises ValueError for one that isn't there."""
        if language not in LANGUAGE_NAMES:
            raise ValueError(f"{language!r} is not one of {', '.join(LANGUAGE_NAMES)}")
        if language != self.language:
            self._catalogue = self._load(language)
            self.changed.emit(self._catalogue)
