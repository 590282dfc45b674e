"""Promises as they are read off what is published, and as the staff reckon with them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.state import State
from cbgame.policy.decision import Decision, Guidance, GuidanceForm, GuidanceKind, GuidanceStrength
from cbgame.policy.decisions import Decisions
from cbgame.policy.forecast import next_stance
from cbgame.policy.promises import breaks, meant_quarters, uncrossed
from cbgame.policy.rules import inertial
from cbgame.policy.stances import stance_of
from tests.economy.worlds import calm_run

UNDATED = Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)
THRESHOLDS = Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, GuidanceStrength.PLAIN, 6.5, 2.5)


def slump(unemployment: float) -> State:
    (state,) = calm_run(0)
    return state.with_changes(unemployment=np.array([unemployment]), natural_unemployment=np.array([5.0]))


@pytest.mark.parametrize(
    ("kind", "unemployment", "inflation", "binds"),
    [("hold", 7.0, 2.0, True), ("hold", 6.5, 2.0, False), ("hold", 7.0, 2.6, False), ("lower", 7.0, 2.5, True),
     ("raise", 6.0, 3.0, True), ("raise", 7.0, 3.0, False), ("raise", 6.0, 2.4, False)],
)  # fmt: skip
def test_thresholds_bind_until_either_is_crossed(kind: str, unemployment: float, inflation: float, binds: bool) -> None:
    assert uncrossed(replace(THRESHOLDS, kind=GuidanceKind(kind)), unemployment, inflation) is binds


def test_how_long_each_form_is_meant() -> None:
    assert meant_quarters(Guidance()) == 0
    assert meant_quarters(Guidance(GuidanceKind.RAISE, 5)) == 5
    assert meant_quarters(UNDATED) == 2
    assert meant_quarters(THRESHOLDS, slump(6.0)) == meant_quarters(THRESHOLDS) == 0
    assert 1 <= meant_quarters(THRESHOLDS, slump(7.5)) < meant_quarters(THRESHOLDS, slump(10.0)) <= 12


def test_a_move_breaks_a_threshold_only_before_it_is_crossed() -> None:
    standing = Decision(0.0, guidance=THRESHOLDS)
    assert breaks(slump(8.0), standing, Decision(0.25))
    assert not breaks(slump(6.0), standing, Decision(0.25))
    assert not breaks(slump(8.0), standing, standing)


@pytest.mark.parametrize(("unemployment", "leads"), [(9.0, True), (6.0, False)])
def test_the_staff_follow_thresholds_path_by_path_while_they_bind(unemployment: float, leads: bool) -> None:
    state, stance = slump(unemployment), stance_of(Decision(1.0, guidance=THRESHOLDS))
    assert next_stance(state, stance, P).policy_rate[0] == (1.125 if leads else inertial(state)[0])


def test_the_staff_go_half_way_with_words_without_a_date() -> None:
    (state,) = calm_run(0)
    rate = next_stance(state, stance_of(Decision(0.0, guidance=UNDATED)), P).policy_rate[0]
    assert rate == pytest.approx(0.5 * 0.125 + 0.5 * inertial(state)[0])


def test_many_promises_side_by_side_are_the_promises() -> None:
    said = [Guidance(), Guidance(GuidanceKind.LOWER, 1), UNDATED, replace(THRESHOLDS, strength=GuidanceStrength.FIRM),
            Guidance(GuidanceKind.RAISE, 3, strength=GuidanceStrength.SOFT)]  # fmt: skip
    decisions = [Decision(1.0, guidance=each) for each in said]
    many = Decisions.of(decisions)
    for place, decision in enumerate(decisions):
        assert many.at(place) == decision
        assert many.held().at(place) == decision.held()
