"""``cbgame levels --check``: everything that is wrong with level files, for people and for programs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cbgame.commands import main
from cbgame.files.found import shipped_level_files
from cbgame.files.levels import read_level
from cbgame.files.places import shipped_levels
from tests.files.little import FILE

TEXT = FILE.read_text(encoding="utf-8")
BROKEN = (
    TEXT.replace("minutes = 5", "minuts = 5")
    .replace('unit = "percent"', 'unit = "pct"', 1)
    .replace("week = 11", "week = 14")
    .replace("weight = 0.5", 'weight = "half"', 1)
)
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "little.toml"
    file.write_text(BROKEN, encoding="utf-8")
    return file


def line_of(text: str) -> int:
    return BROKEN.splitlines().index(next(row for row in BROKEN.splitlines() if text in row)) + 1


def test_a_sound_file_is_said_to_be_sound(capsys: Captured) -> None:
    assert main(["levels", "--check", str(FILE)]) == 0
    assert capsys.readouterr().out == f"{FILE}: a sound level\n"


def test_all_problems_come_at_once_each_with_its_line(broken: Path, capsys: Captured) -> None:
    assert main(["levels", "--check", str(broken), str(FILE)]) == 1
    told = capsys.readouterr()
    assert not told.err
    assert told.out.splitlines() == [
        f"{broken}: minutes: missing",
        f"{broken}:{line_of('minuts')}: minuts: unknown key, did you mean minutes?",
        f'{broken}:{line_of("pct")}: start.unemployment.unit: found "pct", expected percent',
        f'{broken}:{line_of("half")}: objectives[0].weight: found "half", expected a number',
        f"{broken}:{line_of('week')}: cash_events[0].week: found 14, expected 1 to 13",
        f"{FILE}: a sound level",
    ]


def test_programs_are_told_place_found_expected_and_near_miss(broken: Path, capsys: Captured) -> None:
    assert main(["levels", "--check", str(broken), str(FILE), "--json"]) == 1
    first, second = json.loads(capsys.readouterr().out)
    assert (first["file"], first["sound"], second["sound"], second["id"]) == (str(broken), False, True, "little")
    told: dict[str, dict[str, Any]] = {each["where"]: each for each in first["problems"]}
    assert told["minuts"] == {
        "where": "minuts", "line": line_of("minuts"), "kind": "unknown-near", "found": "minuts", "expected": "minutes",
        "near": "minutes", "text": "minuts: unknown key, did you mean minutes?",
    }  # fmt: skip
    assert (told["start.unemployment.unit"]["found"], told["start.unemployment.unit"]["expected"]) == (
        '"pct"', "percent",
    )  # fmt: skip
    assert told["cash_events[0].week"]["expected"] == "1 to 13"
    assert told["objectives[0].weight"]["expected"] == "number"
    assert second["problems"] == []


def test_text_that_is_no_toml_is_told_with_its_line(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "torn.toml"
    file.write_text("id = 'a'\nid == 3\n", encoding="utf-8")
    assert main(["levels", "--check", str(file), "--json"]) == 1
    (problem,) = json.loads(capsys.readouterr().out)[0]["problems"]
    assert (problem["kind"], problem["line"], problem["where"]) == ("not-toml", 2, "")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_file_that_is_not_there_is_bad_usage(tmp_path: Path, capsys: Captured, options: list[str]) -> None:
    missing = tmp_path / "no.toml"
    assert main(["levels", "--check", str(FILE), str(missing), *options]) == 2
    assert capsys.readouterr().err == f"{missing}: there is no such file\n"


def test_a_check_of_nothing_is_bad_usage(capsys: Captured) -> None:
    assert main(["levels", "--check"]) == 2
    assert "--check" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["zh_CN.UTF-8", "zh_TW.UTF-8"])
def test_every_language_tells_the_same_places(
    broken: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr("cbgame.commands.speech.default_locale", lambda _: language.split(".")[0])
    assert main(["levels", "--check", str(broken)]) == 1
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 5
    assert f"{broken}:{line_of('pct')}: start.unemployment.unit: " in rows[2]


def test_a_copy_of_a_level_is_one_to_begin_from(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for level in load_ids():
        assert main(["levels", "--copy", level, f"our-{level}.toml"]) == 0
        assert main(["levels", "--check", f"our-{level}.toml"]) == 0
        copied = read_level(tmp_path / f"our-{level}.toml")
        assert (copied.id, copied.ladder, copied.always_open) == (f"our-{level}", None, False)
    capsys.readouterr()


def load_ids() -> list[str]:
    return [path.stem for path in shipped_level_files()]


def test_a_copy_is_written_over_nothing(tmp_path: Path, capsys: Captured) -> None:
    there = tmp_path / "mine.toml"
    there.write_text("mine")
    assert main(["levels", "--copy", "repo-spike", str(there)]) == 2
    assert there.read_text() == "mine"
    assert main(["levels", "--copy", "repo-spike", str(tmp_path / "My Level.toml")]) == 2
    assert main(["levels", "--copy", "repo-spik", str(tmp_path / "other.toml")]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert len(told.err.splitlines()) == 3
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".toml"] == ["mine.toml"]


def test_levels_are_added_after_a_check(tmp_path: Path, broken: Path, own_home: Path, capsys: Captured) -> None:
    sent = tmp_path / "sent by mail.toml"
    sent.write_text(TEXT, encoding="utf-8")
    assert main(["levels", "--add", str(sent)]) == 0
    assert (own_home / "levels" / "little.toml").read_text(encoding="utf-8") == TEXT
    assert main(["levels", "--add", str(broken), str(sent)]) == 1
    assert (own_home / "levels" / "little.toml").read_text(encoding="utf-8") == TEXT
    capsys.readouterr()
    assert main(["levels", "--add", str(tmp_path / "no.toml")]) == 2
    assert capsys.readouterr().out == ""


def test_a_level_on_an_episode_may_state_single_figures_of_the_start(tmp_path: Path) -> None:
    text = (shipped_levels() / "soft-landing.toml").read_text(encoding="utf-8")
    figure = '[start]\nunemployment = { value = 8.4, unit = "percent", source = "bls-unrate" }\n'
    file = tmp_path / "soft-landing.toml"
    file.write_text(f"{text}\n{figure}", encoding="utf-8")
    ours, theirs = read_level(file).start, read_level(shipped_levels() / "soft-landing.toml").start
    assert ours == replace(theirs, unemployment=8.4)
