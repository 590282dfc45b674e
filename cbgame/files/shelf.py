"""The shelf: the levels that come with the game, as their cards tell of them, each opened when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from cbgame.files import places
from cbgame.files.cards import Cards
from cbgame.files.faults import BadFile
from cbgame.files.found import shipped_level_files
from cbgame.game.listing import Listing

if TYPE_CHECKING:
    from cbgame.game.level import Level


class Shelf:
    """``listings`` in the order of the gallery, and what is wrong with each file that is no level."""

    def __init__(self, listings: Iterable[Listing], read: Callable[[str], Level], bad: Iterable[BadFile] = ()) -> None:
        self.listings, self.bad = tuple(listings), tuple(bad)
        self._read = read
        self._levels: dict[str, Level] = {}

    def level(self, id: str) -> Level:
        """The whole level. Raises :class:`BadFile` where its file has been spoilt, KeyError for one that isn't here."""
        if id not in self._levels:
            self._levels[id] = self._read(id)
        return self._levels[id]


def shelf_of(levels: Iterable[Level]) -> Shelf:
    """A shelf of levels in memory."""
    from cbgame.files.listings import listing_of

    held = {level.id: level for level in levels}
    return Shelf([listing_of(level) for level in held.values()], held.__getitem__)


def open_shelf() -> Shelf:
    """The levels on the disk that ship."""
    cards = Cards(places.kept_cards("shipped"), places.packed_cards())
    files = {path.stem: path for path in shipped_level_files()}
    listings, bad = cards.listed(files.values())
    return Shelf(listings, lambda id: cards.levels.get(id) or _opened(files[id]), bad)


def _opened(path: Path) -> Level:
    from cbgame.files.packed_levels import open_level  # here, because Home opens none

    return open_level(path)
