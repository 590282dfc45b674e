"""Volatility: how far shocks reach this quarter. Calm and stormy times follow each other; both feed on stress."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import VOLATILITY
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def volatility(state: State, stress: Array, p: Parameters, draws: Draws) -> Array:
    """Volatility in log points from its median (the VIX's logarithm), (paths,): persistent, and high in stress."""
    return VOLATILITY.bend(
        p.volatility_lag * state.volatility
        + p.volatility_on_stress * stress
        + p.volatility_sd * draws.quarter["volatility"]
        + draws.outside("volatility")
    )


def shock_scale(state: State, elasticity: float, p: Parameters) -> Array:
    """By how much a shock's standard deviation is multiplied in this state, 1 on (quadratic) average."""
    if elasticity == 0.0:
        return np.ones(state.paths)
    variance = p.volatility_sd**2 / (1.0 - p.volatility_lag**2)
    return as_array(np.exp(elasticity * state.volatility - elasticity**2 * variance))
