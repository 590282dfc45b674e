"""Equity, houses, the dollar and volatility: levels that grow by what their equations add, in log points."""

from __future__ import annotations

import numpy as np

from cbgame.economy import crises, demand
from cbgame.economy.bounds import EQUITY_VALUATION, VOLATILITY
from cbgame.economy.crises import Events
from cbgame.economy.explanations.closed import Closed, Explanation, Terms, in_levels
from cbgame.economy.parameters import BASELINE
from cbgame.economy.state import Array

_MONTHS = 3


def explained(c: Closed) -> dict[str, Explanation]:
    """Asset prices by what moved them; indices in their own points."""
    before, after, valuation = c.before, c.after, _valuation(c)
    levels = (100.0 * np.exp(before.dollar / 100.0), 100.0 * np.exp(after.dollar / 100.0))
    fear = (
        BASELINE.volatility_mean * np.exp(before.volatility),
        BASELINE.volatility_mean * np.exp(after.volatility),
    )
    return {
        "equity_valuation": Explanation(valuation, rest="equity_shock"),
        "equity_price": Explanation(
            in_levels(_of_a_percent({**_fundamental(c), **valuation}), before.equity_price, after.equity_price),
            rest="equity_shock",
        ),
        "house_price": Explanation(
            in_levels(_of_a_percent(_houses(c)), before.house_price, after.house_price), rest="house_shock"
        ),
        "dollar": Explanation(in_levels(_of_a_percent(_dollar(c)), *levels), rest="dollar_shock"),
        "volatility": Explanation(in_levels(_volatility(c), *fear), rest="volatility_shock"),
    }


def _of_a_percent(terms: Terms) -> Terms:
    return {cause: value / 100.0 for cause, value in terms.items()}


def _long_gap(c: Closed) -> Array:
    """How the real ten-year yield moved against its neutral level, pp."""
    after, before = c.after, c.before
    return (after.yield_10y - demand.neutral_10y(after, c.p)) - (before.yield_10y - demand.neutral_10y(before, c.p))


def _fundamental(c: Closed) -> Terms:
    """What fundamental equity value moved by, percent."""
    before, after, p = c.before, c.after, c.p
    return {
        "trend": np.full(before.paths, p.equity_trend),
        "real_long_rate": p.equity_on_real_10y * _long_gap(c),
        "credit_spread": p.equity_on_spread * (after.credit_spread - before.credit_spread),
        "earnings": p.equity_on_gap * (after.output_gap - before.output_gap),
        "stress": p.equity_on_stress * (after.financial_stress - before.financial_stress),
    }


def _valuation(c: Closed) -> Terms:
    """What equity's price over its fundamental value moved by, percent."""
    before, start, after, p = c.before, c.start, c.after, c.p
    bought = _MONTHS * c.stance.equity_purchases / after.gdp_nominal * 100.0
    crash = crises.crash(Events({}, c.came))
    return {
        "words": start.equity_valuation - before.equity_valuation,
        "reversion": (p.valuation_lag - 1.0) * start.equity_valuation,
        "momentum": p.valuation_momentum * (start.equity_valuation - start.equity_valuation_lag),
        "crash": -crash,
        "purchases": p.equity_on_purchases * bought,
        "rate_surprise": p.equity_on_surprise * c.news.rate_surprise,
        "limit": after.equity_valuation - EQUITY_VALUATION.unbend(after.equity_valuation),
    }


def _houses(c: Closed) -> Terms:
    """What house prices grew by in the quarter, percent."""
    before, after, p = c.before, c.after, c.p
    gap = after.mortgage_rate - demand.neutral_10y(after, p) - p.mortgage_spread
    wanted = {
        "trend": np.full(before.paths, p.house_trend),
        "demand": p.house_on_gap * after.output_gap,
        "mortgage_rate": p.house_on_mortgage * gap,
        "reversion": p.house_correction * before.house_deviation,
        "stress": p.house_on_stress * after.financial_stress,
        "credit_supply": p.house_on_credit_supply * before.banks.credit_supply,
    }
    return {
        "momentum": p.house_inertia * before.house_growth / 4.0,
        "crash": -c.came["housing_bust"] / 4.0,
        **{cause: (1.0 - p.house_inertia) * value / 4.0 for cause, value in wanted.items()},
    }


def _dollar(c: Closed) -> Terms:
    """What the dollar moved by, percent."""
    before, p = c.before, c.p
    return {
        "reversion": (p.dollar_lag - 1.0) * before.dollar,
        "real_long_rate": p.dollar_on_real_10y * _long_gap(c),
        "stress": p.dollar_on_stress * before.financial_stress * (1.0 - p.stress_lag),
    }


def _volatility(c: Closed) -> Terms:
    """What volatility moved by, log points."""
    before, after, p = c.before, c.after, c.p
    words = p.calm_in_volatility * c.start.credibility * c.weeks.operations.calm
    bent = after.volatility - words
    return {
        "reversion": (p.volatility_lag - 1.0) * before.volatility,
        "stress": p.volatility_on_stress * after.financial_stress,
        "words": words,
        "limit": bent - VOLATILITY.unbend(bent),
    }
