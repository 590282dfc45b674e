"""The economy's answers to shocks fall into the bands that FRB/US and the literature give."""

from __future__ import annotations

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cbgame.economy.variables import VARIABLES
from cbgame.policy.responses import SHOCKS, Response, respond

FRBUS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "frbus_irf.csv"

# name | shock, size, quarters, rule, half-life, held for
EXPERIMENTS = {
    "R1": ("policy_rate", 1.0, 20, "inertial", None, None),
    "R2": ("policy_rate", 1.0, 20, "fixed", None, 20),
    "R3": ("term_premium", 1.0, 20, "inertial", None, None),
    "R4": ("demand", -0.6, 20, "inertial", None, None),
    "R4 fixed": ("demand", -0.6, 20, "fixed", None, None),
    "R5": ("credit_spread", 1.0, 20, "fixed", 5.0, None),
    "R6": ("equity", -20.0, 20, "fixed", 4.0, None),
    "R7": ("oil", 20.0, 20, "inertial", 0.0, None),
    "R8": ("supply", 1.0, 20, "inertial", None, 4),
    "R9": ("qe", 1.0, 28, "fixed", None, None),
}  # fmt: skip


@cache
def experiment(name: str) -> Response:
    return respond(*EXPERIMENTS[name])


def path(name: str, variable: str) -> np.ndarray:
    return np.array(experiment(name).response[variable])


Figure = Callable[[np.ndarray], float]


def at(quarter: int) -> Figure:
    """The response in that quarter, counted from 1."""
    return lambda response: float(response[quarter - 1])


def peak(response: np.ndarray) -> float:
    """The largest absolute response within 20 quarters, with its sign."""
    return float(response[:20][np.argmax(np.abs(response[:20]))])


def peak_quarter(response: np.ndarray) -> float:
    return float(np.argmax(np.abs(response[:20])) + 1)


def lowest(response: np.ndarray) -> float:
    return float(response.min())


def highest(response: np.ndarray) -> float:
    return float(response.max())


def lowest_quarter(response: np.ndarray) -> float:
    return float(np.argmin(response) + 1)


def half_life(response: np.ndarray) -> float:
    """Quarters from the impulse until half of the peak is gone."""
    size = np.abs(response)
    top = int(np.argmax(size))
    return float(top + np.argmax(size[top:] < size[top] / 2) + 1)


def share_left(quarter: int) -> Figure:
    return lambda response: float(response[quarter - 1] / response[0])


F = 1.6  # "each within a factor 1.6"

# experiment | variable | figure | least | most
BANDS = [
    ("R1", "output_gap", peak, -0.9, -0.3),
    ("R1", "output_gap", peak_quarter, 4, 10),
    ("R1", "unemployment", peak, 0.15, 0.45),
    ("R1", "yield_10y", at(1), 0.2, 0.5),
    ("R1", "yield_10y", at(12), -0.1, 0.1),
    ("R1", "core_inflation_4q", lowest, -0.35, -0.05),
    ("R1", "core_inflation_4q", lowest_quarter, 6, 16),
    ("R2", "output_gap", at(4), -0.43 * F, -0.43 / F),
    ("R2", "output_gap", at(8), -0.88 * F, -0.88 / F),
    ("R2", "output_gap", at(12), -1.28 * F, -1.28 / F),
    ("R2", "output_gap", at(20), -1.92 * F, -1.92 / F),
    ("R2", "unemployment", at(20), 1.14 / F, 1.14 * F),
    ("R3", "output_gap", peak, -1.2, -0.4),
    ("R3", "output_gap", peak_quarter, 5, 12),
    ("R3", "policy_rate", lowest, -0.9, -0.2),
    ("R4", "output_gap", lowest, -0.8, -0.3),
    ("R4", "output_gap", half_life, 4, 12),
    ("R4 fixed", "output_gap", lowest, -0.8, -0.3),
    ("R4 fixed", "output_gap", half_life, 4, 12),
    ("R5", "output_gap", peak, -1.0, -0.3),
    ("R5", "output_gap", peak_quarter, 4, 14),
    ("R6", "output_gap", peak, -0.7, -0.2),
    ("R7", "headline_inflation_4q", at(4), 0.1, 0.5),
    ("R7", "core_inflation_4q", at(4), 0.0, 0.2),
    ("R7", "output_gap", peak, -0.3, 0.0),
    ("R8", "core_inflation_4q", highest, 1.2, 2.5),
    ("R8", "core_inflation_4q", at(12), -0.5, 0.5),
    ("R8", "policy_rate", at(8), 0.5, 1.6),
    ("R9", "yield_10y", at(1), -0.10, -0.04),
    ("R9", "yield_10y", share_left(8), 0.4, 1.0),  # fading over years
    ("R9", "yield_10y", share_left(28), 0.0, 0.6),
]


@pytest.mark.parametrize(
    ("name", "variable", "figure", "least", "most"),
    BANDS,
    ids=[f"{name} {variable} {index}" for index, (name, variable, *_) in enumerate(BANDS)],
)
def test_band(name: str, variable: str, figure: Figure, least: float, most: float) -> None:
    assert least <= figure(path(name, variable)) <= most


# experiment | the same in the Board's package | column of the table | largest distance, pp
AGAINST_FRBUS = [
    ("R1", ("taylor", "mp_100bp_inertial_taylor"), "output_gap", "xgap2", 0.12),
    ("R1", ("taylor", "mp_100bp_inertial_taylor"), "unemployment", "lur", 0.12),
    ("R2", ("fixed", "rff_100bp_sustained_20q"), "output_gap", "xgap2", 0.50),
    ("R2", ("fixed", "rff_100bp_sustained_20q"), "unemployment", "lur", 0.20),
    ("R3", ("taylor", "tp_100bp_ar"), "output_gap", "xgap2", 0.40),
]


@pytest.mark.parametrize(
    ("name", "key", "variable", "column", "distance"),
    AGAINST_FRBUS,
    ids=[f"{name} {variable}" for name, _, variable, _, _ in AGAINST_FRBUS],
)
def test_against_frbus(name: str, key: tuple[str, str], variable: str, column: str, distance: float) -> None:
    if not FRBUS.is_file():
        pytest.skip("the data tables (../shared/data) are not beside the checkout")
    with FRBUS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if (row["policy"], row["shock"]) == key]
    theirs = np.array([float(row[column]) for row in rows[:20]])
    ours = path(name, variable)
    assert len(theirs) == 20
    assert np.abs(ours - theirs).max() < distance
    assert np.corrcoef(ours, theirs)[0, 1] > 0.9


# --- what the bands don't say ---------------------------------------------------------------------------------------


def test_a_loose_anchor_makes_a_cost_push_last() -> None:
    from cbgame.economy.parameters import BASELINE

    loose = BASELINE.with_values({"expectations_learning_firm": 0.15, "expectations_pull": 0.0})
    firm_left = path("R8", "core_inflation_4q")[11]
    loose_left = respond("supply", 1.0, 20, "inertial", held_for=4, p=loose).response["core_inflation_4q"][11]
    assert loose_left > firm_left + 0.1


def test_qe_is_not_a_rate_cut() -> None:
    """At the same ten-year yield, purchases leave the two-year yield and the policy rate alone."""
    qe, cut = experiment("R9"), respond("policy_rate", -1.0, 20, "inertial")
    assert abs(qe.response["yield_2y"][0]) < 0.5 * abs(qe.response["yield_10y"][0])
    assert abs(cut.response["yield_2y"][0]) > abs(cut.response["yield_10y"][0])
    assert qe.response["policy_rate"][0] == 0.0
    assert qe.response["reserves_bn"][3] > 100
    assert abs(cut.response["reserves_bn"][3]) < 60


@pytest.mark.parametrize("shock", SHOCKS)
def test_every_shock_answers_in_every_variable_and_nothing_foreshadows_it(shock: str) -> None:
    answer = respond(shock, quarters=6)
    assert set(answer.response) == set(VARIABLES)
    assert answer.size == SHOCKS[shock].size
    assert answer.quarters == (1, 2, 3, 4, 5, 6)
    assert all(np.isfinite(values).all() for values in answer.response.values())
    moved = {name for name, values in answer.response.items() if max(map(abs, values)) > 1e-6}
    assert {"output_gap", "core_inflation_4q", "yield_10y"} <= moved
    nothing = respond(shock, size=0.0, quarters=6)
    assert max(abs(value) for values in nothing.response.values() for value in values) < 1e-9


@pytest.mark.parametrize("shock", ["policy_rate", "term_premium", "demand", "credit_spread", "equity"])
def test_small_shocks_answer_in_proportion(shock: str) -> None:
    size = SHOCKS[shock].size
    one, half = (np.array(respond(shock, size * part, 12).response["output_gap"]) for part in (1.0, 0.5))
    assert half == pytest.approx(one / 2, abs=0.02)


def test_shape_of_a_shock() -> None:
    once = respond("term_premium", 1.0, 12, half_life=None).response["term_premium_10y"]
    lasting = respond("term_premium", 1.0, 12, half_life=0.0).response["term_premium_10y"]
    held = respond("term_premium", 1.0, 12, held_for=3).response["term_premium_10y"]
    assert once[0] == pytest.approx(1.0, abs=0.02)
    assert once[8] == pytest.approx(0.5, abs=0.12)
    assert lasting[11] == pytest.approx(1.0, abs=0.2)  # slack and debt lean on it, too
    assert held[2] > 0.9
    assert abs(held[4]) < 0.1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"shock": "weather"}, "shock 'weather' is not one of"),
        ({"shock": "oil", "rule": "guess"}, "rule 'guess' is not one of"),
        ({"shock": "oil", "quarters": 0}, "quarters: found 0"),
        ({"shock": "oil", "quarters": 401}, "quarters: found 401"),
        ({"shock": "oil", "half_life": -1.0}, "half-life: found -1.0"),
        ({"shock": "oil", "half_life": float("nan")}, "half-life: found nan"),
        ({"shock": "oil", "held_for": 0}, "for: found 0"),
    ],
)
def test_what_cannot_be_asked(arguments: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        respond(**arguments)  # type: ignore[arg-type]
