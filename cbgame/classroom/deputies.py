"""A committee's chair who goes away holds nobody up: the next member who is there has the chair for the round.

The chair has it again in the next round, if he is back by then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, classes
from cbgame.classroom.classes import Class
from cbgame.classroom.clock import Clock
from cbgame.classroom.events import Happening, Hub
from cbgame.classroom.refusals import Refused
from cbgame.classroom.schema import deputies, members
from cbgame.classroom.seats import PRESENT_S, Member, seats_of
from cbgame.classroom.store import Store
from cbgame.game.message import message

LOOK_S: Final = 2.0
"""How often it is looked whether the chairs are there."""

CHAIR: Final = "chair"


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who has the chair in whose place, by nickname and number."""

    member_id: int
    nickname: str
    chair: str


async def deputy_in(connection: AsyncConnection, of: Class, seat_id: int, round: int) -> Deputy | None:
    """Who has a team's chair in a round in the chair's place; None where the chair has it."""
    if not of.settings["committee"]:
        return None
    chair = select(members.c.nickname).where(members.c.seat_id == seat_id, members.c.role == CHAIR).limit(1)
    found = (
        await connection.execute(
            select(members.c.id, members.c.nickname, chair.scalar_subquery())
            .join_from(deputies, members, deputies.c.member_id == members.c.id)
            .where(deputies.c.seat_id == seat_id, deputies.c.round == round)
        )
    ).first()
    return None if found is None else Deputy(*found)


def as_led(member: Member, deputy: Deputy | None) -> Member:
    """The member with the role of the round."""
    if deputy is None:
        return member
    return replace(member, role=led_by(member.id, deputy))


def led_by(member_id: int, deputy: Deputy) -> str:
    """A member's role where somebody has the chair in the chair's place."""
    return CHAIR if member_id == deputy.member_id else "member"


async def check_leads(connection: AsyncConnection, of: Class, member: Member, round: int) -> None:
    """Raise unless this member answers and goes on for the seat."""
    if not of.settings["committee"]:
        return
    if as_led(member, await deputy_in(connection, of, member.seat.id, round)).role != CHAIR:
        raise Refused(403, message("classroom-chair-only"))


@dataclass(frozen=True, slots=True)
class _Sitter:
    id: int
    role: str
    present: bool


class Deputies:
    """Sees to it that every committee has a chair that is there, as long as anybody of it is."""

    def __init__(self, store: Store, hub: Hub, clock: Clock, heard: Mapping[int, float]) -> None:
        self._store, self._hub, self._clock, self._heard = store, hub, clock, heard
        self._begun = clock.steady()  # whoever was here before had no time yet to be heard of
        self._looked: dict[int, float] = {}

    async def look_after(self, of: Class) -> None:
        """Hand on the chairs of a running class whose holders are away."""
        now = self._clock.steady()
        early = now - self._begun < PRESENT_S or now - self._looked.get(of.id, -LOOK_S) < LOOK_S
        if not of.settings["committee"] or early:
            return
        self._looked[of.id] = now
        async with self._store.reading() as connection:
            wanted = await self._wanted(connection, of)
        if wanted:
            handed = await self._store.write(lambda connection: self._hand_on(connection, of))
            for seat in handed:
                await self._hub.publish(Happening(of.id, seat))

    async def _hand_on(self, connection: AsyncConnection, of: Class) -> list[int]:
        wanted = await self._wanted(connection, of)
        for seat, (round, member) in wanted.items():
            await connection.execute(delete(deputies).where(deputies.c.seat_id == seat, deputies.c.round == round))
            row = {"seat_id": seat, "round": round, "member_id": member}
            await connection.execute(deputies.insert().values(row))
            await classes.note(connection, of.id, self._clock.now(), "chair", **row)
        return list(wanted)

    async def _wanted(self, connection: AsyncConnection, of: Class) -> dict[int, tuple[int, int]]:
        """Seats whose chair is away and of whom somebody is there: the round they are in, and who comes next."""
        playing = [seat.id for seat in await seats_of(connection, of.id) if seat.plays and seat.kind == "team"]
        closed = await archive.closed_rounds(connection, playing)
        crews = await self._crews(connection, of)
        rows = await connection.execute(select(deputies).where(deputies.c.seat_id.in_(playing)))
        acting = {(row.seat_id, row.round): int(row.member_id) for row in rows}
        found: dict[int, tuple[int, int]] = {}
        for seat in playing:
            round = closed[seat] + 1 if of.free else of.round
            taker = _taker(crews.get(seat, ()), acting.get((seat, round)))
            if taker is not None and closed[seat] < round <= of.rounds:
                found[seat] = round, taker
        return found

    async def _crews(self, connection: AsyncConnection, of: Class) -> Mapping[int, Sequence[_Sitter]]:
        now = self._clock.now()
        rows = await connection.execute(
            select(members.c.seat_id, members.c.id, members.c.role, members.c.last_seen)
            .where(members.c.class_id == of.id)
            .order_by(members.c.id)
        )
        crews: dict[int, list[_Sitter]] = {}
        for seat, id, role, heard in rows:
            latest = max(heard, self._heard.get(id, heard))  # who has just come back isn't away any more
            crews.setdefault(seat, []).append(_Sitter(id, role, now - latest < PRESENT_S))
        return crews


def _taker(crew: Sequence[_Sitter], acting: int | None) -> int | None:
    """Who takes the chair: the first of those who are there, in the order of joining; None where it isn't wanted."""
    holder = next((each for each in crew if (each.role == CHAIR if acting is None else each.id == acting)), None)
    if holder is not None and holder.present:
        return None
    return next((each.id for each in crew if each.present), None)
