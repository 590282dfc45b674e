"""How seats are called that rules play: for their rule, in the language of whoever reads, numbered where several do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import count

from cbgame.classroom.seats import Seat

Called = Mapping[int, tuple[str, int]]
"""A seat's number -> its rule, and which of those that play by it (from 1; 0 where it is the only one)."""


def stored_name(policy: str, taken: Collection[str]) -> str:
    """The name under which a new bot is stored; unique in its class, and shown to nobody."""
    return next(name for number in count(1) if (name := f"{policy} {number}") not in taken)


def rules_called(seats: Sequence[Seat]) -> Called:
    """Which seats are called for their rule: those that rules play and the teacher hasn't renamed."""
    named = [seat for seat in seats if seat.policy and re.fullmatch(rf"{re.escape(seat.policy)} \d+", seat.name)]
    several = Counter(seat.policy for seat in named)
    numbers: Counter[str] = Counter()
    found = {}
    for seat in named:
        policy = str(seat.policy)
        numbers[policy] += 1
        found[seat.id] = policy, numbers[policy] if several[policy] > 1 else 0
    return found
