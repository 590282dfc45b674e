"""Yields and the mortgage rate: the expected path by what markets read into it, and the premium's own terms."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cbgame.economy import guidance, rates
from cbgame.economy.explanations.closed import Closed, Explanation, Terms, changes
from cbgame.economy.parameters import Parameters
from cbgame.economy.stance import Stance, plain_stance
from cbgame.economy.state import Array, State

MARKETS = "market_view"
"""What markets' path differs by from the one the staff would read off their own estimates."""


def explained(c: Closed) -> dict[str, Explanation]:
    """The yields, the ten-year premium and the mortgage rate by what moved them."""
    premium = _premium_moves(c)
    moved = c.after.term_premium_10y - c.before.term_premium_10y
    short, long = (
        changes(path_terms(c.after, maturity, c.p), path_terms(c.before, maturity, c.p)) for maturity in ("2y", "10y")
    )
    whole = Explanation(premium, rest="term_premium_shock")
    parts = whole.adding_up_to(moved)
    return {
        "term_premium_10y": whole,
        "yield_2y": Explanation({**short, "term_premium": c.p.term_premium_2y_share * moved}, rest=MARKETS),
        "yield_10y": Explanation({**long, **parts, "outlook": long["outlook"] + parts["outlook"]}, rest=MARKETS),
        "mortgage_rate": _mortgage_rate(c),
    }


def path_terms(state: State, maturity: str, p: Parameters) -> Terms:
    """The mean expected policy rate over a maturity by what stands behind it, percent: today's rate as far as it
    lasts, the neutral rate it returns to, gap, inflation and stress while they last, what purchases tell, guidance,
    and the lower bound."""
    weights = rates.averaging_weights(rates.MATURITIES_QUARTERS[maturity])
    own, outlook = rates.loadings(p.path_decay, p.outlook_decay)
    neutral = rates.neutral_rate(state)
    pressure = (
        p.perceived_inflation_response * (state.core_inflation_4q - state.expected_inflation_long)
        + p.perceived_gap_response * state.output_gap
        + p.perceived_stress_response * state.financial_stress
    )
    signal = state.signalled * rates.signal_profile(p.signal_fade)
    plain = neutral + own * (state.policy_rate - neutral) + outlook * pressure + signal
    bent = guidance.bend(state, _said(state), plain, p)
    floor = np.maximum(plain + bent, np.minimum(p.lower_bound, state.policy_rate))
    lasting = float(weights[0] + weights[1:] @ own[:, 0])

    def mean(path: Array) -> Array:
        return np.asarray(np.tensordot(weights[1:], path, axes=1))

    return {
        "policy_expected": lasting * state.policy_rate,
        "neutral_rate": (1.0 - lasting) * neutral,
        "outlook": mean(outlook * pressure),
        "signalling": mean(signal),
        "guidance": mean(bent),
        "lower_bound": mean(floor - plain - bent),
    }


def _said(state: State) -> Stance:
    """The rate and the guidance that stand in a state."""
    return replace(
        plain_stance(state.policy_rate), guided_move=state.guided_move, guided_quarters=state.guided_quarters,
        guided_form=state.guided_form, guided_strength=state.guided_strength,
        guided_unemployment=state.guided_unemployment, guided_inflation=state.guided_inflation,
    )  # fmt: skip


def _premium_moves(c: Closed) -> Terms:
    """The premium's terms that are public, and its outlook as it is seen; its own shock is the rest of its move."""
    now, earlier = c.told["term_premium_10y"], c.told_before["term_premium_10y"]
    public = {
        cause: value - earlier[cause]
        for cause, value in now.items()
        if cause not in ("mean", "outlook", "term_premium_shock")
    }
    return {**public, "outlook": c.p.term_premium_on_gap * (c.after.output_gap - c.before.output_gap)}


def _mortgage_rate(c: Closed) -> Explanation:
    """Most of a move of yields at once, the rest by error correction."""
    before, after, p = c.before, c.after, c.p
    usual = before.yield_10y + p.mortgage_spread + before.constants.get("mortgage", 0.0)
    held = after.books.mbs / after.gdp_nominal * 100.0 - before.constants.get("mbs_share", 0.0)
    return Explanation(
        {
            "yield_10y": p.mortgage_pass_through * (after.yield_10y - before.yield_10y),
            "catching_up": p.mortgage_correction * (usual - before.mortgage_rate),
            "stress": p.mortgage_correction * p.mortgage_on_stress * after.financial_stress,
            "balance_sheet": p.mortgage_correction * p.mortgage_on_mbs_share * held,
            "credit_supply": p.mortgage_correction * p.mortgage_on_credit_supply * before.banks.credit_supply,
        },
        rest="mortgage_shock",
    )
