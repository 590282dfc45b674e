"""Leveraged holders of Treasuries and their dealers: the basis trade, dealers' room, a market that stops working."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import DYSFUNCTION, between
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Nonbanks
from cbgame.economy.state import Array, State


def dysfunction(state: State, jumps: Array, bought_share: Array, p: Parameters) -> Array:
    """How badly the Treasury market works at the quarter's end, an index that is 0 when it works, (paths,).

    ``jumps``: what this quarter's dashes and spirals add; ``bought_share``: securities the central bank bought in the
    quarter, percent of GDP, which is what cures it (Vissing-Jorgensen 2021; the Bank of England in 2022).
    """
    cure = np.exp(-p.dysfunction_on_purchases * np.maximum(bought_share, 0.0))
    return DYSFUNCTION.bend((p.dysfunction_lag * state.nonbanks.dysfunction + jumps) * cure)


def next_nonbanks(opening: State, state: State, p: Parameters) -> Nonbanks:
    """Leverage and room at the quarter's end, ``state``, given the quarter's ``opening``.

    The trade is unwound by a dash and rebuilt in calm, the more so the more debt there is to finance.
    """
    before, dysfunctional = opening.nonbanks, state.nonbanks.dysfunction
    debt = state.fisc.debt - state.constants.get("debt", state.fisc.debt)
    room = 1.0 + p.dealer_on_debt * debt + p.dealer_on_stress * state.financial_stress
    wanted = 1.0 + p.basis_on_volatility * state.volatility + p.basis_on_debt * debt
    leverage = (p.basis_lag * before.basis_leverage + (1.0 - p.basis_lag) * wanted) * np.exp(
        p.basis_on_dysfunction * dysfunctional
    )
    return Nonbanks(between(leverage, 0.0, 3.0), between(room, 0.1, 1.2), dysfunctional)


def fragility(state: State) -> Array:
    """How easily Treasuries are dashed from, 1 in ordinary times: leverage over dealers' room."""
    return as_array(state.nonbanks.basis_leverage / state.nonbanks.dealer_room)
