"""What a policy brought about on many futures, and the figures that sum it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from cbgame.economy.state import Array
from cbgame.game.course import Course
from cbgame.game.scoring import total_loss
from cbgame.policy.decisions import Mask

_CONFIDENCE_Z: Final = 1.959964  # of 95 percent


@dataclass(frozen=True, slots=True)
class Share:
    """A share of futures, 0 to 1, and the interval that holds the true odds in 95 cases of 100."""

    share: float
    low: float
    high: float


def share_of(count: float, of: int) -> Share:
    """The share ``count`` of ``of`` with its binomial interval (Wilson 1927), which stays within 0 and 1."""
    share, z2 = count / of, _CONFIDENCE_Z**2
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = _CONFIDENCE_Z * np.sqrt(share * (1 - share) / of + z2 / (4 * of * of)) / (1 + z2 / of)
    return Share(float(share), max(float(middle - half), 0.0), min(float(middle + half), 1.0))


@dataclass(frozen=True, slots=True)
class Figures:
    """A policy in a row of figures."""

    low: float  # of the loss: one future in ten is under it
    median: float
    high: float  # one future in ten is over it
    inflation_sd: float  # pp: typical distance of four-quarter core inflation from target
    unemployment_sd: float  # pp: the same of unemployment from its natural rate
    rate_change_bp: float  # mean size of a quarter's move of the rate


@dataclass(frozen=True, slots=True)
class Outcome:
    """Future by future, (futures,) each."""

    loss: Array  # weighted, in tolerances
    inflation: Array  # mean squared distance of four-quarter core inflation from target, pp squared
    jobs: Array  # the same of unemployment from its natural rate
    rate_change_bp: Array  # mean size of a quarter's move of the rate
    met: Mapping[str, Mask] = field(default_factory=dict)  # by family: whether such an emergency came

    @property
    def futures(self) -> int:
        """How many there are."""
        return len(self.loss)

    def figures(self) -> Figures:
        """Quantiles are losses of futures that were played, never of one between two."""
        low, middle, high = np.quantile(self.loss, (0.1, 0.5, 0.9), method="inverted_cdf")
        return Figures(
            float(low), float(middle), float(high), _root(self.inflation), _root(self.jobs),
            float(self.rate_change_bp.mean()),
        )  # fmt: skip

    def spread(self) -> tuple[float, float, float, float, float]:
        """The loss that a tenth, a quarter, half, three quarters and nine tenths of the futures don't exceed."""
        low, quarter, middle, most, high = np.quantile(self.loss, (0.1, 0.25, 0.5, 0.75, 0.9), method="inverted_cdf")
        return float(low), float(quarter), float(middle), float(most), float(high)

    def beats(self, other: Outcome) -> Share:
        """In what share of the futures this loses less; those where both lose the same count half."""
        mine, theirs = np.round(self.loss, 9), np.round(other.loss, 9)
        return share_of(float((mine < theirs).sum() + 0.5 * (mine == theirs).sum()), self.futures)

    def odds(self) -> dict[str, Share]:
        """Of each kind of emergency: the share of futures in which it came at least once."""
        return {name: share_of(float(came.sum()), self.futures) for name, came in self.met.items()}


def outcome_of(course: Course, met: Mapping[str, Mask]) -> Outcome:
    """The outcome of a course that has ended."""
    lost = course.losses()
    total = total_loss(course.level, lost)
    lows = np.stack([course.tally.standing.target_low_pct, *course.tally.lows])
    return Outcome(
        np.where(np.isfinite(total), total, np.inf),  # a rule may wreck an economy beyond numbers
        lost["inflation"],
        lost["jobs"],
        np.asarray(np.abs(np.diff(lows, axis=0)).mean(axis=0) * 100.0),
        dict(met),
    )


def joined(parts: Sequence[Outcome]) -> Outcome:
    """The futures of several outcomes in one row."""

    def together(read: Callable[[Outcome], Array]) -> Array:
        return np.concatenate([read(each) for each in parts])

    return Outcome(
        together(lambda each: each.loss),
        together(lambda each: each.inflation),
        together(lambda each: each.jobs),
        together(lambda each: each.rate_change_bp),
        {name: np.concatenate([each.met[name] for each in parts]) for name in parts[0].met},
    )


def parted(outcome: Outcome, into: int) -> list[Outcome]:
    """The outcomes of policies that were played side by side: path k belongs to policy k % ``into``."""
    return [
        Outcome(
            outcome.loss[place::into], outcome.inflation[place::into], outcome.jobs[place::into],
            outcome.rate_change_bp[place::into], {name: came[place::into] for name, came in outcome.met.items()},
        )
        for place in range(into)
    ]  # fmt: skip


def _root(squares: Array) -> float:
    return float(np.sqrt(squares.mean()))
