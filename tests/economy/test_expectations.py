"""Expectations: anchored until they aren't."""

from __future__ import annotations

import numpy as np
import pytest

from cbgame.economy.expectations import anchoring, expected_inflation_long
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, nothing


def at(inflation: float = 2.0, **values: float) -> State:
    (start,) = calm_run(0)
    changes = {name: np.array([value]) for name, value in values.items()}
    return start.with_changes(core_inflation=np.full((4, 1), inflation), **changes)


def expected(state: State, **parameters: float) -> float:
    return float(expected_inflation_long(state, np.zeros(1), P.with_values(parameters), nothing())[0])


def test_at_target_nothing_is_learned() -> None:
    assert expected(at()) == pytest.approx(2.0)


def test_people_learn_from_misses_and_faster_when_the_anchor_drags() -> None:
    firm, loose = expected(at(5.0)), expected(at(5.0, anchoring=0.0))
    assert 2.0 < firm < loose
    assert loose - 2.0 == pytest.approx(3.0 * (P.expectations_learning_firm + P.expectations_learning_loose))
    assert expected(at(5.0), expectations_learning_firm=0.0) == pytest.approx(2.0)


def test_the_anchor_pulls_expectations_home_only_as_far_as_it_holds() -> None:
    assert expected(at(3.0, expected_inflation_long=3.0)) < 3.0
    assert expected(at(3.0, expected_inflation_long=3.0, anchoring=0.0)) == pytest.approx(3.0)
    assert expected(at(3.0, expected_inflation_long=3.0), expectations_pull=0.0) == pytest.approx(3.0)


def test_the_anchor_wears_out_with_misses_and_is_earned_back() -> None:
    state = at(6.0)
    worn = []
    for _ in range(8):
        state = state.with_changes(anchoring=anchoring(state, 0.0, P))
        worn.append(float(state.anchoring[0]))
    assert worn == sorted(worn, reverse=True)
    assert worn[-1] < 0.6
    calm = at(2.0, anchoring=worn[-1])
    assert worn[-1] < float(anchoring(calm, 0.0, P)[0]) < worn[-1] + 0.05  # lost faster than regained


def test_expectations_stay_in_what_any_country_of_the_kind_has_seen() -> None:
    assert 8.0 < expected(at(60.0, expected_inflation_long=9.0, anchoring=0.0)) < 12.0
    assert -2.0 < expected(at(-40.0, expected_inflation_long=-1.0, anchoring=0.0)) < 0.0
