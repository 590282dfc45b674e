"""Prices: a hybrid Phillips curve, flat in normal times and steeper when the economy is tight."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import CORE_INFLATION, between
from cbgame.economy.labor import tightness
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def lag_weights(p: Parameters) -> tuple[float, float, float, float]:
    """Weights of the four lags of core inflation, newest first; they add up to 1."""
    first = (p.inflation_lag_1, p.inflation_lag_2, p.inflation_lag_3)
    return (*first, 1.0 - sum(first))


def core_inflation_terms(state: State, oil_change: Array, p: Parameters, draws: Draws) -> dict[str, Array]:
    """What makes this quarter's core inflation (annualised), by cause, in pp.

    Own lags, long-run expectations, slack and tightness of the quarter before, cost shocks, oil (``oil_change`` in
    percent), import prices. Steeper where labour is tight (Benigno and Eggertsson 2023) and expectations loose.
    """
    newest_first = state.core_inflation[::-1]
    lags = sum((weight * newest_first[index] for index, weight in enumerate(lag_weights(p))), np.zeros(state.paths))
    tight = between(np.log(tightness(state, p) / p.phillips_tight_threshold), 0.0, 1.2)  # 2022: 0.7
    steeper = 1.0 + p.phillips_loose_gain * (1.0 - state.anchoring)
    slack = np.where(state.output_gap < 0, downward_flexibility(state, p), 1.0) * state.output_gap
    terms = {
        "inertia": p.inflation_inertia * lags,
        "expectations": (1.0 - p.inflation_inertia) * state.expected_inflation_long,
        "slack": steeper * (p.phillips_slope * slack + p.phillips_tight_slope * tight),
        "supply": p.supply_pass_through * state.supply_pressure + draws.outside("supply"),
        "energy": p.core_on_oil * oil_change,
        "dollar": p.core_on_dollar * state.dollar_change,
        "inflation_noise": p.core_noise_sd * draws.quarter["core_inflation"],
    }
    return CORE_INFLATION.bend_terms(terms, "inertia")


def downward_flexibility(state: State, p: Parameters) -> Array:
    """How much of slack still presses on prices, 0 to 1: wages are seldom cut, so slack stops mattering near deflation.

    Downward nominal rigidity (Akerlof, Dickens and Perry 1996).
    """
    room = (state.core_inflation_4q - p.rigidity_floor) / (p.rigidity_start - p.rigidity_floor)
    return between(room, 0.0, 1.0)


def headline_terms(state: State, core: Array, oil_change: Array, p: Parameters, draws: Draws) -> dict[str, Array]:
    """What makes this quarter's headline inflation, in pp: core, energy and the rest."""
    return {
        "core": core,
        "energy": p.headline_on_oil * oil_change,
        "food": food(state, p, draws),
        "headline_noise": p.headline_noise_sd * draws.quarter["headline_inflation"],
    }


def food(state: State, p: Parameters, draws: Draws) -> Array:
    """What food adds to headline inflation over core, pp."""
    return as_array(p.food_lag * state.food + p.food_sd * draws.quarter["food"])


def oil_price(state: State, war: Array, p: Parameters, draws: Draws) -> Array:
    """Oil, percent from its trend; ``war``: percent that a war adds."""
    return as_array(p.oil_lag * state.oil + p.oil_sd * draws.quarter["oil"] + draws.outside("oil") + war)


def supply_pressure(state: State, shock: Array, p: Parameters, draws: Draws) -> Array:
    """Cost pressure on core inflation, pp: what is left of the last quarter's and what a new ``shock`` adds."""
    pressed = p.supply_lag * state.supply_pressure + shock + draws.outside("cost_pressure")
    return as_array(np.minimum(pressed, p.supply_pressure_most))
