"""A record: level + luck + decisions, with a mark per quarter and the claimed score. Save, resume, replay, verify."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from cbgame.economy.observe import observe
from cbgame.economy.state import State
from cbgame.policy.decision import Decision, DecisionRefused

if TYPE_CHECKING:
    from cbgame.game.level import Level

ENGINE = "1"
"""Version of the rules. Raised whenever the same record would give another score."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that reproduces a term, finished or not."""

    engine: str
    level: str
    level_hash: str
    seed: int
    decisions: tuple[Decision, ...] = ()
    answers: tuple[tuple[str, ...], ...] = ()  # per decided quarter: the options chosen in its emergencies
    marks: tuple[str, ...] = ()  # per closed quarter: a digest of what was chosen and came of it
    claimed_score: float | None = None  # once finished


class Outcome(StrEnum):
    """What a verification found."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    UNFINISHED = "unfinished"
    OTHER_ENGINE = "other_engine"
    OTHER_LEVEL = "other_level"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of re-running a record. ``quarter`` is the first in which record and re-run part, if they do."""

    outcome: Outcome
    quarter: str | None
    claimed_score: float | None
    score: float | None
    reason: str = ""


def level_hash(level: Level) -> str:
    """A digest of everything in the level but its words: two levels with one digest play alike."""
    plain = dataclasses.asdict(level)
    for unplayed in ("words", "references", "history", "history_start", "minutes", "difficulty"):
        del plain[unplayed]
    text = json.dumps(plain, sort_keys=True, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def mark(state: State, decision: Decision, answers: tuple[str, ...]) -> str:
    """A digest of a quarter: what was decided and answered, and its rounded figures. It says where two runs part."""
    figures = {name: round(float(value[0]), 3) + 0.0 for name, value in observe(state).items()}
    tape = np.round(state.tape.sofr[:, 0], 3).tolist()
    chosen = [_plain(dataclasses.asdict(decision)), answers]
    text = json.dumps([state.quarter, chosen, figures, tape], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _plain(value: object) -> object:
    """Whole numbers as numbers: 6 and 6.0 are the same decision."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def verify(record: Record, level: Level) -> Verdict:
    """Re-run the record on its level and confirm or refute its marks and its score."""
    from cbgame.game.term import Term  # the term makes records, so it stands above this file

    claimed = record.claimed_score
    if record.engine != ENGINE:
        return Verdict(Outcome.OTHER_ENGINE, None, claimed, None, f"engine {record.engine}, this is {ENGINE}")
    if record.level_hash != level_hash(level):
        return Verdict(Outcome.OTHER_LEVEL, None, claimed, None, f"level {record.level} differs from the one here")
    try:
        term = Term.replayed(record, level)
    except (DecisionRefused, ValueError) as refusal:
        return Verdict(Outcome.REFUTED, None, claimed, None, str(refusal))
    made = term.record()
    for index, (theirs, ours) in enumerate(zip(record.marks, made.marks, strict=False)):
        if theirs != ours:
            return Verdict(Outcome.REFUTED, term.quarters[index], claimed, made.claimed_score, "figures differ")
    if len(record.marks) != len(made.marks):
        return Verdict(Outcome.REFUTED, None, claimed, made.claimed_score, "quarters are missing or added")
    if not term.ended and claimed is not None:
        return Verdict(Outcome.REFUTED, None, claimed, None, "a score is claimed before the end")
    if claimed is None:
        return Verdict(Outcome.UNFINISHED, None, claimed, None)
    if made.claimed_score is None or abs(made.claimed_score - claimed) > 0.05:
        return Verdict(Outcome.REFUTED, None, claimed, made.claimed_score, "the score differs")
    return Verdict(Outcome.CONFIRMED, None, claimed, made.claimed_score)
