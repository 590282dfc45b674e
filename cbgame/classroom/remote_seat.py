"""A seat in a class: the host holds the term, and tells what the player may know."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path as FilePath
from threading import Event
from typing import Any, Final, TypeVar, cast

from cbgame.classroom.host_line import HostLine, HostLost, HostRefused, Listening, patiently
from cbgame.classroom.insisting import insisted
from cbgame.classroom.seating import Seating
from cbgame.classroom.watch import standing_of
from cbgame.classroom.wire import from_wire
from cbgame.files.levels import level_in
from cbgame.files.records import record_of
from cbgame.files.shapes import plain
from cbgame.game.bulletin import Announcement, Bulletin, Debrief, Path, Preview, Situation, Truth, Vote
from cbgame.game.debrief import Progress, Report
from cbgame.game.level import Level
from cbgame.game.local_seat import LocalSeat
from cbgame.game.message import message
from cbgame.game.previewing import previewed
from cbgame.game.record import Record, level_hash
from cbgame.game.seat import Overtaken, SeatLeft, SeatTrouble, Standing
from cbgame.policy.decision import Decision, verify

ENDED: Final = "ended"
CLOSED: Final = "classroom-late"
"""What the host says to a move of a round that is over."""

PAUSED: Final = "classroom-paused"
"""What it says to any move while the teacher has stopped the clock."""

ANSWERED: Final = "classroom-other-decision"
"""What it says where another member of the team was quicker."""

Found = TypeVar("Found")


class OtherLevel(SeatTrouble):
    """The level that the host sent doesn't play here as it does there: the programs differ."""

    what = message("class-other-level")


class RemoteSeat:
    """Plays a class's level; see :class:`cbgame.game.seat.Seat`.

    What a host withholds until everybody is done is waited for: :meth:`proceed` and :meth:`truth` return when it is
    there. :meth:`leave`, from another thread, ends the waiting.
    All other calls try again for a moment and then raise :class:`HostLost`, or :class:`HostRefused` where the host says
    no.
    """

    def __init__(
        self,
        line: HostLine,
        leaving: Event | None = None,
        remarked: Callable[[], dict[str, Any]] = dict,
        decided: Callable[[], object] = lambda: None,
    ) -> None:
        """``leaving``, once set, ends any waiting; ``remarked`` is asked what goes along with a decision,
        ``decided`` told once the host has it. Raises :class:`OtherLevel`, :class:`cbgame.files.faults.BadFile`,
        HostLost or HostRefused."""
        self._line, self._remarked, self._decided = line, remarked, decided
        self._leaving = Event() if leaving is None else leaving
        self._follows = False  # another member of the team announces, answers and goes on
        self._level = _level(self._line.get("/api/seat/level"))
        self._bulletins: tuple[Bulletin, ...] = ()
        self._announced: Announcement | None = None
        self._situation: Situation | None = None
        self._own: LocalSeat | None = None  # once the class has ended and the luck is told
        self._awaited(lambda: self.standing.round >= 1 or None)
        self.look()

    # --- what stands -------------------------------------------------------------------------------------------

    @property
    def level(self) -> Level:
        """The level played."""
        return self._level

    @property
    def bulletins(self) -> tuple[Bulletin, ...]:
        """All bulletins so far, the starting one first."""
        return self._bulletins

    @property
    def announced(self) -> Announcement | None:
        """The announcement of the running quarter; None while the player is deciding."""
        return self._announced

    @property
    def situation(self) -> Situation | None:
        """The emergency that waits for an answer, if one does."""
        return self._situation

    @property
    def ended(self) -> bool:
        """Whether the term is over."""
        return self._bulletins[-1].deciding is None

    @property
    def standing(self) -> Standing:
        """Where the class stands now."""
        return standing_of(self._patient(lambda: self._line.get("/api/seat/now")))

    def leave(self) -> None:
        """End any waiting: the call that waits raises :class:`SeatLeft`. The seat itself stays in the class."""
        self._leaving.set()

    # --- one quarter -------------------------------------------------------------------------------------------

    def preview(self, decision: Decision) -> Preview:
        """The staff's fan under a decision, worked out here; how the committee would vote, the host knows. Without
        its answer there is no vote in it."""
        return previewed(self._level, self._bulletins[-1], decision, lambda: self._vote(decision))

    def decide(self, decision: Decision) -> Announcement:
        """Announce. Raises DecisionRefused, before the host is asked, if it can't be taken; :class:`Overtaken` where
        the class has closed the round meanwhile."""
        latest = self._bulletins[-1]
        verify(decision, latest.standing, self._level.instruments_at(latest.index))
        self._moved("decide", {"decision": plain(decision)} | self._remarked())
        self._decided()
        return self._announcement()

    def reply(self, answer: str) -> Announcement:
        """Answer a question of the press conference."""
        self._moved("reply", {"answer": answer})
        return self._announcement()

    def proceed(self) -> Situation | Bulletin:
        """Let the weeks run until an emergency stops them, or until the host closes the quarter for the class."""
        number, now = len(self._bulletins), self._now()
        self._follows = _follows(now)
        if not self._follows and not self._closed(now, number):
            self._let_weeks_run()
        outcome = cast("Situation | Bulletin", self._awaited(partial(self._outcome, number)))
        if isinstance(outcome, Situation):
            self._situation = outcome
        else:
            self._announced = self._situation = None
        return outcome

    def answer(self, option: str) -> None:
        """Answer the waiting emergency. Raises ValueError for an option that isn't offered."""
        offered = [] if self._situation is None else [each.id for each in self._situation.options]
        if option not in offered:
            raise ValueError(f"answer: found {option!r}, expected one of {', '.join(offered)}")
        try:
            self._moved("answer", {"option": option})
        except Overtaken:  # the class went on, and the default was taken
            pass
        except HostRefused as refused:
            if refused.id != ANSWERED:
                raise
        self._situation = None

    # --- after the end -----------------------------------------------------------------------------------------

    def record(self, claimed: bool = True) -> Record | None:
        """The term as a record; None until the class has ended, for its luck is the host's secret."""
        return None if self._own is None else self._own.record(claimed)

    def truth(self) -> Truth:
        """What can be told once the whole class has ended; it is waited for."""
        return self._played().truth()

    def debrief(self, progress: Progress = lambda share: None) -> Debrief:
        """The truth and the score; see :meth:`truth`."""
        return self._played().debrief(progress)

    def report(self, progress: Progress = lambda share: None) -> Report:
        """The debrief with what its re-runs tell; see :meth:`truth`."""
        return self._played().report(progress)

    def what_if(self, quarter: int, decision: Decision) -> Path:
        """The ended term with another decision in one quarter, counted from 0. Raises DecisionRefused."""
        return self._played().what_if(quarter, decision)

    def _played(self) -> LocalSeat:
        """The term, played again here from the record that the host gives out at the end."""
        if self._own is None:
            self._awaited(lambda: self.standing.stage == ENDED or None)
            data = self._patient(lambda: self._line.get("/api/seat/record"))["record"]
            self._own = LocalSeat.resumed(record_of(data, FilePath("host")), self._level)
        return self._own

    def look(self) -> None:
        """Take in what the host has for this seat: after joining, after a while away, or when another member of the
        team has moved."""
        self._fetch(0)
        now = self._now()
        self._follows = _follows(now)
        self._announced = self._situation = None
        if now["decided"] is not None and now["round"] == len(self._bulletins):
            self._announced = self._announcement()
            if now["situation"] is not None:
                self._situation = from_wire(now["situation"], Situation)

    # --- the host ----------------------------------------------------------------------------------------------

    def _fetch(self, first: int, most: int | None = None) -> bool:
        """Fetch the bulletins from one on, ``most`` of them; whether there are any."""
        found = self._patient(lambda: self._line.get("/api/seat/bulletins", **{"from": first}))["bulletins"]
        fresh = tuple(from_wire(each, Bulletin) for each in found[:most])
        self._bulletins = (*self._bulletins[:first], *fresh)
        return bool(fresh)

    def _vote(self, decision: Decision) -> Vote:
        try:
            told = self._line.post("/api/seat/vote", {"decision": plain(decision)})
        except (HostLost, HostRefused):  # a preview is asked for again with the next move of a finger
            return Vote()
        return from_wire(told["vote"], Vote)

    def _let_weeks_run(self) -> None:
        """Let the weeks run, once the class goes on: else the clock would answer a paused seat's emergencies."""
        while True:
            try:
                self._moved("proceed", {})
                return
            except Overtaken:
                return
            except HostRefused as refused:
                if refused.id != PAUSED:
                    raise
            self._awaited(lambda: None if self.standing.paused else True)

    def _moved(self, move: str, body: dict[str, Any]) -> Any:
        """One move of the round; repeated until the host has surely taken it or refused it."""
        number = len(self._bulletins)
        try:
            return self._patient(lambda: self._line.post(f"/api/round/{number}/{move}", body))
        except HostRefused as refused:
            if refused.id == CLOSED:
                raise Overtaken from refused
            raise

    def _announcement(self) -> Announcement:
        """The announcement, as soon as the host has worked it out."""
        told = self._awaited(lambda: self._now()["announcement"])
        self._announced = announced = from_wire(told, Announcement)
        return announced

    def _outcome(self, number: int) -> Situation | Bulletin | None:
        """What has become of the quarter of bulletin ``number``, as far as it is told."""
        now = self._now()
        followed, self._follows = self._follows, _follows(now)
        if now["situation"] is not None:
            stopped = from_wire(now["situation"], Situation)
            return None if self._follows and stopped == self._situation else stopped
        if self._closed(now, number) and self._fetch(number, 1):  # of a class that has ended all are there: one by one
            return self._bulletins[number]
        if followed and not self._follows:  # the chair is away, and has been handed on to this member
            self._let_weeks_run()
        return None

    def _closed(self, now: Any, number: int) -> bool:
        """Whether this seat is done with the quarter of bulletin ``number``; the others may not be."""
        return bool(now["closed"]) or now["round"] > number or now["stage"] == ENDED

    def _now(self) -> Any:
        return self._patient(lambda: self._line.get("/api/seat/now"))

    def _patient(self, ask: Callable[[], Found]) -> Found:
        """Ask, and again for a while where the host doesn't answer. Raises HostLost, HostRefused or SeatLeft."""
        return insisted(ask, self._stay)

    def _awaited(self, look: Callable[[], Found | None]) -> Found:
        """What ``look`` finds, as soon as it finds something.

        A host that doesn't answer is waited for: it comes back with everything it acknowledged.
        """
        attempt = 0
        with suppress(HostLost):
            if (found := look()) is not None:
                return found
        while True:
            listening = Listening(self._line)
            try:
                while (heard := listening.next(_LOOK_UP_S)) is not None:
                    self._stay()
                    attempt = 0 if heard[0] else attempt
                    if heard[0] == "changed" and (found := look()) is not None:
                        return found
            except HostLost:
                pass
            except HostRefused as refused:
                if refused.status not in _BEHIND_A_PROXY:
                    raise
            finally:
                listening.stop()
            self._stay()
            patiently(attempt)
            attempt += 1

    def _stay(self) -> None:
        """Raises :class:`SeatLeft` once the player has left."""
        if self._leaving.is_set():
            raise SeatLeft


_LOOK_UP_S: Final = 0.2
_BEHIND_A_PROXY: Final = (502, 503, 504)  # it says that the host is away


def _follows(now: Any) -> bool:
    """Whether another member of the team announces, answers and goes on."""
    return not from_wire(now["seating"], Seating).leads


def _level(told: Any) -> Level:
    """The level that the host tells of, if it plays here as it does there."""
    level = level_in(told["text"], FilePath(f"{told['id']}.toml"))
    if level_hash(level) != told["hash"]:
        raise OtherLevel(f"level {told['id']}: found {level_hash(level)}, the host has {told['hash']}")
    return level
