"""Simple rules: the policy rate from what is known, and autopilots that keep reserves ample."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from cbgame.economy import money_market
from cbgame.economy.arrays import as_array
from cbgame.economy.balance_sheet import ten_year_equivalents
from cbgame.economy.baseline import RESERVES_SHARE
from cbgame.economy.ladder import BOUGHT_TEN_YEARS
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import BROAD, Programme, Stance, plain_stance
from cbgame.economy.state import Array, State
from cbgame.policy.decision import RANGE_WIDTH_PCT, Instruments
from cbgame.policy.decisions import Decisions, Mask

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


def nominal_growth(state: State) -> Array:
    """The last rate and half of what nominal output grew beyond potential and target (Orphanides 2003): growth of the
    quarter, inflation of four."""
    beyond = state.gdp_growth + state.core_inflation_4q - state.potential_growth - state.inflation_target
    return as_array(state.policy_rate + 0.5 * beyond)


def _taylor_family(state: State, on_gap: float) -> Array:
    inflation = state.core_inflation_4q
    return as_array(
        state.natural_rate + inflation + 0.5 * (inflation - state.inflation_target) + on_gap * state.output_gap
    )


RULES: Final[dict[str, Rule]] = {
    "taylor": taylor,
    "balanced": balanced,
    "inertial": inertial,
    "nominal_growth": nominal_growth,
    "fixed": fixed,
}


def steady_portfolio(state: State) -> tuple[Array, Array]:
    """Treasuries across the curve and bills to buy a month, billions of dollars, (paths,) each.

    The first keep the portfolio's duration where it stood against GDP, within a year; the second bring reserves to
    their ample share of bank assets within the quarter.
    """
    start = state.constants.get("ten_year_equivalents")
    today = ten_year_equivalents(state.books)
    wanted = today if start is None else start / 100.0 * state.gdp_nominal
    coupons = np.maximum(wanted - today, 0.0) / BOUGHT_TEN_YEARS[BROAD] / 12.0
    missing = RESERVES_SHARE / 100.0 * state.bank_assets - state.books.reserves
    return coupons, as_array(missing / 3.0 - coupons)


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


# --- as decisions of a central bank with instruments in hand --------------------------------------------------------

AUTOPILOT_MARGIN: Final = 1.0
"""How near the estimated point of scarcity reserves may come before the autopilot acts, pp of bank assets."""

AUTOPILOT_BILLS_BN: Final = 30.0
"""What the autopilot then buys a month."""

_SHARES: Final = np.linspace(5.0, 17.0, 49)[:, None]  # percent of bank assets: where scarcity is looked for


def with_rate(standing: Decisions, wanted: Array, instruments: Instruments) -> Decisions:
    """*Hold* with the wanted rate (midpoint, percent): to the nearest quarter point within reach."""
    reach = instruments.largest_move_bp / 100.0
    lowest = np.maximum(instruments.target_low_min_pct, standing.target_low_pct - reach)
    highest = np.minimum(instruments.target_low_max_pct, standing.target_low_pct + reach)
    nearest = np.round((wanted - RANGE_WIDTH_PCT / 2) * 4.0) / 4.0
    return replace(standing, target_low_pct=np.minimum(np.maximum(nearest, lowest), highest))


def scarce_at(nowcast: State, p: Parameters) -> Array:
    """The reserves, percent of bank assets, at which a calm week's repo is estimated to cost what reserves earn."""
    floors = money_market.floor_spreads((nowcast.tape.anchor[-1] - nowcast.on_rrp_rate) * 100.0, p)
    calm = money_market.calm_sofr(nowcast.reserve_kink - _SHARES, floors[0], p)
    return as_array(np.max(np.where(calm > 0.0, _SHARES, 0.0), axis=0))


def near_scarcity(nowcast: State, p: Parameters, margin: float | Array = AUTOPILOT_MARGIN) -> Mask:
    """Where reserves have come within a margin (pp of bank assets) of the estimated point of scarcity."""
    here = nowcast.books.reserves / nowcast.bank_assets * 100.0
    return as_array(here <= scarce_at(nowcast, p) + margin)


def with_autopilot(
    decisions: Decisions, near: Mask, instruments: Instruments, bills_bn: float | Array = AUTOPILOT_BILLS_BN
) -> Decisions:
    """The decisions with runoff ended and bills bought where reserves are near scarcity, as far as both are in hand."""
    acting = decisions
    zero = np.zeros(decisions.paths)
    if instruments.runoff:
        treasuries, mbs = (
            replace(each, cap=zero, cap_step=zero, cap_end=zero) for each in (acting.treasuries, acting.mbs)
        )
        acting = replace(acting, treasuries=treasuries, mbs=mbs)
    if instruments.bill_purchases:
        bills = np.minimum(bills_bn, instruments.bill_purchases_max_usd_bn)
        acting = replace(acting, bill_purchases_usd_bn=np.maximum(acting.bill_purchases_usd_bn, bills))
    return decisions.where(near, acting)


def rule_decisions(
    rule: str, nowcast: State, standing: Decisions, instruments: Instruments, p: Parameters = BASELINE
) -> Decisions:
    """What a rule decides from what is known: its rate, all else on hold.

    *inertial* also runs the reserves autopilot: runoff ends and bills are bought when reserves near scarcity.
    """
    decisions = with_rate(standing, RULES[rule](nowcast), instruments)
    if rule != "inertial":
        return decisions
    return with_autopilot(decisions, near_scarcity(nowcast, p), instruments)
