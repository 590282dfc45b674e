"""Watching a class: a thread that hears where it stands, whatever the player is doing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event, Thread
from typing import Any, Final

from cbgame.classroom.host_line import RETRY_S, HostLine, HostRefused, Listening
from cbgame.classroom.seating import Seating
from cbgame.classroom.wire import from_wire
from cbgame.game.seat import SeatTrouble, Standing

Told = Callable[[Standing], None]
"""Told where the class stands, from the watching thread."""

Seated = Callable[[Seating], None]
"""Told from there too what the class asks of the seat, and where its committee stands."""

GONE: Final = (401, 403, 404, 410)
"""What a host answers that knows the seat no more: the class was erased, or the seat taken on another device."""

_LOOK_UP_S: Final = 0.2


class Watch:
    """Tells where the class stands whenever that changes, until it is stopped."""

    def __init__(self, line: HostLine, told: Told, seated: Seated | None = None) -> None:
        self._line, self._told, self._seated, self._over = line, told, seated, Event()
        self._moved = Event()
        self._standing = Standing("", 0, 0, 0, 0)
        Thread(target=self._watch, name="class watch", daemon=True).start()

    def stop(self) -> None:
        """Watch no more."""
        self._over.set()

    def look_again(self) -> None:
        """Somebody has moved here: a host tells only the seat's other windows of it."""
        self._moved.set()

    def _watch(self) -> None:
        attempt = 0
        while not self._over.is_set():
            listening = Listening(self._line)
            try:
                while not self._over.is_set() and (heard := listening.next(_LOOK_UP_S)) is not None:
                    if heard[0]:
                        attempt = 0
                        self._take(*heard)
                    if self._moved.is_set():
                        self._moved.clear()
                        self._take("changed", {})
            except HostRefused as refused:
                if refused.status in GONE:
                    self._tell(replace(self._standing, removed=True))
                    return
            except SeatTrouble:  # whoever plays runs into it too, and says so
                pass
            finally:
                listening.stop()
            if not self._over.is_set():
                self._tell(replace(self._standing, lost=True))
                self._over.wait(RETRY_S[min(attempt, len(RETRY_S) - 1)])
                attempt += 1

    def _take(self, name: str, data: dict[str, int]) -> None:
        """A count of those who are done comes with its event; all else is asked for."""
        if name == "waiting":
            self._tell(replace(self._standing, decided=data["decided"], of=data["of"], lost=False))
        else:
            now = self._line.get("/api/seat/now")
            self._tell(standing_of(now))
            if self._seated is not None and not self._over.is_set():
                self._seated(from_wire(now["seating"], Seating))

    def _tell(self, standing: Standing) -> None:
        self._standing = standing
        if not self._over.is_set():
            self._told(standing)


def standing_of(now: Any) -> Standing:
    """Where the class stands, as ``/api/seat/now`` tells it."""
    waiting, seat = now["waiting"], now["seat"]
    return Standing(
        now["stage"], now["round"], now["rounds"], waiting["decided"], waiting["of"], now["deadline_s"],
        now["paused"], seat["removed"], free=now["free"],
    )  # fmt: skip
