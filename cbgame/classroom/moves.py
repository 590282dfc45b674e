"""A seat's moves: decide, reply, proceed, answer. What is acknowledged is in the database; what follows from it is
computed at the tables and can be computed again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any, Final, TypeVar
from weakref import WeakValueDictionary

from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, classes, committees, deputies
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.clock import Clock
from cbgame.classroom.desks import Desks
from cbgame.classroom.events import Happening, Hub
from cbgame.classroom.refusals import Refused, malformed, out_of_turn
from cbgame.classroom.schema import answers, decisions, forecasts, justifications
from cbgame.classroom.seats import Member, Seat
from cbgame.classroom.sitting import NotOffered, Outcome, OutOfTurn, Spoken
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables
from cbgame.classroom.wire import unpacked
from cbgame.files.faults import fault, refusal_fault, shown
from cbgame.files.shapes import plain, structure
from cbgame.game.message import message
from cbgame.game.press import verify_replies
from cbgame.policy.decision import Decision, problems_of

LOG = logging.getLogger(__name__)

Answer = TypeVar("Answer")

PATIENCE_S: Final = 1.0
"""How long a move waits for its outcome before it is acknowledged without."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a move is answered with: the outcome's kind and JSON, or nothing yet."""

    kind: str = ""
    body: str = ""

    @property
    def ready(self) -> bool:
        """Whether the outcome is there already."""
        return bool(self.kind)


@dataclass(frozen=True, slots=True)
class Extra:
    """What may come with a decision: why, and what is expected."""

    justification: str = ""
    forecasts: tuple[tuple[str, float, float, float], ...] = ()  # variable, median, low and high of 80 percent

    async def keep(self, connection: AsyncConnection, seat_id: int, round: int) -> None:
        """Store it with the decision."""
        if self.justification:
            row = {"seat_id": seat_id, "round": round, "text": self.justification}
            await connection.execute(justifications.insert().values(row))
        for variable, median, low, high in self.forecasts:
            row = {
                "seat_id": seat_id, "round": round, "variable": variable, "median": median, "low80": low,
                "high80": high,
            }  # fmt: skip
            await connection.execute(forecasts.insert().values(row))


class Moves:
    """What seats do, one after the other at each seat."""

    def __init__(self, store: Store, tables: Tables, hub: Hub, clock: Clock, desks: Desks) -> None:
        self._store, self._tables, self._hub, self._clock, self._desks = store, tables, hub, clock, desks
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._tasks: set[asyncio.Task[Any]] = set()
        self.patience_s = PATIENCE_S

    def seat_lock(self, seat_id: int) -> asyncio.Lock:
        """Held by whoever moves at a seat."""
        lock = self._locks.get(seat_id)
        if lock is None:
            lock = self._locks[seat_id] = asyncio.Lock()
        return lock

    # --- decide ------------------------------------------------------------------------------------------------

    async def decide(self, member: Member, round: int, decision: Decision, extra: Extra | None = None) -> Told:
        """Announce for the seat. The decision is committed before this returns. Raises :class:`Refused`."""
        async with self.seat_lock(member.seat.id):
            new = await self._store.write(
                lambda connection: self._decided(connection, member, round, decision, extra or Extra())
            )
        if new:
            await self._tell_others(member.seat)
        return await self._patiently(self.announcement(member.seat, round))

    async def _decided(
        self, connection: AsyncConnection, member: Member, round: int, decision: Decision, extra: Extra
    ) -> bool:
        """Whether this is news: the same decision again is answered as before."""
        of = await classes.class_locked(connection, member.seat.class_id)
        kept = await archive.decision_of(connection, member.seat.id, round)
        if kept is not None:
            if await archive.source_of(connection, member.seat.id, round) != "person":
                raise Refused(409, message("classroom-late"), "round")  # it was held, or a rule's
            if kept != plain(decision):
                raise Refused(409, message("classroom-other-decision"))
            return False
        await self._check_turn(connection, of, member.seat, round)
        await self._check_decision(connection, of, member.seat, round, decision)
        leading = deputies.as_led(member, await deputies.deputy_in(connection, of, member.seat.id, round))
        await committees.check_carried(connection, of, leading, round, decision, self._clock.now())
        row = {
            "seat_id": member.seat.id, "round": round, "decision": plain(decision), "replies": list(decision.replies),
            "at": self._clock.now(), "source": "person", "member_id": member.id,
        }  # fmt: skip
        await connection.execute(decisions.insert().values(row))
        await extra.keep(connection, member.seat.id, round)
        return True

    async def propose(self, member: Member, round: int, decision: Decision, why: str = "") -> int:
        """Put a decision to the vote of the member's team; the proposal's number. Raises :class:`Refused`."""

        async def proposed(connection: AsyncConnection) -> int:
            of = await classes.class_locked(connection, member.seat.class_id)
            await self._check_turn(connection, of, member.seat, round)
            if await archive.decision_of(connection, member.seat.id, round) is not None:
                raise Refused(409, message("classroom-other-decision"))
            await self._check_decision(connection, of, member.seat, round, decision)
            leading = deputies.as_led(member, await deputies.deputy_in(connection, of, member.seat.id, round))
            return await committees.propose(connection, leading, round, decision, why, self._clock.now())

        made = await self._store.write(proposed)
        await self._hub.publish(Happening(member.seat.class_id, member.seat.id))
        return made

    async def vote(self, member: Member, proposal: int, in_favour: bool, reason: str | None) -> None:
        """Vote on a proposal of the member's team. Raises :class:`Refused`."""

        async def voted(connection: AsyncConnection) -> None:
            of = await classes.class_locked(connection, member.seat.class_id)
            check_running(of, member.seat)
            round = await committees.vote(connection, self._store, member, proposal, in_favour, reason)
            await self._check_turn(connection, of, member.seat, round)

        await self._store.write(voted)
        await self._hub.publish(Happening(member.seat.class_id, member.seat.id))

    async def _check_turn(self, connection: AsyncConnection, of: Class, seat: Seat, round: int) -> None:
        """Raise unless the seat may decide this round now."""
        check_running(of, seat)
        if of.free:
            if round != (await archive.closed_rounds(connection, [seat.id]))[seat.id] + 1 or round > of.rounds:
                raise out_of_turn()
        elif round != of.round:
            raise Refused(409, message("classroom-late" if round < of.round else "classroom-out-of-turn"), "round")

    async def _check_decision(
        self, connection: AsyncConnection, of: Class, seat: Seat, round: int, decision: Decision
    ) -> None:
        """Raise unless the seat's hand allows it, with everything that forbids it."""
        summary = await archive.summary_of(connection, seat.id, round - 1)
        if summary is None:
            raise out_of_turn()
        standing = structure(summary["standing"], Decision)
        problems = problems_of(decision, standing, of.competition.level.instruments_at(round - 1))
        if problems:
            raise malformed(tuple(refusal_fault("decision", problem) for problem in problems), 422)
        try:
            verify_replies(decision)
        except ValueError:
            found = shown(list(decision.replies))
            raise malformed((fault("decision.replies", "choice-unknown", found=found),), 422) from None

    async def announcement(self, seat: Seat, round: int) -> Told:
        """The announcement of a decision that stands; computed if nobody has yet."""
        async with self.seat_lock(seat.id):
            async with self._store.reading() as connection:
                body = await archive.body_of(connection, seat.id, round, "announcement")
                if body is not None:
                    return Told("announcement", body)
                of = await classes.class_of(connection, seat.class_id)
                sitting = await archive.sitting_of(connection, of, seat.id)
            if len(sitting.decisions) != round:
                raise out_of_turn()
            spoken = await self._tables.announced(sitting)
            await self._keep(seat, [spoken.outcome])
        return Told("announcement", unpacked(spoken.outcome.body))

    # --- the press -----------------------------------------------------------------------------------------------

    async def reply(self, member: Member, round: int, answer: str) -> Told:
        """Answer the press before the weeks begin. Raises :class:`Refused`."""
        seat = member.seat
        async with self.seat_lock(seat.id):
            async with self._store.reading() as connection:
                of = await classes.class_of(connection, seat.class_id)
                check_running(of, seat)
                await deputies.check_leads(connection, of, member, round)
                sitting = await archive.sitting_of(connection, of, seat.id)
            if len(sitting.decisions) != round:
                raise out_of_turn()
            spoken = await _or_refused(self._tables.replied(sitting, answer), "answer")
            await self._store.write(lambda connection: self._replied(connection, seat, round, spoken))
        await self._tell_others(seat)
        return Told("announcement", unpacked(spoken.outcome.body))

    async def _replied(self, connection: AsyncConnection, seat: Seat, round: int, spoken: Spoken) -> None:
        of = await classes.class_locked(connection, seat.class_id)
        check_running(of, seat)
        for kind in ("situation", "bulletin"):
            if await archive.body_of(connection, seat.id, round, kind) is not None:
                raise out_of_turn()
        await archive.set_replies(connection, seat.id, round, spoken.replies)
        await archive.keep_announcement(connection, self._store, seat.id, spoken.outcome)

    # --- the weeks -----------------------------------------------------------------------------------------------

    async def proceed(self, member: Member, round: int) -> Told:
        """Let the weeks run: a situation, or the quarter's end. Raises :class:`Refused`."""
        return await self._patiently(self._proceeded(member, round))

    async def _proceeded(self, member: Member, round: int) -> Told:
        seat = member.seat
        async with self.seat_lock(seat.id):
            async with self._store.reading() as connection:
                of = await classes.class_of(connection, seat.class_id)
                if (body := await archive.body_of(connection, seat.id, round, "bulletin")) is not None:
                    return Told("bulletin", body)
                check_running(of, seat)
                sitting = await archive.sitting_of(connection, of, seat.id)
                waiting = await archive.body_of(connection, seat.id, round, "situation")
                stopped = await archive.situations(connection, seat.id, round)
            if len(sitting.decisions) != round:
                raise out_of_turn()
            if waiting is not None and stopped > len(sitting.answers[-1]):
                return Told("situation", waiting)
            async with self._store.reading() as connection:
                await deputies.check_leads(connection, of, member, round)
            made = await self._tables.proceeded(sitting)
            await self._store.write(lambda connection: self._kept(connection, seat, round, sitting.replies, made))
        if made[0].kind == "bulletin":
            self._desks.prepare(sitting, made)
        await self._tell_others(seat)
        return Told(made[0].kind, unpacked(made[0].body))

    async def _kept(
        self, connection: AsyncConnection, seat: Seat, round: int, replies: tuple[str, ...], made: tuple[Outcome, ...]
    ) -> None:
        """Store what the weeks brought, unless another server has taken a reply or a rewind meanwhile."""
        await classes.class_locked(connection, seat.class_id)
        if await archive.replies_of(connection, seat.id, round) != replies:
            raise out_of_turn()
        await archive.keep_outcomes(connection, self._store, seat.id, made)

    async def answer(self, member: Member, round: int, option: str) -> Told:
        """Answer the waiting emergency, and let the weeks run on. Raises :class:`Refused`."""
        seat = member.seat
        async with self.seat_lock(seat.id):
            async with self._store.reading() as connection:
                of = await classes.class_of(connection, seat.class_id)
                sitting = await archive.sitting_of(connection, of, seat.id)
                stopped = await archive.situations(connection, seat.id, round)
                given = await archive.answers_of(connection, seat.id, round)
            if len(sitting.decisions) != round or not stopped:
                raise out_of_turn()
            if len(given) == stopped:  # the same answer again is answered as before
                if given[-1] != option:
                    raise Refused(409, message("classroom-other-decision"))
            else:
                check_running(of, seat)
                async with self._store.reading() as connection:
                    await deputies.check_leads(connection, of, member, round)
                await _or_refused(self._tables.answerable(sitting, option), "option")
                number = len(given)
                await self._store.write(lambda connection: self._answered(connection, seat, round, number, option))
        return await self.proceed(member, round)

    async def _answered(self, connection: AsyncConnection, seat: Seat, round: int, number: int, option: str) -> None:
        of = await classes.class_locked(connection, seat.class_id)
        check_running(of, seat)
        if len(await archive.answers_of(connection, seat.id, round)) != number:
            raise out_of_turn()
        row = {"seat_id": seat.id, "round": round, "number": number, "option": option, "source": "person"}
        await connection.execute(answers.insert().values(row))

    async def _tell_others(self, seat: Seat) -> None:
        """Tell the seat's other windows and members; who has just moved looks again by itself."""
        if self._hub.streams_at(seat.class_id, seat.id) != 1:
            await self._hub.publish(Happening(seat.class_id, seat.id))

    # --- what both need --------------------------------------------------------------------------------------------

    async def _keep(self, seat: Seat, made: list[Outcome]) -> None:
        await self._store.write(lambda connection: archive.keep_outcomes(connection, self._store, seat.id, made))

    async def _patiently(self, outcome: Coroutine[Any, Any, Told]) -> Told:
        """The outcome if it is there soon; else it goes on being made, and its event follows."""
        task = asyncio.create_task(outcome)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        done, _ = await asyncio.wait({task}, timeout=self.patience_s)
        return task.result() if done else Told()

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) and not isinstance(error, Refused):
            LOG.error("a move failed: %s", type(error).__name__, exc_info=error)


def check_running(of: Class, seat: Seat) -> None:
    """Raise unless a round is running that the seat plays in."""
    if seat.removed:
        raise Refused(403, message("classroom-removed"))
    if seat.spectator:
        raise Refused(403, message("classroom-spectator"))
    if of.stage is Stage.ENDED:
        raise Refused(409, message("classroom-ended"))
    if of.paused:
        raise Refused(409, message("classroom-paused"))
    if of.stage is not Stage.DECIDING:
        raise Refused(409, message("classroom-late" if of.stage is Stage.CLOSING else "classroom-out-of-turn"))


async def in_turn(job: Coroutine[Any, Any, Answer]) -> Answer:
    """What a table answers to something considered; a refusal where nothing is to be decided."""
    return await _or_refused(job, "decision")


async def _or_refused(job: Coroutine[Any, Any, Answer], where: str) -> Answer:
    """What a table answers, its refusals in the words of the host."""
    try:
        return await job
    except NotOffered as error:
        faults = (fault(where, "choice", found="", choices=", ".join(error.offered)),)
        raise malformed(faults, 422) from None
    except OutOfTurn:
        raise out_of_turn() from None
