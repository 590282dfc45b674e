"""Attending a class: the seat is taken, kept and left. Importing this imports what talks to a host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from cbgame.classroom.host_line import HostLine, HostRefused, address_of
from cbgame.classroom.remote_seat import RemoteSeat
from cbgame.classroom.watch import Watch
from cbgame.files import class_seat
from cbgame.files.class_seat import ClassSeat
from cbgame.game.seat import Standing


@dataclass(frozen=True, slots=True)
class Wish:
    """What a player types in to take a seat, or to take it again."""

    address: str
    code: str
    nickname: str
    team: str = ""
    proof: str = ""  # the class's PIN or the seat's code, for who had a seat


@dataclass(slots=True)
class Attendance:
    """One class that is attended, from joining on. Made in the window's thread, used in the worker's."""

    language: str
    told: Callable[[Standing], None]
    leaving: Event = field(default_factory=Event)
    watch: Watch | None = None
    lines: list[HostLine] = field(default_factory=list)

    def join(self, wish: Wish) -> RemoteSeat:
        """Take a seat; waits in the lobby. Raises ``SeatTrouble``, ``BadFile`` or ``SaveFailed``."""
        line = self._line(wish.address)
        code, nickname = wish.code.strip().upper(), wish.nickname.strip()
        if wish.proof.strip():
            proof = wish.proof.strip()
            pin, seat_code = (proof, None) if proof.isdigit() else (None, proof)
            line.rejoined(code, nickname, pin=pin, seat_code=seat_code)
        else:
            line.joined(code, nickname, wish.team.strip() or None)
        class_seat.keep(ClassSeat(line.address, code, nickname, line.token))
        return self._seat(line)

    def go_back(self, seat: ClassSeat) -> RemoteSeat:
        """Take the seat that is kept. Raises as :meth:`join`; a seat that is no more is forgotten."""
        line = self._line(seat.address, seat.token)
        try:
            return self._seat(line)
        except HostRefused as refused:
            if refused.status in (401, 403, 404, 410):
                class_seat.forget()
            raise

    def leave(self) -> None:
        """Wait no longer. The seat stays in the class, and can be gone back to."""
        self.leaving.set()
        if self.watch is not None:
            self.watch.stop()
        for line in self.lines:
            line.close()

    def _line(self, address: str, token: str = "") -> HostLine:
        line = HostLine(address_of(address), token, self.language)
        self.lines.append(line)
        return line

    def _seat(self, line: HostLine) -> RemoteSeat:
        line.get("/api/seat/now")  # a seat that is no more is refused here, before anybody waits
        self.watch = Watch(line, self.told)
        return RemoteSeat(line, self.leaving)
