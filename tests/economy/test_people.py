"""People: shares add up, and every asset and every job moves them as who holds what says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import TABLES, Parameters
from cbgame.economy.people import JOBS_AT_STAKE, next_households, wealth_at_start
from cbgame.economy.sectors import GROUPS, Households
from cbgame.economy.state import State
from tests.economy.test_rates import bought
from tests.economy.worlds import calm_run, plain, programme

TOP, BOTTOM = GROUPS.index("top1"), GROUPS.index("bottom50")


def at(**values: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(**{name: np.array([value]) for name, value in values.items()})


def after(state: State | None = None, equity: float = 0.0, houses: float = 0.0, p: Parameters = P) -> Households:
    return next_households(state or at(), np.array([equity]), np.array([houses]), p)


def share_moved(equity: float = 0.0, houses: float = 0.0) -> np.ndarray:
    return np.asarray((after(equity=equity, houses=houses).wealth - after().wealth)[:, 0])


@given(st.floats(-80, 80), st.floats(-60, 60), st.floats(45, 90), st.floats(1, 20))
def test_shares_add_up_to_a_hundred(equity: float, houses: float, top10: float, unemployment: float) -> None:
    held = Households(wealth_at_start(top10), np.zeros((len(GROUPS), 1)))
    new = after(at(unemployment=unemployment).with_changes(households=held), equity, houses)
    assert new.wealth.sum() == pytest.approx(100.0)
    assert new.wealth.min() > 0.0
    assert np.isfinite(new.income).all()


@pytest.mark.parametrize("top10", [50.0, 70.0, 85.0])
def test_a_start_has_the_share_it_states(top10: float) -> None:
    wealth = wealth_at_start(top10)
    assert wealth[:2].sum() == pytest.approx(top10)
    assert wealth.sum() == pytest.approx(100.0)


def test_at_rest_nobody_gains_on_anybody() -> None:
    first, last = calm_run(20)[0], calm_run(20)[-1]
    assert np.allclose(first.households.wealth, last.households.wealth, atol=0.15)


def test_equity_lifts_the_top_and_a_crash_takes_it_back() -> None:
    up, down = share_moved(equity=20.0), share_moved(equity=-20.0)
    assert up[TOP] > 0.5
    assert up[BOTTOM] < 0.0
    assert down[TOP] < -0.5
    assert down[BOTTOM] > 0.0


def test_houses_lift_the_bottom_half_and_a_bust_ruins_it() -> None:
    """2007-10: the bottom half lost most of its net worth with its houses (Distributional Financial Accounts)."""
    up, down = share_moved(houses=20.0), share_moved(houses=-20.0)
    assert up[BOTTOM] > 0.2
    assert up[TOP] < 0.0
    assert down[BOTTOM] < -0.2
    assert down[TOP] > 0.0


def test_shares_drift_home_as_saving_does() -> None:
    moved = at().with_changes(households=Households(wealth_at_start(80.0), np.zeros((len(GROUPS), 1))))
    assert after(moved).wealth[:2].sum() == pytest.approx(80.0 - P.wealth_reversion * 10.0)
    off = P.with_values({"wealth_reversion": 0.0})
    assert after(moved, p=off).wealth[:2].sum() == pytest.approx(80.0)


def test_lost_jobs_cost_the_bottom_half_the_most_and_a_tight_market_gives_it_the_most() -> None:
    slump, boom = after(at(unemployment=9.4)).income[:, 0], after(at(unemployment=3.4)).income[:, 0]
    assert (np.diff(slump) < 0.0).all()
    assert slump[BOTTOM] == pytest.approx(5.0 * P.wages_on_jobs * JOBS_AT_STAKE[BOTTOM, 0])
    assert (np.diff(boom) > 0.0).all()
    assert boom[TOP] > 0.0
    off = P.with_values({"wages_on_jobs": 0.0})
    assert after(at(unemployment=9.4), p=off).income == pytest.approx(0.0, abs=1e-9)


def test_capital_income_is_the_tops() -> None:
    earned = after(at(equity_deviation=20.0)).income[:, 0]
    assert (np.diff(earned) < 0.0).all()
    assert earned[TOP] > 5.0 * earned[BOTTOM] > 0.0


def test_purchases_show_both_signs() -> None:
    """Wealth moves to the top through equity; the bottom's income rises, nearly all of it through jobs."""
    eased = calm_run(12, bought(programme(purchases=80.0, end=80.0)))[-1]
    calm = calm_run(12)[-1]
    assert (eased.top10_wealth_share - calm.top10_wealth_share)[0] > 0.02
    gained = (eased.households.income - calm.households.income)[:, 0]
    assert gained.min() > 0.1
    idle = replace(P, okun_gap=0.0)
    no_jobs = calm_run(12, bought(programme(purchases=80.0, end=80.0)), p=idle)[-1].households.income[:, 0]
    rest = calm_run(12, plain(), p=idle)[-1].households.income[:, 0]
    assert 0.0 < (no_jobs - rest)[BOTTOM] < 0.2 * gained[BOTTOM]
    assert (no_jobs - rest)[TOP] > 0.5 * gained[TOP]


def test_tables_have_a_figure_for_every_group() -> None:
    for name in ("equity_held", "houses_held", "wealth_at_rest", "jobs_at_stake", "capital_income"):
        assert len(TABLES[name].values) == len(GROUPS), name
    assert sum(TABLES["wealth_at_rest"].values) == pytest.approx(100.0)
