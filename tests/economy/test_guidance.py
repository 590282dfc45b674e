"""Guidance: each form moves markets as far as it is believed, costs when it is broken, and can be switched off."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cbgame.economy.guidance import broken_promise, credibility, meant_quarters, withdrawn
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import announce
from cbgame.economy.rates import expected_path
from cbgame.economy.stance import CALENDAR, FIRM, QUALITATIVE, SOFT, THRESHOLD
from cbgame.economy.state import State
from tests.economy.worlds import NEUTRAL, calm_run, plain


def at(inflation: float = 2.0, **values: float) -> State:
    (start,) = calm_run(0)
    changes = {name: np.array([value]) for name, value in values.items()}
    return start.with_changes(core_inflation=np.full((4, 1), inflation), **changes)


@pytest.mark.parametrize(
    ("promised", "done", "broken"),
    [(0.25, 0.25, 0.0), (0.25, 0.0, 0.0), (0.25, 0.5, 0.0), (0.25, -0.25, 0.25), (0.0, 0.5, 0.25), (-0.25, 0.5, 0.5)],
)
def test_a_promise_leaves_a_quarter_point_open(promised: float, done: float, broken: float) -> None:
    state = at(guided_move=promised, guided_quarters=3.0)
    assert broken_promise(state, plain(NEUTRAL + done))[0] == pytest.approx(broken)
    silent = at(guided_move=promised, guided_quarters=0.0)
    assert broken_promise(silent, plain(NEUTRAL + done))[0] == 0.0


def test_a_broken_promise_costs_credibility_and_kept_ones_earn_it_back() -> None:
    state = at(guided_move=0.25, guided_quarters=3.0, credibility=0.8)
    kept, broken = credibility(state, plain(NEUTRAL + 0.25), P)[0], credibility(state, plain(NEUTRAL - 0.5), P)[0]
    assert kept == pytest.approx(0.8 + 0.2 * P.credibility_gain)
    assert broken == pytest.approx(kept - 2 * P.credibility_loss)
    off = P.with_values({"credibility_loss": 0.0})
    assert credibility(state, plain(NEUTRAL - 0.5), off)[0] == kept


def test_what_is_said_and_not_done_costs_credibility_in_a_whole_quarter() -> None:
    promise = plain(guided_move=0.25, guided_quarters=4.0)
    kept = calm_run(2, lambda index, state: promise if index == 0 else plain(NEUTRAL + 0.25))
    broken = calm_run(2, lambda index, state: promise if index == 0 else plain(NEUTRAL - 0.75))
    assert kept[2].credibility[0] == 1.0
    assert broken[2].credibility[0] == pytest.approx(1.0 - 3 * P.credibility_loss)


# --- forms and strengths -----------------------------------------------------------------------------------------

FORMS: dict[str, dict[str, Any]] = {
    "calendar": {"guided_form": CALENDAR, "guided_quarters": 8.0},
    "qualitative": {"guided_form": QUALITATIVE, "guided_quarters": 1.0},
    "threshold": {
        "guided_form": THRESHOLD, "guided_quarters": 1.0, "guided_unemployment": 6.5, "guided_inflation": 2.5,
    },
}  # fmt: skip


def low_for_long(p: Parameters = P, credibility: float = 1.0, unemployment: float = 9.0, **said: float) -> float:
    """How far a promise to stay where the rate is lowers the expected rate two years ahead in a slump, pp."""
    state = at(unemployment=unemployment, natural_unemployment=5.0, credibility=credibility)
    promise: dict[str, Any] = dict(said)
    silent, guided = expected_path(state, plain(0.125), p), expected_path(state, plain(0.125, **promise), p)
    return float(silent[7, 0] - guided[7, 0])


def test_every_form_keeps_the_path_down_words_without_a_date_least() -> None:
    moved = {name: low_for_long(**said) for name, said in FORMS.items()}
    assert 0.02 < moved["qualitative"] < 0.3 * moved["calendar"]
    assert 0.3 < moved["threshold"] < 1.2 * moved["calendar"]


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_worth_what_the_central_bank_is_believed(form: str) -> None:
    whole = low_for_long(**FORMS[form])
    assert low_for_long(credibility=0.5, **FORMS[form]) == pytest.approx(0.5 * whole)
    assert low_for_long(credibility=0.0, **FORMS[form]) == 0.0


@pytest.mark.parametrize(
    ("form", "off"), [("calendar", "guidance_weight"), ("qualitative", "qualitative_weight"),
                      ("threshold", "threshold_weight")],
)  # fmt: skip
def test_each_form_can_be_switched_off(form: str, off: str) -> None:
    assert low_for_long(P.with_values({off: 0.0}), **FORMS[form]) == 0.0


@pytest.mark.parametrize(("strength", "weight"), [(SOFT, "soft_weight"), (FIRM, "firm_weight")])
def test_strength_scales_the_weight_and_can_be_switched_off(strength: int, weight: str) -> None:
    plainly = low_for_long(**FORMS["calendar"])
    said = low_for_long(**FORMS["calendar"], guided_strength=strength)
    assert said == pytest.approx(getattr(P, weight) * plainly)
    off = P.with_values({weight: 1.0})
    assert low_for_long(off, **FORMS["calendar"], guided_strength=strength) == pytest.approx(plainly)


def test_a_threshold_is_meant_as_long_as_markets_see_it_uncrossed() -> None:
    said = plain(0.125, **FORMS["threshold"])

    def length(**values: float) -> float:
        return float(meant_quarters(at(natural_unemployment=5.0, **values), said, P)[-1, 0])

    assert length(unemployment=7.0) < length(unemployment=8.0) < length(unemployment=10.0) < 16.0
    assert length(unemployment=10.0, inflation=4.0) < 0.5 * length(unemployment=10.0)
    assert low_for_long(unemployment=6.4, **FORMS["threshold"]) == 0.0  # crossed


def test_news_moves_a_path_that_hangs_on_thresholds_and_not_one_with_a_date() -> None:
    """Femia, Friedman and Sack (2013): with thresholds the expected lift-off moves with the economy."""
    threshold = [low_for_long(unemployment=u, **FORMS["threshold"]) for u in (7.0, 10.0)]
    dated = [low_for_long(unemployment=u, **FORMS["calendar"]) for u in (7.0, 10.0)]
    assert threshold[1] > 1.5 * threshold[0]
    assert dated[1] == pytest.approx(dated[0])


def test_saying_it_again_is_no_news() -> None:
    for said in FORMS.values():
        stood = calm_run(1, plain(**said), start=at(unemployment=9.0))[1]
        priced = plain(float(stood.expected_path[0, 0]), **said | {"guided_quarters": float(stood.guided_quarters[0])})
        assert abs(float(announce(stood, priced).yield_2y_bp[0])) < 0.5


def broke(done: float, unemployment: float = 9.0, inflation: float = 2.0, **said: float) -> float:
    state = at(inflation, unemployment=unemployment, natural_unemployment=5.0, **said)
    return float(broken_promise(state, plain(NEUTRAL + done))[0])


def test_a_threshold_promise_is_broken_by_raising_before_it_is_crossed_and_by_nothing_after() -> None:
    threshold = FORMS["threshold"]
    assert broke(0.25, **threshold) == pytest.approx(0.25)
    assert broke(0.25, unemployment=6.4, **threshold) == 0.0
    assert broke(0.25, inflation=4.0, **threshold) == 0.0
    assert broke(-0.5, **threshold) == 0.0  # it says when not to raise
    assert broke(0.25, unemployment=6.55, **threshold) == 0.0  # as published it may be crossed


def test_firm_words_leave_no_room_and_plain_ones_a_quarter_point() -> None:
    assert broke(0.25, **FORMS["calendar"]) == 0.0
    assert broke(0.25, **FORMS["calendar"], guided_strength=FIRM) == pytest.approx(0.25)


def left(done: float, p: Parameters = P, form: str = "calendar", **said: float) -> float:
    state = at(unemployment=9.0, natural_unemployment=5.0, **FORMS[form] | said)
    state.credibility = np.array([0.8])
    stance = plain(NEUTRAL + done, **FORMS[form] | said)
    return float(credibility(state, stance, p)[0])


def test_more_is_staked_the_firmer_the_words_and_less_without_a_date() -> None:
    lost = {strength: left(0.0, guided_strength=strength) - left(0.75, guided_strength=strength) for strength in (0, 1)}
    assert lost[0] == pytest.approx(P.soft_stake * lost[1])
    assert left(0.0, guided_strength=FIRM) - left(0.75, guided_strength=FIRM) > P.firm_stake * lost[1]
    vague = left(0.0, form="qualitative") - left(0.75, form="qualitative")
    assert vague == pytest.approx(P.qualitative_stake * lost[1])
    equal = P.with_values({"soft_stake": 1.0, "firm_stake": 1.0, "qualitative_stake": 1.0})
    assert left(0.75, equal, guided_strength=SOFT) == left(0.75, equal) == left(0.75, equal, form="qualitative")


def test_a_firm_promise_kept_earns_more() -> None:
    assert left(0.0, guided_strength=FIRM) - 0.8 == pytest.approx(P.kept_firmly_gain * (left(0.0) - 0.8))
    assert left(0.0, P.with_values({"kept_firmly_gain": 1.0}), guided_strength=FIRM) == left(0.0)


def test_a_firm_promise_taken_back_costs_and_one_that_has_run_out_does_not() -> None:
    state = at(unemployment=9.0, **FORMS["calendar"], guided_strength=FIRM)
    silent, shorter = plain(), plain(**FORMS["calendar"] | {"guided_quarters": 3.0}, guided_strength=FIRM)
    assert withdrawn(state, silent)[0]
    assert withdrawn(state, shorter)[0]
    assert not withdrawn(state, plain(**FORMS["calendar"]))[0]
    assert not withdrawn(state, plain(**FORMS["threshold"]))[0]  # December 2012: thresholds in a date's place
    assert not withdrawn(state.with_changes(guided_quarters=np.zeros(1)), silent)[0]
    assert not withdrawn(state.with_changes(guided_strength=np.ones(1)), silent)[0]
    off = P.with_values({"credibility_on_withdrawal": 0.0, "kept_firmly_gain": 1.0})
    assert credibility(state, silent, off)[0] == state.credibility[0]
    assert credibility(state, silent, P)[0] == pytest.approx(state.credibility[0] - P.credibility_on_withdrawal)


def test_thresholds_made_easier_to_cross_are_a_promise_taken_back() -> None:
    state = at(unemployment=9.0, **FORMS["threshold"], guided_strength=FIRM)
    for name, eased in (("guided_unemployment", 7.0), ("guided_inflation", 2.0)):
        assert withdrawn(state, plain(**FORMS["threshold"] | {name: eased}))[0]
    assert not withdrawn(state, plain(**FORMS["threshold"] | {"guided_unemployment": 6.0, "guided_inflation": 3.0}))[0]
    assert not withdrawn(at(unemployment=6.0, **FORMS["threshold"], guided_strength=FIRM), plain())[0]
