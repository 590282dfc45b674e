"""Levels from their TOML files, the shipped ones and the player's own, and those that a share code stands for."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from cbgame.files.faults import BadFile, fault, shown
from cbgame.files.found import level_files
from cbgame.files.level_checks import CHECKS
from cbgame.files.level_file import LevelFile
from cbgame.files.pasts import with_past
from cbgame.files.reading import read_text
from cbgame.files.sandbox_file import sandbox_file
from cbgame.files.scenario_checks import faults_between
from cbgame.files.scenarios import completed
from cbgame.files.start_figures import figures_in
from cbgame.files.toml_file import LARGEST_BYTES, sections_of, toml_in
from cbgame.files.toml_lines import with_lines
from cbgame.files.toml_text import toml_text
from cbgame.game.level import Level
from cbgame.game.sandbox import Sandbox
from cbgame.game.sandbox_code import PREFIX, BadCode, code_in, level_id, names_sandbox, read_code

__all__ = [
    "UnknownLevel", "level_files", "level_in", "level_text", "list_levels", "load_level", "read_level", "read_levels",
    "sandbox_level", "sound_level",
]  # fmt: skip


class UnknownLevel(LookupError):
    """No level has this id; ``near`` is the one that was perhaps meant."""

    def __init__(self, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no level {id!r}")
        self.id, self.known = id, known
        self.near: str | None = next(iter(get_close_matches(id, known, n=1)), None)


def list_levels() -> tuple[tuple[Level, ...], tuple[BadFile, ...]]:
    """All levels as they are shown (:attr:`Level.place`), and what is wrong with each file that is none."""
    return read_levels(level_files().values())


def read_levels(paths: Iterable[Path]) -> tuple[tuple[Level, ...], tuple[BadFile, ...]]:
    """The levels in these files as they are shown, and what is wrong with each file that is none."""
    levels: list[Level] = []
    bad: list[BadFile] = []
    for path in paths:
        try:
            levels.append(read_level(path))
        except BadFile as error:
            bad.append(error)
    return tuple(sorted(levels, key=lambda level: level.place)), tuple(bad)


def load_level(id: str) -> Level:
    """The level of that id; ``sandbox``, ``sandbox-CODE`` and ``sandbox:CODE`` are ids too.

    Raises :class:`UnknownLevel` or :class:`BadFile`.
    """
    files = level_files()
    return read_level(files[id]) if id in files else sandbox_level(_sandbox_of(id, tuple(files)))


def _sandbox_of(id: str, known: tuple[str, ...]) -> Sandbox:
    """What an id that is no file's stands for. Raises :class:`UnknownLevel`."""
    if id == PREFIX:
        return Sandbox()
    if not names_sandbox(id):
        raise UnknownLevel(id, (*known, PREFIX))
    try:
        return read_code(code_in(id)).sandbox
    except BadCode:
        raise UnknownLevel(id, ()) from None


@lru_cache(maxsize=8)
def sandbox_level(sandbox: Sandbox) -> Level:
    """The level of a setup, the same each time. Raises :class:`BadFile` where its economy's file is bad."""
    return sound_level(sandbox_file(sandbox), Path(f"{level_id(sandbox)}.toml"))


def read_level(path: Path) -> Level:
    """The level in a file. Raises :class:`BadFile` with everything that is wrong with it, and on which line."""
    return level_in(read_text(path, LARGEST_BYTES), path)


def level_text(id: str) -> str:
    """The text of a level's file, to hand on. Raises :class:`UnknownLevel` or :class:`BadFile`."""
    files = level_files()
    if id in files:
        return read_text(files[id], LARGEST_BYTES)
    return toml_text(sandbox_file(_sandbox_of(id, tuple(files))))


def level_in(text: str, path: Path, *, any_name: bool = False) -> Level:
    """The level in the text of a file, which is named for its id unless ``any_name`` will do.

    Raises :class:`BadFile` with everything that is wrong with it, and on which line.
    """
    raw = toml_in(text, path)
    try:
        return sound_level(raw, path, any_name=any_name)
    except BadFile as error:
        raise BadFile(path, with_lines(error.faults, text)) from None


def sound_level(raw: dict[str, Any], path: Path, *, any_name: bool = False) -> Level:
    """The level in plain data; ``path`` names it in faults. Raises :class:`BadFile` with everything that is wrong."""
    raw, missing = completed(raw, "episode")
    sections, faults = sections_of(raw, LevelFile)
    faults += missing + faults_between(sections | {"figures": figures_in(raw.get("start"))}, CHECKS)
    if not any_name and "id" in sections and sections["id"] != path.stem:
        faults.append(fault("id", "id-file", found=shown(sections["id"]), expected=path.stem))
    if faults:
        raise BadFile(path, faults)
    return with_past(LevelFile(**sections).level())
