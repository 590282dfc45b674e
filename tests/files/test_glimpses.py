"""A glimpse of a record tells what reading it whole tells, and nothing where that isn't sure."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files.glimpses import Glimpse, glimpse
from cbgame.files.records import save_record
from cbgame.game.record import Record

RECORD = Record("1", "repo-spike", "abc", 7, marks=("x", "y"), claimed_score=512.5)


def test_a_glimpse_tells_level_rules_quarters_and_score(tmp_path: Path) -> None:
    save_record(RECORD, tmp_path / "r.json")
    assert glimpse(tmp_path / "r.json") == Glimpse("repo-spike", "1", "abc", 2, 512.5)


@pytest.mark.parametrize(
    ("found", "put"),
    [
        ('"repo-spike"', "3"),
        ('"cbgame-record"', '"other"'),
        ('"version": 1', '"version": 0'),
        ("512.5", "true"),
        ("512.5", "NaN"),
        ('"engine"', '"motor"'),
        ("}", ""),
    ],
)
def test_what_only_reading_it_whole_can_tell_is_not_told(tmp_path: Path, found: str, put: str) -> None:
    path = tmp_path / "r.json"
    save_record(RECORD, path)
    text = path.read_text(encoding="utf-8")
    assert found in text
    path.write_text(text.replace(found, put), encoding="utf-8")
    assert glimpse(path) is None


def test_a_file_that_is_not_there_tells_nothing(tmp_path: Path) -> None:
    assert glimpse(tmp_path / "r.json") is None
    assert glimpse(tmp_path) is None
