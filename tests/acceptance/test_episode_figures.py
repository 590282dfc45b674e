"""The episodes' figures agree with the public record kept beside the checkout, to the rounding stated here."""

from __future__ import annotations

import csv
from functools import cache

import pytest

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.files.episodes import episode_files, load_episode
from tests.acceptance.public_record import ECONOMY, MIDPOINT, WEEKLY, quarters, recorded

pytestmark = recorded

# variable -> column of the quarterly table, largest difference
ACTUAL = ECONOMY | {
    "effr": ("ffr", 0.006),
    "total_assets_bn": ("fed_assets", 0.06),
    "treasuries_bn": ("fed_treasuries", 0.06),
    "mbs_bn": ("fed_mbs", 0.06),
    "reserves_bn": ("reserves", 0.06),
}
# variable -> column of the weekly table, largest difference: the last week of the quarter, or the mean of its weeks
LAST_WEEK = {"on_rrp_bn": ("on_rrp", 0.06)}
WEEKS_MEAN = {"sofr_iorb_bp": ("sofr_iorb_bp", 0.06)}
TYPED = {"deferred_asset_bn", "credit_spread"}
START = (
    "unemployment", "output_gap", "yield_2y", "yield_10y", "term_premium_10y", "mortgage_rate",
    "expected_inflation_long",
)  # fmt: skip


OTHER_ESTIMATE = {("inflation-surge", "term_premium_10y")}
"""Figures for which the file takes another estimate than the table's, and says so."""


@cache
def last_weeks() -> dict[str, dict[str, str]]:
    """The last row of each quarter."""
    found: dict[str, dict[str, str]] = {}
    with WEEKLY.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            found[_quarter_of(row["date"])] = row
    return found


@cache
def means_of_weeks(column: str) -> dict[str, float]:
    """The mean of a weekly column by quarter."""
    found: dict[str, list[float]] = {}
    with WEEKLY.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row[column]:
                found.setdefault(_quarter_of(row["date"]), []).append(float(row[column]))
    return {quarter: sum(values) / len(values) for quarter, values in found.items()}


def _quarter_of(date: str) -> str:
    year, month, _ = date.split("-")
    return f"{year}Q{(int(month) - 1) // 3 + 1}"


def found(variable: str, quarter: str) -> tuple[float, float]:
    """What the tables say of a variable, and how near the file must come."""
    if variable in WEEKS_MEAN:
        column, most = WEEKS_MEAN[variable]
        return means_of_weeks(column)[quarter], most
    table = last_weeks() if variable in LAST_WEEK else quarters()
    column, most = (LAST_WEEK | ACTUAL)[variable]
    return float(table[quarter][column]), most


@pytest.mark.parametrize("id", episode_files())
def test_what_happened_is_what_the_table_says(id: str) -> None:
    episode = load_episode(id)
    first = quarter_number(episode.start_quarter)
    for variable, values in episode.actual.items():
        if variable in TYPED:
            continue
        for index, value in enumerate(values):
            if value is not None:
                said, most = found(variable, quarter_name(first + index))
                assert value == pytest.approx(said, abs=most), (variable, quarter_name(first + index))


@pytest.mark.parametrize("id", episode_files())
def test_it_starts_where_the_quarter_before_ended(id: str) -> None:
    episode = load_episode(id)
    before = quarters()[quarter_name(quarter_number(episode.start_quarter) - 1)]
    for figure in START:
        column, _ = ACTUAL[figure]
        if (id, figure) in OTHER_ESTIMATE:
            continue
        assert getattr(episode.start, figure) == pytest.approx(float(before[column]), abs=0.011), figure
    assert episode.start.gdp_nominal_bn == pytest.approx(float(before["gdp_nominal"]), abs=1.0)
    names = [quarter_name(quarter_number(episode.start_quarter) - back) for back in (4, 3, 2, 1)]
    core = [float(quarters()[name]["core_pce_infl_qa"]) for name in names]
    assert episode.start.core_inflation == pytest.approx(core, abs=0.006)


@pytest.mark.parametrize("id", [id for id in episode_files() if load_episode(id).start_quarter > "2007"])
def test_the_books_are_those_of_the_last_wednesday(id: str) -> None:
    episode = load_episode(id)
    start = episode.start
    before = last_weeks()[quarter_name(quarter_number(episode.start_quarter) - 1)]
    treasuries = (
        start.treasuries_bills_bn + start.treasuries_to_1y_bn + start.treasuries_1_to_5y_bn
        + start.treasuries_5_to_10y_bn + start.treasuries_over_10y_bn
    )  # fmt: skip
    assets = treasuries + start.mbs_bn + start.repo_bn + start.loans_bn + start.other_assets_bn
    owed = start.currency_bn + start.reserves_bn + start.on_rrp_bn + start.treasury_account_bn
    assert treasuries == pytest.approx(float(before["treasuries"]), abs=0.2)
    assert start.mbs_bn == pytest.approx(float(before["mbs"]), abs=0.2)
    assert start.reserves_bn == pytest.approx(float(before["reserves"]), abs=0.2)
    assert assets == pytest.approx(float(before["fed_assets"]), abs=0.2)
    assert 25 <= assets - owed - start.other_liabilities_bn <= 65  # capital paid in and surplus


@pytest.mark.parametrize("id", episode_files())
def test_history_left_the_rate_near_the_quarters_mean(id: str) -> None:
    for each in load_episode(id).historical_policy:
        midpoint = each.decision.target_low_pct + 0.125
        assert midpoint == pytest.approx(float(quarters()[each.quarter]["ffr"]), abs=MIDPOINT), each.quarter
