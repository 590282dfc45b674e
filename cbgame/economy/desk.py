"""The Desk where reserves earn nothing: it keeps them scarce, so that the funds rate trades at its target."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.parameters import Parameters
from cbgame.economy.state import Array, State


@dataclass(slots=True)
class Operation:
    """One week's open-market operation in billions of dollars, (paths,)."""

    repo: Array  # reserves lent for days
    drain: Array  # reserves taken up for days (matched sales)
    outright: Array  # bills bought for good; negative are sold
    excess: Array  # reserves beyond what banks need that the Desk couldn't take up


def needed_reserves(state: State, p: Parameters) -> Array:
    """Requirements and a little excess, billions of dollars: banks hold no more of what earns nothing."""
    share = state.constants.get("needed_reserves")
    return as_array((p.needed_reserves if share is None else share) / 100.0 * state.bank_assets)


def operate(reserves: Array, needed: Array, bills: Array, gdp: Array, p: Parameters) -> Operation:
    """What the Desk does when banks would hold ``reserves`` without it.

    It lends what is missing and drains what is too much, as far as its collateral goes; what stays missing or too much
    week after week it buys or sells for good, as the growth of currency wants it (``bills`` is what it has to sell).
    """
    missing = needed - reserves
    usual = p.desk_usual / 100.0 * gdp
    lasting = np.maximum(missing - usual, 0.0) - np.maximum(-missing - usual, 0.0)
    outright = np.maximum(p.desk_outright * lasting, -np.maximum(bills, 0.0))
    missing = missing - outright
    drain = np.minimum(np.maximum(-missing, 0.0), p.desk_drain / 100.0 * gdp)
    return Operation(np.maximum(missing, 0.0), drain, outright, np.maximum(-missing, 0.0) - drain)


@dataclass(slots=True)
class FundsMarket:
    """A week of the market for scarce reserves, percent, (paths,)."""

    effr: Array
    sofr: Array  # general-collateral repo
    sofr_max: Array  # on the worst day


def funds_market(
    target: Array,
    excess_share: Array,
    floor: Array,
    date_share: float,
    stress: Array,
    shocks: tuple[Array, Array],
    p: Parameters,
) -> FundsMarket:
    """Where funds and repo trade: at the target, with noise that grows with the rate itself (idle reserves cost more),
    with reporting dates and with stress; under it once the Desk has lost control of reserves (October 2008).

    ``excess_share``: reserves beyond need over need; ``floor``: the least anybody lends for, percent; ``shocks``: two
    standard normals.
    """
    under = np.maximum(target - floor, 0.0) * -np.expm1(-np.maximum(excess_share, 0.0) / p.excess_scale)
    noise = (p.funds_noise + p.funds_noise_on_rate * np.maximum(target, 0.0)) * (1.0 + p.funds_noise_on_stress * stress)
    date = p.funds_on_date * date_share
    effr = target - under + (date + noise * (1.0 + date_share) * shocks[0]) / 100.0
    sofr = effr - (p.repo_under_funds + p.repo_under_on_stress * stress + p.sofr_noise * shocks[1]) / 100.0
    effr, sofr = np.maximum(effr, floor), np.maximum(sofr, floor)
    return FundsMarket(effr, sofr, np.maximum(sofr, effr) + (date + noise) / 100.0)
