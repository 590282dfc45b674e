"""Result files of earlier forms: each step is taken in turn, and what isn't what it says is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cbgame.files import migrations
from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import BadFile
from cbgame.files.migrations import FORMAT, MIGRATIONS, VERSION, Migration, NotMigrated, migrated, oldest
from cbgame.files.records import load_record, save_record
from tests.validation.plays import played


def from_0(body: dict[str, Any]) -> dict[str, Any]:
    """A made-up first form: the luck was called ``luck``, and answers were one text a quarter."""
    body["seed"] = body.pop("luck")
    body["answers"] = [quarter.split("+") if quarter else [] for quarter in body["answers"]]
    return body


STEPS: Mapping[int, Migration] = {0: from_0}


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A version-0 file, and a program that knows the step from it."""
    monkeypatch.setattr(migrations, "migrated", lambda body, version: migrated(body, version, migrations=STEPS))
    monkeypatch.setattr(migrations, "oldest", lambda: oldest(migrations=STEPS))
    path = tmp_path / "old.json"
    save_record(played("history", 1).record(), path)
    data = json.loads(path.read_text(encoding="utf-8"))
    data["luck"] = data.pop("seed")
    data["answers"] = ["+".join(quarter) for quarter in data["answers"]]
    path.write_text(json.dumps(data | {"version": 0}), encoding="utf-8")
    return path


def test_an_old_file_is_read_as_if_it_were_new(old: Path) -> None:
    assert load_record(old) == played("history", 1).record()


def test_what_says_it_is_old_and_is_not_is_refused(old: Path) -> None:
    data = json.loads(old.read_text(encoding="utf-8"))
    for broken in ({"answers": [3]}, {"answers": None}, {"luck": "x"}):
        old.write_text(json.dumps(data | broken), encoding="utf-8")
        with pytest.raises(BadFile) as refused:
            load_record(old)
        (line,) = refused.value.lines(load_catalogue("en"))
        assert "\n" not in line


def test_without_a_step_it_is_too_old(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(json.dumps({"format": FORMAT, "version": VERSION - 1}))
    with pytest.raises(BadFile) as refused:
        load_record(path)
    (line,) = refused.value.lines(load_catalogue("en"))
    assert line == f"{path}: has format 0, this version reads from {oldest()} on"


def test_every_step_is_taken_in_its_turn() -> None:
    steps = {version: lambda body, now=version: body | {"seen": [*body["seen"], now]} for version in (2, 3, 4)}
    given: dict[str, list[int]] = {"seen": []}
    assert migrated(given, 2, 5, steps) == {"seen": [2, 3, 4]}
    assert migrated(given, 4, 5, steps) == {"seen": [4]}
    assert given == {"seen": []}
    assert oldest(5, steps) == 2
    with pytest.raises(NotMigrated):
        migrated(given, 1, 5, steps)


def test_the_table_has_no_gap() -> None:
    assert sorted(MIGRATIONS) == list(range(oldest(), VERSION))
