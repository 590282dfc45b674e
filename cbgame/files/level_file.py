"""A level file: its sections as they are written, before they become a :class:`cbgame.game.level.Level`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cbgame.economy.state import Start
from cbgame.files.shapes import plain, structure
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES, StartFile
from cbgame.game.level import (
    CashEvent,
    HistoricalQuarter,
    Information,
    Level,
    Medals,
    Objective,
    OutsideShock,
    Reference,
    TreasuryAccount,
    Words,
)
from cbgame.policy.decision import Decision, Instruments


@dataclass(frozen=True, slots=True)
class PolicyQuarter:
    """What the institution did in one quarter: what it changed against *hold*, as far down as it changed it."""

    quarter: str
    source: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AccountQuarter:
    """The Treasury's account at the end of one quarter, in billions of dollars."""

    quarter: str
    mean_usd_bn: float
    spread_usd_bn: float
    source: str


@dataclass(frozen=True, slots=True)
class Series:
    """One variable before the start, a figure a quarter."""

    values: tuple[float, ...]
    source: str


@dataclass(frozen=True, slots=True)
class History:
    """What the charts show before the start."""

    start: str
    series: Mapping[str, Series]


@dataclass(frozen=True, slots=True)
class LevelFile:
    """The sections of a level file."""

    id: str
    institution: str
    difficulty: int
    minutes: int
    start_quarter: str
    quarters: int
    words: Mapping[str, Words]
    start: StartFile
    standing: Decision
    instruments: Instruments
    objectives: tuple[Objective, ...]
    medals: Medals
    information: Information
    history: History
    references: tuple[Reference, ...]
    historical_policy: tuple[PolicyQuarter, ...] = ()
    parameters: Mapping[str, float] = field(default_factory=dict)
    treasury_account: tuple[AccountQuarter, ...] = ()
    outside_shocks: tuple[OutsideShock, ...] = ()
    cash_events: tuple[CashEvent, ...] = ()

    def level(self) -> Level:
        """The level that the file describes. Raises :class:`Misshapen` where history's changes don't fit a decision."""
        return Level(
            id=self.id,
            institution=self.institution,
            difficulty=self.difficulty,
            minutes=self.minutes,
            start_quarter=self.start_quarter,
            quarters=self.quarters,
            words=self.words,
            start=start_of(self.start),
            standing=self.standing,
            instruments=self.instruments,
            objectives=self.objectives,
            medals=self.medals,
            information=self.information,
            historical_policy=policy_of(self.historical_policy, self.standing),
            parameters=self.parameters,
            treasury_account=tuple(
                TreasuryAccount(item.quarter, item.mean_usd_bn, item.spread_usd_bn) for item in self.treasury_account
            ),
            outside_shocks=self.outside_shocks,
            cash_events=self.cash_events,
            history_start=self.history.start,
            history={name: series.values for name, series in self.history.series.items()},
            references=self.references,
        )


def start_of(stated: Any) -> Start:
    """The bare values of the section ``[start]``."""
    figures = {name: getattr(stated, name) for name in (*START_FIGURES, *OPTIONAL_FIGURES)}
    return Start(**{name: figure.value for name, figure in figures.items() if figure is not None})


def policy_of(quarters: tuple[PolicyQuarter, ...], standing: Decision) -> tuple[HistoricalQuarter, ...]:
    """Full decisions from what was changed against *hold*, quarter by quarter.

    Raises :class:`Misshapen` at the first quarter whose changes don't make a decision: what follows builds on it.
    """
    made: list[HistoricalQuarter] = []
    hold = standing
    for index, each in enumerate(quarters):
        merged = _merged(plain(hold), each.changes)
        decision = structure(merged, Decision, where=f"historical_policy[{index}].changes")
        made.append(HistoricalQuarter(each.quarter, decision, each.answers))
        hold = decision.held()
    return tuple(made)


def _merged(under: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """``under`` with what ``over`` changes, table by table."""
    merged = dict(under)
    for name, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _merged(merged[name], value) if both else value
    return merged
