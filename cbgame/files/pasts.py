"""Historical lucks as files: ``levels/past/ID.toml``, written by ``cbgame past`` and by nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from cbgame.economy.luck import DISTURBANCES, QUARTERLY
from cbgame.files import places
from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile, Fault, fault, not_one_of, shown
from cbgame.files.found import past_files
from cbgame.files.toml_file import read_toml, sections_of
from cbgame.files.toml_text import toml_text
from cbgame.game.level import Level
from cbgame.game.past import OUTSIDE, Past
from cbgame.game.record import level_hash

_HEAD: Final = """\
# The draws under which history's policy leads the model where history went, in standard deviations; what isn't named
# is 0. Found by `cbgame past {id} --write`, never written by hand: docs/past.md says how, and how near it comes.
"""
_STREAMS: Final = (*QUARTERLY, *(OUTSIDE + name for name in DISTURBANCES))
_FARTHEST: Final = 10.0


@dataclass(frozen=True, slots=True)
class PastFile:
    """The keys of such a file."""

    level_hash: str
    figures: str
    outcome: str
    draws: Mapping[str, Mapping[str, float]]


def with_past(level: Level) -> Level:
    """The level with its historical luck, where one was found for it as it is. Raises :class:`BadFile`."""
    path = past_files().get(level.id)
    past = None if path is None else read_past(path)
    return level if past is None or past.level_hash != level_hash(level) else replace(level, past=past)


def read_past(path: Path) -> Past:
    """The historical luck in a file. Raises :class:`BadFile` with everything that is wrong with it."""
    sections, faults = sections_of(read_toml(path), PastFile)
    faults += _faults_in(sections.get("draws", {}))
    if faults:
        raise BadFile(path, faults)
    told = PastFile(**sections)
    return Past(told.draws, told.level_hash, told.figures, told.outcome)


def _faults_in(draws: Mapping[str, Mapping[str, float]]) -> list[Fault]:
    faults: list[Fault] = []
    for quarter, drawn in draws.items():
        for stream, value in drawn.items():
            if stream not in _STREAMS:
                faults.append(not_one_of(f"draws.{quarter}", stream, _STREAMS))
            elif abs(value) > _FARTHEST:
                where = f"draws.{quarter}.{stream}"
                faults.append(fault(where, "range", found=shown(value), low=-_FARTHEST, high=_FARTHEST))
    return faults


def past_text(id: str, past: Past) -> str:
    """The text of the file."""
    told = toml_text({"level_hash": past.level_hash, "figures": past.figures, "outcome": past.outcome})
    tables = (f"\n[draws.{quarter}]\n{toml_text(dict(drawn))}" for quarter, drawn in past.quarters.items())
    return _HEAD.format(id=id) + told + "".join(tables)


def write_past(level: Level, past: Past) -> Path:
    """Write a historical luck beside its level's file. Raises :class:`SaveFailed`."""
    shipped = (places.shipped_levels() / f"{level.id}.toml").is_file()
    path = (places.shipped_levels() if shipped else places.own_levels()) / "past" / f"{level.id}.toml"
    save_text(path, past_text(level.id, past))
    return path
