"""Banks, the world abroad, the budget and politics: what bred or cured what they have become."""

from __future__ import annotations

import numpy as np

from cbgame.economy import banks, politics
from cbgame.economy.demand import neutral_10y, real_short_gap
from cbgame.economy.explanations.closed import Closed, Explanation, Terms
from cbgame.economy.operations import moral_hazard
from cbgame.economy.state import Array


def explained(c: Closed) -> dict[str, Explanation]:
    """The sectors' figures by what moved them."""
    return {
        "bank_capital": _bank_capital(c),
        "bank_losses": _bank_losses(c),
        "credit_supply": _credit_supply(c),
        "risk_appetite": _risk_appetite(c),
        "foreign_demand": _foreign_demand(c),
        "capital_flows": _capital_flows(c),
        "political_pressure": _pressure(c),
        "independence": _independence(c),
    }


def _idle(c: Closed) -> Array:
    return np.asarray(np.maximum(c.after.unemployment - c.after.natural_unemployment, 0.0))


def _limited(before: Array, terms: Terms, low: float, high: float) -> Terms:
    """The terms of a sum that is kept between two values, with what keeping it there does."""
    free = before + np.sum(list(terms.values()), axis=0)
    return {**terms, "limit": np.clip(free, low, high) - free}


def _bank_capital(c: Closed) -> Explanation:
    before, p = c.before.banks.capital, c.p
    terms = {
        "earnings": p.capital_build * (p.capital_target - before),
        "stress": p.capital_on_stress * c.after.financial_stress,
        "unemployment": p.capital_on_jobs * _idle(c),
    }
    return Explanation(_limited(before, terms, p.least_capital * p.capital_target, np.inf))


def _bank_losses(c: Closed) -> Explanation:
    before, after, scale = c.before, c.after, c.p.bank_bond_share * c.p.bank_duration
    return Explanation(
        {
            "yields": scale * (after.yield_5y - before.yield_5y),
            "ageing": -scale * (after.banks.book_yield - before.banks.book_yield),
        }
    )


def _credit_supply(c: Closed) -> Explanation:
    before, after, p = c.before, c.after, c.p
    share = after.books.reserves / after.bank_assets - before.books.reserves / before.bank_assets
    willing = banks.willingness(after, after.banks.capital, p)
    terms = {
        "fading": (p.credit_supply_lag - 1.0) * before.banks.credit_supply,
        "bank_capital": p.credit_on_capital * np.minimum(after.banks.capital - p.thin_capital, 0.0),
        "risk_appetite": p.credit_on_leverage * before.banks.leverage,
        "stress": p.credit_on_stress * after.financial_stress,
        "reserves": p.credit_on_reserves * 100.0 * share * willing,
    }
    return Explanation(_limited(before.banks.credit_supply, terms, -15.0, 8.0))


def _risk_appetite(c: Closed) -> Explanation:
    before, after, p = c.before.banks.leverage, c.after, c.p
    kept = p.leverage_lag * before
    fled = kept * np.expm1(p.leverage_on_stress * after.financial_stress)
    terms = {
        "fading": kept - before,
        "stress": fled,
        "real_short_rate": p.leverage_on_rate * real_short_gap(after, p),
        "uncertainty": p.leverage_on_volatility * after.volatility,
        "emergency": moral_hazard(c.weeks.operations, c.start, p),
    }
    return Explanation(_limited(before, terms, -1.5, 3.0))


def _foreign_demand(c: Closed) -> Explanation:
    before, p = c.before.abroad.demand, c.p
    return Explanation(
        {
            "fading": (p.foreign_lag - 1.0) * before,
            "stress": p.foreign_on_stress * c.after.financial_stress,
            "currency_shock": p.foreign_on_shock * c.came["currency_shock"],
        },
        rest="foreign_shock",
    )


def _capital_flows(c: Closed) -> Explanation:
    before, after, p = c.before.abroad.flows, c.after, c.p
    kept = p.flows_lag * before
    risen = (after.yield_10y - neutral_10y(after, p)) - (c.before.yield_10y - neutral_10y(c.before, p))
    return Explanation(
        {
            "fading": kept - before,
            "currency_shock": kept * np.expm1(p.flows_on_shock * c.came["currency_shock"]),
            "balance_sheet": p.flows_on_stock * c.news.stock_surprise,
            "real_long_rate": p.flows_on_yield * risen,
            "uncertainty": p.flows_on_volatility * np.maximum(after.volatility, 0.0),
        },
        rest="foreign_shock",
    )


def _pressure(c: Closed) -> Explanation:
    before, start, after, p = c.before.politics.pressure, c.start.politics.pressure, c.after, c.p
    dear = np.maximum(after.core_inflation_4q - after.inflation_target - 1.0, 0.0)
    losses = np.clip(after.books.deferred_asset / after.gdp_nominal * 100.0, 0.0, 5.0)
    return Explanation(
        {
            "words": start - before + p.firm_in_pressure * c.weeks.operations.firmness,
            "fading": (p.pressure_lag - 1.0) * start,
            "unemployment": p.pressure_on_jobs * _idle(c),
            "real_short_rate": p.pressure_on_rate * np.maximum(real_short_gap(after, p), 0.0),
            "past_inflation": p.pressure_on_inflation * dear,
            "losses": p.pressure_on_losses * losses,
        },
        rest="political_news",
    )


def _independence(c: Closed) -> Explanation:
    before, start, p = c.before.politics, c.start.politics, c.p
    terms = {
        "words": start.independence - before.independence,
        "recovery": p.independence_gain * (1.0 - start.independence),
        "yielding": -p.yielding_loss * start.pressure * politics.too_easy(c.after, p),
        "political_attack": -c.came["political_attack"],
    }
    return Explanation(_limited(before.independence, terms, 0.0, 1.0))
