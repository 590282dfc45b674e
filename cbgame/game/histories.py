"""Published series for charts: a level's history, then the bulletins, as they now stand after revisions. No Qt."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.state import State
from cbgame.game.bulletin import BalanceSheet, Bulletin, Week
from cbgame.game.level import Level
from cbgame.policy.decision import Guidance, GuidanceKind
from cbgame.policy.promises import expected_inflation, meant_quarters

_GUIDED_STEP_PCT = 0.25
_TRAIL_QUARTERS = 8


def quarters(level: Level, bulletins: Sequence[Bulletin]) -> tuple[str, ...]:
    """Every quarter from the history's start to the newest bulletin's."""
    first = quarter_number(level.history_start or bulletins[0].quarter)
    last = quarter_number(bulletins[-1].quarter)
    return tuple(quarter_name(number) for number in range(first, last + 1))


def past(level: Level, bulletins: Sequence[Bulletin], variable: str) -> tuple[float, ...]:
    """One variable over :func:`quarters`; NaN where nothing was published."""
    known: dict[str, float] = {}
    if level.history_start:
        start = quarter_number(level.history_start)
        known |= {quarter_name(start + place): value for place, value in enumerate(level.history.get(variable, ()))}
    for bulletin in bulletins:
        if variable in bulletin.readings:
            known[bulletin.quarter] = bulletin.readings[variable].value
        known |= {quarter: reading.value for quarter, reading in bulletin.revisions.get(variable, {}).items()}
    return tuple(known.get(quarter, math.nan) for quarter in quarters(level, bulletins))


def ahead(bulletin: Bulletin, count: int) -> tuple[str, ...]:
    """The quarters after a bulletin's."""
    number = quarter_number(bulletin.quarter)
    return tuple(quarter_name(number + step) for step in range(1, count + 1))


def guided_path(low_pct: float, guidance: Guidance, nowcast: State | None = None) -> tuple[float, ...]:
    """The midpoints that a guidance line spells out, from the quarter being decided on; empty without one.

    With thresholds it goes as far as they are expected to stay uncrossed on what the nowcast knows.
    """
    step = {GuidanceKind.RAISE: _GUIDED_STEP_PCT, GuidanceKind.LOWER: -_GUIDED_STEP_PCT}.get(guidance.kind, 0.0)
    count = 0 if guidance.kind is GuidanceKind.NONE else meant_quarters(guidance, nowcast) + 1
    middle = low_pct + _GUIDED_STEP_PCT / 2
    return tuple(max(_GUIDED_STEP_PCT / 2, middle + step * place) for place in range(count))


def measures_of_thresholds(bulletin: Bulletin) -> tuple[float, float]:
    """Unemployment and inflation expected over the coming year, percent, as published: what thresholds hang on."""
    unemployment, core, long_run = (
        bulletin.readings[name].value for name in ("unemployment", "core_inflation_4q", "expected_inflation_long")
    )
    return unemployment, expected_inflation(core, long_run)


def trail(bulletins: Sequence[Bulletin]) -> tuple[Week, ...]:
    """The weeks behind, oldest first."""
    return tuple(week for bulletin in bulletins[-_TRAIL_QUARTERS:] for week in bulletin.weeks)


def books(bulletins: Sequence[Bulletin]) -> tuple[tuple[str, BalanceSheet], ...]:
    """The balance sheet of every bulletin."""
    return tuple((bulletin.quarter, bulletin.balance_sheet) for bulletin in bulletins)


def weeks(bulletins: Sequence[Bulletin]) -> tuple[Week, ...]:
    """Every week of the term so far, oldest first."""
    return tuple(week for bulletin in bulletins for week in bulletin.weeks)


def flows(bulletins: Sequence[Bulletin]) -> Mapping[str, Mapping[str, float]]:
    """What moved reserves, by quarter; quarters before the term have none."""
    return {
        bulletin.quarter: {cause.id: cause.amount for cause in bulletin.causes["reserves_bn"]}
        for bulletin in bulletins if "reserves_bn" in bulletin.causes
    }  # fmt: skip


def results(bulletins: Sequence[Bulletin], names: Sequence[str]) -> Mapping[str, Mapping[str, float]]:
    """Variables of the books, exact as they are published, by quarter; before the first quarter nothing was earned, but
    a deferred asset may stand."""
    return {
        bulletin.quarter: {
            name: bulletin.readings[name].value
            for name in names if name in bulletin.readings and (bulletin.weeks or name == "deferred_asset_bn")
        }
        for bulletin in bulletins
    }  # fmt: skip
