"""What cards tell of levels, kept beside a digest of the files it was read from: a start reads no level again.

It is packed with the game for the levels that ship, and kept in the player's cache for those that neither knows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cbgame import __version__
from cbgame.files.atomic import SaveFailed, save_text
from cbgame.files.faults import BadFile
from cbgame.files.found import episode_files, past_files, shipped_level_files
from cbgame.game.listing import ListedWords, Listing

if TYPE_CHECKING:
    from cbgame.game.level import Level

_ROOMS: Final = ("economy", "policy", "game", "files")
"""Of the program: what a file means depends on them."""


class Cards:
    """Lists files of levels; ``levels`` are those that had to be read whole for it."""

    def __init__(self, kept: Path, packed: Path | None = None) -> None:
        self._kept, self._program = kept, _program()
        self._known = _cards(kept, self._program) | (_cards(packed, "") if packed is not None else {})
        self.levels: dict[str, Level] = {}

    def listed(self, paths: Iterable[Path]) -> tuple[tuple[Listing, ...], tuple[BadFile, ...]]:
        """What cards tell of the levels in these files, as they are shown; what is wrong with each that is none."""
        told, bad = dict[str, Any](), list[BadFile]()
        self.levels = {}
        for path, digest in digests(paths).items():
            try:
                told[digest] = self._known.get(digest) or self._read(path)
            except BadFile as error:
                bad.append(error)
        if not told.keys() <= self._known.keys():
            self._known |= told
            self._keep(told)
        return tuple(sorted(map(_listing, told.values()), key=lambda listing: listing.place)), tuple(bad)

    def _read(self, path: Path) -> dict[str, Any]:
        from cbgame.files.listings import listing_of

        level = read_whole(path)
        self.levels[level.id] = level
        return listing_of(level).plain()

    def _keep(self, told: Mapping[str, Any]) -> None:
        with suppress(SaveFailed):  # where nothing can be kept the next start reads again
            save_text(self._kept, json.dumps({"program": self._program, "cards": told}, ensure_ascii=False))


def packed_cards() -> str:
    """The text of the file that is packed with the game."""
    from cbgame.files.listings import listing_of

    told = {digest: listing_of(read_whole(path)).plain() for path, digest in digests(shipped_level_files()).items()}
    return json.dumps({"program": "", "cards": told}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_whole(path: Path) -> Level:
    """The level in a file. Raises :class:`BadFile`."""
    from cbgame.files.levels import read_level  # here, because it loads the economy

    return read_level(path)


def digests(paths: Iterable[Path]) -> dict[Path, str]:
    """Of each level's file a digest of all that decides what the level is."""
    ground = _ground()
    return {path: _digest(ground, path) for path in paths}


def _ground() -> bytes:
    """A digest of all that a level's file may take over from, and of what is found for it."""
    told = hashlib.sha256()
    for path in (*episode_files().values(), *shipped_level_files(), *past_files().values()):
        told.update(_bytes(path))
    return told.digest()


def _digest(ground: bytes, path: Path) -> str:
    return hashlib.sha256(ground + path.stem.encode() + b"\0" + _bytes(path)).hexdigest()


def _bytes(path: Path) -> bytes:
    try:
        stamp = path.stat()
        return _read(path, stamp.st_mtime_ns, stamp.st_size)
    except OSError as error:  # reading it as a level says what is wrong
        return str(error).encode()


@lru_cache(maxsize=256)
def _read(path: Path, _changed_ns: int, _size: int) -> bytes:
    """A start asks for each file several times."""
    return path.read_bytes()


def _program() -> str:
    """What the program was when it read a file: its version, and where its sources lie open, when they changed."""
    package = Path(__file__).resolve().parents[1]
    times = [file.stat().st_mtime_ns for room in _ROOMS for file in (package / room).rglob("*.py")]
    return f"{__version__} {max(times, default=0)}"


def _cards(path: Path, program: str) -> dict[str, dict[str, Any]]:
    """What a file of cards tells; nothing where it isn't there, or another program wrote it."""
    try:
        plain = json.loads(path.read_text(encoding="utf-8"))
        return dict(plain["cards"]) if plain["program"] == program else {}
    except (OSError, ValueError, LookupError, TypeError):
        return {}


def _listing(plain: Mapping[str, Any]) -> Listing:
    words = {language: ListedWords(**words) for language, words in plain["words"].items()}
    lists = {name: tuple(plain[name]) for name in ("medals", "quarter_names")}
    return Listing(**(dict(plain) | {"words": words} | lists))
