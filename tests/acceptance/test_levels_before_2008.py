"""The three levels before 2008: figures agree with the public record, texts are complete, and a term can be played."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np
import pytest

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.crises import SQUEEZE_BP
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import list_levels, load_level
from cbgame.game.ghosts import play_policy
from cbgame.game.level import LANGUAGES, Level
from cbgame.policy.decision import Instruments

LEVELS = ("soft-landing", "dotcom", "disinflation")
QUARTERLY = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "us_history_quarterly.csv"
recorded = pytest.mark.skipif(
    not QUARTERLY.is_file(), reason="the data tables (../shared/data) are not beside the checkout"
)

# variable of the level's history -> column of the quarterly table, largest difference
HISTORY = {
    "policy_rate": ("ffr", 0.006),
    "unemployment": ("unrate", 0.006),
    "core_inflation_4q": ("core_pce_infl_4q", 0.006),
    "headline_inflation_4q": ("pce_infl_4q", 0.006),
    "expected_inflation_long": ("infl_exp_lr_frbus", 0.006),
    "output_gap": ("gap_cbo", 0.006),
    "gdp_nominal_bn": ("gdp_nominal", 0.6),
    "yield_2y": ("gs2", 0.006),
    "yield_10y": ("gs10", 0.006),
    "term_premium_10y": ("termprem10_frbus", 0.006),
    "mortgage_rate": ("mortgage30", 0.006),
}
# figure of the level's start -> column of the quarterly table in the quarter before, largest difference
START = {
    "unemployment": ("unrate", 0.01),
    "output_gap": ("gap_cbo", 0.01),
    "expected_inflation_long": ("infl_exp_lr_frbus", 0.01),
    "yield_2y": ("gs2", 0.01),
    "yield_10y": ("gs10", 0.01),
    "term_premium_10y": ("termprem10_frbus", 0.01),
    "mortgage_rate": ("mortgage30", 0.01),
    "house_growth": ("house_price_4q", 0.01),
    "gdp_nominal_bn": ("gdp_nominal", 1.0),
}


@pytest.fixture(scope="module", params=LEVELS)
def level(request: pytest.FixtureRequest) -> Level:
    return load_level(request.param)


@pytest.fixture(scope="module")
def quarters() -> dict[str, dict[str, str]]:
    with QUARTERLY.open(encoding="utf-8") as file:
        return {row["date"]: row for row in csv.DictReader(file)}


@recorded
def test_history_is_the_record(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    assert set(level.history) == set(HISTORY)
    first = quarter_number(level.history_start)
    for variable, (column, most) in HISTORY.items():
        for offset, value in enumerate(level.history[variable]):
            quarter = quarter_name(first + offset)
            assert value == pytest.approx(float(quarters[quarter][column]), abs=most), (variable, quarter)


@recorded
def test_the_start_is_the_record(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    before = quarters[quarter_name(quarter_number(level.start_quarter) - 1)]
    for figure, (column, most) in START.items():
        assert getattr(level.start, figure) == pytest.approx(float(before[column]), abs=most), figure


@recorded
def test_history_left_the_rate_that_ruled_each_quarter(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    assert len(level.historical_policy) == level.quarters
    for each in level.historical_policy:
        midpoint = each.decision.target_low_pct + 0.125
        assert midpoint == pytest.approx(float(quarters[each.quarter]["ffr"]), abs=0.14), each.quarter


@recorded
def test_bands_lie_around_what_was(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    last = quarters[quarter_name(quarter_number(level.start_quarter) + level.quarters - 1)]
    for variable, column in (
        ("core_inflation_4q", "core_pce_infl_4q"), ("unemployment", "unrate"), ("yield_10y", "gs10"),
    ):  # fmt: skip
        assert level.history_bands[variable].actual == pytest.approx(float(last[column]), abs=0.006), variable


def test_everything_is_said_in_every_language(level: Level) -> None:
    hints = {language: len(level.words[language].hints) for language in LANGUAGES}
    assert len(set(hints.values())) == 1
    for language in LANGUAGES:
        words = level.words[language]
        assert all((words.title, words.period, words.story.strip(), words.mandate, words.debrief))
        assert set(words.objectives) == {objective.id for objective in level.objectives}
        assert load_catalogue(language).say(f"home-picture-{level.id}") != f"home-picture-{level.id}"
    assert len(level.words["en"].story.split()) <= 120


def test_nothing_is_in_hand_that_nobody_had(level: Level) -> None:
    last: Instruments = level.instruments_at(level.quarters - 1)
    assert not any(
        (last.purchases, last.runoff, last.interest_on_reserves, last.on_rrp, last.standing_repo, last.swap_lines)
    )
    assert not level.standing.interest_on_reserves


def test_words_come_into_hand_when_the_first_statement_did() -> None:
    soft, cure = load_level("soft-landing"), load_level("disinflation")
    assert [soft.instruments_at(index).guidance for index in (0, 1)] == [False, True]
    assert not cure.instruments_at(cure.quarters - 1).guidance


def test_the_ladder_goes_from_the_soft_landing_to_the_cure() -> None:
    ids = [level.id for level in list_levels()[0]]
    places = [ids.index(id) for id in ("first-day", *LEVELS, "repo-spike")]
    assert places == sorted(places)


@pytest.mark.parametrize("policy", ["hold", "history"])
def test_a_term_is_played_to_its_end(level: Level, policy: str) -> None:
    term = play_policy(level, policy, 11)
    log = term.log()
    assert len(log) == level.quarters
    assert all(math.isfinite(figure) for quarter in log for figure in quarter.actual.values())
    assert all(math.isfinite(loss[0]) for loss in term.losses().values())


def test_swings_of_the_funds_rate_are_no_squeeze_where_the_desk_keeps_reserves_scarce() -> None:
    cure, worst = load_level("disinflation"), []
    for seed in (1, 2, 3):
        term = play_policy(cure, "history", seed)
        worst += [week.sofr_iorb_max_bp for bulletin in term.bulletins[1:] for week in bulletin.weeks]
    assert np.mean(np.array(worst) > SQUEEZE_BP) < 0.01
