"""Credit: the corporate spread with a financial accelerator, municipal spreads, and stress in markets."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import CREDIT_SPREAD, FINANCIAL_STRESS
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State


def credit_spread(state: State, gap: Array, stress: Array, stance: Stance, p: Parameters, draws: Draws) -> Array:
    """The Baa spread over ten-year Treasuries, percent: high in slumps and stress.

    A backstop takes part of stress out of it by being there, corporate bonds the central bank holds take off the rest
    (Gilchrist, Wei, Yue and Zakrajsek 2020).
    """
    backed = 1.0 - p.spread_on_backstop * backstop(state, stance, p)
    spread = (
        p.spread_mean
        + p.spread_lag * (state.credit_spread - p.spread_mean)
        + p.spread_on_gap * gap
        + p.spread_on_gap_change * (gap - state.output_gap)
        + p.spread_on_stress * stress * backed
        + (1.0 - p.spread_lag) * p.spread_on_corporate * percent_of_gdp(state.books.corporate, state)
        + p.spread_on_leverage * state.banks.leverage
        + p.spread_sd * draws.quarter["credit_spread"]
        + draws.outside("credit_spread")
    )
    return CREDIT_SPREAD.bend(spread)


def municipal_spread(state: State, stress: Array, stance: Stance, p: Parameters, draws: Draws) -> Array:
    """Municipal yields over comparable Treasuries, pp: rise with stress, fall with what the central bank holds."""
    backed = 1.0 - p.spread_on_backstop * backstop(state, stance, p)
    return as_array(
        p.municipal_mean
        + p.municipal_lag * (state.municipal_spread - p.municipal_mean)
        + p.municipal_on_stress * stress * backed
        + (1.0 - p.municipal_lag) * p.municipal_on_holdings * percent_of_gdp(state.books.municipal, state)
        + p.municipal_sd * draws.quarter["municipal_spread"]
    )


def backstop(state: State, stance: Stance, p: Parameters) -> Array:
    """How far announced facilities stand behind credit, 0 to 1.5: their size against those of spring 2020."""
    return np.minimum(percent_of_gdp(stance.credit_backstop, state) / p.backstop_unit, 1.5)


def percent_of_gdp(amount: Array, state: State) -> Array:
    """Billions of dollars in percent of GDP."""
    return as_array(amount / state.gdp_nominal * 100.0)


def opening_stress(
    state: State, worst_repo_bp: Array, added: Array, relief: Array, p: Parameters, draws: Draws
) -> Array:
    """Stress in markets before what follows on it, an index that is 0 in calm times.

    Crises of the first round (``added``) and repo squeezes jump, then fade; lending of last resort (``relief``, 0 to 1)
    makes them fade faster. ``worst_repo_bp``: how far SOFR stood over IORB on the quarter's worst day.
    """
    repo = p.stress_on_repo * (1.0 - np.exp(-np.maximum(worst_repo_bp - 25.0, 0.0) / p.stress_repo_scale))
    kept = (p.stress_lag - p.relief_gain * relief) * state.financial_stress
    return FINANCIAL_STRESS.bend(kept + added + repo + draws.outside("stress"))


def lender_of_last_resort(state: State, stance: Stance, lent: Array, p: Parameters) -> Array:
    """How much of the strain lending takes off, 0 to 1: loans and swaps made (``lent``, billions of dollars), and what
    stands ready."""
    ready = p.relief_of_offers * (stance.emergency_lending + stance.credit_backstop)
    share = percent_of_gdp(lent + ready, state) + p.relief_of_swaps * p.relief_scale * stance.swap_lines
    return as_array(1.0 - np.exp(-share / p.relief_scale))
