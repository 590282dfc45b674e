"""What a level file and an episode have in common: a start, what was done, and what nobody at the bank decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, Final

from cbgame.economy.calendar import quarter_number
from cbgame.economy.state import Start
from cbgame.files.shapes import plain, structure
from cbgame.files.start_figures import OPTIONAL_FIGURES, START_FIGURES, StartFile
from cbgame.game.level import CashEvent, HistoricalQuarter, OutsideShock, Reference, TreasuryAccount
from cbgame.policy.decision import Decision


class LossRule(StrEnum):
    """Who bears the central bank's losses."""

    DEFERRED_ASSET = "deferred_asset"  # itself, out of later profits (United States)
    INDEMNITY = "indemnity"  # the Treasury, at once (United Kingdom)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioFile:
    """The sections that a level may take from an episode, and an episode from a level."""

    start_quarter: str
    quarters: int
    start: StartFile
    standing: Decision
    references: tuple[Reference, ...]
    historical_policy: tuple[PolicyQuarter, ...] = ()
    treasury_account: tuple[AccountQuarter, ...] = ()
    outside_shocks: tuple[OutsideShock, ...] = ()
    cash_events: tuple[CashEvent, ...] = ()
    loss_rule: LossRule = LossRule.DEFERRED_ASSET

    def parts(self) -> dict[str, Any]:
        """What :class:`cbgame.game.level.Level` and :class:`cbgame.game.episode.Episode` hold of it, by name.

        Raises :class:`Misshapen` where history's changes don't fit a decision.
        """
        return {
            "start_quarter": self.start_quarter,
            "quarters": self.quarters,
            "start": replace(start_of(self.start), indemnity=self.loss_rule is LossRule.INDEMNITY),
            "standing": self.standing,
            "references": self.references,
            "historical_policy": policy_of(self.historical_policy, self.standing),
            "treasury_account": tuple(
                TreasuryAccount(item.quarter, item.mean_usd_bn, item.spread_usd_bn) for item in self.treasury_account
            ),
            "outside_shocks": self.outside_shocks,
            "cash_events": self.cash_events,
        }


SHARED: Final = tuple(item.name for item in fields(ScenarioFile))
"""Names of the sections that can be taken over."""

BY_QUARTER: Final = ("historical_policy", "treasury_account", "outside_shocks", "cash_events")
"""Those of them that are lists with an entry for a quarter."""


def taken_over(raw: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Plain data with the shared sections it doesn't state from another file's, and of the start single figures.

    Of what goes by quarter, entries outside the term are left away; the other's references come after its own.
    """
    merged = {name: other[name] for name in SHARED if name in other} | dict(raw)
    if isinstance(raw.get("start"), dict) and isinstance(other.get("start"), dict):
        merged["start"] = other["start"] | raw["start"]
    for name in BY_QUARTER:
        if name in other and name not in raw and isinstance(other[name], list):
            merged[name] = [item for item in other[name] if _inside(item, merged)]
    own, theirs = raw.get("references"), other.get("references")
    if isinstance(own, list) and isinstance(theirs, list):
        keys = [item.get("key") for item in own if isinstance(item, dict)]
        merged["references"] = own + [item for item in theirs if isinstance(item, dict) and item.get("key") not in keys]
    return merged


def _inside(item: Any, raw: Mapping[str, Any]) -> bool:
    """Whether an entry lies in the term; where that can't be told it stays, for the checks to judge."""
    try:
        begins = quarter_number(raw["start_quarter"])
        return bool(begins <= quarter_number(item["quarter"]) < begins + raw["quarters"])
    except (KeyError, TypeError, ValueError):
        return True


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
