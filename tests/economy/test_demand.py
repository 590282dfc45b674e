"""Demand: every channel is there, is named, can be switched off, and takes its time."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.bounds import OUTPUT_GAP
from cbgame.economy.demand import output_gap_terms
from cbgame.economy.luck import Draws, KeyedLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.state import Array, State
from tests.economy.worlds import calm_run, drawn, nothing, plain, programme, spike_parameters, spike_start

# parameter -> (what is changed in the state, by how much, the cause that names it): each of these holds demand back.
CHANNELS = {
    "gap_on_real_short": ({"policy_rate": 1.0}, "real_short_rate"),
    "gap_on_real_10y": ({"yield_10y": 1.0, "mortgage_rate": 0.0}, "real_long_rate"),
    "gap_on_mortgage_spread": ({"mortgage_rate": 1.0}, "mortgage_rate"),
    "gap_on_credit_spread": ({"credit_spread": 1.0}, "credit_spread"),
    "gap_on_equity": ({"equity_deviation": -20.0}, "equity"),
    "gap_on_houses": ({"house_deviation": -10.0}, "houses"),
    "gap_on_dollar": ({"dollar": 5.0}, "dollar"),
    "gap_on_oil": ({"oil": 20.0}, "energy"),
    "gap_on_supply": ({"supply_pressure": 1.0}, "supply"),
    "gap_on_stress": ({"financial_stress": 2.0}, "stress"),
    "gap_on_uncertainty": ({"volatility": 0.5}, "uncertainty"),
    "gap_on_municipal_spread": ({"municipal_spread": 1.0}, "credit_supply"),
}


def terms_of(state: State, p: Parameters = P, draws: Draws | None = None) -> dict[str, Array]:
    """The gap's terms where nothing is shut and the budget does nothing new."""
    return output_gap_terms(state, np.zeros(1), np.zeros(1), p, draws or nothing())


def moved(state: State, changes: dict[str, float]) -> State:
    return state.with_changes(**{name: getattr(state, name) + amount for name, amount in changes.items()})


@pytest.mark.parametrize("parameter", CHANNELS)
def test_each_channel_holds_demand_back_and_can_be_switched_off(parameter: str) -> None:
    changes, cause = CHANNELS[parameter]
    (start,) = calm_run(0)
    tight = moved(start, changes)
    before, after = terms_of(start), terms_of(tight)
    assert float(after[cause][0] - before[cause][0]) < -0.005
    changed = {name for name in before if abs(float(after[name][0] - before[name][0])) > 1e-12}
    assert changed == {cause}
    off = P.with_values({parameter: 0.0})
    assert terms_of(tight, off)[cause][0] == 0.0


def test_policy_does_nothing_to_the_economy_in_its_own_quarter() -> None:
    start, p, luck = spike_start(), spike_parameters(), KeyedLuck((5,))
    drastic = plain(4.125, guided_move=0.25, guided_quarters=8.0)
    drastic.treasuries = programme(cap=80.0, cap_end=80.0)
    easy = plain(0.125)
    easy.treasuries = programme(purchases=100.0, end=100.0)
    tight_path, easy_path = [start], [start]
    for _ in range(4):
        draws = luck.draws(tight_path[-1].quarter + 1)
        tight_path.append(advance(tight_path[-1], drastic, draws, p))
        easy_path.append(advance(easy_path[-1], easy, draws, p))
    for name in ("output_gap", "unemployment", "core_inflation", "headline_inflation", "gdp_nominal"):
        assert np.array_equal(getattr(tight_path[1], name), getattr(easy_path[1], name)), name
    gaps = [float(easy.output_gap[0] - tight.output_gap[0]) for easy, tight in zip(easy_path, tight_path, strict=True)]
    assert gaps[1] == 0.0
    assert 0.1 < gaps[2] < gaps[3] < gaps[4]


def test_demand_has_momentum_and_comes_home() -> None:
    states = calm_run(40, outside={0: {"demand": -1.0}})
    gap = [float(state.output_gap[0]) for state in states]
    calm = [float(state.output_gap[0]) for state in calm_run(40)]
    effect = np.array(gap) - np.array(calm)
    assert effect[1] == pytest.approx(-1.0)
    assert effect[2] < -1.05
    assert abs(effect[40]) < 0.15


def test_a_tail_draw_scales_the_shock() -> None:
    (start,) = calm_run(0)
    ordinary = drawn("demand", -1.0)
    tail = drawn("demand_tail", -3.0)
    both = ordinary.__class__({**ordinary.quarter, "demand_tail": tail.quarter["demand_tail"]}, ordinary.weeks)
    usual = terms_of(start, draws=ordinary)["demand_shock"][0]
    assert terms_of(start, draws=both)["demand_shock"][0] == pytest.approx(P.demand_tail_scale * usual)


def test_no_boom_outgrows_capacity_and_its_causes_still_add_up() -> None:
    (start,) = calm_run(0)
    for gap in (-30.0, -5.0, 3.0, 15.0):
        there = start.with_changes(output_gap=np.array([gap]), output_gap_lag=np.array([gap]))
        total = float(sum(term[0] for term in terms_of(there).values()))
        assert OUTPUT_GAP.least < total < OUTPUT_GAP.most
        if OUTPUT_GAP.low < gap < OUTPUT_GAP.high:
            assert total == pytest.approx(0.892 * gap, abs=0.1)
