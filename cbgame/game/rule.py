"""A rule of somebody's own: a formula for the rate, and what happens to the balance sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cbgame.game.choosers import Plan, by_rate
from cbgame.policy.formula import formula

HOLD, AUTOPILOT = "hold", "autopilot"
BALANCE_SHEETS: Final = (HOLD, AUTOPILOT)


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule file says. ``rate`` is text until it is played."""

    rate: str
    balance_sheet: str = HOLD

    def plan(self) -> Plan:
        """How it is played. Raises :class:`FormulaRefused` for a formula that can't be read."""
        return by_rate(formula(self.rate), self.balance_sheet == AUTOPILOT)
