"""What a term leaves behind: the quarters after it, lived through under a rule that is nobody's own."""

from __future__ import annotations

import numpy as np

from cbgame.economy.luck import NoLuck
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import advance
from cbgame.economy.state import Array, State
from cbgame.game.level import Level
from cbgame.game.scoring import LEGACY, legacy_loss
from cbgame.policy.decisions import Decisions
from cbgame.policy.forecast import next_stance
from cbgame.policy.stances import stances_of


def legacy_states(state: State, in_force: Decisions, quarters: int, p: Parameters) -> list[State]:
    """The quarters after ``state``, without new shocks.

    The successor keeps what was announced (programmes and guidance run on by their calendars), sets the rate by the
    inertial rule and lends overnight after a squeeze: what the staff assume in every forecast.
    """
    luck, stance, states = NoLuck(state.paths), stances_of(in_force), []
    for _ in range(quarters):
        stance = next_stance(state, stance, p)
        state = advance(state, stance, luck.draws(state.quarter + 1), p, explained=False)
        states.append(state)
    return states


def legacy(level: Level, state: State, in_force: Decisions, p: Parameters) -> Array:
    """The loss of the level's legacy quarters, pp squared, (paths,); zeros where the level doesn't count them."""
    if level.legacy_quarters == 0 or all(each.id != LEGACY for each in level.objectives):
        return np.zeros(state.paths)
    return legacy_loss(legacy_states(state, in_force, level.legacy_quarters, p))
