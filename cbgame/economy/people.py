"""People: who holds what, so that the distribution effects of policy can be seen."""

from __future__ import annotations

import numpy as np

from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


def top10_wealth_share(state: State, equity_change: Array, house_change: Array, p: Parameters) -> Array:
    """The top tenth's share of household net worth, percent.

    Equity gains (percent over trend) raise it, house-price gains lower it (Distributional Financial Accounts).
    """
    mean = state.constants.get("top10_wealth_share", 70.0)
    return np.asarray(
        state.top10_wealth_share
        + p.wealth_on_equity * equity_change
        + p.wealth_on_houses * house_change
        + p.wealth_reversion * (mean - state.top10_wealth_share)
    )
