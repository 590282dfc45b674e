"""Houses: momentum, mortgage rates, and the pull back to trend."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.housing import house_growth
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from tests.economy.worlds import calm_run, nothing, plain

CHANNELS = {
    "house_on_gap": ({"output_gap": 1.0}, 1),
    "house_on_mortgage": ({"mortgage_rate": 1.0}, -1),
    "house_correction": ({"house_deviation": 10.0}, -1),
    "house_on_stress": ({"financial_stress": 2.0}, -1),
}


def growth(changes: dict[str, float], p: Parameters = P) -> float:
    (start,) = calm_run(0)
    moved = start.with_changes(**{name: getattr(start, name) + amount for name, amount in changes.items()})
    return float(house_growth(moved, np.zeros(1), p, nothing())[0])


@pytest.mark.parametrize("parameter", CHANNELS)
def test_each_channel_is_there_and_can_be_switched_off(parameter: str) -> None:
    changes, sign = CHANNELS[parameter]
    assert growth({}) == pytest.approx(P.house_trend)
    assert sign * (growth(changes) - growth({})) > 0.3
    assert growth(changes, P.with_values({parameter: 0.0})) == pytest.approx(P.house_trend)


def test_growth_has_momentum() -> None:
    assert growth({"house_growth": 4.0}) - growth({}) == pytest.approx(4.0 * P.house_inertia)


def test_a_point_on_mortgages_costs_houses_some_percent_within_three_years() -> None:
    high, calm = calm_run(12, plain(3.0 + 2.5)), calm_run(12)
    level = np.log(high[-1].house_price / calm[-1].house_price)[0] * 100
    point = float(np.mean([(a.mortgage_rate - b.mortgage_rate)[0] for a, b in zip(high[1:], calm[1:], strict=True)]))
    assert -10.0 < level / point < -3.0


def test_a_bubble_deflates() -> None:
    (start,) = calm_run(0)
    dear = calm_run(16, start=start.with_changes(house_deviation=np.array([20.0])))
    deviations = [float(state.house_deviation[0]) for state in dear]
    assert deviations[12] < 0.6 * deviations[0]
    assert min(deviations) > -5.0  # no overshooting into a crash of its own
