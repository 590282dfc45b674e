"""Yields: the path markets expect, guidance by its credibility, and a premium that only news about the stock moves."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.balance_sheet import expected_stock
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import Answer, announce
from cbgame.economy.rates import averaging_weights, expected_path, mean_expected, neutral_rate, yields
from cbgame.economy.stance import Programme, Stance
from cbgame.economy.state import PATH_QUARTERS, State
from tests.economy.worlds import NEUTRAL, calm_run, plain, programme, spike_level, spike_parameters, spike_start


def answer(state: State, stance: Stance, p: Parameters = P) -> Answer:
    return announce(state, stance, p)


def bought(treasuries: Programme, mbs: Programme | None = None, rate: float = NEUTRAL) -> Stance:
    stance = plain(rate)
    stance.treasuries = treasuries
    if mbs is not None:
        stance.mbs = mbs
    return stance


def test_weights_average_over_the_maturity() -> None:
    for quarters in (8, 20, 40):
        weights = averaging_weights(quarters)
        assert weights.sum() == pytest.approx(1.0)
        assert weights.min() >= 0.0
        line = np.array([0, *PATH_QUARTERS], dtype=float)  # a rate that rises by one a quarter
        assert weights @ line == pytest.approx((quarters - 1) / 2)


def test_the_start_of_a_level_has_the_yields_that_were() -> None:
    start, written = spike_start(), spike_level().start
    assert start.yield_10y[0] == pytest.approx(written.yield_10y, abs=0.01)
    assert start.term_premium_10y[0] == pytest.approx(written.term_premium_10y)
    two, _, ten = yields(start, plain(1.125), start.expected_path, start.term_premium_10y, spike_parameters())
    assert (two[0], ten[0]) == pytest.approx((written.yield_2y, written.yield_10y), abs=0.02)


def test_an_expected_rate_moves_no_yield() -> None:
    (start,) = calm_run(0)
    nothing_new = answer(start, plain(float(start.expected_path[0, 0])))
    for moved in (nothing_new.yield_2y_bp, nothing_new.yield_10y_bp, nothing_new.equity_price):
        assert abs(float(moved[0])) < 0.5


def test_a_rise_lifts_short_yields_more_than_long_ones() -> None:
    (start,) = calm_run(0)
    hike = answer(start, plain(NEUTRAL + 0.25))
    assert 15 < hike.yield_2y_bp[0] < 25
    assert 4 < hike.yield_10y_bp[0] < 0.6 * hike.yield_2y_bp[0]
    assert hike.equity_price[0] < 0 < hike.dollar[0]
    assert 0 < hike.mortgage_rate_bp[0] <= hike.yield_10y_bp[0]


def test_a_neutral_rate_is_relearned_only_slowly() -> None:
    high = calm_run(20, plain(NEUTRAL + 1.0))
    drift = [float(state.neutral_drift[0]) for state in high]
    assert 0.01 < drift[1] < 0.05
    assert 0.2 < drift[20] < 0.6
    forgetful = calm_run(20, plain(NEUTRAL + 1.0), p=P.with_values({"neutral_learning": 0.0}))
    assert float(forgetful[20].neutral_drift[0]) == 0.0
    assert neutral_rate(high[20])[0] > neutral_rate(forgetful[20])[0]


@pytest.mark.parametrize(("move", "sign"), [(0.25, 1), (-0.25, -1)])
def test_guidance_moves_the_two_year_yield_by_its_credibility(move: float, sign: int) -> None:
    (start,) = calm_run(0)

    def moved(credibility: float, p: Parameters = P) -> float:
        state = start.with_changes(credibility=np.array([credibility]))
        return sign * float(answer(state, plain(guided_move=move, guided_quarters=4.0), p).yield_2y_bp[0])

    assert moved(1.0) > 10.0
    assert moved(0.5) == pytest.approx(0.5 * moved(1.0), rel=0.02)
    assert moved(0.0) == 0.0
    assert moved(1.0, P.with_values({"guidance_weight": 0.0})) == 0.0


def test_a_promise_to_hold_pins_the_path() -> None:
    (start,) = calm_run(0)
    overheated = start.with_changes(output_gap=np.array([2.0]))
    free = expected_path(overheated, plain(), P)
    pinned = expected_path(overheated, plain(guided_quarters=8.0), P)
    assert np.abs(pinned[:8] - NEUTRAL).max() < np.abs(free[:8] - NEUTRAL).max()
    assert (pinned[:8] < free[:8]).all()


def test_markets_expect_no_rate_under_the_lower_bound() -> None:
    slump = calm_run(0)[0].with_changes(output_gap=np.array([-8.0]))
    stance = plain(P.lower_bound)
    path = expected_path(slump, stance, P)
    assert path.min() == pytest.approx(P.lower_bound)
    assert mean_expected(stance, path, "2y")[0] >= P.lower_bound


# --- the central bank's stock of duration ------------------------------------------------------------------------


def test_purchases_lower_the_ten_year_yield_when_announced_not_when_made() -> None:
    def stance(index: int, state: State) -> Stance:
        return bought(programme(purchases=60.0 - 15.0 * index, step=-15.0)) if index < 4 else plain()

    bare, states = calm_run(6), calm_run(6, stance)
    at_once = float(answer(states[0], stance(0, states[0])).yield_10y_bp[0])
    assert -12 < at_once < -5  # 1.05 percent of GDP in ten-year equivalents: R9
    effect = [float((a.term_premium_10y - b.term_premium_10y)[0]) for a, b in zip(states, bare, strict=True)]
    assert effect[1] == pytest.approx(at_once / 100, rel=0.35)
    for index in range(1, 4):  # as announced: no news
        assert abs(float(answer(states[index], stance(index, states[index])).yield_10y_bp[0])) < 4.0


def test_longer_paper_matters_more() -> None:
    (start,) = calm_run(0)
    coupons = answer(start, bought(programme(purchases=50.0))).news.stock_surprise[0]
    bills = answer(start, plain(bill_purchases=50.0)).news.stock_surprise[0]
    mbs = answer(start, bought(programme(), programme(purchases=50.0))).news.stock_surprise[0]
    assert coupons > 0.3
    assert mbs > 0.3
    assert bills == 0.0  # reserve management takes no duration from the market


def test_the_stock_channel_can_be_switched_off() -> None:
    (start,) = calm_run(0)
    off = P.with_values({"term_premium_on_stock": 0.0, "tantrum_gain": 0.0, "signal_gain": 0.0})
    for stance in (bought(programme(purchases=80.0)), bought(programme(cap=60.0), programme(cap=40.0))):
        assert answer(start, stance, off).yield_10y_bp[0] == pytest.approx(0.0, abs=1e-9)


OPEN_ENDED = programme(purchases=85.0, end=85.0)
TAPER = programme(purchases=85.0, step=-25.0)


def test_a_surprise_taper_shocks_and_an_announced_one_does_not() -> None:
    """May 2013 against December 2013: the same smaller stock, expected or not."""
    buying = calm_run(4, bought(OPEN_ENDED))[-1]
    surprised = answer(buying, bought(TAPER))
    assert surprised.news.stock_surprise[0] < -P.tantrum_threshold
    assert surprised.news.tantrum[0] > 0.05
    told = calm_run(5, lambda index, state: bought(OPEN_ENDED if index < 4 else TAPER))[-1]
    expected = answer(told, bought(TAPER.next_quarter()))
    assert surprised.yield_10y_bp[0] > 20
    assert abs(expected.yield_10y_bp[0]) < 5
    assert expected.news.tantrum[0] == 0.0
    calm_markets = P.with_values({"tantrum_gain": 0.0})
    assert answer(buying, bought(TAPER), calm_markets).yield_10y_bp[0] < surprised.yield_10y_bp[0]


def test_more_than_expected_never_causes_a_tantrum() -> None:
    (start,) = calm_run(0)
    assert answer(start, bought(programme(purchases=150.0))).news.tantrum[0] == 0.0


def test_slow_announced_runoff_moves_little() -> None:
    """Paint drying: the caps of 2017 cost markets a few basis points."""
    caps = bought(programme(cap=6.0, cap_step=6.0, cap_end=30.0), programme(cap=4.0, cap_step=4.0, cap_end=20.0))
    moved = answer(calm_run(0)[0], caps)
    assert 2 < moved.yield_10y_bp[0] < 40
    assert moved.news.tantrum[0] < 0.15


def test_a_stock_fades_with_time_from_what_markets_expect() -> None:
    states = calm_run(12)
    stocks = [float(expected_stock(state, plain(), P)[0]) for state in states]
    assert stocks == sorted(stocks, reverse=True)
    assert stocks[12] > 0.6 * stocks[0]


# --- mortgages ---------------------------------------------------------------------------------------------------


def test_mortgage_rates_follow_the_ten_year_yield_and_mbs_purchases_press_their_spread() -> None:
    shocked = calm_run(8, outside={0: {"term_premium": 1.0}})
    calm = calm_run(8)
    rise = [float((a.mortgage_rate - b.mortgage_rate)[0]) for a, b in zip(shocked, calm, strict=True)]
    assert rise[1] == pytest.approx(P.mortgage_pass_through, abs=0.05)
    treasuries = calm_run(8, bought(programme(purchases=60.0, end=60.0)))[-1]
    agency = calm_run(8, bought(programme(), programme(purchases=60.0, end=60.0)))[-1]
    spread = {
        name: float((state.mortgage_rate - state.yield_10y)[0])
        for name, state in (("treasuries", treasuries), ("agency", agency))
    }
    assert spread["agency"] < spread["treasuries"] - 0.1
