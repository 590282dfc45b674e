"""Between truth and bulletin: noise of the stated size, revisions that converge, and nothing hidden in plain sight."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from cbgame.game.bulletin import Reading, Status
from cbgame.game.knowledge import Knowledge
from cbgame.game.term import Term
from tests.economy.worlds import spike_level, spike_start
from tests.validation.plays import played

LEVEL, INFORMATION = spike_level(), spike_level().information
SEEDS = range(250)
STATE = spike_start()

# published as it is; the rest is read with noise or estimated
NOISY = {
    "unemployment": INFORMATION.unemployment,
    "core_inflation": INFORMATION.core_inflation,
    "core_inflation_4q": INFORMATION.core_inflation / 4,
    "output_gap": INFORMATION.output_gap,
    "natural_unemployment": 0.2,
    "gdp_nominal_bn": 0.0035 * LEVEL.start.gdp_nominal_bn,
}
TRUTH = {
    "unemployment": LEVEL.start.unemployment,
    "core_inflation": LEVEL.start.core_inflation[-1],
    "core_inflation_4q": float(np.mean(LEVEL.start.core_inflation)),
    "output_gap": LEVEL.start.output_gap,
    "natural_unemployment": LEVEL.start.natural_unemployment,
    "gdp_nominal_bn": LEVEL.start.gdp_nominal_bn,
}


@cache
def published(age: int) -> list[dict[str, Reading]]:
    return [Knowledge(seed, INFORMATION).readings(STATE, age) for seed in SEEDS]


def errors(name: str, age: int = 0) -> np.ndarray:
    return np.array([readings[name].value - TRUTH[name] for readings in published(age)])


@pytest.mark.parametrize("name", NOISY)
def test_first_readings_miss_the_truth_by_the_stated_noise(name: str) -> None:
    missed = errors(name)
    assert missed.std() == pytest.approx(NOISY[name], rel=0.15)
    assert abs(missed.mean()) < 0.2 * NOISY[name]


@pytest.mark.parametrize("name", ["unemployment", "core_inflation", "gdp_nominal_bn"])
def test_revisions_converge_to_the_truth(name: str) -> None:
    first, revised, final = (np.abs(errors(name, age)).mean() for age in (0, 1, 2))
    assert revised == pytest.approx(0.4 * first, rel=0.01)
    assert final < 1e-5


def test_a_years_inflation_carries_the_errors_of_its_quarters_as_published_by_then() -> None:
    quarter, year = errors("core_inflation"), errors("core_inflation_4q")
    before = 4.0 * year - quarter  # what is left of the quarter before, revised once
    assert before.std() == pytest.approx(0.4 * quarter.std(), rel=0.25)
    assert abs(np.corrcoef(before, quarter)[0, 1]) < 0.3  # another quarter's draw
    assert errors("core_inflation_4q", 1) == pytest.approx(0.4 * quarter / 4.0, abs=1e-5)
    assert np.abs(errors("core_inflation_4q", 2)).max() < 1e-5


@pytest.mark.parametrize("name", ["output_gap", "natural_unemployment"])
def test_estimates_are_never_final(name: str) -> None:
    assert errors(name, 5).std() > 0.5 * NOISY[name]
    assert Knowledge(1, INFORMATION).readings(STATE, 5)[name].status is not Status.FINAL


def test_a_level_without_noise_publishes_the_truth() -> None:
    exact = Knowledge(1, replace(INFORMATION, unemployment=0.0, core_inflation=0.0)).readings(STATE)
    assert exact["unemployment"].value == pytest.approx(TRUTH["unemployment"])
    assert exact["core_inflation_4q"].value == pytest.approx(TRUTH["core_inflation_4q"])


def test_markets_and_books_are_published_as_they_are() -> None:
    readings = Knowledge(1, INFORMATION).readings(STATE)
    for name in ("policy_rate", "yield_10y", "reserves_bn", "sofr_iorb_bp", "credit_spread"):
        assert readings[name].status is Status.FINAL
    assert readings["reserves_bn"].value == LEVEL.start.reserves_bn
    assert readings["unemployment"].status is Status.FLASH


def test_errors_hang_on_seed_quarter_and_name_alone() -> None:
    term, other = played("hold", 4), played("taylor", 4)
    for ours, theirs in zip(term.bulletins, other.bulletins, strict=True):
        index = ours.index
        for name in ("output_gap", "natural_unemployment"):
            mine = ours.readings[name].value - float(getattr(term.states[index], name)[0])
            his = theirs.readings[name].value - float(getattr(other.states[index], name)[0])
            assert mine == pytest.approx(his, abs=1e-5)


def test_slow_errors_stay_on_the_same_side() -> None:
    knowledge = [Knowledge(seed, INFORMATION) for seed in SEEDS]
    now = np.array([each.estimation_error(8075, "output_gap") for each in knowledge])
    next_quarter = np.array([each.estimation_error(8076, "output_gap") for each in knowledge])
    later = np.array([each.estimation_error(8095, "output_gap") for each in knowledge])
    assert np.corrcoef(now, next_quarter)[0, 1] > 0.8
    assert abs(np.corrcoef(now, later)[0, 1]) < 0.4


def test_the_bulletin_revises_the_two_quarters_before() -> None:
    term = played("hold", 4)
    last = term.bulletins[-1]
    assert set(last.revisions["unemployment"]) == {"2019Q3", "2019Q2"}
    assert last.revisions["unemployment"]["2019Q2"].status is Status.FINAL
    assert last.revisions["unemployment"]["2019Q2"].value == pytest.approx(
        float(term.states[7].unemployment[0]), abs=1e-5
    )
    assert "yield_10y" not in last.revisions
    assert term.bulletins[0].revisions == {}


# --- no truth in it -----------------------------------------------------------------------------------------------


def test_the_nowcast_holds_no_hidden_truth() -> None:
    told = dict.fromkeys(
        ("natural_rate", "natural_unemployment", "output_gap", "output_gap_lag", "reserve_kink", "unemployment",
         "gdp_nominal"), 0,
    )  # fmt: skip
    inflation_told = 0
    for seed in range(60):
        term = Term(LEVEL, seed)
        truth, nowcast = term.states[-1], term.bulletins[-1].nowcast
        for name in told:
            told[name] += bool(abs(float(getattr(truth, name)[0] - getattr(nowcast, name)[0])) < 1e-3)
        inflation_told += bool(abs(float(truth.core_inflation[-1, 0] - nowcast.core_inflation[-1, 0])) < 1e-3)
        assert nowcast.terms == {}
    assert max(told.values()) <= 2, told
    assert inflation_told <= 2


def test_later_nowcasts_hold_none_either() -> None:
    for seed in range(4):
        term = played("hold", seed)
        for bulletin, truth in zip(term.bulletins[1:], term.states[1:], strict=True):
            nowcast = bulletin.nowcast
            for name in ("natural_rate", "natural_unemployment", "output_gap", "reserve_kink", "headline_inflation_4q",
                         "core_inflation_4q"):  # fmt: skip
                assert abs(float(getattr(truth, name)[0] - getattr(nowcast, name)[0])) > 1e-6, name
            assert float(nowcast.productivity[0]) == 0.0


def test_what_is_known_of_the_nowcast_is_what_was_published() -> None:
    for bulletin in played("hold", 4).bulletins:
        nowcast, readings = bulletin.nowcast, bulletin.readings
        for name in ("unemployment", "output_gap", "natural_unemployment", "yield_10y", "policy_rate"):
            assert float(getattr(nowcast, name)[0]) == pytest.approx(readings[name].value, abs=1e-6)
        for name in ("core_inflation_4q", "headline_inflation_4q"):
            assert float(getattr(nowcast, name)[0]) == pytest.approx(readings[name].value, abs=1e-5)


def test_the_staff_s_curve_stands_at_an_estimate() -> None:
    kinks = []
    for seed in range(60):
        term = Term(LEVEL, seed)
        kinks.append(term.bulletins[0].reserve_demand.kink - float(term.states[0].reserve_kink[0]))
    assert np.std(kinks) == pytest.approx(INFORMATION.reserve_kink, rel=0.3)
    assert min(abs(error) for error in kinks) > 1e-4
