"""What a term leaves behind: the quarters after it, lived through under a rule that is nobody's own."""

from __future__ import annotations

import numpy as np

from cbgame.economy.dates import Dates, dates_of
from cbgame.economy.luck import Draws, NoLuck
from cbgame.economy.parameters import Parameters
from cbgame.economy.quarter import timeless, unexplained
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State
from cbgame.game.level import Level
from cbgame.game.scoring import LEGACY, legacy_gap
from cbgame.policy.decisions import Decisions
from cbgame.policy.forecast import next_stance
from cbgame.policy.stances import stances_of
from cbgame.recording.repeated import Repeated


def legacy_gaps(state: State, in_force: Decisions, quarters: int, p: Parameters) -> list[Array]:
    """How far each of the quarters after ``state`` is from its goals, without new shocks, pp squared, (paths,).

    The successor keeps what was announced (programmes and guidance run on by their calendars), sets the rate by the
    inertial rule and lends overnight after a squeeze: what the staff assume in every forecast.
    """
    luck, first = NoLuck(state.paths), state.quarter + 1
    given = [(luck.draws(quarter).in_arrays(), dates_of(quarter, p)) for quarter in range(first, first + quarters)]
    _, gaps = AFTER((timeless(state), stances_of(in_force)), given, p)
    return gaps


def _quarter_after(
    now: tuple[State, Stance], given: tuple[Draws, Dates], p: Parameters
) -> tuple[tuple[State, Stance], Array]:
    state, stance = now
    stance = next_stance(state, stance, p)
    state = unexplained(state, stance, given[0], p, given[1])
    return (state, stance), legacy_gap(state)


AFTER = Repeated(_quarter_after, frozenset({Parameters}))


def legacy(level: Level, state: State, in_force: Decisions, p: Parameters) -> Array:
    """The loss of the level's legacy quarters, pp squared, (paths,); zeros where the level doesn't count them."""
    if level.legacy_quarters == 0 or all(each.id != LEGACY for each in level.objectives):
        return np.zeros(state.paths)
    return np.asarray(np.mean(legacy_gaps(state, in_force, level.legacy_quarters, p), axis=0))
