"""Which coach marks are due, which step is shown, and what has been read. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cbgame.desktop.coach_scripts import SCRIPTS, Script, Step


def found(page: object, anchor: str) -> object | None:
    """What stands at a place of a page: attributes and keys joined by dots (``header.gauges.inflation``); None where
    there is nothing."""
    here: object | None = page
    for name in anchor.split("."):
        here = here.get(name) if isinstance(here, Mapping) else getattr(here, name, None)
        if here is None:
            return None
    return here


def due(place: str, level: str, quarter: int, read: Sequence[str]) -> Script | None:
    """The script to be shown on arriving at a place in a quarter of a level; None where all is known."""
    for script in SCRIPTS:
        here = script.place == place and script.level in ("", level) and script.quarter in (-1, quarter)
        if here and script.id not in read:
            return script
    return None


def after_reading(script: Script, read: Sequence[str]) -> tuple[str, ...]:
    """What has been read once this script has: itself and what it covers."""
    return tuple(dict.fromkeys((*read, script.id, *script.covers)))


def after_skipping(script: Script, read: Sequence[str]) -> tuple[str, ...]:
    """What counts as read where all marks were put away: every script of the level, and those for all levels."""
    put_away = (each.id for each in SCRIPTS if each.level in ("", script.level))
    return tuple(dict.fromkeys((*read, *put_away)))


class Progress:
    """One script being read, step by step."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self._at = 0

    @property
    def step(self) -> Step | None:
        """The step on show; None once the script is read."""
        return self.script.steps[self._at] if self._at < len(self.script.steps) else None

    @property
    def number(self) -> int:
        """The step's number, from 1."""
        return self._at + 1

    def go_on(self) -> Step | None:
        """The next step; None where the script is read."""
        self._at = min(self._at + 1, len(self.script.steps))
        return self.step

    def note(self, fact: str) -> bool:
        """Hear what has happened; whether the step on show waited for it, and so is done."""
        if self.step is None or self.step.waits != fact:
            return False
        self.go_on()
        return True
