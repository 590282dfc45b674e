"""Demand: the output gap from financial conditions, with the contributions that add up to it."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import OUTPUT_GAP
from cbgame.economy.expectations import expected_inflation_short
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State
from cbgame.economy.uncertainty import shock_scale


def neutral_10y(state: State, p: Parameters) -> Array:
    """The ten-year yield at which long rates neither push nor hold demand, percent."""
    return state.expected_inflation_long + state.natural_rate + p.term_premium_mean


def real_short_gap(state: State, p: Parameters) -> Array:
    """The real policy rate over its natural rate, pp."""
    return state.policy_rate - expected_inflation_short(state, p) - state.natural_rate


def output_gap_terms(state: State, shut: Array, stance: Array, p: Parameters, draws: Draws) -> dict[str, Array]:
    """What makes this quarter's output gap, by cause, in pp; the terms add up to the gap.

    Financial conditions enter as they closed the quarter before: policy has no effect within its own quarter.
    One-equation emulator of FRB/US (parameters.py); shocks have fat tails. Demand beyond capacity does not carry over.
    ``shut``: percent of output shut by decree this quarter, which comes back as it opens; ``stance``: the budget's.
    """
    long_gap = state.yield_10y - neutral_10y(state, p)
    mortgage_gap = state.mortgage_rate - state.yield_10y - p.mortgage_spread + long_gap
    scale = np.where(draws.quarter["demand_tail"] < _tail_threshold(p), p.demand_tail_scale, 1.0)
    scale = scale * shock_scale(state, p.uncertainty_in_demand, p)
    terms: dict[str, Array] = {
        "inertia": p.gap_lag_1 * state.output_gap + p.gap_lag_2 * state.output_gap_lag,
        "real_short_rate": p.gap_on_real_short * real_short_gap(state, p),
        "real_long_rate": p.gap_on_real_10y * long_gap,
        "mortgage_rate": p.gap_on_mortgage_spread * mortgage_gap,
        "credit_spread": p.gap_on_credit_spread * (state.credit_spread - p.spread_mean),
        "equity": p.gap_on_equity * state.equity_deviation,
        "houses": p.gap_on_houses * state.house_deviation,
        "dollar": p.gap_on_dollar * state.dollar,
        "energy": p.gap_on_oil * state.oil,
        "supply": p.gap_on_supply * state.supply_pressure,
        "stress": p.gap_on_stress * state.financial_stress,
        "credit_supply": p.gap_on_credit_supply * state.banks.credit_supply
        + p.gap_on_municipal_spread * (state.municipal_spread - p.municipal_mean),
        "uncertainty": p.gap_on_uncertainty * state.volatility,
        "fiscal": p.gap_on_fiscal * (stance - p.fiscal_lag * state.fisc.stance),
        "foreign": p.gap_on_foreign * state.abroad.demand,
        "pandemic": -shut - p.gap_lag_1 * -state.lockdown[0] - p.gap_lag_2 * -state.lockdown[1],
        "demand_shock": p.demand_shock_sd * scale * draws.quarter["demand"] + draws.outside("demand"),
        "productivity": p.gap_on_productivity
        * (p.productivity_shock_sd * draws.quarter["productivity"] + draws.outside("productivity")),
    }
    return OUTPUT_GAP.bend_terms(terms, "inertia")


def _tail_threshold(p: Parameters) -> float:
    from statistics import NormalDist  # here, because a first desk asks for no quarter to be played

    return NormalDist().inv_cdf(p.demand_tail_odds) if p.demand_tail_odds > 0 else -np.inf
