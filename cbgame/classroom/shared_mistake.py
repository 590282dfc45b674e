"""The mistake that most of a class shared: the quarter and the move that cost most seats points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cbgame.game.debrief_story import worth_named
from cbgame.game.what_if import Worth, costliest


@dataclass(frozen=True, slots=True)
class Lost:
    """A move that cost a seat points."""

    quarter: str
    what: str  # id of a message: a move of the rate, a kind of decision, an answer to an emergency
    points: float  # lost by it


@dataclass(frozen=True, slots=True)
class Mistake:
    """A move in a quarter that was among the costliest of so many seats, each measured as in its own debrief."""

    quarter: str
    what: str  # as in Lost
    seats: int  # that lost by it
    of: int  # seats whose decisions have been looked at
    points: float  # lost by it, on average over those seats


def lost_by(made: Sequence[Worth]) -> tuple[Lost, ...]:
    """The costliest of a seat's decisions, as its own debrief names them."""
    return tuple(Lost(each.quarter, move_named(each), -each.points) for each in costliest(made))


def move_named(worth: Worth) -> str:
    """The move by its message: which way the rate went, else as a debrief names it."""
    if worth.answer is None and worth.taken.target_low_pct != worth.held.target_low_pct:
        return "mistake-raised" if worth.taken.target_low_pct > worth.held.target_low_pct else "mistake-cut"
    return worth_named(worth)


def shared_mistake(seats: Sequence[Sequence[Lost]]) -> Mistake | None:
    """The move that was among the costliest of most seats, and of those the one that cost most; None where nobody
    lost anything by what was decided."""
    lost: dict[tuple[str, str], dict[int, float]] = {}
    for seat, made in enumerate(seats):
        for each in made:
            by_seat = lost.setdefault((each.quarter, each.what), {})
            by_seat[seat] = by_seat.get(seat, 0.0) + each.points
    if not lost:
        return None
    (quarter, what), by_seat = max(lost.items(), key=lambda item: (len(item[1]), sum(item[1].values())))
    return Mistake(quarter, what, len(by_seat), len(seats), sum(by_seat.values()) / len(by_seat))
