"""The Treasury's cash account, whose swings are the mirror of reserves."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cbgame.economy.calendar import WEEKS
from cbgame.economy.dates import Dates, held_from
from cbgame.economy.luck import Draws, normal_quantile
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State
from cbgame.recording import anywhere

_LEAST_BN = 5.0


def next_debt_ceiling(state: State, p: Parameters, draws: Draws) -> Array:
    """The phase of a quarrel over the debt ceiling in the coming quarter: 0 none, 1 and 2 the Treasury lives on its
    account, 3 the ceiling is lifted and it is filled again. None where a level states the account itself."""
    if draws.treasury_account is not None:
        return np.zeros(state.paths)
    phase = state.debt_ceiling
    begins = draws.quarter["debt_ceiling"] < _threshold(p.debt_ceiling_odds)
    return np.where(phase == 0.0, begins, np.where(phase >= 3.0, 0.0, phase + 1.0))


def account_at_end(state: State, phase: Array, p: Parameters, draws: Draws) -> Array:
    """The account at the quarter's end, billions of dollars: as the level states it, or around its share of GDP, or
    what a quarrel over the debt ceiling (its ``phase``) leaves of it."""
    size = state.gdp_nominal / 20_000.0
    shock = draws.quarter["treasury_account"]
    if draws.treasury_account is not None:
        stated, spread = draws.treasury_account
        return np.maximum(stated + spread * shock, _LEAST_BN)
    usual = p.treasury_account_share / 100.0 * state.gdp_nominal
    mean = usual + p.treasury_account_lag * (state.books.treasury_account - usual)
    if anywhere(phase > 0.0):
        left = (p.debt_ceiling_first, p.debt_ceiling_last, p.debt_ceiling_rebuilt)
        mean = np.select([phase == number for number in (1.0, 2.0, 3.0)], [share * usual for share in left], mean)
    return np.maximum(mean + p.treasury_account_sd * size * shock, _LEAST_BN)


@lru_cache(maxsize=8)
def _threshold(odds: float) -> float:
    return float(normal_quantile(np.array([max(odds, 1e-12)]))[0])


def account_by_week(state: State, dates: Dates, phase: Array, p: Parameters, draws: Draws) -> tuple[Array, Array]:
    """The account and the net coupon settlement of each week, billions of dollars, both (weeks, paths).

    Tax dates lift the account, spending drains it again; the path ends where :func:`account_at_end` says.
    """
    size = state.gdp_nominal / 20_000.0
    inflow = p.tax_date_inflow / 100.0 * state.gdp_nominal
    held = dates.taxes_held * inflow
    settlement = dates.settlement * (p.settlement_size / 100.0 * state.gdp_nominal)
    event = draws.cash_event
    if event is not None:
        week = event.week - 1
        taxes = np.maximum(event.taxes + event.spread * draws.quarter["cash_event"], 0.0)
        held = held + held_from(p.tax_fade)[:, week : week + 1] * (taxes - dates.taxes[week] * inflow)
        settlement[week] = max(event.settlement, 0.0)
    start, end = state.books.treasury_account, account_at_end(state, phase, p, draws)
    # Ordinary swings of a few billions; none in the last week, which ends at the quarter's level.
    path = draws.weeks["treasury_cash"] * (p.treasury_account_swing * size)
    path[-1] = 0.0
    path += held
    path += start
    path += _PROGRESS * (end - start - held[-1])
    return np.maximum(path, _LEAST_BN, out=path), settlement


_PROGRESS = np.arange(1, WEEKS + 1)[:, None] / WEEKS
