"""Where reserves earn nothing the Desk keeps them scarce and the funds rate at its target."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.baseline import BASELINE_QUARTER, baseline_start
from cbgame.economy.desk import funds_market, operate
from cbgame.economy.luck import FastLuck, NoLuck
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.stance import NO_FLOOR, Stance
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import State
from tests.economy.worlds import plain

ONE = np.ones(1)
OLD = P.with_values({"debt_ceiling_odds": 0.0, "treasury_account_share": 0.03, "treasury_account_sd": 1.0,
                     "treasury_account_swing": 2.0, "tax_date_inflow": 0.05})  # fmt: skip
GDP = 14_500.0 * ONE


def old_world(paths: int = 1) -> State:
    """The books of 2006 at the baseline: 12 billion of reserves against 9.5 trillion of bank assets."""
    start = replace(
        baseline_start(), gdp_nominal_bn=14_000.0, bank_assets_bn=9_500.0, reserve_kink=0.15, money_fund_cash_bn=0.0,
        treasuries_bills_bn=270.0, treasuries_to_1y_bn=140.0, treasuries_1_to_5y_bn=230.0,
        treasuries_5_to_10y_bn=70.0, treasuries_over_10y_bn=70.0, mbs_bn=0.0, repo_bn=25.0, loans_bn=0.0,
        other_assets_bn=40.0, currency_bn=760.0, reserves_bn=12.0, on_rrp_bn=0.0, treasury_account_bn=5.0,
        other_liabilities_bn=35.0,
    )  # fmt: skip
    return repeated(state_from(start, BASELINE_QUARTER, without_interest()), paths)


def without_interest(rate: float = 3.0, paths: int = 1, **changes: float) -> Stance:
    return plain(rate, paths, pays_interest=0.0, on_rrp_rate=NO_FLOOR, **changes)


def run(quarters: int, paths: int = 200, rate: float = 3.0, **changes: float) -> list[State]:
    state, states, luck = old_world(paths), [], FastLuck(5, paths)
    for _ in range(quarters):
        state = advance(state, without_interest(rate, paths, **changes), luck.draws(state.quarter + 1), OLD)
        states.append(state)
    return states


def test_funds_trade_at_the_target_with_noise_of_a_few_basis_points() -> None:
    states = run(8)
    off = np.concatenate([(state.tape.effr - 3.0) * 100.0 for state in states])
    assert abs(np.median(off)) < 3.0
    assert 5.0 < off.std() < 20.0  # weekly EFFR over its target, 1985-2007
    repo = np.concatenate([(state.tape.effr - state.tape.sofr) * 100.0 for state in states])
    assert 2.0 < np.median(repo) < 10.0


def test_reserves_stay_at_what_banks_need_and_earn_nothing() -> None:
    for state in run(8):
        needed = state.constants["needed_reserves"] / 100.0 * 9_500.0
        assert np.median(state.tape.reserves / needed) == pytest.approx(1.0, abs=0.15)
        assert (state.tape.iorb == 0.0).all()
        assert (state.tape.anchor == 3.0).all()
        seen = observe(state)
        assert (seen["iorb"] == 0.0).all()
        assert np.quantile(np.abs(seen["sofr_iorb_bp"]), 0.95) < 40  # over the policy rate, not over nothing


def test_spreads_do_not_blow_up_though_reserves_are_a_thousandth_of_bank_assets() -> None:
    worst = np.concatenate([(state.tape.sofr_max - state.tape.anchor) * 100.0 for state in run(8)])
    assert np.quantile(worst, 0.99) < 80
    scarce = advance(old_world(), plain(3.0), NoLuck(1).draws(0)).tape
    assert np.isfinite(scarce.sofr_max).all()


def test_the_desk_buys_for_good_what_the_growth_of_currency_takes() -> None:
    states = run(12)
    bills = np.median(states[-1].books.treasuries[0]) - np.median(states[0].books.treasuries[0])
    currency = np.median(states[-1].books.currency) - np.median(states[0].books.currency)
    assert currency > 60
    assert bills == pytest.approx(currency, rel=0.4)
    assert np.median(states[-1].books.repo) < 80


def test_quarter_ends_and_stress_make_funds_restless() -> None:
    shocks = (ONE, ONE)
    calm = funds_market(3.0 * ONE, 0.0 * ONE, 0.0 * ONE, 0.0, 0.0 * ONE, shocks, P)
    date = funds_market(3.0 * ONE, 0.0 * ONE, 0.0 * ONE, P.quarter_end_date, 0.0 * ONE, shocks, P)
    stress = funds_market(3.0 * ONE, 0.0 * ONE, 0.0 * ONE, 0.0, 3.0 * ONE, shocks, P)
    assert date.effr > calm.effr
    assert stress.effr > calm.effr
    assert stress.effr - stress.sofr > calm.effr - calm.sofr  # collateral is sought


def test_reserves_the_desk_cannot_take_up_pull_the_rate_down() -> None:
    """September and October 2008: lending filled the market before reserves earned interest."""
    none = (0.0 * ONE, 0.0 * ONE)
    rates = [
        float(funds_market(2.0 * ONE, excess * ONE, 0.0 * ONE, 0.0, 0.0 * ONE, none, P).effr[0])
        for excess in (0, 1, 5, 50)
    ]
    assert rates == sorted(rates, reverse=True)
    assert rates[0] == 2.0
    assert rates[-1] < 0.1


@given(
    st.floats(-500, 3_000), st.floats(1, 100), st.floats(0, 300),
)  # fmt: skip
def test_operations_add_up(reserves: float, needed: float, bills: float) -> None:
    done = operate(reserves * ONE, needed * ONE, bills * ONE, GDP, P)
    after = reserves + done.repo - done.drain + done.outright
    assert after[0] == pytest.approx(needed + done.excess[0], abs=1e-6)
    assert done.repo[0] >= 0
    assert done.drain[0] >= 0
    assert done.excess[0] >= 0
    assert done.outright[0] >= -bills


def test_when_interest_is_paid_the_market_moves_to_the_new_regime_without_a_jolt() -> None:
    state = run(2, 50)[-1]
    paying = plain(1.0, 50, on_rrp_rate=NO_FLOOR, emergency_lending=600.0, swap_lines=1.0)
    for _ in range(3):
        state = state.with_changes(financial_stress=np.full(50, 4.0))
        state = advance(state, paying, FastLuck(6, 50).draws(state.quarter + 1), OLD)
        over = (state.tape.effr - state.tape.iorb)[1:] * 100.0
        assert -25 < np.median(over) < 0  # GSEs earn no interest and lend under it
        assert np.quantile(over, 0.95) < 40
    assert np.median(state.books.reserves) > 400
    assert np.median(state.reserve_kink) > 0.5


def test_what_holds_repo_under_funds_and_funds_restless_can_be_switched_off() -> None:
    target, shocks = 3.0 * ONE, (ONE, ONE)

    def market(p: Parameters) -> tuple[float, float]:
        cleared = funds_market(target, 0.0 * ONE, 0.0 * ONE, 0.5, 2.0 * ONE, shocks, p)
        return float(cleared.effr[0] - 3.0), float(cleared.effr[0] - cleared.sofr[0])

    restless, under = market(P)
    off = dict.fromkeys(("funds_noise", "funds_noise_on_rate", "funds_on_date", "repo_under_funds",
                         "repo_under_on_stress", "sofr_noise"), 0.0)  # fmt: skip
    assert restless > 0.0
    assert under > 0.0
    assert market(P.with_values(off)) == pytest.approx((0.0, 0.0))
