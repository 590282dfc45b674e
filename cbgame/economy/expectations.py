"""Expectations: inflation in the long run and over the coming year, and how firmly the first is anchored."""

from __future__ import annotations

import numpy as np

from cbgame.economy.arrays import as_array
from cbgame.economy.bounds import EXPECTED_INFLATION, between
from cbgame.economy.luck import Draws
from cbgame.economy.parameters import Parameters
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
    return as_array(year_ahead(state.core_inflation_4q, state.expected_inflation_long, p))


def year_ahead(core: Array | float, long_run: Array | float, p: Parameters) -> Array | float:
    """The same from its two figures."""
    return p.real_rate_on_core * core + (1.0 - p.real_rate_on_core) * long_run


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
    return between(state.anchoring + change - lost + firm, 0.0, 1.0)
