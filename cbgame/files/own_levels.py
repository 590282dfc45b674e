"""The player's own levels: read from their folder, and added to it after a check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from cbgame.files import places
from cbgame.files.atomic import SaveFailed, save_bytes, save_text
from cbgame.files.cards import Cards, read_whole
from cbgame.files.faults import BadFile
from cbgame.files.found import own_level_files
from cbgame.game.listing import Listing

if TYPE_CHECKING:
    from cbgame.game.level import Level


class OwnLevels(NamedTuple):
    """What lies in the folder: the levels, off the ladder whatever they say, and what is wrong with other files."""

    levels: tuple[Listing, ...] = ()
    bad: tuple[BadFile, ...] = ()


class Added(NamedTuple):
    """A level that was put into the folder; ``earlier`` is where the file that stood in its place went."""

    level: Level
    path: Path
    earlier: Path | None


class OwnShelf:
    """Reads the folder again when something in it has changed."""

    def __init__(self) -> None:
        self._marks: tuple[tuple[str, int, int], ...] | None = None
        self._cards: Cards | None = None
        self.found = OwnLevels()

    def look(self) -> bool:
        """Read what is there; whether it is other than the last time."""
        paths = own_level_files()
        beside = sorted((*places.own_levels().glob("episodes/*.toml"), *places.own_levels().glob("past/*.toml")))
        marks = tuple(_mark(path) for path in (*paths, *beside))
        if marks == self._marks:
            return False
        self._marks, self.found = marks, self._read(paths) if paths else OwnLevels()
        return True

    def level(self, id: str) -> Level:
        """A whole level of those found. Raises :class:`BadFile` where its file has been spoilt since."""
        read = self._cards.levels.get(id) if self._cards is not None else None
        return replace(read or read_whole(places.own_levels() / f"{id}.toml"), ladder=None, always_open=True)

    def _read(self, paths: tuple[Path, ...]) -> OwnLevels:
        self._cards = self._cards or Cards(places.kept_cards("own"))
        listings, bad = self._cards.listed(paths)
        own = (listing._replace(ladder=None, always_open=True) for listing in listings)
        return OwnLevels(tuple(sorted(own, key=lambda listing: listing.place)), bad)


def add_level(path: Path) -> Added:
    """Put a copy of a level file into the folder, named for its id; an earlier file of that name is kept beside it.

    Raises :class:`BadFile` with everything that is wrong with the level, :class:`SaveFailed` where it can't be written.
    """
    from cbgame.files.levels import level_in  # here, because they load the economy
    from cbgame.files.reading import read_text
    from cbgame.files.toml_file import LARGEST_BYTES

    text = read_text(path, LARGEST_BYTES)
    level = level_in(text, path, any_name=True)
    there = places.own_levels() / f"{level.id}.toml"
    before = _content(there)
    if before == text.encode():
        return Added(level, there, None)
    earlier = None if before is None else _set_beside(there, before)
    save_text(there, text)
    return Added(level, there, earlier)


def _content(there: Path) -> bytes | None:
    try:
        return there.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise SaveFailed(there, error.strerror or str(error)) from error


def _set_beside(there: Path, content: bytes) -> Path:
    """Keep what stood there as the first free ``NAME.toml.earlier-N``, which is no level file any more."""
    number = 1
    while (aside := there.with_name(f"{there.name}.earlier-{number}")).exists():
        number += 1
    save_bytes(aside, content)
    return aside


def _mark(path: Path) -> tuple[str, int, int]:
    try:
        state = path.stat()
    except OSError:  # gone meanwhile, or a link that leads nowhere
        return path.name, 0, 0
    return path.name, state.st_mtime_ns, state.st_size
