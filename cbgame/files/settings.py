"""The player's settings, documented as data. A settings file that can't be read never stops the game."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Final, NamedTuple

from cbgame.files import places
from cbgame.files.atomic import SaveFailed, save_text, set_aside
from cbgame.files.faults import BadFile
from cbgame.files.strict_json import read_json
from cbgame.game.message import Message, message
from cbgame.text.catalogue import LANGUAGE_NAMES


class Choice(NamedTuple):
    """What a setting may be."""

    name: str
    values: tuple[str | int | bool, ...]


CHOICES: Final = (
    Choice("language", ("", *LANGUAGE_NAMES)),  # empty: as the system speaks
    Choice("theme", ("system", "light", "dark", "contrast_light", "contrast_dark")),
    Choice("text_size_pct", (100, 115, 130, 150, 175, 200)),
    Choice("motion", (True, False)),
    Choice("sound", (True, False)),
    Choice("tape_speed", ("slow", "normal", "fast")),
    Choice("coaching", (True, False)),  # marks that explain a screen the first time it is seen
    Choice("all_levels", (True, False)),  # every level open, whatever was played
)


@dataclass(frozen=True, slots=True)
class Settings:
    """How the game looks and speaks."""

    language: str = ""
    theme: str = "system"
    text_size_pct: int = 100
    motion: bool = True
    sound: bool = False
    tape_speed: str = "normal"
    coaching: bool = True
    all_levels: bool = False
    coached: tuple[str, ...] = ()  # screens whose marks were read
    window: str = ""  # the window's size and place as the toolkit packs them, in hexadecimal
    results: Mapping[str, str] = field(default_factory=dict)  # level -> file name of the best result

    def with_(self, **changes: Any) -> Settings:
        """The same settings with some changed. Raises ValueError for a value that isn't among its choices."""
        changed = replace(self, **changes)
        for choice in CHOICES:
            if getattr(changed, choice.name) not in choice.values:
                raise ValueError(f"{choice.name}: {getattr(changed, choice.name)!r} is not one of {choice.values}")
        return changed


def load_settings(path: Path | None = None) -> tuple[Settings, Message | None]:
    """The settings, and what went wrong if something did.

    A key or value that isn't known is left at its default; a file that is no JSON table is set aside, all are defaults.
    """
    path = path or places.settings_file()
    if not path.exists():
        return Settings(), None
    try:
        raw = read_json(path)
    except BadFile:
        return Settings(), _put_aside(path)
    return (_tolerant(raw), None) if isinstance(raw, dict) else (Settings(), _put_aside(path))


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings. Raises :class:`SaveFailed`."""
    save_text(path or places.settings_file(), json.dumps(asdict(settings), ensure_ascii=False, indent=1) + "\n")


def _tolerant(raw: Mapping[str, Any]) -> Settings:
    settings = Settings()
    for choice in CHOICES:
        value = raw.get(choice.name)
        if any(value == allowed and type(value) is type(allowed) for allowed in choice.values):
            settings = settings.with_(**{choice.name: value})
    results, coached, window = raw.get("results"), raw.get("coached"), raw.get("window")
    if isinstance(results, dict) and _are_texts(results.values()):
        settings = replace(settings, results=results)
    if isinstance(coached, list) and _are_texts(coached):
        settings = replace(settings, coached=tuple(coached))
    if isinstance(window, str):
        settings = replace(settings, window=window)
    return settings


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _put_aside(path: Path) -> Message:
    try:
        return message("settings-set-aside", file=str(set_aside(path)))
    except SaveFailed as failure:
        return message("save-failed", folder=str(failure.folder), why=failure.why)
