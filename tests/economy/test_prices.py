"""Prices: flat in calm times, steep when tight, sticky downward, anchored on expectations."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.prices import core_inflation_terms, downward_flexibility, headline_terms, lag_weights, oil_price
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, drawn, nothing

NONE = np.zeros(1)


def at(**values: float) -> State:
    (start,) = calm_run(0)
    return start.with_changes(**{name: np.array([value]) for name, value in values.items()})


def slack(gap: float, unemployment: float = P.natural_unemployment_mean, **parameters: float) -> float:
    p = P.with_values(parameters)
    state = at(output_gap=gap, unemployment=unemployment)
    return float(core_inflation_terms(state, NONE, p, nothing())["slack"][0])


def test_lags_share_the_inertia() -> None:
    assert sum(lag_weights(P)) == pytest.approx(1.0)
    assert min(lag_weights(P)) > 0


def test_inflation_at_target_without_slack_stays_there() -> None:
    assert sum(term[0] for term in core_inflation_terms(at(), NONE, P, nothing()).values()) == pytest.approx(2.0)


def test_the_curve_is_flat_in_normal_times_and_steeper_when_tight() -> None:
    assert slack(1.0) == pytest.approx(P.phillips_slope)
    assert slack(-1.0) == pytest.approx(-P.phillips_slope)
    # Vacancies per unemployed: 0.75 at the natural rate of 4.4, over 1 under 3.8.
    flat, steep = slack(0.0, 3.9) - slack(0.0, 4.4), slack(0.0, 2.9) - slack(0.0, 3.4)
    assert flat == 0.0
    assert steep > 2.0 * P.phillips_slope
    assert slack(2.0, 2.9, phillips_tight_slope=0.0) == pytest.approx(2 * P.phillips_slope)
    assert slack(2.0, 2.9, phillips_slope=0.0, phillips_tight_slope=0.0) == 0.0


def test_the_curve_is_steeper_where_expectations_are_loose() -> None:
    loose = core_inflation_terms(at(output_gap=1.0, anchoring=0.0), NONE, P, nothing())["slack"][0]
    assert loose == pytest.approx((1.0 + P.phillips_loose_gain) * slack(1.0))
    off = P.with_values({"phillips_loose_gain": 0.0})
    assert core_inflation_terms(at(output_gap=1.0, anchoring=0.0), NONE, off, nothing())["slack"][0] == slack(1.0)


def test_slack_stops_pressing_near_deflation() -> None:
    falling = at(output_gap=-6.0)
    falling.core_inflation = np.full((4, 1), -1.5)
    assert downward_flexibility(falling, P)[0] == 0.0
    assert core_inflation_terms(falling, NONE, P, nothing())["slack"][0] == 0.0
    assert downward_flexibility(at(), P)[0] == 1.0
    booming = falling.with_changes(output_gap=np.array([1.0]))
    assert core_inflation_terms(booming, NONE, P, nothing())["slack"][0] > 0  # stickiness is downward only


def test_oil_moves_headline_far_more_than_core_and_can_be_switched_off() -> None:
    (start,) = calm_run(0)
    shocked = drawn("oil", 20.0 / P.oil_sd)
    assert oil_price(start, NONE, P, shocked)[0] == pytest.approx(20.0)
    rise = oil_price(start, NONE, P, shocked) - start.oil
    core = core_inflation_terms(start, rise, P, shocked)["energy"][0]
    headline = headline_terms(start, np.array([2.0]), rise, P, shocked)["energy"][0]
    assert core == pytest.approx(20 * P.core_on_oil)
    assert headline > 4 * core > 0
    off = P.with_values({"core_on_oil": 0.0, "headline_on_oil": 0.0})
    assert core_inflation_terms(start, rise, off, shocked)["energy"][0] == 0.0
    assert headline_terms(start, np.array([2.0]), rise, off, shocked)["energy"][0] == 0.0


@pytest.mark.parametrize(
    ("parameter", "changes", "cause", "sign"),
    [
        ("core_on_dollar", {"dollar_change": 5.0}, "dollar", -1),
        ("supply_pass_through", {"supply_pressure": 1.0}, "supply", 1),
    ],
)
def test_cost_channels(parameter: str, changes: dict[str, float], cause: str, sign: int) -> None:
    assert sign * core_inflation_terms(at(**changes), NONE, P, nothing())[cause][0] > 0.1
    assert core_inflation_terms(at(**changes), NONE, P.with_values({parameter: 0.0}), nothing())[cause][0] == 0.0


def test_a_cost_push_fades_when_expectations_hold_and_stays_longer_when_they_do_not() -> None:
    push = {quarter: {"supply": 1.0} for quarter in range(8)}
    firm = calm_run(24, outside=push)
    (start,) = calm_run(0)
    loose = calm_run(24, outside=push, start=start.with_changes(anchoring=np.zeros(1)),
                     p=P.with_values({"anchoring_gain": 0.0}))  # fmt: skip
    at_peak = max(float(state.core_inflation_4q[0]) for state in firm)
    assert at_peak > 3.0
    assert float(firm[24].core_inflation_4q[0]) < 2.5
    assert float(loose[24].core_inflation_4q[0]) > float(firm[24].core_inflation_4q[0]) + 0.2
