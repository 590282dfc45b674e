"""The policy lab: a rule on many futures of a level, the reference policies and a family of rules on the same ones.

Future number k is the luck of seed k: the same that ``cbgame play --seed k`` plays and a sweep draws. Futures are
played in slices, side by side; what was played is kept, so that another rule on the same futures costs its own play
alone.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from cbgame.economy.luck import Draws
from cbgame.economy.state import Array, State
from cbgame.game.choosers import SIMPLE, answerer, by_rate, chooser
from cbgame.game.course import Answerer, Chooser, Course, play_quarter
from cbgame.game.emergencies import FAMILIES, Chosen
from cbgame.game.frontier import Point, points
from cbgame.game.hindsight import Watcher
from cbgame.game.lab_outcome import Outcome, joined, outcome_of, parted
from cbgame.game.level import Level
from cbgame.game.level_luck import LevelLuck, Lucks
from cbgame.game.rule import AUTOPILOT, Rule
from cbgame.policy.decisions import Mask
from cbgame.policy.formula import formula
from cbgame.policy.taylor_family import Activity, Weights, swept

SLICE: Final = 200
"""Futures that are played side by side."""

FEWEST_FUTURES, MOST_FUTURES = 10, 4000

_TOGETHER: Final = 10  # rules of the family that are played side by side
_DRAWING: Final = 24.0  # what drawing a slice's lucks costs, in plays of one policy on it
_EACH_OF_FAMILY: Final = 0.25  # what one rule of the family costs: many at once cost less


@dataclass(frozen=True, slots=True)
class Experiment:
    """A rule, and all that it is compared with on the same futures."""

    level: str
    rule: Rule
    yours: Outcome
    chairs: Mapping[str, Outcome]  # the reference policies by name
    family: tuple[Point, ...]  # rules of the Taylor family, with the rule's own habit with the balance sheet

    @property
    def futures(self) -> int:
        """How many there are."""
        return self.yours.futures


class Futures:
    """Some futures of a level, and what was played on them. Not for two threads at once."""

    def __init__(self, level: Level, count: int) -> None:
        """The futures 0 to ``count`` - 1. Raises ValueError for too few or too many."""
        if not FEWEST_FUTURES <= count <= MOST_FUTURES:
            raise ValueError(f"futures: found {count}, expected {FEWEST_FUTURES} to {MOST_FUTURES}")
        self.level, self.count = level, count
        self.chairs = tuple(name for name in SIMPLE if name != "history" or level.historical_policy)
        self._slices = [_Slice(level, range(first, min(first + SLICE, count))) for first in range(0, count, SLICE)]

    def try_out(self, rule: Rule, measure: Activity = "gap", watcher: Watcher | None = None) -> Experiment:
        """Play a rule, the reference policies, and the family of rules that answers to ``measure``.

        ``watcher`` is told the share that is done, and may raise to end it: what was played until then is kept.
        Raises :class:`FormulaRefused` for a formula that can't be read.
        """
        formula(rule.rate)
        family = swept(measure)
        works = [work for each in self._slices for work in each.works(rule, self.chairs, family)]
        progress = _Progress(sum(work.cost for work in works), watcher)
        for work in works:
            work.play(progress.of(work.cost / self.level.quarters))
        return Experiment(
            self.level.id,
            rule,
            self._outcome(rule),
            {name: self._outcome(name) for name in self.chairs},
            points({weights: self._outcome((weights, rule.balance_sheet)) for weights in family}),
        )

    def _outcome(self, key: Hashable) -> Outcome:
        return joined([each.known[key] for each in self._slices])


class _Progress:
    """Adds up what is done and tells it."""

    def __init__(self, whole: float, watcher: Watcher | None) -> None:
        self._whole, self._done, self._watcher = max(whole, 1e-9), 0.0, watcher

    def of(self, cost: float) -> Callable[[], None]:
        """What to call when so much more is done."""

        def tell() -> None:
            self._done += cost
            if self._watcher is not None:
                self._watcher(min(self._done / self._whole, 1.0))

        return tell


@dataclass(frozen=True, slots=True)
class _Work:
    """One batch to be played: what it costs, and how; ``play`` is given what to call after each quarter."""

    cost: float
    play: Callable[[Callable[[], None]], None]


class _Slice:
    """Futures that are played side by side: their luck, and what came of each policy."""

    def __init__(self, level: Level, seeds: Sequence[int]) -> None:
        self._level, self._seeds = level, seeds
        self._lucks = Lucks([_Passing(level, seed) for seed in seeds])
        self.known: dict[Hashable, Outcome] = {}

    def works(self, rule: Rule, chairs: Sequence[str], family: Sequence[Weights]) -> Iterator[_Work]:
        """What is still to be played."""
        share, drawn = len(self._seeds) / SLICE, bool(self.known)
        for name in chairs:
            if name not in self.known:
                yield _Work((1.0 if drawn else 1.0 + _DRAWING) * share, self._named(name))
                drawn = True
        if rule not in self.known:
            yield _Work(share, self._alone(rule))
        missing = [each for each in family if (each, rule.balance_sheet) not in self.known]
        for first in range(0, len(missing), _TOGETHER):
            some = missing[first : first + _TOGETHER]
            yield _Work(len(some) * _EACH_OF_FAMILY * share, self._together(some, rule.balance_sheet))

    def _named(self, name: str) -> Callable[[Callable[[], None]], None]:
        def work(tell: Callable[[], None]) -> None:
            choose, answer = chooser(self._level, name), answerer(self._level, name)
            self.known[name] = self._played(1, choose, answer, tell)

        return work

    def _alone(self, rule: Rule) -> Callable[[Callable[[], None]], None]:
        def work(tell: Callable[[], None]) -> None:
            plan = rule.plan()
            self.known[rule] = self._played(1, chooser(self._level, plan), answerer(self._level, plan), tell)

        return work

    def _together(self, some: Sequence[Weights], balance_sheet: str) -> Callable[[Callable[[], None]], None]:
        """Several rules side by side on each future, each on paths of its own."""

        def work(tell: Callable[[], None]) -> None:
            formulas = [formula(weights.formula()) for weights in some]
            mine = np.tile(np.arange(len(some)), len(self._seeds))

            def rate(state: State) -> Array:
                return np.asarray(np.stack([each(state) for each in formulas])[mine, np.arange(state.paths)])

            plan = by_rate(rate, balance_sheet == AUTOPILOT)
            played = self._played(len(some), chooser(self._level, plan), answerer(self._level, plan), tell)
            for weights, outcome in zip(some, parted(played, len(some)), strict=True):
                self.known[weights, balance_sheet] = outcome

        return work

    def _played(self, paths_each: int, choose: Chooser, answer: Answerer, tell: Callable[[], None]) -> Outcome:
        course = Course(self._level, self._seeds, paths_each, self._lucks)
        met = {name: np.zeros(course.paths, dtype=bool) for name in FAMILIES}
        counting = _counting(answer, met)
        while not course.ended:
            play_quarter(course, choose(course), counting)
            course.let_go()
            tell()
        return outcome_of(course, met)


def _counting(answer: Answerer, met: dict[str, Mask]) -> Answerer:
    """The same answers; each emergency that is asked about is noted on the paths where it arose."""

    def count(course: Course, arisen: Mapping[str, Mask]) -> Chosen:
        for name, mask in arisen.items():
            met[name] = met[name] | mask
        return answer(course, arisen)

    return count


class _Passing:
    """A level's luck that keeps nothing: laid out side by side it takes far less room than one by one."""

    def __init__(self, level: Level, seed: int) -> None:
        self._level, self._seed = level, seed

    def draws(self, quarter: int) -> Draws:
        """The draws of a quarter (running number)."""
        return LevelLuck(self._level, self._seed).draws(quarter)

    def publicly_known(self, quarter: int, draws: Draws) -> Draws:
        """Draws with what everybody knows beforehand."""
        return LevelLuck(self._level, self._seed).publicly_known(quarter, draws)
