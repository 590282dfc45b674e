"""The sandbox in the gallery: a card like a level's, that opens the page on which one is made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cbgame.desktop.controls.level_card import LevelCard
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.listing import Listing

ID = "sandbox"
_UNMADE = Listing(
    id=ID, institution="fed", difficulty=0, minutes=0, quarters=0, words={}, medals=(), quarter_names=(), engine="",
    digest="",
)  # fmt: skip
"""What a card must know of a level, where there is none yet."""


class SandboxCard(LevelCard):
    """Always open; it has no length, difficulty or result of its own."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(_UNMADE, themes, languages, parent)
        self.renew()

    def _said(self) -> tuple[str, str, str, str]:
        say = self._languages.catalogue.say
        return (
            say("sandbox-card-period"), say("sandbox-name"), say("sandbox-card-facts"), say("sandbox-card-told"),
        )  # fmt: skip
