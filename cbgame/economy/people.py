"""People: who holds what, who earns what, so that the distribution effects of policy can be seen."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.parameters import TABLES, Parameters
from cbgame.economy.sectors import Households
from cbgame.economy.state import Array, State

EQUITY_HELD, HOUSES_HELD, WEALTH_AT_REST, JOBS_AT_STAKE, CAPITAL_INCOME = (
    np.array(TABLES[name].values)[:, None]
    for name in ("equity_held", "houses_held", "wealth_at_rest", "jobs_at_stake", "capital_income")
)


def wealth_at_start(top10: float) -> Array:
    """Shares of net worth by group, percent, (groups, 1), when the top tenth holds ``top10`` percent."""
    rest = WEALTH_AT_REST[2:] / WEALTH_AT_REST[2:].sum() * (100.0 - top10)
    return np.vstack([WEALTH_AT_REST[:2] / WEALTH_AT_REST[:2].sum() * top10, rest])


def next_households(state: State, equity_change: Array, house_change: Array, p: Parameters) -> Households:
    """Wealth and income by group at the quarter's end; changes are percent over trend.

    Each group's wealth moves with what it holds per dollar of net worth (the bottom half's houses are geared by their
    mortgages); shares are taken of the new total and drift home as saving does. Incomes fall with jobs, the most where
    jobs are least safe, and rise with what capital earns.
    """
    gain = (EQUITY_HELD * equity_change + HOUSES_HELD * house_change) / 100.0
    grown = state.households.wealth * np.exp(between(gain, -0.5, 0.5))
    shares = grown / grown.sum(axis=0) * 100.0
    at_rest = state.constants.get("wealth", WEALTH_AT_REST)
    shares = shares + p.wealth_reversion * (at_rest - shares)
    idle = state.unemployment - state.natural_unemployment
    income = JOBS_AT_STAKE * p.wages_on_jobs * idle + CAPITAL_INCOME * p.income_on_equity * state.equity_deviation
    return Households(shares, as_array(income))
