"""The Federal Reserve's result of 2022 to 2025 from what it held in spring 2022 and the rates that were."""

from __future__ import annotations

import csv
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cbgame.economy import BASELINE, State
from cbgame.economy.balance_sheet import closed_portfolio, quarter_flows
from cbgame.economy.income import Lending, quarter_income
from cbgame.economy.start import state_from
from cbgame.economy.state import Array, Tape
from cbgame.files.episodes import load_episode
from tests.economy.worlds import plain, programme

QUARTERLY = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "us_history_quarterly.csv"

# Caps announced for Treasuries, billions a month, 2022Q2 to 2025Q4; those for MBS never bound.
CAPS = (10.0, 40.0, 60.0, 60.0, 60.0, 60.0, 60.0, 60.0, 48.0, 25.0, 25.0, 25.0, 5.0, 5.0, 5.0)


@cache
def happened() -> dict[str, dict[str, float]]:
    """Rates and balances by quarter."""
    with QUARTERLY.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = ("ffr", "gs2", "gs10", "mortgage30", "reserves", "on_rrp_avg", "fed_treasuries", "fed_mbs")
    return {
        row["date"]: {name: float(row[name]) for name in names} for row in rows if "2022Q1" <= row["date"] < "2026Q1"
    }


def one(value: float) -> Array:
    return np.array([value])


def at_rates_of(state: State, rates: dict[str, float]) -> State:
    return state.with_changes(
        policy_rate=one(rates["ffr"]), yield_2y=one(rates["gs2"]), yield_10y=one(rates["gs10"]),
        yield_5y=one(0.6 * rates["gs2"] + 0.4 * rates["gs10"]), mortgage_rate=one(rates["mortgage30"]),
    )  # fmt: skip


@cache
def run() -> dict[str, tuple[float, float, float, float]]:
    """By quarter: net income (billions), securities' yield (percent), Treasuries and MBS held at the end."""
    state = state_from(load_episode("qt2").start, 0, plain(0.375))
    rows = happened()
    dates, result = list(rows), {}
    for before, date, cap in zip(dates[:-1], dates[1:], CAPS, strict=True):
        rates = rows[date]
        state = at_rates_of(state, rates)
        iorb = rates["ffr"] + 0.07
        stance = plain(rates["ffr"], iorb=iorb, on_rrp_rate=iorb - 0.1)
        stance.treasuries, stance.mbs = programme(cap=cap), programme(cap=35.0)
        after = closed_portfolio(state, stance, quarter_flows(state, stance, BASELINE), np.zeros(1), BASELINE)
        tape = Tape.empty(np.zeros(1))
        tape.iorb[:], tape.anchor[:], tape.on_rrp[:] = iorb, iorb, rates["on_rrp_avg"]
        tape.reserves[:] = 0.5 * (rates["reserves"] + rows[before]["reserves"])
        none = Lending(np.zeros(1), np.zeros(1))
        books = state.books
        earned = quarter_income(
            after.interest, after.realised, none, books.other_liabilities, tape, stance, state.gdp_nominal, BASELINE
        )
        held = books.treasuries + books.mbs
        books = replace(
            books, bills=after.bills, notes=after.notes, note_coupons=after.note_coupons, pools=after.pools,
            pool_coupons=after.pool_coupons,
        )  # fmt: skip
        rate = 200.0 * after.interest / (held + books.treasuries + books.mbs)
        result[date] = (float(earned.net[0]), float(rate[0]), float(books.treasuries[0]), float(books.mbs[0]))
        state = state.with_changes(books=books)
    return result


pytestmark = pytest.mark.skipif(not QUARTERLY.exists(), reason="the calibration data are not beside the project")


@pytest.mark.parametrize(("year", "net", "rate"), [(2023, -114.3, 2.13), (2024, -77.6, 2.18), (2025, -18.7, 2.31)])
def test_losses_and_yields_are_near_what_was_reported(year: int, net: float, rate: float) -> None:
    """Federal Reserve, annual results; yields of the portfolio from its holdings and its liabilities' cost."""
    quarters = [row for date, row in run().items() if date.startswith(str(year))]
    assert sum(row[0] for row in quarters) == pytest.approx(net, abs=15.0)
    assert np.mean([row[1] for row in quarters]) == pytest.approx(rate, abs=0.15)


def test_the_portfolio_shrinks_as_it_did() -> None:
    for date, (_, _, treasuries, mbs) in run().items():
        assert treasuries == pytest.approx(happened()[date]["fed_treasuries"], rel=0.04), date
        assert mbs == pytest.approx(happened()[date]["fed_mbs"], rel=0.04), date
