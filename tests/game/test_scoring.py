"""The published formula by hand, and that better is never worse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.state import State
from cbgame.game.level import Medals
from cbgame.game.scoring import LOSSES, churn_loss, medal, score
from cbgame.policy.decision import Decision
from tests.economy.worlds import spike_level, spike_start

LEVEL = spike_level()


def state(
    inflation: float = 2.0, unemployment: float = 4.6, natural: float = 4.6, stress: float = 0.0, spread: float = 2.0,
    worst_bp: float = 0.0, effr: float = 1.1,
) -> State:  # fmt: skip
    """A closed quarter in which the range is 1.00 to 1.25; ``worst_bp`` in one week."""
    made = spike_start().with_changes(
        core_inflation=np.full((4, 1), inflation), unemployment=np.array([unemployment]),
        natural_unemployment=np.array([natural]), financial_stress=np.array([stress]),
        credit_spread=np.array([spread]),
    )  # fmt: skip
    made.tape.iorb[:] = made.tape.anchor[:] = 1.2
    made.tape.sofr_max[:] = 1.2
    made.tape.sofr_max[4] = 1.2 + worst_bp / 100.0
    made.tape.effr[:] = effr
    return made


def loss(name: str, *states: State) -> float:
    return LOSSES[name](states, [Decision(1.0)] * len(states))


@pytest.mark.parametrize(
    ("name", "states", "by_hand"),
    [
        ("inflation", [state(inflation=1.5), state(inflation=3.0)], (0.25 + 1.0) / 2),
        ("jobs", [state(unemployment=3.6), state(unemployment=4.6), state(unemployment=6.6)], (1.0 + 0.0 + 4.0) / 3),
        ("market_control", [state(worst_bp=25.0)], 0.0),
        ("market_control", [state(worst_bp=325.0), state(worst_bp=125.0)], 3.0 + 1.0),
        ("market_control", [state(effr=1.27)], 13 * 0.02 * 4),  # 2 bp outside count four times, in each of 13 weeks
        ("market_control", [state(effr=0.95)], 13 * 0.05 * 4),
        ("stability", [state(stress=1.0), state(spread=3.5), state()], 2.0 / 3),
    ],
)
def test_losses_by_hand(name: str, states: list[State], by_hand: float) -> None:
    assert loss(name, *states) == pytest.approx(by_hand)


@pytest.mark.parametrize(
    ("lows", "by_hand"),
    [
        ([1.0, 1.25, 1.5, 1.5], 0.0),
        ([1.0, 2.0], 3.0),  # 75 bp beyond a free quarter point
        ([1.0, 1.25, 1.0], 1.0),  # a turn
        ([1.0, 1.25, 1.25, 1.0, 1.25], 2.0),  # a pause is no excuse
        ([2.0, 1.0, 2.0], 3.0 + 3.0 + 1.0),
    ],
)
def test_churn_by_hand(lows: list[float], by_hand: float) -> None:
    states: Sequence[State] = [state()] * len(lows)
    assert churn_loss(states, [Decision(low) for low in lows]) == pytest.approx(by_hand)


def test_points_by_the_formula() -> None:
    states = [state(inflation=2.5, unemployment=5.6, worst_bp=425.0)] * LEVEL.quarters
    result = score(LEVEL, states, [Decision(1.0)] * LEVEL.quarters)
    parts = {part.id: part for part in result.objectives}
    assert [part.weight for part in result.objectives] == [objective.weight for objective in LEVEL.objectives]
    for objective in LEVEL.objectives:
        part = parts[objective.id]
        assert part.points == pytest.approx(1000 * objective.weight / (1 + part.loss / objective.tolerance), abs=0.06)
    assert parts["inflation"].loss == pytest.approx(0.25)
    assert parts["jobs"].loss == pytest.approx(1.0)
    assert parts["market_control"].loss == pytest.approx(4.0 * LEVEL.quarters)
    assert parts["stability"].points == pytest.approx(1000 * parts["stability"].weight)
    assert result.total == pytest.approx(sum(part.points for part in result.objectives), abs=0.05)


def test_the_best_term_earns_everything() -> None:
    result = score(LEVEL, [state()] * 9, [Decision(1.0)] * 9)
    assert result.total == 1000.0
    assert result.medal == "gold"
    assert sum(objective.weight for objective in LEVEL.objectives) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("worse", "worst"),
    [
        ({"inflation": 2.5}, {"inflation": 4.0}),
        ({"inflation": 1.5}, {"inflation": 0.0}),
        ({"unemployment": 5.0}, {"unemployment": 8.0}),
        ({"stress": 0.5}, {"stress": 3.0}),
        ({"spread": 3.0}, {"spread": 6.0}),
        ({"worst_bp": 80.0}, {"worst_bp": 500.0}),
        ({"effr": 1.26}, {"effr": 1.5}),
    ],
)
def test_worse_is_never_better(worse: dict[str, float], worst: dict[str, float]) -> None:
    totals = [score(LEVEL, [state(**each)] * 9, [Decision(1.0)] * 9).total for each in ({}, worse, worst)]
    assert totals[0] > totals[1] > totals[2] > 0


def test_the_player_is_judged_by_the_truth() -> None:
    """Noise in what was published changes no score."""
    noisy = replace(LEVEL, information=replace(LEVEL.information, unemployment=9.0, core_inflation=9.0))
    states = [state(inflation=2.4)] * 9
    assert score(noisy, states, [Decision(1.0)] * 9) == score(LEVEL, states, [Decision(1.0)] * 9)


@pytest.mark.parametrize(
    ("total", "name"), [(649.9, None), (650.0, "bronze"), (740.0, "silver"), (819.9, "silver"), (820.0, "gold")]
)
def test_medals(total: float, name: str | None) -> None:
    assert medal(total, Medals(650, 740, 820)) == name
