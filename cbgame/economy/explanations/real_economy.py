"""Output, prices and jobs beyond what their own equations tell by name (economy.causes)."""

from __future__ import annotations

import numpy as np

from cbgame.economy import prices
from cbgame.economy.explanations.closed import MEASUREMENT, Closed, Explanation, Terms, in_levels
from cbgame.economy.labor import tightness
from cbgame.economy.parameters import BASELINE
from cbgame.economy.state import Array


def explained(c: Closed) -> dict[str, Explanation]:
    """Growth, inflation, the natural rate and tightness by what moved them."""
    return {
        "gdp_growth": _growth(c),
        "gdp_nominal_bn": _nominal(c),
        "core_inflation": _core(c),
        "headline_inflation_4q": _headline(c),
        "natural_unemployment": _natural(c),
        "labor_tightness": _tightness(c),
    }


def _growth(c: Closed) -> Explanation:
    """Potential and the gap's change, over the quarter before, whose own swing drops out."""
    before, after = c.before, c.after
    return Explanation(
        {
            "gap_change": 4.0 * (after.output_gap - before.output_gap),
            "base_effect": before.potential_growth - before.gdp_growth,
        },
        rest="productivity",
    )


def _nominal(c: Closed) -> Explanation:
    before, after = c.before, c.after
    grown = {"real_growth": after.gdp_growth / 400.0, "prices": after.headline_inflation[-1] / 400.0}
    return Explanation(in_levels(grown, before.gdp_nominal, after.gdp_nominal))


def _core(c: Closed) -> Explanation:
    """The Phillips curve's terms, over the quarter before."""
    start, p = c.start, c.p
    newest_first = start.core_inflation[::-1]
    lags = sum((weight * newest_first[index] for index, weight in enumerate(prices.lag_weights(p))), np.zeros(1))
    tight = np.clip(np.log(tightness(start, p) / p.phillips_tight_threshold), 0.0, 1.2)
    steeper = 1.0 + p.phillips_loose_gain * (1.0 - start.anchoring)
    slack = np.where(start.output_gap < 0, prices.downward_flexibility(start, p), 1.0) * start.output_gap
    return Explanation(
        {
            "inertia": p.inflation_inertia * lags - newest_first[0],
            "expectations": (1.0 - p.inflation_inertia) * start.expected_inflation_long,
            "slack": steeper * (p.phillips_slope * slack + p.phillips_tight_slope * tight),
            "supply": p.supply_pass_through * start.supply_pressure,
            "energy": p.core_on_oil * (c.after.oil - c.before.oil),
            "dollar": p.core_on_dollar * start.dollar_change,
        },
        rest="inflation_noise",
    )


def _headline(c: Closed) -> Explanation:
    """Core, and what energy and food add to it in the new quarter over what they added in the one that drops out."""
    before, after, p = c.before, c.after, c.p
    leaving = before.headline_inflation[0] - before.core_inflation[0]
    return Explanation(
        {
            "core": after.core_inflation_4q - before.core_inflation_4q,
            "energy": p.headline_on_oil * (after.oil - before.oil) / 4.0,
            "food": after.food / 4.0,
            "base_effect": -leaving / 4.0,
        },
        rest="headline_noise",
    )


def _natural(c: Closed) -> Explanation:
    mean = c.before.constants.get("natural_unemployment", c.p.natural_unemployment_mean)
    pulled: Array = (c.p.natural_unemployment_lag - 1.0) * (c.before.natural_unemployment - mean)
    return Explanation({"reversion": pulled}, rest="estimate")


def _tightness(c: Closed) -> Explanation:
    """Along the Beveridge curve as unemployment moves against its natural rate, and with the curve as it shifts."""
    slope = BASELINE.beveridge_slope
    before, after = c.before, c.after

    def grown(name: str) -> Array:
        now, then = getattr(after, name), getattr(before, name)
        return np.asarray(np.log(np.maximum(now, 0.5) / np.maximum(then, 0.5)))

    terms: Terms = {
        "unemployment": -slope * grown("unemployment"),
        "natural_rate": slope * grown("natural_unemployment"),
        "matching": after.matching - before.matching,
    }
    return Explanation(in_levels(terms, tightness(before, BASELINE), tightness(after, BASELINE)), rest=MEASUREMENT)
