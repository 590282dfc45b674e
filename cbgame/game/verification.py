"""Verification: a record is played again, and confirmed or refuted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cbgame.game.level import Level
from cbgame.game.past import is_historical
from cbgame.game.record import ENGINE, Record, level_hash
from cbgame.game.term import Term, Unplayable


class Outcome(StrEnum):
    """What a verification found."""

    CONFIRMED = "confirmed"
    REFUTED = "refuted"
    UNFINISHED = "unfinished"
    OTHER_ENGINE = "other_engine"
    OTHER_LEVEL = "other_level"
    OTHER_LUCK = "other_luck"  # a historical luck that has been found anew since


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of re-running a record. ``quarter`` is the first in which record and re-run part, if they do;
    ``term`` the re-run, where it confirms the record."""

    outcome: Outcome
    quarter: str | None
    claimed_score: float | None
    score: float | None
    reason: str = ""
    term: Term | None = None


def verify(record: Record, level: Level) -> Verdict:
    """Re-run the record on its level and confirm or refute its marks and its score."""
    claimed = record.claimed_score
    if record.engine != ENGINE:
        return Verdict(Outcome.OTHER_ENGINE, None, claimed, None, f"engine {record.engine}, this is {ENGINE}")
    if record.level_hash != level_hash(level):
        return Verdict(Outcome.OTHER_LEVEL, None, claimed, None, f"level {record.level} differs from the one here")
    if is_historical(record.seed) and (level.past is None or level.past.number != record.seed):
        return Verdict(
            Outcome.OTHER_LUCK, None, claimed, None, f"the historical luck of {record.level} is another here"
        )
    try:
        term = Term.replayed(record, level)
    except Unplayable as refusal:
        return Verdict(Outcome.REFUTED, refusal.quarter, claimed, None, str(refusal))
    made = term.marks
    for index, (theirs, ours) in enumerate(zip(record.marks, made, strict=False)):
        if theirs != ours:
            return Verdict(Outcome.REFUTED, term.quarters[index], claimed, None, "figures differ")
    if len(record.marks) != len(made):
        return Verdict(Outcome.REFUTED, None, claimed, None, "quarters are missing or added")
    if not term.ended and claimed is not None:
        return Verdict(Outcome.REFUTED, None, claimed, None, "a score is claimed before the end")
    if claimed is None:
        return Verdict(Outcome.UNFINISHED, None, claimed, None)
    score = term.score().total  # last: it takes a search for hindsight, once for each luck
    if abs(score - claimed) > 0.05:
        return Verdict(Outcome.REFUTED, None, claimed, score, "the score differs")
    return Verdict(Outcome.CONFIRMED, None, claimed, score, term=term)
