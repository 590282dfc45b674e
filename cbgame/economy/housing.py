"""Houses: growth with momentum, pushed by demand and mortgage rates, pulled back to trend."""

from __future__ import annotations

from cbgame.economy.arrays import as_array
from cbgame.economy.demand import neutral_10y
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def house_growth(state: State, bust: Array, p: Parameters, draws: Draws) -> Array:
    """House-price growth, percent a year; ``bust``: what a bust takes off it, pp a year."""
    mortgage_gap = state.mortgage_rate - neutral_10y(state, p) - p.mortgage_spread
    wanted = (
        p.house_trend
        + p.house_on_gap * state.output_gap
        + p.house_on_mortgage * mortgage_gap
        + p.house_correction * state.house_deviation
        + p.house_on_stress * state.financial_stress
        + p.house_on_credit_supply * state.banks.credit_supply
    )
    return as_array(
        p.house_inertia * state.house_growth
        + (1 - p.house_inertia) * wanted
        - bust
        + p.house_sd * draws.quarter["house_price"]
    )
