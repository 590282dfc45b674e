"""The Taylor family: every member is a formula that can be typed, and the named rules are members of it."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.policy.formula import formula
from cbgame.policy.rules import RULES
from cbgame.policy.taylor_family import ACTIVITIES, BALANCED, INERTIAL, TAYLOR, Activity, Weights, swept
from tests.economy.worlds import spike_start


@pytest.mark.parametrize(("name", "weights"), [("taylor", TAYLOR), ("balanced", BALANCED), ("inertial", INERTIAL)])
def test_the_named_rules_are_members(name: str, weights: Weights) -> None:
    state = spike_start(3).with_changes(output_gap=np.array([-2.0, 0.3, 1.7]), natural_rate=np.array([0.4, 0.9, 1.1]))
    assert formula(weights.formula())(state).tolist() == RULES[name](state).tolist()


def test_what_weighs_nothing_is_not_written() -> None:
    assert TAYLOR.formula() == "rstar + pi + 0.5*(pi - target) + 0.5*gap"
    assert Weights(0.0, 0.0, 0.0, 0.0).formula() == "pi"
    assert Weights(0.9, 0.8, 1.0, 2.0, "unemployment").formula() == (
        "0.9*i + 0.1*(0.8*rstar + pi + (pi - target) + 2*(ustar - u))"
    )


@pytest.mark.parametrize("measure", ACTIVITIES)
def test_all_that_is_swept_can_be_read(measure: Activity) -> None:
    family = list(swept(measure))
    assert len(set(family)) == len(family) == 60
    assert len({formula(each.formula()).text for each in family}) == 60
    assert {each.measure for each in family} == {measure}
