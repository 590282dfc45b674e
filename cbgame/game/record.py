"""A record: level + luck + decisions, with a mark per quarter and the claimed score."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from cbgame.economy.observe import observe
from cbgame.economy.state import State
from cbgame.game.level import Level
from cbgame.policy.decision import Decision, GuidanceForm, GuidanceStrength

ENGINE = "1"
"""Version of the rules. Raised whenever the same record would give another score."""


@dataclass(frozen=True, slots=True)
class Record:
    """Everything that reproduces a term, finished or not."""

    engine: str
    level: str
    level_hash: str
    seed: int
    decisions: tuple[Decision, ...] = ()
    answers: tuple[tuple[str, ...], ...] = ()  # per decided quarter: the options chosen in its emergencies
    marks: tuple[str, ...] = ()  # per closed quarter: a digest of what was chosen and came of it
    claimed_score: float | None = None  # once finished


_UNPLAYED: Final = (
    "words", "references", "history", "history_start", "history_bands", "failure_families", "minutes", "difficulty",
    "missions", "ladder", "always_open", "past",
)  # fmt: skip
"""What a level says about itself: nothing of it changes a term."""


def level_hash(level: Level) -> str:
    """A digest of everything in the level but its words: two levels with one digest play alike."""
    plain = _as_it_was_said(dataclasses.asdict(level))
    for unplayed in _UNPLAYED:
        del plain[unplayed]
    if not plain["gains"]:
        del plain["gains"]  # a level whose hand never changes keeps the digest it had before hands could change
    text = json.dumps(plain, sort_keys=True, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def mark(state: State, decision: Decision, answers: tuple[str, ...]) -> str:
    """A digest of a quarter: what was decided and answered, and its rounded figures. It says where two runs part."""
    figures = {name: round(float(value[0]), 3) + 0.0 for name, value in observe(state).items()}
    tape = np.round(state.tape.sofr[:, 0], 3).tolist()
    decided = _as_it_was_said(dataclasses.asdict(decision))
    if not decided["replies"]:
        del decided["replies"]  # a quarter without a press conference keeps the mark it had before there were any
    chosen = [_plain(decided), answers]
    text = json.dumps([state.quarter, chosen, figures, tape], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:12]


_LATER: Final[Mapping[str, Mapping[str, object]]] = {
    "guidance": {"form": GuidanceForm.CALENDAR, "strength": GuidanceStrength.PLAIN, "unemployment_pct": 0.0,
                 "inflation_pct": 0.0},
    "instruments": {"guidance_thresholds": False, "press_conference": True},
}  # fmt: skip
"""Parts of tables that came later: table -> part -> what it means where nothing is said."""


def _as_it_was_said(value: Any, table: str = "") -> Any:
    """Plain data without later parts that say nothing: what could be said before keeps the digest it had."""
    if isinstance(value, dict):
        unsaid = _LATER.get(table, {})
        return {
            name: _as_it_was_said(item, name)
            for name, item in value.items()
            if name not in unsaid or item != unsaid[name]
        }
    return [_as_it_was_said(item) for item in value] if isinstance(value, list | tuple) else value


def _plain(value: object) -> object:
    """Whole numbers as numbers: 6 and 6.0 are the same decision."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
