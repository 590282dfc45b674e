"""``cbgame lab``: the promised shape, tables on demand, and refusals in one line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cbgame.commands import main
from cbgame.files.levels import load_level
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.scoring import total_loss


def rule_file(folder: Path, text: str = 'rate = "i"\n') -> str:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_its_answer_is_of_the_sweeps_futures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = tmp_path / "found.csv"
    asked = ["lab", "repo-spike", "--rule", rule_file(tmp_path), "--futures", "10", "--out", str(tables), "--json"]
    assert main(asked) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["level"], found["futures"]) == ("repo-spike", 10)
    assert found["rule"] == {"rate": "i", "balance_sheet": "hold"}
    level = load_level("repo-spike")
    course = play(Course(level, range(10)), chooser(level, "taylor"), answerer(level, "taylor"))
    losses = sorted(total_loss(level, course.losses()))
    assert found["policies"]["taylor"]["median"] == pytest.approx(losses[4])
    assert found["crises"]["hold"]["repo_squeeze"]["share"] == 1.0
    assert len(found["family"]) == 60
    assert tables.exists()


def test_people_get_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "first-day", "--rule", rule_file(tmp_path), "--futures", "10"]) == 0
    said = capsys.readouterr().out
    assert "Your rule" in said
    assert "Efficient frontier" in said


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--futures", "9"], "--futures"),
        (["--futures", "4001"], "--futures"),
        (["--measure", "gab"], "gap"),
    ],
)
def test_bad_use_is_one_line(more: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "repo-spike", "--rule", rule_file(tmp_path), *more]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert len(told.splitlines()) == 1


def test_a_bad_rule_is_named_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "repo-spike", "--rule", rule_file(tmp_path, 'rate = "i + expectd_pi"')]) == 2
    assert "did you mean expected_pi? (sign 5)" in capsys.readouterr().err
    assert main(["lab", "repo-spike"]) == 2
    assert "--rule" in capsys.readouterr().err
