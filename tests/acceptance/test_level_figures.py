"""The levels' figures agree with the public record kept beside the checkout, to the rounding stated here."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.levels import load_level
from cbgame.files.places import shipped_levels
from cbgame.game.level import Level

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
QUARTERLY, WEEKLY = DATA / "us_history_quarterly.csv", DATA / "fed_balance_sheet_weekly.csv"
pytestmark = pytest.mark.skipif(
    not (QUARTERLY.is_file() and WEEKLY.is_file()),
    reason="the data tables (../shared/data) are not beside the checkout",
)

LEVELS = ("repo-spike", "housing-bust", "long-exit", "pandemic")
OTHER_ESTIMATE = {("housing-bust", "natural_unemployment"), ("long-exit", "natural_unemployment"),
                  ("pandemic", "natural_unemployment")}  # fmt: skip
"""Figures for which a level takes another estimate than the table's, and says so."""

# variable of the level's history -> column of the quarterly table, largest difference
HISTORY = {
    "unemployment": ("unrate", 0.006),
    "natural_unemployment": ("unrate_natural", 0.006),
    "core_inflation_4q": ("core_pce_infl_4q", 0.006),
    "headline_inflation_4q": ("pce_infl_4q", 0.006),
    "expected_inflation_long": ("infl_exp_lr_frbus", 0.006),
    "output_gap": ("gap_cbo", 0.006),
    "gdp_nominal_bn": ("gdp_nominal", 0.6),
    "yield_2y": ("gs2", 0.006),
    "yield_10y": ("gs10", 0.006),
    "term_premium_10y": ("termprem10_frbus", 0.006),
    "mortgage_rate": ("mortgage30", 0.006),
    "total_assets_bn": ("fed_assets", 0.6),
    "treasuries_bn": ("fed_treasuries", 0.6),
    "mbs_bn": ("fed_mbs", 0.6),
    "reserves_bn": ("reserves", 0.6),
    "on_rrp_bn": ("on_rrp_avg", 0.6),
}
# figure of the level's start -> column of the quarterly table in the quarter before, largest difference
START = {
    "unemployment": ("unrate", 0.01),
    "natural_unemployment": ("unrate_natural", 0.01),
    "output_gap": ("gap_cbo", 0.01),
    "expected_inflation_long": ("infl_exp_lr_frbus", 0.01),
    "yield_2y": ("gs2", 0.01),
    "yield_10y": ("gs10", 0.01),
    "term_premium_10y": ("termprem10_frbus", 0.01),
    "mortgage_rate": ("mortgage30", 0.01),
    "house_growth": ("house_price_4q", 0.01),
    "gdp_nominal_bn": ("gdp_nominal", 1.0),
    "mbs_bn": ("fed_mbs", 0.1),
    "reserves_bn": ("reserves", 0.1),
}


@pytest.fixture(scope="module", params=LEVELS)
def level(request: pytest.FixtureRequest) -> Level:
    assert (shipped_levels() / f"{request.param}.toml").is_file()
    return load_level(request.param)


@pytest.fixture(scope="module")
def spike() -> Level:
    return load_level("repo-spike")


def before(level: Level, quarters_ago: int = 1) -> str:
    """The quarter that many before the level's first."""
    return quarter_name(quarter_number(level.start_quarter) - quarters_ago)


@pytest.fixture(scope="module")
def quarters() -> dict[str, dict[str, str]]:
    with QUARTERLY.open(encoding="utf-8") as file:
        return {row["date"]: row for row in csv.DictReader(file)}


@pytest.fixture(scope="module")
def last_wednesday() -> dict[str, str]:
    with WEEKLY.open(encoding="utf-8") as file:
        return next(row for row in csv.DictReader(file) if row["date"] == "2017-09-27")


@pytest.mark.parametrize("variable", HISTORY)
def test_history(level: Level, quarters: dict[str, dict[str, str]], variable: str) -> None:
    if variable not in level.history:
        pytest.skip("the level doesn't show it")
    column, most = HISTORY[variable]
    first = quarter_number(level.history_start)
    for offset, value in enumerate(level.history[variable]):
        quarter = quarter_name(first + offset)
        recorded = quarters[quarter][column]
        assert value == pytest.approx(float(recorded or 0), abs=most), quarter


def test_history_covers_what_the_table_and_two_typed_series_hold(level: Level) -> None:
    missing = {*HISTORY, "policy_rate", "credit_spread"} - set(level.history)
    assert missing <= {"natural_unemployment", "on_rrp_bn"}, "where another estimate is taken, or it wasn't there yet"
    length = quarter_number(level.start_quarter) - quarter_number(level.history_start)
    assert length >= 16
    assert {len(values) for values in level.history.values()} == {length}


def test_the_flagship_shows_all_of_it(spike: Level) -> None:
    assert set(spike.history) == {*HISTORY, "policy_rate", "credit_spread"}


def test_the_policy_rate_is_near_the_funds_rate(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    first = quarter_number(level.history_start)
    for offset, midpoint in enumerate(level.history["policy_rate"]):
        assert midpoint == pytest.approx(float(quarters[quarter_name(first + offset)]["ffr"]), abs=0.09)


@pytest.mark.parametrize("figure", START)
def test_start(level: Level, quarters: dict[str, dict[str, str]], figure: str) -> None:
    if (level.id, figure) in OTHER_ESTIMATE:
        pytest.skip("the level takes another estimate")
    column, most = START[figure]
    assert getattr(level.start, figure) == pytest.approx(float(quarters[before(level)][column]), abs=most)


@pytest.mark.parametrize(
    ("figure", "column"), [("core_inflation", "core_pce_infl_qa"), ("headline_inflation", "pce_infl_qa")]
)
def test_the_four_quarters_of_inflation(
    level: Level, quarters: dict[str, dict[str, str]], figure: str, column: str
) -> None:
    recorded = [
        float(quarters[name][column]) for name in (before(level, 4), before(level, 3), before(level, 2), before(level))
    ]
    assert getattr(level.start, figure) == pytest.approx(recorded, abs=0.006)


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


def test_total_assets_are_those_of_the_last_wednesday(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    start, recorded = level.start, quarters[before(level)]
    treasuries = (
        start.treasuries_bills_bn + start.treasuries_to_1y_bn + start.treasuries_1_to_5y_bn
        + start.treasuries_5_to_10y_bn + start.treasuries_over_10y_bn
    )  # fmt: skip
    assets = treasuries + start.mbs_bn + start.repo_bn + start.loans_bn + start.other_assets_bn
    assert treasuries == pytest.approx(float(recorded["fed_treasuries"]), abs=0.1)
    assert assets == pytest.approx(float(recorded["fed_assets"]), abs=3.0)


BANDS = {
    "core_inflation_4q": ("core_pce_infl_4q", 0.01), "unemployment": ("unrate", 0.01), "yield_10y": ("gs10", 0.01),
    "reserves_bn": ("reserves", 0.6), "total_assets_bn": ("fed_assets", 0.6),
}  # fmt: skip


def test_where_history_landed_is_where_it_landed(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    last = quarter_name(quarter_number(level.start_quarter) + level.quarters - 1)
    assert {"core_inflation_4q", "unemployment", "yield_10y", "reserves_bn"} <= set(level.history_bands)
    for name, band in level.history_bands.items():
        column, most = BANDS[name]
        assert band.actual == pytest.approx(float(quarters[last][column]), abs=most), name


def test_history_left_the_range_that_ruled_each_quarter(level: Level, quarters: dict[str, dict[str, str]]) -> None:
    assert len(level.historical_policy) == level.quarters
    for each in level.historical_policy:
        midpoint = each.decision.target_low_pct + 0.125
        assert midpoint == pytest.approx(float(quarters[each.quarter]["ffr"]), abs=0.15), each.quarter
