"""Families of message ids that the program puts together from a name, and the names they must be complete for."""

from __future__ import annotations

from dataclasses import fields
from typing import Final

from cbgame.economy.variables import VARIABLES
from cbgame.game.verification import Outcome
from cbgame.policy.decision import GuidanceKind, Instruments, PurchaseMaturity
from cbgame.text.glossary import GROUPS

_MEDALS = ("gold", "silver", "bronze", "none")
_OBJECTIVES = ("inflation", "jobs", "market_control", "stability", "churn")
_INSTRUMENTS = ("target_range", *(item.name for item in fields(Instruments) if item.type in ("bool", bool)))


def _kebab(*names: str) -> tuple[str, ...]:
    return tuple(name.replace("_", "-") for name in names)


FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "variable-{}": _kebab(*VARIABLES),
    "objective-{}": _kebab(*_OBJECTIVES),
    "medal-{}": _MEDALS,
    "instrument-{}": _kebab(*_INSTRUMENTS),
    "verdict-{}": _kebab(*Outcome),
    "guidance-{}": _kebab(*GuidanceKind),
    "glossary-group-{}": GROUPS,
    "purchase-maturity-{}": _kebab(*PurchaseMaturity),
}
"""Pattern -> what stands in its place. A member without a message is a fault of the catalogues."""
