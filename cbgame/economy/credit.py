"""Credit: the corporate spread with a financial accelerator, and stress in markets."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import CREDIT_SPREAD, FINANCIAL_STRESS
from cbgame.economy.luck import Draws, normal_quantile
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def credit_spread(state: State, gap: Array, stress: Array, p: Parameters, draws: Draws) -> Array:
    """The Baa spread over ten-year Treasuries, percent: high in slumps and stress."""
    spread = (
        p.spread_mean
        + p.spread_lag * (state.credit_spread - p.spread_mean)
        + p.spread_on_gap * gap
        + p.spread_on_gap_change * (gap - state.output_gap)
        + p.spread_on_stress * stress
        + p.spread_sd * draws.quarter["credit_spread"]
        + draws.outside("credit_spread")
    )
    return CREDIT_SPREAD.bend(spread)


def crisis_odds(state: State, p: Parameters) -> Array:
    """Odds of a banking crisis this quarter: higher after houses have run from their trend."""
    overvalued = np.clip(state.house_deviation, -12.0, 36.0)
    return np.asarray(np.clip(p.crisis_odds * np.exp(p.crisis_on_houses * overvalued), 0.0, 0.5))


def financial_stress(state: State, worst_repo_bp: Array, p: Parameters, draws: Draws) -> Array:
    """Stress in markets, an index that is 0 in calm times: crises, liquidity shocks and repo squeezes jump, then fade.

    ``worst_repo_bp``: how far SOFR stood over IORB on the quarter's worst day.
    """
    crisis = _event(draws, "crisis", crisis_odds(state, p), p.crisis_size, p.crisis_size_sd)
    liquidity = _event(
        draws, "liquidity", np.full(state.paths, p.liquidity_odds), p.liquidity_size, p.liquidity_size_sd
    )
    repo = p.stress_on_repo * (1.0 - np.exp(-np.maximum(worst_repo_bp - 25.0, 0.0) / p.stress_repo_scale))
    return FINANCIAL_STRESS.bend(p.stress_lag * state.financial_stress + crisis + liquidity + repo)


def supply_pressure(state: State, p: Parameters, draws: Draws) -> Array:
    """Cost pressure on core inflation from events in supply, pp."""
    event = _event(
        draws, "supply_event", np.full(state.paths, p.supply_event_odds), p.supply_event_size, p.supply_event_size_sd
    )
    return np.asarray(np.minimum(p.supply_lag * state.supply_pressure + event, p.supply_pressure_most))


def _event(draws: Draws, name: str, odds: Array, median: float, sd: float) -> Array:
    happens = draws.quarter[name] < normal_quantile(np.maximum(odds, 1e-12))
    return np.where(happens, median * np.exp(sd * draws.quarter[f"{name}_size"]), 0.0)
