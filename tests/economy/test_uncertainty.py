"""Volatility: regimes as the VIX has them, and shocks that reach further in storms."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.luck import FastLuck, correlated
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.quarter import moves_with
from cbgame.economy.uncertainty import shock_scale, volatility
from cbgame.policy.moments import simulate
from tests.economy.worlds import calm_run, drawn, nothing


def test_calm_stays_calm_and_a_storm_passes() -> None:
    (start,) = calm_run(0)
    assert volatility(start, np.zeros(1), P, nothing())[0] == 0.0
    storm = start.with_changes(volatility=np.array([1.0]))
    assert volatility(storm, np.zeros(1), P, nothing())[0] == pytest.approx(P.volatility_lag)
    assert volatility(start, np.zeros(1), P, drawn("volatility", 1.0))[0] == pytest.approx(P.volatility_sd)


def test_stress_brings_storms_and_can_be_switched_off() -> None:
    """2008Q4: a stress of nine, a VIX of 59."""
    (start,) = calm_run(0)
    assert volatility(start, np.array([9.0]), P, nothing())[0] > 0.35
    assert volatility(start, np.array([9.0]), P.with_values({"volatility_on_stress": 0.0}), nothing())[0] == 0.0


@pytest.mark.parametrize("elasticity", [0.0, 0.4, 0.8])
def test_a_scale_is_one_in_mean_square(elasticity: float) -> None:
    (start,) = calm_run(0)
    spread = P.volatility_sd / np.sqrt(1.0 - P.volatility_lag**2)
    storms = spread * FastLuck(4, 200_000).draws(1).quarter["volatility"]
    scale = shock_scale(start.with_changes(volatility=storms, output_gap=np.zeros(200_000)), elasticity, P)
    assert np.mean(scale**2) == pytest.approx(1.0, rel=0.02)
    assert (np.std(scale) > 0.0) == (elasticity > 0.0)


def test_regimes_are_the_vix_of_1990_to_2019() -> None:
    """Quarterly means of the VIX: 19.2 on average, a standard deviation of 7.1, an autocorrelation of 0.74."""
    paths, quarters = 500, 120
    found = simulate(paths, quarters, seed=3)
    index = found.series["volatility"]
    assert index.mean() == pytest.approx(19.2, abs=2.0)
    assert 5.3 < index.std() < 8.5
    centred = index - index.mean(axis=0)
    persistence = np.median((centred[1:] * centred[:-1]).sum(axis=0) / (centred**2).sum(axis=0))
    assert persistence == pytest.approx(0.74, abs=0.08)
    assert np.quantile(index, 0.99) > 33.0  # 2002, 2008-09, 2020
    assert np.quantile(index, 0.01) < 11.5  # 2017


def test_equity_swings_more_in_storms() -> None:
    """Fat tails of the data come from regimes, not from a heavy-tailed draw."""
    returns = np.diff(100.0 * np.log(simulate(500, 120, seed=4).series["equity_price"]), axis=0)
    centred = (returns - returns.mean()) / returns.std()
    assert np.mean(centred**4) > 3.4  # 3 where every quarter is alike; S&P 500, quarterly, 1985-2019: 4.6


@pytest.mark.parametrize(
    ("one", "other", "parameter"),
    [
        ("oil", "demand", "oil_with_demand"),
        ("term_premium", "oil", "premium_with_oil"),
        ("exchange_rate", "oil", "dollar_with_oil"),
        ("exchange_rate", "equity", "dollar_with_equity"),
        ("credit_spread", "equity", "spread_with_equity"),
        ("volatility", "equity", "volatility_with_equity"),
    ],
)
def test_shocks_come_together_as_in_data(one: str, other: str, parameter: str) -> None:
    paths = 40_000
    draws = FastLuck(9, paths).draws(1)
    mixed = correlated(draws, moves_with(P)).quarter
    assert np.corrcoef(mixed[one], mixed[other])[0, 1] == pytest.approx(getattr(P, parameter), abs=0.02)
    assert mixed[one].std() == pytest.approx(1.0, abs=0.02)
    off = correlated(draws, moves_with(P.with_values({parameter: 0.0}))).quarter
    assert abs(np.corrcoef(off[one], off[other])[0, 1]) < abs(getattr(P, parameter)) - 0.05


def test_a_shock_with_no_partner_is_left_alone() -> None:
    draws = FastLuck(9, 10).draws(1)
    mixed = correlated(draws, moves_with(P)).quarter
    for name in set(draws.quarter) - set(moves_with(P)):
        assert mixed[name] is draws.quarter[name]
