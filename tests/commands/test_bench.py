"""The benchmarks measure what they say, and their ratios hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from cbgame.commands import bench, bench_model, main, measuring
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
        measured = stand_in(name, ratios.get(name, 0.5))
        monkeypatch.setattr(bench, f"measure_{name}", lambda measured=measured: measured)


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
    assert set(done[0]) == {"name", "value_s", "floor_s", "ratio", "goal_ratio"}
    assert main(["bench"]) == code


def test_one_benchmark_alone(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    stood_in(monkeypatch)
    measured = SearchMeasurement("hindsight", 2.0, 1.0, 2.0, 20.0, evaluations=6389, gap=0.0123)
    monkeypatch.setattr(bench, "measure_hindsight", lambda: measured)
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
    monkeypatch.setattr(bench, "measure_first_window", fail)
    assert main(["bench"]) == 1
    assert "no Qt" in capsys.readouterr().out


def test_a_program_that_fails_is_no_time() -> None:
    with pytest.raises(WindowFailed, match="boom"):
        measuring.measure_first_window(tries=1, commands=(["-c", "raise SystemExit('boom')"], ["-c", ""]))
