"""The announced calendar of purchases or runoff caps: read off a programme, and made from what a player points at."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from cbgame.policy.decision import Programme

KINDS: Final = ("purchases", "runoff_cap")
_LONGEST_QUARTERS: Final = 40
_TENTHS: Final = 10.0  # amounts are kept to a tenth of a billion


@dataclass(frozen=True, slots=True)
class Calendar:
    """One amount with its commitment, billions of dollars a month: now, change per quarter, until."""

    now: float = 0.0
    step: float = 0.0
    end: float = 0.0

    def amounts(self, quarters: int) -> tuple[float, ...]:
        """The amount now and in the quarters after, as :meth:`Programme.next_quarter` carries it on."""
        return _amounts(self, quarters)

    def settles(self) -> tuple[int, float]:
        """In how many quarters the amount comes to rest, and where."""
        path = self.amounts(_LONGEST_QUARTERS)
        return path.index(path[-1]), path[-1]


@lru_cache(maxsize=256)  # a desk asks for the same few at every step of a drag
def _amounts(calendar: Calendar, quarters: int) -> tuple[float, ...]:
    programme = with_calendar(Programme(), KINDS[0], calendar)
    made: list[float] = []
    for _ in range(quarters):
        made.append(programme.purchases_usd_bn)
        programme = programme.next_quarter()
    return tuple(made)


def calendar_of(programme: Programme, kind: str) -> Calendar:
    """The calendar of one kind (``purchases`` or ``runoff_cap``)."""
    return Calendar(*(getattr(programme, f"{kind}{part}_usd_bn") for part in ("", "_step", "_end")))


def with_calendar(programme: Programme, kind: str, calendar: Calendar) -> Programme:
    """The programme with another calendar of that kind."""
    parts = {"": calendar.now, "_step": calendar.step, "_end": calendar.end}
    return replace(programme, **{f"{kind}{part}_usd_bn": amount for part, amount in parts.items()})


def reaching(calendar: Calendar, quarter: int, amount: float) -> Calendar:
    """The calendar that stands at ``amount`` in that quarter (0 is now) and is otherwise as near as may be.

    On its slope the calendar becomes steeper or flatter and keeps its end; where it had come to rest, and where there
    was no slope, that amount becomes its end.
    """
    if quarter == 0:
        return replace(calendar, now=amount)
    way = amount - calendar.now
    if way == 0:
        return replace(calendar, step=0.0, end=amount)
    before = calendar.amounts(quarter + 1)
    if before[quarter] != before[quarter - 1] and way * (calendar.end - amount) > 0:
        return replace(calendar, step=round(way / quarter * _TENTHS) / _TENTHS or math.copysign(0.1, way))
    keeps_step = way * calendar.step > 0 and abs(calendar.step) * quarter >= abs(way)
    return Calendar(calendar.now, calendar.step if keeps_step else _step_for(way, quarter), amount)


def held(calendar: Calendar) -> Calendar:
    """Nothing more changes: the amount stays where it is now."""
    return Calendar(calendar.now, 0.0, calendar.now)


def stopped() -> Calendar:
    """Nothing from now on."""
    return Calendar()


def ended_over(calendar: Calendar, quarters: int) -> Calendar:
    """Even steps to nothing, which is reached after so many quarters."""
    return Calendar(calendar.now, _step_for(-calendar.now, quarters), 0.0)


def phased_in(calendar: Calendar, quarters: int, full: float) -> Calendar:
    """Even steps up to ``full``; where nothing runs yet the first step is taken at once."""
    if calendar.now >= full:
        return held(calendar)
    first = calendar.now or min(full, math.ceil(full / quarters * _TENTHS) / _TENTHS)
    left = quarters if calendar.now else quarters - 1
    return Calendar(first, _step_for(full - first, max(left, 1)), full)


def _step_for(way: float, quarters: int) -> float:
    """Even steps that cover the way in time: rounded up to a tenth, for the calendar stops at its end by itself."""
    size = math.ceil(round(abs(way) / quarters * _TENTHS, 6)) / _TENTHS
    return math.copysign(size, way) if size else 0.0
