"""Why it moved: contributions by cause that add up to a variable's move."""

from __future__ import annotations

import numpy as np

from cbgame.economy.parameters import Parameters
from cbgame.economy.rates import averaging_weights, mean_expected, neutral_rate, signal_profile
from cbgame.economy.stance import Stance
from cbgame.economy.state import PATH_QUARTERS, Array, State

Terms = dict[str, Array]


def total(terms: Terms) -> Array:
    """The sum of the terms."""
    values = iter(terms.values())
    result = next(values)
    for value in values:
        result = result + value
    return result


def yield_10y_terms(state: State, stance: Stance, path: Array, premium_terms: Terms, p: Parameters) -> Terms:
    """The ten-year yield by cause, percent: what the rate itself, the neutral rate, the outlook and guidance make of
    the expected path, and the premium's own terms. Guidance also holds what the lower bound adds."""
    weights = averaging_weights(40)
    own = float(weights[0] + weights[1:] @ p.path_decay ** np.array(PATH_QUARTERS, dtype=float))
    neutral = neutral_rate(state)
    plain = neutral + own * (stance.policy_rate - neutral)
    pressure = _outlook_loading(p) * (
        p.perceived_inflation_response * (state.core_inflation_4q - state.expected_inflation_long)
        + p.perceived_gap_response * state.output_gap
        + p.perceived_stress_response * state.financial_stress
    )
    expected = mean_expected(stance, path, "10y")
    signal = state.signalled * float(averaging_weights(40)[1:] @ signal_profile(p.signal_fade)[:, 0])
    return {
        "policy_expected": own * stance.policy_rate,
        "neutral_rate": (1.0 - own) * neutral,
        "outlook": pressure + premium_terms["outlook"],
        "guidance": expected - plain - pressure - signal,
        "balance_sheet": premium_terms["balance_sheet"],
        "term_premium_shock": premium_terms["term_premium_shock"] + premium_terms["mean"],
        "stress": premium_terms["stress"],
        "signalling": signal,
        **{name: premium_terms[name] for name in _PREMIUM_ALONE},
    }


_PREMIUM_ALONE = ("liquidity", "functioning", "debt", "inflation_risk", "uncertainty", "foreign")


def _outlook_loading(p: Parameters) -> float:
    horizons = np.array(PATH_QUARTERS, dtype=float)
    loading = (
        (1 - p.path_decay) * (p.path_decay**horizons - p.outlook_decay**horizons) / (p.path_decay - p.outlook_decay)
    )
    return float(averaging_weights(40)[1:] @ loading)


_LEVELS = ("yield_10y", "term_premium_10y", "sofr_iorb_bp")  # terms are levels: a move is their change
_FLOWS = ("reserves_bn",)  # terms are the move already


def moves(before: State, after: State) -> dict[str, Terms]:
    """For each explained variable its move over the last quarter by cause; each variable's causes add up to its
    move."""
    terms = after.terms
    result: dict[str, Terms] = {name: dict(terms[name]) for name in _FLOWS}
    for name in _LEVELS:
        earlier = before.terms.get(name)
        if earlier is not None:
            # The premium's mean is a coefficient: it moves nothing.
            result[name] = {cause: value - earlier[cause] for cause, value in terms[name].items() if cause != "mean"}
    gap = dict(terms["output_gap"])
    gap["inertia"] = gap["inertia"] - before.output_gap
    result["output_gap"] = gap
    jobs = dict(terms["unemployment"])
    jobs["natural_rate"] = after.natural_unemployment - before.natural_unemployment
    jobs["inertia"] = jobs["inertia"] - (before.unemployment - before.natural_unemployment)
    result["unemployment"] = jobs
    result["core_inflation_4q"] = _inflation_move(before, terms["core_inflation"])
    return result


def _inflation_move(before: State, terms: Terms) -> Terms:
    # A four-quarter rate moves by a quarter of the new quarter's rate over the one that drops out.
    leaving = before.core_inflation[0]
    weight = terms["expectations"] / np.where(
        before.expected_inflation_long == 0.0, 1.0, before.expected_inflation_long
    )
    shares = {cause: value / 4.0 for cause, value in terms.items()}
    shares["expectations"] = (terms["expectations"] - weight * leaving) / 4.0
    shares["inertia"] = (terms["inertia"] - (1.0 - weight) * leaving) / 4.0
    return shares
