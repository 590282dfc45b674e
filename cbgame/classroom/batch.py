"""A folder of hand-ins: every one is played again, and what is wrong with any is named."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from cbgame.classroom.gradebook import Entry, Round
from cbgame.classroom.pack import HandIn, Pack
from cbgame.classroom.pack_files import load_hand_in
from cbgame.files.faults import BadFile, Fault
from cbgame.files.levels import UnknownLevel, load_level
from cbgame.files.shapes import plain
from cbgame.game.level import Level
from cbgame.game.record import Record
from cbgame.game.term import Term
from cbgame.game.verification import Outcome, Verdict, verify

MOST_FILES: Final = 2_000


class Trouble(StrEnum):
    """What may be wrong with a hand-in beside what :class:`Outcome` says of its record."""

    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"  # the same decisions as another's
    OTHER_PACK = "other_pack"
    OTHER_LUCK = "other_luck"


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one file. ``verdict`` is an :class:`Outcome` or a :class:`Trouble`."""

    file: Path
    name: str
    verdict: str
    quarter: str | None = None
    claimed_score: float | None = None
    score: float | None = None
    engine: str | None = None  # under which it says it was played
    twin: Path | None = None  # the file with the same decisions
    faults: tuple[Fault, ...] = ()
    term: Term | None = field(default=None, compare=False)

    @property
    def counts(self) -> bool:
        """Whether its score counts. A twin's does: who copied from whom, a program can't say."""
        return self.term is not None


Told = Callable[[int, int], None]
"""Told how many files are done, and of how many; may raise to end the work."""


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and every JSON file in the folders, however deep; none twice, by name."""
    found: dict[Path, Path] = {}
    for path in paths:
        for file in sorted(path.rglob("*.json")) if path.is_dir() else [path]:
            if not path.is_dir() or file.is_file():
                found.setdefault(file.resolve(), file)
    return tuple(found.values())


def examine(files: Sequence[Path], pack: Pack | None = None, told: Told = lambda done, of: None) -> tuple[Finding, ...]:
    """A finding for every file, in order. A pack says on which level and luck all must have been played.

    ValueError for more than MOST_FILES.
    """
    if len(files) > MOST_FILES:
        raise ValueError(f"files: found {len(files)}, expected at most {MOST_FILES}")
    levels: dict[str, Level | None] = {} if pack is None else {pack.level: pack.read_level()}
    seen: dict[str, Path] = {}
    findings = []
    for done, file in enumerate(files):
        told(done, len(files))
        findings.append(_finding(file, pack, levels, seen))
    told(len(files), len(files))
    return tuple(findings)


def _finding(file: Path, pack: Pack | None, levels: dict[str, Level | None], seen: dict[str, Path]) -> Finding:
    try:
        hand_in = load_hand_in(file)
    except BadFile as error:
        return Finding(file, file.stem, Trouble.UNREADABLE, faults=error.faults)
    record = hand_in.record
    if trouble := _foreign(hand_in, pack):
        return Finding(file, hand_in.name, trouble, claimed_score=record.claimed_score, engine=record.engine)
    verdict = _verdict(record, levels)
    twin = seen.setdefault(_played(record), file) if verdict.term is not None else file
    copied = twin is not file
    return Finding(
        file, hand_in.name, Trouble.DUPLICATE if copied else verdict.outcome.value, verdict.quarter,
        verdict.claimed_score, verdict.score, record.engine, twin if copied else None, term=verdict.term,
    )  # fmt: skip


def _foreign(hand_in: HandIn, pack: Pack | None) -> Trouble | None:
    """Why a hand-in is none of this competition's, if it isn't."""
    if pack is None:
        return None
    if hand_in.pack not in ("", pack.digest) or hand_in.record.level != pack.level:
        return Trouble.OTHER_PACK
    return Trouble.OTHER_LUCK if pack.seed is not None and hand_in.record.seed != pack.seed else None


def _verdict(record: Record, levels: dict[str, Level | None]) -> Verdict:
    if record.level not in levels:
        try:
            levels[record.level] = load_level(record.level)
        except (UnknownLevel, BadFile):
            levels[record.level] = None
    level = levels[record.level]
    return Verdict(Outcome.OTHER_LEVEL, None, record.claimed_score, None) if level is None else verify(record, level)


def _played(record: Record) -> str:
    """A digest of all that a student chose, on which luck."""
    chosen = [record.level_hash, record.seed, plain(record.decisions), record.answers]
    return hashlib.sha256(json.dumps(chosen, sort_keys=True).encode()).hexdigest()


def entry_of(finding: Finding, remark: str = "") -> Entry:
    """A hand-in as a line of the gradebook; without a score where that couldn't be confirmed."""
    term = finding.term
    if term is None:
        return Entry(finding.name, remark=remark)
    rounds = tuple(
        Round(quarter, True, answers=answers) for quarter, answers in zip(term.quarters, term.answers, strict=True)
    )
    losses = {objective: float(loss[0]) for objective, loss in term.losses().items()}
    met = sum(len(each) for each in term.answers)
    return Entry(finding.name, term.score(), losses, met, rounds, remark=remark)
