"""The sectors a state begins with: as a level states them, else so that they rest where the start is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from cbgame.economy.parameters import Parameters
from cbgame.economy.people import wealth_at_start
from cbgame.economy.sectors import CRISES, GROUPS, Abroad, Banks, Crises, Fisc, Households, Nonbanks, Politics
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, Start, State


def sectors_from(start: Start, stance: Stance, p: Parameters) -> dict[str, Any]:
    """The sectors by their names in a state, one path each."""

    def one(value: float) -> Array:
        return np.array([float(value)])

    share = start.reserves_bn / start.bank_assets_bn * 100.0
    nothing = np.zeros((len(CRISES), 1))
    return {
        "banks": Banks(
            book_yield=one(start.bank_book_yield or 0.0), unrealised_losses=one(0.0), capital=one(start.bank_capital),
            deposit_rate=p.deposit_beta * np.maximum(stance.policy_rate, 0.0),
            uninsured_share=one(p.uninsured_at_rest + p.uninsured_on_reserves * share),
            leverage=one(start.bank_leverage), credit_supply=one(0.0),
        ),
        "nonbanks": Nonbanks(one(1.0), one(1.0), one(0.0)),
        "abroad": Abroad(one(0.0), one(0.0), one(0.0)),
        "fisc": Fisc(
            one(0.0), one(0.0), one(0.0), one(start.federal_debt), one(p.bills_at_rest * start.federal_debt), one(0.0),
            one(start.federal_interest or 0.0),
        ),
        "politics": Politics(one(start.political_pressure), one(start.independence)),
        "households": Households(wealth_at_start(start.top10_wealth_share), np.zeros((len(GROUPS), 1))),
        "crises": Crises(nothing, nothing),
    }  # fmt: skip


def at_rest(state: State, start: Start, p: Parameters) -> State:
    """The state with what the yield curve must be known for: banks' book yield, the debt's average rate, and the
    primary deficit that holds the debt where it is."""
    banks, fisc = state.banks, state.fisc
    book_yield = state.yield_5y if start.bank_book_yield is None else banks.book_yield
    new_money = p.bills_in_debt * state.policy_rate + (1.0 - p.bills_in_debt) * 0.5 * (state.yield_2y + state.yield_10y)
    average = new_money if start.federal_interest is None else fisc.average_rate
    interest = fisc.debt * average / 100.0
    deficit = fisc.debt * (state.potential_growth + state.inflation_target) / 100.0
    losses = p.bank_bond_share * p.bank_duration * (state.yield_5y - book_yield)
    return state.with_changes(
        banks=replace(banks, book_yield=book_yield, unrealised_losses=losses),
        fisc=replace(fisc, average_rate=average, interest=interest, deficit=deficit),
        constants={**state.constants, "primary_deficit": deficit - interest},
    )
