"""Credit: the corporate spread with a financial accelerator, and stress in markets."""

from __future__ import annotations

import numpy as np

from cbgame.economy.luck import Draws, normal_quantile
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def credit_spread(state: State, gap: Array, stress: Array, p: Parameters, draws: Draws) -> Array:
    """The Baa spread over ten-year Treasuries, percent: high in slumps and stress; never under 0.6."""
    spread = (
        p.spread_mean
        + p.spread_lag * (state.credit_spread - p.spread_mean)
        + p.spread_on_gap * gap
        + p.spread_on_gap_change * (gap - state.output_gap)
        + p.spread_on_stress * stress
        + p.spread_sd * draws.quarter["credit_spread"]
        + draws.outside("credit_spread")
    )
    return np.asarray(np.maximum(spread, 0.6))


def crisis_odds(state: State, p: Parameters) -> Array:
    """Odds of a banking crisis this quarter: higher after houses have run from their trend."""
    overvalued = np.clip(state.house_deviation / 12.0, -1.0, 3.0)
    return np.asarray(np.clip(p.crisis_odds * np.exp(p.crisis_on_houses * overvalued), 0.0, 0.5))


def financial_stress(state: State, p: Parameters, draws: Draws) -> Array:
    """Stress in markets, an index that is 0 in calm times: crises and liquidity shocks jump, then fade."""
    crisis = _event(draws, "crisis", crisis_odds(state, p), p.crisis_size, p.crisis_size_sd)
    liquidity = _event(draws, "liquidity", np.full(state.paths, p.liquidity_odds), p.liquidity_size, 0.5)
    return np.asarray(np.minimum(p.stress_lag * state.financial_stress + crisis + liquidity, 11.0))


def supply_pressure(state: State, p: Parameters, draws: Draws) -> Array:
    """Cost pressure on core inflation from events in supply, pp."""
    event = _event(draws, "supply_event", np.full(state.paths, p.supply_event_odds), p.supply_event_size, 0.65)
    return np.asarray(np.minimum(p.supply_lag * state.supply_pressure + event, 9.0))


def _event(draws: Draws, name: str, odds: Array, median: float, sd: float) -> Array:
    happens = draws.quarter[name] < normal_quantile(np.maximum(odds, 1e-12))
    return np.where(happens, median * np.exp(sd * draws.quarter[f"{name}_size"]), 0.0)
