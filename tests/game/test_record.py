"""A record is confirmed as it was played, and refuted in any part that was edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from cbgame.game.level import Level
from cbgame.game.record import ENGINE, Record, level_hash
from cbgame.game.term import Term
from cbgame.game.verification import Outcome, verify
from tests.economy.worlds import spike_level
from tests.validation.plays import played

LEVEL, SEED = spike_level(), 6


def record(policy: str = "history") -> Record:
    return played(policy, SEED).record()


def swapped(items: tuple, index: int, item: object) -> tuple:  # type: ignore[type-arg]
    return (*items[:index], item, *items[index + 1 :])


def edited_decision(index: int, **changes: object) -> Callable[[Record], Record]:
    def edit(made: Record) -> Record:
        changed = replace(made.decisions[index], **changes)  # type: ignore[arg-type]
        assert changed != made.decisions[index]
        return replace(made, decisions=swapped(made.decisions, index, changed))

    return edit


def edited_answer(made: Record) -> Record:
    index = next(index for index, answers in enumerate(made.answers) if answers)
    return replace(made, answers=swapped(made.answers, index, ("wait", *made.answers[index][1:])))


EDITS: dict[str, tuple[Callable[[Record], Record], str | None]] = {
    "a rate": (edited_decision(3, target_low_pct=1.25), "2018Q3"),
    "a rate out of reach": (edited_decision(3, target_low_pct=6.0), None),
    "a facility that was never used": (edited_decision(0, standing_repo_offset_bp=10), "2017Q4"),
    "repo that nobody needed": (edited_decision(1, temporary_repo_usd_bn=10.0), "2018Q1"),
    "the last decision": (edited_decision(8, bill_purchases_usd_bn=99.0), "2019Q4"),
    "an answer": (edited_answer, "2019Q3"),
    "an answer left out": (lambda made: replace(made, answers=((),) * 9), None),
    "a mark": (lambda made: replace(made, marks=swapped(made.marks, 4, "0" * 12)), "2018Q4"),
    "a mark left out": (lambda made: replace(made, marks=made.marks[:-1]), None),
    "a mark too many": (lambda made: replace(made, marks=(*made.marks, made.marks[-1])), None),
    "the last quarter left out": (
        lambda made: replace(made, decisions=made.decisions[:-1], answers=made.answers[:-1], marks=made.marks[:-1]),
        None,
    ),
    "a quarter left out": (
        lambda made: replace(
            made,
            decisions=(*made.decisions[:2], *made.decisions[3:]),
            answers=(*made.answers[:2], *made.answers[3:]),
            marks=(*made.marks[:2], *made.marks[3:]),
        ),
        None,
    ),
    "other luck": (lambda made: replace(made, seed=made.seed + 1), None),
    "a better score": (lambda made: replace(made, claimed_score=(made.claimed_score or 0.0) + 0.1), None),
    "a perfect score": (lambda made: replace(made, claimed_score=1000.0), None),
}


@pytest.mark.parametrize("policy", ["history", "hold", "inertial", "taylor"])
def test_what_was_played_is_confirmed(policy: str) -> None:
    made = record(policy)
    verdict = verify(made, LEVEL)
    assert verdict.outcome is Outcome.CONFIRMED
    assert verdict.score == verdict.claimed_score == made.claimed_score
    assert len(made.marks) == len(made.decisions) == len(made.answers) == LEVEL.quarters


@pytest.mark.parametrize("edit", EDITS)
def test_what_was_edited_is_refuted(edit: str) -> None:
    change, quarter = EDITS[edit]
    verdict = verify(change(record()), LEVEL)
    assert verdict.outcome is Outcome.REFUTED
    assert verdict.reason
    if quarter is not None:
        assert verdict.quarter == quarter


def test_an_unfinished_term_is_neither() -> None:
    term = Term(LEVEL, SEED)
    assert verify(term.record(), LEVEL).outcome is Outcome.UNFINISHED
    term.decide(term.standing)
    assert verify(term.record(), LEVEL).outcome is Outcome.UNFINISHED
    term.proceed()
    assert verify(term.record(), LEVEL).outcome is Outcome.UNFINISHED
    assert verify(replace(term.record(), claimed_score=900.0), LEVEL).outcome is Outcome.REFUTED


def test_other_rules_are_named() -> None:
    verdict = verify(replace(record(), engine="0"), LEVEL)
    assert verdict.outcome is Outcome.OTHER_ENGINE
    assert ENGINE in verdict.reason


OTHER_LEVELS: dict[str, Callable[[Level], Level]] = {
    "the start": lambda level: replace(level, start=replace(level.start, reserves_bn=level.start.reserves_bn + 1)),
    "an instrument": lambda level: replace(level, instruments=replace(level.instruments, purchases=False)),
    "a tolerance": lambda level: replace(
        level, objectives=(replace(level.objectives[0], tolerance=9.0), *level.objectives[1:])
    ),
    "a medal": lambda level: replace(level, medals=replace(level.medals, gold=1.0)),
    "a parameter": lambda level: replace(level, parameters={"spike_level": 1.0}),
    "an event": lambda level: replace(level, cash_events=()),
}


@pytest.mark.parametrize("what", OTHER_LEVELS)
def test_another_level_is_named(what: str) -> None:
    other = OTHER_LEVELS[what](LEVEL)
    assert level_hash(other) != level_hash(LEVEL)
    assert verify(record(), other).outcome is Outcome.OTHER_LEVEL


def test_new_words_make_no_other_level() -> None:
    words = {language: replace(text, title="!") for language, text in LEVEL.words.items()}
    reworded = replace(LEVEL, words=words, minutes=5, difficulty=1, references=(), history={}, history_start="")
    reworded = replace(reworded, ladder=3, always_open=True)
    assert level_hash(reworded) == level_hash(LEVEL)
    assert verify(record(), reworded).outcome is Outcome.CONFIRMED


def test_whole_numbers_are_numbers() -> None:
    """A record read back from a file may hold 6.0 where 6 was written."""
    made = record("hold")
    caps = [float(decision.treasuries.runoff_cap_usd_bn) for decision in made.decisions]
    floats = tuple(
        replace(decision, treasuries=replace(decision.treasuries, runoff_cap_usd_bn=cap))
        for decision, cap in zip(made.decisions, caps, strict=True)
    )
    assert verify(replace(made, decisions=floats), LEVEL).outcome is Outcome.CONFIRMED
