"""What a class plays: the level, the luck, and the rules of the room. A Competition in memory is sound."""

from __future__ import annotations

import secrets
import tomllib
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from cbgame.files.levels import level_text, load_level, sound_level
from cbgame.files.shapes import plain, structure
from cbgame.game.choosers import SIMPLE
from cbgame.game.level import LANGUAGES, Level
from cbgame.game.record import level_hash
from cbgame.game.term import LARGEST_SEED, checked_seed

SECONDS_A_ROUND: Final = (15, 7 * 24 * 3600)
"""Between what a round may be timed: a moment, or a week of homework."""

MOST_BOTS: Final = 60


class Pacing(StrEnum):
    """Who ends a round."""

    TEACHER = "teacher"
    TIMED = "timed"  # the clock, or everybody being done
    FREE = "free"  # nobody: every seat goes at its own pace


class Shown(StrEnum):
    """What others see of a seat on the board."""

    NAMES = "names"
    NICKNAMES = "nicknames"
    RANKS = "ranks"  # nobody's name


class Late(StrEnum):
    """What becomes of somebody who joins after the first round."""

    HOLD = "hold"  # plays on; the rounds that were missed are *hold*
    SPECTATOR = "spectator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Competition:
    """The settings of a class. The seed is the server's secret until the end."""

    level_id: str
    level_hash: str
    level_text: str  # the level's file, so that no change on the disk changes a running class
    seed: int
    pacing: Pacing = Pacing.TEACHER
    seconds_a_round: int = 240
    shown: Shown = Shown.NICKNAMES
    teams: bool = False
    committee: bool = False  # a team votes on what its chair proposes
    forecasts: bool = False
    justifications: bool = False
    late: Late = Late.HOLD
    bots: tuple[str, ...] = ()  # rules that sit in from the start
    language_default: str = "en"

    def __post_init__(self) -> None:
        checked_seed(self.seed)
        least, most = SECONDS_A_ROUND
        if not least <= self.seconds_a_round <= most:
            raise ValueError(f"seconds_a_round: found {self.seconds_a_round}, expected {least} to {most}")
        if self.language_default not in LANGUAGES:
            raise ValueError(f"language_default: found {self.language_default!r}, expected one of {LANGUAGES}")
        if unknown := [bot for bot in self.bots if bot not in bots_of(self.level)]:
            raise ValueError(f"bots: found {unknown[0]!r}, expected one of {', '.join(bots_of(self.level))}")
        if len(self.bots) > MOST_BOTS:
            raise ValueError(f"bots: found {len(self.bots)}, expected at most {MOST_BOTS}")
        if self.committee and not self.teams:
            raise ValueError("committee: a committee needs teams")
        if level_hash(self.level) != self.level_hash:
            raise ValueError("level_hash: the level isn't the one this was made for")

    @property
    def level(self) -> Level:
        """The level that is played."""
        return level_in(self.level_id, self.level_text)

    def with_(self, **changes: Any) -> Competition:
        """The same competition with some settings changed."""
        return replace(self, **changes)


def bots_of(level: Level) -> tuple[str, ...]:
    """The rules that may sit in on a level."""
    return tuple(name for name in SIMPLE if name != "history" or level.historical_policy)


@lru_cache(maxsize=64)
def level_in(id: str, text: str) -> Level:
    """The level of a file's text. Raises :class:`cbgame.files.faults.BadFile`, or ValueError where it is no TOML."""
    return sound_level(tomllib.loads(text), Path(f"{id}.toml"))


def competition_on(level_id: str, seed: int | None = None, **settings: Any) -> Competition:
    """A competition on one of the levels here, or on a sandbox; the luck is drawn where none is given.

    Raises :class:`cbgame.files.levels.UnknownLevel`, :class:`cbgame.files.faults.BadFile` or ValueError.
    """
    id = load_level(level_id).id
    return competition_in(id, level_text(id), seed, **settings)


def competition_in(level_id: str, text: str, seed: int | None = None, **settings: Any) -> Competition:
    """The same on a level that is given as its file's text."""
    level = level_in(level_id, text)
    drawn = secrets.randbelow(LARGEST_SEED) if seed is None else seed
    return Competition(level_id=level.id, level_hash=level_hash(level), level_text=text, seed=drawn, **settings)


def competition_plain(competition: Competition) -> dict[str, Any]:
    """Plain data for the store. It holds the seed: never for a client."""
    return dict(plain(competition))


def competition_of(data: object) -> Competition:
    """The competition of such data."""
    return structure(data, Competition)
