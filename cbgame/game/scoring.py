"""The score: one published formula (docs/scoring.md), computed from the truth of the term; many paths at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.arrays import as_array
from cbgame.economy.people import WEALTH_AT_REST
from cbgame.economy.state import Array, State
from cbgame.game.bulletin import ObjectiveScore, Score
from cbgame.game.control import OUTSIDE_WEIGHT, TOLERATED_SPREAD_BP
from cbgame.game.level import Level, Medals
from cbgame.policy.decisions import Decisions

FREE_MOVE_BP: Final = 25.0
CALM_SPREAD_PCT: Final = 2.5
FULL: Final = 1000.0
LEAST_GAIN: Final = 0.05
"""What hindsight must gain over *hold*, in tolerances, before it counts as something to be won at all."""

LOWEST, HIGHEST = -1000.0, 1100.0
"""Scores end here: below, nothing more is to be learned; above lies what the search for hindsight has missed."""


def _inflation(state: State, decisions: Decisions) -> Array:
    return np.asarray((state.core_inflation_4q - state.inflation_target) ** 2)


def _jobs(state: State, decisions: Decisions) -> Array:
    return np.asarray((state.unemployment - state.natural_unemployment) ** 2)


def _market_control(state: State, decisions: Decisions) -> Array:
    tape = state.tape
    spikes = np.maximum((tape.sofr_max - tape.anchor) * 100.0 - TOLERATED_SPREAD_BP, 0.0)
    outside = np.maximum(tape.effr - decisions.target_high_pct, 0.0)
    outside = outside + np.maximum(decisions.target_low_pct - tape.effr, 0.0)
    return np.asarray((spikes.sum(axis=0) + 100.0 * OUTSIDE_WEIGHT * outside.sum(axis=0)) / 100.0)


def _stability(state: State, decisions: Decisions) -> Array:
    return np.asarray(state.financial_stress + np.maximum(state.credit_spread - CALM_SPREAD_PCT, 0.0))


def _credibility(state: State, decisions: Decisions) -> Array:
    return np.asarray((1.0 - state.credibility) ** 2)


def _distribution(state: State, decisions: Decisions) -> Array:
    at_start = np.asarray(state.constants.get("wealth", WEALTH_AT_REST))[:2].sum(axis=0)
    return np.asarray(np.maximum(state.top10_wealth_share - at_start, 0.0) ** 2)


def _central_bank_losses(state: State, decisions: Decisions) -> Array:
    return np.asarray(state.books.deferred_asset / state.gdp_nominal * 100.0)


def _independence(state: State, decisions: Decisions) -> Array:
    return np.asarray((1.0 - state.politics.independence) ** 2)


QuarterLoss = Callable[[State, Decisions], Array]


@dataclass(frozen=True, slots=True)
class Loss:
    """One objective: what a quarter adds, (paths,), and whether the term's loss is the quarters' mean or their sum."""

    of_quarter: QuarterLoss
    mean: bool = True


LOSSES: Final[Mapping[str, Loss]] = {
    "inflation": Loss(_inflation),
    "jobs": Loss(_jobs),
    "market_control": Loss(_market_control, mean=False),
    "stability": Loss(_stability),
    "credibility": Loss(_credibility),
    "distribution": Loss(_distribution),
    "central_bank_losses": Loss(_central_bank_losses),
    "independence": Loss(_independence),
}
"""Objectives that each quarter adds to by itself."""

AVERAGE_INFLATION, CHURN, LEGACY = "average_inflation", "churn", "legacy"
OBJECTIVES: Final = (*LOSSES, AVERAGE_INFLATION, CHURN, LEGACY)
"""Every objective that a level may set."""


@dataclass(slots=True)
class Tally:
    """What has been lost, quarter by quarter; every array (paths,)."""

    standing: Decisions  # what stood before the first decision
    rows: list[dict[str, Array]] = field(default_factory=list)
    lows: list[Array] = field(default_factory=list)

    def add(self, state: State, decisions: Decisions) -> None:
        """One closed quarter, and what was announced for it."""
        row = {name: loss.of_quarter(state, decisions) for name, loss in LOSSES.items()}
        row[AVERAGE_INFLATION] = state.core_inflation_4q - state.inflation_target
        self.rows.append(row)
        self.lows.append(decisions.target_low_pct)

    def taken(self, paths: NDArray[np.int_]) -> Tally:
        """What has been lost on these paths."""
        rows = [{name: lost[paths] for name, lost in row.items()} for row in self.rows]
        return Tally(self.standing.taken(paths), rows, [low[paths] for low in self.lows])

    def by_quarter(self) -> dict[str, Array]:
        """What each closed quarter adds to an objective's loss, (quarters, paths), in the objective's own unit: these
        add up to the loss. What belongs to no single quarter (legacy, an average's miss) isn't there."""
        quarters = max(len(self.rows), 1)
        parts = {
            name: np.stack([row[name] for row in self.rows]) / (quarters if loss.mean else 1)
            for name, loss in LOSSES.items()
        }
        return parts | {CHURN: churn(np.stack([self.standing.target_low_pct, *self.lows]))}

    def losses(self, legacy: Array) -> dict[str, Array]:
        """Every objective's loss so far, (paths,), given the loss of the quarters after the term."""
        found = {name: parts.sum(axis=0) for name, parts in self.by_quarter().items()}
        misses = np.stack([row[AVERAGE_INFLATION] for row in self.rows])
        return found | {AVERAGE_INFLATION: misses.mean(axis=0) ** 2, LEGACY: legacy}


def churn(lows: Array) -> Array:
    """What each quarter's move costs beyond 25 bp, in quarter points, and one for each reversal of direction.

    ``lows``: the bottom of the range before the term and in each quarter, percent, (1 + quarters, paths); the result
    is (quarters, paths).
    """
    moves = np.diff(lows, axis=0) * 100.0
    cost = np.maximum(np.abs(moves) - FREE_MOVE_BP, 0.0) / FREE_MOVE_BP
    heading = np.zeros(moves.shape[1:])
    for quarter, move in enumerate(moves):
        turned = np.where(np.abs(move) > 1e-9, np.sign(move), 0.0)
        cost[quarter] += turned * heading < 0
        heading = np.where(turned != 0, turned, heading)
    return np.asarray(cost)


def legacy_gap(state: State) -> Array:
    """Squared distance of inflation from target and of unemployment from its natural rate after the term, pp squared,
    (paths,)."""
    inflation = state.core_inflation_4q - state.inflation_target
    return as_array(inflation**2 + (state.unemployment - state.natural_unemployment) ** 2)


def total_loss(level: Level, losses: Mapping[str, Array]) -> Array:
    """The weighted sum of the level's losses, each in its tolerance, (paths,)."""
    parts = [each.weight * losses[each.id] / each.tolerance for each in level.objectives]
    return np.asarray(np.sum(parts, axis=0))


@dataclass(frozen=True, slots=True)
class Yardstick:
    """The losses that a luck is measured by: of *hold*, worth 0 points, and of hindsight, worth 1000."""

    hold: Mapping[str, float]
    hindsight: Mapping[str, float]


def gain(level: Level, yardstick: Yardstick) -> float:
    """What hindsight gains over *hold*, in tolerances; at least LEAST_GAIN."""
    parts = [
        each.weight * (yardstick.hold[each.id] - yardstick.hindsight[each.id]) / each.tolerance
        for each in level.objectives
    ]
    return max(float(np.sum(parts)), LEAST_GAIN)


def points(level: Level, losses: Mapping[str, Array], yardstick: Yardstick) -> dict[str, Array]:
    """What each objective adds to the score, (paths,): its loss against *hold*'s on the same luck."""
    worth = FULL / gain(level, yardstick)
    return {
        each.id: worth * each.weight * (yardstick.hold[each.id] - losses[each.id]) / each.tolerance
        for each in level.objectives
    }


def totals(level: Level, losses: Mapping[str, Array], yardstick: Yardstick) -> Array:
    """The score of each path, (paths,)."""
    return np.asarray(np.clip(np.sum(list(points(level, losses, yardstick).values()), axis=0), LOWEST, HIGHEST))


def score(level: Level, losses: Mapping[str, Array], yardstick: Yardstick) -> Score:
    """The first path's score as published: objectives' points to a tenth, rounded so that they add up to the total
    (unless that is cut off at LOWEST or HIGHEST)."""
    exact = [float(earned[0]) for earned in points(level, losses, yardstick).values()]
    rounded = rounded_to_add_up(exact, 1)
    parts = tuple(
        ObjectiveScore(each.id, each.weight, round(float(losses[each.id][0]), 4), earned)
        for each, earned in zip(level.objectives, rounded, strict=True)
    )
    total = round(float(np.clip(sum(rounded), LOWEST, HIGHEST)), 1) + 0.0
    return Score(total, parts, medal(total, level.medals))


def rounded_to_add_up(amounts: Sequence[float], decimals: int, total: float | None = None) -> tuple[float, ...]:
    """The amounts rounded so that they add up to their rounded total, each by less than one unit of the last place.

    Those that rounding down wrongs most are rounded up (largest remainder).
    """
    unit = 10.0**-decimals
    whole = round((sum(amounts) if total is None else total) / unit)
    floors = [int(amount // unit) for amount in amounts]
    short = whole - sum(floors)
    by_remainder = sorted(range(len(amounts)), key=lambda place: floors[place] - amounts[place] / unit)
    for place in by_remainder[: max(short, 0)]:
        floors[place] += 1
    return tuple(round(floor * unit, decimals) for floor in floors)


def medal(total: float, medals: Medals) -> str | None:
    """The best medal that a total earns."""
    for name, least in (("gold", medals.gold), ("silver", medals.silver), ("bronze", medals.bronze)):
        if total >= least:
            return name
    return None
