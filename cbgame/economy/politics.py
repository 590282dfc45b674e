"""Politics: pressure on the central bank, and how much of its independence is left."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import between
from cbgame.economy.demand import real_short_gap
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Politics
from cbgame.economy.state import Array, State


def next_politics(state: State, attack: Array, firmness: Array | float, p: Parameters, draws: Draws) -> Politics:
    """Pressure and independence at the quarter's end; ``attack``: what this quarter's attack takes of independence;
    ``firmness``: words that stand firm (1) or give way (-1), which please nobody or somebody."""
    before = state.politics
    idle = np.maximum(state.unemployment - state.natural_unemployment, 0.0)
    dear = np.maximum(state.core_inflation_4q - state.inflation_target - 1.0, 0.0)
    losses = between(state.books.deferred_asset / state.gdp_nominal * 100.0, 0.0, 5.0)
    pressure = (
        p.pressure_lag * before.pressure
        + p.pressure_on_jobs * idle
        + p.pressure_on_rate * np.maximum(real_short_gap(state, p), 0.0)
        + p.pressure_on_inflation * dear
        + p.pressure_on_losses * losses
        + p.firm_in_pressure * firmness
        + p.pressure_sd * draws.quarter["pressure"]
        + draws.outside("political_pressure")
    )
    independence = (
        before.independence
        + p.independence_gain * (1.0 - before.independence)
        - p.yielding_loss * before.pressure * too_easy(state, p)
        - attack
    )
    return Politics(between(pressure, 0.0, 4.0), between(independence, 0.0, 1.0))


def too_easy(state: State, p: Parameters) -> Array:
    """By how much, in pp beyond 1, the rate stands under the balanced-approach rule while inflation is over target."""
    inflation = state.core_inflation_4q
    rule = state.natural_rate + inflation + 0.5 * (inflation - state.inflation_target) + state.output_gap
    under = between(rule - state.policy_rate - p.yielding_tolerance, 0.0, 6.0)
    return np.where(inflation > state.inflation_target + 0.5, under, 0.0)
