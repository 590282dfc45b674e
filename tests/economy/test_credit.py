"""Credit spreads, stress and the crises that breed it."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy import crises
from cbgame.economy.bounds import CREDIT_SPREAD, FINANCIAL_STRESS
from cbgame.economy.credit import credit_spread, opening_stress
from cbgame.economy.crises import Events
from cbgame.economy.luck import Draws, FastLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.prices import supply_pressure
from cbgame.economy.state import Array, State
from tests.economy.worlds import calm_run, drawn, nothing, plain

CALM_REPO = np.zeros(1)


def stress_of(state: State, worst_repo_bp: Array, p: Parameters = P, draws: Draws | None = None) -> Array:
    """Stress after the quarter's first round of crises, with nobody lending."""
    drawn_now = draws or nothing()
    came = Events(*crises.first_round(state, p, drawn_now))
    return opening_stress(state, worst_repo_bp, crises.stress_added(came, p), np.zeros(1), p, drawn_now)


def spread(gap: float = 0.0, stress: float = 0.0, p: Parameters = P) -> float:
    (start,) = calm_run(0)
    return float(credit_spread(start, np.array([gap]), np.array([stress]), plain(), p, nothing())[0])


def test_a_slump_and_stress_widen_spreads() -> None:
    assert spread() == pytest.approx(P.spread_mean)
    assert spread(gap=-2.0) - P.spread_mean == pytest.approx(-2 * (P.spread_on_gap + P.spread_on_gap_change))
    assert spread(stress=4.0) - P.spread_mean == pytest.approx(4 * P.spread_on_stress)
    accelerator_off = P.with_values({"spread_on_gap": 0.0, "spread_on_gap_change": 0.0})
    assert spread(gap=-2.0, p=accelerator_off) == pytest.approx(P.spread_mean)
    assert spread(stress=4.0, p=P.with_values({"spread_on_stress": 0.0})) == pytest.approx(P.spread_mean)


def test_spreads_fade_home() -> None:
    wide = calm_run(12, outside={0: {"credit_spread": 2.0}})
    above = [float(state.credit_spread[0]) - P.spread_mean for state in wide]
    assert above[1] == pytest.approx(2.0, abs=0.01)
    assert above[4] < 0.75 * above[1]
    assert above[12] < 0.6


def test_spreads_and_stress_have_soft_ends() -> None:
    assert CREDIT_SPREAD.least < spread(gap=30.0) < spread(stress=500.0) < CREDIT_SPREAD.most + 1e-6
    panicked = calm_run(0)[0].with_changes(financial_stress=np.array([11.0]))
    worse = stress_of(panicked, np.array([3000.0]))
    assert 8.0 < worse[0] < FINANCIAL_STRESS.most


def test_stress_halves_in_two_quarters() -> None:
    stressed = calm_run(0)[0].with_changes(financial_stress=np.array([4.0]))
    once = stress_of(stressed, CALM_REPO)
    assert once[0] == pytest.approx(4.0 * P.stress_lag)
    assert 0.4 < P.stress_lag**2 < 0.6


def test_a_repo_squeeze_stresses_markets() -> None:
    (start,) = calm_run(0)
    assert stress_of(start, np.array([25.0]))[0] == 0.0
    september = stress_of(start, np.array([315.0]))[0]
    assert september == pytest.approx(0.7, abs=0.1)
    assert stress_of(start, np.array([315.0]), P.with_values({"stress_on_repo": 0.0}))[0] == 0.0


def test_a_crunch_comes_by_odds_that_rise_with_houses() -> None:
    (start,) = calm_run(0)

    def odds(over: float, p: Parameters = P) -> float:
        state = start.with_changes(house_deviation=np.array([over]))
        return float(crises.first_round_odds(state, p)["credit_crunch"][0])

    assert odds(-12.0) == odds(0.0) == 0.0
    assert odds(24.0) == pytest.approx(P.credit_crunch_odds * P.crunch_on_houses * 24.0)
    assert odds(24.0, P.with_values({"credit_crunch_odds": 0.0})) == 0.0
    dear = start.with_changes(house_deviation=np.array([24.0]))
    assert stress_of(dear, CALM_REPO, draws=drawn("crisis", -4.0))[0] == pytest.approx(P.credit_crunch_size)
    assert stress_of(start, CALM_REPO, draws=drawn("crisis", -4.0))[0] == 0.0
    never = P.with_values({"credit_crunch_odds": 0.0})
    assert stress_of(dear, CALM_REPO, never, drawn("crisis", -4.0))[0] == 0.0


def test_events_from_outside_are_as_frequent_as_stated() -> None:
    (start,) = calm_run(0)
    _, came = crises.first_round(start, P, FastLuck(2, 20_000).draws(1))
    for name, odds in (("foreign_crisis", P.foreign_crisis_odds), ("supply_shock", P.supply_event_odds),
                       ("war", P.war_odds), ("pandemic", P.pandemic_odds)):  # fmt: skip
        # three standard deviations of the count
        assert (came[name] > 0).mean() == pytest.approx(odds, abs=3.0 * np.sqrt(odds / 20_000)), name
    pressed = supply_pressure(start, came["supply_shock"], P, nothing())
    assert (pressed > 0).tolist() == (came["supply_shock"] > 0).tolist()
