"""Where the files of levels and episodes lie."""

from __future__ import annotations

from pathlib import Path

from cbgame.files import places


def level_files() -> dict[str, Path]:
    """Every level file by id, its stem; a player's own file stands before a shipped one of the same name."""
    return _found("*.toml")


def episode_files() -> dict[str, Path]:
    """Every episode by id, its stem; a player's own file stands before a shipped one of the same name."""
    return _found("episodes/*.toml")


def past_files() -> dict[str, Path]:
    """Every historical luck by the id of its level; a player's own file stands before a shipped one."""
    return _found("past/*.toml")


def _found(pattern: str) -> dict[str, Path]:
    folders = (places.shipped_levels(), places.own_levels())
    return {path.stem: path for folder in folders for path in sorted(folder.glob(pattern))}


def shipped_level_files() -> tuple[Path, ...]:
    """The files of the levels that come with the game."""
    return tuple(sorted(places.shipped_levels().glob("*.toml")))


def own_level_files() -> tuple[Path, ...]:
    """The level files in the player's folder, by name; none where there is no folder."""
    return tuple(sorted(places.own_levels().glob("*.toml")))
