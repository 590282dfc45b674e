"""Lending beyond repo: the discount window, emergency lending in stress, dollars for foreign central banks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State


@dataclass(slots=True)
class Wanted:
    """What borrowers want outstanding this quarter, billions of dollars, (paths,); loans run for weeks, so what is
    outstanding moves there gradually."""

    loans: Array
    swaps: Array

    def any(self) -> bool:
        """Whether anybody wants anything on any path."""
        return bool(self.loans.any() or self.swaps.any())


def wanted_loans(state: State, stance: Stance, p: Parameters, bank_losses: Array | float = 0.0) -> Wanted:
    """What banks and dealers and foreign central banks want to borrow by stress in markets.

    Emergency lending is taken up to the size offered; the discount window, which shames whoever is seen there, only by
    a fraction of that. ``bank_losses``: unrealised losses of banks, percent of their assets, for which they borrow
    against securities at par (2023).
    """
    stress = np.maximum(state.financial_stress - p.lending_threshold, 0.0)
    percent = state.gdp_nominal / 100.0
    losses = p.emergency_on_losses * np.maximum(bank_losses, 0.0) * stress
    emergency = np.minimum((p.emergency_use * stress + losses) * percent, stance.emergency_lending)
    window = p.window_on_stress * stress * percent
    swaps = p.swap_use * stress * percent * stance.swap_lines
    return Wanted(emergency + window, swaps)


def a_week(short: Array, p: Parameters) -> Array:
    """What is lent on net in a week, billions of dollars, (2, paths): of term loans and of swaps, which are ``short``
    of what is wanted by so much. Both are taken up as fast; loans no longer wanted run to their term, swaps end."""
    lent = p.lending_speed * short
    lent[0] = np.maximum(lent[0], p.loans_run_off * short[0])
    return as_array(lent)


def window_loans(pressure_over_bp: Array, gdp: Array, p: Parameters) -> Array:
    """What banks borrow at the discount window in a squeeze, billions of dollars: when the market would clear
    ``pressure_over_bp`` above its rate, only what lies beyond the stigma counts."""
    beyond = np.maximum(pressure_over_bp - p.window_stigma, 0.0)
    return as_array(np.minimum(p.window_use * beyond, p.window_most * 200.0) * gdp / 20_000.0)
