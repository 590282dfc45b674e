"""The efficient frontier: which rules of a family can't calm inflation without unsettling jobs, or the other way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cbgame.game.lab_outcome import Outcome
from cbgame.policy.taylor_family import Weights


@dataclass(frozen=True, slots=True)
class Point:
    """Where a rule of the family lies, pp both."""

    weights: Weights
    unemployment_sd: float
    inflation_sd: float


def points(family: Mapping[Weights, Outcome]) -> tuple[Point, ...]:
    """Every rule of a family."""
    told = ((weights, outcome.figures()) for weights, outcome in family.items())
    return tuple(Point(weights, each.unemployment_sd, each.inflation_sd) for weights, each in told)


def frontier(among: Sequence[Point]) -> tuple[Point, ...]:
    """The lower left edge of the cloud, from the rule that is calmest for jobs to the one that is calmest for prices.

    The hull (Andrew 1979), and of it what falls: to the right of each of its points inflation is calmer still.
    """
    hull: list[Point] = []
    for point in sorted(among, key=lambda each: (each.unemployment_sd, each.inflation_sd)):
        while len(hull) > 1 and _turn(hull[-2], hull[-1], point) <= 0.0:
            hull.pop()
        hull.append(point)
    lowest = min(range(len(hull)), key=lambda place: hull[place].inflation_sd, default=-1)
    return tuple(hull[: lowest + 1])


def _turn(first: Point, second: Point, third: Point) -> float:
    """Above zero where the way over three points turns to the left."""
    across, up = second.unemployment_sd - first.unemployment_sd, second.inflation_sd - first.inflation_sd
    return across * (third.inflation_sd - first.inflation_sd) - up * (third.unemployment_sd - first.unemployment_sd)
