"""A level file: its sections as they are written, before they become a :class:`cbgame.game.level.Level`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cbgame.files.scenario_file import ScenarioFile
from cbgame.files.shapes import plain, structure
from cbgame.game.level import Gain, HistoryBand, Information, Level, Medals, Mission, Objective, Words
from cbgame.policy.decision import Instruments


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
class GainQuarter:
    """What changes in the player's hand from one quarter on, by field of :class:`Instruments`."""

    quarter: str
    instruments: Mapping[str, Any]
    source: str = ""


def gains_of(gains: tuple[GainQuarter, ...], instruments: Instruments) -> tuple[Gain, ...]:
    """The whole hand from each of these quarters on.

    Raises :class:`Misshapen` at the first whose changes don't make instruments: what follows builds on it.
    """
    made: list[Gain] = []
    for index, each in enumerate(gains):
        where = f"gains[{index}].instruments"
        instruments = structure({**plain(instruments), **each.instruments}, Instruments, where=where)
        made.append(Gain(each.quarter, instruments, each.source))
    return tuple(made)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelFile(ScenarioFile):
    """The sections of a level file; ``episode`` names the one it takes over what it doesn't state itself."""

    id: str
    institution: str
    difficulty: int
    minutes: int
    words: Mapping[str, Words]
    instruments: Instruments
    objectives: tuple[Objective, ...]
    medals: Medals
    information: Information
    history: History
    parameters: Mapping[str, float] = field(default_factory=dict)
    episode: str = ""
    legacy_quarters: int = 4
    failure_families: tuple[str, ...] = ()
    history_bands: Mapping[str, HistoryBand] = field(default_factory=dict)
    gains: tuple[GainQuarter, ...] = ()
    missions: tuple[Mission, ...] = ()
    ladder: int | None = None
    always_open: bool = False

    def level(self) -> Level:
        """The level that the file describes. Raises :class:`Misshapen` where changes don't fit what they change."""
        return Level(
            **self.parts(),
            id=self.id,
            institution=self.institution,
            difficulty=self.difficulty,
            minutes=self.minutes,
            words=self.words,
            instruments=self.instruments,
            objectives=self.objectives,
            medals=self.medals,
            information=self.information,
            parameters=self.parameters,
            legacy_quarters=self.legacy_quarters,
            failure_families=self.failure_families,
            history_bands=self.history_bands,
            gains=gains_of(self.gains, self.instruments),
            missions=self.missions,
            ladder=self.ladder,
            always_open=self.always_open,
            history_start=self.history.start,
            history={name: series.values for name, series in self.history.series.items()},
        )
