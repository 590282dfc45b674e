"""Who is told that something has changed: every stream of a class, or those of one seat; other servers through
PostgreSQL."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

Relay = Callable[["Happening"], Awaitable[None]]
"""Passes a happening on to the other servers."""

NOBODY: Final = 0
"""No seat's number: what concerns it is told to the teacher alone."""

_MOST_WAITING: Final = 64


@dataclass(frozen=True, slots=True)
class Happening:
    """Something a client should look at again. ``seat`` is whom it concerns; None: everybody in the class."""

    class_id: int
    seat: int | None = None
    name: str = "changed"  # changed; waiting: only how many have decided
    version: int = 0
    data: tuple[tuple[str, int], ...] = ()


class Listener:
    """One stream's queue. A listener that reads too slowly loses the oldest: each happening only says *look again*."""

    def __init__(self, class_id: int, seat: int | None, member: int | None) -> None:
        self.class_id, self.seat, self.member = class_id, seat, member
        self._queue: asyncio.Queue[Happening | None] = asyncio.Queue(_MOST_WAITING)

    def tell(self, happening: Happening | None) -> None:
        """Put it in the queue."""
        if self._queue.full():
            self._queue.get_nowait()
        self._queue.put_nowait(happening)

    async def next(self, seconds: float) -> Happening | None:
        """The next happening; raises TimeoutError after so many seconds. None: the host is closing."""
        return await asyncio.wait_for(self._queue.get(), seconds)


class Hub:
    """All streams of this process."""

    def __init__(self) -> None:
        self._listeners: defaultdict[int, set[Listener]] = defaultdict(set)
        self.relay: Relay | None = None

    def listen(self, class_id: int, seat: int | None, member: int | None = None) -> Listener:
        """A new stream: a seat's, or with None the teacher's, who is told everything."""
        listener = Listener(class_id, seat, member)
        self._listeners[class_id].add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """The stream has ended."""
        self._listeners[listener.class_id].discard(listener)

    def streams_of(self, member: int) -> int:
        """How many streams a member has here."""
        return sum(each.member == member for listeners in self._listeners.values() for each in listeners)

    def streams_at(self, class_id: int, seat: int) -> int:
        """How many streams a seat has here."""
        return sum(each.seat == seat for each in self._listeners.get(class_id, ()))

    def streams(self, class_id: int) -> int:
        """How many streams a class has here."""
        return len(self._listeners.get(class_id, ()))

    async def publish(self, happening: Happening) -> None:
        """Tell everybody whom it concerns, here and at the other servers."""
        self.deliver(happening)
        if self.relay is not None:
            await self.relay(happening)

    def deliver(self, happening: Happening) -> None:
        """Tell those whom it concerns here."""
        for listener in tuple(self._listeners.get(happening.class_id, ())):
            if happening.seat is None or listener.seat is None or listener.seat == happening.seat:
                listener.tell(happening)

    def close(self) -> None:
        """End every stream."""
        for listeners in self._listeners.values():
            for listener in listeners:
                listener.tell(None)
