"""A little competition by file: a pack, and terms that were played in it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from cbgame.classroom.pack import HandIn, Luck, Pack, packed
from cbgame.classroom.pack_files import save_hand_in
from cbgame.files.levels import level_in
from cbgame.game.ghosts import play_policy
from cbgame.game.record import Record

TEXT = (Path(__file__).parents[1] / "files" / "levels" / "little.toml").read_text(encoding="utf-8")
LUCK = Luck("salt", (3,))


def little_pack(hidden: bool = False, luck: Luck = LUCK) -> Pack:
    """The pack of the little level on the luck 3."""
    return packed("Spring term", level_in(TEXT, Path("little.toml")), TEXT, luck, hidden)


@cache
def played(policy: str, seed: int = 3) -> Record:
    """A finished term on the little level."""
    return play_policy(level_in(TEXT, Path("little.toml")), policy, seed).record()


def hand_in(folder: Path, name: str, record: Record, pack: Pack | None = None) -> Path:
    """A student's file in a folder."""
    path = folder / f"{name}.json"
    save_hand_in(HandIn(name, (pack or little_pack()).digest, record), path)
    return path


def better_than_it_was(record: Record) -> Record:
    """The record with a claim that its term doesn't bear out."""
    assert record.claimed_score is not None
    return replace(record, claimed_score=record.claimed_score + 100.0)
