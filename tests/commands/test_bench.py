"""The benchmarks measure what they say, and their ratios hold."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from cbgame.commands import bench, main, measuring
from cbgame.commands.measuring import GOALS, Measurement, WindowFailed, measure_batch, measure_preview


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


def test_hindsight_is_measured_by_its_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "HINDSIGHT_LEVEL", "first-day")
    done = measuring.measure_hindsight()
    assert done.goal_ratio * done.floor_s == pytest.approx(measuring.HINDSIGHT_GOAL_S, rel=0.01)
    assert done.value_s > done.floor_s


@pytest.mark.parametrize(("ratio", "code"), [(0.5, 0), (1000.0, 1)])
def test_the_promised_shape_and_the_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ratio: float, code: int
) -> None:
    monkeypatch.setattr(bench, "measure_preview", lambda: stand_in("preview", 0.5))
    monkeypatch.setattr(bench, "measure_batch", lambda: stand_in("batch", ratio))
    monkeypatch.setattr(bench, "measure_hindsight", lambda: stand_in("hindsight", 0.5))
    monkeypatch.setattr(bench, "measure_first_window", lambda: stand_in("first_window", 0.5))
    assert main(["bench", "--json"]) == code
    done = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in done] == ["preview", "batch", "hindsight", "first_window"]
    assert set(done[0]) == {"name", "value_s", "floor_s", "ratio", "goal_ratio"}
    assert main(["bench"]) == code


def test_a_window_that_cannot_be_measured_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Measurement:
        raise WindowFailed("no Qt")

    monkeypatch.setattr(bench, "measure_preview", lambda: stand_in("preview", 0.5))
    monkeypatch.setattr(bench, "measure_batch", lambda: stand_in("batch", 0.5))
    monkeypatch.setattr(bench, "measure_hindsight", lambda: stand_in("hindsight", 0.5))
    monkeypatch.setattr(bench, "measure_first_window", fail)
    assert main(["bench"]) == 1
    assert "no Qt" in capsys.readouterr().out


def test_a_program_that_fails_is_no_time() -> None:
    with pytest.raises(WindowFailed, match="boom"):
        measuring.measure_first_window(tries=1, commands=(["-c", "raise SystemExit('boom')"], ["-c", ""]))
