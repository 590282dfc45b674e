"""The benchmarks measure what they say, and their ratios hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from cbgame.commands import bench, bench_model, main, measuring, measuring_desk, measuring_others
from cbgame.commands.bench_model import SearchMeasurement
from cbgame.commands.measuring import GOALS, Measurement, WindowFailed, measure_batch, measure_preview
from tests.game.little_term import short_level


def test_a_million_path_quarters() -> None:
    assert measuring.BATCH_PATHS * measuring.BATCH_QUARTERS * measuring.BATCH_BLOCKS == 1_000_000


@pytest.mark.parametrize("measure", [lambda: measure_preview(repeats=1), lambda: measure_batch(blocks=2)])
def test_a_ratio_is_the_time_over_its_floor(measure: Callable[[], Measurement]) -> None:
    done = measure()
    assert done.value_s > 0.0 < done.floor_s
    assert done.ratio == pytest.approx(done.value_s / done.floor_s, rel=0.01)
    assert done.goal_ratio == GOALS[done.name]


def stand_in(name: str, ratio: float) -> Measurement:
    return Measurement(name, ratio, 1.0, ratio, GOALS.get(name, 20.0))


def stood_in(monkeypatch: pytest.MonkeyPatch, **ratios: float) -> None:
    for name in bench.BENCHMARKS:
        monkeypatch.setitem(bench.BENCHMARKS, name, partial(stand_in, name, ratios.get(name, 0.5)))


def test_hindsight_is_measured_by_its_seconds_with_what_it_played_and_its_gap() -> None:
    done = bench_model.measure_hindsight(short_level(), restarts=2)
    assert done.goal_ratio * done.floor_s == pytest.approx(bench_model.HINDSIGHT_GOAL_S, rel=0.01)
    assert done.value_s > done.floor_s
    assert done.evaluations > 1000
    assert done.gap is not None
    assert 0.0 <= done.gap < 1.0


def test_a_sweep_is_measured_by_its_seconds_with_what_it_played() -> None:
    done = bench_model.measure_sweep(replace(short_level(), minutes=9), draws=2)
    assert done.goal_ratio * done.floor_s == pytest.approx(bench_model.SWEEP_GOAL_S, rel=0.01)
    assert done.evaluations > 2000
    assert done.gap is None


@pytest.mark.parametrize(("ratio", "code"), [(0.5, 0), (1000.0, 1)])
def test_the_promised_shape_and_the_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ratio: float, code: int
) -> None:
    stood_in(monkeypatch, batch=ratio)
    assert main(["bench", "--json"]) == code
    done = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in done] == list(bench.BENCHMARKS)
    assert set(done[0]) == {"name", "value_s", "floor_s", "ratio", "goal_ratio", "unit"}
    assert main(["bench"]) == code


def test_one_benchmark_alone(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    stood_in(monkeypatch)
    measured = SearchMeasurement("hindsight", 2.0, 1.0, 2.0, 20.0, evaluations=6389, gap=0.0123)
    monkeypatch.setitem(bench.BENCHMARKS, "hindsight", lambda: measured)
    assert main(["bench", "--only", "hindsight"]) == 0
    told = capsys.readouterr().out
    assert "6,389" in told
    assert "1.2" in told
    assert "preview" not in told
    assert main(["bench", "--only", "hindsigt"]) == 2
    assert "hindsight" in capsys.readouterr().err


def test_a_window_that_cannot_be_measured_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Measurement:
        raise WindowFailed("no Qt")

    stood_in(monkeypatch)
    monkeypatch.setitem(bench.BENCHMARKS, "first_window", fail)
    assert main(["bench"]) == 1
    assert "no Qt" in capsys.readouterr().out


def test_what_is_not_here_is_left_out_with_a_word(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(measuring_others, "find_spec", lambda _: None)
    stood_in(monkeypatch)
    monkeypatch.setitem(bench.BENCHMARKS, "frbus", lambda: measuring_others.measure_frbus(times=tmp_path / "none.csv"))
    monkeypatch.setitem(bench.BENCHMARKS, "var", measuring_others.measure_var)
    assert main(["bench"]) == 0
    told = capsys.readouterr().out
    assert "FRB/US" in told
    assert "pip install statsmodels" in told


def test_a_packaged_game_offers_what_it_can_measure(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stood_in(monkeypatch)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert main(["bench", "--json"]) == 0
    assert "first_window" not in [each["name"] for each in json.loads(capsys.readouterr().out)]


def test_another_model_is_counted_by_the_path_quarter(tmp_path: Path) -> None:
    times = tmp_path / "times.csv"
    times.write_text("policy,shock,seconds\ntaylor,oil,80\ntaylor,rate,40\n", encoding="utf-8")
    done = measuring_others.measure_frbus(lambda: 10.0, times)
    assert (done.floor_s, done.ratio) == (1_000_000.0, 0.00001), "40 seconds for 40 quarters, a million times"


def test_the_economy_s_history_is_something_to_estimate() -> None:
    table = measuring_others.history(120)
    assert table.shape[0] == 119
    assert table.shape[1] > 30
    assert np.linalg.matrix_rank(table) == table.shape[1]


@pytest.mark.parametrize(("told", "error"), [("[]", ""), ("", "no screen"), ('[{"name": 1}]', "")])
def test_a_desk_is_measured_in_a_process_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, told: str, error: str
) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\necho '{told}'\necho '{error}' >&2\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(program))
    if told == "[]":
        assert measuring_desk.measure_apart("turn") == []
    else:
        with pytest.raises(WindowFailed, match=error or "exit 0"):
            measuring_desk.measure_apart("turn")


def test_a_program_that_fails_is_no_time() -> None:
    with pytest.raises(WindowFailed, match="boom"):
        measuring.measure_first_window(tries=1, commands=(["-c", "raise SystemExit('boom')"], ["-c", ""]))
