"""``cbgame sweep`` and ``cbgame play`` with rules and hindsight: the promised shapes, and refusals in one line."""

from __future__ import annotations

import json
import sys
from concurrent.futures import BrokenExecutor
from pathlib import Path

import pytest

from cbgame.commands import main, side_by_side
from cbgame.files.levels import load_level
from cbgame.game import hindsight
from cbgame.game.verification import Outcome, verify
from tests.economy.worlds import spike_level
from tests.validation.plays import played


def test_a_sweep_has_the_promised_shape(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["sweep", "repo-spike", "--draws", "2", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert (found["level"], found["draws"]) == ("repo-spike", 2)
    assert {"gate", "value", "needs", "holds"} == set(found["gates"][0])
    assert code == int(any(gate["holds"] is False for gate in found["gates"]))
    for spread in found["scores"].values():
        assert spread["p10"] <= spread["p50"] <= spread["p90"]
    assert {"hold", "taylor", "balanced", "inertial", "history", "hindsight", "random"} <= set(found["scores"])
    assert found["scores"]["hindsight"]["p10"] == 1000.0


def test_hindsight_says_what_it_took(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", "repo-spike", "--policy", "hindsight", "--seed", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["score"]["total"] == 1000.0
    assert found["hindsight"]["evaluations"] > 1000
    assert found["hindsight"]["loss"] < min(found["hindsight"]["simple"].values())
    assert len(found["quarters"]) == spike_level().quarters


def test_a_rule_file_plays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rule = tmp_path / "mine.toml"
    rule.write_text('rate = "i"\n', encoding="utf-8")
    assert main(["play", "repo-spike", "--policy", str(rule), "--seed", "1", "--json"]) == 0
    lows = {quarter["decision"]["target_low_pct"] for quarter in json.loads(capsys.readouterr().out)["quarters"]}
    assert lows == {spike_level().standing.target_low_pct}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["sweep"], "LEVEL"),
        (["sweep", "repo-spik"], "repo-spike"),
        (["sweep", "repo-spike", "--draws", "1"], "--draws"),
        (["sweep", "repo-spike", "--draws", "many"], "--draws"),
        (["play", "repo-spike", "--policy", "hold", "--restarts", "2"], "--restarts"),
        (["play", "repo-spike", "--policy", "hindsight", "--restarts", "-1"], "--restarts"),
        (["play", "repo-spike", "--policy", "hindsigh"], "hindsight"),
    ],
)
def test_bad_asking_is_one_line(asked: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = main(asked)
    except SystemExit as left:
        code = int(left.code or 0)
    told = capsys.readouterr()
    assert code == 2
    assert not told.out
    assert said in told.err
    assert len(told.err.splitlines()) == 1


def test_what_was_edited_is_refuted_without_a_search(monkeypatch: pytest.MonkeyPatch) -> None:
    made = played("hold", 1)
    record = made.record()
    forged = type(record)(**{name: getattr(record, name) for name in record.__dataclass_fields__} | {"seed": 987_654})
    monkeypatch.setattr(hindsight, "foresights", None)
    assert verify(forged, spike_level()).outcome is Outcome.REFUTED


@pytest.fixture
def nothing_found_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hindsight, "_found", {})


@pytest.mark.usefixtures("nothing_found_yet")
def test_processes_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    level, told = load_level("first-day"), list[float]()
    monkeypatch.setattr(side_by_side, "LEAST_TOGETHER", 2)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)
    side_by_side.search(level, range(4), told.append)
    assert told == [0.5, 1.0]
    found = hindsight.foreseen(level, range(4), told.append)
    assert told == [0.5, 1.0], "nothing was left to search"
    for one, other in zip(found, hindsight.foresights(level, range(4)), strict=True):
        assert one.decisions == other.decisions
        assert one.answers == other.answers
        assert one.loss == pytest.approx(other.loss, rel=1e-9)


def test_a_packaged_game_starts_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert side_by_side.cores() == 1


@pytest.mark.usefixtures("nothing_found_yet")
@pytest.mark.parametrize("failure", [OSError("no processes here"), BrokenExecutor("one died")])
def test_without_processes_nothing_is_done(monkeypatch: pytest.MonkeyPatch, failure: Exception) -> None:
    def fail(*given: object, **more: object) -> None:
        raise failure

    monkeypatch.setattr(side_by_side, "LEAST_TOGETHER", 2)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", fail)
    side_by_side.search(load_level("first-day"), range(4))
    assert not hindsight._found


@pytest.mark.parametrize(
    ("lucks", "workers", "sizes"),
    [(200, 2, [100, 100]), (60, 2, [30, 30]), (9, 2, [9]), (201, 2, [51, 51, 51, 48]), (40, 4, [10] * 4)],
)
def test_lucks_are_grouped_so_that_no_core_is_idle(lucks: int, workers: int, sizes: list[int]) -> None:
    groups = side_by_side.grouped(range(lucks), workers)
    assert [len(group) for group in groups] == sizes
    assert [seed for group in groups for seed in group] == list(range(lucks))
