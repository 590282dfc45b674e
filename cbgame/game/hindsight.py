"""Hindsight: the best decisions for a luck that is known, over every instrument of the level.

It is what a score of 1000 means. First the simple policies are played; from the best of them an evolution strategy
with a diagonal covariance (CMA-ES: Hansen 2016; diagonal: Ros and Hansen 2008) searches all levers of all quarters at
once; then every lever of every quarter is tried step by step (:mod:`cbgame.game.refinement`). The best plan ever met
is kept, so that hindsight is never worse than any of those policies on the same luck. Every generation is one batch of
paths, and several lucks are searched side by side. All randomness is keyed: the same level and seed give the same
plan.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from cbgame.economy.luck import keyed_normals
from cbgame.economy.state import Array
from cbgame.game.emergencies import NO_ANSWER, OPTIONS
from cbgame.game.level import Level
from cbgame.game.plans import Plans, Setting
from cbgame.game.record import level_hash
from cbgame.game.refinement import refined
from cbgame.game.scoring import Yardstick
from cbgame.policy.decision import Decision

Watcher = Callable[[float], None]
"""Told the share of a search that is done; it may raise to end the search."""

POPULATION: Final = 32
GENERATIONS: Final = 40
SIGMA: Final = 0.5
_MOST_KEPT: Final = 2048


@dataclass(frozen=True, slots=True)
class Foresight:
    """What the search found on one luck."""

    decisions: tuple[Decision, ...]
    answers: tuple[tuple[str, ...], ...]  # to the emergencies of each quarter
    loss: float  # weighted, in tolerances
    losses: Mapping[str, float]  # by objective
    hold: Mapping[str, float]  # *hold*'s
    simple: Mapping[str, float]  # the simple policies' weighted losses
    evaluations: int  # whole terms that the search played on this luck


_found: dict[tuple[str, int], Foresight] = {}


def foresight(level: Level, seed: int, watcher: Watcher | None = None) -> Foresight:
    """Hindsight on a luck; found once in a process."""
    key = (level_hash(level), seed)
    if key not in _found:
        remember(level, [seed], foresights(level, [seed], watcher))
    return _found[key]


def foreseen(level: Level, seeds: Sequence[int], watcher: Watcher | None = None) -> list[Foresight]:
    """Hindsight on several lucks; those that aren't known yet are searched side by side, which takes less time."""
    digest = level_hash(level)
    unknown = [seed for seed in dict.fromkeys(seeds) if (digest, seed) not in _found]
    if unknown:
        remember(level, unknown, foresights(level, unknown, watcher))
    return [_found[digest, seed] for seed in seeds]


def remember(level: Level, seeds: Sequence[int], found: Sequence[Foresight]) -> None:
    """Take in what was found on these lucks, here or by another process."""
    digest = level_hash(level)
    for seed, each in zip(seeds, found, strict=True):
        while len(_found) >= _MOST_KEPT:
            del _found[next(iter(_found))]
        _found[digest, seed] = each


def yardstick(level: Level, seed: int) -> Yardstick:
    """What scores on this luck are measured by."""
    found = foresight(level, seed)
    return Yardstick(found.hold, found.losses)


def foresights(level: Level, seeds: Sequence[int], watcher: Watcher | None = None, restart: int = 0) -> list[Foresight]:
    """Search these lucks side by side, whatever is known of them; searches with another ``restart`` differ by
    chance."""
    setting = Setting(level, seeds)
    tell = watcher if watcher is not None else lambda share: None
    plans, losses = _evolved(setting, restart, lambda share: tell(0.6 * share))
    plans, losses = refined(setting, plans, losses, lambda share: tell(0.6 + 0.4 * share))
    return _reported(setting, plans)


def _reported(setting: Setting, plans: Plans) -> list[Foresight]:
    course, decisions, answers = setting.played(plans)
    by_objective = course.losses()
    weighted = setting.weighted(by_objective)
    return [
        Foresight(
            decisions=tuple(each.at(place) for each in decisions),
            answers=tuple(
                tuple(OPTIONS[turn] for turn in quarter[:, place] if turn != NO_ANSWER) for quarter in answers
            ),
            loss=float(weighted[place]),
            losses={name: float(loss[place]) for name, loss in by_objective.items()},
            hold={name: float(loss[place]) for name, loss in setting.hold.items()},
            simple={name: float(loss[place]) for name, loss in setting.simple.items()},
            evaluations=setting.evaluations // len(setting.seeds),
        )
        for place in range(len(setting.seeds))
    ]


def _evolved(setting: Setting, restart: int, tell: Watcher) -> tuple[Plans, Array]:
    """The best plan of each luck that the evolution strategy meets, and its loss."""
    best, losses = setting.start, setting.start_loss
    shape = best.values.shape[:2]
    strategies = [_strategy(int(np.prod(shape)), seed, restart) for seed in setting.seeds]
    for generation in range(GENERATIONS):
        asked = [_quietly(strategy.ask) for strategy in strategies]
        moves = np.stack([vector for vectors in asked for vector in vectors], axis=-1)
        plans = setting.moved(moves.reshape(*shape, -1), POPULATION)
        lost = setting.loss(plans, POPULATION)
        for place, strategy in enumerate(strategies):
            mine = slice(place * POPULATION, (place + 1) * POPULATION)
            _quietly(strategy.tell, asked[place], lost[mine].tolist())
        best, losses = setting.better(best, losses, plans, lost, POPULATION)
        tell((generation + 1) / GENERATIONS)
    return best, losses


def _quietly(work: Callable[..., Any], *given: Any) -> Any:
    """What the library warns of (samples far out, a drawing library it misses) is nobody's concern here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return work(*given)


def _strategy(dimensions: int, seed: int, restart: int) -> Any:
    """An evolution strategy whose chances are keyed by seed and restart, and which leaves numpy's own alone."""
    drawn = [0]

    def normals(*shape: int) -> Array:
        drawn[0] += 1
        count = int(np.prod(shape))
        return keyed_normals(seed, drawn[0], f"hindsight_{restart}", count).reshape(shape)

    options = {
        "CMA_diagonal": True,
        "popsize": POPULATION,
        "randn": normals,
        "seed": np.nan,
        "verbose": -9,
        "verb_log": 0,
        "tolfun": 0,
        "tolx": 0,
        "tolstagnation": 10**6,
    }
    return _library().CMAEvolutionStrategy(np.zeros(dimensions), SIGMA, options)


def _library() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import cma  # here, because most uses of the game never search
    return cma
