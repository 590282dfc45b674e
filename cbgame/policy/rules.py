"""Simple rules: the policy rate from what is known, and an autopilot that keeps reserves ample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from cbgame.economy.balance_sheet import ten_year_equivalents
from cbgame.economy.baseline import RESERVES_SHARE
from cbgame.economy.ladder import BOUGHT_TEN_YEARS
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Programme, Stance, plain_stance
from cbgame.economy.state import Array, State

Rule = Callable[[State], Array]
"""From what is known of a state to the policy rate wanted, percent, (paths,)."""


def fixed(state: State) -> Array:
    """The rate as it stands."""
    return state.policy_rate


def taylor(state: State) -> Array:
    """Taylor (1993): r* + pi + 0.5 (pi - pi*) + 0.5 gap, pi the four-quarter core rate."""
    return _taylor_family(state, 0.5)


def balanced(state: State) -> Array:
    """The balanced approach, Taylor (1999): as Taylor (1993) with 1.0 on the gap."""
    return _taylor_family(state, 1.0)


def inertial(state: State) -> Array:
    """Inertial Taylor (1999): 0.85 of the last rate and 0.15 of the balanced approach (FRB/US's default rule)."""
    return 0.85 * state.policy_rate + 0.15 * balanced(state)


def _taylor_family(state: State, on_gap: float) -> Array:
    inflation = state.core_inflation_4q
    return np.asarray(
        state.natural_rate + inflation + 0.5 * (inflation - state.inflation_target) + on_gap * state.output_gap
    )


RULES: Final[dict[str, Rule]] = {"taylor": taylor, "balanced": balanced, "inertial": inertial, "fixed": fixed}


def steady_portfolio(state: State) -> tuple[Array, Array]:
    """Treasuries across the curve and bills to buy a month, billions of dollars, (paths,) each.

    The first keep the portfolio's duration where it stood against GDP, within a year; the second bring reserves to
    their ample share of bank assets within the quarter.
    """
    start = state.constants.get("ten_year_equivalents")
    today = ten_year_equivalents(state.books)
    wanted = today if start is None else start / 100.0 * state.gdp_nominal
    coupons = np.maximum(wanted - today, 0.0) / BOUGHT_TEN_YEARS / 12.0
    missing = RESERVES_SHARE / 100.0 * state.bank_assets - state.books.reserves
    return coupons, np.asarray(missing / 3.0 - coupons)


def rule_stance(
    state: State, wanted: Array, p: Parameters = BASELINE, portfolio: tuple[Array, Array] | None = None
) -> Stance:
    """The stance that sets the wanted rate, not under the lower bound, and keeps portfolio and reserves steady.

    ``portfolio``: coupons and bills to buy a month, where they are given.
    """
    stance = plain_stance(np.maximum(wanted, p.lower_bound))
    coupons, bills = steady_portfolio(state) if portfolio is None else portfolio
    zero = np.zeros(state.paths)
    return replace(stance, treasuries=Programme(coupons, zero, coupons, zero, zero, zero), bill_purchases=bills)
