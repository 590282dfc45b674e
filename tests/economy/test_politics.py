"""Politics: what brings pressure, what costs independence, and what is lost with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.crises import first_round_odds
from cbgame.economy.expectations import anchoring, expected_inflation_long
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.politics import next_politics, too_easy
from cbgame.economy.sectors import CRISES, Crises, Politics
from cbgame.economy.state import State
from tests.economy.worlds import NEUTRAL, calm_run, drawn, nothing, plain, with_sector


def at(inflation: float = 2.0, **values: float) -> State:
    (start,) = calm_run(0)
    changes = {name: np.array([value]) for name, value in values.items()}
    return start.with_changes(core_inflation=np.full((4, 1), inflation), **changes)


def after(state: State, p: Parameters = P, attack: float = 0.0) -> Politics:
    return next_politics(state, np.array([attack]), 0.0, p, nothing())


def in_the_red(percent_of_gdp: float) -> State:
    (start,) = calm_run(0)
    lost = percent_of_gdp / 100.0 * start.gdp_nominal
    return start.with_changes(books=replace(start.books, deferred_asset=lost))


DRIVERS = {
    "pressure_on_jobs": at(unemployment=9.0),
    "pressure_on_rate": at(policy_rate=NEUTRAL + 5.0),
    "pressure_on_inflation": at(7.0, policy_rate=9.0),
    "pressure_on_losses": in_the_red(1.0),
}


def test_nobody_minds_when_all_is_well() -> None:
    calm = after(at())
    assert (calm.pressure[0], calm.independence[0]) == (0.0, 1.0)


@pytest.mark.parametrize("parameter", DRIVERS)
def test_each_driver_brings_pressure_and_can_be_switched_off(parameter: str) -> None:
    state = DRIVERS[parameter]
    felt = after(state).pressure[0]
    assert felt > 0.05
    assert after(state, P.with_values({parameter: 0.0})).pressure[0] < felt - 0.04


def test_easy_money_and_a_hot_labour_market_bring_no_pressure_of_their_own() -> None:
    assert after(at(unemployment=2.5)).pressure[0] == 0.0
    assert after(at(policy_rate=0.125)).pressure[0] == 0.0
    assert after(in_the_red(0.0)).pressure[0] == 0.0


def test_pressure_builds_and_fades_and_stays_in_its_range() -> None:
    state, seen = at(9.0, unemployment=12.0, policy_rate=18.0), []
    for _ in range(40):
        state = state.with_changes(politics=after(state))
        seen.append(float(state.politics.pressure[0]))
    assert seen == sorted(seen)
    assert 1.5 < seen[-1] <= 4.0
    assert after(with_sector(at(), "politics", pressure=1.0)).pressure[0] == pytest.approx(P.pressure_lag)
    assert next_politics(at(), np.zeros(1), 0.0, P, drawn("pressure", 2.0)).pressure[0] == pytest.approx(
        2 * P.pressure_sd
    )


def test_yielding_is_being_too_easy_under_pressure_while_inflation_is_high() -> None:
    """1971-72: Nixon, Burns, and a rate far under any rule."""
    assert too_easy(at(6.0, policy_rate=3.0), P)[0] > 3.0
    assert too_easy(at(6.0, policy_rate=10.0), P)[0] == 0.0
    assert too_easy(at(2.0, policy_rate=0.125), P)[0] == 0.0  # low inflation: easy money isn't yielding
    pressed = with_sector(at(6.0, policy_rate=3.0), "politics", pressure=2.0)
    assert after(pressed).independence[0] < 0.95
    assert after(pressed, P.with_values({"yielding_loss": 0.0})).independence[0] == 1.0
    resisted = with_sector(at(6.0, policy_rate=10.0), "politics", pressure=2.0)
    assert after(resisted).independence[0] == 1.0
    unpressed = at(6.0, policy_rate=3.0)
    assert after(unpressed).independence[0] == 1.0  # a mistake of one's own costs the anchor, not independence


def test_independence_comes_back_slowly() -> None:
    state, back = with_sector(at(), "politics", independence=0.6), []
    for _ in range(40):
        state = state.with_changes(politics=after(state))
        back.append(float(state.politics.independence[0]))
    assert back == sorted(back)
    assert back[3] < 0.65  # hardly anything in a year
    assert 0.75 < back[39] < 0.95
    frozen = with_sector(at(), "politics", independence=0.6)
    assert after(frozen, P.with_values({"independence_gain": 0.0})).independence[0] == 0.6


def test_an_attack_comes_only_under_pressure_and_takes_independence() -> None:
    def odds(pressure: float, p: Parameters = P) -> float:
        return float(first_round_odds(with_sector(at(), "politics", pressure=pressure), p)["political_attack"][0])

    assert odds(P.attack_threshold) == odds(0.0) == 0.0
    assert 0.0 < odds(2.0) < odds(3.0)
    assert odds(3.0, P.with_values({"attack_odds": 0.0})) == 0.0
    assert after(at(), attack=0.2).independence[0] == pytest.approx(0.8)


def attacked(size: float) -> State:
    state = at(anchoring=0.8)
    row = np.zeros((len(CRISES), 1))
    row[CRISES.index("political_attack")] = size
    return state.with_changes(crises=Crises(np.zeros_like(row), row))


def test_an_attack_shakes_the_anchor_at_once() -> None:
    shaken, calm = anchoring(attacked(0.2), 0.0, P)[0], anchoring(attacked(0.0), 0.0, P)[0]
    assert calm - shaken == pytest.approx(P.attack_in_anchoring * 0.2)
    assert anchoring(attacked(0.2), 0.0, P.with_values({"attack_in_anchoring": 0.0}))[0] == calm


def test_without_independence_the_anchor_is_slower_to_come_back() -> None:
    """Quarters on target build trust only as far as people think that they will go on."""
    free = with_sector(at(anchoring=0.4), "politics", independence=1.0)
    bound = with_sector(at(anchoring=0.4), "politics", independence=0.3)
    gained, held = anchoring(free, 0.0, P)[0] - 0.4, anchoring(bound, 0.0, P)[0] - 0.4
    assert gained == pytest.approx(P.anchoring_gain)
    assert held == pytest.approx(0.3 * gained)

    def expected(state: State, p: Parameters = P) -> float:
        strayed = state.with_changes(expected_inflation_long=np.array([4.0]))
        return float(expected_inflation_long(strayed, np.zeros(1), p, nothing())[0])

    assert expected(bound) > expected(free)
    off = P.with_values({"anchoring_on_independence": 0.0})
    assert expected(bound, off) == expected(free, off)


def test_words_that_stand_firm_hold_the_anchor_and_please_nobody() -> None:
    shaken = at(anchoring=0.5)
    assert anchoring(shaken, P.firm_in_anchoring, P)[0] > anchoring(shaken, 0.0, P)[0]

    def pressed(firmness: float, p: Parameters = P) -> float:
        state = with_sector(at(), "politics", pressure=1.0)
        return float(next_politics(state, np.zeros(1), firmness, p, nothing()).pressure[0])

    assert pressed(1.0) - pressed(0.0) == pytest.approx(P.firm_in_pressure)
    assert pressed(-1.0) < pressed(0.0)
    assert pressed(1.0, P.with_values({"firm_in_pressure": 0.0})) == pressed(0.0)


def test_a_disinflation_under_pressure_is_an_ordeal_for_whoever_holds_out() -> None:
    """Volcker: two years of high real rates and lost jobs fill the headlines."""
    states = calm_run(10, plain(NEUTRAL + 6.0))
    assert states[10].politics.pressure[0] > 0.8
    assert states[10].politics.independence[0] == pytest.approx(1.0)
