"""``cbgame sandbox``, and codes wherever a level is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cbgame.commands import main
from cbgame.files.levels import load_level, read_level
from cbgame.game.sandbox import Sandbox
from cbgame.game.sandbox_code import code_of, read_code

CODE = code_of(Sandbox(quarters=8, instruments="rate"), luck=11)
OPEN = code_of(Sandbox(quarters=8, instruments="rate"))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG"):
        monkeypatch.setenv(name, "en_US.UTF-8")


def test_choices_make_a_code_and_a_code_tells_its_choices(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--economy", "low-rates", "--start", "slump", "--quarters", "20", "--banks", "often", "--luck", "9"]
    assert main(["sandbox", *options, "--json"]) == 0
    made = json.loads(capsys.readouterr().out)
    sandbox = Sandbox(economy="low-rates", start="slump", quarters=20, banks="often")
    assert read_code(made["code"]).sandbox == sandbox
    assert (made["luck"], made["choices"]["economy"]) == (9, "low-rates")
    assert main(["sandbox", made["code"], "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == made
    assert main(["sandbox", made["code"]]) == 0
    told = capsys.readouterr().out
    assert told.startswith(made["code"] + "\n")
    assert "Rates near their floor" in told
    assert "Target range" in told


def test_a_term_on_a_code_is_played_and_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "result.json"
    assert main(["play", CODE, "--policy", "taylor", "--out", str(out), "--json"]) == 0
    played = json.loads(capsys.readouterr().out)
    assert played["seed"] == 11  # the code's own luck
    assert len(played["quarters"]) == 8
    assert main(["verify", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["verdict"] == "confirmed"
    for named in (f"sandbox:{OPEN}", f"sandbox-{OPEN.lower()}", OPEN.lower().replace("-", "")):
        assert main(["play", named, "--policy", "taylor", "--seed", "11", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == played


def test_its_level_file_is_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / f"sandbox-{OPEN.lower()}.toml"
    assert main(["sandbox", OPEN, "--out", str(out)]) == 0
    assert str(out) in capsys.readouterr().out
    assert main(["levels", "--check", str(out)]) == 0
    assert read_level(out) == load_level(f"sandbox:{OPEN}")


def test_its_level_file_takes_the_id_of_its_name_and_the_place_of_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "our-slump.toml"
    assert main(["sandbox", OPEN, "--out", str(out)]) == 0
    assert main(["levels", "--check", str(out)]) == 0
    assert read_level(out).id == "our-slump"
    before = out.read_text(encoding="utf-8")
    assert main(["sandbox", CODE, "--out", str(out)]) == 2
    assert out.read_text(encoding="utf-8") == before
    assert str(out) in capsys.readouterr().err


def test_the_sandbox_is_among_the_levels(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["levels", "--json"]) == 0
    listed = {level["id"]: level for level in json.loads(capsys.readouterr().out)}
    assert listed["sandbox"].keys() == listed["repo-spike"].keys()
    assert listed["sandbox"]["quarters"] == Sandbox().quarters
    assert main(["levels"]) == 0
    assert "8–40" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f"play {OPEN[:-1]}", "there is no level"),
        (f"play sandbox:{OPEN[:-1]}", "the code has 9 signs, expected 10, or 14 with its luck"),
        (f"sweep {OPEN[1]}{OPEN[0]}{OPEN[2:]}", "the code is mistyped: its last sign does not fit the others"),
        ("play sandbox:", "the code has 0 signs"),
        ("sandbox 804GN-A000Z", "the code is of version 2, this game reads version 1"),
        ("sandbox 404GN-A0U0X", "the code has the sign “U”"),
        ("sandbox --economy baselin", "did you mean baseline?"),
        ("sandbox --quarters 7", "expected a whole number from 8 to 40"),
        (f"sandbox {OPEN} --economy baseline", "a code and choices can't be given together"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(line: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line.split()) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.err.count("\n") == 1
