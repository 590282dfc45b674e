"""Rates: the policy path markets expect, the term premium, and the yields that follow from both."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cbgame.economy import guidance
from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import TERM_PREMIUM, TERM_PREMIUM_SHOCK, between
from cbgame.economy.debt import coupons
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import PATH_QUARTERS, Array, State
from cbgame.economy.uncertainty import shock_scale

MATURITIES_QUARTERS = {"2y": 8, "5y": 20, "10y": 40}


@lru_cache(maxsize=8)
def averaging_weights(quarters: int) -> Array:
    """Weights on (rate now, expected path at PATH_QUARTERS) whose sum is the mean expected rate over ``quarters``.

    Between the kept horizons the path is taken as linear; shape (1 + horizons,).
    """
    nodes = np.array((0, *PATH_QUARTERS), dtype=float)
    hats = np.eye(len(nodes))
    return np.array([np.interp(np.arange(quarters), nodes, hat).mean() for hat in hats])


@lru_cache(maxsize=8)
def loadings(path_decay: float, outlook_decay: float) -> tuple[Array, Array]:
    """How much of today's rate, and of pressure on it, is expected at PATH_QUARTERS, (horizons, 1) each."""
    horizons = np.array(PATH_QUARTERS, dtype=float)[:, None]
    own = path_decay**horizons
    outlook = (1 - path_decay) * (own - outlook_decay**horizons) / (path_decay - outlook_decay)
    return own, outlook


def neutral_rate(state: State) -> Array:
    """Where markets see the policy rate settle, percent."""
    return state.natural_rate + state.expected_inflation_long + state.neutral_drift + state.constants.get("path", 0.0)


def neutral_drift(state: State, stance: Stance, p: Parameters) -> Array:
    """How far markets' neutral rate has drifted, pp: a rate that stays away from it teaches them that it has moved."""
    distance = stance.policy_rate - neutral_rate(state)
    return (1.0 - p.neutral_forgetting) * state.neutral_drift + p.neutral_learning * distance


def expected_path(state: State, stance: Stance, p: Parameters) -> Array:
    """Expected policy rate at PATH_QUARTERS, percent, (horizons, paths).

    The perceived rule closes the distance to neutral at ``path_decay`` and leans on gap and inflation while they last;
    guidance bends it as far as it is believed; nothing goes under the lower bound.
    """
    own, outlook = loadings(p.path_decay, p.outlook_decay)
    neutral = neutral_rate(state)
    pressure = (
        p.perceived_inflation_response * (state.core_inflation_4q - state.expected_inflation_long)
        + p.perceived_gap_response * state.output_gap
        + p.perceived_stress_response * state.financial_stress
    )
    path = neutral + own * (stance.policy_rate - neutral) + outlook * pressure + _signalled_part(state, p)
    if stance.guided_quarters.any():
        path = path + guidance.bend(state, stance, path, p)
    return as_array(np.maximum(path, np.minimum(p.lower_bound, stance.policy_rate)))


def _signalled_part(state: State, p: Parameters) -> Array:
    """What purchases have told of the rate's future, pp (Bauer and Rudebusch 2014): nothing of the next meetings, most
    of a year or two ahead."""
    return as_array(state.signalled * signal_profile(p.signal_fade))


@lru_cache(maxsize=8)
def signal_profile(signal_fade: float) -> Array:
    """How much of a signal is felt at PATH_QUARTERS, (horizons, 1)."""
    horizons = np.array(PATH_QUARTERS, dtype=float)[:, None]
    return as_array(signal_fade**horizons * np.clip((horizons - 1.0) / 4.0, 0.0, 1.0))


def signalled(state: State, stock_surprise: Array, p: Parameters) -> Array:
    """The signal after an announcement, pp: purchases that surprise say that the rate will stay lower for longer, as
    far as the central bank is believed."""
    return as_array(p.signal_fade * state.signalled + p.signal_gain * state.credibility * stock_surprise)


def mean_expected(stance: Stance, path: Array, maturity: str) -> Array:
    """The mean expected policy rate over a maturity, percent."""
    weights = averaging_weights(MATURITIES_QUARTERS[maturity])
    # Not a matrix product: that would wake the threads of the linear-algebra library.
    return as_array(weights[0] * stance.policy_rate + np.einsum("h,hn->n", weights[1:], path))


def term_premium_shock(state: State, tantrum: Array, p: Parameters, draws: Draws) -> Array:
    """The premium's own persistent part, pp, with what an unwelcome surprise has just added."""
    return TERM_PREMIUM_SHOCK.bend(
        p.term_premium_lag * state.term_premium_shock
        + tantrum
        + p.term_premium_sd * shock_scale(state, p.uncertainty_in_premium, p) * draws.quarter["term_premium"]
        + draws.outside("term_premium")
    )


def term_premium_terms(state: State, shock: Array, expected_stock: Array, p: Parameters) -> dict[str, Array]:
    """What makes the ten-year term premium, by cause, in pp; the terms add up to it."""
    reference = state.constants.get("stock", 0.0)
    terms = {
        "mean": np.full(state.paths, p.term_premium_mean),
        "term_premium_shock": shock,
        "balance_sheet": p.term_premium_on_stock * (expected_stock - reference),
        "outlook": p.term_premium_on_gap * state.output_gap,
        "stress": p.term_premium_on_stress * state.financial_stress,
        "liquidity": p.term_premium_on_purchases * state.purchased,
        "functioning": p.term_premium_on_dysfunction * state.nonbanks.dysfunction,
        "debt": p.term_premium_on_debt * (coupons(state.fisc) - state.constants.get("coupons", coupons(state.fisc))),
        "inflation_risk": p.term_premium_on_inflation_risk
        * (1.0 - state.anchoring)
        * between(state.expected_inflation_long - state.inflation_target, -1.0, 1.0),
        "uncertainty": p.term_premium_on_uncertainty * state.volatility,
        "foreign": state.abroad.treasury_demand,
    }
    return TERM_PREMIUM.bend_terms(terms, "term_premium_shock")


def yields(state: State, stance: Stance, path: Array, premium: Array, p: Parameters) -> tuple[Array, Array, Array]:
    """Two-, five- and ten-year yields, percent: mean expected rate plus their share of the premium."""
    two = mean_expected(stance, path, "2y") + p.term_premium_2y_share * premium + state.constants.get("yield_2y", 0.0)
    five = mean_expected(stance, path, "5y") + p.term_premium_5y_share * premium
    ten = mean_expected(stance, path, "10y") + premium
    return two, five, ten


def mortgage_rate(state: State, yield_10y: Array, mbs_share: Array, p: Parameters, draws: Draws | None = None) -> Array:
    """The 30-year mortgage rate, percent: most of a move at once, the rest by error correction (FRB/US).

    ``mbs_share`` is the central bank's MBS in percent of GDP against the start's. Without draws: at an announcement.
    """
    change = p.mortgage_pass_through * (yield_10y - state.yield_10y)
    if draws is None:
        return as_array(state.mortgage_rate + change)
    wanted = (
        state.yield_10y
        + p.mortgage_spread
        + state.constants.get("mortgage", 0.0)
        + p.mortgage_on_stress * state.financial_stress
        + p.mortgage_on_mbs_share * mbs_share
        + p.mortgage_on_credit_supply * state.banks.credit_supply
    )
    noise = p.mortgage_sd * draws.quarter["mortgage_rate"]
    return as_array(state.mortgage_rate + change + p.mortgage_correction * (wanted - state.mortgage_rate) + noise)
