"""Expectations: long-run inflation expectations, how firmly they are anchored, and what a promise is worth."""

from __future__ import annotations

import numpy as np

from cbgame.economy.bounds import EXPECTED_INFLATION
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State


def expected_inflation_long(state: State, p: Parameters, draws: Draws) -> Array:
    """Ten-year expected inflation, percent: learns from misses, the faster the looser the anchor, and is pulled
    home."""
    looseness = 1.0 - state.anchoring
    learning = p.expectations_learning_firm + p.expectations_learning_loose * looseness
    pull = p.expectations_pull * state.anchoring
    return EXPECTED_INFLATION.bend(
        state.expected_inflation_long
        + learning * (state.core_inflation_4q - state.expected_inflation_long)
        + pull * (state.inflation_target - state.expected_inflation_long)
        + p.expectations_sd * draws.quarter["expected_inflation"]
        + draws.outside("expected_inflation")
    )


def anchoring(state: State, p: Parameters) -> Array:
    """The anchor's firmness, 0 to 1: misses beyond a band wear it down, quarters on target build it up."""
    miss = np.abs(state.core_inflation_4q - state.inflation_target)
    change = np.where(
        miss > p.anchoring_band,
        -p.anchoring_loss * (miss - p.anchoring_band),
        p.anchoring_gain * (1.0 - miss / p.anchoring_band),
    )
    return np.clip(state.anchoring + change, 0.0, 1.0)


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
