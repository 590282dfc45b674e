"""Guidance: one line on the path of the rate, in the form and with the strength in which it is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class GuidanceKind(StrEnum):
    """What the statement says of the rate's future."""

    NONE = "none"
    HOLD = "hold"  # "appropriate to maintain this range"
    RAISE = "raise"  # "further gradual increases"
    LOWER = "lower"  # "act as appropriate", cuts of 25 bp a quarter


class GuidanceForm(StrEnum):
    """How long it is meant to run; members in the order of economy.stance.GUIDANCE_FORMS."""

    CALENDAR = "calendar"  # "at least through mid-2013"
    QUALITATIVE = "qualitative"  # "for an extended period"
    THRESHOLD = "threshold"  # "at least as long as the unemployment rate remains above 6-1/2 percent"


class GuidanceStrength(StrEnum):
    """How firmly it is said; members in the order of economy.stance.GUIDANCE_STRENGTHS."""

    SOFT = "soft"  # "expects"
    PLAIN = "plain"  # "intends"
    FIRM = "firm"  # "commits"


@dataclass(frozen=True, slots=True)
class Guidance:
    """One line on the path of the rate: its direction, and how long it is meant.

    ``quarters`` belong to the calendar form alone, the thresholds to that of thresholds. To hold or to lower is meant
    at least as long as unemployment is above ``unemployment_pct`` and inflation expected over the coming year is no
    more than ``inflation_pct``; to raise, as long as unemployment is below the one and expected inflation above the
    other.
    Without a date or thresholds it is said until it is withdrawn.
    """

    kind: GuidanceKind = GuidanceKind.NONE
    quarters: int = 0
    form: GuidanceForm = GuidanceForm.CALENDAR
    strength: GuidanceStrength = GuidanceStrength.PLAIN
    unemployment_pct: float = 0.0
    inflation_pct: float = 0.0

    def next_quarter(self) -> Guidance:
        """The same promise one quarter later; one with a date has run out when no quarter is left."""
        if self.kind is GuidanceKind.NONE:
            return Guidance()
        if self.form is not GuidanceForm.CALENDAR:
            return self
        return replace(self, quarters=self.quarters - 1) if self.quarters > 1 else Guidance()
