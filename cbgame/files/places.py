"""Where things are: what ships with the game, and what belongs to the player."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

APP = "cbgame"
HOME_VARIABLE = "CBGAME_HOME"
"""Environment variable that moves the player's folder (portable use, tests)."""


@cache
def _shipped(name: str) -> Path:
    """A folder that ships with the game: inside the package when installed or frozen, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    packed = package / "_data" / name
    return packed if packed.is_dir() else package.parent / name


def assets() -> Path:
    """Icons, illustrations, themes, fonts, catalogues."""
    return _shipped("assets")


def shipped_levels() -> Path:
    """The levels that come with the game."""
    return _shipped("levels")


def notices() -> Path:
    """Whose work a packaged game holds, with the licences' texts; not there in a checkout."""
    return _shipped("notices")


def documents() -> Path:
    """The pages about the game, for teachers, authors of levels and others who want to know more."""
    return _shipped("docs")


def catalogues(language: str) -> Path:
    """The Fluent files of one language."""
    return assets() / "catalogues" / language


def glossary() -> Path:
    """The pages of the glossary, one for each card."""
    return assets() / "glossary"


def home() -> Path:
    """The player's folder; it is not made here."""
    moved = os.environ.get(HOME_VARIABLE)
    return Path(moved).expanduser() if moved else user_data_path(APP, appauthor=False)


def own_levels() -> Path:
    """Levels that a player or teacher has put beside the shipped ones."""
    return home() / "levels"


def packed_cards() -> Path:
    """What cards tell of the levels that come with the game; not there in a checkout."""
    return shipped_levels() / "cards.json"


def packed_levels() -> Path:
    """The levels that come with the game, read and checked when it was built; not there in a checkout."""
    return shipped_levels() / "levels.pickle"


def kept_cards(of: str) -> Path:
    """What cards told of levels, ``shipped`` or ``own``, when they were last read; it may be thrown away."""
    moved = os.environ.get(HOME_VARIABLE)
    return (home() / "cache" if moved else user_cache_path(APP, appauthor=False)) / f"cards-{of}.json"


def saves() -> Path:
    """Where the running term is kept."""
    return home() / "saves"


def results() -> Path:
    """Where result files are written at the end of a term."""
    return home() / "results"


def logs() -> Path:
    """Where crash reports are written."""
    return home() / "logs"


def classroom() -> Path:
    """Where a host keeps its classes."""
    return home() / "classroom"


def settings_file() -> Path:
    """The player's settings."""
    return home() / "settings.json"
