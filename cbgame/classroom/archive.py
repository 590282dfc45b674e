"""What seats did and what came of it, read and written: decisions, answers, outcomes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom.classes import Class
from cbgame.classroom.schema import answers, decisions, deputies, forecasts, justifications, outcomes, proposals, seats
from cbgame.classroom.shared_mistake import Lost
from cbgame.classroom.sitting import Finished, Outcome, Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.wire import from_wire, unpacked


async def sitting_of(connection: AsyncConnection, of: Class, seat_id: int) -> Sitting:
    """A seat's record as it stands."""
    return (await sittings_of(connection, of, [seat_id]))[seat_id]


async def sittings_of(connection: AsyncConnection, of: Class, seat_ids: Sequence[int]) -> dict[int, Sitting]:
    """Many seats' records, in two questions."""
    wanted = decisions.c.seat_id.in_(seat_ids)
    rows = await connection.execute(
        select(decisions.c.seat_id, decisions.c.decision, decisions.c.replies)
        .where(wanted)
        .order_by(decisions.c.seat_id, decisions.c.round)
    )
    decided: dict[int, list[dict[str, Any]]] = {seat: [] for seat in seat_ids}
    for seat, decision, replies in rows:
        decided[seat].append(decision | {"replies": replies})
    given: dict[tuple[int, int], list[str]] = {}
    found = await connection.execute(
        select(answers.c.seat_id, answers.c.round, answers.c.option)
        .where(answers.c.seat_id.in_(seat_ids))
        .order_by(answers.c.number)
    )
    for seat, round, option in found:
        given.setdefault((seat, round), []).append(option)
    setting = of.settings
    return {
        seat: Sitting(
            seat, setting["level_id"], setting["level_text"], setting["seed"], tuple(rounds),
            tuple(tuple(given.get((seat, round), ())) for round in range(1, len(rounds) + 1)),
        )
        for seat, rounds in decided.items()
    }  # fmt: skip


async def body_of(connection: AsyncConnection, seat_id: int, round: int, kind: str) -> str | None:
    """The JSON of an outcome, the last of its kind in the round; None while there is none."""
    row = (
        await connection.execute(
            select(outcomes.c.body)
            .where(outcomes.c.seat_id == seat_id, outcomes.c.round == round, outcomes.c.kind == kind)
            .order_by(outcomes.c.number.desc())
            .limit(1)
        )
    ).first()
    return None if row is None else unpacked(row.body)


async def summary_of(connection: AsyncConnection, seat_id: int, round: int) -> dict[str, Any] | None:
    """What the server keeps of a seat's closed round."""
    body = await body_of(connection, seat_id, round, "summary")
    return None if body is None else json.loads(body)


async def bulletins_of(connection: AsyncConnection, seat_id: int, first: int, last: int) -> list[str]:
    """The bulletins of these rounds as JSON, in order."""
    rows = await connection.execute(
        select(outcomes.c.body)
        .where(outcomes.c.seat_id == seat_id, outcomes.c.kind == "bulletin")
        .where(outcomes.c.round >= first, outcomes.c.round <= last)
        .order_by(outcomes.c.round)
    )
    return [unpacked(body) for (body,) in rows]


async def closed_rounds(connection: AsyncConnection, seat_ids: Sequence[int]) -> dict[int, int]:
    """How many rounds each seat has closed; -1 where not even the starting bulletin is there."""
    rows = await connection.execute(
        select(outcomes.c.seat_id, func.max(outcomes.c.round))
        .where(outcomes.c.seat_id.in_(seat_ids), outcomes.c.kind == "bulletin")
        .group_by(outcomes.c.seat_id)
    )
    return dict.fromkeys(seat_ids, -1) | {seat: int(last) for seat, last in rows}


async def decided_in(connection: AsyncConnection, class_id: int, round: int) -> dict[int, str]:
    """Which seats have decided in a round, and by whom: person, hold or bot."""
    rows = await connection.execute(
        select(decisions.c.seat_id, decisions.c.source)
        .join_from(decisions, seats)
        .where(seats.c.class_id == class_id, decisions.c.round == round)
    )
    return {seat: str(source) for seat, source in rows}


async def decided_of(connection: AsyncConnection, class_id: int, round: int) -> tuple[int, int]:
    """How many of the seats that play have decided in a round, of how many."""
    plays = (seats.c.class_id == class_id, seats.c.removed.is_(False), seats.c.spectator.is_(False))
    here = and_(decisions.c.seat_id == seats.c.id, decisions.c.round == round)
    counted = select(func.count(decisions.c.seat_id), func.count()).select_from(seats.outerjoin(decisions, here))
    decided, playing = (await connection.execute(counted.where(*plays))).one()
    return int(decided), int(playing)


async def finished_of(connection: AsyncConnection, class_id: int, last: int) -> tuple[int, int]:
    """How many of the seats that play have closed the last round, of how many."""
    plays = (seats.c.class_id == class_id, seats.c.removed.is_(False), seats.c.spectator.is_(False))
    of_end = (outcomes.c.round == last, outcomes.c.kind == "bulletin")
    here = and_(outcomes.c.seat_id == seats.c.id, *of_end)
    counted = select(func.count(outcomes.c.seat_id), func.count()).select_from(seats.outerjoin(outcomes, here))
    finished, playing = (await connection.execute(counted.where(*plays))).one()
    return int(finished), int(playing)


async def decision_of(connection: AsyncConnection, seat_id: int, round: int) -> dict[str, Any] | None:
    """What a seat decided in a round, as it was handed in."""
    where = (decisions.c.seat_id == seat_id, decisions.c.round == round)
    row = (await connection.execute(select(decisions.c.decision).where(*where))).first()
    return None if row is None else dict(row.decision)


async def answers_of(connection: AsyncConnection, seat_id: int, round: int) -> list[str]:
    """The options a seat chose in a round's emergencies."""
    rows = await connection.execute(
        select(answers.c.option)
        .where(answers.c.seat_id == seat_id, answers.c.round == round)
        .order_by(answers.c.number)
    )
    return [option for (option,) in rows]


async def scores_of(connection: AsyncConnection, seat_ids: Sequence[int]) -> dict[int, dict[str, Any]]:
    """The scores that are measured, as plain data."""
    rows = await connection.execute(
        select(outcomes.c.seat_id, outcomes.c.body).where(outcomes.c.seat_id.in_(seat_ids), outcomes.c.kind == "score")
    )
    return {seat: json.loads(unpacked(body)) for seat, body in rows}


async def losses_of(connection: AsyncConnection, seat_ids: Sequence[int]) -> dict[int, tuple[Lost, ...]]:
    """The costliest of the seats' decisions, of those seats that have been looked at."""
    rows = await connection.execute(
        select(outcomes.c.seat_id, outcomes.c.body).where(outcomes.c.seat_id.in_(seat_ids), outcomes.c.kind == "losses")
    )
    return {seat: from_wire(json.loads(unpacked(body)), tuple[Lost, ...]) for seat, body in rows}


async def looked_at(connection: AsyncConnection, class_id: int) -> int:
    """How many seats' decisions have been looked at."""
    where = (seats.c.class_id == class_id, outcomes.c.kind == "losses")
    asked = select(func.count()).select_from(outcomes.join(seats)).where(*where)
    return int((await connection.execute(asked)).scalar_one())


async def source_of(connection: AsyncConnection, seat_id: int, round: int) -> str:
    """Who made a seat's decision of a round: person, hold or bot; a person where there is none."""
    where = (decisions.c.seat_id == seat_id, decisions.c.round == round)
    return str((await connection.execute(select(decisions.c.source).where(*where))).scalar() or "person")


@dataclass(frozen=True, slots=True)
class Standpoint:
    """What a seat comes into a round with: who made its decision before, and what is kept of that round, as stored."""

    source: str
    stamp: bytes


async def standpoints(connection: AsyncConnection, class_id: int, round: int) -> dict[int, Standpoint]:
    """How all seats of a class come into a round; those that aren't ready for it are missing."""
    before = and_(decisions.c.seat_id == outcomes.c.seat_id, decisions.c.round == outcomes.c.round)
    rows = await connection.execute(
        select(outcomes.c.seat_id, decisions.c.source, outcomes.c.body)
        .select_from(outcomes.join(seats, seats.c.id == outcomes.c.seat_id).outerjoin(decisions, before))
        .where(seats.c.class_id == class_id, outcomes.c.round == round - 1, outcomes.c.kind == "summary")
    )
    return {seat: Standpoint(source or "person", stamp) for seat, source, stamp in rows}


async def said_in(connection: AsyncConnection, seat_id: int, round: int) -> dict[str, Any]:
    """What a seat said with its decision: who made it, why, and what it expects."""
    where = (decisions.c.seat_id == seat_id, decisions.c.round == round)
    source = (await connection.execute(select(decisions.c.source).where(*where))).scalar()
    why = justifications.c.seat_id == seat_id, justifications.c.round == round
    text = (await connection.execute(select(justifications.c.text).where(*why))).scalar()
    expected = await connection.execute(
        select(forecasts).where(forecasts.c.seat_id == seat_id, forecasts.c.round == round)
    )
    return {
        "source": source or "person",
        "justification": text or "",
        "forecasts": {row.variable: (row.low80, row.median, row.high80) for row in expected},
    }


async def all_said(connection: AsyncConnection, seat_id: int) -> dict[int, dict[str, Any]]:
    """Why a seat decided so and what it expected, by round, in two questions; rounds without either are left out."""
    found: dict[int, dict[str, Any]] = {}
    for row in await connection.execute(select(justifications).where(justifications.c.seat_id == seat_id)):
        found.setdefault(row.round, {"justification": "", "forecasts": {}})["justification"] = row.text
    for row in await connection.execute(select(forecasts).where(forecasts.c.seat_id == seat_id)):
        said = found.setdefault(row.round, {"justification": "", "forecasts": {}})
        said["forecasts"][row.variable] = (row.low80, row.median, row.high80)
    return dict(sorted(found.items()))


async def situations(connection: AsyncConnection, seat_id: int, round: int) -> int:
    """How many emergencies have stopped the seat's tape in a round."""
    where = (outcomes.c.seat_id == seat_id, outcomes.c.round == round, outcomes.c.kind == "situation")
    return int((await connection.execute(select(func.count()).select_from(outcomes).where(*where))).scalar_one())


async def replies_of(connection: AsyncConnection, seat_id: int, round: int) -> tuple[str, ...] | None:
    """The answers to the press that stand in a decision; None where there is no decision."""
    where = (decisions.c.seat_id == seat_id, decisions.c.round == round)
    row = (await connection.execute(select(decisions.c.replies).where(*where))).first()
    return None if row is None else tuple(row.replies)


async def keep_outcomes(connection: AsyncConnection, store: Store, seat_id: int, made: Iterable[Outcome]) -> None:
    """Store outcomes that aren't there yet."""
    rows = [
        {"seat_id": seat_id, "round": each.round, "kind": each.kind, "number": each.number, "body": each.body}
        for each in made
    ]
    if rows:
        await connection.execute(store.insert_new(outcomes), rows)


async def keep_announcement(connection: AsyncConnection, store: Store, seat_id: int, spoken: Outcome) -> None:
    """Store an announcement in place of the one before the last reply."""
    where = (outcomes.c.seat_id == seat_id, outcomes.c.round == spoken.round, outcomes.c.kind == "announcement")
    await connection.execute(delete(outcomes).where(*where))
    await keep_outcomes(connection, store, seat_id, [spoken])


async def set_replies(connection: AsyncConnection, seat_id: int, round: int, replies: Sequence[str]) -> None:
    """What stands of the answers to the press."""
    where = (decisions.c.seat_id == seat_id, decisions.c.round == round)
    await connection.execute(update(decisions).where(*where).values(replies=list(replies)))


async def keep_finished(
    connection: AsyncConnection, store: Store, seat_id: int, finished: Iterable[Finished], by: str, now: float
) -> None:
    """Store rounds that were played out for a seat, with what was decided and answered for it."""
    for each in finished:
        if each.decision is not None:
            row = {
                "seat_id": seat_id, "round": each.round, "decision": each.decision | {"replies": []}, "replies": [],
                "at": now, "source": by,
            }  # fmt: skip
            await connection.execute(store.insert_new(decisions), row)
        source = "bot" if by == "bot" else "default"
        for number, option in each.answers:
            row = {"seat_id": seat_id, "round": each.round, "number": number, "option": option, "source": source}
            await connection.execute(store.insert_new(answers), row)
        await keep_outcomes(connection, store, seat_id, each.outcomes)


async def taken_back(connection: AsyncConnection, class_id: int, from_round: int) -> list[dict[str, Any]]:
    """Take every seat's decisions and answers from a round on out of the record; what they were."""
    of_class = select(seats.c.id).where(seats.c.class_id == class_id)
    taken: list[dict[str, Any]] = []
    for table in (decisions, answers, forecasts, justifications):
        where = (table.c.seat_id.in_(of_class), table.c.round >= from_round)
        rows = await connection.execute(select(table).where(*where))
        taken += [{"table": table.name, **row._mapping} for row in rows]
        await connection.execute(delete(table).where(*where))
    await connection.execute(
        delete(proposals).where(proposals.c.seat_id.in_(of_class), proposals.c.round >= from_round)
    )
    await connection.execute(delete(deputies).where(deputies.c.seat_id.in_(of_class), deputies.c.round >= from_round))
    await connection.execute(delete(outcomes).where(outcomes.c.seat_id.in_(of_class), outcomes.c.round >= from_round))
    return taken
