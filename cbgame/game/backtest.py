"""A backtest: history's policy through the model from a historical start, the model's band beside what happened."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.calendar import WEEKS, quarter_name, quarter_number
from cbgame.economy.luck import FastLuck, fast_normals
from cbgame.economy.observe import observe
from cbgame.economy.parameters import BASELINE, Parameters
from cbgame.economy.quarter import close_quarter, open_quarter, run_weeks
from cbgame.economy.start import repeated, state_from
from cbgame.economy.state import Array, State
from cbgame.game import emergencies
from cbgame.game.emergencies import NO_ANSWER
from cbgame.game.episode import WITHOUT_LIMITS, Episode
from cbgame.game.level import HistoricalQuarter
from cbgame.game.level_luck import with_outside
from cbgame.policy.decisions import Decisions
from cbgame.policy.stances import stance_of, stances_of

DRAWS: Final = 400
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
"""The 80 % band and its median."""


@dataclass(frozen=True, slots=True)
class Band:
    """One variable, a figure a quarter; ``actual`` is None where history left none."""

    actual: tuple[float | None, ...]
    p10: tuple[float, ...]
    p50: tuple[float, ...]
    p90: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Backtest:
    """An episode through the model. ``paths``: every draw, (quarters, draws) by variable."""

    episode: Episode
    dates: tuple[str, ...]
    variables: Mapping[str, Band]
    paths: Mapping[str, Array]


def backtest(episode: Episode, draws: int = DRAWS, seed: int = 1, p: Parameters = BASELINE) -> Backtest:
    """The bands of every variable under history's policy. Raises ValueError for fewer than 2 draws."""
    if draws < 2:
        raise ValueError(f"draws: found {draws}, expected at least 2")
    first = quarter_number(episode.start_quarter)
    paths = replay(episode, draws, seed, p)
    unknown = (None,) * episode.quarters
    variables = {name: _band(values, episode.actual.get(name, unknown)) for name, values in paths.items()}
    dates = tuple(quarter_name(first + index) for index in range(episode.quarters))
    return Backtest(episode, dates, variables, paths)


def replay(episode: Episode, draws: int, seed: int, p: Parameters = BASELINE) -> dict[str, Array]:
    """Every published variable under history's policy, (quarters, draws) each."""
    first = quarter_number(episode.start_quarter)
    luck = FastLuck(seed, draws)
    state = repeated(state_from(episode.start, first - 1, stance_of(episode.standing), p), draws)
    rows: dict[str, list[Array]] = {}
    for each in episode.historical_policy:
        state = _quarter(episode, each, state, luck, p)
        for name, value in observe(state).items():
            rows.setdefault(name, []).append(value)
    return {name: np.stack(values) for name, values in rows.items()}


def _quarter(episode: Episode, policy: HistoricalQuarter, state: State, luck: FastLuck, p: Parameters) -> State:
    """One quarter on all paths: an emergency on a path is answered there as history answered it."""
    number = state.quarter + 1

    def surprise(shock: str) -> Array:
        return fast_normals((luck.seed, number, zlib.crc32(f"outside_{shock}".encode())), (luck.paths,))

    drawn = with_outside(episode, number, luck.draws(number), surprise)
    decisions = Decisions.alike(policy.decision, luck.paths)
    quarter = open_quarter(state, stances_of(decisions), drawn, p)
    hand = emergencies.Hand(WITHOUT_LIMITS, state.gdp_nominal)
    stopped = np.zeros(luck.paths, dtype=int)
    while quarter.weeks.done < WEEKS:
        run_weeks(quarter, quarter.weeks.done + 1)
        if not (arisen := emergencies.arises(quarter, stopped)):
            continue
        offered = emergencies.options(arisen, hand, decisions)
        chosen = emergencies.answers(emergencies.as_stated(policy.answers, stopped, arisen), offered, arisen)
        asked = np.logical_or.reduce(list(arisen.values()))
        emergencies.act(np.where(asked, chosen, NO_ANSWER), hand, quarter.weeks.operations, decisions)
        stopped = stopped + asked
    return close_quarter(quarter)


def _band(values: Array, actual: tuple[float | None, ...]) -> Band:
    low, middle, high = np.quantile(values, (LOW, MIDDLE, HIGH), axis=1)
    return Band(actual, *(tuple(float(value) for value in row) for row in (low, middle, high)))
