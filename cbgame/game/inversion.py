"""History's luck: the likeliest draws under which history's policy leads the model where history went.

A quarter's shocks, and the surprises of what a level gives from outside, are standard normals z. Sought are, over all
quarters at once, those with the least

    sum of z squared + sum of ((what the model comes to - what happened) / tolerance) squared,

which is the mode of the shocks given the figures, each taken as measured with the tolerance for its error. No draw may
lie beyond ``FARTHEST``; what can't be met so is met as nearly as possible. Steps are Gauss and Newton's, damped as by
Levenberg and Marquardt. The derivatives are differences: one path for each draw, all of them one batch. With as many
shocks as figures this is the inversion filter (Fair and Taylor 1983; Guerrieri and Iacoviello 2017); with more of them
it takes the likeliest.

Whether crises come is drawn as well, and such draws have no derivative. They are 0: what is likelier than not comes.
But where history answered an emergency, and none that asks so has come, the draw of the likeliest one is put to the
middle of those that bring it, and the search goes on from there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.crises import CHANCE
from cbgame.economy.luck import CHANCES, NAMED, NOTHING_OUTSIDE, QUARTERLY, Draws, normal_quantile
from cbgame.economy.observe import observe
from cbgame.economy.state import Array, State
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Answerer, Course, play_quarter
from cbgame.game.emergencies import FAMILIES, Chosen
from cbgame.game.ghosts import play_policy
from cbgame.game.happened import AIMS, FARTHEST, Figures, can_be_found, digest_of, miss
from cbgame.game.level import Level
from cbgame.game.level_luck import Lucks, stated_draws
from cbgame.game.past import OUTSIDE, Past
from cbgame.game.record import level_hash
from cbgame.policy.decisions import Mask

DECIMALS: Final = 2
"""Of the draws that are found: a hundredth of a standard deviation moves no figure that is aimed at by a tenth of its
tolerance."""

_SOLVED: Final = tuple(
    name for name in QUARTERLY if name not in CHANCES and not name.endswith("_size") and name != "strike"
)
_STEP: Final = 1e-3  # of the differences
_DAMPING: Final = (0.0, 0.01, 0.1, 1.0, 10.0, 100.0)
_STEPS: Final = 40
_LEAST_GAIN: Final = 3e-4  # of the sum of squares
_LEAST_DAMPING, _MOST_DAMPING = 1e-3, 1e3


def outcome_of(level: Level, past: Past) -> str:
    """A digest of what history's policy leads to under these draws: every mark of its term."""
    term = play_policy(replace(level, past=past), "history", past.number)
    return hashlib.sha256("".join(term.marks).encode()).hexdigest()[:16]


def find_past(level: Level, figures: Figures) -> Past:
    """The historical luck of a level. ValueError where too little is stated."""
    if not can_be_found(level, figures):
        raise ValueError(f"level {level.id} states too little of history")
    search = _Search(level, figures)
    draws = search.solved(np.zeros(len(search.places)))
    for _ in range(2):
        if not search.call_emergencies(draws):
            break
        draws = search.solved(draws)
    bare = Past(search.by_quarter(draws), level_hash(level), digest_of(figures), "")
    return replace(bare, outcome=outcome_of(level, bare))


class _Tried(Lucks):
    """Draws that are tried: each path has its own."""

    def __init__(self, level: Level, stated: Mapping[str, Mapping[str, float | Array]], paths: int) -> None:
        super().__init__(())
        self._level, self._stated, self._paths = level, stated, paths

    def laid_out(self, quarter: int, place_of_path: NDArray[np.int_]) -> Draws:
        """The draws of a quarter (running number) on all paths."""
        drawn = stated_draws(self._level, quarter, self._stated.get(quarter_name(quarter), {}), self._paths)
        outside = {name: value + np.zeros(self._paths) for name, value in drawn.disturbances.items()}
        nothing = dict.fromkeys(NOTHING_OUTSIDE, np.zeros(self._paths))
        return Draws(drawn.quarter, drawn.weeks, nothing | outside, drawn.treasury_account, drawn.cash_event)


class _Search:
    """One level's search. ``places``: the quarter and the stream of each draw that is sought."""

    def __init__(self, level: Level, figures: Figures) -> None:
        self.level = level
        self.places = places(level)
        self._aims = [
            (index, name, float(value))
            for name in AIMS
            if name in figures
            for index, value in enumerate(figures[name])
            if value is not None
        ]
        self._called: dict[str, dict[str, float]] = {}  # quarter -> draws that bring what history answered

    def solved(self, draws: Array) -> Array:
        """The likeliest draws, (places,), from where these stand; rounded."""
        misses, derivatives = self._around(draws)
        least, damping = _squares(draws, misses), 1.0
        for _ in range(_STEPS):
            tried = np.stack([_stepped(draws, misses, derivatives, damping * each) for each in _DAMPING], axis=-1)
            lost = _squares(tried, self._misses(tried))
            best = int(np.argmin(lost))
            gained = 1.0 - lost[best] / least
            if gained > 0.0:
                draws, least = tried[:, best], lost[best]
                damping = max(damping * (_DAMPING[best] or _DAMPING[1]), _LEAST_DAMPING)
                misses, derivatives = self._around(draws)
            else:
                damping *= 100.0
            if 0.0 < gained < _LEAST_GAIN or damping > _MOST_DAMPING:
                break
        return np.asarray(np.round(draws, DECIMALS) + 0.0)

    def by_quarter(self, draws: Array) -> dict[str, dict[str, float]]:
        """Draws by the name of their quarter and their stream; those that are 0 are left away."""
        found: dict[str, dict[str, float]] = {}
        for (quarter, stream), value in zip(self.places, draws.tolist(), strict=True):
            found.setdefault(quarter, {}).update({stream: value} if value else {})
        return {quarter: drawn | self._called.get(quarter, {}) for quarter, drawn in found.items()}

    def call_emergencies(self, draws: Array) -> bool:
        """Bring about what history answered and what hasn't come under these draws; whether anything had to be."""
        course, found = self._course(draws[:, None]), False
        choose, answer = chooser(self.level, "history"), _Listening(answerer(self.level, "history"))
        for each in self.level.historical_policy:
            answer.heard.clear()
            state = play_quarter(course, choose(course), answer)
            for stated in each.answers:
                if not any(stated in FAMILIES[family].options for family in answer.heard):
                    before, called = self._called.get(each.quarter, {}), _called(stated, state)
                    self._called[each.quarter] = before | called
                    found |= not called.keys() <= before.keys()
        return found

    def _course(self, draws: Array) -> Course:
        paths = draws.shape[1]
        stated: dict[str, dict[str, float | Array]] = {
            quarter: dict(called) for quarter, called in self._called.items()
        }
        for (quarter, stream), values in zip(self.places, draws, strict=True):
            stated.setdefault(quarter, {})[stream] = values
        return Course(self.level, [NAMED], paths, _Tried(self.level, stated, paths))

    def _misses(self, draws: Array) -> Array:
        """By how many tolerances each figure is missed under these draws, (places, paths): (figures, paths)."""
        course = self._course(draws)
        choose, answer = chooser(self.level, "history"), answerer(self.level, "history")
        while not course.ended:
            play_quarter(course, choose(course), answer)
        seen = [observe(state) for state in course.states[1:]]
        rows = [miss(name, seen[index], value) / AIMS[name].tolerance for index, name, value in self._aims]
        return np.nan_to_num(np.stack(rows), nan=1e6, posinf=1e6, neginf=-1e6)

    def _around(self, draws: Array) -> tuple[Array, Array]:
        """By how many tolerances each figure is missed, (figures,), and what each draw adds to that, (figures,
        places)."""
        count = len(draws)
        varied = np.repeat(draws[:, None], count + 1, axis=1)
        varied[np.arange(count), np.arange(count) + 1] += _STEP
        misses = self._misses(varied)
        return misses[:, 0], np.asarray((misses[:, 1:] - misses[:, :1]) / _STEP)


class _Listening:
    """Answers as it is told to, and hears which emergencies have come."""

    def __init__(self, answer: Answerer) -> None:
        self._answer, self.heard = answer, set[str]()

    def __call__(self, course: Course, arisen: Mapping[str, Mask]) -> Chosen:
        self.heard |= arisen.keys()
        return self._answer(course, arisen)


def places(level: Level) -> tuple[tuple[str, str], ...]:
    """The quarter and the stream of each draw that is sought on a level."""
    return tuple(_places(level))


def _places(level: Level) -> Iterator[tuple[str, str]]:
    first = quarter_number(level.start_quarter)
    for quarter in (quarter_name(first + index) for index in range(level.quarters)):
        has_event = any(event.quarter == quarter for event in level.cash_events)
        yield from ((quarter, name) for name in _SOLVED if name != "cash_event" or has_event)
        given = {shock.shock for shock in level.outside_shocks if shock.quarter == quarter and shock.spread > 0.0}
        yield from ((quarter, OUTSIDE + name) for name in sorted(given))


def _squares(draws: Array, misses: Array) -> Array:
    return np.asarray((draws**2).sum(axis=0) + (misses**2).sum(axis=0))


def _stepped(draws: Array, misses: Array, derivatives: Array, damping: float) -> Array:
    """One step of ridge regression; draws that it would carry beyond the farthest are held there, and the others take
    over what these leave."""
    free, step = np.ones(len(draws), dtype=bool), np.zeros(len(draws))
    while free.any():
        mine = derivatives[:, free]
        left = misses + derivatives[:, ~free] @ step[~free]
        weight = mine.T @ mine + (1.0 + damping) * np.eye(int(free.sum()))
        step[free] = -np.linalg.solve(weight, mine.T @ left + draws[free])
        beyond = free & (np.abs(draws + step) > FARTHEST)
        if not beyond.any():
            break
        step[beyond] = np.clip(draws + step, -FARTHEST, FARTHEST)[beyond] - draws[beyond]
        free &= ~beyond
    return np.asarray(draws + step)


def _called(answer: str, state: State) -> dict[str, float]:
    """The draw that brings the likeliest crisis to which this is an answer: the middle of those that do."""
    odds = {
        crisis: float(state.crises.odds_of(crisis)[0])
        for family in FAMILIES.values()
        if answer in family.options
        for crisis in family.crises
    }
    likeliest = max(odds, key=lambda crisis: odds[crisis], default="")
    if not odds or odds[likeliest] <= 0.0:
        return {}
    drawn = float(normal_quantile(np.array([odds[likeliest] / 2.0]))[0])
    return {CHANCE[likeliest]: round(max(drawn, -FARTHEST), DECIMALS)}
