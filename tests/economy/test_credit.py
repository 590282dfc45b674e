"""Credit spreads, stress and the crises that breed it."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.bounds import CREDIT_SPREAD, FINANCIAL_STRESS
from cbgame.economy.credit import credit_spread, crisis_odds, financial_stress, supply_pressure
from cbgame.economy.luck import FastLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from tests.economy.worlds import calm_run, drawn, nothing

CALM_REPO = np.zeros(1)


def spread(gap: float = 0.0, stress: float = 0.0, p: Parameters = P) -> float:
    (start,) = calm_run(0)
    return float(credit_spread(start, np.array([gap]), np.array([stress]), p, nothing())[0])


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
    worse = financial_stress(panicked, np.array([3000.0]), P, nothing())
    assert 8.0 < worse[0] < FINANCIAL_STRESS.most


def test_stress_halves_in_two_quarters() -> None:
    stressed = calm_run(0)[0].with_changes(financial_stress=np.array([4.0]))
    once = financial_stress(stressed, CALM_REPO, P, nothing())
    assert once[0] == pytest.approx(4.0 * P.stress_lag)
    assert 0.4 < P.stress_lag**2 < 0.6


def test_a_repo_squeeze_stresses_markets() -> None:
    (start,) = calm_run(0)
    assert financial_stress(start, np.array([25.0]), P, nothing())[0] == 0.0
    september = financial_stress(start, np.array([315.0]), P, nothing())[0]
    assert september == pytest.approx(0.7, abs=0.1)
    assert financial_stress(start, np.array([315.0]), P.with_values({"stress_on_repo": 0.0}), nothing())[0] == 0.0


def test_crises_come_by_odds_that_rise_with_houses() -> None:
    (start,) = calm_run(0)
    odds = [
        float(crisis_odds(start.with_changes(house_deviation=np.array([over])), P)[0]) for over in (-12.0, 0.0, 24.0)
    ]
    assert odds == sorted(odds)
    assert odds[1] == pytest.approx(P.crisis_odds)
    assert odds[2] > 2 * odds[1]
    assert financial_stress(start, CALM_REPO, P, drawn("crisis", -4.0))[0] == pytest.approx(P.crisis_size)
    never = P.with_values({"crisis_odds": 0.0})
    assert financial_stress(start, CALM_REPO, never, drawn("crisis", -4.0))[0] == 0.0


def test_events_are_as_frequent_as_stated() -> None:
    (start,) = calm_run(0)
    draws = FastLuck(2, 20_000).draws(1)
    happened = financial_stress(start, CALM_REPO, P, draws) > 0
    assert happened.mean() == pytest.approx(P.crisis_odds + P.liquidity_odds, rel=0.2)
    assert (supply_pressure(start, P, draws) > 0).mean() == pytest.approx(P.supply_event_odds, rel=0.3)
