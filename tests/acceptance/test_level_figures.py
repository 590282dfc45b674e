"""The levels' figures agree with the public record kept beside the checkout, to the rounding stated here."""

from __future__ import annotations

import csv

import pytest

from cbgame.economy.calendar import quarter_number
from cbgame.files.levels import load_level
from cbgame.files.places import shipped_levels
from cbgame.game.level import Level
from tests.acceptance.public_record import (
    BOOKS,
    ECONOMY,
    START,
    START_BOOKS,
    WEEKLY,
    assert_bands,
    assert_history,
    assert_ranges,
    assert_start,
    before,
    quarters,
    recorded,
)

pytestmark = recorded

LEVELS = ("repo-spike", "housing-bust", "long-exit", "pandemic", "inflation-surge", "ample-landing")
OTHER_ESTIMATE = {
    ("housing-bust", "natural_unemployment"), ("long-exit", "natural_unemployment"),
    ("pandemic", "natural_unemployment"),
    ("inflation-surge", "natural_unemployment"), ("inflation-surge", "term_premium_10y"),
}  # fmt: skip
"""Figures for which a level takes another estimate than the table's, and says so."""

HISTORY = ECONOMY | BOOKS


@pytest.fixture(scope="module", params=LEVELS)
def level(request: pytest.FixtureRequest) -> Level:
    assert (shipped_levels() / f"{request.param}.toml").is_file()
    return load_level(request.param)


@pytest.fixture(scope="module")
def spike() -> Level:
    return load_level("repo-spike")


@pytest.fixture(scope="module")
def last_wednesday() -> dict[str, str]:
    with WEEKLY.open(encoding="utf-8") as file:
        return next(row for row in csv.DictReader(file) if row["date"] == "2017-09-27")


@pytest.mark.parametrize("variable", HISTORY)
def test_history(level: Level, variable: str) -> None:
    if variable not in level.history:
        pytest.skip("the level doesn't show it")
    assert_history(level, variable, *HISTORY[variable])


def test_history_covers_what_the_table_and_two_typed_series_hold(level: Level) -> None:
    missing = {*HISTORY, "policy_rate", "credit_spread"} - set(level.history)
    assert missing <= {"natural_unemployment", "on_rrp_bn"}, "where another estimate is taken, or it wasn't there yet"
    length = quarter_number(level.start_quarter) - quarter_number(level.history_start)
    assert length >= 16
    assert {len(values) for values in level.history.values()} == {length}


def test_the_flagship_shows_all_of_it(spike: Level) -> None:
    assert set(spike.history) == {*HISTORY, "policy_rate", "credit_spread"}


def test_the_policy_rate_is_near_the_funds_rate(level: Level) -> None:
    assert_history(level, "policy_rate", "ffr", 0.09)


@pytest.mark.parametrize("figure", START | START_BOOKS)
def test_start(level: Level, figure: str) -> None:
    if (level.id, figure) in OTHER_ESTIMATE:
        pytest.skip("the level takes another estimate")
    assert_start(level, figure, *(START | START_BOOKS)[figure])


@pytest.mark.parametrize(
    ("figure", "column"), [("core_inflation", "core_pce_infl_qa"), ("headline_inflation", "pce_infl_qa")]
)
def test_the_four_quarters_of_inflation(level: Level, figure: str, column: str) -> None:
    found = [float(quarters()[before(level, ago)][column]) for ago in (4, 3, 2, 1)]
    assert getattr(level.start, figure) == pytest.approx(found, abs=0.006)


def test_the_books_are_those_of_the_last_wednesday(spike: Level, last_wednesday: dict[str, str]) -> None:
    start = spike.start
    treasuries = (
        start.treasuries_bills_bn + start.treasuries_to_1y_bn + start.treasuries_1_to_5y_bn
        + start.treasuries_5_to_10y_bn + start.treasuries_over_10y_bn
    )  # fmt: skip
    assets = treasuries + start.mbs_bn + start.repo_bn + start.loans_bn + start.other_assets_bn
    owed = (
        start.currency_bn + start.reserves_bn + start.on_rrp_bn + start.treasury_account_bn + start.other_liabilities_bn
    )
    assert treasuries == pytest.approx(float(last_wednesday["treasuries"]), abs=0.1)
    assert assets == pytest.approx(float(last_wednesday["fed_assets"]), abs=0.1)
    assert start.on_rrp_bn == pytest.approx(float(last_wednesday["on_rrp"]), abs=0.1)
    assert start.bank_assets_bn == pytest.approx(float(last_wednesday["bank_assets"]), abs=1)
    assert 38 <= assets - owed <= 44  # capital paid in and surplus


def test_total_assets_are_those_of_the_last_wednesday(level: Level) -> None:
    start, found = level.start, quarters()[before(level)]
    treasuries = (
        start.treasuries_bills_bn + start.treasuries_to_1y_bn + start.treasuries_1_to_5y_bn
        + start.treasuries_5_to_10y_bn + start.treasuries_over_10y_bn
    )  # fmt: skip
    assets = treasuries + start.mbs_bn + start.repo_bn + start.loans_bn + start.other_assets_bn
    assert treasuries == pytest.approx(float(found["fed_treasuries"]), abs=0.1)
    assert assets == pytest.approx(float(found["fed_assets"]), abs=3.0)


def test_where_history_landed_is_where_it_landed(level: Level) -> None:
    assert {"core_inflation_4q", "unemployment", "yield_10y", "reserves_bn"} <= set(level.history_bands)
    assert_bands(level)


def test_history_left_the_range_that_ruled_each_quarter(level: Level) -> None:
    assert_ranges(level)
