"""The federal budget: deficits, debt, what it costs, and how much of it markets must hold."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Fisc
from cbgame.economy.state import Array, State


def fiscal_stance(state: State, p: Parameters, draws: Draws) -> Array:
    """Discretionary spending and tax relief over its ordinary size, percent of GDP, (paths,): deep slumps bring
    packages (1975, 2001, 2008-09, 2020)."""
    slump = np.maximum(-state.output_gap - p.fiscal_threshold, 0.0)
    return as_array(
        p.fiscal_lag * state.fisc.stance
        + p.fiscal_on_slump * slump
        + p.fiscal_sd * draws.quarter["fiscal"]
        + draws.outside("fiscal")
    )


def next_fisc(state: State, nominal_growth: Array, bill_supply: float | Array | None, p: Parameters) -> Fisc:
    """The budget at the quarter's end, given the new economy in ``state``; ``nominal_growth`` in percent this quarter.
    ``bill_supply``: bills sold on net beyond their trend, percent of GDP, where they are known.

    debt = debt-1 (1 - growth) + deficit / 4. The deficit is the stance, the automatic stabilisers, interest and what
    the central bank remits (less what it is paid for losses) under the usual, less what the government saves as debt
    rises (Bohn 1998).
    """
    before = state.fisc
    new_money = p.bills_in_debt * state.policy_rate + (1.0 - p.bills_in_debt) * 0.5 * (state.yield_2y + state.yield_10y)
    average = before.average_rate + p.debt_rollover * (new_money - before.average_rate)
    interest = before.debt * average / 100.0
    remitted = 400.0 * (state.books.remittances - state.books.indemnity) / state.gdp_nominal - p.remittances_at_rest
    at_rest = state.constants.get("debt", before.debt)
    primary = (
        state.constants.get("primary_deficit", np.zeros(state.paths))
        + before.stance
        - p.stabilisers * state.output_gap
        - p.debt_reaction * (before.debt - at_rest)
    )
    deficit = primary + interest - remitted
    debt = between(before.debt * (1.0 - nominal_growth / 100.0) + deficit / 4.0, 0.0, 400.0)
    bills = _bills(before, debt, p) if bill_supply is None else between(before.bills + bill_supply, 0.0, debt)
    return Fisc(before.stance, deficit, interest, debt, bills, bills - before.bills, average)


def _bills(before: Fisc, debt: Array, p: Parameters) -> Array:
    """Bills outstanding, percent of GDP: they take up what is borrowed in haste, and auctions of coupons follow."""
    hasty = before.bills + p.bills_in_haste * (debt - before.debt)
    return between(hasty + p.bills_back * (p.bills_at_rest * debt - hasty), 0.0, debt)


def coupons(fisc: Fisc) -> Array:
    """Debt that carries duration, percent of GDP: all but bills."""
    return as_array(fisc.debt - fisc.bills)
