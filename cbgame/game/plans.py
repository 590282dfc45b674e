"""Plans: whole terms written down before they are played, many at once, and what they lose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.state import Array
from cbgame.game.choosers import SIMPLE, answerer, chooser
from cbgame.game.course import Course, play_quarter
from cbgame.game.emergencies import MOST_A_QUARTER, NO_ANSWER, Chosen
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks, luck_of
from cbgame.game.levers import Lever, kept_in_reach, levers_of
from cbgame.game.scoring import total_loss
from cbgame.policy.decisions import Decisions, Mask

_BLOCK: Final = 3072  # paths played at once: larger batches gain nothing
_WORTH_A_START: Final = 768  # paths that cost as much as numpy's calls, which cost the same for one path


Offer = tuple[int, int, int]
"""An option that can be given: the quarter, whether as its first or second answer, its place in OPTIONS."""


@dataclass(frozen=True, slots=True)
class Plans:
    """What is set (levers, quarters, paths) and answered (quarters, emergencies, paths)."""

    values: Array
    answers: NDArray[np.int_]

    def taken(self, paths: NDArray[np.int_]) -> Plans:
        """The plans of these paths."""
        return Plans(self.values.take(paths, axis=-1), self.answers.take(paths, axis=-1))


@dataclass(slots=True)
class Ground:
    """A plan on each luck, played out, and what it loses: what plans that differ little from it are tried on."""

    plans: Plans
    losses: Array
    stood: list[Course] = field(default_factory=list)  # before each quarter; not to be played on, only taken from
    offers: set[Offer] = field(default_factory=set)  # what can be answered, on any luck
    asked: Mask = field(default_factory=lambda: np.zeros((0, 0, 0), dtype=bool))  # (quarters, emergencies, lucks)


class Setting:
    """A level and some lucks on which plans are tried. Each plan departs from ``start``: the best simple policy."""

    def __init__(self, level: Level, seeds: Sequence[int]) -> None:
        self.level = level
        self.seeds = tuple(seeds)
        self.levers = levers_of(level.instruments_at(level.quarters - 1))  # a hand only grows
        self._in_hand = [
            {lever.name: lever for lever in levers_of(level.instruments_at(quarter))}
            for quarter in range(level.quarters)
        ]
        self.evaluations = 0
        self._lucks = Lucks([luck_of(level, seed) for seed in seeds])
        self._lucks_of: dict[range, Lucks] = {}
        played = {name: self._simple(name) for name in SIMPLE if name != "history" or level.historical_policy}
        self.hold: Mapping[str, Array] = played["hold"][2].losses()
        self.simple = {name: self.weighted(course.losses()) for name, (_, _, course) in played.items()}
        names = list(played)
        best = np.argmin(np.stack([self.simple[name] for name in names]), axis=0)
        base, answers, _ = played[names[0]]
        for place, name in enumerate(names):
            mine = best == place
            base = [one.where(mine, other) for one, other in zip(base, played[name][0], strict=True)]
            answers = np.where(mine, played[name][1], answers)
        self._base = base
        values = np.stack([np.stack([lever.get(each) for each in base]) for lever in self.levers])
        self.start = Plans(values, answers)
        self.start_loss = np.min(np.stack(list(self.simple.values())), axis=0)

    def _simple(self, name: str) -> tuple[list[Decisions], NDArray[np.int_], Course]:
        """What a policy announces and answers on each luck."""
        level, course = self.level, Course(self.level, self.seeds, lucks=self._lucks)
        choose, answer = chooser(level, name), answerer(level, name)
        announced, answers = [], []
        while not course.ended:
            announced.append(choose(course))
            play_quarter(course, announced[-1], answer)
            answers.append(_by_turn(course.answered, course.paths))
        self.evaluations += course.paths
        return announced, np.stack(answers), course

    def may_pull(self, lever: Lever, quarter: int) -> bool:
        """Whether a lever is in hand in a quarter, counted from 0."""
        return lever.name in self._in_hand[quarter]

    def weighted(self, losses: Mapping[str, Array]) -> Array:
        """The level's total loss, (paths,); infinite where a plan wrecks the economy beyond numbers."""
        total = np.round(total_loss(self.level, losses), 9)
        return np.where(np.isfinite(total), total, np.inf)

    def moved(self, moves: Array, each: int) -> Plans:
        """The start moved by these amounts in the levers' scales, (levers, quarters, paths), ``each`` to a luck.

        A move lasts: it shifts its quarter and all later ones.
        """
        start = self.repeated(self.start, each)
        shifts = np.cumsum(moves, axis=1)
        values = [
            np.where(np.abs(shift * lever.scale) < lever.step / 2, before, lever.allowed(before + shift * lever.scale))
            for lever, shift, before in zip(self.levers, shifts, start.values, strict=True)
        ]
        return Plans(np.stack(values), start.answers)

    def repeated(self, plans: Plans, each: int) -> Plans:
        """Every luck's plan ``each`` times."""
        return plans.taken(np.repeat(np.arange(len(self.seeds)), each))

    def loss(self, plans: Plans, each: int) -> Array:
        """What plans lose, (paths,), ``each`` to a luck, those of the first luck first."""
        together = max(_BLOCK // each, 1)
        lost = [
            self._lost(plans, each, range(first, min(first + together, len(self.seeds))))
            for first in range(0, len(self.seeds), together)
        ]
        return np.concatenate(lost)

    def _lost(self, plans: Plans, each: int, places: range) -> Array:
        mine = np.arange(places[0] * each, (places[-1] + 1) * each)
        if places not in self._lucks_of:
            self._lucks_of[places] = self._lucks.taken(places)
        seeds = [self.seeds[place] for place in places]
        course = Course(self.level, seeds, each, self._lucks_of[places])
        self._play(course, plans.taken(mine), np.repeat(np.array(places), each))
        self.evaluations += len(mine)
        return self.weighted(course.losses())

    def played(self, plans: Plans) -> tuple[Course, list[Decisions], NDArray[np.int_]]:
        """One plan to each luck, played out: the course, what was announced, and what was answered (quarters,
        emergencies, paths)."""
        course = Course(self.level, self.seeds, lucks=self._lucks)
        announced, answers = self._play(course, plans, np.arange(len(self.seeds)))
        self.evaluations += course.paths
        return course, announced, np.stack(answers)

    def ground(self, plans: Plans, losses: Array) -> Ground:
        """One plan to each luck, played out as the ground that plans near it are tried on; ``losses``: what it
        loses."""
        course, ground = Course(self.level, self.seeds, lucks=self._lucks), Ground(plans, losses)
        _, answers = self._play(course, plans, np.arange(len(self.seeds)), ground)
        ground.asked = np.stack(answers) != NO_ANSWER
        self.evaluations += course.paths
        return ground

    def loss_near(self, ground: Ground, plans: Plans, each: int) -> Array:
        """What plans lose, as :meth:`loss`, by playing each from the first quarter on in which it parts from its luck's
        plan in ``ground``; what doesn't part from it loses the same. A plan that loses as much as that already without
        its legacy, which is a loss, is not played beyond the term."""
        places = np.repeat(np.arange(len(self.seeds)), each)
        parts, lost = self._parts(ground, plans, places), ground.losses[places]
        for quarter, block in _from_quarters(parts):
            course = ground.stood[quarter].taken(places[block])
            self._play(course, plans.taken(block), places[block])
            lost[block] = self.weighted(course.losses_so_far())
            close = np.flatnonzero(lost[block] < ground.losses[places[block]])
            if close.size:
                lost[block[close]] = self.weighted(course.taken(close).losses())
            self.evaluations += len(block)
        return lost

    def _parts(self, ground: Ground, plans: Plans, places: NDArray[np.int_]) -> Mask:
        """In which quarters plans part from the ground, (quarters, paths): by an instrument, or by an answer to what is
        asked there."""
        base = ground.plans.taken(places)
        answered = (plans.answers != base.answers) & ground.asked[..., places]
        return np.asarray((plans.values != base.values).any(axis=0) | answered.any(axis=1))

    def _play(
        self, course: Course, plans: Plans, places: NDArray[np.int_], ground: Ground | None = None
    ) -> tuple[list[Decisions], list[NDArray[np.int_]]]:
        """What is announced and answered from here on; ``ground`` takes in how each quarter began, and what could be
        answered."""
        announced, answers = [], []
        before = course.tally.lows[-1] if course.closed else course.standing.target_low_pct
        while not course.ended:
            if ground is not None:
                ground.stood.append(course.branch())
            decisions = self._decisions(plans, course.closed, places, before)
            wanted = plans.answers[course.closed]

            def answer(course: Course, arisen: Mapping[str, Mask], wanted: NDArray[np.int_] = wanted) -> Chosen:
                turn = np.clip(course.met - 1, 0, MOST_A_QUARTER - 1)
                if ground is not None:
                    for place, mask in enumerate(course.offered().values()):
                        ground.offers.update((course.closed, int(asked), place) for asked in np.unique(turn[mask]))
                return np.asarray(wanted[turn, np.arange(course.paths)])

            play_quarter(course, decisions, answer)
            before = decisions.target_low_pct
            announced.append(decisions)
            answers.append(_by_turn(course.answered, course.paths))
        return announced, answers

    def _decisions(self, plans: Plans, quarter: int, places: NDArray[np.int_], before: Array) -> Decisions:
        base = self._base[quarter]
        decisions = base.taken(places)
        for number, lever in enumerate(self.levers):
            values = plans.values[number, quarter]
            here = self._in_hand[quarter].get(lever.name)
            if here is not None and (values != self.start.values[number, quarter][places]).any():
                within = (here.low, here.high) == (lever.low, lever.high)
                decisions = here.put(decisions, values if within else here.allowed(values))
        return kept_in_reach(decisions, before, self.level.instruments_at(quarter))

    def better(self, best: Plans, losses: Array, plans: Plans, lost: Array, each: int) -> tuple[Plans, Array]:
        """The better of each luck's best plan so far and the best of ``each`` new ones."""
        table = lost.reshape(len(self.seeds), each)
        place = np.argmin(table, axis=1)
        found = table[np.arange(len(self.seeds)), place]
        challengers = plans.taken(np.arange(len(self.seeds)) * each + place)
        wins = found < losses
        return (
            replace(
                best,
                values=np.where(wins, challengers.values, best.values),
                answers=np.where(wins, challengers.answers, best.answers),
            ),
            np.where(wins, found, losses),
        )


def _from_quarters(parts: Mask) -> Iterator[tuple[int, NDArray[np.int_]]]:
    """In which quarter to begin with which paths, none of which parts from the ground before it. Few paths are worth no
    beginning of their own: they begin with those that part earlier."""
    waiting, first = np.array([], dtype=int), np.where(parts.any(axis=0), np.argmax(parts, axis=0), len(parts))
    for quarter in reversed(range(len(parts))):
        waiting = np.concatenate([np.flatnonzero(first == quarter), waiting])
        if len(waiting) >= _WORTH_A_START or quarter == 0:
            for start in range(0, len(waiting), _BLOCK):
                yield quarter, waiting[start : start + _BLOCK]
            waiting = waiting[:0]


def _by_turn(answered: Sequence[Chosen], paths: int) -> NDArray[np.int_]:
    """Each path's first and second answer of a quarter, (emergencies, paths), from what was answered stop by stop."""
    turns = np.full((MOST_A_QUARTER, paths), NO_ANSWER)
    given = np.zeros(paths, dtype=int)
    for chosen in answered:
        asked = chosen != NO_ANSWER
        turns[given[asked], np.flatnonzero(asked)] = chosen[asked]
        given = given + asked
    return turns
