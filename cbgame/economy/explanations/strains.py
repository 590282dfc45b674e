"""Credit spreads, stress in markets, and how badly the Treasury market works."""

from __future__ import annotations

import numpy as np

from cbgame.economy import credit
from cbgame.economy.bounds import CREDIT_SPREAD, DYSFUNCTION, FINANCIAL_STRESS
from cbgame.economy.explanations.closed import Closed, Explanation
from cbgame.economy.operations import stress_met


def explained(c: Closed) -> dict[str, Explanation]:
    """Spreads and strains by what moved them."""
    return {
        "credit_spread": _credit_spread(c),
        "municipal_spread": _municipal_spread(c),
        "financial_stress": _stress(c),
        "treasury_dysfunction": _dysfunction(c),
    }


def _credit_spread(c: Closed) -> Explanation:
    before, after, p = c.before, c.after, c.p
    stress = p.spread_on_stress * after.financial_stress
    backed = p.spread_on_backstop * credit.backstop(before, c.stance, p)
    corporate = credit.percent_of_gdp(before.books.corporate, before)
    gap = p.spread_on_gap * after.output_gap + p.spread_on_gap_change * (after.output_gap - before.output_gap)
    return Explanation(
        {
            "reversion": (p.spread_lag - 1.0) * (before.credit_spread - p.spread_mean),
            "demand": gap,
            "stress": stress,
            "backstop": -stress * backed,
            "purchases": (1.0 - p.spread_lag) * p.spread_on_corporate * corporate,
            "risk_appetite": p.spread_on_leverage * before.banks.leverage,
            "limit": after.credit_spread - CREDIT_SPREAD.unbend(after.credit_spread),
        },
        rest="spread_shock",
    )


def _municipal_spread(c: Closed) -> Explanation:
    before, after, p = c.before, c.after, c.p
    stress = p.municipal_on_stress * after.financial_stress
    backed = p.spread_on_backstop * credit.backstop(before, c.stance, p)
    held = credit.percent_of_gdp(before.books.municipal, before)
    return Explanation(
        {
            "reversion": (p.municipal_lag - 1.0) * (before.municipal_spread - p.municipal_mean),
            "stress": stress,
            "backstop": -stress * backed,
            "purchases": (1.0 - p.municipal_lag) * p.municipal_on_holdings * held,
        },
        rest="spread_shock",
    )


def _stress(c: Closed) -> Explanation:
    """What faded, what came in a first round (bent), what followed on it, and words that calm the sum of both."""
    before, stress, p, came = c.before, c.after.financial_stress, c.p, c.came
    tape, operations = c.after.tape, c.weeks.operations
    worst_bp = (tape.sofr_max - tape.anchor).max(axis=0) * 100.0
    squeezed = p.stress_on_repo * (1.0 - np.exp(-np.maximum(worst_bp - 25.0, 0.0) / p.stress_repo_scale))
    relief = credit.lender_of_last_resort(c.start, c.stance, c.weeks.loans + c.weeks.swaps, p)
    free = FINANCIAL_STRESS.unbend(stress)
    spoken = free / (1.0 + p.calm_in_stress * c.start.credibility * operations.calm)
    broken = p.repo_on_dysfunction * (came["dash_for_cash"] + came["leverage_spiral"])
    opening = spoken - came["bank_run"] - came["currency_shock"] - broken
    return Explanation(
        {
            "fading": (p.stress_lag - 1.0) * before.financial_stress,
            "lending": -p.relief_gain * relief * before.financial_stress,
            "squeeze": squeezed,
            "credit_crunch": came["credit_crunch"],
            "foreign": came["foreign_crisis"] + came["currency_shock"],
            "crash": p.equity_crash_in_stress * came["equity_crash"],
            "houses": p.stress_on_bust * came["housing_bust"],
            "war": p.stress_on_war * came["war"],
            "pandemic": p.stress_on_pandemic * came["pandemic"],
            "political_attack": p.stress_on_attack * came["political_attack"],
            "bank_run": came["bank_run"],
            "functioning": broken,
            "emergency": -stress_met(came, operations, c.start, p),
            "words": free - spoken,
            "limit": stress - free + opening - FINANCIAL_STRESS.unbend(opening),
        },
        rest="stress_news",
    )


def _dysfunction(c: Closed) -> Explanation:
    before, now, p, came = c.before.nonbanks.dysfunction, c.after.nonbanks.dysfunction, c.p, c.came
    cure = np.exp(-p.dysfunction_on_purchases * np.maximum(c.after.purchased, 0.0))
    jumps = came["dash_for_cash"] + came["leverage_spiral"]
    return Explanation(
        {
            "fading": (p.dysfunction_lag - 1.0) * before,
            "dash": jumps,
            "purchases": (cure - 1.0) * (p.dysfunction_lag * before + jumps),
            "limit": now - DYSFUNCTION.unbend(now),
        }
    )
