"""Committee mode: a team's chair proposes, its members vote, dissents are kept."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import seats
from cbgame.classroom.classes import Class
from cbgame.classroom.refusals import Refused
from cbgame.classroom.schema import members, proposals, votes
from cbgame.classroom.seats import Member
from cbgame.classroom.store import Store
from cbgame.classroom.views.scene import Proposal
from cbgame.files.shapes import plain, structure
from cbgame.game.message import message
from cbgame.policy.decision import Decision

MOST_A_ROUND: Final = 12


async def propose(connection: AsyncConnection, member: Member, round: int, decision: Decision) -> int:
    """Put a decision to the vote; the proposer is in favour. Raises :class:`Refused`."""
    if member.role != "chair":
        raise Refused(403, message("classroom-chair-only"))
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


async def check_carried(connection: AsyncConnection, of: Class, member: Member, round: int, decision: Decision) -> None:
    """Raise unless this decision may be announced for the team: by its chair, once the committee is for it.

    Where not everybody has voted, one vote beside the chair's is enough as long as no majority is against.
    """
    if not of.settings["committee"]:
        return
    if member.role != "chair":
        raise Refused(403, message("classroom-chair-only"))
    for each in await proposals_shown(connection, of, member, round):
        if each.decision == decision and _may(each):
            return
    raise Refused(409, message("classroom-not-carried"))


def _may(proposal: Proposal) -> bool:
    alone, heard = proposal.members == 1, proposal.ayes + proposal.noes > 1
    return proposal.carried is not False and (alone or heard or proposal.carried is True)


async def proposals_shown(connection: AsyncConnection, of: Class, member: Member, round: int) -> tuple[Proposal, ...]:
    """The round's proposals of the member's own team, with how they stand."""
    if not of.settings["committee"]:
        return ()
    where = (proposals.c.seat_id == member.seat.id, proposals.c.round == round)
    made = await connection.execute(
        select(proposals.c.id, proposals.c.decision, members.c.nickname)
        .join_from(proposals, members, proposals.c.member_id == members.c.id)
        .where(*where)
        .order_by(proposals.c.number)
    )
    rows = made.all()
    crew = len(await seats.members_of(connection, member.seat.id))
    cast = await _votes_on(connection, [row.id for row in rows])
    return tuple(_proposal(row.id, row.nickname, row.decision, cast.get(row.id, []), crew, member.id) for row in rows)


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
    id: int, by: str, decision: dict[str, Any], cast: list[tuple[int, str, bool, str]], crew: int, looker: int
) -> Proposal:
    ayes = sum(in_favour for _, _, in_favour, _ in cast)
    noes = len(cast) - ayes
    return Proposal(
        id=id,
        by=by,
        decision=structure(decision, Decision),
        ayes=ayes,
        noes=noes,
        members=crew,
        dissents=tuple((name, reason) for _, name, in_favour, reason in cast if not in_favour),
        mine=next((in_favour for member, _, in_favour, _ in cast if member == looker), None),
        carried=True if 2 * ayes > crew else False if 2 * noes >= crew else None,
    )
