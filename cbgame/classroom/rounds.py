"""A class's course: opened, its rounds begun and closed, paused, taken back, ended. No seat can hold it up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, classes
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.clock import Clock
from cbgame.classroom.competition import Pacing
from cbgame.classroom.deputies import Deputies
from cbgame.classroom.desks import Desks
from cbgame.classroom.events import NOBODY, Happening, Hub
from cbgame.classroom.finals import Finals
from cbgame.classroom.refusals import Refused, StoreFailed, out_of_turn
from cbgame.classroom.seats import Seat, seats_of
from cbgame.classroom.sitting import ABSENT, Outcome, Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables

LOG = logging.getLogger(__name__)

TICK_S: Final = 0.25
ABANDONED_S: Final = 20.0
"""A round that another server has been closing for so long is taken over: that server is gone."""

CLOCK_JUMP_S: Final = 2.0
"""Wall clock and steady time may part by so much between two ticks before the wall clock counts as changed."""


class Rounds:
    """The course of every class of the database."""

    def __init__(
        self, store: Store, tables: Tables, hub: Hub, clock: Clock, finals: Finals, desks: Desks,
        heard: Mapping[int, float],
    ) -> None:  # fmt: skip
        """``heard``: members and when this host heard of them, which is written down only now and then."""
        self._store, self._tables, self._hub, self._clock = store, tables, hub, clock
        self._finals, self._desks = finals, desks
        self._deputies = Deputies(store, hub, clock, heard)
        self._closing: set[int] = set()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._due: dict[tuple[int, float], float] = {}  # class and its deadline -> when that is, in steady time
        self._counted: dict[int, tuple[tuple[int, int], float, tuple[int, int]]] = {}
        self._counting = asyncio.Lock()
        self._told: dict[int, tuple[int, int]] = {}  # class -> how many had decided, of how many, when last told
        self._parted = clock.now() - clock.steady()

    # --- the teacher's acts ----------------------------------------------------------------------------------------

    async def open(self, class_id: int) -> None:
        """Begin the first round. Raises :class:`Refused` where it has begun."""
        of = await self._class(class_id)
        if of.stage is not Stage.LOBBY:
            raise out_of_turn()
        await self._ready_all(of)
        await self._move(of, "open", stage=Stage.DECIDING.value, round=1, deadline=self._deadline(of))
        self._later(self._play_bots(class_id))

    async def pause(self, class_id: int) -> None:
        """Stop the class and its clock."""
        of = await self._class(class_id)
        if of.stage is not Stage.DECIDING or of.paused:
            raise out_of_turn()
        left = 0.0 if of.deadline is None else max(self._left(of), 0.0)
        await self._move(of, "pause", paused_left=left, deadline=None)

    async def resume(self, class_id: int) -> None:
        """Go on where the class was paused."""
        of = await self._class(class_id)
        if not of.paused or of.paused_left is None:
            raise out_of_turn()
        deadline = self._clock.now() + of.paused_left if self._deadline(of) is not None else None
        await self._move(of, "resume", paused_left=None, deadline=deadline)

    async def extend(self, class_id: int, seconds: float) -> None:
        """Give the running round more time; a round without a clock gets one."""
        of = await self._class(class_id)
        if of.stage is not Stage.DECIDING:
            raise out_of_turn()
        if of.paused:
            await self._move(of, "extend", paused_left=max((of.paused_left or 0.0) + seconds, 0.0))
            return
        left = max(self._left(of), 0.0) if of.deadline is not None else 0.0
        await self._move(of, "extend", deadline=self._clock.now() + max(left + seconds, 1.0))

    async def advance(self, class_id: int) -> None:
        """Close the running round now, and begin the next."""
        of = await self._class(class_id)
        if of.stage is not Stage.DECIDING or of.free:
            raise out_of_turn()
        await self._close(of)

    async def end(self, class_id: int) -> None:
        """End the class early or, at its own pace, for good: the quarters that are left are *hold*."""
        of = await self._class(class_id)
        if of.stage is Stage.ENDED or of.stage is Stage.CLOSING:
            raise out_of_turn()
        await self._close(of, through=of.rounds)

    async def rewind(self, class_id: int) -> None:
        """Take back the last closed round: it is decided again, and what was decided since is written down."""
        of = await self._class(class_id)
        back = of.rounds if of.stage is Stage.ENDED else of.round - 1
        if of.free or back < 1 or of.stage not in (Stage.DECIDING, Stage.ENDED):
            raise out_of_turn()

        async def taken(connection: AsyncConnection) -> bool:
            now = self._clock.now()
            changes = {
                "stage": Stage.DECIDING.value,
                "round": back,
                "settled": False,
                "deadline": self._deadline(of),
                "paused_left": None,
            }
            if not await classes.move(connection, of, now, **changes):
                return False
            gone = await archive.taken_back(connection, class_id, back)
            await classes.note(connection, class_id, now, "rewind", round=back, taken=gone)
            return True

        await self._changed(class_id, await self._store.write(taken))
        self._later(self._play_bots(class_id))

    # --- a round's end ---------------------------------------------------------------------------------------------

    async def tick(self) -> None:
        """Look after every class: close what is due, take over what is left lying, tell how many have decided."""
        self._mind_the_clock()
        async with self._store.reading() as connection:
            live = await classes.live_classes(connection)
        for of in live:
            self._finals.look_after(of)
            if of.id in self._closing or of.stage is Stage.ENDED:
                continue
            if of.stage is Stage.LOBBY:
                await self._tell_waiting(of)
            elif of.stage is Stage.CLOSING:
                if self._clock.now() - of.changed > ABANDONED_S or self._clock.now() < of.changed:
                    self._later(self._play_out(of, of.round))
            elif not of.paused:
                await self._look_after(of)

    async def take_over(self) -> None:
        """At a start: go on with rounds that were being closed when the last host stopped, if it was the only one."""
        async with self._store.reading() as connection:
            found = await classes.all_classes(connection)
        for of in found:
            if of.stage is Stage.CLOSING and self._store.embedded:
                self._later(self._play_out(of, of.round))
            elif of.stage is Stage.DECIDING:
                self._later(self._play_bots(of.id))

    async def _look_after(self, of: Class) -> None:
        due = of.deadline is not None and self._left(of) <= 0.0
        if due and of.free:
            await self._close(of, through=of.rounds)
            return
        timed = not of.free and (due or of.settings["pacing"] == Pacing.TIMED)
        if timed and (due or await self._all_done(of)):
            await self._close(of)
            return
        await self._deputies.look_after(of)
        await self._tell_waiting(of)

    async def _all_done(self, of: Class) -> bool:
        async with self._store.reading() as connection:
            people = [seat.id for seat in await seats_of(connection, of.id) if seat.plays and seat.kind != "bot"]
            closed = await archive.closed_rounds(connection, people)
        return bool(people) and all(last >= of.round for last in closed.values())

    async def _close(self, of: Class, through: int | None = None) -> None:
        """Nobody decides any more; the rest is played out, and the next round begins."""
        last = of.round if through is None else through
        if await self._move(of, "close", stage=Stage.CLOSING.value, round=last, paused_left=None, deadline=None):
            await self._play_out(await self._class(of.id), last)

    async def _play_out(self, of: Class, through: int) -> None:
        if of.id in self._closing:
            return
        self._closing.add(of.id)
        try:
            await self._finish_all(of, through)
            ended = through >= of.rounds
            begun = Stage.ENDED if ended else Stage.DECIDING
            next_round = through if ended else through + 1
            deadline = None if ended else self._deadline(of)
            await self._move(of, "round", stage=begun.value, round=next_round, deadline=deadline)
        finally:
            self._closing.discard(of.id)
        if not ended:
            self._later(self._play_bots(of.id))

    async def _finish_all(self, of: Class, through: int) -> None:
        """Play every seat's rounds out that aren't closed."""
        async with self._store.reading() as connection:
            playing = [seat for seat in await seats_of(connection, of.id) if seat.plays]
            closed = await archive.closed_rounds(connection, [seat.id for seat in playing])
            open_seats = [seat for seat in playing if closed[seat.id] < through]
            records = await archive.sittings_of(connection, of, [seat.id for seat in open_seats])
        made = await asyncio.gather(*(self._finish(seat, records[seat.id], through) for seat in open_seats))
        if through < of.rounds:
            async with self._store.reading() as connection:
                records = await archive.sittings_of(connection, of, [seat.id for seat in open_seats])
            for seat, outcomes in zip(open_seats, made, strict=True):
                self._desks.prepare(records[seat.id], outcomes)

    async def _finish(self, seat: Seat, record: Sitting, through: int) -> tuple[Outcome, ...]:
        """Play a seat's rounds out; what came of the last of them."""
        by = "bot" if seat.kind == "bot" else "hold"
        finished = await self._tables.finished(record, through, seat.policy or ABSENT)
        await self._store.write(
            lambda connection: archive.keep_finished(connection, self._store, seat.id, finished, by, self._clock.now())
        )
        return finished[-1].outcomes if finished else ()

    async def _play_bots(self, class_id: int) -> None:
        """Bots decide as soon as a round begins, so that its end need not wait for them."""
        of = await self._class(class_id)
        if of.stage is not Stage.DECIDING:
            return
        through = of.rounds if of.free else of.round
        async with self._store.reading() as connection:
            bots = [seat for seat in await seats_of(connection, class_id) if seat.plays and seat.kind == "bot"]
            closed = await archive.closed_rounds(connection, [seat.id for seat in bots])
            waiting = [seat for seat in bots if closed[seat.id] < through]
            records = await archive.sittings_of(connection, of, [seat.id for seat in waiting])
        for seat in waiting:
            if class_id not in self._closing:
                await self._finish(seat, records[seat.id], through)

    async def ready(self, of: Class, seats: Sequence[Seat]) -> None:
        """Give seats their starting bulletin, and those that came late the rounds they missed."""
        async with self._store.reading() as connection:
            closed = await archive.closed_rounds(connection, [seat.id for seat in seats])
            missing = [seat for seat in seats if seat.plays and closed[seat.id] < 0]
            records = await archive.sittings_of(connection, of, [seat.id for seat in missing])

        async def start(seat: Seat) -> None:
            made = await self._tables.opened(records[seat.id])
            await self._store.write(lambda connection: archive.keep_outcomes(connection, self._store, seat.id, made))
            self._desks.prepare(records[seat.id], made)
            if of.round > 1 and not of.free:
                await self._finish(seat, records[seat.id], of.round - 1)

        await asyncio.gather(*(start(seat) for seat in missing))

    async def welcome(self, class_id: int) -> None:
        """Let seats that have just been taken play: in a running class they get what they need at once."""
        of = await self._class(class_id)
        if of.stage is Stage.DECIDING:
            await self._ready_all(of)
            self._later(self._play_bots(class_id))
        # The teacher alone is told: a class in which all look again for each of all is busy with nothing else.
        await self._hub.publish(Happening(class_id, NOBODY, version=of.version))

    async def _ready_all(self, of: Class) -> None:
        async with self._store.reading() as connection:
            taken = await seats_of(connection, of.id)
        await self.ready(of, taken)

    # --- the clock -------------------------------------------------------------------------------------------------

    @property
    def now(self) -> float:
        """The time by the wall, as it is stored."""
        return self._clock.now()

    def left(self, of: Class) -> float | None:
        """Seconds until the round's deadline, 0 at least; None where nobody waits for the clock."""
        if of.paused:
            return of.paused_left
        return None if of.deadline is None else max(self._left(of), 0.0)

    def _left(self, of: Class) -> float:
        """In steady time: a deadline's place in it is settled when the deadline is first seen."""
        assert of.deadline is not None
        key = (of.id, of.deadline)
        if key not in self._due:
            self._due = {known: due for known, due in self._due.items() if known[0] != of.id}
            self._due[key] = self._clock.steady() + of.deadline - self._clock.now()
        return self._due[key] - self._clock.steady()

    def _deadline(self, of: Class) -> float | None:
        if of.settings["pacing"] == Pacing.TEACHER:
            return None
        return self._clock.now() + float(of.settings["seconds_a_round"])

    def _mind_the_clock(self) -> None:
        """Notice that somebody has set the wall clock: deadlines that are known keep their place in steady time."""
        parted = self._clock.now() - self._clock.steady()
        if abs(parted - self._parted) > CLOCK_JUMP_S:
            LOG.warning("the clock was changed by %.0f seconds", parted - self._parted)
            self._later(self._set_deadlines_anew())
        self._parted = parted

    async def _set_deadlines_anew(self) -> None:
        """Write the deadlines as the changed clock has them, for other servers and the next start."""
        async with self._store.reading() as connection:
            timed = [of for of in await classes.all_classes(connection) if of.deadline is not None and not of.paused]
        for of in timed:
            left = self._left(of)
            moved = self._clock.now() + left
            self._due[of.id, moved] = self._clock.steady() + left
            await self._move(of, "clock", deadline=moved)

    # --- what all need ---------------------------------------------------------------------------------------------

    async def _class(self, class_id: int) -> Class:
        async with self._store.reading() as connection:
            return await classes.class_of(connection, class_id)

    async def _move(self, of: Class, kind: str, **changes: Any) -> bool:
        """Change the class and tell everybody; False where another server was first."""

        async def moved(connection: AsyncConnection) -> bool:
            now = self._clock.now()
            if not await classes.move(connection, of, now, **changes):
                return False
            await classes.note(connection, of.id, now, kind, round=of.round)
            return True

        done = await self._store.write(moved)
        if kind != "close":  # the next round's beginning is told, a moment later
            await self._changed(of.id, done)
        return done

    async def _changed(self, class_id: int, done: bool) -> None:
        if done:
            self._told.pop(class_id, None)
            version = (await self._class(class_id)).version
            await self._hub.publish(Happening(class_id, version=version))

    async def _tell_waiting(self, of: Class) -> None:
        """Tell everybody how many have decided, once a tick at most and only where it has changed."""
        if not self._hub.streams(of.id):
            return
        decided, playing = await self.waiting(of)
        if self._told.get(of.id) != (decided, playing):
            self._told[of.id] = decided, playing
            data = (("decided", decided), ("of", playing))
            self._hub.deliver(Happening(of.id, name="waiting", version=of.version, data=data))

    async def waiting(self, of: Class) -> tuple[int, int]:
        """How many seats have decided the running round, of how many; at everybody's own pace, how many have finished.
        Counted once a tick."""
        if (known := self._known_count(of)) is not None:
            return known
        async with self._counting:  # one counts, the others wait for it
            if (known := self._known_count(of)) is not None:
                return known
            counted = await self._count(of)
            self._counted[of.id] = ((of.version, of.round), self._clock.steady(), counted)
            return counted

    def _known_count(self, of: Class) -> tuple[int, int] | None:
        known = self._counted.get(of.id)
        fresh = known is not None and self._clock.steady() - known[1] < TICK_S
        return known[2] if known is not None and fresh and known[0] == (of.version, of.round) else None

    async def _count(self, of: Class) -> tuple[int, int]:
        async with self._store.reading() as connection:
            if of.free:
                return await archive.finished_of(connection, of.id, of.rounds)
            return await archive.decided_of(connection, of.id, of.round)

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            LOG.error("a round's work failed: %s", type(error).__name__, exc_info=error)

    async def run(self) -> None:
        """Tick until cancelled; what fails is tried again at the next tick."""
        while True:
            with suppress(StoreFailed, Refused):
                await self.tick()
            await asyncio.sleep(TICK_S)
