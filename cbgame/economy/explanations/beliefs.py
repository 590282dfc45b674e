"""What people believe: long-run inflation, how firmly it is anchored, and what the central bank's word is worth."""

from __future__ import annotations

import numpy as np

from cbgame.economy import guidance
from cbgame.economy.bounds import EXPECTED_INFLATION
from cbgame.economy.explanations.closed import Closed, Explanation, Terms
from cbgame.economy.operations import anchor_lost


def explained(c: Closed) -> dict[str, Explanation]:
    """Expectations, the anchor and credibility by what moved them."""
    return {
        "expected_inflation_long": _expected_inflation(c),
        "anchoring": _anchoring(c),
        "credibility": _credibility(c),
    }


def _expected_inflation(c: Closed) -> Explanation:
    start, after, p = c.start, c.after, c.p
    looseness = 1.0 - start.anchoring
    miss = after.core_inflation_4q - start.expected_inflation_long
    trust = 1.0 - p.anchoring_on_independence * (1.0 - start.politics.independence)
    pull = p.expectations_pull * start.anchoring * trust
    return Explanation(
        {
            "past_inflation": p.expectations_learning_firm * miss,
            "loose_anchor": p.expectations_learning_loose * looseness * miss,
            "target": pull * (start.inflation_target - start.expected_inflation_long),
            "de_anchoring": c.came["de_anchoring"],
            "limit": after.expected_inflation_long - EXPECTED_INFLATION.unbend(after.expected_inflation_long),
        },
        rest="expectations_shock",
    )


def _anchoring(c: Closed) -> Explanation:
    before, start, after, p = c.before, c.start, c.after, c.p
    miss = np.abs(after.core_inflation_4q - start.inflation_target)
    inside = p.anchoring_gain * (1.0 - miss / p.anchoring_band) * start.politics.independence
    operations = c.weeks.operations
    firm = p.firm_in_anchoring * start.credibility * operations.firmness
    terms = {
        "misses": np.where(miss > p.anchoring_band, -p.anchoring_loss * (miss - p.anchoring_band), 0.0),
        "on_target": np.where(miss > p.anchoring_band, 0.0, inside),
        "political_attack": -p.attack_in_anchoring * c.came["political_attack"],
        "emergency": -anchor_lost(operations, start, c.came["supply_shock"], p),
    }
    wanted = start.anchoring + firm + np.sum(list(terms.values()), axis=0)
    words = start.anchoring - before.anchoring + firm
    return Explanation({**terms, "words": words, "limit": np.clip(wanted, 0.0, 1.0) - wanted})


def _credibility(c: Closed) -> Explanation:
    """Promises kept and broken, words, and a step put off once it was announced."""
    before, start, p = c.before, c.start, c.p
    broken = guidance.broken_promise(start, c.stance, p)
    stake, gain = guidance.at_stake(start, broken, p)
    lost = p.credibility_loss * broken / 0.25 * stake
    taken_back = p.credibility_on_withdrawal * guidance.withdrawn(start, c.stance, p).astype(float)
    believed = guidance.credibility(start, c.stance, p)
    terms: Terms = {
        "words": start.credibility - before.credibility,
        "promise_kept": gain * (1.0 - start.credibility),
        "promise_broken": -lost,
        "promise_withdrawn": -taken_back,
    }
    free = before.credibility + np.sum(list(terms.values()), axis=0)
    retreat = -believed * p.credibility_on_retreat * c.weeks.operations.retreat
    return Explanation({**terms, "retreat": retreat, "limit": believed - free})
