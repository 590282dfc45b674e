"""Forecasts are scored by what they said of how sure they were."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.classroom.forecasts import Forecast, crps, mean_crps, rounded, staff_forecast

PERCENT = st.floats(-5.0, 15.0)
WIDTH = st.one_of(st.just(0.0), st.floats(0.05, 5.0))


def integral(forecast: Forecast, outcome: float) -> float:
    """The score by its definition, summed over a fine grid."""
    from statistics import NormalDist

    grid = np.linspace(-60.0, 60.0, 240_001)
    below = max((forecast.middle - forecast.low) / 1.2815515655446004, 1e-9)
    above = max((forecast.high - forecast.middle) / 1.2815515655446004, 1e-9)
    normal = NormalDist()
    scaled = np.where(grid < forecast.middle, (grid - forecast.middle) / below, (grid - forecast.middle) / above)
    table = np.linspace(-9.0, 9.0, 20_001)
    share = np.interp(scaled, table, [normal.cdf(each) for each in table], left=0.0, right=1.0)
    return float(np.trapezoid((share - (grid >= outcome)) ** 2, grid))


@pytest.mark.parametrize(
    ("forecast", "outcome"),
    [
        (Forecast(2.0, 1.0, 3.0), 2.0),
        (Forecast(2.0, 1.0, 3.0), 4.5),
        (Forecast(2.0, 1.5, 4.0), 1.0),
        (Forecast(2.0, 1.5, 4.0), 3.0),
        (Forecast(2.0, 2.0, 3.0), 0.5),
        (Forecast(2.0, 2.0, 2.0), 0.5),
        (Forecast(-1.0, -9.0, -0.5), -20.0),
    ],
)
def test_the_closed_form_is_the_integral(forecast: Forecast, outcome: float) -> None:
    assert crps(forecast, outcome) == pytest.approx(integral(forecast, outcome), abs=2e-3)


def test_a_normal_at_its_mean_is_the_textbook_figure() -> None:
    one = 1.2815515655446004
    assert crps(Forecast(0.0, -one, one), 0.0) == pytest.approx((np.sqrt(2.0) - 1.0) / np.sqrt(np.pi), abs=1e-12)


@given(PERCENT, WIDTH, WIDTH, PERCENT)
def test_no_score_is_below_nought_and_none_beats_being_sure_and_right(
    middle: float, below: float, above: float, outcome: float
) -> None:
    forecast = Forecast(middle, middle - below, middle + above)
    assert 0.0 <= crps(forecast, outcome) <= abs(outcome - middle) + below + above
    assert crps(Forecast(outcome, outcome, outcome), outcome) == 0.0


@given(PERCENT, WIDTH, WIDTH, PERCENT)
def test_a_mirrored_forecast_of_a_mirrored_outcome_scores_the_same(
    middle: float, below: float, above: float, outcome: float
) -> None:
    here = crps(Forecast(middle, middle - below, middle + above), outcome)
    there = crps(Forecast(-middle, -middle - above, -middle + below), -outcome)
    assert here == pytest.approx(there, abs=1e-9)


def test_saying_what_one_believes_scores_best() -> None:
    """Proper: over outcomes of a normal with spread 1, no other band does better than that of spread 1."""
    outcomes = np.random.default_rng(1).normal(2.0, 1.0, 4_000)
    half = 1.2815515655446004
    means = {
        width: mean_crps((Forecast(2.0, 2.0 - width * half, 2.0 + width * half), each) for each in outcomes)
        for width in (0.0, 0.5, 1.0, 2.0, 3.0)
    }
    assert min(means, key=lambda width: means[width] or 0.0) == 1.0


def test_nothing_forecast_has_no_score() -> None:
    assert mean_crps([]) is None


@pytest.mark.parametrize("parts", [(2.0, 3.0, 4.0), (2.0, 1.0, 1.5), (float("nan"), 1.0, 3.0), (101.0, 101.0, 101.0)])
def test_a_band_that_is_none_is_refused(parts: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="forecast: found"):
        Forecast(*parts)


def test_the_staffs_band_is_read_off_its_fan() -> None:
    quantiles = (0.05, 0.2, 0.5, 0.8, 0.95)
    normal = [2.0 + 0.4 * place for place in (-1.644854, -0.841621, 0.0, 0.841621, 1.644854)]
    staff = staff_forecast(quantiles, normal)
    assert (staff.low, staff.middle, staff.high) == pytest.approx(
        (2.0 - 0.4 * 1.281552, 2.0, 2.0 + 0.4 * 1.281552), abs=1e-5
    )
    assert rounded(staff) == Forecast(2.0, 1.5, 2.5)
    with pytest.raises(ValueError, match="quantiles"):
        staff_forecast((0.2, 0.5, 0.8), normal[1:4])
