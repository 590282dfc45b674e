"""What is skipped where it changes nothing gives what the whole computation gives, to 1e-9."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest

from cbgame.economy import balance_sheet, crises, ladder, money_market
from cbgame.economy.baseline import baseline_stance, baseline_state
from cbgame.economy.bounds import CORE_INFLATION
from cbgame.economy.luck import FastLuck, KeyedLuck, keyed_normals, normal_quantile
from cbgame.economy.operations import Operations
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.quarter import advance, close_quarter, open_quarter, run_weeks
from cbgame.economy.stance import Programme, Stance, calendar_pace
from cbgame.economy.state import Array, State

PATHS, QUARTERS = 200, 12


def arrays(of: Any) -> list[Array]:
    """Every array in a state, in order."""
    if isinstance(of, np.ndarray):
        return [of]
    if isinstance(of, dict):
        return [array for value in of.values() for array in arrays(value)]
    if isinstance(of, list):
        return [array for value in of for array in arrays(value)]
    if is_dataclass(of):
        return [array for item in fields(of) for array in arrays(getattr(of, item.name))]
    return []


def assert_same(one: Any, other: Any) -> None:
    for left, right in zip(arrays(one), arrays(other), strict=True):
        np.testing.assert_allclose(left, right, rtol=1e-9, atol=1e-9)


def played(stance: Stance, set_to_nothing: bool) -> State:
    """Some quarters; with operations that are set, but to nothing, no shortcut for idle operations is taken."""
    state, luck = baseline_state(PATHS), FastLuck(5, PATHS)
    for _ in range(QUARTERS):
        quarter = open_quarter(state, stance, luck.draws(state.quarter + 1), P)
        if set_to_nothing:
            quarter.weeks.operations = replace(Operations.none(PATHS), calm=np.zeros(PATHS))
            assert not quarter.weeks.operations.idle
        run_weeks(quarter)
        state = close_quarter(quarter)
    return state


@pytest.mark.parametrize("ceiling", [False, True])
def test_idle_operations_are_operations_of_nothing(ceiling: bool) -> None:
    stance = baseline_stance(baseline_state(PATHS).policy_rate)
    runoff = Programme(*(np.full(PATHS, amount) for amount in (0.0, 0.0, 0.0, 90.0, 0.0, 90.0)))
    stance = replace(stance, treasuries=runoff)
    if ceiling:
        stance = replace(stance, standing_repo_rate=stance.target_high)
    assert_same(played(stance, set_to_nothing=False), played(stance, set_to_nothing=True))


def test_operations_set_on_any_path_are_not_idle() -> None:
    idle = Operations.none(3)
    assert idle.idle
    assert not replace(idle, repo=np.array([0.0, 1.0, 0.0])).idle
    assert not replace(idle, standing_repo_rate=np.array([1e4, 2.5, 1e4])).idle


def test_a_bend_that_no_path_needs_is_the_bend() -> None:
    inside, mixed = np.array([0.0, 2.0, 12.9]), np.array([0.0, 2.0, 30.0, -9.0, 12.9])
    assert CORE_INFLATION.bend(inside).tolist() == inside.tolist()
    bent = CORE_INFLATION.bend(mixed)
    assert bent[[0, 1, 4]].tolist() == [0.0, 2.0, 12.9]
    assert 13.0 < bent[2] < CORE_INFLATION.most
    assert CORE_INFLATION.least < bent[3] < -3.5


def test_a_path_that_is_no_number_keeps_no_other_from_being_bent() -> None:
    bent = CORE_INFLATION.bend(np.array([np.nan, 30.0, -30.0]))
    assert np.isnan(bent[0])
    assert bent[1] < CORE_INFLATION.most
    assert bent[2] > CORE_INFLATION.least


def test_what_came_is_what_falls_under_the_quantile_of_its_odds() -> None:
    rng = np.random.default_rng(1)
    odds = {name: np.where(rng.random(4000) < 0.3, 0.0, rng.random(4000) ** 4) for name in ("bank_run", "de_anchoring")}
    odds |= {"war": np.full(4000, 0.004), "pandemic": np.zeros(4000), "equity_crash": np.zeros(4000)}
    chances = {name: rng.standard_normal(4000) for name in odds}

    def plainly(name: str) -> list[int]:
        quantiles = normal_quantile(np.clip(odds[name], 1e-12, crises.HIGHEST_ODDS))
        return list(np.flatnonzero((odds[name] > 0.0) & (chances[name] < quantiles)))

    p = P.with_values({"war_odds": 0.004, "pandemic_odds": 0.0})
    assert {name: list(np.flatnonzero(here)) for name, here in crises.where_they_came(odds, chances, p).items()} == {
        name: plainly(name) for name in odds
    }
    before = plainly("bank_run")
    odds["bank_run"][7] = np.nan  # a path that is no number any more spares no other
    came = set(np.flatnonzero(crises.where_they_came(odds, chances, p)["bank_run"])) | {7}
    assert came == {*before, 7}


@pytest.mark.parametrize("lacking", [0.0, 1200.0])
def test_the_curve_of_a_quarter_is_the_plain_one(lacking: float) -> None:
    share, kink = np.linspace(2.0, 18.0, PATHS), np.linspace(7.0, 11.0, PATHS)
    floors = money_market.floor_spreads(np.linspace(0.0, 30.0, PATHS), P)
    assets, pressure = np.full(PATHS, 17_000.0), np.linspace(0.0, 40.0, 13 * PATHS).reshape(13, PATHS)
    curve = money_market.Curve.of(kink, 100.0 / assets, floors, pressure, P)
    reserves = share / 100.0 * assets - lacking
    rise, steep = curve.at(reserves, P)
    share = reserves / assets * 100.0
    assert_same(list(rise + curve.floors), list(money_market.calm_spreads(share, kink, P, floors)))
    spike = -P.spike_most * np.expm1(curve.pressure * steep)
    assert_same(spike, money_market.spike_under(pressure, kink - share, P))


def test_weeks_run_one_by_one_are_the_weeks_run_at_once() -> None:
    state, stance = baseline_state(PATHS), baseline_stance(baseline_state(PATHS).policy_rate)
    draws = FastLuck(6, PATHS).draws(state.quarter + 1)
    at_once, singly = (open_quarter(state, stance, draws, P) for _ in range(2))
    run_weeks(at_once)
    for week in range(1, 14):
        run_weeks(singly, week)
    assert_same(close_quarter(singly), close_quarter(at_once))


def test_a_calendar_without_steps_stands_still() -> None:
    now, ahead = np.array([1.0, -2.0, 3.0]), np.arange(4.0)[:, None]
    still, end = np.zeros(3), np.array([9.0, 9.0, 0.0])
    assert calendar_pace(now, still, end, ahead).tolist() == [now.tolist()] * 4
    assert calendar_pace(now, np.array([0.0, 0.0, -1.0]), end, ahead)[3].tolist() == [1.0, -2.0, 0.0]


def test_a_programme_of_nothing_is_expected_to_do_nothing() -> None:
    state = baseline_state(2)
    stance = baseline_stance(state.policy_rate)
    programme = Programme(*np.zeros((6, 2)))
    programme.cap = np.array([0.0, 60.0])  # the other path's cap takes the long way for both
    mixed = balance_sheet.expected_stock(state, replace(stance, treasuries=programme, mbs=programme), P)
    alone = balance_sheet.expected_stock(state, stance, P)
    assert mixed[0] == pytest.approx(alone[0], rel=1e-12)
    assert mixed[1] < alone[1]


def test_keyed_luck_draws_each_shock_as_if_alone() -> None:
    draws = KeyedLuck((3, 9)).draws(8090)
    for place, seed in enumerate((3, 9)):
        assert draws.quarter["oil"][place] == pytest.approx(keyed_normals(seed, 8090, "oil", 1)[0], rel=1e-14)
        assert draws.weeks["spike"][:, place] == pytest.approx(keyed_normals(seed, 8090, "spike", 13), rel=1e-14)


def test_a_level_is_the_same_with_and_without_its_causes() -> None:
    state = baseline_state(PATHS)
    stance, draws = baseline_stance(state.policy_rate), FastLuck(6, PATHS).draws(state.quarter + 1)
    told, untold = (advance(state, stance, draws, P, explained=explained) for explained in (True, False))
    assert told.terms
    assert untold.terms == {}
    assert_same(told.with_changes(terms={}), untold)


def test_a_purchase_at_one_maturity_is_the_purchase_path_by_path() -> None:
    rng = np.random.default_rng(2)
    yields, amount = rng.random((5, 4)) * 5.0, np.array([30.0, 0.0, 4.0, 7.0])
    for maturity in (np.full(4, 2), np.array([0, 1, 2, 1])):
        notes, coupons = rng.random((2, ladder.RUNGS, 4))
        bought, paid = notes.copy(), coupons.copy()
        added = ladder.buy(bought, paid, amount, yields, maturity)
        faces = ladder.BOUGHT[:, maturity] * amount
        np.testing.assert_allclose(bought, notes + faces, rtol=1e-12)
        np.testing.assert_allclose(paid, coupons + faces * (ladder.ON_THE_CURVE @ yields) / 100.0, rtol=1e-12)
        np.testing.assert_allclose(added, (paid - coupons).sum(axis=0), rtol=1e-9)
