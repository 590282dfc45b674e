"""The Treasury's account: taxes fill it, spending empties it, and it ends where the estimates say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cbgame.economy.calendar import quarter_number, weeks_of
from cbgame.economy.dates import dates_of
from cbgame.economy.fiscal import account_at_end, account_by_week, next_debt_ceiling
from cbgame.economy.luck import CashFlow, FastLuck, NoLuck
from cbgame.economy.parameters import BASELINE as P
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.state import State
from tests.economy.worlds import calm_run, drawn, nothing, plain

CALENDAR = weeks_of(quarter_number("2019Q3"))
DATES = dates_of(quarter_number("2019Q3"), P)
NONE = np.zeros(1)


def test_the_path_ends_where_the_quarter_ends() -> None:
    (start,) = calm_run(0)
    draws = FastLuck(1, 100).draws(1)
    account, settlement = account_by_week(start, DATES, NONE, P, draws)
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
    account, _ = account_by_week(start, DATES, NONE, P, nothing())
    rise = np.diff(account[:, 0])
    tax_week = next(week.number for week in CALENDAR if week.tax_date >= 0.8)
    assert int(np.argmax(rise)) == tax_week - 2
    assert rise.max() > 30
    assert rise[tax_week - 1] < 0
    without, _ = account_by_week(start, DATES, NONE, P.with_values({"tax_date_inflow": 0.0}), nothing())
    assert np.diff(without[:, 0]).max() < 2.0


def test_an_event_stands_in_for_its_week() -> None:
    (start,) = calm_run(0)
    event = CashFlow(week=5, taxes=120.0, settlement=60.0, spread=10.0)
    account, settlement = account_by_week(start, DATES, NONE, P, replace(nothing(), cash_event=event))
    plain_account, _ = account_by_week(start, DATES, NONE, P, nothing())
    assert settlement[4] == pytest.approx(60.0)
    assert (account - plain_account)[4, 0] == pytest.approx(120.0, abs=12.0)
    drawn = replace(nothing(), cash_event=event, quarter={**nothing().quarter, "cash_event": np.array([2.0])})
    more, _ = account_by_week(start, DATES, NONE, P, drawn)
    assert (more - account)[4, 0] == pytest.approx(20.0, abs=2.0)


def test_without_estimates_the_account_returns_to_its_share_of_gdp() -> None:
    (start,) = calm_run(0)
    usual = P.treasury_account_share / 100.0 * float(start.gdp_nominal[0])
    start.books.treasury_account = np.array([usual + 200.0])
    assert account_at_end(start, NONE, P, NoLuck(1).draws(0))[0] == pytest.approx(usual + 100.0)


# --- the debt ceiling ---------------------------------------------------------------------------------------------


def quarrel(p: Parameters = P) -> list[State]:
    """Five quarters, in the first of which a quarrel over the debt ceiling is drawn."""
    (state,) = calm_run(0)
    states = [state]
    for quarter in range(5):
        draws = drawn("debt_ceiling", -3.0) if quarter == 0 else nothing()
        states.append(advance(states[-1], plain(), draws, p))
    return states


def test_a_quarrel_runs_the_account_down_over_two_quarters_and_then_fills_it_fast() -> None:
    states = quarrel()
    account = [float(state.books.treasury_account[0]) for state in states]
    assert [float(state.debt_ceiling[0]) for state in states] == [0, 1, 2, 3, 0, 0]
    assert account[2] < 0.5 * account[1] < 0.35 * account[0]
    assert account[3] - account[2] > 250  # of 360: in 2023 600 of 650 billion
    assert account[5] == pytest.approx(account[0], rel=0.15)


def test_reserves_are_the_mirror_of_the_account() -> None:
    """All else the same, a dollar less on the account is a dollar more of reserves and ON RRP."""
    for after, plainly in zip(quarrel()[1:4], quarrel(P.with_values({"debt_ceiling_odds": 0.0}))[1:4], strict=True):
        account = after.books.treasury_account - plainly.books.treasury_account
        cash = (after.books.reserves + after.books.on_rrp) - (plainly.books.reserves + plainly.books.on_rrp)
        assert abs(account[0]) > 20
        assert cash[0] == pytest.approx(-account[0], abs=3.0)  # a little interest on them beside


def test_no_quarrel_where_the_odds_are_nil_or_a_level_states_the_account() -> None:
    assert all(state.debt_ceiling[0] == 0 for state in quarrel(P.with_values({"debt_ceiling_odds": 0.0})))
    (start,) = calm_run(0)
    stated = replace(drawn("debt_ceiling", -3.0), treasury_account=(300.0, 10.0))
    assert next_debt_ceiling(start, P, stated).tolist() == [0.0]


def test_a_quarrel_comes_every_two_to_three_years() -> None:
    state, begun, luck = calm_run(0)[0], 0, FastLuck(3, 500)
    state = state.with_changes(debt_ceiling=np.zeros(500))
    for quarter in range(80):
        phase = next_debt_ceiling(state, P, luck.draws(quarter))
        begun += int((phase == 1).sum())
        state = state.with_changes(debt_ceiling=phase)
    assert 20.0 / 3.8 < begun / 500 < 20.0 / 2.0
