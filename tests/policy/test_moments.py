"""The baseline's moments stand within MODEL.md's bands (US 1985-2019)."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.policy.moments import Moments, moments
from cbgame.policy.recessions import recessions, spell_lengths, turning_points

# statistic: low, high (US data 1985Q1-2019Q4 with room for the sample; autocorrelations within 0.05)
DEVIATIONS = {
    "output_gap": (1.3, 2.8),
    "unemployment": (1.0, 2.0),
    "core_inflation_4q": (0.6, 1.3),
    "policy_rate": (1.6, 3.2),
    "yield_10y": (1.0, 2.6),
    "equity_return": (6.0, 11.0),
    "house_growth_4q": (2.5, 6.0),
    "credit_spread": (0.4, 1.1),
}
PERSISTENCE = {"output_gap": 0.95, "unemployment": 0.98, "core_inflation_4q": 0.98, "policy_rate": 0.99}


@pytest.fixture(scope="module")
def measured() -> Moments:
    return moments(paths=1_000, quarters=200, seed=2)


@pytest.mark.parametrize(("name", "band"), DEVIATIONS.items(), ids=DEVIATIONS)
def test_standard_deviations(measured: Moments, name: str, band: tuple[float, float]) -> None:
    assert band[0] <= measured.sd[name] <= band[1]


@pytest.mark.parametrize(("name", "data"), PERSISTENCE.items(), ids=PERSISTENCE)
def test_persistence(measured: Moments, name: str, data: float) -> None:
    assert measured.ar1[name] == pytest.approx(data, abs=0.05)


def test_what_moves_together(measured: Moments) -> None:
    assert measured.corr["output_gap,unemployment_gap"] <= -0.8
    assert 0.05 <= measured.corr["output_gap,core_inflation_4q(+2)"] <= 0.6
    assert measured.corr["slope,output_gap"] <= -0.3
    assert -0.65 <= measured.okun_4q <= -0.35
    assert 0.15 <= measured.yield_10y_on_policy_rate <= 0.5
    assert 1.9 <= measured.mean["credit_spread"] <= 2.7


def test_the_lower_bound(measured: Moments) -> None:
    assert 0.08 <= measured.lower_bound_share <= 0.35
    assert 5 <= measured.lower_bound_spell_quarters <= 12


def test_recessions(measured: Moments) -> None:
    found = measured.recessions
    assert 0.08 <= found.per_year <= 0.2
    assert 2.5 <= found.mean_quarters <= 6
    assert 1.5 <= found.unemployment_rise_p50 <= 3.5
    assert found.unemployment_rise_p95 > 4


def test_a_history_drawn_by_hand_has_one_recession() -> None:
    output = np.array([0, 1, 2, 3, 4, 3, 2, 1, 2, 3, 4, 5, 6.0])[:, None]
    jobless = np.array([5, 5, 5, 4, 4, 5, 6, 7, 7, 6, 5, 5, 5.0])[:, None]
    assert np.flatnonzero(turning_points(output, peak=True)).tolist() == [4]
    assert np.flatnonzero(turning_points(output, peak=False)).tolist() == [7]
    found = recessions(output, jobless)
    assert (found.mean_quarters, found.unemployment_rise_p50) == (3.0, 3.0)
    assert recessions(output, np.full_like(output, 5.0)).per_year == 0.0  # nobody lost a job: a dip, not a recession


def test_spells_are_counted_by_path() -> None:
    holds = np.array([[True, False], [True, True], [False, True], [True, True]])
    assert sorted(spell_lengths(holds).tolist()) == [1, 2, 3]


def test_too_little_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 path and 20 quarters"):
        moments(paths=0)
