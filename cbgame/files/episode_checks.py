"""What must hold between the parts of an episode beyond those it shares with levels: what happened, and the bands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from cbgame.economy.calendar import quarter_name
from cbgame.economy.variables import VARIABLES
from cbgame.files.episode_file import ActualSeries
from cbgame.files.faults import Fault, fault, unknown_key
from cbgame.files.level_checks import id_faults
from cbgame.files.level_limits import within
from cbgame.files.scenario_checks import (
    SHARED_CHECKS,
    TERM,
    Checks,
    among,
    in_term,
    numbered,
    policy_faults,
    sources,
    standing_faults,
)
from cbgame.files.scenario_file import PolicyQuarter
from cbgame.game.episode import WITHOUT_LIMITS, Bands
from cbgame.game.level import Reference
from cbgame.policy.decision import Decision

Actual = Mapping[str, ActualSeries]


def _actual(actual: Actual, start_quarter: str, quarters: int) -> Iterator[Fault]:
    for name, series in actual.items():
        if name not in VARIABLES:
            yield unknown_key("actual", name, VARIABLES)
            continue
        for index, value in enumerate(series.values):
            place = f"actual.{name}.values[{index}]"
            yield from within(place, value, VARIABLES[name].low, VARIABLES[name].high)
        yield from _fits(f"actual.{name}", series, start_quarter, quarters)


def _fits(where: str, series: ActualSeries, start_quarter: str, quarters: int) -> Iterator[Fault]:
    """A series that begins before the episode or runs beyond its end."""
    begins, first = numbered("start_quarter", start_quarter), numbered(where, series.first or start_quarter)
    if isinstance(first, Fault):
        yield fault(f"{where}.first", "quarter", found=series.first)
    elif not isinstance(begins, Fault):
        if series.first:
            yield from in_term(f"{where}.first", series.first, start_quarter, quarters)
        if len(series.values) > (most := quarters - max(first - begins, 0)):
            yield fault(f"{where}.values", "too-many", found=len(series.values), most=most)


def _needs_policy(policy: tuple[PolicyQuarter, ...]) -> Iterator[Fault]:
    if not policy:
        yield fault("historical_policy", "empty")


def _bands(bands: Bands, actual: Actual, start_quarter: str, quarters: int) -> Iterator[Fault]:
    yield from within("bands.share", bands.share, 0.0, 1.0)
    for index, name in enumerate(bands.inside):
        yield from among(f"bands.inside[{index}]", name, actual)
    for index, near in enumerate(bands.near):
        where = f"bands.near[{index}]"
        yield from among(f"{where}.variable", near.variable, actual)
        yield from within(f"{where}.share", near.share, 0.0, 1.0)
        for name in ("percent", "within"):
            yield from within(f"{where}.{name}", getattr(near, name), 0.0, 1e6)
    for index, between in enumerate(bands.between):
        where = f"bands.between[{index}]"
        yield from among(f"{where}.variable", between.variable, VARIABLES)
        yield from in_term(f"{where}.first", between.first, start_quarter, quarters)
        yield from in_term(f"{where}.last", between.last, start_quarter, quarters)
        first, last = numbered(where, between.first), numbered(where, between.last)
        if not isinstance(first, Fault) and not isinstance(last, Fault) and last < first:
            low, high = between.first, quarter_name(max(first, last))
            yield fault(f"{where}.last", "range", found=between.last, low=low, high=high)
        yield from within(f"{where}.high", between.high, between.low, 1e9)


def _actual_sources(references: tuple[Reference, ...], actual: Actual) -> Iterator[Fault]:
    return sources(references, [(f"actual.{name}.source", series.source) for name, series in actual.items()])


def _standing(standing: Decision) -> Iterator[Fault]:
    return standing_faults(standing, WITHOUT_LIMITS)


def _policy(policy: tuple[PolicyQuarter, ...], standing: Decision) -> Iterator[Fault]:
    return policy_faults(policy, standing, lambda quarter: WITHOUT_LIMITS)


CHECKS: Final[Checks] = (
    *SHARED_CHECKS,
    (("id",), id_faults),
    (("historical_policy",), _needs_policy),
    (("historical_policy", "standing"), _policy),
    (("standing",), _standing),
    (("actual", *TERM), _actual),
    (("bands", "actual", *TERM), _bands),
    (("references", "actual"), _actual_sources),
)
"""Each check with the sections it looks at."""
