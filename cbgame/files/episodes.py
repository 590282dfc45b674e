"""Episodes from their TOML files: the shipped ones and the player's own."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import Any

from cbgame.files.episode_checks import CHECKS
from cbgame.files.episode_file import EpisodeFile
from cbgame.files.faults import BadFile, fault, shown
from cbgame.files.found import episode_files
from cbgame.files.scenario_checks import faults_between
from cbgame.files.scenarios import completed
from cbgame.files.start_figures import figures_in
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.game.episode import Episode

__all__ = ["UnknownEpisode", "episode_files", "load_episode", "read_episode", "sound_episode"]


class UnknownEpisode(LookupError):
    """No episode has this id; ``near`` is the one that was perhaps meant."""

    def __init__(self, id: str, known: tuple[str, ...]) -> None:
        super().__init__(f"no episode {id!r}")
        self.id, self.known = id, known
        self.near: str | None = next(iter(get_close_matches(id, known, n=1)), None)


def load_episode(id: str) -> Episode:
    """The episode of that id. Raises :class:`UnknownEpisode` or :class:`BadFile`."""
    files = episode_files()
    if id not in files:
        raise UnknownEpisode(id, tuple(files))
    return read_episode(files[id])


def read_episode(path: Path) -> Episode:
    """The episode in a file. Raises :class:`BadFile` with everything that is wrong with it."""
    return sound_episode(read_toml(path), path)


def sound_episode(raw: dict[str, Any], path: Path) -> Episode:
    """The episode in plain data; ``path`` names it in faults. Raises :class:`BadFile` with everything that is wrong."""
    raw, missing = completed(raw, "level")
    sections, faults = sections_of(raw, EpisodeFile)
    faults += missing + faults_between(sections | {"figures": figures_in(raw.get("start"))}, CHECKS)
    if "id" in sections and sections["id"] != path.stem:
        faults.append(fault("id", "id-file", found=shown(sections["id"]), expected=path.stem))
    if faults:
        raise BadFile(path, faults)
    return EpisodeFile(**sections).episode()
