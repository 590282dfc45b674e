"""What if: a term with one decision replaced on the same luck, and what each decision was worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cbgame.game.bulletin import Path
from cbgame.game.ghosts import path_of
from cbgame.game.level import Level
from cbgame.game.record import ENGINE, Record, level_hash
from cbgame.game.rerun import Replay, hold_answer
from cbgame.game.term import Term
from cbgame.policy.decision import Decision

SHOWN = 3
"""How many of the best and of the costliest decisions are named."""


@dataclass(frozen=True, slots=True)
class Worth:
    """What one decision, or one answer to an emergency, was worth against *hold* in its place, in points."""

    quarter: str
    points: float
    answer: str | None  # the option, if it was an answer
    taken: Decision
    held: Decision  # what hold would have been


def what_if(
    level: Level,
    seed: int,
    decisions: Sequence[Decision],
    answers: Sequence[Sequence[str]],
    quarter: int,
    other_decision: Decision,
) -> Path:
    """The path of a whole term with another decision in one quarter (counted from 0), everything after as it was.

    After it the player's *changes* are made again: what was left alone is left as the branch has it, the rate is moved
    as far as it was moved, as far as that can be done where the branch then stands. Raises DecisionRefused where the
    other decision can't be taken, ValueError (``Unplayable``) where the rest isn't a term of this level, IndexError
    for a quarter outside it.
    """
    if not 0 <= quarter < level.quarters:
        raise IndexError(f"quarter {quarter} is not within 0 to {level.quarters - 1}")
    listed = tuple(tuple(each) for each in answers)
    record = Record(ENGINE, level.id, level_hash(level), seed, tuple(decisions), listed, ("",) * len(decisions))
    replay = Replay.of(Term.replayed(record, level))
    return branched(replay, quarter, other_decision)


def branched(replay: Replay, quarter: int, other_decision: Decision) -> Path:
    """The path of a term with another decision in one quarter (counted from 0); see :func:`what_if`."""
    return path_of(replay.with_decision(quarter, other_decision), "what_if")


def worths(replay: Replay) -> tuple[Worth, ...]:
    """Every decision that changed something and every answer, in order, with what it was worth.

    Each is replaced by *hold* while everything else is changed as the player changed it, where it can be; the worth
    is the player's score less that of the re-run.
    """
    term, total, found = replay.term, replay.term.score().total, []
    for index, quarter in enumerate(term.quarters):
        held, taken = replay.standing[index].standing, term.decisions[index]
        if taken != held:
            other = replay.with_decision(index, None).score().total
            found.append(Worth(quarter, total - other, None, taken, held))
        for number, option in enumerate(term.answers[index]):
            other = replay.with_answer(index, number, hold_answer).score().total
            found.append(Worth(quarter, total - other, option, taken, held))
    return tuple(found)


def best(made: Sequence[Worth]) -> tuple[Worth, ...]:
    """The decisions that earned most, the best first; none that earned nothing."""
    return tuple(sorted((each for each in made if each.points > 0.0), key=lambda each: -each.points)[:SHOWN])


def costliest(made: Sequence[Worth]) -> tuple[Worth, ...]:
    """The decisions that cost most, the worst first; none that cost nothing."""
    return tuple(sorted((each for each in made if each.points < 0.0), key=lambda each: each.points)[:SHOWN])
