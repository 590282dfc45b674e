"""The files of a competition: packs, their luck, and what students hand in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cbgame.classroom.pack import MOST_DRAWS, MOST_SIGNS, HandIn, Luck, Pack
from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile, Fault, fault, shown
from cbgame.files.records import record_data, record_of
from cbgame.files.shapes import Misshapen, Shape, plain, structure
from cbgame.files.strict_json import read_json
from cbgame.game.record import level_hash

PACK, LUCK, HAND_IN = "cbgame-pack", "cbgame-luck", "cbgame-hand-in"
"""What the files say they are."""

VERSION: Final = 1


def save_pack(pack: Pack, path: Path) -> None:
    """Write a pack, all of it or nothing. Raises ``SaveFailed``."""
    _save(PACK, plain(pack), path)


def save_luck(luck: Luck, path: Path) -> None:
    """Write the draws: the teacher's own until the rules are in, everybody's after. Raises ``SaveFailed``."""
    _save(LUCK, plain(luck), path)


def save_hand_in(hand_in: HandIn, path: Path) -> None:
    """Write a hand-in. Raises ``SaveFailed``."""
    _save(HAND_IN, {"name": hand_in.name, "pack": hand_in.pack, "record": record_data(hand_in.record)}, path)


def load_pack(path: Path) -> Pack:
    """The pack in a file, with a level that can be played here. Raises :class:`BadFile` with all that is wrong."""
    pack = _shaped(PACK, Pack, path)
    faults = [] if pack.luck is None else _faults_in(pack.luck, "luck.")
    if pack.luck is not None and pack.luck.commitment != pack.commitment:
        faults.append(fault("commitment", "pack-luck"))
    if not 0 < len(pack.title) <= MOST_SIGNS:
        faults.append(fault("title", "signs", found=len(pack.title), most=MOST_SIGNS))
    if faults:
        raise BadFile(path, faults)
    try:
        found = level_hash(pack.read_level())
    except BadFile as error:
        raise BadFile(path, [Fault(f"level_text.{each.where}", each.what) for each in error.faults]) from None
    if found != pack.level_hash:
        raise BadFile(path, [fault("level_hash", "pack-level", found=shown(pack.level_hash), expected=found)])
    return pack


def load_luck(path: Path) -> Luck:
    """The draws in a file. Raises :class:`BadFile`."""
    luck = _shaped(LUCK, Luck, path)
    if faults := _faults_in(luck, ""):
        raise BadFile(path, faults)
    return luck


def load_hand_in(path: Path) -> HandIn:
    """What a student handed in. Raises :class:`BadFile`."""
    return hand_in_of(read_json(path), path)


def hand_in_of(data: Any, path: Path) -> HandIn:
    """Plain data as a hand-in. A bare result file is one too, named for its file. Raises :class:`BadFile`."""
    if not isinstance(data, dict) or data.get("format") != HAND_IN:
        return HandIn(path.stem[:MOST_SIGNS], "", record_of(data, path))
    body = _body(HAND_IN, data, path)
    record = body.pop("record", None)
    try:
        head = structure(body, _Head)
    except Misshapen as error:
        raise BadFile(path, error.faults) from None
    if not 0 < len(head.name.strip()) <= MOST_SIGNS:
        raise BadFile(path, [fault("name", "signs", found=len(head.name), most=MOST_SIGNS)])
    return HandIn(head.name.strip(), head.pack, record_of(record, path))


@dataclass(frozen=True, slots=True)
class _Head:
    name: str
    pack: str


def _faults_in(luck: Luck, where: str) -> list[Fault]:
    """What no drawing could have given."""
    if not 1 <= len(luck.seeds) <= MOST_DRAWS:
        return [fault(f"{where}seeds", "length", found=len(luck.seeds), expected=f"1–{MOST_DRAWS}")]
    return [
        fault(f"{where}seeds[{place}]", "seed", found=shown(seed)) for place, seed in enumerate(luck.seeds) if seed < 0
    ]


def _save(kind: str, body: dict[str, Any], path: Path) -> None:
    head = {"format": kind, "version": VERSION}
    save_text(path, json.dumps(head | body, ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def _shaped(kind: str, shape: type[Shape], path: Path) -> Shape:
    data = read_json(path)
    try:
        return structure(_body(kind, data, path), shape)
    except Misshapen as error:
        raise BadFile(path, error.faults) from None


def _body(kind: str, data: Any, path: Path) -> dict[str, Any]:
    """A file's keys but those that say what it is. Raises :class:`BadFile` where it is something else."""
    if not isinstance(data, dict) or data.get("format") != kind:
        raise BadFile(path, [fault("", "foreign-kind", kind=kind)])
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise BadFile(path, [fault("version", "type-whole", found=shown(version))])
    if version != VERSION:
        raise BadFile(path, [fault("", "newer" if version > VERSION else "older", found=version, known=VERSION)])
    return {key: value for key, value in data.items() if key not in ("format", "version")}
