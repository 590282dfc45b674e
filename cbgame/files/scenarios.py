"""Where levels and episodes lie, and what one of them takes over from another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from cbgame.files import places
from cbgame.files.faults import Fault, fault, not_one_of, shown
from cbgame.files.scenario_file import taken_over
from cbgame.files.toml_file import read_toml


def level_files() -> dict[str, Path]:
    """Every level file by id, its stem; a player's own file stands before a shipped one of the same name."""
    return _found("*.toml")


def shipped_level_files() -> tuple[Path, ...]:
    """The files of the levels that come with the game."""
    return tuple(sorted(places.shipped_levels().glob("*.toml")))


def episode_files() -> dict[str, Path]:
    """Every episode by id, its stem; a player's own file stands before a shipped one of the same name."""
    return _found("episodes/*.toml")


def _found(pattern: str) -> dict[str, Path]:
    folders = (places.shipped_levels(), places.own_levels())
    return {path.stem: path for folder in folders for path in sorted(folder.glob(pattern))}


SOURCES: dict[str, Callable[[], dict[str, Path]]] = {"level": level_files, "episode": episode_files}
"""The key by which a file names another, and where that one is looked for."""


def completed(raw: dict[str, Any], key: str) -> tuple[dict[str, Any], list[Fault]]:
    """Plain data with what it takes over from the file it names under ``key``, and the fault where there is none.

    The other file is taken as it is written: what it takes over itself isn't followed. Raises :class:`BadFile` where
    it is no TOML.
    """
    named = raw.get(key)
    if not isinstance(named, str) or not named:
        return raw, []
    files = SOURCES[key]()
    if named not in files:
        return raw, [not_one_of(key, named, files) if files else fault(key, "choice-unknown", found=shown(named))]
    return taken_over(raw, read_toml(files[named])), []
