"""MBS by what they yield: prepayments, their cost when borrowers stay, and income that is exact."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy import pools
from cbgame.economy.balance_sheet import quarter_flows
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, plain

ONE = np.ones(1)


def holding(book_yield: float, mortgage_rate: float) -> State:
    """The baseline with 1,000 billion of MBS that yield about that much, at that mortgage rate."""
    (state,) = calm_run(0)
    held, coupons = pools.laid_out(1_000.0 * ONE, book_yield * ONE)
    return state.with_changes(
        books=replace(state.books, pools=held, pool_coupons=coupons), mortgage_rate=mortgage_rate * ONE
    )


def monthly(book_yield: float, mortgage_rate: float) -> float:
    """Principal repaid, percent a month."""
    return float(quarter_flows(holding(book_yield, mortgage_rate), plain(), P).mbs_paydown[0, 0]) / 10.0


def test_low_coupons_stay_at_high_rates_and_are_repaid_fast_when_rates_fall() -> None:
    """2022-2025: 8 percent a year of the Federal Reserve's MBS at mortgage rates of 6.4 to 7.2 (H.4.1, PMMS)."""
    assert 12 * monthly(2.2, 6.8) == pytest.approx(8.0, abs=0.8)
    assert monthly(2.8, 3.0) > 2.0
    speeds = [monthly(3.5, rate) for rate in (2.5, 3.5, 4.5, 5.5, 7.0)]
    assert speeds == sorted(speeds, reverse=True)
    assert speeds[-1] == pytest.approx(P.prepayment_floor, abs=0.05)


def test_each_coupon_prepays_by_its_own_incentive() -> None:
    rates = 100.0 * pools.prepayment_rate(4.5 * ONE, P)[:, 0]
    assert (np.diff(rates) > 0.0).all()
    assert rates[0] == pytest.approx(P.prepayment_floor, abs=0.05)
    assert rates[-1] == pytest.approx(P.prepayment_floor + P.prepayment_refinancing, abs=0.05)
    # By hand, at 3.5 percent: borrowers pay 4.75, a quarter point over the market.
    expected = P.prepayment_refinancing / (1 + np.exp((P.prepayment_threshold - 0.25) / P.prepayment_width))
    assert rates[pools.POOL_YIELDS == 3.5][0] == pytest.approx(P.prepayment_floor + expected)
    nobody = P.with_values({"prepayment_refinancing": 0.0})
    assert np.ptp(pools.prepayment_rate(4.5 * ONE, nobody)) == 0.0


def test_duration_lengthens_when_rates_rise() -> None:
    durations = [
        float(pools.effective_duration(holding(3.0, rate).books, holding(3.0, rate), P)[0]) for rate in (3.0, 4.0, 5.5)
    ]
    assert durations == sorted(durations)
    assert durations[0] < 4.0 < 5.0 < durations[-1] < 8.0


def test_what_refinances_costs_its_premium() -> None:
    """Rates down by one point are worth less than rates up by one point cost."""
    at = [value(rate) for rate in (3.5, 4.5, 5.5)]
    assert at[0] - at[1] < 0.9 * (at[1] - at[2])


def value(mortgage_rate: float) -> float:
    state = holding(3.5, mortgage_rate)
    return float(pools.market_gain(state.books.pools, state.books.pool_coupons, state, P)[0])


@given(st.floats(-2, 25), st.floats(0, 20_000))
def test_a_portfolio_earns_its_book_yield_whatever_it_is(book_yield: float, face: float) -> None:
    held, coupons = pools.laid_out(face * ONE, book_yield * ONE)
    assert held.sum() == pytest.approx(face)
    assert coupons.sum() == pytest.approx(face * book_yield / 100.0, abs=1e-9)
    assert (held >= 0.0).all()


@given(st.floats(0, 20), st.floats(0, 1_000), st.floats(0, 500))
def test_principal_is_repaid_bought_and_sold_to_the_dollar(mortgage: float, bought: float, sold: float) -> None:
    state = holding(3.0, mortgage)
    prepaid = 3.0 * pools.prepayment_rate(state.mortgage_rate, P)
    held, coupons, gain = pools.closed(state.books, prepaid, bought * ONE, sold * ONE, state, P)
    repaid = (prepaid * state.books.pools).sum()
    assert held.sum() == pytest.approx(1_000.0 - repaid + bought - sold)
    kept = ((1.0 - prepaid) * state.books.pool_coupons).sum() * (1.0 - sold / (1_000.0 - repaid))
    assert coupons.sum() == pytest.approx(kept + bought * (mortgage + P.mbs_over_mortgage) / 100.0)
    if sold > 1.0 and abs(mortgage - 3.9) > 1.0:
        assert (gain[0] < 0.0) == (mortgage > 3.9)
