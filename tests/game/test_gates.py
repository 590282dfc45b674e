"""A reduced sweep: every gate has its figure, and none is guessed at."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.game.gates import RANDOM_PLAYS, Gate, Sweep, sweep, swift_gates
from cbgame.game.ghosts import play_policy
from cbgame.game.level import Level
from tests.game.little_term import short_level

LEVEL, DRAWS = short_level(), 4


@pytest.fixture(scope="module")
def found() -> Sweep:
    return sweep(LEVEL, DRAWS, first_seed=1)


def gate(found: Sweep, name: str) -> Gate:
    (one,) = [each for each in found.gates if each.gate == name]
    return one


def test_every_gate_is_there(found: Sweep) -> None:
    assert [each.gate for each in found.gates] == [
        "hold_earns_a_medal", "hold_loses_to_best_rule", "random_loses", "no_rule_earns_gold_by_itself",
        "hindsight_earns_gold", "decision_loops", "failures_reached", "failures_signposted",
        "history_lands_where_it_landed",
    ]  # fmt: skip
    for each in found.gates:
        if each.holds is not None:
            assert each.value is not None
            assert each.bound is not None
            assert each.holds == (each.value >= each.bound if each.sign == ">=" else each.value <= each.bound)


def test_figures_are_those_of_the_terms(found: Sweep) -> None:
    inertial = [play_policy(LEVEL, "inertial", seed).score().total for seed in range(1, DRAWS + 1)]
    quantiles = np.quantile(inertial, (0.1, 0.5, 0.9))
    spread = found.scores["inertial"]
    assert (spread.p10, spread.p50, spread.p90) == pytest.approx(tuple(quantiles), abs=0.11)
    assert spread.silver == np.mean([total >= LEVEL.medals.silver for total in inertial])
    assert found.scores["hold"].p10 == found.scores["hold"].p90 == 0.0
    assert found.scores["hindsight"].p10 == found.scores["hindsight"].p90 == 1000.0
    assert gate(found, "hindsight_earns_gold").value == 1.0
    assert gate(found, "hold_earns_a_medal").value == 0.0
    assert RANDOM_PLAYS * DRAWS * gate(found, "random_loses").value % 1 == pytest.approx(0.0, abs=1e-9)  # type: ignore[operator]


def test_what_the_level_does_not_state_is_not_guessed(found: Sweep) -> None:
    untold = gate(found, "history_lands_where_it_landed")
    assert (untold.value, untold.bound, untold.holds) == (None, None, None)
    silent = sweep(replace(LEVEL, failure_families=()), DRAWS, first_seed=1)
    assert gate(silent, "failures_reached").holds is None
    assert gate(silent, "failures_signposted").holds is None
    assert gate(found, "failures_reached").value == 1.0


def test_the_weightiest_objective_sets_how_often_a_term_comes_round() -> None:
    def loops(heaviest: str) -> float | None:
        parts = tuple(replace(each, weight=0.9 if each.id == heaviest else 0.02) for each in LEVEL.objectives)
        return gate(sweep(replace(LEVEL, objectives=parts, quarters=2), 2), "decision_loops").value

    assert loops("market_control") == 2.0
    slow = loops("jobs")
    assert slow is not None
    assert slow < 1.0


def test_a_term_too_short_passes_by_saying_why() -> None:
    def loops(level: Level) -> Gate:
        (one,) = [each for each in swift_gates(level, 2) if each.gate == "decision_loops"]
        return one

    said = {language: replace(words, few_loops="A lesson.") for language, words in LEVEL.words.items()}
    short, long = replace(LEVEL, quarters=2), LEVEL
    assert (loops(short).holds, loops(short).excused) == (False, False)
    assert (loops(replace(short, words=said)).holds, loops(replace(short, words=said)).excused) == (True, True)
    assert loops(replace(short, words=said)).value == loops(short).value
    assert (loops(replace(long, words=said)).holds, loops(replace(long, words=said)).excused) == (True, False)


def test_one_draw_is_no_sweep() -> None:
    with pytest.raises(ValueError, match="draws: found 1"):
        sweep(LEVEL, 1)
