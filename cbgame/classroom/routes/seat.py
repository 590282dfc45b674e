"""What a seat may ask: to move, what it may know, and to be told when something changes."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from cbgame.classroom import archive, telling
from cbgame.classroom.asking import (
    Answered,
    CastVote,
    Considered,
    Decide,
    Nothing,
    Reply,
    RoundNumber,
    RowNumber,
    asks,
    body_as,
    extra_of,
    host_of,
    language_of,
    line,
    member_asking,
)  # fmt: skip
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.limits import FEW_PREVIEWS, FEWER_PATHS, MOST_PREVIEWS
from cbgame.classroom.moves import Told, check_running, in_turn
from cbgame.classroom.refusals import Refused, out_of_turn
from cbgame.classroom.routes.faults import FAULTS, LATER
from cbgame.classroom.scenes import known_round, remarks_of, round_of, seating_of
from cbgame.classroom.seating import Said
from cbgame.classroom.seats import Member
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.streams import stream
from cbgame.classroom.wire import text_of
from cbgame.files.shapes import plain
from cbgame.game.message import message
from cbgame.game.previewing import PREVIEW_PATHS

ROUTES = APIRouter(responses=FAULTS)


def raw(*parts: tuple[str, str], status: int = 200) -> Response:
    """A JSON object put together of parts that are JSON already."""
    body = ",".join(f"{json.dumps(name)}:{text}" for name, text in parts)
    return Response("{" + body + "}", status, media_type="application/json")


# --- moves ---------------------------------------------------------------------------------------------------------


@ROUTES.post("/api/round/{round}/decide", openapi_extra=asks(Decide), responses=LATER)
async def decide(request: Request, round: RoundNumber) -> Response:
    """Announce a decision."""
    member, of = await member_asking(request)
    asked = await body_as(request, Decide)
    extra = extra_of(of, asked)
    return await _told(request, member, of, await host_of(request).moves.decide(member, round, asked.decision, extra))


@ROUTES.post("/api/round/{round}/reply", openapi_extra=asks(Reply), responses=LATER)
async def reply(request: Request, round: RoundNumber) -> Response:
    """Answer the press."""
    member, of = await member_asking(request)
    asked = await body_as(request, Reply)
    return await _told(request, member, of, await host_of(request).moves.reply(member, round, asked.answer))


@ROUTES.post("/api/round/{round}/proceed", openapi_extra=asks(Nothing), responses=LATER)
async def proceed(request: Request, round: RoundNumber) -> Response:
    """Let the weeks run."""
    member, of = await member_asking(request)
    await body_as(request, Nothing)
    return await _told(request, member, of, await host_of(request).moves.proceed(member, round))


@ROUTES.post("/api/round/{round}/answer", openapi_extra=asks(Answered), responses=LATER)
async def answer(request: Request, round: RoundNumber) -> Response:
    """Answer an emergency, and let the weeks run on."""
    member, of = await member_asking(request)
    asked = await body_as(request, Answered)
    return await _told(request, member, of, await host_of(request).moves.answer(member, round, asked.option))


async def _told(request: Request, member: Member, of: Class, told: Told) -> Response:
    """The outcome in the browser's words where a language is asked for, else as it is."""
    language = language_of(request)
    if not told.ready:
        return JSONResponse({"pending": True}, 202)
    if told.kind == "bulletin":
        closed = ("closed", "true")
        return raw(closed, ("bulletin", told.body)) if of.free and language is None else raw(closed)
    body = told.body
    if language is not None:
        table = host_of(request).tables.of(member.seat.id)
        body = await table.do(telling.shown, told.kind, body, language)
    return raw((told.kind, body))


@ROUTES.post("/api/round/{round}/propose", openapi_extra=asks(Decide))
async def propose(request: Request, round: RoundNumber) -> Response:
    """Put a decision to the vote of one's team."""
    member, of = await member_asking(request)
    asked = await body_as(request, Decide)
    if not of.settings["committee"]:
        raise Refused(409, message("classroom-no-committee"))
    why = line(asked.justification, "justification")
    made = await host_of(request).moves.propose(member, round, asked.decision, why)
    return JSONResponse({"proposal": made})


@ROUTES.post("/api/proposals/{proposal}/vote", openapi_extra=asks(CastVote))
async def cast_vote(request: Request, proposal: RowNumber) -> Response:
    """Vote on a proposal of one's team."""
    member, _ = await member_asking(request)
    asked = await body_as(request, CastVote)
    reason = line(asked.reason, "reason") if asked.reason else None
    await host_of(request).moves.vote(member, proposal, asked.in_favour, reason)
    return JSONResponse({"done": True})


# --- what is considered --------------------------------------------------------------------------------------------


@ROUTES.post("/api/preview", openapi_extra=asks(Considered))
async def preview(request: Request) -> Response:
    """The staff's fan under a decision; over fewer paths where many ask, refused where too many do."""
    member, of = await member_asking(request)
    asked, language = await body_as(request, Considered), language_of(request)
    host = host_of(request)
    host.limits.preview(member.id)
    table = host.tables.previews
    if table.waiting >= MOST_PREVIEWS:
        raise Refused(429, message("classroom-busy"))
    paths = PREVIEW_PATHS if table.waiting < FEW_PREVIEWS else FEWER_PATHS
    sitting = await _considering(request, of, member)
    told = table.do(telling.previewed, sitting, plain(asked.decision), paths, language)
    return raw(("preview", await in_turn(told)))


@ROUTES.post("/api/seat/vote", openapi_extra=asks(Considered))
async def vote(request: Request) -> Response:
    """How the committee would vote on a decision."""
    member, of = await member_asking(request)
    asked = await body_as(request, Considered)
    host = host_of(request)
    host.limits.preview(member.id)
    sitting = await _considering(request, of, member)
    told = host.tables.of(member.seat.id).do(telling.voted, sitting, plain(asked.decision))
    return raw(("vote", await in_turn(told)))


async def _considering(request: Request, of: Class, member: Member) -> Sitting:
    """The seat's record where it has a decision to make; whoever has made it must not look into the next quarter."""
    check_running(of, member.seat)
    async with host_of(request).store.reading() as connection:
        sitting = await archive.sitting_of(connection, of, member.seat.id)
        round = await round_of(connection, of, member.seat)
    if len(sitting.decisions) != round - 1:
        raise out_of_turn()
    return sitting


# --- what a seat may know ------------------------------------------------------------------------------------------


@ROUTES.get("/api/view")
async def view(request: Request) -> Response:
    """What a browser shows."""
    member, of = await member_asking(request)
    if member.seat.removed:
        raise Refused(410, message("classroom-removed"))
    language = language_of(request) or of.competition.language_default
    body = await host_of(request).scenes.view(of, member, language)
    return Response(body, media_type="application/json", headers={"ETag": f'"{of.version}:{member.seat.id}"'})


@ROUTES.get("/api/seat/record")
async def record(request: Request) -> Response:
    """The seat's record, as a result file holds it; it names the seed, so that there is none before the end."""
    member, of = await member_asking(request)
    if of.stage is not Stage.ENDED:
        raise out_of_turn()
    if not member.seat.plays:
        raise Refused(403, message("classroom-spectator"))
    host = host_of(request)
    async with host.store.reading() as connection:
        sitting = await archive.sitting_of(connection, of, member.seat.id)
        score = (await archive.scores_of(connection, [member.seat.id])).get(member.seat.id)
    claimed = None if score is None else float(score["total"])
    told = await host.tables.of(member.seat.id).do(telling.recorded, sitting, claimed)
    return raw(("record", told))


@ROUTES.get("/api/seat/level")
async def level(request: Request) -> Response:
    """The level that is played."""
    _, of = await member_asking(request)
    competition = of.competition
    return raw(
        ("id", json.dumps(competition.level_id)),
        ("hash", json.dumps(competition.level_hash)),
        ("text", json.dumps(competition.level_text, ensure_ascii=False)),
        ("level", text_of(competition.level)),
    )


@ROUTES.get("/api/seat/bulletins")
async def bulletins(request: Request) -> Response:
    """The seat's bulletins from one on, as far as they are given out."""
    first = _number(request, "from", 0)
    member, of = await member_asking(request)
    host = host_of(request)
    async with host.store.reading() as connection:
        last = await known_round(connection, of, member.seat)
        found = await archive.bulletins_of(connection, member.seat.id, first, last)
    return raw(("bulletins", "[" + ",".join(found) + "]"))


@ROUTES.get("/api/seat/now")
async def now(request: Request) -> Response:
    """Where the seat stands in the round."""
    member, of = await member_asking(request)
    host = host_of(request)
    async with host.store.reading() as connection:
        round = await round_of(connection, of, member.seat)
        decision = await archive.decision_of(connection, member.seat.id, round)
        situation = await waiting_situation(connection, member, round)
        closed = await archive.body_of(connection, member.seat.id, round, "summary") is not None
        seating = await seating_of(connection, of, member, round, host.clock.now())
    announced = "null"
    if decision is not None:
        announced = (await host.moves.announcement(member.seat, round)).body
    decided, playing = await host.rounds.waiting(of)
    standing: dict[str, Any] = {
        "stage": of.stage.value, "round": round, "rounds": of.rounds, "paused": of.paused,
        "deadline_s": host.rounds.left(of), "version": of.version, "waiting": {"decided": decided, "of": playing},
        "free": of.free, "ended": of.stage is Stage.ENDED, "decided": decision, "closed": closed,
        "seat": {"id": member.seat.id, "name": member.seat.name, "nickname": member.nickname, "role": member.role,
                 "removed": member.seat.removed, "spectator": member.seat.spectator},
    }  # fmt: skip
    parts = [(name, json.dumps(value, ensure_ascii=False)) for name, value in standing.items()]
    parts += [("announcement", announced), ("situation", situation or "null"), ("seating", text_of(seating))]
    return raw(*parts)


@ROUTES.get("/api/seat/said")
async def said(request: Request) -> Response:
    """What was said with the seat's decisions, round by round."""
    member, _ = await member_asking(request)
    async with host_of(request).store.reading() as connection:
        told = await archive.all_said(connection, member.seat.id)
    said = [Said(round, remarks_of(each)) for round, each in told.items()]
    return raw(("said", text_of(said)))


async def waiting_situation(connection: AsyncConnection, member: Member, round: int) -> str | None:
    """The emergency that waits for the seat's answer."""
    stopped = await archive.situations(connection, member.seat.id, round)
    if stopped <= len(await archive.answers_of(connection, member.seat.id, round)):
        return None
    return await archive.body_of(connection, member.seat.id, round, "situation")


@ROUTES.get("/api/events")
async def events(request: Request) -> Response:
    """Server-sent events: when to look again."""
    member, of = await member_asking(request)
    return stream(host_of(request), of, member)


def _number(request: Request, name: str, least: int) -> int:
    text = request.query_params.get(name, str(least))
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise Refused(400, message("fault-type-whole", found=text[:20]), name)
    return int(text)
