"""``cbgame past``, and the historical luck in ``play``, ``verify`` and ``levels --check``."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cbgame.commands import main
from cbgame.files import places
from cbgame.files.levels import load_level
from cbgame.files.pasts import past_text

SHIPPED = places.shipped_levels() / "repo-spike.toml"


def make_stale() -> None:
    """A luck of the player's own, found in another model."""
    level = load_level("repo-spike")
    assert level.past is not None
    file = places.own_levels() / "past" / "repo-spike.toml"
    file.parent.mkdir(parents=True)
    file.write_text(past_text("repo-spike", replace(level.past, outcome="0" * 16)), encoding="utf-8")


def test_it_says_how_near_history_comes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["past", "repo-spike"]) == 0
    out = capsys.readouterr().out
    assert "stands as it was found" in out
    assert "unemployment" in out
    assert "271 draws" in out
    assert main(["past", "repo-spike", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["level"], told["luck"]) == ("repo-spike", "fresh")
    assert told["misses"]["unemployment"]["rms"] < 0.1
    assert told["misses"]["effr"]["aimed_at"] is False


def test_a_stale_one_is_an_answer_of_no(capsys: pytest.CaptureFixture[str]) -> None:
    make_stale()
    assert main(["past", "repo-spike"]) == 1
    assert "cbgame past repo-spike --write" in capsys.readouterr().out


def test_a_level_without_history_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["past", "stagflation"], ["play", "stagflation", "--luck", "historical"]):
        assert main(arguments) == 2
        assert "stagflation" in capsys.readouterr().err


def test_a_term_is_played_on_it_and_its_file_is_not_refuted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "term.json"
    assert (
        main(["play", "repo-spike", "--policy", "history", "--luck", "historical", "--out", str(file), "--json"]) == 0
    )
    told = json.loads(capsys.readouterr().out)
    level = load_level("repo-spike")
    assert level.past is not None
    assert told["seed"] == level.past.number
    assert told["quarters"][-1]["actual"]["unemployment"] == pytest.approx(3.6, abs=0.1)
    assert main(["verify", str(file)]) == 0
    assert "confirmed" in capsys.readouterr().out


def test_luck_is_one_word_and_stands_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "repo-spike", "--luck", "historcal"]) == 2
    assert "historical" in capsys.readouterr().err
    assert main(["play", "repo-spike", "--luck", "historical", "--seed", "1"]) == 2
    assert "--seed" in capsys.readouterr().err


def test_the_check_of_a_level_tells_of_a_stale_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["levels", "--check", str(SHIPPED)]) == 0
    assert "cbgame past" not in capsys.readouterr().out
    make_stale()
    assert main(["levels", "--check", str(SHIPPED)]) == 0
    assert "cbgame past repo-spike --write" in capsys.readouterr().out
    assert main(["levels", "--check", str(SHIPPED), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["past"] == "other_model"


def test_a_level_of_ones_own_finds_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = places.own_levels()
    own.mkdir(parents=True)
    assert main(["levels", "--copy", "repo-spike", str(own / "my-spike.toml")]) == 0
    assert main(["past", "my-spike"]) == 1
    assert main(["past", "my-spike", "--write"]) == 0
    assert (own / "past" / "my-spike.toml").is_file()
    assert load_level("my-spike").past is not None
    capsys.readouterr()
