"""Levels from their TOML files: the shipped ones and the player's own."""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, get_type_hints

from cbgame.files import places
from cbgame.files.faults import BadFile, Fault, fault, unknown_key
from cbgame.files.level_checks import faults_between
from cbgame.files.level_file import LevelFile
from cbgame.files.reading import read_text
from cbgame.files.shapes import Misshapen, structure
from cbgame.game.level import Level

_PLACE = re.compile(r"at line (\d+), column (\d+)")


class UnknownLevel(LookupError):
    """No level has this id; ``near`` is the one that was perhaps meant."""

    def __init__(self, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no level {id!r}")
        self.id, self.known = id, known
        self.near: str | None = next(iter(get_close_matches(id, known, n=1)), None)


def level_files() -> dict[str, Path]:
    """Every level file by id, its stem; a player's own file stands before a shipped one of the same name."""
    folders = (places.shipped_levels(), places.own_levels())
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.toml"))}


def list_levels() -> tuple[tuple[Level, ...], tuple[BadFile, ...]]:
    """All levels by difficulty and id, and what is wrong with each file that is none."""
    levels: list[Level] = []
    bad: list[BadFile] = []
    for path in level_files().values():
        try:
            levels.append(read_level(path))
        except BadFile as error:
            bad.append(error)
    return tuple(sorted(levels, key=lambda level: (level.difficulty, level.id))), tuple(bad)


def load_level(id: str) -> Level:
    """The level of that id. Raises :class:`UnknownLevel` or :class:`BadFile`."""
    files = level_files()
    if id not in files:
        raise UnknownLevel(id, tuple(files))
    return read_level(files[id])


def read_level(path: Path) -> Level:
    """The level in a file. Raises :class:`BadFile` with everything that is wrong with it."""
    try:
        raw = tomllib.loads(read_text(path))
    except BadFile:
        raise
    except RecursionError:
        raise BadFile(path, [fault("", "too-deep")]) from None
    except ValueError as error:  # TOMLDecodeError, or a number of more digits than Python will read
        raise BadFile(path, [_unreadable(str(error))]) from None
    return sound_level(raw, path)


def sound_level(raw: dict[str, Any], path: Path) -> Level:
    """The level in plain data; ``path`` names it in faults. Raises :class:`BadFile` with everything that is wrong."""
    sections, faults = _sections(raw)
    faults += faults_between(sections)
    if "id" in sections and sections["id"] != path.stem:
        faults.append(fault("id", "id-file", found=sections["id"], expected=path.stem))
    if faults:
        raise BadFile(path, faults)
    return LevelFile(**sections).level()


def _sections(raw: dict[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """Each section in its shape, and the faults of those that don't have it."""
    shapes = get_type_hints(LevelFile)
    sections: dict[str, Any] = {}
    faults: list[Fault] = []
    for item in fields(LevelFile):
        if item.name in raw:
            try:
                sections[item.name] = structure(raw[item.name], shapes[item.name], where=item.name)
            except Misshapen as error:
                faults += error.faults
        elif item.default is MISSING and item.default_factory is MISSING:
            faults.append(fault(item.name, "missing"))
    faults += [unknown_key("", key, shapes) for key in raw if key not in shapes]
    return sections, faults


def _unreadable(why: str) -> Fault:
    """The fault of a text that is no TOML, by what the parser said of it."""
    place = _PLACE.search(why)
    if place:
        return fault("", "not-toml", line=place[1], column=place[2])
    return fault("", "cut-off" if "end of document" in why else "number-too-long")
