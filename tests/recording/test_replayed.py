"""A function that is played back gives what numpy gives, to the last bit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cbgame.recording import Replayed, anywhere, native, ways
from cbgame.recording.program import BLOCK

Array = NDArray[Any]

pytestmark = pytest.mark.skipif(native.library() is None, reason="no library to play recordings back: no C compiler")


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "MISSED", 1)


@dataclass(slots=True)
class Pair:
    ladder: Array
    amount: Array
    note: str = ""


def assert_alike(function: Callable[..., Any], *arguments: Any) -> Replayed[..., Any]:
    played = Replayed(function)
    with np.errstate(all="ignore"):
        plain, back = function(*arguments), played(*arguments)
    assert not played.ways.refused
    assert played.ways.known(next(iter(played.ways._known)))
    np.testing.assert_array_equal(back, plain)
    return played


def draw(*shape: int, seed: int = 0) -> Array:
    return np.random.default_rng(seed).standard_normal(shape)


@pytest.mark.parametrize("paths", [8, 255, BLOCK, BLOCK + 1, 1000])
def test_blocks_of_paths_are_all_played(paths: int) -> None:
    assert_alike(lambda one, other: np.exp(one) * other - 1.5, draw(paths), draw(paths, seed=1))


@pytest.mark.parametrize(
    "function",
    [
        lambda x: np.where(x > 0, x, -x) + (x < 0.5),
        lambda x: np.minimum(np.maximum(x, -0.3), 0.4) / (1.0 + x**2),
        lambda x: np.log1p(np.abs(x)) - np.expm1(-x) + np.sqrt(x * x) ** 0.7,
        lambda x: np.where((x > 0) & ~(x > 1) | (x < -1), 1.0, x),
        lambda x: x * 0 + True * x,
        lambda x: np.select([x > 1, x > 0], [x, -x], 7.0),
    ],
)
def test_operations(function: Callable[[Array], Array]) -> None:
    assert_alike(function, draw(700))


def of_rows(ladder: Array, amount: Array) -> Array:
    older = np.empty_like(ladder)
    older[:-1] = ladder[1:]
    older[-1] = 0.0
    older[[0, 2]] += amount
    view = older[1:3]
    view *= 0.5  # the ladder's own rows
    np.add(older[0], amount, out=older[0])
    total = older.sum(axis=0) + older.max(axis=0) - older.mean(axis=0) + np.cumsum(older, axis=0)[-1]
    weighted = np.einsum("r,rn->n", np.arange(5.0), older) + np.einsum("ij,ij->j", older, ladder)
    steps = np.diff(older, axis=0, prepend=0.0)
    return np.vstack([np.stack([total, weighted]), steps, np.minimum.accumulate(older, axis=0)])


def test_rows_are_moved_written_into_and_summed() -> None:
    ladder, amount = draw(5, 600), draw(600, seed=1)
    before = ladder.copy()
    assert_alike(of_rows, ladder, amount)
    np.testing.assert_array_equal(ladder, before)


def test_numbers_that_do_not_exist_spoil_no_other_path() -> None:
    values = draw(300)
    values[[3, 77]] = np.nan, np.inf
    assert_alike(lambda x: np.maximum(x, 0.1) + np.minimum(x, 2.0), values)


def test_one_number_for_all_paths_may_change_from_call_to_call() -> None:
    played = Replayed(lambda x, rate: x * rate)
    for rate in (1.0, 2.0, 3.0):
        np.testing.assert_array_equal(played(np.arange(9.0), np.array([rate])), np.arange(9.0) * rate)
    assert len(played.ways._known) == 1


def test_records_come_back_as_they_are_with_what_did_not_change() -> None:
    played = Replayed(lambda pair: Pair(pair.ladder, pair.amount + 1.0, "after"))
    pair = Pair(draw(3, 40), draw(40))
    back = played(pair)
    assert back.ladder is pair.ladder
    assert (back.note, back.amount[0]) == ("after", pair.amount[0] + 1.0)


def halved(x: Array, sold: Array) -> Array:
    if sold.any():
        x = x - 0.5 * np.maximum(sold, 0.0) * x
    if (sold >= 0.0).all():
        return x
    return np.where(sold < 0.0, -x, x)


def test_a_way_serves_as_long_as_its_questions_are_answered_alike() -> None:
    played = Replayed(halved)
    none, some, short = np.zeros(600), np.zeros(600), np.zeros(600)
    some[599], short[3] = 0.7, -0.2  # only in the last block, only in the first
    for sold in (none, some, none, short, some, none):
        np.testing.assert_array_equal(played(draw(600), sold), halved(draw(600), sold))
    (known,) = played.ways._known.values()
    assert 1 < len(known) <= ways.WAYS


def unforeseen(x: Array) -> Array:
    for _ in range(100):
        x = np.sin(x) + 0.1
    if (x > 0.5).any():
        x = np.where(x > 0.5, 1.0, x)
    return x + 1.0


def test_a_question_that_hangs_on_much_is_asked_where_it_arises() -> None:
    played = Replayed(unforeseen)
    for start in (np.full(300, 0.1), np.full(300, 2.0)):
        np.testing.assert_array_equal(played(start), unforeseen(start))
    assert not played.ways.refused


def test_what_is_done_anywhere_is_done_everywhere_without_harm() -> None:
    def bent(x: Array) -> Array:
        return np.where(x > 1.0, 1.0 + np.log(np.maximum(x, 1.0)), x) if anywhere(x > 1.0) else x

    played = assert_alike(bent, draw(300) / 10.0)
    np.testing.assert_array_equal(played(draw(300) * 5.0), bent(draw(300) * 5.0))
    assert len(played.ways._known) == 1


@pytest.mark.parametrize(
    "function",
    [
        lambda x: x[x > 0].sum() + x,
        lambda x: np.sort(x),
        lambda x: x + float(x[0]),
        lambda x: x + np.arange(float(len(x))),
        lambda x: x if x[0] > 0 else -x,
        lambda x: np.asarray(x) + 1.0,
        lambda x: np.add(x, 1.0, out=np.zeros(300)),
    ],
)
def test_what_cannot_be_recorded_is_called(function: Callable[[Array], Array]) -> None:
    played = Replayed(function)
    for _ in range(3):
        np.testing.assert_array_equal(played(draw(300)), function(draw(300)))
    assert played.ways.refused
    assert not played.ways._known


@pytest.mark.parametrize("odd", [np.ones(300, dtype=np.float32), np.ones(300, dtype=np.int32)])
def test_what_would_be_read_beyond_its_end_is_left_to_numpy(odd: Array) -> None:
    played = Replayed(lambda x, y: x * y)
    np.testing.assert_array_equal(played(draw(300), odd), draw(300) * odd)
    assert not played.ways._known


def test_few_paths_and_no_library_are_left_to_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    played = Replayed(lambda x: x + 1.0)
    played(np.zeros(7))
    monkeypatch.setattr(native, "library", lambda: None)
    played(np.zeros(300))
    assert not played.ways._known


def test_a_library_of_another_source_is_not_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    other = tmp_path / "replay.c"
    other.write_text("changed")
    monkeypatch.setattr(native, "SOURCE", other)
    assert native.library.__wrapped__() is None


UNARY: tuple[Callable[..., Array], ...] = (
    np.exp,
    np.negative,
    np.abs,
    np.square,
    np.tanh,
    lambda x: x[::-1],
    lambda x: np.where(x > 0, x, 1.0),
)


def chosen(one: Array, other: Array) -> Array:
    larger: Array = np.where(one > other, one, other)
    return larger


BINARY: tuple[Callable[..., Array], ...] = (
    np.add,
    np.subtract,
    np.multiply,
    np.maximum,
    np.minimum,
    chosen,
)


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)), min_size=1, max_size=25))
@settings(max_examples=60, deadline=None)
def test_any_chain_of_operations(chain: list[tuple[int, int, int]]) -> None:
    def function(x: Array, y: Array) -> Array:
        made = [x, y]
        for which, one, other in chain:
            first, second = made[one % len(made)], made[other % len(made)]
            if which % 3:
                made.append(BINARY[which % len(BINARY)](first, second))
            else:
                made.append(UNARY[which % len(UNARY)](first))
            if which % 7 == 0:
                made[-1][0] += 1.0  # in place, whatever shares it: both must see the same
        return np.stack([each[0] for each in made[2:]])

    def copies(x: Array, y: Array) -> Array:
        return function(x * 1.5, y * 1.5)

    assert_alike(copies, draw(4, 260), draw(4, 260, seed=1))
