"""What a class asks of a seat beside its decisions, what was said with them, and where its committee stands.

All of it goes beside the game: a term knows nothing of it, and a seat in a class plays as any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from cbgame.classroom.committee import Colleague, Proposal
from cbgame.classroom.forecasts import Forecast, crps, mean_crps
from cbgame.game.bulletin import Bulletin

LONGEST_REMARK: Final = 280
"""Signs of a justification, or of what is objected to a proposal."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said with a decision: why in one sentence, and what is expected, by variable."""

    justification: str = ""
    forecasts: Mapping[str, Forecast] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.justification or self.forecasts)

    def data(self) -> dict[str, Any]:
        """As it is sent along with a decision."""
        expected = [
            {"variable": name, "median": each.middle, "low80": each.low, "high80": each.high}
            for name, each in self.forecasts.items()
        ]
        return {"justification": self.justification, "forecasts": expected}


@dataclass(frozen=True, slots=True)
class Seating:
    """One member's place in the class, in the round that runs."""

    nickname: str
    seat: str  # its name, that of a team where there are teams
    role: str  # person, chair, member, spectator, removed
    round: int
    step: str  # of the seat: decide, announced, situation, closed
    source: str  # of the seat's last decision: person, or hold where the round closed without one
    committee: bool = False
    forecasts: bool = False
    justifications: bool = False
    remarks: Remarks = field(default_factory=Remarks)  # what was said with this round's decision
    proposals: tuple[Proposal, ...] = ()
    crew: tuple[Colleague, ...] = ()  # of a team, the looker too
    deputy: tuple[str, str] | None = None  # who has the chair this round, and in whose place

    @property
    def leads(self) -> bool:
        """Whether this member may announce, answer and go on for the seat."""
        return not (self.committee and self.role == "member")


@dataclass(frozen=True, slots=True)
class Said:
    """What a seat said in one round."""

    round: int
    remarks: Remarks


@dataclass(frozen=True, slots=True)
class Scored:
    """One forecast and what came: the first published figure of its quarter, percent."""

    quarter: str
    variable: str
    forecast: Forecast
    came: float
    crps: float  # percentage points, 0 is best


def scored(said: Sequence[Said], bulletins: Sequence[Bulletin]) -> tuple[Scored, ...]:
    """A seat's forecasts with what came of them, as far as it is published; scored as the gradebook does."""
    found: list[Scored] = []
    for each in said:
        if each.round >= len(bulletins):
            continue
        closed = bulletins[each.round]
        for variable, forecast in each.remarks.forecasts.items():
            came = closed.readings[variable].value
            found.append(Scored(closed.quarter, variable, forecast, came, crps(forecast, came)))
    return tuple(found)


def mean_score(found: Sequence[Scored]) -> float | None:
    """The mean score of forecasts; None without any."""
    return mean_crps((each.forecast, each.came) for each in found)
