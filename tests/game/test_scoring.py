"""The published formula by hand: losses, what they are worth between *hold* and hindsight, and that better is never
worse."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.economy.state import Array, State
from cbgame.game.level import Medals, Objective
from cbgame.game.scoring import (
    LEAST_GAIN,
    LOSSES,
    Tally,
    Yardstick,
    churn,
    gain,
    legacy_gap,
    medal,
    points,
    score,
    total_loss,
    totals,
)
from cbgame.policy.decision import Decision
from cbgame.policy.decisions import Decisions
from tests.economy.worlds import spike_level, spike_start

LEVEL = spike_level()


def state(
    inflation: float = 2.0, unemployment: float = 4.6, natural: float = 4.6, stress: float = 0.0, spread: float = 2.0,
    worst_bp: float = 0.0, effr: float = 1.1, credibility: float = 1.0,
) -> State:  # fmt: skip
    """A closed quarter in which the range is 1.00 to 1.25; ``worst_bp`` in one week."""
    made = spike_start().with_changes(
        core_inflation=np.full((4, 1), inflation), unemployment=np.array([unemployment]),
        natural_unemployment=np.array([natural]), financial_stress=np.array([stress]),
        credit_spread=np.array([spread]), credibility=np.array([credibility]),
    )  # fmt: skip
    made.tape.iorb[:] = made.tape.anchor[:] = 1.2
    made.tape.sofr_max[:] = 1.2
    made.tape.sofr_max[4] = 1.2 + worst_bp / 100.0
    made.tape.effr[:] = effr
    return made


def tally(*states: State) -> Tally:
    decisions = Decisions.of([Decision(1.0)])
    made = Tally(decisions)
    for each in states:
        made.add(each, decisions)
    return made


def losses(*states: State, legacy: float = 0.0) -> dict[str, Array]:
    return tally(*states).losses(np.array([legacy]))


@pytest.mark.parametrize(
    ("name", "states", "by_hand"),
    [
        ("inflation", [state(inflation=1.5), state(inflation=3.0)], (0.25 + 1.0) / 2),
        ("average_inflation", [state(inflation=1.5), state(inflation=3.0)], 0.25**2),
        ("average_inflation", [state(inflation=1.0), state(inflation=3.0)], 0.0),
        ("jobs", [state(unemployment=3.6), state(unemployment=4.6), state(unemployment=6.6)], (1.0 + 0.0 + 4.0) / 3),
        ("market_control", [state(worst_bp=25.0)], 0.0),
        ("market_control", [state(worst_bp=325.0), state(worst_bp=125.0)], 3.0 + 1.0),
        ("market_control", [state(effr=1.27)], 13 * 0.02 * 4),  # 2 bp outside count four times, in each of 13 weeks
        ("market_control", [state(effr=0.95)], 13 * 0.05 * 4),
        ("stability", [state(stress=1.0), state(spread=3.5), state()], 2.0 / 3),
        ("credibility", [state(credibility=0.8), state(credibility=1.0)], 0.04 / 2),
        ("central_bank_losses", [state()], 0.0),
        ("distribution", [state()], 0.0),
    ],
)
def test_losses_by_hand(name: str, states: list[State], by_hand: float) -> None:
    assert losses(*states)[name][0] == pytest.approx(by_hand)


def test_what_is_shown_of_wealth_and_losses_counts_where_a_level_says() -> None:
    """A rise of the top tenth's share by two points, and losses of one percent of GDP, in one quarter of two."""
    calm = state()
    wealth = calm.households.wealth.copy()
    wealth[0] += 2.0
    wealth[-1] -= 2.0
    books = replace(calm.books, deferred_asset=calm.gdp_nominal / 100.0)
    torn = calm.with_changes(households=replace(calm.households, wealth=wealth), books=books)
    lost = losses(torn, calm)
    assert lost["distribution"][0] == pytest.approx(2.0)
    assert lost["central_bank_losses"][0] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("lows", "by_hand"),
    [
        ([1.0, 1.25, 1.5, 1.5], [0, 0, 0]),
        ([1.0, 2.0], [3]),  # 75 bp beyond a free quarter point
        ([1.0, 1.25, 1.0], [0, 1]),  # a turn
        ([1.0, 1.25, 1.25, 1.0, 1.25], [0, 0, 1, 1]),  # a pause is no excuse
        ([2.0, 1.0, 2.0], [3, 3 + 1]),
    ],
)
def test_churn_by_hand(lows: list[float], by_hand: list[float]) -> None:
    assert churn(np.array(lows)[:, None])[:, 0].tolist() == pytest.approx(by_hand)


def test_the_first_move_counts_from_what_stood() -> None:
    made = tally()
    for low in (2.0, 2.0):
        made.add(state(), Decisions.of([Decision(low)]))
    assert made.losses(np.zeros(1))["churn"][0] == pytest.approx(3.0)


def test_legacy_by_hand() -> None:
    after = [state(inflation=2.5, unemployment=4.6), state(inflation=2.0, unemployment=5.6)]
    assert [legacy_gap(each)[0] for each in after] == pytest.approx([0.25, 1.0])


def test_what_quarters_add_is_the_loss() -> None:
    made = tally(state(worst_bp=300.0), state(inflation=4.0), state(unemployment=7.0, stress=1.0))
    lost = made.losses(np.zeros(1))
    for name, parts in made.by_quarter().items():
        assert parts.shape == (3, 1)
        assert parts.sum() == pytest.approx(float(lost[name][0]))


# --- between hold and hindsight ----------------------------------------------------------------------------------


def flat(lost: Mapping[str, Array]) -> dict[str, float]:
    return {name: float(value[0]) for name, value in lost.items()}


HOLD = losses(*[state(inflation=1.0, unemployment=6.6, worst_bp=425.0)] * 9, legacy=2.0)
BEST = losses(*[state(inflation=1.8, unemployment=4.8)] * 9)
YARDSTICK = Yardstick(flat(HOLD), flat(BEST))


def test_hold_is_nothing_and_hindsight_a_thousand() -> None:
    assert score(LEVEL, HOLD, YARDSTICK).total == 0.0
    assert score(LEVEL, BEST, YARDSTICK).total == 1000.0
    assert score(LEVEL, HOLD, YARDSTICK).medal is None
    assert score(LEVEL, BEST, YARDSTICK).medal == "gold"


def test_points_by_the_formula() -> None:
    mine = losses(*[state(inflation=2.5, unemployment=5.6, worst_bp=125.0)] * 9, legacy=0.5)
    result = score(LEVEL, mine, YARDSTICK)
    weighed = [float(total_loss(LEVEL, each)[0]) for each in (HOLD, mine, BEST)]
    assert result.total == pytest.approx(1000 * (weighed[0] - weighed[1]) / (weighed[0] - weighed[2]), abs=0.06)
    assert result.total == pytest.approx(sum(part.points for part in result.objectives))
    for part, objective in zip(result.objectives, LEVEL.objectives, strict=True):
        by_hand = objective.weight * (HOLD[part.id][0] - mine[part.id][0]) / objective.tolerance
        assert part.points == pytest.approx(1000 * by_hand / (weighed[0] - weighed[2]), abs=0.11)
        assert part.weight == objective.weight
        assert part.loss == pytest.approx(mine[part.id][0], abs=1e-4)
    assert sum(objective.weight for objective in LEVEL.objectives) == pytest.approx(1.0)


def test_where_nothing_can_be_won_little_is_lost() -> None:
    """Hold is nearly as good as hindsight: a small miss isn't blown up to hundreds of points."""
    level = replace(LEVEL, objectives=(Objective("jobs", 1.0, 1.0),))
    narrow = Yardstick({"jobs": 0.010}, {"jobs": 0.009})
    assert gain(level, narrow) == LEAST_GAIN
    assert totals(level, {"jobs": np.array([0.020, 0.009, 0.010])}, narrow) == pytest.approx([-200.0, 20.0, 0.0])


def test_scores_end_somewhere() -> None:
    ruin = losses(*[state(inflation=30.0, unemployment=25.0)] * 9)
    assert score(LEVEL, ruin, YARDSTICK).total == -1000.0
    assert score(LEVEL, losses(*[state()] * 9), Yardstick(flat(BEST), flat(BEST))).total <= 1100.0


@given(
    better=st.lists(st.floats(0, 5), min_size=5, max_size=5),
    worse=st.lists(st.floats(0, 5), min_size=5, max_size=5),
)
def test_less_loss_is_more_points(better: list[float], worse: list[float]) -> None:
    """Every objective's points fall in its own loss alone, and the contributions are the score."""
    ids = [objective.id for objective in LEVEL.objectives]
    table = {name: np.array(pair) for name, pair in zip(ids, zip(better, worse, strict=False), strict=False)}
    table |= {name: np.zeros(2) for name in ids if name not in table}
    earned = points(LEVEL, table, YARDSTICK)
    for name in ids:
        if abs(table[name][0] - table[name][1]) > 1e-9:
            assert (earned[name][0] > earned[name][1]) == (table[name][0] < table[name][1])
    assert totals(LEVEL, table, YARDSTICK) == pytest.approx(np.clip(sum(earned.values()), -1000, 1100))


@pytest.mark.parametrize(
    ("worse", "worst"),
    [
        ({"inflation": 2.5}, {"inflation": 3.0}),
        ({"inflation": 1.5}, {"inflation": 1.0}),
        ({"unemployment": 5.0}, {"unemployment": 5.5}),
        ({"stress": 0.5}, {"stress": 1.0}),
        ({"spread": 3.0}, {"spread": 3.5}),
        ({"worst_bp": 80.0}, {"worst_bp": 120.0}),
        ({"effr": 1.26}, {"effr": 1.28}),
    ],
)
def test_worse_is_never_better(worse: dict[str, float], worst: dict[str, float]) -> None:
    earned = [score(LEVEL, losses(*[state(**each)] * 9), YARDSTICK).total for each in ({}, worse, worst)]
    assert earned[0] > earned[1] > earned[2]


def test_every_objective_of_a_quarter_is_a_mean_or_a_sum() -> None:
    twice = {name: losses(state(worst_bp=200, stress=1), state(worst_bp=200, stress=1))[name] for name in LOSSES}
    once = {name: losses(state(worst_bp=200, stress=1))[name] for name in LOSSES}
    for name, loss in LOSSES.items():
        assert twice[name] == pytest.approx(once[name] * (1 if loss.mean else 2)), name


@pytest.mark.parametrize(
    ("total", "name"), [(649.9, None), (650.0, "bronze"), (740.0, "silver"), (819.9, "silver"), (820.0, "gold")]
)
def test_medals(total: float, name: str | None) -> None:
    assert medal(total, Medals(650, 740, 820)) == name
