"""Quarters, legacies and forecasts that are played back are those of plain numpy, on every level, whatever is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import numpy as np
import pytest

from cbgame.economy import quarter
from cbgame.economy.calendar import quarter_number
from cbgame.economy.parameters import BASELINE
from cbgame.economy.start import state_from
from cbgame.files.levels import list_levels, load_level
from cbgame.game import legacy
from cbgame.game.course import Course, play_quarter
from cbgame.game.random_play import random_answerer, random_chooser
from cbgame.policy import forecast
from cbgame.policy.stances import stance_of
from cbgame.recording import native, ways

pytestmark = pytest.mark.skipif(native.library() is None, reason="no library to play recordings back: no C compiler")

LEVELS = [level.id for level in list_levels()[0]]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "MISSED", 1)


def numbers(value: object, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, np.ndarray):
        yield name, value
    elif is_dataclass(value):
        for item in fields(value):
            yield from numbers(getattr(value, item.name), f"{name}.{item.name}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from numbers(part, f"{name}.{key}")


def assert_same(plain: object, back: object) -> None:
    for (name, one), (_, other) in zip(numbers(plain), numbers(back), strict=True):
        np.testing.assert_allclose(np.broadcast_to(other, one.shape), one, rtol=1e-9, atol=1e-9, err_msg=name)


def played(level_id: str, quarters: int) -> tuple[list[Any], dict[str, Any]]:
    course = Course(load_level(level_id), range(3), 12)
    for _ in range(min(quarters, course.level.quarters)):
        play_quarter(course, random_chooser(course), random_answerer())
    return course.states, course.losses()


@pytest.mark.parametrize("level_id", LEVELS)
def test_random_play_ends_alike(level_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    states, losses = played(level_id, 6)
    for each in (quarter.OPENED, quarter.CLOSED, legacy.AFTER):
        assert not each.ways.refused
    monkeypatch.setattr(native, "library", lambda: None)
    plain_states, plain_losses = played(level_id, 6)
    for plain, back in zip(plain_states, states, strict=True):
        assert_same(plain, back)
    assert_same(plain_losses, losses)


@pytest.mark.parametrize("level_id", LEVELS)
def test_forecasts_are_the_same(level_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    level = load_level(level_id)
    p, standing = BASELINE.with_values(level.parameters), stance_of(level.standing)
    state = state_from(level.start, quarter_number(level.start_quarter) - 1, standing, p)
    for _ in range(3):
        back = forecast.fan(state, standing, p, quarters=8, paths=300)
    assert not forecast.AHEAD.ways.refused
    monkeypatch.setattr(native, "library", lambda: None)
    plain = forecast.fan(state, standing, p, quarters=8, paths=300)
    for name, band in plain.bands.items():
        np.testing.assert_allclose(back.bands[name], band, rtol=1e-9, atol=1e-9, err_msg=name)
