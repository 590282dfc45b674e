"""Rounds that are played back one after the other give what they give one by one."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from cbgame.recording import native, ways
from cbgame.recording.repeated import Repeated

Array = NDArray[Any]

pytestmark = pytest.mark.skipif(native.library() is None, reason="no library to play recordings back: no C compiler")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "MISSED", 1)


def aged(
    now: tuple[Array, Array], given: dict[str, Array], rate: Array
) -> tuple[tuple[Array, Array], tuple[Array, ...]]:
    ladder, level = now
    older = np.empty_like(ladder)
    older[:-1] = ladder[1:]
    older[-1] = given["new"]
    if (given["new"] > 3.0).any():
        level = np.where(given["new"] > 3.0, level / 2.0, level)
    level = level + rate * ladder[0]
    return (older, level), (level, level > 0.0, ladder)


def played_out(now: Any, given: list[dict[str, Array]], rate: Array) -> tuple[Any, list[Any]]:
    kept = []
    for each in given:
        now, some = aged(now, each, rate)
        kept.append(some)
    return now, kept


def start(paths: int) -> tuple[Array, Array]:
    return np.random.default_rng(1).standard_normal((6, paths)), np.broadcast_to(np.ones(1), paths)


def news(paths: int, rounds: int, scale: float = 1.0) -> list[dict[str, Array]]:
    generator = np.random.default_rng(2)
    return [{"new": scale * generator.standard_normal(paths)} for _ in range(rounds)]


def assert_alike(one: Any, other: Any) -> None:
    assert len(one[1]) == len(other[1])
    for left, right in zip((*one[0], *sum(one[1], ())), (*other[0], *sum(other[1], ())), strict=True):
        np.testing.assert_array_equal(left, right)


@pytest.mark.parametrize("paths", [8, 256, 700])
@pytest.mark.parametrize("rounds", [1, 2, 9])
@pytest.mark.parametrize("two_at_once", [False, True])
def test_rounds_follow_each_other(paths: int, rounds: int, two_at_once: bool) -> None:
    repeated, rate = Repeated(aged, two_at_once=two_at_once), np.array([0.5])
    for scale in (1.0, 1.0, 4.0, 1.0):
        given = news(paths, rounds, scale)
        assert_alike(repeated(start(paths), given, rate), played_out(start(paths), given, rate))
    assert not repeated.ways.refused
    assert repeated.ways._known


def test_what_was_given_is_left_alone() -> None:
    repeated, now, given = Repeated(aged), start(300), news(300, 4)
    before, first = now[0].copy(), given[0]["new"].copy()
    for _ in range(2):
        repeated(now, given, np.array([0.5]))
    np.testing.assert_array_equal(now[0], before)
    np.testing.assert_array_equal(given[0]["new"], first)


def test_rounds_of_another_kind_begin_anew() -> None:
    repeated, rate = Repeated(aged), np.array([0.5])
    given = [*news(300, 3), {"new": np.array([2.0])}, *news(300, 2)]
    for _ in range(3):
        assert_alike(repeated(start(300), given, rate), played_out(start(300), given, rate))
