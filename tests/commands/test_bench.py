"""The benchmarks measure what they say, and their ratios hold."""

from __future__ import annotations

import json

import pytest

from cbgame.commands import bench, main, measuring
from cbgame.commands.measuring import GOALS, Measurement, WindowFailed, measure_batch, measure_preview


def test_a_million_path_quarters() -> None:
    assert measuring.BATCH_PATHS * measuring.BATCH_QUARTERS * measuring.BATCH_BLOCKS == 1_000_000


def test_preview_and_batch_reach_their_goals() -> None:
    for done in (measure_preview(), measure_batch(blocks=1)):
        assert done.ratio == pytest.approx(done.value_s / done.floor_s, rel=0.01)
        assert done.ratio < 2 * done.goal_ratio, "twice the goal, because other work may share the machine"


def stand_in(name: str, ratio: float) -> Measurement:
    return Measurement(name, ratio, 1.0, ratio, GOALS[name])


@pytest.mark.parametrize(("ratio", "code"), [(0.5, 0), (1000.0, 1)])
def test_the_promised_shape_and_the_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, ratio: float, code: int
) -> None:
    monkeypatch.setattr(bench, "measure_preview", lambda: stand_in("preview", 0.5))
    monkeypatch.setattr(bench, "measure_batch", lambda: stand_in("batch", ratio))
    monkeypatch.setattr(bench, "measure_first_window", lambda: stand_in("first_window", 0.5))
    assert main(["bench", "--json"]) == code
    done = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in done] == list(GOALS)
    assert set(done[0]) == {"name", "value_s", "floor_s", "ratio", "goal_ratio"}
    assert main(["bench"]) == code


def test_a_window_that_cannot_be_measured_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Measurement:
        raise WindowFailed("no Qt")

    monkeypatch.setattr(bench, "measure_preview", lambda: stand_in("preview", 0.5))
    monkeypatch.setattr(bench, "measure_batch", lambda: stand_in("batch", 0.5))
    monkeypatch.setattr(bench, "measure_first_window", fail)
    assert main(["bench"]) == 1
    assert "no Qt" in capsys.readouterr().out


def test_a_program_that_fails_is_no_time() -> None:
    with pytest.raises(WindowFailed, match="boom"):
        measuring.measure_first_window(tries=1, commands=(["-c", "raise SystemExit('boom')"], ["-c", ""]))
