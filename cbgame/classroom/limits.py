"""How often somebody may ask. What is refused here has cost next to nothing, and the next in line doesn't notice."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from pyrate_limiter import AbstractClock, Rate, RateItem, StateBucket

from cbgame.classroom.clock import Clock
from cbgame.classroom.refusals import Refused
from cbgame.game.message import message

SECOND: Final = 1000  # milliseconds
MINUTE: Final = 60 * SECOND

JOINS: Final = Rate(4, SECOND, burst=40)
"""New seats from one address."""

ALL_JOINS: Final = Rate(40, SECOND, burst=400)
"""New seats at all: more than a class that joins at a word."""

WRONG_CODES: Final = Rate(30, MINUTE, burst=60)
"""Codes and tokens from one address that belong to nothing: a class that mistypes may share an address."""

GUESSES: Final = Rate(10, MINUTE, burst=10)
"""Wrong names, PINs and one-time codes from one address."""

CLASS_GUESSES: Final = Rate(30, MINUTE, burst=30)
"""Wrong PINs for one class, from anywhere: a million PINs would take three weeks."""

REQUESTS: Final = Rate(20, SECOND, burst=80)
"""Anything of one member."""

PREVIEWS: Final = Rate(3, SECOND, burst=8)
"""Previews and trial votes of one member."""

STREAMS: Final = 6
"""Open event streams of one member: several windows, a phone and a laptop."""

MOST_PREVIEWS, FEW_PREVIEWS, FEWER_PATHS = 24, 4, 100
"""Previews that wait at most; with so many waiting, a fan is drawn over fewer paths."""

_MOST_KEYS: Final = 4096


class Limits:
    """Who has asked how often lately."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._buckets: OrderedDict[tuple[str, object], StateBucket] = OrderedDict()

    def join(self, address: str) -> None:
        """Somebody wants a seat. Raises :class:`Refused`."""
        self._take("join", address, JOINS)
        self._take("joins", None, ALL_JOINS)

    def wrong_code(self, address: str) -> None:
        """Somebody was wrong about a class's code or a token. Raises :class:`Refused` where it is too often."""
        self._take("code", address, WRONG_CODES)

    def may_try_code(self, address: str) -> None:
        """Raise :class:`Refused` where this address was wrong too often lately: it isn't even heard."""
        self._look("code", address, WRONG_CODES)

    def wrong_pin(self, address: str, class_id: int) -> None:
        """Somebody was wrong about a PIN or a one-time code. Raises :class:`Refused` where it is too often."""
        self._take("guess", address, GUESSES)
        self._take("class-guess", class_id, CLASS_GUESSES)

    def may_try_pin(self, address: str, class_id: int) -> None:
        """Raise :class:`Refused` where that was too often lately."""
        self._look("guess", address, GUESSES)
        self._look("class-guess", class_id, CLASS_GUESSES)

    def request(self, member_id: int) -> None:
        """A member asks for anything. Raises :class:`Refused`."""
        self._take("request", member_id, REQUESTS)

    def preview(self, member_id: int) -> None:
        """A member considers a decision. Raises :class:`Refused`."""
        self._take("preview", member_id, PREVIEWS)

    def _look(self, what: str, who: object, rate: Rate) -> None:
        owed = self._bucket(what, who, rate).count()
        assert isinstance(owed, int)  # the store is in memory: nothing to be awaited
        if owed >= rate.burst:
            raise _too_often()

    def _take(self, what: str, who: object, rate: Rate) -> None:
        bucket = self._bucket(what, who, rate)
        if not bucket.put(RateItem(what, int(self._clock.steady() * SECOND), 1)):
            raise _too_often()

    def _bucket(self, what: str, who: object, rate: Rate) -> StateBucket:
        """Those that were asked for last are kept: who is forgotten is as good as new."""
        key = (what, who)
        bucket = self._buckets.pop(key, None) or StateBucket([rate], clock=_Steady(self._clock))
        self._buckets[key] = bucket
        while len(self._buckets) > _MOST_KEYS:
            self._buckets.popitem(last=False)
        return bucket


class _Steady(AbstractClock):
    """The host's clock as the limiter wants it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def now(self) -> int:
        """Milliseconds."""
        return int(self._clock.steady() * SECOND)


def _too_often() -> Refused:
    return Refused(429, message("classroom-too-often"))
