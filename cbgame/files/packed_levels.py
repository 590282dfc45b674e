"""Levels that were read and checked when the program was built, each for exactly the bytes it was read from.

A level's text is long to read, and everything in it is checked; for a file that hasn't changed since, by the program
that checked it, the outcome is known. The file of outcomes is part of the program like its code, and as much trusted:
nothing of the player's is ever read this way.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cbgame import __version__
from cbgame.files import places
from cbgame.files.cards import digests, read_whole
from cbgame.files.found import shipped_level_files

if TYPE_CHECKING:
    from cbgame.game.level import Level

_PROTOCOL = 5


def packed_levels() -> bytes:
    """The content of the file that is packed with the game."""
    paths = shipped_level_files()
    levels = {digest: pickle.dumps(read_whole(path), _PROTOCOL) for path, digest in digests(paths).items()}
    return pickle.dumps({"program": _program(), "levels": levels}, _PROTOCOL)


def open_level(path: Path) -> Level:
    """The level that ships in a file, as it was packed if the files are the same, read otherwise.

    Raises :class:`BadFile`.
    """
    file = places.packed_levels()
    if file.is_file():
        packed = pickle.loads(file.read_bytes())
        known = packed["levels"].get(digests([path])[path])
        if known is not None and packed["program"] == _program():
            level: Level = pickle.loads(known)
            return level
    return read_whole(path)


def _program() -> str:
    return f"{__version__} {sys.version}"
