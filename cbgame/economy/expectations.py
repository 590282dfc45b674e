"""Expectations: long-run inflation expectations, how firmly they are anchored, and what a promise is worth."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import EXPECTED_INFLATION
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State


def expected_inflation_long(state: State, jump: Array, p: Parameters, draws: Draws) -> Array:
    """Ten-year expected inflation, percent: learns from misses, the faster the looser the anchor, and is pulled home,
    less so where independence is lost; ``jump``: pp that a break of the anchor adds."""
    looseness = 1.0 - state.anchoring
    learning = p.expectations_learning_firm + p.expectations_learning_loose * looseness
    trust = 1.0 - p.anchoring_on_independence * (1.0 - state.politics.independence)
    pull = p.expectations_pull * state.anchoring * trust
    return EXPECTED_INFLATION.bend(
        state.expected_inflation_long
        + learning * (state.core_inflation_4q - state.expected_inflation_long)
        + pull * (state.inflation_target - state.expected_inflation_long)
        + p.expectations_sd * draws.quarter["expected_inflation"]
        + draws.outside("expected_inflation")
        + jump
    )


def expected_inflation_short(state: State, p: Parameters) -> Array:
    """Inflation expected over the coming year, percent: partly what the last year brought, partly the long run."""
    share = p.real_rate_on_core
    return np.asarray(share * state.core_inflation_4q + (1.0 - share) * state.expected_inflation_long)


def anchoring(state: State, firm: Array | float, p: Parameters) -> Array:
    """The anchor's firmness, 0 to 1: misses beyond a band wear it down, quarters on target build it up, the slower the
    less independent the central bank is thought to be; ``firm``: what words add."""
    miss = np.abs(state.core_inflation_4q - state.inflation_target)
    change = np.where(
        miss > p.anchoring_band,
        -p.anchoring_loss * (miss - p.anchoring_band),
        p.anchoring_gain * (1.0 - miss / p.anchoring_band) * state.politics.independence,
    )
    lost = p.attack_in_anchoring * state.crises.size_of("political_attack")
    return np.clip(state.anchoring + change - lost + firm, 0.0, 1.0)


def broken_promise(state: State, stance: Stance, p: Parameters = BASELINE) -> Array:
    """By how much, in pp, the new rate departs from what guidance had promised; zero without a promise.

    A quarter point either way is within what a promise leaves open.
    """
    promised = state.policy_rate + state.guided_move
    departure = np.maximum(np.abs(stance.policy_rate - promised) - p.promise_tolerance, 0.0)
    return np.where(state.guided_quarters > 0, departure, 0.0)


def credibility(state: State, stance: Stance, p: Parameters) -> Array:
    """What guidance is worth, 0 to 1: spent when a promise is broken, earned back slowly."""
    kept = state.credibility + p.credibility_gain * (1.0 - state.credibility)
    return np.clip(kept - p.credibility_loss * broken_promise(state, stance, p) / 0.25, 0.0, 1.0)
