"""Equity and the dollar."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from cbgame.economy.assets import dollar, equity_fundamental, equity_valuation
from cbgame.economy.luck import FastLuck
from cbgame.economy.parameters import BASELINE as P
from tests.economy.worlds import calm_run, nothing

NONE = np.zeros(1)

FUNDAMENTALS = {
    "equity_on_real_10y": ({"yield_10y": 1.0}, -1),
    "equity_on_spread": ({"credit_spread": 1.0}, -1),
    "equity_on_gap": ({"output_gap": 1.0}, 1),
    "equity_on_stress": ({"financial_stress": 1.0}, -1),
}


@pytest.mark.parametrize("parameter", FUNDAMENTALS)
def test_what_equity_is_worth_can_be_switched_off(parameter: str) -> None:
    changes, sign = FUNDAMENTALS[parameter]
    (start,) = calm_run(0)
    moved = start.with_changes(**{name: getattr(start, name) + amount for name, amount in changes.items()})
    assert sign * (equity_fundamental(moved, P) - equity_fundamental(start, P))[0] > 0.5
    assert equity_fundamental(moved, P.with_values({parameter: 0.0}))[0] == pytest.approx(0.0)


def test_overvaluation_fades_and_a_surprise_rise_cuts_it() -> None:
    dear = calm_run(0)[0].with_changes(equity_valuation=np.array([30.0]), equity_valuation_lag=np.array([30.0]))
    assert equity_valuation(dear, NONE, NONE, NONE, P, nothing())[0] == pytest.approx(30.0 * P.valuation_lag)
    after_surprise = equity_valuation(dear, np.ones(1), NONE, NONE, P, nothing())[0]
    assert after_surprise == pytest.approx(30.0 * P.valuation_lag + P.equity_on_surprise)


def test_a_price_stays_a_price() -> None:
    (start,) = calm_run(0)
    for valuation in (-70.0, 110.0):
        there = np.array([valuation])
        extreme = start.with_changes(equity_valuation=there, equity_valuation_lag=there)
        for push in (-200.0, 200.0):
            assert -72.0 <= equity_valuation(extreme, np.array([push]), NONE, NONE, P, nothing())[0] <= 115.0


def test_quarterly_returns_vary_as_they_did() -> None:
    """Over calm and stormy quarters as they come: volatility moves a shock's reach about its average."""
    draws = FastLuck(1, 4000).draws(1)
    storms = P.volatility_sd / np.sqrt(1.0 - P.volatility_lag**2) * FastLuck(2, 4000).draws(1).quarter["volatility"]
    start = calm_run(0)[0].with_changes(volatility=storms)
    assert np.std(equity_valuation(start, NONE, NONE, NONE, P, draws)) == pytest.approx(P.valuation_sd, rel=0.05)


def test_price_compounds_what_moved_it() -> None:
    states = calm_run(6, outside={1: {"equity": -20.0}})
    for before, after in itertools.pairwise(states):
        moved = 100.0 * np.log(after.equity_price / before.equity_price)
        expected = after.equity_deviation - before.equity_deviation + P.equity_trend
        assert moved[0] == pytest.approx(expected[0])
    assert states[2].equity_price[0] < 0.85 * states[1].equity_price[0]


def test_the_dollar_follows_real_yields_and_fades() -> None:
    (start,) = calm_run(0)
    assert dollar(start, np.ones(1), P, nothing())[0] == pytest.approx(P.dollar_on_real_10y)
    off = P.with_values({"dollar_on_real_10y": 0.0})
    assert dollar(start, np.ones(1), off, nothing())[0] == 0.0
    strong = start.with_changes(dollar=np.array([10.0]))
    assert 9.0 < dollar(strong, np.zeros(1), P, nothing())[0] < 10.0
    fled = dollar(start.with_changes(financial_stress=np.array([4.0])), np.zeros(1), P, nothing())
    assert fled[0] > 0.5
