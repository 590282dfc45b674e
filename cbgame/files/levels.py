"""Levels from their TOML files: the shipped ones and the player's own."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cbgame.files.faults import BadFile, fault
from cbgame.files.level_checks import CHECKS
from cbgame.files.level_file import LevelFile
from cbgame.files.scenario_checks import faults_between
from cbgame.files.scenarios import completed, level_files
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.game.level import Level

__all__ = ["UnknownLevel", "level_files", "list_levels", "load_level", "read_level", "sound_level"]


class UnknownLevel(LookupError):
    """No level has this id; ``near`` is the one that was perhaps meant."""

    def __init__(self, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no level {id!r}")
        self.id, self.known = id, known
        self.near: str | None = next(iter(get_close_matches(id, known, n=1)), None)


def list_levels() -> tuple[tuple[Level, ...], tuple[BadFile, ...]]:
    """All levels as they are shown (:attr:`Level.place`), and what is wrong with each file that is none."""
    levels: list[Level] = []
    bad: list[BadFile] = []
    for path in level_files().values():
        try:
            levels.append(read_level(path))
        except BadFile as error:
            bad.append(error)
    return tuple(sorted(levels, key=lambda level: level.place)), tuple(bad)


def load_level(id: str) -> Level:
    """The level of that id. Raises :class:`UnknownLevel` or :class:`BadFile`."""
    files = level_files()
    if id not in files:
        raise UnknownLevel(id, tuple(files))
    return read_level(files[id])


def read_level(path: Path) -> Level:
    """The level in a file. Raises :class:`BadFile` with everything that is wrong with it."""
    return sound_level(read_toml(path), path)


def sound_level(raw: dict[str, Any], path: Path) -> Level:
    """The level in plain data; ``path`` names it in faults. Raises :class:`BadFile` with everything that is wrong."""
    raw, missing = completed(raw, "episode")
    sections, faults = sections_of(raw, LevelFile)
    faults += missing + faults_between(sections, CHECKS)
    if "id" in sections and sections["id"] != path.stem:
        faults.append(fault("id", "id-file", found=sections["id"], expected=path.stem))
    if faults:
        raise BadFile(path, faults)
    return LevelFile(**sections).level()
