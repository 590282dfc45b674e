"""What a level or an episode takes over from another file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from cbgame.files.faults import Fault, fault, not_one_of, shown
from cbgame.files.found import episode_files, level_files
from cbgame.files.scenario_file import taken_over
from cbgame.files.toml_file import read_toml

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
