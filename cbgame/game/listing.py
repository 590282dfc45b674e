"""A level as a card shows it: its words, its length, what its medals cost. It needs nothing of the economy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from cbgame.game.level import Level

MEDALS: Final = ("bronze", "silver", "gold")


class ListedWords(NamedTuple):
    """What a card says of a level in one language."""

    title: str
    period: str
    story: str
    mandate: str


class Listing(NamedTuple):
    """What is known of a level before it is opened. The fields of a :class:`~cbgame.game.level.Level` mean the same."""

    id: str
    institution: str
    difficulty: int
    minutes: int
    quarters: int
    words: Mapping[str, ListedWords]
    medals: tuple[float, ...]  # least scores, in the order of ``MEDALS``
    quarter_names: tuple[str, ...]  # of the term
    engine: str  # with which a term's record has to be played to go on now
    digest: str  # of which level a term's record has to be to go on here
    ladder: int | None = None
    always_open: bool = False

    @property
    def place(self) -> tuple[bool, int, int, str]:
        """Sorts levels as they are shown, as :attr:`Level.place` does."""
        return self.ladder is None, self.ladder or 0, self.difficulty, self.id

    def plain(self) -> dict[str, Any]:
        """Everything by name, its words too."""
        words = {language: words._asdict() for language, words in self.words.items()}
        return self._asdict() | {"words": words}

    def medal(self, total: float) -> str | None:
        """The medal that a score earns."""
        earned = [name for name, least in zip(MEDALS, self.medals, strict=True) if total >= least]
        return earned[-1] if earned else None


Shown: TypeAlias = "Listing | Level"
"""What a card can show."""
