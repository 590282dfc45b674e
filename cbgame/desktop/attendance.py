"""Attending a class: the seat is taken, kept and left. Importing this imports what talks to a host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from cbgame.classroom.host_line import HostLine, HostRefused, address_of
from cbgame.classroom.insisting import insisted
from cbgame.classroom.remote_seat import RemoteSeat
from cbgame.classroom.seating import Remarks, Said, Seating
from cbgame.classroom.watch import GONE, Watch
from cbgame.classroom.wire import from_wire
from cbgame.files import class_seat
from cbgame.files.class_seat import ClassSeat
from cbgame.files.shapes import plain
from cbgame.game.message import message
from cbgame.game.seat import SeatLeft, SeatTrouble, Standing
from cbgame.policy.decision import Decision


@dataclass(frozen=True, slots=True)
class Wish:
    """What a player types in to take a seat, or to take it again."""

    address: str
    code: str
    nickname: str
    team: str = ""
    proof: str = ""  # the class's PIN or the seat's code, for who had a seat


class OnlyWatches(SeatTrouble):
    """Whoever joins this class now is no player any more; what there is to see is shown in a browser."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.what = message("seat-spectator", address=address)


@dataclass(slots=True)
class Attendance:
    """One class that is attended, from joining on. Made in the window's thread, used in the worker's."""

    language: str
    told: Callable[[Standing], None]
    seated: Callable[[Seating], None] | None = None
    leaving: Event = field(default_factory=Event)
    watch: Watch | None = None
    seat: RemoteSeat | None = None
    remarks: Remarks = field(default_factory=Remarks)  # what is said with the next decision
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
            if refused.status in GONE:
                class_seat.forget()
            raise

    def look(self) -> RemoteSeat:
        """The seat as another member of the team has moved it. Raises ``SeatTrouble``."""
        seat = self._taken()
        seat.look()
        return seat

    def propose(self, decision: Decision, why: str) -> None:
        """Put a decision to the vote of the team's committee. Raises ``SeatTrouble``."""
        body = {"decision": plain(decision), "justification": why}
        number = len(self._taken().bulletins)
        self._insisted(lambda line: line.post(f"/api/round/{number}/propose", body))

    def vote(self, proposal: int, in_favour: bool, reason: str) -> None:
        """Vote on a proposal of the team's chair. Raises ``SeatTrouble``."""
        body = {"in_favour": in_favour, "reason": reason}
        self._insisted(lambda line: line.post(f"/api/proposals/{proposal}/vote", body))

    def said(self) -> tuple[Said, ...]:
        """What was said with the seat's decisions, round by round. Raises ``SeatTrouble``."""
        told = self._insisted(lambda line: line.get("/api/seat/said"))
        return from_wire(told["said"], tuple[Said, ...])

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
        now = line.get("/api/seat/now")  # a seat that is no more is refused here, before anybody waits
        if now["seat"]["spectator"]:
            class_seat.forget()
            raise OnlyWatches(line.address)
        self.watch = Watch(line, self.told, self.seated)
        self.seat = seat = RemoteSeat(line, self.leaving, lambda: self.remarks.data(), self.watch.look_again)
        return seat

    def _taken(self) -> RemoteSeat:
        """The seat. Raises :class:`SeatLeft` where there is none any more."""
        if self.seat is None or self.leaving.is_set():
            raise SeatLeft
        return self.seat

    def _insisted(self, ask: Callable[[HostLine], Any]) -> Any:
        """Ask the host beside the game, and again while it is away for a moment."""
        return insisted(lambda: ask(self.lines[-1]), self._taken)
