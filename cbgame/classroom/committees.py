"""Committee mode: a team's chair proposes, its members vote, dissents are kept; who says nothing isn't waited for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom.classes import Class
from cbgame.classroom.committee import Colleague, Proposal
from cbgame.classroom.deputies import Deputy, deputy_in, led_by
from cbgame.classroom.refusals import Refused
from cbgame.classroom.schema import members, motions, proposals, votes
from cbgame.classroom.seats import PRESENT_S, Member
from cbgame.classroom.store import Store
from cbgame.files.shapes import plain, structure
from cbgame.game.message import message
from cbgame.policy.decision import Decision

MOST_A_ROUND: Final = 12

SILENCE_S: Final = 60.0
"""So long a committee that is there may be silent about a proposal before its chair may announce it even so."""


async def propose(
    connection: AsyncConnection, member: Member, round: int, decision: Decision, why: str, now: float
) -> int:
    """Put a decision to the vote; the proposer is in favour. The same once more is the same proposal, as long as it
    isn't rejected: who was cut off asks again. Raises :class:`Refused`."""
    if member.role != "chair":
        raise Refused(403, message("classroom-chair-only"))
    before = await _proposed(connection, member, round, now, None)
    if again := [each.id for each in before if each.decision == decision and each.carried is not False]:
        return again[-1]
    where = (proposals.c.seat_id == member.seat.id, proposals.c.round == round)
    made = int((await connection.execute(select(func.count()).select_from(proposals).where(*where))).scalar_one())
    if made >= MOST_A_ROUND:
        raise Refused(409, message("classroom-proposals-spent", most=MOST_A_ROUND))
    row = {
        "seat_id": member.seat.id, "round": round, "number": made + 1, "member_id": member.id,
        "decision": plain(decision),
    }  # fmt: skip
    proposed = await connection.execute(proposals.insert().values(row).returning(proposals.c.id))
    id = int(proposed.scalar_one())
    await connection.execute(motions.insert().values(proposal_id=id, at=now, why=why))
    await connection.execute(votes.insert().values(proposal_id=id, member_id=member.id, in_favour=True))
    return id


async def vote(
    connection: AsyncConnection, store: Store, member: Member, proposal_id: int, in_favour: bool, reason: str | None
) -> int:
    """Vote on a proposal of one's own team; the round it belongs to. A vote stands. Raises :class:`Refused`."""
    where = (proposals.c.id == proposal_id, proposals.c.seat_id == member.seat.id)
    found = (await connection.execute(select(proposals.c.round).where(*where))).first()
    if found is None:
        raise Refused(404, message("classroom-no-proposal"))
    row = {"proposal_id": proposal_id, "member_id": member.id, "in_favour": in_favour, "reason": reason or None}
    done = await connection.execute(store.insert_new(votes).values(row))
    if not done.rowcount:
        kept = (
            await connection.execute(
                select(votes.c.in_favour).where(votes.c.proposal_id == proposal_id, votes.c.member_id == member.id)
            )
        ).scalar_one()
        if bool(kept) != in_favour:
            raise Refused(409, message("classroom-voted"))
    return int(found.round)


async def check_carried(
    connection: AsyncConnection, of: Class, member: Member, round: int, decision: Decision, now: float
) -> None:
    """Raise unless this decision may be announced for the team: by its chair, once the committee is for it.

    Where not everybody has voted, one vote beside the chair's is enough as long as no majority is against. Who is away
    is not waited for, and who is silent not for ever.
    """
    if not of.settings["committee"]:
        return
    if member.role != "chair":
        raise Refused(403, message("classroom-chair-only"))
    for each in await proposals_shown(connection, of, member, round, now):
        if each.decision == decision and each.open_in_s == 0:
            return
    raise Refused(409, message("classroom-not-carried"))


async def proposals_shown(
    connection: AsyncConnection, of: Class, member: Member, round: int, now: float
) -> tuple[Proposal, ...]:
    """The round's proposals of the member's own team, with how they stand."""
    if not of.settings["committee"]:
        return ()
    return await _proposed(connection, member, round, now, await deputy_in(connection, of, member.seat.id, round))


async def crew_shown(
    connection: AsyncConnection, seat_id: int, now: float, deputy: Deputy | None
) -> tuple[Colleague, ...]:
    """Who sits on a seat, in the order of joining, with the roles of the round."""
    rows = await connection.execute(
        select(members.c.id, members.c.nickname, members.c.role, members.c.last_seen)
        .where(members.c.seat_id == seat_id)
        .order_by(members.c.id)
    )
    return tuple(
        Colleague(name, role if deputy is None else led_by(id, deputy), now - heard < PRESENT_S)
        for id, name, role, heard in rows
    )


async def _proposed(
    connection: AsyncConnection, member: Member, round: int, now: float, deputy: Deputy | None
) -> tuple[Proposal, ...]:
    where = (proposals.c.seat_id == member.seat.id, proposals.c.round == round)
    made = await connection.execute(
        select(proposals.c.id, proposals.c.decision, members.c.nickname, motions.c.at, motions.c.why)
        .join_from(proposals, members, proposals.c.member_id == members.c.id)
        .outerjoin(motions, motions.c.proposal_id == proposals.c.id)
        .where(*where)
        .order_by(proposals.c.number)
    )
    rows = made.all()
    crew = await crew_shown(connection, member.seat.id, now, deputy) if rows else ()
    cast = await _votes_on(connection, [row.id for row in rows])
    return tuple(_proposal(row, cast.get(row.id, []), crew, member.id, now) for row in rows)


async def _votes_on(connection: AsyncConnection, ids: list[int]) -> dict[int, list[tuple[int, str, bool, str]]]:
    rows = await connection.execute(
        select(votes.c.proposal_id, votes.c.member_id, members.c.nickname, votes.c.in_favour, votes.c.reason)
        .join_from(votes, members, votes.c.member_id == members.c.id)
        .where(votes.c.proposal_id.in_(ids))
        .order_by(votes.c.member_id)
    )
    cast: dict[int, list[tuple[int, str, bool, str]]] = {}
    for proposal, member, name, in_favour, reason in rows:
        cast.setdefault(proposal, []).append((member, name, bool(in_favour), reason or ""))
    return cast


def _proposal(
    row: Any, cast: list[tuple[int, str, bool, str]], crew: Sequence[Colleague], looker: int, now: float
) -> Proposal:
    ayes = sum(in_favour for _, _, in_favour, _ in cast)
    noes = len(cast) - ayes
    carried = True if 2 * ayes > len(crew) else False if 2 * noes >= len(crew) else None
    return Proposal(
        id=row.id,
        by=row.nickname,
        decision=structure(row.decision, Decision),
        ayes=ayes,
        noes=noes,
        members=len(crew),
        dissents=tuple((name, reason) for _, name, in_favour, reason in cast if not in_favour),
        mine=next((in_favour for member, _, in_favour, _ in cast if member == looker), None),
        carried=carried,
        justification=row.why or "",
        open_in_s=_open_in(carried, len(cast), crew, 0.0 if row.at is None else row.at, now),
    )


def _open_in(carried: bool | None, cast: int, crew: Sequence[Colleague], put_at: float, now: float) -> float | None:
    """Seconds until the chair may announce it; None where a majority is against."""
    if carried is False:
        return None
    others = any(each.present for each in crew if each.role != "chair")
    if carried or cast > 1 or not others:
        return 0.0
    return min(max(put_at + SILENCE_S - now, 0.0), SILENCE_S)
