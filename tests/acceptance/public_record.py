"""The public record kept beside the checkout, and how near the figures of levels and episodes come to it."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.game.level import Level

DATA: Final = Path(__file__).resolve().parents[2].parent / "shared" / "data"
QUARTERLY, WEEKLY = DATA / "us_history_quarterly.csv", DATA / "fed_balance_sheet_weekly.csv"
recorded = pytest.mark.skipif(
    not (QUARTERLY.is_file() and WEEKLY.is_file()),
    reason="the data tables (../shared/data) are not beside the checkout",
)

# variable of a level's history -> column of the quarterly table, largest difference
ECONOMY: Final = {
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
BOOKS: Final = {
    "natural_unemployment": ("unrate_natural", 0.006),
    "total_assets_bn": ("fed_assets", 0.6),
    "treasuries_bn": ("fed_treasuries", 0.6),
    "mbs_bn": ("fed_mbs", 0.6),
    "reserves_bn": ("reserves", 0.6),
    "on_rrp_bn": ("on_rrp_avg", 0.6),
}
FUNDS_RATE: Final = {"policy_rate": ("ffr", 0.006)}

# figure of a level's start -> column of the quarterly table in the quarter before, largest difference
START: Final = {
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
START_BOOKS: Final = {
    "natural_unemployment": ("unrate_natural", 0.01),
    "mbs_bn": ("fed_mbs", 0.1),
    "reserves_bn": ("reserves", 0.1),
}

# variable of a level's bands -> column of the quarterly table in the term's last quarter, largest difference
BANDS: Final = {
    "core_inflation_4q": ("core_pce_infl_4q", 0.006),
    "unemployment": ("unrate", 0.006),
    "yield_10y": ("gs10", 0.006),
    "reserves_bn": ("reserves", 0.6),
    "total_assets_bn": ("fed_assets", 0.6),
}

MIDPOINT: Final = 0.13
"""How near the middle of history's range comes to the quarter's mean funds rate, pp: half a range and a rounding."""

WIDER_MIDPOINT: Final = {
    "soft-landing": 0.14,  # 1996: a target of 5.25 and no range; traded at 5.24, and no range lies nearer
}


@cache
def quarters() -> dict[str, dict[str, str]]:
    """The quarterly table by quarter."""
    with QUARTERLY.open(encoding="utf-8") as file:
        return {row["date"]: row for row in csv.DictReader(file)}


def before(level: Level, quarters_ago: int = 1) -> str:
    """The quarter that many before the level's first."""
    return quarter_name(quarter_number(level.start_quarter) - quarters_ago)


def last(level: Level) -> str:
    """The level's last quarter."""
    return quarter_name(quarter_number(level.start_quarter) + level.quarters - 1)


def assert_history(level: Level, variable: str, column: str, most: float) -> None:
    """A series of the level's history is the table's."""
    first = quarter_number(level.history_start)
    for offset, value in enumerate(level.history[variable]):
        quarter = quarter_name(first + offset)
        assert value == pytest.approx(float(quarters()[quarter][column] or 0), abs=most), (variable, quarter)


def assert_start(level: Level, figure: str, column: str, most: float) -> None:
    """A figure of the level's start is the table's of the quarter before."""
    found = float(quarters()[before(level)][column])
    assert getattr(level.start, figure) == pytest.approx(found, abs=most), figure


def assert_bands(level: Level) -> None:
    """History's bands lie around what was in the term's last quarter."""
    for name, band in level.history_bands.items():
        column, most = BANDS[name]
        assert band.actual == pytest.approx(float(quarters()[last(level)][column]), abs=most), name


def assert_ranges(level: Level) -> None:
    """History is complete, and left the range that ruled each quarter."""
    assert len(level.historical_policy) == level.quarters
    most = WIDER_MIDPOINT.get(level.id, MIDPOINT)
    for each in level.historical_policy:
        midpoint = each.decision.target_low_pct + 0.125
        assert midpoint == pytest.approx(float(quarters()[each.quarter]["ffr"]), abs=most), each.quarter
