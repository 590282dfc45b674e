"""Records that verify for ever under this version of the rules.

If one is refuted, the same decisions now give another term: raise ENGINE in ``cbgame/game/record.py``, write them anew
with ``python -m tests.golden.make``, and say in the changelog that older results can't be compared.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files.records import load_record
from cbgame.game.record import ENGINE
from cbgame.game.verification import Outcome, verify
from tests.economy.worlds import spike_level

RECORDS = sorted(Path(__file__).parent.glob("*.json"))
ADVICE = "the rules have changed: raise ENGINE, then run python -m tests.golden.make"


def test_there_are_records() -> None:
    assert {path.stem for path in RECORDS} == {"history-7", "hold-42", "inertial-3", "odd-3"}


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_verifies_for_ever(path: Path) -> None:
    record = load_record(path)
    assert record.engine == ENGINE, ADVICE
    verdict = verify(record, spike_level())
    assert verdict.outcome is Outcome.CONFIRMED, f"{ADVICE} ({verdict.outcome}, {verdict.quarter}, {verdict.reason})"
    assert record.claimed_score == verdict.score


def test_the_odd_one_was_asked_and_answered() -> None:
    record = load_record(Path(__file__).parent / "odd-3.json")
    given = [answer for answers in record.answers for answer in answers]
    assert len(given) >= 2
    assert len(set(given)) >= 2
