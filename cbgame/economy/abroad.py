"""The rest of the world: its demand, its appetite for Treasuries, capital that leaves with QE and returns with QT."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import between
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.sectors import Abroad
from cbgame.economy.state import Array, State


def next_abroad(
    state: State, stock_surprise: Array, real_10y_change: Array, shock: Array, p: Parameters, draws: Draws
) -> Abroad:
    """The rest of the world at the quarter's end.

    ``stock_surprise``: percent of GDP of ten-year equivalents markets had not expected; ``real_10y_change``: pp over
    the quarter; ``shock``: size of this quarter's currency shock, index points of stress.
    """
    before = state.abroad
    flows = (
        p.flows_lag * before.flows * np.exp(p.flows_on_shock * shock)
        + p.flows_on_stock * stock_surprise
        + p.flows_on_yield * real_10y_change
        + p.flows_on_volatility * np.maximum(state.volatility, 0.0)
        + p.flows_sd * draws.quarter["flows"]
    )
    demand = (
        p.foreign_lag * before.demand
        + p.foreign_sd * draws.quarter["foreign_demand"]
        + p.foreign_on_stress * state.financial_stress
        + p.foreign_on_shock * shock
        + draws.outside("foreign_demand")
    )
    bought = p.treasury_demand_lag * before.treasury_demand + p.treasury_demand_sd * draws.quarter["treasury_demand"]
    return Abroad(between(demand, -15.0, 8.0), between(flows, -3.0, 4.0), bought)


def sudden_stop_drivers(state: State, real_10y_change: Array, p: Parameters) -> Array:
    """What turns capital flows: money that has flowed out, while long yields rise at home (1994, 2013)."""
    return as_array(
        p.sudden_stop_scale
        * np.maximum(state.abroad.flows, 0.0)
        * np.maximum(real_10y_change - p.sudden_stop_threshold, 0.0)
    )
