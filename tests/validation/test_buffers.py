"""The ON RRP as the first to fill in purchases and the first to drain in runoff: 2021 and 2022Q4 to 2025Q3."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from cbgame.economy import NoLuck, Stance, State, advance, plain_stance
from cbgame.economy.baseline import baseline_start
from cbgame.economy.money_market import money_fund_cash
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Programme
from cbgame.economy.start import state_from

ONE = np.ones(1)


def world(quarter: int, treasuries: float, **figures: float) -> State:
    """The baseline with other figures of a start, in billions of dollars (``_bn`` left out), IORB 10 bp over the ON
    RRP rate."""
    shares = dict(
        zip(("bills", "to_1y", "1_to_5y", "5_to_10y", "over_10y"), (0.06, 0.12, 0.38, 0.19, 0.25), strict=True)
    )
    stated: dict[str, Any] = {f"treasuries_{bucket}_bn": share * treasuries for bucket, share in shares.items()}
    stated |= {"reserve_kink": figures.pop("reserve_kink")} | {f"{name}_bn": value for name, value in figures.items()}
    start = replace(baseline_start(), **stated)
    state = state_from(start, quarter, stance(3.0, pace(), pace()))
    state.tape.sofr[:] = state.tape.anchor - 0.085
    return state


def stance(rate: float, treasuries: Programme, mbs: Programme) -> Stance:
    """IORB 10 bp over the ON RRP rate, as from 2020 to 2024."""
    plainly = plain_stance(rate * ONE)
    return replace(plainly, iorb=(rate + 0.025) * ONE, on_rrp_rate=(rate - 0.075) * ONE, treasuries=treasuries, mbs=mbs)


def pace(purchases: float = 0.0, cap: float = 0.0) -> Programme:
    return Programme(*(value * ONE for value in (purchases, 0.0, purchases, cap, 0.0, cap)))


def runoff(p: Parameters = BASELINE) -> list[State]:
    """Three years of QT as from the end of 2022."""
    state = world(
        2022 * 4 + 3, 5_500.0, gdp_nominal=26_500.0, bank_assets=22_700.0, reserve_kink=13.2,
        money_fund_cash=2_750.0, mbs=2_640.0, reserves=3_020.0, on_rrp=2_300.0,
        treasury_account=450.0, currency=2_300.0, other_liabilities=500.0,
    )  # fmt: skip
    states = [state]
    for _ in range(11):
        states.append(advance(states[-1], stance(4.0, pace(cap=60.0), pace(cap=35.0)), NoLuck(1).draws(0), p))
    return states


def on_rrp(state: State) -> float:
    """In the week before the last: the quarter's end swells it."""
    return float(state.tape.on_rrp[-2, 0])


def sofr_bp(state: State) -> float:
    return float((state.tape.sofr - state.tape.iorb)[:12].mean() * 100.0)


def test_runoff_drains_the_reverse_repo_before_reserves() -> None:
    states = runoff()
    left = [on_rrp(state) for state in states[1:]]
    reserves = [float(state.tape.reserves[-2, 0]) for state in states[1:]]
    assert left[0] > 1_600
    assert left == sorted(left, reverse=True)
    assert left[-1] < 400
    half, tenth = (next(index for index, size in enumerate(left) if size < part * 2_300) for part in (0.5, 0.2))
    assert min(reserves[: half + 1]) > 0.95 * reserves[0]  # reserves hold while it drains
    assert min(reserves[: tenth + 1]) > 0.8 * reserves[0]
    assert sofr_bp(states[1]) < -7
    assert sofr_bp(states[-1]) > -2


def test_without_the_buffer_reserves_bear_it() -> None:
    borne = float(runoff()[5].tape.reserves[-2, 0])
    bare = float(runoff(BASELINE.with_values({"buffer_share": 0.0}))[5].tape.reserves[-2, 0])
    assert bare < borne - 300


def purchases(p: Parameters = BASELINE) -> list[State]:
    """2021: 120 billion a month while the Treasury empties its account."""
    state = world(
        2020 * 4 + 3, 4_700.0, gdp_nominal=22_100.0, bank_assets=20_900.0, reserve_kink=12.7, money_fund_cash=150.0,
        mbs=2_040.0, reserves=3_120.0, on_rrp=5.0,
        treasury_account=1_600.0, currency=2_080.0, other_liabilities=400.0,
    )  # fmt: skip
    states = [state]
    for account in (1_120.0, 850.0, 220.0, 400.0):
        draws = replace(NoLuck(1).draws(0), treasury_account=(account, 0.0))
        states.append(advance(states[-1], stance(0.125, pace(80.0), pace(40.0)), draws, p))
    return states


def test_purchases_overflow_into_the_reverse_repo_when_banks_turn_deposits_away() -> None:
    """In fact 0.1, 0.8, 1.4 and 1.6 trillion in the last weeks of the quarters of 2021."""
    placed = [on_rrp(state) for state in purchases()[1:]]
    assert placed == sorted(placed)
    assert placed[0] < 300
    assert 1_000 < placed[-1] < 2_000
    without = purchases(BASELINE.with_values({"overflow": 0.0, "buffer_inflow": 0.0}))
    assert on_rrp(without[-1]) < 300


def test_bills_draw_money_funds_out_of_the_reverse_repo() -> None:
    """2023: two trillion of bills. What fills the Treasury's account drains by that flow, the rest by itself."""
    state, flows = runoff()[1], np.zeros((13, 1))
    drawn = money_fund_cash(state, flows, 500.0, BASELINE)[-1] - money_fund_cash(state, flows, 0.0, BASELINE)[-1]
    assert -250 < drawn[0] < -100


def test_a_rising_rate_brings_deposits_to_the_reverse_repo_and_a_falling_one_takes_them_back() -> None:
    """2022: the rate rose by four points, what deposits paid hardly at all, and money funds grew."""
    state, flows = runoff()[1], np.zeros((13, 1))
    held, up, down = (money_fund_cash(state, flows, 0.0, BASELINE, rise * ONE)[-1, 0] for rise in (0.0, 1.0, -1.0))
    assert 50 < up - held < 120
    assert down - held == pytest.approx(held - up)
    bare = BASELINE.with_values({"cash_on_rate": 0.0})
    assert money_fund_cash(state, flows, 0.0, bare, ONE)[-1, 0] == pytest.approx(held)


def test_where_nothing_lies_at_the_reverse_repo_a_rising_rate_fills_none() -> None:
    state = purchases()[0]
    state.tape.on_rrp[:] = 0.0
    held, up = (money_fund_cash(state, np.zeros((13, 1)), 0.0, BASELINE, rise * ONE)[-1, 0] for rise in (0.0, 1.0))
    assert up == held
