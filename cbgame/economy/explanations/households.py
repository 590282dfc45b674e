"""Who holds what and who earns what: shares of wealth and incomes by what moved them."""

from __future__ import annotations

import numpy as np

from cbgame.economy.explanations.closed import Closed, Explanation, Terms, changes
from cbgame.economy.people import CAPITAL_INCOME, EQUITY_HELD, HOUSES_HELD, JOBS_AT_STAKE, WEALTH_AT_REST
from cbgame.economy.state import Array, State


def explained(c: Closed) -> dict[str, Explanation]:
    """Shares of wealth in pp, incomes in percent of their trend."""
    shares = _share_terms(c)
    top, bottom = slice(0, 2), slice(3, 4)
    found = {
        "top10_wealth_share": Explanation({cause: value[top].sum(axis=0) for cause, value in shares.items()}),
        "bottom50_wealth_share": Explanation({cause: value[bottom].sum(axis=0) for cause, value in shares.items()}),
    }
    if c.first:  # a start states no incomes
        return found
    for name, groups in (("top10_income", top), ("bottom50_income", bottom)):
        found[name] = Explanation(changes(_income_terms(c.after, groups, c), _income_terms(c.before, groups, c)))
    return found


def _share_terms(c: Closed) -> dict[str, Array]:
    """What each group's share moved by, pp, (groups, paths): equities and houses, each the mean of coming first and
    coming second, and the drift home."""
    wealth = c.before.households.wealth
    equity = EQUITY_HELD * (c.after.equity_deviation - c.before.equity_deviation)
    houses = HOUSES_HELD * (c.after.house_deviation - c.before.house_deviation)
    nothing = np.zeros_like(equity)
    only_equity, only_houses, both = (
        _shares(wealth, gain) for gain in (equity + nothing, nothing + houses, equity + houses)
    )
    of_equity = 0.5 * (only_equity - wealth + both - only_houses)
    at_rest = c.before.constants.get("wealth", WEALTH_AT_REST)
    return {
        "equity": of_equity,
        "houses": both - wealth - of_equity,
        "reversion": c.p.wealth_reversion * (at_rest - both),
    }


def _shares(wealth: Array, gain: Array) -> Array:
    grown = wealth * np.exp(np.clip(gain / 100.0, -0.5, 0.5))
    return np.asarray(grown / grown.sum(axis=0) * 100.0)


def _income_terms(state: State, groups: slice, c: Closed) -> Terms:
    """Income of some groups, weighed by their wealth, percent from trend."""
    idle, p = state.unemployment - state.natural_unemployment, c.p
    weights = state.households.wealth[groups] / state.households.wealth[groups].sum(axis=0)
    return {
        "unemployment": (weights * JOBS_AT_STAKE[groups]).sum(axis=0) * p.wages_on_jobs * idle,
        "equity": (weights * CAPITAL_INCOME[groups]).sum(axis=0) * p.income_on_equity * state.equity_deviation,
    }
