"""Banks: losses not yet taken, deposits that can run, capital, appetite for risk, and what they lend."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.banks import capital_ratio, next_banks, run_vulnerability, willingness
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Banks
from cbgame.economy.state import State
from tests.economy.worlds import NEUTRAL, calm_run, plain, with_sector


def at(**values: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(**{name: np.array([value]) for name, value in values.items()})


def next_of(state: State, p: Parameters = P, opening: State | None = None) -> Banks:
    return next_banks(state if opening is None else opening, state, p)


def losing(losses: float = 3.0, uninsured: float = 45.0, deposit_rate: float = 1.0, rate: float = 4.5) -> State:
    return with_sector(
        at(policy_rate=rate), "banks", unrealised_losses=losses, uninsured_share=uninsured, deposit_rate=deposit_rate
    )


# --- bonds bought at other prices --------------------------------------------------------------------------------


def test_a_book_yield_ages_towards_the_market() -> None:
    risen = at(yield_5y=6.0)
    before = float(risen.banks.book_yield[0])
    yields = [before]
    for _ in range(20):
        risen = risen.with_changes(banks=next_of(risen))
        yields.append(float(risen.banks.book_yield[0]))
    assert yields[1] - before == pytest.approx(P.bank_rollover * (6.0 - before))
    assert yields == sorted(yields)
    assert (6.0 - yields[20]) / (6.0 - before) == pytest.approx((1.0 - P.bank_rollover) ** 20)
    frozen = next_of(at(yield_5y=6.0), P.with_values({"bank_rollover": 0.0}))
    assert float(frozen.book_yield[0]) == before


def test_three_points_in_a_year_lose_two_to_three_percent_of_assets() -> None:
    """2022: 620 billion dollars on securities alone, of assets of 23.6 trillion (FDIC Quarterly Banking Profile)."""
    state = at()
    start = float(state.yield_5y[0])
    for quarter in range(1, 5):
        risen = state.with_changes(yield_5y=np.array([start + 0.75 * quarter]))
        state = risen.with_changes(banks=next_of(risen))
    assert 2.0 < state.banks.unrealised_losses[0] < 3.5
    assert next_of(at()).unrealised_losses[0] == pytest.approx(0.0, abs=1e-9)
    assert next_of(at(yield_5y=1.0)).unrealised_losses[0] < 0.0  # a fall makes a gain
    for parameter in ("bank_duration", "bank_bond_share"):
        assert next_of(at(yield_5y=6.0), P.with_values({parameter: 0.0})).unrealised_losses[0] == 0.0


# --- deposits ----------------------------------------------------------------------------------------------------


def test_deposits_follow_the_rate_late_and_by_less() -> None:
    high = calm_run(16, plain(NEUTRAL + 2.0))
    rates = [float(state.banks.deposit_rate[0]) for state in high]
    assert rates[1] - rates[0] == pytest.approx(P.deposit_lag * P.deposit_beta * 2.0)
    assert rates[16] == pytest.approx(P.deposit_beta * (NEUTRAL + 2.0), abs=0.02)
    still = calm_run(4, plain(NEUTRAL + 2.0), p=P.with_values({"deposit_lag": 0.0}))
    assert still[4].banks.deposit_rate[0] == still[0].banks.deposit_rate[0]


def test_reserves_leave_more_deposits_uninsured() -> None:
    flush, lean = calm_run(1)[-1], calm_run(1)[-1]
    lean = lean.with_changes(bank_assets=lean.bank_assets * 2.0)
    assert next_of(flush).uninsured_share[0] > next_of(lean).uninsured_share[0] + 1.0
    off = P.with_values({"uninsured_on_reserves": 0.0})
    assert next_of(flush, off).uninsured_share[0] == next_of(lean, off).uninsured_share[0] == P.uninsured_at_rest


def test_depositors_run_from_losses_only_with_all_three() -> None:
    assert run_vulnerability(losing(), P)[0] > P.bank_run_threshold
    assert run_vulnerability(losing(losses=0.0), P)[0] == 0.0
    assert run_vulnerability(losing(losses=-3.0), P)[0] == 0.0
    assert run_vulnerability(losing(uninsured=0.0), P)[0] == 0.0
    assert run_vulnerability(losing(deposit_rate=4.5), P)[0] == 0.0


@given(st.floats(-15, 25), st.floats(0, 100), st.floats(0, 10), st.floats(0, 12), st.floats(3, 14))
def test_vulnerability_grows_with_each_of_its_causes(
    losses: float, uninsured: float, deposit_rate: float, rate: float, capital: float
) -> None:
    state = with_sector(losing(losses, uninsured, deposit_rate, rate), "banks", capital=capital)
    here = run_vulnerability(state, P)[0]
    assert here >= 0.0
    for name, worse in (("unrealised_losses", losses + 1.0), ("uninsured_share", uninsured + 5.0),
                        ("deposit_rate", deposit_rate - 0.5), ("capital", capital - 0.5)):  # fmt: skip
        assert run_vulnerability(with_sector(state, "banks", **{name: worse}), P)[0] >= here - 1e-12


def test_a_fast_hiking_cycle_from_the_floor_makes_banks_fragile_and_a_slow_one_less() -> None:
    """2022-23 against 2015-18."""

    def worst(quarters: int) -> float:
        floor = calm_run(24, plain(0.125))[-1]
        path = calm_run(
            quarters + 4, lambda index, state: plain(0.125 + min(1.0, (index + 1) / quarters) * 5.0), start=floor
        )
        return max(float(run_vulnerability(state, P)[0]) for state in path)

    assert worst(5) > 1.15 * worst(16)


# --- capital, appetite, credit -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameter", "changes"),
    [("capital_on_stress", {"financial_stress": 4.0}), ("capital_on_jobs", {"unemployment": 9.0})],
)
def test_what_wears_capital_down_can_be_switched_off(parameter: str, changes: dict[str, float]) -> None:
    assert capital_ratio(at(**changes), P)[0] < P.capital_target - 0.05
    assert capital_ratio(at(**changes), P.with_values({parameter: 0.0}))[0] == pytest.approx(P.capital_target)


def test_capital_is_rebuilt_from_earnings() -> None:
    thin = with_sector(at(), "banks", capital=7.0)
    assert capital_ratio(thin, P)[0] == pytest.approx(7.0 + P.capital_build * (P.capital_target - 7.0))
    assert capital_ratio(thin, P.with_values({"capital_build": 0.0}))[0] == 7.0


def test_leverage_builds_when_rates_are_low_for_long_and_a_crisis_ends_it() -> None:
    low = [float(state.banks.leverage[0]) for state in calm_run(20, plain(NEUTRAL - 2.0))]
    assert low[1] < low[4] < low[12]
    assert low[12] > 0.5
    assert min(float(state.banks.leverage[0]) for state in calm_run(12, plain(NEUTRAL + 2.0))) < -0.3
    off = P.with_values({"leverage_on_rate": 0.0})
    assert calm_run(12, plain(NEUTRAL - 2.0), p=off)[-1].banks.leverage[0] == pytest.approx(0.0, abs=0.01)
    geared = with_sector(at(), "banks", leverage=1.5)
    panicked = geared.with_changes(financial_stress=np.array([6.0]))
    assert next_of(panicked).leverage[0] < 0.6 * next_of(geared).leverage[0]


def test_calm_markets_feed_appetite() -> None:
    calm, stormy = next_of(at(volatility=-0.5)).leverage[0], next_of(at(volatility=0.8)).leverage[0]
    assert calm > 0.0 > stormy
    off = P.with_values({"leverage_on_volatility": 0.0})
    assert next_of(at(volatility=0.8), off).leverage[0] == pytest.approx(0.0, abs=1e-9)


def test_banks_hold_rather_than_lend_when_demand_is_weak_or_capital_thin() -> None:
    """Japan 2001-06: reserves grew fivefold and lending fell."""

    def lent(gap: float, capital: float = 9.5, p: Parameters = P) -> float:
        before = with_sector(at(output_gap=gap), "banks", capital=capital)
        flush = before.with_changes(bank_assets=before.bank_assets / 1.5)  # reserves 7 pp more of assets
        grown, still = next_of(flush, p, before), next_of(before, p)
        return float((grown.credit_supply - still.credit_supply)[0])

    assert lent(1.0) > 0.4
    assert lent(-5.0) < 0.05 * lent(1.0)
    assert lent(1.0, capital=4.5) < 0.4 * lent(1.0)
    assert lent(1.0, p=P.with_values({"credit_on_reserves": 0.0})) == 0.0


@given(st.floats(-20, 12), st.floats(3, 14))
def test_willingness_is_a_share(gap: float, capital: float) -> None:
    will = willingness(at(output_gap=gap), np.array([capital]), P)[0]
    assert 0.0 <= will <= 1.0
    assert willingness(at(output_gap=gap + 1.0), np.array([capital]), P)[0] >= will


@pytest.mark.parametrize(
    ("parameter", "state", "sign"),
    [
        ("credit_on_stress", at(financial_stress=4.0), -1),
        ("credit_on_capital", with_sector(at(), "banks", capital=6.5), -1),
        ("credit_on_leverage", with_sector(at(), "banks", leverage=1.5), 1),
    ],
)
def test_what_moves_credit_supply_can_be_switched_off(parameter: str, state: State, sign: int) -> None:
    assert sign * next_of(state).credit_supply[0] > 0.2
    assert next_of(state, P.with_values({parameter: 0.0})).credit_supply[0] == pytest.approx(0.0, abs=1e-9)


def test_scarce_credit_holds_demand_and_houses_back_and_lifts_mortgages() -> None:
    short = calm_run(4, start=with_sector(at(), "banks", credit_supply=-10.0))[-1]
    calm = calm_run(4)[-1]
    assert short.output_gap[0] < calm.output_gap[0] - 0.1
    assert short.house_price[0] < calm.house_price[0]
    assert short.mortgage_rate[0] > calm.mortgage_rate[0]
