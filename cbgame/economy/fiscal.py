"""The Treasury's cash account, whose swings are the mirror of reserves."""

from __future__ import annotations

import numpy as np

from cbgame.economy.calendar import WEEKS, CalendarWeek
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State

_LEAST_BN = 5.0


def account_at_end(state: State, p: Parameters, draws: Draws) -> Array:
    """The account at the quarter's end, billions of dollars: as the level states it, or around its share of GDP."""
    size = state.gdp_nominal / 20_000.0
    shock = draws.quarter["treasury_account"]
    if draws.treasury_account is not None:
        mean, spread = draws.treasury_account
        return np.maximum(mean + spread * shock, _LEAST_BN)
    usual = p.treasury_account_share / 100.0 * state.gdp_nominal
    persistent = usual + p.treasury_account_lag * (state.books.treasury_account - usual)
    return np.maximum(persistent + p.treasury_account_sd * size * shock, _LEAST_BN)


def account_by_week(state: State, weeks: tuple[CalendarWeek, ...], p: Parameters, draws: Draws) -> tuple[Array, Array]:
    """The account and the net coupon settlement of each week, billions of dollars, both (weeks, paths).

    Tax dates lift the account, spending drains it again; the path ends where :func:`account_at_end` says.
    """
    size = state.gdp_nominal / 20_000.0
    taxes = np.array([week.tax_date for week in weeks])[:, None] * (p.tax_date_inflow / 100.0 * state.gdp_nominal)
    settlement = np.array([week.settlement for week in weeks])[:, None] * (
        p.settlement_size / 100.0 * state.gdp_nominal
    )
    event = draws.cash_event
    if event is not None:
        surprise = event.spread * draws.quarter["cash_event"]
        taxes[event.week - 1] = np.maximum(event.taxes + surprise, 0.0)
        settlement[event.week - 1] = max(event.settlement, 0.0)
    held = np.zeros_like(taxes)
    stock = np.zeros(state.paths)
    for index in range(WEEKS):
        stock = p.tax_fade * stock + taxes[index]
        held[index] = stock
    progress = np.arange(1, WEEKS + 1)[:, None] / WEEKS
    start, end = state.books.treasury_account, account_at_end(state, p, draws)
    # Ordinary swings of a few billions; none in the last week, which ends at the quarter's level.
    swings = p.treasury_account_swing * size * draws.weeks["treasury_cash"] * (progress < 1.0)
    path = start + (end - start) * progress + held - held[-1] * progress + swings
    return np.maximum(path, _LEAST_BN), settlement
