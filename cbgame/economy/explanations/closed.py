"""A closed quarter as it is explained: what was seen before and after it, and what was done in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from cbgame.economy.announcement import News
from cbgame.economy.parameters import Parameters
from cbgame.economy.running import Quarter
from cbgame.economy.sectors import CRISES
from cbgame.economy.stance import Stance
from cbgame.economy.state import Array, State
from cbgame.economy.weeks import Weeks

Terms = dict[str, Array]

TOLD = ("income", "sofr_iorb_bp", "term_premium_10y")
"""The terms of a state that are public: the books, the tape, and what markets pay for."""

MEASUREMENT = "measurement"


@dataclass(frozen=True, slots=True)
class Closed:
    """One quarter, of many paths. The states are what the staff saw, or the truth: nothing else of the quarter tells
    what nobody observes, so that an explanation gives nothing away that its states don't hold."""

    before: State
    start: State  # the same once the words of the announcement are out
    after: State
    stance: Stance  # as it ended
    weeks: Weeks
    news: News
    p: Parameters
    told_before: Mapping[str, Terms] = field(default_factory=dict)  # TOLD, of the quarter before and of this one
    told: Mapping[str, Terms] = field(default_factory=dict)

    @classmethod
    def of(cls, quarter: Quarter, before: State, after: State, seen_before: State, seen: State) -> Closed:
        """A quarter that has closed, between two true states, as those who see ``seen_before`` and ``seen`` know
        it."""
        start = quarter.start
        spoken = seen_before.with_changes(
            credibility=start.credibility, anchoring=start.anchoring, equity_valuation=start.equity_valuation,
            term_premium_shock=start.term_premium_shock, politics=start.politics,
        )  # fmt: skip
        told_before, told = ({name: state.terms[name] for name in TOLD if name in state.terms}
                             for state in (before, after))  # fmt: skip
        return cls(
            seen_before, spoken, seen, quarter.stance, quarter.weeks, quarter.news, quarter.parameters, told_before,
            told,
        )  # fmt: skip

    @property
    def first(self) -> bool:
        """Whether the quarter before was never played, so that its income and its tape are not known."""
        return "income" not in self.told_before

    @property
    def came(self) -> dict[str, Array]:
        """The sizes of what came this quarter, after what was done about it, (paths,) each."""
        return {name: self.after.crises.size_of(name) for name in CRISES}


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the terms of an equation did to a figure's move; ``rest`` names what is left of it: the equation's own
    shock, or, where it has none, what is measured badly."""

    terms: Terms
    rest: str = MEASUREMENT

    def adding_up_to(self, move: Array) -> Terms:
        """Every cause, the rest among them."""
        left = move
        for cause, value in self.terms.items():
            if cause != self.rest:
                left = left - value
        return {**self.terms, self.rest: left}


def in_levels(terms: Terms, before: Array, now: Array) -> Terms:
    """Terms of a change in log points as parts of the move of the level itself: each weighs with the logarithmic mean
    of the two levels, so that the parts add up to ``now - before`` without a remainder (Diewert 1978)."""
    grown = np.log(now / before)
    even = np.abs(grown) < 1e-9
    mean = np.where(even, before, (now - before) / np.where(even, 1.0, grown))
    return {cause: mean * value for cause, value in terms.items()}


def changes(now: Terms, before: Terms) -> Terms:
    """How far each term of a level has moved."""
    return {cause: value - before.get(cause, 0.0) for cause, value in now.items()}
