"""The Treasury's account: taxes fill it, spending empties it, and it ends where the estimates say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.calendar import quarter_number, weeks_of
from cbgame.economy.fiscal import account_at_end, account_by_week
from cbgame.economy.luck import CashFlow, FastLuck, NoLuck
from cbgame.economy.parameters import BASELINE as P
from tests.economy.worlds import calm_run, nothing

CALENDAR = weeks_of(quarter_number("2019Q3"))
NONE = np.zeros(1)


def test_the_path_ends_where_the_quarter_ends() -> None:
    (start,) = calm_run(0)
    draws = FastLuck(1, 100).draws(1)
    account, settlement = account_by_week(start, CALENDAR, NONE, P, draws)
    assert account.shape == (13, 100)
    assert settlement.shape == (13, 1)
    np.testing.assert_allclose(account[-1], account_at_end(start, NONE, P, draws))
    assert (account > 0).all()


def test_estimates_have_the_published_mean_and_spread() -> None:
    (start,) = calm_run(0)
    draws = replace(FastLuck(1, 4000).draws(1), treasury_account=(300.0, 30.0))
    end = account_at_end(start, NONE, P, draws)
    assert end.mean() == pytest.approx(300.0, abs=2.0)
    assert end.std() == pytest.approx(30.0, abs=1.5)


def test_a_tax_date_lifts_the_account_and_spending_drains_it() -> None:
    (start,) = calm_run(0)
    account, _ = account_by_week(start, CALENDAR, NONE, P, nothing())
    rise = np.diff(account[:, 0])
    tax_week = next(week.number for week in CALENDAR if week.tax_date >= 0.8)
    assert int(np.argmax(rise)) == tax_week - 2
    assert rise.max() > 30
    assert rise[tax_week - 1] < 0
    without, _ = account_by_week(start, CALENDAR, NONE, P.with_values({"tax_date_inflow": 0.0}), nothing())
    assert np.diff(without[:, 0]).max() < 2.0


def test_an_event_stands_in_for_its_week() -> None:
    (start,) = calm_run(0)
    event = CashFlow(week=5, taxes=120.0, settlement=60.0, spread=10.0)
    account, settlement = account_by_week(start, CALENDAR, NONE, P, replace(nothing(), cash_event=event))
    plain_account, _ = account_by_week(start, CALENDAR, NONE, P, nothing())
    assert settlement[4] == pytest.approx(60.0)
    assert (account - plain_account)[4, 0] == pytest.approx(120.0, abs=12.0)
    drawn = replace(nothing(), cash_event=event, quarter={**nothing().quarter, "cash_event": np.array([2.0])})
    more, _ = account_by_week(start, CALENDAR, NONE, P, drawn)
    assert (more - account)[4, 0] == pytest.approx(20.0, abs=2.0)


def test_without_estimates_the_account_returns_to_its_share_of_gdp() -> None:
    (start,) = calm_run(0)
    usual = P.treasury_account_share / 100.0 * float(start.gdp_nominal[0])
    start.books.treasury_account = np.array([usual + 200.0])
    assert account_at_end(start, NONE, P, NoLuck(1).draws(0))[0] == pytest.approx(usual + 100.0)
