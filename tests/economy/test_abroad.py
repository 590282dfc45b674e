"""Abroad: demand, appetite for Treasuries, and capital that leaves with purchases and returns with runoff."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.abroad import next_abroad, sudden_stop_drivers
from cbgame.economy.luck import Draws, FastLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.rates import term_premium_terms
from cbgame.economy.sectors import Abroad
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, drawn, nothing, with_sector


def at(**values: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(**{name: np.array([value]) for name, value in values.items()})


def after(
    state: State | None = None, surprise: float = 0.0, yields: float = 0.0, shock: float = 0.0, p: Parameters = P,
    draws: Draws | None = None,
) -> Abroad:  # fmt: skip
    moved = (np.array([surprise]), np.array([yields]), np.array([shock]))
    return next_abroad(state or at(), *moved, p, draws or nothing())


def test_nothing_moves_at_rest() -> None:
    rest = after()
    assert (rest.demand[0], rest.flows[0], rest.treasury_demand[0]) == (0.0, 0.0, 0.0)


def test_capital_leaves_with_purchases_and_returns_with_runoff() -> None:
    assert after(surprise=5.0).flows[0] == pytest.approx(5.0 * P.flows_on_stock)
    assert after(surprise=-5.0).flows[0] == pytest.approx(-5.0 * P.flows_on_stock)
    assert after(surprise=5.0, p=P.with_values({"flows_on_stock": 0.0})).flows[0] == 0.0
    assert after(yields=1.0).flows[0] == pytest.approx(P.flows_on_yield)
    assert after(yields=1.0, p=P.with_values({"flows_on_yield": 0.0})).flows[0] == 0.0


def test_storms_drive_capital_home() -> None:
    assert after(at(volatility=1.0)).flows[0] == pytest.approx(P.flows_on_volatility)
    assert after(at(volatility=-1.0)).flows[0] == 0.0
    assert after(at(volatility=1.0), p=P.with_values({"flows_on_volatility": 0.0})).flows[0] == 0.0


def test_a_sudden_stop_takes_the_flows_back_and_foreign_demand_with_them() -> None:
    """1997-98: some one percent off world demand for a shock of one."""
    flown = with_sector(at(), "abroad", flows=2.0)
    stopped, going = after(flown, shock=1.0), after(flown)
    assert stopped.flows[0] < 0.5 * going.flows[0]
    assert stopped.demand[0] == pytest.approx(P.foreign_on_shock)
    assert after(flown, shock=1.0, p=P.with_values({"foreign_on_shock": 0.0})).demand[0] == 0.0


def test_stress_here_is_a_slump_there() -> None:
    assert after(at(financial_stress=5.0)).demand[0] == pytest.approx(5.0 * P.foreign_on_stress)
    assert after(at(financial_stress=5.0), p=P.with_values({"foreign_on_stress": 0.0})).demand[0] == 0.0


def test_a_slump_there_is_felt_here_and_can_be_switched_off() -> None:
    """FRB/US: foreign output down by one percent costs 0.15 to 0.2 of ours."""
    slump = {0: {"foreign_demand": -2.0}}
    felt = [
        float((a.output_gap - b.output_gap)[0]) for a, b in zip(calm_run(8, outside=slump), calm_run(8), strict=True)
    ]
    assert felt[1] == 0.0  # next quarter's demand, not this one's
    assert -0.6 < min(felt) < -0.2
    off = P.with_values({"gap_on_foreign": 0.0})
    deaf = calm_run(8, outside=slump, p=off)[-1].output_gap[0] - calm_run(8, p=off)[-1].output_gap[0]
    assert deaf == pytest.approx(0.0, abs=1e-9)


def test_foreign_buyers_press_the_premium() -> None:
    """2004-05: official purchases took some 60 bp off the ten-year yield (Warnock and Warnock 2009)."""
    bought = with_sector(at(), "abroad", treasury_demand=-0.6)
    assert term_premium_terms(bought, np.zeros(1), bought.expected_stock, P)["foreign"][0] == -0.6
    moved = after(draws=drawn("treasury_demand", -2.0)).treasury_demand[0]
    assert moved == pytest.approx(-2.0 * P.treasury_demand_sd)
    kept = after(bought).treasury_demand[0]
    assert kept == pytest.approx(-0.6 * P.treasury_demand_lag)


def test_foreign_output_varies_as_it_did() -> None:
    """OECD output gaps 1985-2019: a standard deviation of about one percent."""
    state = calm_run(0)[0]
    luck, demand = FastLuck(3, 1), []
    for quarter in range(2000):
        state = state.with_changes(
            abroad=next_abroad(state, np.zeros(1), np.zeros(1), np.zeros(1), P, luck.draws(quarter))
        )
        demand.append(float(state.abroad.demand[0]))
    assert 0.7 < np.std(demand) < 1.3


@pytest.mark.parametrize(("flows", "rise", "driven"), [(2.0, 0.8, True), (0.0, 0.8, False), (-1.0, 0.8, False),
                                                      (2.0, 0.1, False), (2.0, -0.5, False)])  # fmt: skip
def test_a_sudden_stop_needs_money_that_left_and_yields_that_rise(flows: float, rise: float, driven: bool) -> None:
    state = with_sector(at(), "abroad", flows=flows)
    assert (sudden_stop_drivers(state, np.array([rise]), P)[0] > 0.0) == driven
