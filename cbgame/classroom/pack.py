"""A competition by file: a pack that a teacher hands out, its luck, and what comes back."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cbgame.files.levels import level_in
from cbgame.files.shapes import plain
from cbgame.game.level import Level
from cbgame.game.record import Record, level_hash
from cbgame.game.term import LARGEST_SEED

MOST_DRAWS: Final = 200
MOST_SIGNS: Final = 80
"""Of a title or a name."""


@dataclass(frozen=True, slots=True)
class Luck:
    """The draws of a competition, and a salt that keeps their digest from being guessed."""

    salt: str
    seeds: tuple[int, ...]

    @property
    def commitment(self) -> str:
        """A digest that binds the teacher to these draws before anyone knows them."""
        text = json.dumps([self.salt, *self.seeds], separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def drawn_luck(draws: int = 1) -> Luck:
    """Draws that nobody could foresee."""
    return Luck(secrets.token_hex(16), tuple(secrets.randbelow(LARGEST_SEED + 1) for _ in range(draws)))


@dataclass(frozen=True, slots=True)
class Pack:
    """What every student gets: the level as it stands at the teacher's, and the luck, open or only committed to.

    With the luck open a student plays one term and hands in its record. With it hidden a student hands in a rule
    file, which the teacher scores on all the draws; nobody can try the same luck twice.
    """

    title: str
    level: str
    level_hash: str
    level_text: str
    commitment: str
    luck: Luck | None = None

    @property
    def digest(self) -> str:
        """What a hand-in names its pack by."""
        text = json.dumps(plain(self), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    @property
    def seed(self) -> int | None:
        """The one draw that students play; None where they hand in rules."""
        return None if self.luck is None else self.luck.seeds[0]

    def read_level(self) -> Level:
        """The level in the pack. Raises :class:`BadFile` where it is no sound level here."""
        return level_in(self.level_text, Path(f"{self.level}.toml"))


def packed(title: str, level: Level, text: str, luck: Luck, hidden: bool = False) -> Pack:
    """A pack of a level and its file's text. Raises ValueError for a title that is none."""
    if not 0 < len(title.strip()) <= MOST_SIGNS:
        raise ValueError(f"title: found {len(title.strip())} signs, expected 1 to {MOST_SIGNS}")
    shut = None if hidden else luck
    return Pack(title.strip(), level.id, level_hash(level), text, luck.commitment, shut)


def opened(pack: Pack, luck: Luck) -> Pack:
    """The pack with its draws. Raises ValueError where they aren't those that it was committed to."""
    if luck.commitment != pack.commitment:
        raise ValueError("these draws aren't those that the pack was committed to")
    return replace(pack, luck=luck)


@dataclass(frozen=True, slots=True)
class HandIn:
    """What a student hands in: whose it is, which competition's, and the term."""

    name: str
    pack: str
    record: Record
