"""Equity and the dollar: what they are worth, and how far the price has run from it."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import EQUITY_VALUATION
from cbgame.economy.demand import neutral_10y
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def equity_fundamental(state: State, p: Parameters) -> Array:
    """Fundamental equity value, percent from trend: discounting by real long yields and spreads, earnings by the
    gap."""
    return np.asarray(
        p.equity_on_real_10y * (state.yield_10y - neutral_10y(state, p))
        + p.equity_on_spread * (state.credit_spread - p.spread_mean)
        + p.equity_on_gap * state.output_gap
        + p.equity_on_stress * state.financial_stress
    )


def equity_valuation(state: State, rate_surprise: Array, p: Parameters, draws: Draws) -> Array:
    """Price over fundamental value, percent: persistent, and it fades; a higher rate than priced (pp) cuts it."""
    return EQUITY_VALUATION.bend(
        p.valuation_lag * state.equity_valuation
        + p.valuation_sd * draws.quarter["equity"]
        + draws.outside("equity")
        + p.equity_on_surprise * rate_surprise
    )


def dollar(state: State, real_10y_change: Array, p: Parameters, draws: Draws) -> Array:
    """The broad dollar, percent from trend: moves with real long yields and flees into stress."""
    return np.asarray(
        p.dollar_lag * state.dollar
        + p.dollar_on_real_10y * real_10y_change
        + p.dollar_on_stress * (state.financial_stress * (1 - p.stress_lag))
        + p.dollar_sd * draws.quarter["exchange_rate"]
        + draws.outside("exchange_rate")
    )
