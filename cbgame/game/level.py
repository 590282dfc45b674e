"""What a level is. A Level in memory is sound: its own checks ran when it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from cbgame.economy.calendar import quarter_number
from cbgame.economy.state import Start
from cbgame.game.past import Past
from cbgame.game.vintages import ESTIMATES, VINTAGES
from cbgame.policy.decision import Decision, Instruments

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


@dataclass(frozen=True, slots=True)
class MissionWords:
    """A mission's text in one language."""

    title: str
    task: str  # one sentence, while it lasts
    learned: str  # after it


@dataclass(frozen=True, slots=True)
class Words:
    """A level's text in one language."""

    title: str
    period: str
    story: str  # at most 120 English words
    mandate: str
    objectives: Mapping[str, str]  # objective id -> what is asked
    hints: tuple[str, ...]
    debrief: str
    missions: tuple[MissionWords, ...] = ()  # of the level's missions, in their order
    few_loops: str = ""  # why the term has no three rounds of decision, effect and correction, where it hasn't


@dataclass(frozen=True, slots=True)
class Objective:
    """One part of the total loss, ``weight * loss / tolerance``; see docs/scoring.md."""

    id: str  # of game.scoring.OBJECTIVES
    weight: float
    tolerance: float


@dataclass(frozen=True, slots=True)
class Medals:
    """Least scores."""

    bronze: float
    silver: float
    gold: float


@dataclass(frozen=True, slots=True)
class OutsideShock:
    """An event that no central bank decides: its mean and spread in one quarter.

    ``shock`` names a disturbance of the economy (``economy.luck.DISTURBANCES``); its unit is that disturbance's own.
    """

    shock: str
    quarter: str
    mean: float
    spread: float
    source: str


@dataclass(frozen=True, slots=True)
class CashEvent:
    """Cash that leaves the banks for the Treasury in one week: taxes and settlement, in billions of dollars."""

    quarter: str
    week: int  # 1 to 13
    taxes_usd_bn: float
    settlement_usd_bn: float
    spread_usd_bn: float
    source: str


@dataclass(frozen=True, slots=True)
class TreasuryAccount:
    """The Treasury's account at the end of a quarter, in billions of dollars: mean and spread."""

    quarter: str
    mean_usd_bn: float
    spread_usd_bn: float


@dataclass(frozen=True, slots=True)
class HistoricalQuarter:
    """What the institution did in one quarter, and how it answered that quarter's emergencies."""

    quarter: str
    decision: Decision
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Gain:
    """What the player has in hand from a quarter on; never less than before."""

    quarter: str
    instruments: Instruments
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mission:
    """A chapter of the term: where it begins. It lasts until the next one, the last until the end."""

    quarter: str


@dataclass(frozen=True, slots=True)
class Information:
    """Standard deviations of the error in first readings and estimates, in the variables' own units.

    As measured in the United States unless a level says otherwise (``game.vintages`` holds sources and revisions).
    """

    unemployment: float = VINTAGES["unemployment"].sd[0]
    core_inflation: float = VINTAGES["core_inflation"].sd[0]
    output_gap: float = ESTIMATES["output_gap"].sd
    reserve_kink: float = ESTIMATES["reserve_kink"].sd
    gdp_growth: float = VINTAGES["gdp_growth"].sd[0]
    natural_rate: float = ESTIMATES["natural_rate"].sd
    natural_unemployment: float = ESTIMATES["natural_unemployment"].sd


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a figure comes from."""

    key: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class HistoryBand:
    """Where a variable stood at the end of the term in history, and how near the level's median is to come."""

    actual: float
    within: float
    source: str


@dataclass(frozen=True, slots=True)
class Level:
    """One level: data only."""

    id: str
    institution: str
    difficulty: int  # 1 to 5
    minutes: int
    start_quarter: str
    quarters: int
    words: Mapping[str, Words]
    start: Start
    standing: Decision  # what stands before the first decision; hold begins from it
    instruments: Instruments  # in hand at the start
    objectives: tuple[Objective, ...]
    medals: Medals
    information: Information
    historical_policy: tuple[HistoricalQuarter, ...] = ()
    parameters: Mapping[str, float] = field(default_factory=dict)  # that differ from the baseline economy
    treasury_account: tuple[TreasuryAccount, ...] = ()
    outside_shocks: tuple[OutsideShock, ...] = ()
    cash_events: tuple[CashEvent, ...] = ()
    history_start: str = ""
    history: Mapping[str, tuple[float, ...]] = field(default_factory=dict)  # variable -> quarters before the start
    references: tuple[Reference, ...] = ()
    legacy_quarters: int = 4  # lived through after the term under a rule, for the objective legacy
    failure_families: tuple[str, ...] = ()  # emergencies that the level is about
    history_bands: Mapping[str, HistoryBand] = field(default_factory=dict)  # variable -> where history landed
    gains: tuple[Gain, ...] = ()  # instruments that come into hand later, in their order
    missions: tuple[Mission, ...] = ()  # chapters, in their order
    ladder: int | None = None  # its rung, from 0; a level without one stands after all others and is always open
    always_open: bool = False  # whether it can be played without having finished the rung below
    past: Past | None = None  # the luck called historical, where one was found

    @property
    def place(self) -> tuple[bool, int, int, str]:
        """Sorts levels as they are shown: the ladder from below, then the levels off it by difficulty and id."""
        return self.ladder is None, self.ladder or 0, self.difficulty, self.id

    def instruments_at(self, index: int) -> Instruments:
        """What is in hand in a quarter of the term, counted from 0."""
        gained = [gain.instruments for gain in self.gains if self._place(gain.quarter) <= index]
        return gained[-1] if gained else self.instruments

    def gained_at(self, index: int) -> tuple[str, ...]:
        """The instruments and limits, by field of :class:`Instruments`, that are new in hand in that quarter."""
        if index < 1:
            return ()
        before, now = self.instruments_at(index - 1), self.instruments_at(index)
        return tuple(item.name for item in fields(Instruments) if getattr(now, item.name) != getattr(before, item.name))

    def mission_at(self, index: int) -> int | None:
        """The number of the mission that runs in a quarter of the term, both counted from 0; None where there is
        none."""
        begun = sum(self._place(mission.quarter) <= index for mission in self.missions)
        return begun - 1 if begun else None

    def _place(self, quarter: str) -> int:
        return quarter_number(quarter) - quarter_number(self.start_quarter)
