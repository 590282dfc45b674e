"""Equity and the dollar: what they are worth, and how far the price has run from it."""

from __future__ import annotations

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import EQUITY_VALUATION
from cbgame.economy.demand import neutral_10y
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State
from cbgame.economy.uncertainty import shock_scale


def equity_fundamental(state: State, p: Parameters) -> Array:
    """Fundamental equity value, percent from trend: discounting by real long yields and spreads, earnings by the
    gap."""
    return as_array(
        p.equity_on_real_10y * (state.yield_10y - neutral_10y(state, p))
        + p.equity_on_spread * (state.credit_spread - p.spread_mean)
        + p.equity_on_gap * state.output_gap
        + p.equity_on_stress * state.financial_stress
    )


def equity_valuation(
    state: State, rate_surprise: Array, crash: Array, bought: Array, p: Parameters, draws: Draws
) -> Array:
    """Price over fundamental value, percent: it runs on, and fades; a higher rate than priced (pp) cuts it, as does a
    ``crash`` (percent); what the central bank has ``bought`` (percent of GDP) lifts it."""
    moved = state.equity_valuation - state.equity_valuation_lag
    return EQUITY_VALUATION.bend(
        p.valuation_lag * state.equity_valuation
        + p.valuation_momentum * moved
        + p.valuation_sd * shock_scale(state, p.uncertainty_in_equity, p) * draws.quarter["equity"]
        - crash
        + p.equity_on_purchases * bought
        + draws.outside("equity")
        + p.equity_on_surprise * rate_surprise
    )


def dollar(state: State, real_10y_change: Array, p: Parameters, draws: Draws) -> Array:
    """The broad dollar, percent from trend: moves with real long yields and flees into stress."""
    return as_array(
        p.dollar_lag * state.dollar
        + p.dollar_on_real_10y * real_10y_change
        + p.dollar_on_stress * (state.financial_stress * (1 - p.stress_lag))
        + p.dollar_sd * draws.quarter["exchange_rate"]
        + draws.outside("exchange_rate")
    )
