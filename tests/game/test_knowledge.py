"""Between truth and bulletin: noise of the stated size, revisions that converge, and nothing hidden in plain sight."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from cbgame.game.bulletin import Reading, Status
from cbgame.game.ghosts import rule_decision
from cbgame.game.knowledge import HIDDEN, Knowledge, staffs_view
from cbgame.game.term import Term
from cbgame.game.vintages import ESTIMATES, VINTAGES
from tests.economy.worlds import spike_level, spike_start
from tests.validation.plays import played

LEVEL, INFORMATION = spike_level(), spike_level().information
SEEDS = range(250)
STATE = spike_start()

# published as it is; the rest is read with noise or estimated
NOISY = {
    "unemployment": INFORMATION.unemployment,
    "core_inflation": INFORMATION.core_inflation,
    "output_gap": INFORMATION.output_gap,
    "natural_unemployment": INFORMATION.natural_unemployment,
}
TRUTH = {
    "unemployment": LEVEL.start.unemployment,
    "core_inflation": LEVEL.start.core_inflation[-1],
    "core_inflation_4q": float(np.mean(LEVEL.start.core_inflation)),
    "output_gap": LEVEL.start.output_gap,
    "natural_unemployment": LEVEL.start.natural_unemployment,
    "gdp_nominal_bn": LEVEL.start.gdp_nominal_bn,
    "gdp_growth": LEVEL.start.potential_growth,
}


@cache
def published(age: int) -> list[dict[str, Reading]]:
    return [Knowledge(seed, INFORMATION).readings((STATE,), age) for seed in SEEDS]


def errors(name: str, age: int = 0) -> np.ndarray:
    return np.array([readings[name].value - TRUTH[name] for readings in published(age)])


@pytest.mark.parametrize("name", NOISY)
def test_first_readings_miss_the_truth_by_the_stated_noise(name: str) -> None:
    missed = errors(name)
    assert missed.std() == pytest.approx(NOISY[name], rel=0.15)
    assert abs(missed.mean()) < 0.2 * NOISY[name]


@pytest.mark.parametrize("name", ["unemployment", "core_inflation", "gdp_growth", "gdp_nominal_bn"])
def test_revisions_converge_to_the_truth(name: str) -> None:
    kind = VINTAGES["gdp_growth" if name.startswith("gdp") else name]
    missed = [np.abs(errors(name, age)).mean() for age in range(kind.final_age + 1)]
    assert all(after <= before + 1e-9 for before, after in pairwise(missed))
    assert missed[-1] < 1e-5 < missed[-2]


def test_a_years_inflation_carries_the_errors_of_its_quarters_as_published_by_then() -> None:
    quarter, year = errors("core_inflation"), errors("core_inflation_4q")
    before = 4.0 * year - quarter  # what is left of the three quarters before, revised since
    sd = VINTAGES["core_inflation"].sd
    assert before.std() == pytest.approx(np.sqrt(sum(each**2 for each in sd[1:4])), rel=0.15)
    assert abs(np.corrcoef(before, quarter)[0, 1]) < 0.3  # other quarters' draws
    assert np.abs(errors("core_inflation_4q", 8)).max() < 1e-5


def test_the_level_of_output_carries_the_errors_of_growth() -> None:
    """Growth and level are one set of accounts: what this quarter's growth misses stands in the level."""
    level = 400.0 * np.log1p(errors("gdp_nominal_bn") / TRUTH["gdp_nominal_bn"])
    assert np.corrcoef(level, errors("gdp_growth"))[0, 1] > 0.3
    assert level.std() > errors("gdp_growth").std()


@pytest.mark.parametrize("name", ["output_gap", "natural_unemployment"])
def test_estimates_are_never_final(name: str) -> None:
    assert errors(name, 5).std() > 0.4 * NOISY[name]
    assert Knowledge(1, INFORMATION).readings((STATE,), 5)[name].status is not Status.FINAL


def test_a_level_without_noise_publishes_the_truth() -> None:
    exact = Knowledge(1, replace(INFORMATION, unemployment=0.0, core_inflation=0.0, gdp_growth=0.0)).readings((STATE,))
    for name in ("unemployment", "core_inflation_4q", "gdp_nominal_bn"):
        assert exact[name].value == pytest.approx(TRUTH[name])


def test_markets_and_books_are_published_as_they_are() -> None:
    readings = Knowledge(1, INFORMATION).readings((STATE,))
    for name in ("policy_rate", "yield_10y", "reserves_bn", "sofr_iorb_bp", "credit_spread"):
        assert readings[name].status is Status.FINAL
    assert readings["reserves_bn"].value == LEVEL.start.reserves_bn
    assert readings["unemployment"].status is Status.FLASH


def test_errors_hang_on_seed_quarter_and_name_alone() -> None:
    term, other = played("hold", 4), played("taylor", 4)
    for ours, theirs in zip(term.bulletins, other.bulletins, strict=True):
        index = ours.index
        mine = ours.readings["output_gap"].value - float(term.states[index].output_gap[0])
        his = theirs.readings["output_gap"].value - float(other.states[index].output_gap[0])
        assert mine == pytest.approx(his, abs=1e-5)


def test_slow_errors_stay_on_the_same_side() -> None:
    knowledge = [Knowledge(seed, INFORMATION) for seed in SEEDS]
    now = np.array([each.estimation_error(8075, "output_gap") for each in knowledge])
    next_quarter = np.array([each.estimation_error(8076, "output_gap") for each in knowledge])
    later = np.array([each.estimation_error(8095, "output_gap") for each in knowledge])
    assert np.corrcoef(now, next_quarter)[0, 1] > 0.8
    assert abs(np.corrcoef(now, later)[0, 1]) < 0.4


def test_the_bulletin_revises_the_quarters_before_until_they_are_final() -> None:
    term = played("hold", 4)
    last = term.bulletins[-1]
    assert list(last.revisions["unemployment"]) == ["2018Q4", "2019Q1", "2019Q2", "2019Q3"]  # the newest at the end
    assert last.revisions["unemployment"]["2018Q4"].status is Status.FINAL
    assert last.revisions["unemployment"]["2019Q3"].status is Status.REVISED
    assert last.revisions["unemployment"]["2018Q4"].value == pytest.approx(
        float(term.states[5].unemployment[0]), abs=1e-5
    )
    assert len(last.revisions["gdp_growth"]) == 8
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


@pytest.mark.parametrize("seed", range(5))
def test_truth_that_does_not_show_in_the_data_changes_nothing(seed: int) -> None:
    """Every hidden part of a state may be anything: with the same publications the staff see the same economy."""
    state, luck = played("hold", seed).states[-1], np.random.default_rng(seed)
    published = played("hold", seed).bulletins[-1].readings
    readings = {name: np.array([reading.value]) for name, reading in published.items()}
    estimates = {name: np.ones(1) for name in (*ESTIMATES, "output_gap_lag")}
    core, headline = np.full((4, 1), 1.8), np.full((4, 1), 2.1)
    elsewhere = {
        name: getattr(state, name) + luck.normal(size=getattr(state, name).shape) for name in HIDDEN if name != "terms"
    }
    seen = staffs_view(state, readings, estimates, core, headline)
    other = staffs_view(state.with_changes(**elsewhere, terms={}), readings, estimates, core, headline)
    for item in fields(seen):
        ours, theirs = getattr(seen, item.name), getattr(other, item.name)
        if isinstance(ours, np.ndarray):
            assert np.array_equal(ours, theirs), item.name
    assert seen.terms == other.terms == {}
    assert not seen.crises.odds.any()


def test_rules_decide_from_the_bulletin_alone() -> None:
    """The same bulletin, the same decision: a rule is handed no state."""
    bulletin = played("hold", 2).bulletins[4]
    hidden = {name: reading for name, reading in bulletin.readings.items() if name not in ("output_gap",)}
    for rule in ("taylor", "balanced", "inertial"):
        assert rule_decision(rule, bulletin, LEVEL.instruments) == rule_decision(
            rule, replace(bulletin, readings=hidden, causes={}), LEVEL.instruments
        )


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
