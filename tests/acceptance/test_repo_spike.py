"""Whole terms of the level `repo-spike`: what happened happens, and what would have prevented it prevents it.

Medians over a list of lucks; nothing here is scripted, it comes from the reserve-demand curve.
"""

from __future__ import annotations

import csv
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cbgame.game.bulletin import Week
from cbgame.game.ghosts import play_policy
from cbgame.game.hindsight import foreseen
from cbgame.game.term import Term
from tests.economy.worlds import spike_level
from tests.validation.plays import play_with, played, with_bills, with_standing_facility, without_runoff

SEEDS = range(16)
TAX_WEEK = 12  # of 2019Q3: Monday 16 September
HISTORY = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "us_history_quarterly.csv"

# what was done otherwise -> (the change of every decision, from which quarter on)
ALTERNATIVES = {
    "standing facility from July 2019": (with_standing_facility, "2019Q3"),
    "runoff stopped at the end of 2018": (without_runoff, "2019Q1"),
    "thirty billion of bills a month from 2019": (with_bills, "2019Q1"),
}


@cache
def terms(what: str) -> list[Term]:
    if what in ALTERNATIVES:
        return [play_with("history", seed, *ALTERNATIVES[what]) for seed in SEEDS]
    return [played(what, seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def _measured() -> None:
    """Hindsight on every luck, searched side by side."""
    foreseen(spike_level(), SEEDS)


def weeks_of(term: Term, quarter: str) -> tuple[Week, ...]:
    return term.bulletins[1 + term.quarters.index(quarter)].weeks


def tax_week(term: Term) -> Week:
    week = weeks_of(term, "2019Q3")[TAX_WEEK - 1]
    assert week.monday == "2019-09-16"
    assert set(week.marks) >= {"tax_date", "settlement"}
    return week


def worst_bp(what: str) -> np.ndarray:
    return np.array([tax_week(term).sofr_iorb_max_bp for term in terms(what)])


def test_reserves_fall_to_about_1_4_trillion() -> None:
    reserves = [tax_week(term).reserves_bn for term in terms("history")]
    assert 1_300 <= np.median(reserves) <= 1_500
    assert min(reserves) > 1_150
    assert max(reserves) < 1_650


def test_the_week_of_16_september_is_the_worst_of_the_year_so_far() -> None:
    def rank(term: Term) -> int:
        """How many weeks of 2019 had a worse day before."""
        earlier = [*weeks_of(term, "2019Q1"), *weeks_of(term, "2019Q2"), *weeks_of(term, "2019Q3")[: TAX_WEEK - 1]]
        return sum(week.sofr_iorb_max_bp > tax_week(term).sofr_iorb_max_bp for week in earlier)

    ranks = [rank(term) for term in terms("history")]
    assert np.median(ranks) == 0
    assert ranks.count(0) > 0.8 * len(ranks)


def test_the_market_breaks() -> None:
    spikes = worst_bp("history")
    assert np.median(spikes) >= 200
    assert np.median(spikes) <= 600  # 315 bp in fact
    assert (spikes > 75).mean() > 0.8
    assert spikes.std() > 50  # luck decides how far


def test_effr_leaves_the_middle_of_the_range_and_calm_weeks_drift_up() -> None:
    """EFFR stood 10 bp under IORB in 2017 and over it in 2019; a calm week's SOFR went from -10 to about +5."""
    for what, year, low, high in (("effr", "2018Q1", -12, -5), ("effr", "2019Q3", -1, 8),
                                  ("sofr", "2018Q1", -14, -4), ("sofr", "2019Q3", 0, 20)):  # fmt: skip
        spreads = [
            np.median([(getattr(week, what) - week.iorb) * 100 for week in weeks_of(term, year)])
            for term in terms("history")
        ]
        assert low <= np.median(spreads) <= high, (what, year)


def test_a_standing_facility_holds_the_lid() -> None:
    lidded = worst_bp("standing facility from July 2019")
    assert np.median(lidded) < 60
    assert (lidded < 100).all()


@pytest.mark.parametrize("what", list(ALTERNATIVES))
def test_what_keeps_reserves_or_caps_the_rate_makes_it_far_smaller(what: str) -> None:
    happened, instead = worst_bp("history"), worst_bp(what)
    assert np.median(instead) < 0.5 * np.median(happened)
    assert (instead <= happened + 1e-9).mean() > 0.9


@pytest.mark.usefixtures("_measured")
def test_what_prevents_it_pays() -> None:
    for what in ALTERNATIVES:
        better = [mine.score().total > theirs.score().total
                  for mine, theirs in zip(terms(what), terms("history"), strict=True)]  # fmt: skip
        assert np.mean(better) > 0.7, what


def test_stopping_runoff_leaves_more_reserves_than_history() -> None:
    for what in ("runoff stopped at the end of 2018", "thirty billion of bills a month from 2019"):
        more = [tax_week(mine).reserves_bn - tax_week(theirs).reserves_bn
                for mine, theirs in zip(terms(what), terms("history"), strict=True)]  # fmt: skip
        assert 100 < np.median(more) < 400


def test_an_emergency_stops_the_tape_in_that_week() -> None:
    stopped = ["emergency" in tax_week(term).marks for term in terms("history")]
    assert np.mean(stopped) > 0.7


# --- the game -----------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_measured")
def test_hold_never_earns_a_medal_and_the_rule_with_an_eye_on_reserves_beats_it() -> None:
    assert [term.score().medal for term in terms("hold")] == [None] * len(SEEDS)
    beaten = [
        hold.score().total < rule.score().total for hold, rule in zip(terms("hold"), terms("inertial"), strict=True)
    ]
    assert np.mean(beaten) > 0.75
    assert any(term.score().medal for term in terms("inertial"))


@pytest.mark.usefixtures("_measured")
def test_luck_matters_less_than_policy() -> None:
    hold = np.array([term.score().total for term in terms("hold")])
    lid = np.array([term.score().total for term in terms("standing facility from July 2019")])
    assert np.median(lid) - np.median(hold) > 100


# --- against the public record ------------------------------------------------------------------------------------

TOLERANCES = {
    "total_assets_bn": ("fed_assets", 0.04),
    "treasuries_bn": ("fed_treasuries", 0.04),
    "mbs_bn": ("fed_mbs", 0.04),
    "reserves_bn": ("reserves", 0.10),
}


@pytest.mark.parametrize("variable", TOLERANCES)
def test_quarter_ends_under_history_are_those_of_the_record(variable: str) -> None:
    if not HISTORY.is_file():
        pytest.skip("the data tables (../shared/data) are not beside the checkout")
    column, tolerance = TOLERANCES[variable]
    with HISTORY.open(encoding="utf-8") as file:
        recorded = {row["date"]: row[column] for row in csv.DictReader(file)}
    logs = [term.log() for term in terms("history")]
    for index, quarter in enumerate(terms("history")[0].quarters):
        median = float(np.median([log[index].actual[variable] for log in logs]))
        assert median == pytest.approx(float(recorded[quarter]), rel=tolerance), quarter


def test_the_economy_under_history_stays_near_what_was() -> None:
    """Medians at the end of 2019: unemployment 3.6, core inflation 1.6, ten-year yield 1.8 percent."""
    ends = [term.log()[-1].actual for term in terms("history")]
    assert 2.8 < np.median([end["unemployment"] for end in ends]) < 5.0
    assert 1.2 < np.median([end["core_inflation_4q"] for end in ends]) < 2.6
    assert 1.2 < np.median([end["yield_10y"] for end in ends]) < 3.4


def test_with_300_billion_dollars_more_of_reserves_it_would_have_been_a_ripple() -> None:
    """Copeland, Duffie and Yang (2021): substantially higher reserves would have removed the spikes."""
    level = spike_level()
    start = replace(
        level.start,
        reserves_bn=level.start.reserves_bn + 300.0,
        treasuries_1_to_5y_bn=level.start.treasuries_1_to_5y_bn + 300.0,
    )
    richer = replace(level, start=start)
    worst = [tax_week(play_policy(richer, "history", seed)).sofr_iorb_max_bp for seed in range(24)]
    assert np.median(worst) < 60.0
