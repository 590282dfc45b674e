"""Simple rules against figures worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.baseline import RESERVES_SHARE, baseline_state
from cbgame.economy.luck import NoLuck
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import advance
from cbgame.economy.state import State
from cbgame.policy.rules import RULES, rule_stance


def economy(rate: float, natural: float, inflation: float, gap: float) -> State:
    return baseline_state().with_changes(
        policy_rate=np.array([rate]),
        natural_rate=np.array([natural]),
        core_inflation=np.full((4, 1), inflation),
        output_gap=np.array([gap]),
    )


# r*, inflation, gap, last rate -> Taylor (1993), balanced (Taylor 1999), inertial; target 2 percent
BY_HAND = [
    # 1.0+2.0+0.5*0.0+0.5*0.0 | the same | 0.85*3.0+0.15*3.0
    ((1.0, 2.0, 0.0, 3.0), (3.0, 3.0, 3.0)),
    # 1.0+3.0+0.5*1.0+0.5*2.0=5.5 | +1.0*2.0=6.5 | 0.85*4.0+0.15*6.5=4.375
    ((1.0, 3.0, 2.0, 4.0), (5.5, 6.5, 4.375)),
    # 0.8+1.5-0.25-0.31=1.74 | 0.8+1.5-0.25-0.62=1.43 | 0.85*1.125+0.15*1.43=1.17075
    ((0.8, 1.5, -0.62, 1.125), (1.74, 1.43, 1.17075)),
    # 0.5+1.0-0.5-3.0=-2.0 | -5.0 | 0.85*0.125-0.75=-0.64375: the bound is the stance's, not the rule's
    ((0.5, 1.0, -6.0, 0.125), (-2.0, -5.0, -0.64375)),
]


@pytest.mark.parametrize(("seen", "wanted"), BY_HAND)
def test_by_hand(seen: tuple[float, float, float, float], wanted: tuple[float, float, float]) -> None:
    natural, inflation, gap, rate = seen
    state = economy(rate, natural, inflation, gap)
    found = [float(RULES[name](state)[0]) for name in ("taylor", "balanced", "inertial")]
    assert found == pytest.approx(list(wanted))
    assert float(RULES["fixed"](state)[0]) == rate


def test_inflation_is_the_four_quarter_core_rate() -> None:
    state = economy(3.0, 1.0, 2.0, 0.0)
    state.core_inflation[-1] = 6.0
    assert RULES["taylor"](state)[0] == pytest.approx(1.0 + 3.0 + 0.5)


def test_a_rule_raises_more_than_inflation_rises() -> None:
    for name in ("taylor", "balanced"):
        rise = RULES[name](economy(3.0, 1.0, 3.0, 0.0)) - RULES[name](economy(3.0, 1.0, 2.0, 0.0))
        assert rise[0] == pytest.approx(1.5)


def test_a_stance_stays_over_the_lower_bound() -> None:
    stance = rule_stance(baseline_state(), np.array([-2.0]))
    assert stance.policy_rate[0] == BASELINE.lower_bound
    assert stance.target_low[0] == 0.0


def test_the_autopilot_keeps_reserves_and_duration_where_they_were() -> None:
    state = baseline_state()
    for _ in range(12):
        state = advance(state, rule_stance(state, RULES["inertial"](state)), NoLuck(1).draws(0))
    share = state.books.reserves / state.bank_assets * 100.0
    assert share[0] == pytest.approx(RESERVES_SHARE, abs=0.5)
    assert state.term_premium_10y[0] == pytest.approx(BASELINE.term_premium_mean, abs=0.05)


def test_missing_reserves_are_made_with_bills() -> None:
    short = baseline_state()
    short.books.reserves = short.books.reserves - 300.0
    plenty, little = rule_stance(baseline_state(), np.array([3.0])), rule_stance(short, np.array([3.0]))
    assert (little.bill_purchases - plenty.bill_purchases)[0] == pytest.approx(100.0)  # a month
