"""Keyed draws: the same numbers for ever, whatever else is drawn, and in any batch."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.calendar import WEEKS
from cbgame.economy.luck import (
    CHANCES,
    QUARTERLY,
    WEEKLY,
    FastLuck,
    KeyedLuck,
    NoLuck,
    keyed_normals,
    keyed_uniforms,
    normal_quantile,
)
from cbgame.economy.quarter import advance
from cbgame.economy.state import State
from tests.economy.worlds import plain, spike_parameters, spike_start

# (seed, running quarter, shock, count) -> draws. They must never change: every record and every score hangs on them.
GOLDEN = {
    (0, 8071, "demand", 1): (0.2365126356837042,),
    (1, 8078, "spike", 3): (
        0.39983835507510784,
        0.2334811376738769,
        0.8523848167842326,
    ),
    (42, 8076, "cash_event", 1): (1.4219800251080137,),
    (9223372036854775807, 8070, "noise_unemployment", 2): (
        1.0968940201144142,
        0.6542144332038689,
    ),
    (2019, 8079, "outside_demand", 1): (0.7567398846791983,),
}


@pytest.mark.parametrize(("key", "drawn"), GOLDEN.items(), ids=str)
def test_draws_never_change(key: tuple[int, int, str, int], drawn: tuple[float, ...]) -> None:
    assert keyed_normals(*key) == pytest.approx(drawn, rel=1e-12, abs=0)


def test_a_draw_hangs_on_its_key_alone() -> None:
    alone = keyed_normals(7, 8070, "oil", 1)[0]
    for other in ("demand", "equity"):
        keyed_normals(7, 8070, other, 5)
    assert keyed_normals(7, 8070, "oil", 1)[0] == alone
    assert keyed_normals(7, 8070, "oil", 3)[0] == alone  # asking for more changes none
    assert len({keyed_normals(*key, 1)[0] for key in ((7, 8070, "oil"), (8, 8070, "oil"), (7, 8071, "oil"),
                                                      (7, 8070, "equity"))}) == 4  # fmt: skip


def test_no_two_shocks_share_a_stream() -> None:
    luck = KeyedLuck((3,)).draws(8070)
    numbers = [float(luck.quarter[name][0]) for name in QUARTERLY] + [float(luck.weeks[name][0, 0]) for name in WEEKLY]
    assert len(set(numbers)) == len(QUARTERLY) + len(WEEKLY)


@pytest.mark.parametrize("luck", [KeyedLuck((1, 2)), FastLuck(1, 2), NoLuck(2)], ids=lambda luck: type(luck).__name__)
def test_every_luck_has_every_draw_in_shape(luck: KeyedLuck | FastLuck | NoLuck) -> None:
    draws = luck.draws(8070)
    assert {name: values.shape for name, values in draws.quarter.items()} == dict.fromkeys(QUARTERLY, (2,))
    assert {name: values.shape for name, values in draws.weeks.items()} == dict.fromkeys(WEEKLY, (WEEKS, 2))


@given(st.floats(1e-15, 1 - 1e-15))
def test_quantile_is_the_normal_one(probability: float) -> None:
    exact = NormalDist().inv_cdf(probability)
    assert normal_quantile(np.array([probability]))[0] == pytest.approx(exact, rel=1e-8, abs=1e-8)


def test_draws_look_standard_normal() -> None:
    draws = np.concatenate([keyed_normals(11, quarter, "demand", 200) for quarter in range(200)])
    assert abs(draws.mean()) < 0.02
    assert draws.std() == pytest.approx(1.0, abs=0.02)
    assert np.mean(np.abs(draws) > 1.96) == pytest.approx(0.05, abs=0.005)


def test_a_path_is_the_same_in_any_batch() -> None:
    p, stance = spike_parameters(), plain(1.625, 3, temporary_repo=40.0)
    alone, among = spike_start(), spike_start(3)
    for _ in range(8):
        alone = advance(alone, plain(1.625, temporary_repo=40.0), KeyedLuck((1,)).draws(alone.quarter + 1), p)
        among = advance(among, stance, KeyedLuck((5, 1, 9)).draws(among.quarter + 1), p)
    _same(alone, among, 1)


def _same(alone: State, among: State, path: int) -> None:
    for item in fields(State):
        mine, theirs = getattr(alone, item.name), getattr(among, item.name)
        if isinstance(mine, np.ndarray):
            np.testing.assert_allclose(theirs[..., path], mine[..., 0], rtol=1e-12, atol=1e-12, err_msg=item.name)
    for part in ("books", "tape"):
        for item in fields(getattr(alone, part)):
            mine, theirs = getattr(getattr(alone, part), item.name), getattr(getattr(among, part), item.name)
            np.testing.assert_allclose(theirs[..., path], mine[..., 0], rtol=1e-12, atol=1e-10, err_msg=item.name)


def test_no_luck_lets_nothing_happen() -> None:
    draws = NoLuck(1).draws(8070)
    assert {name for name in QUARTERLY if draws.quarter[name][0] != 0} == set(CHANCES)


def test_a_few_normals_are_the_same_as_many_to_the_last_bit() -> None:
    """Few are worked out one by one, many in one array; the tails are met by eight thousand draws."""
    for quarter in range(1000):
        uniforms = keyed_uniforms(3, quarter, "core_inflation", 8)
        assert keyed_normals(3, quarter, "core_inflation", 8).tolist() == normal_quantile(uniforms).tolist()


def test_threads_draw_for_themselves() -> None:
    asked = [(seed, quarter) for seed in range(20) for quarter in range(50)]
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda each: keyed_normals(each[0], each[1], "oil", 3).tolist(), asked))
    assert drawn == [keyed_normals(each[0], each[1], "oil", 3).tolist() for each in asked]
