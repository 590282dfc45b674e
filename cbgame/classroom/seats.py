"""Seats and who sits on them: joining, coming back, being renamed or removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import Select, bindparam, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import keys
from cbgame.classroom.classes import LIGHT, Class, Stage, whole
from cbgame.classroom.competition import Late
from cbgame.classroom.nicknames import folded, nickname
from cbgame.classroom.refusals import Refused
from cbgame.classroom.schema import classes, decisions, members, seats
from cbgame.game.message import message

MOST_SEATS: Final = 400
MOST_IN_TEAM: Final = 16

PRESENT_S: Final = 45.0
"""Who was heard of within so many seconds is there; an open stream is heard of every 15."""

_LARGEST_ID: Final = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat's row."""

    id: int
    class_id: int
    name: str
    kind: str
    policy: str | None
    joined_round: int
    removed: bool
    spectator: bool

    @property
    def plays(self) -> bool:
        """Whether the seat has a term."""
        return not self.removed and not self.spectator


@dataclass(frozen=True, slots=True)
class Member:
    """Who asks: a member, with the seat."""

    id: int
    nickname: str
    role: str
    seat: Seat
    decided: bool = False  # whether the seat has decided the class's round; known where the class was read with it


@dataclass(frozen=True, slots=True)
class Joined:
    """A new member, and the token that is told once."""

    member: Member
    token: str


_SEAT: Final = (
    seats.c.id, seats.c.class_id, seats.c.name, seats.c.kind, seats.c.policy, seats.c.joined_round, seats.c.removed,
    seats.c.spectator,
)  # fmt: skip


_MEMBER: Final = (members.c.id, members.c.nickname, members.c.role)


def _seat(row: Sequence[Any]) -> Seat:
    return Seat(*row[: len(_SEAT)])


async def seats_of(connection: AsyncConnection, class_id: int) -> list[Seat]:
    """A class's seats in the order in which they were taken; removed ones too."""
    found = await connection.execute(select(*_SEAT).where(seats.c.class_id == class_id).order_by(seats.c.id))
    return [_seat(row) for row in found]


async def seat_in(connection: AsyncConnection, class_id: int, seat_id: int) -> Seat:
    """A seat of this class. Raises :class:`Refused` where there is none."""
    where = (seats.c.class_id == class_id, seats.c.id == min(max(seat_id, 0), _LARGEST_ID))
    found = (await connection.execute(select(*_SEAT).where(*where))).first()
    if found is None:
        raise Refused(404, message("classroom-no-seat"), "seat")
    return _seat(found)


def _members() -> Select[Any]:
    return select(*_SEAT, *_MEMBER).join_from(seats, members)


def _member(row: Sequence[Any]) -> Member:
    id, name, role = row[len(_SEAT) :]
    return Member(id, name, role, _seat(row))


async def member_with(connection: AsyncConnection, token: str) -> Member | None:
    """Who holds this token."""
    found = (await connection.execute(_members().where(members.c.token_hash == keys.digest(token)))).first()
    return None if found is None else _member(found)


async def member_in_class(connection: AsyncConnection, token: str) -> tuple[Member, Class] | None:
    """Who holds this token, and the class: every request of a seat begins with this."""
    both = seats.join(members, members.c.seat_id == seats.c.id).join(classes, classes.c.id == seats.c.class_id)
    decided = exists().where(decisions.c.seat_id == seats.c.id, decisions.c.round == classes.c.round)
    asked = select(decided, *_SEAT, *_MEMBER, *LIGHT).select_from(both)
    found = (await connection.execute(asked.where(members.c.token_hash == keys.digest(token)))).first()
    if found is None:
        return None
    done, *columns = found
    of_class = len(_SEAT) + len(_MEMBER)
    return replace(_member(columns[:of_class]), decided=bool(done)), await whole(connection, columns[of_class:])


async def members_of(connection: AsyncConnection, seat_id: int) -> list[Member]:
    """Who sits on a seat, in the order of joining."""
    found = await connection.execute(_members().where(members.c.seat_id == seat_id).order_by(members.c.id))
    return [_member(row) for row in found]


async def crews_of(connection: AsyncConnection, class_id: int) -> dict[int, list[tuple[str, str, float]]]:
    """Who sits on each of a class's seats: nickname, role, and when last heard of."""
    rows = await connection.execute(
        select(members.c.seat_id, members.c.nickname, members.c.role, members.c.last_seen)
        .where(members.c.class_id == class_id)
        .order_by(members.c.id)
    )
    crews: dict[int, list[tuple[str, str, float]]] = {}
    for seat, name, role, heard in rows:
        crews.setdefault(seat, []).append((name, role, heard))
    return crews


async def join(connection: AsyncConnection, joined: Class, name: str, team: str | None, now: float) -> Joined:
    """A new member with a seat of their own, or in a team. Raises :class:`Refused`."""
    shown = nickname(name)
    if joined.stage is Stage.ENDED:
        raise Refused(409, message("classroom-ended"))
    if not joined.competition.teams:
        seat = await _new_seat(connection, joined, shown, "person")
        return await _new_member(connection, seat, shown, "chair", now)
    if team is None:
        raise Refused(422, message("classroom-team-missing"), "team")
    seat, crew = await _team(connection, joined, nickname(team, "team"))
    return await _new_member(connection, seat, shown, "member" if crew else "chair", now)


async def _team(connection: AsyncConnection, joined: Class, name: str) -> tuple[Seat, int]:
    """The team of that name, made where there is none, and how many are in it."""
    where = (seats.c.class_id == joined.id, seats.c.folded == folded(name))
    found = (await connection.execute(select(*_SEAT).where(*where).with_for_update())).first()
    if found is None:
        return await _new_seat(connection, joined, name, "team"), 0
    seat = _seat(found)
    crew = await connection.execute(select(func.count()).where(members.c.seat_id == seat.id))
    count = int(crew.scalar_one())
    if seat.removed or seat.kind != "team":
        raise Refused(409, message("classroom-nickname-taken"), "team")
    if count >= MOST_IN_TEAM:
        raise Refused(409, message("classroom-team-full", most=MOST_IN_TEAM), "team")
    return seat, count


async def _new_seat(
    connection: AsyncConnection, joined: Class, name: str, kind: str, policy: str | None = None
) -> Seat:
    sitting = (seats.c.class_id == joined.id, seats.c.removed.is_(False))  # who was removed makes room
    taken = await connection.execute(select(func.count()).where(*sitting))
    if int(taken.scalar_one()) >= MOST_SEATS:
        raise Refused(409, message("classroom-full", most=MOST_SEATS))
    late = joined.round > 1 and not joined.free
    row = {
        "class_id": joined.id, "name": name, "folded": folded(name), "kind": kind, "policy": policy,
        "joined_round": max(joined.round, 1), "removed": False,
        "spectator": late and kind != "bot" and joined.competition.late is Late.SPECTATOR,
    }  # fmt: skip
    try:
        async with connection.begin_nested():
            made = await connection.execute(seats.insert().values(row).returning(*_SEAT))
            return _seat(made.one())
    except IntegrityError:
        raise Refused(409, message("classroom-nickname-taken"), "nickname" if kind == "person" else "team") from None


async def _new_member(connection: AsyncConnection, seat: Seat, name: str, role: str, now: float) -> Joined:
    token = keys.new_token()
    row = {
        "seat_id": seat.id, "class_id": seat.class_id, "nickname": name, "folded": folded(name),
        "token_hash": keys.digest(token), "role": role, "last_seen": now,
    }  # fmt: skip
    try:
        async with connection.begin_nested():
            made = await connection.execute(members.insert().values(row).returning(members.c.id))
            return Joined(Member(int(made.scalar_one()), name, role, seat), token)
    except IntegrityError:
        raise Refused(409, message("classroom-nickname-taken"), "nickname") from None


async def new_bot(connection: AsyncConnection, joined: Class, name: str, policy: str) -> Seat:
    """A seat that a rule plays."""
    return await _new_seat(connection, joined, name, "bot", policy)


async def come_back(connection: AsyncConnection, to: Class, name: str, seat_code: str | None, now: float) -> Joined:
    """A member's place on a new device: the old token ends. The PIN has been checked already where no one-time code
    is given. Raises :class:`Refused`."""
    where = (members.c.class_id == to.id, members.c.folded == folded(nickname(name)))
    found = (await connection.execute(_members().where(*where).with_for_update())).first()
    if found is None:
        raise not_returned()
    member = _member(found)
    if seat_code is not None:
        await _spend(connection, member.seat.id, seat_code)
    if member.seat.removed:
        raise Refused(403, message("classroom-removed"))
    token = keys.new_token()
    changed = {"token_hash": keys.digest(token), "last_seen": now}
    await connection.execute(update(members).where(members.c.id == member.id).values(changed))
    return Joined(member, token)


def not_returned() -> Refused:
    """The refusal that tells a guesser nothing: name, code or PIN is wrong."""
    return Refused(403, message("classroom-not-returned"))


async def _spend(connection: AsyncConnection, seat_id: int, code: str) -> None:
    """A one-time code is good once."""
    spent = await connection.execute(
        update(seats)
        .where(seats.c.id == seat_id, seats.c.code_hash == keys.digest(keys.typed_code(code)))
        .values(code_hash=None)
    )
    if spent.rowcount != 1:
        raise not_returned()


async def give_code(connection: AsyncConnection, seat: Seat) -> str:
    """A one-time code that gives the seat back; an earlier one ends."""
    code = keys.new_code(keys.SEAT_CODE_SIGNS)
    await connection.execute(update(seats).where(seats.c.id == seat.id).values(code_hash=keys.digest(code)))
    return code


async def remove(connection: AsyncConnection, seat: Seat) -> None:
    """Take a seat out of the class; what it did is kept."""
    await connection.execute(update(seats).where(seats.c.id == seat.id).values(removed=True))


async def rename(connection: AsyncConnection, seat: Seat, name: str) -> None:
    """Give a seat another name; a person's nickname changes with it. Raises :class:`Refused`."""
    shown = nickname(name, "name")
    changed = {"name": shown, "folded": folded(shown)}
    try:
        async with connection.begin_nested():
            await connection.execute(update(seats).where(seats.c.id == seat.id).values(changed))
            if seat.kind == "person":
                alike = {"nickname": shown, "folded": folded(shown)}
                await connection.execute(update(members).where(members.c.seat_id == seat.id).values(alike))
    except IntegrityError:
        raise Refused(409, message("classroom-nickname-taken"), "name") from None


async def seen(connection: AsyncConnection, at: dict[int, float]) -> None:
    """Note when members were last heard of."""
    changed = update(members).where(members.c.id == bindparam("member")).values(last_seen=bindparam("when"))
    await connection.execute(changed, [{"member": member_id, "when": when} for member_id, when in at.items()])
