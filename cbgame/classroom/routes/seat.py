"""What a seat may ask: to move, what it may know, and to be told when something changes."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from cbgame.classroom import archive
from cbgame.classroom.asking import Answered, Decide, Nothing, Reply, asks, body_as, host_of, member_asking
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.moves import Extra, Told
from cbgame.classroom.refusals import Refused
from cbgame.classroom.seats import Member
from cbgame.classroom.streams import stream
from cbgame.classroom.wire import text_of
from cbgame.game.message import message

ROUTES = APIRouter()


def raw(*parts: tuple[str, str], status: int = 200) -> Response:
    """A JSON object put together of parts that are JSON already."""
    body = ",".join(f"{json.dumps(name)}:{text}" for name, text in parts)
    return Response("{" + body + "}", status, media_type="application/json")


# --- moves ---------------------------------------------------------------------------------------------------------


@ROUTES.post("/api/round/{round}/decide", openapi_extra=asks(Decide))
async def decide(request: Request, round: int) -> Response:
    """Announce a decision."""
    member, of = await member_asking(request)
    asked = await body_as(request, Decide)
    expected = tuple((each.variable, each.median, each.low80, each.high80) for each in asked.forecasts)
    extra = Extra(asked.justification, expected)
    return _told(await host_of(request).moves.decide(member, round, asked.decision, extra), of)


@ROUTES.post("/api/round/{round}/reply", openapi_extra=asks(Reply))
async def reply(request: Request, round: int) -> Response:
    """Answer the press."""
    member, of = await member_asking(request)
    asked = await body_as(request, Reply)
    return _told(await host_of(request).moves.reply(member, round, asked.answer), of)


@ROUTES.post("/api/round/{round}/proceed", openapi_extra=asks(Nothing))
async def proceed(request: Request, round: int) -> Response:
    """Let the weeks run."""
    member, of = await member_asking(request)
    await body_as(request, Nothing)
    return _told(await host_of(request).moves.proceed(member, round), of)


@ROUTES.post("/api/round/{round}/answer", openapi_extra=asks(Answered))
async def answer(request: Request, round: int) -> Response:
    """Answer an emergency, and let the weeks run on."""
    member, of = await member_asking(request)
    asked = await body_as(request, Answered)
    return _told(await host_of(request).moves.answer(member, round, asked.option), of)


def _told(told: Told, of: Class) -> Response:
    if not told.ready:
        return JSONResponse({"pending": True}, 202)
    if told.kind != "bulletin":
        return raw((told.kind, told.body))
    closed = ("closed", "true")
    return raw(closed, ("bulletin", told.body)) if of.free else raw(closed)


# --- what a seat may know ------------------------------------------------------------------------------------------


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
        last = await known_rounds(connection, of, member)
        found = await archive.bulletins_of(connection, member.seat.id, first, last)
    return raw(("bulletins", "[" + ",".join(found) + "]"))


@ROUTES.get("/api/seat/now")
async def now(request: Request) -> Response:
    """Where the seat stands in the round."""
    member, of = await member_asking(request)
    host = host_of(request)
    async with host.store.reading() as connection:
        round = await round_of(connection, of, member)
        decision = await archive.decision_of(connection, member.seat.id, round)
        situation = await waiting_situation(connection, member, round)
        closed = await archive.body_of(connection, member.seat.id, round, "summary") is not None
    announced = "null"
    if decision is not None:
        announced = (await host.moves.announcement(member.seat, round)).body
    decided, playing = await host.rounds.waiting(of)
    standing: dict[str, Any] = {
        "stage": of.stage.value, "round": round, "rounds": of.rounds, "paused": of.paused,
        "deadline_s": host.rounds.left(of), "version": of.version, "waiting": {"decided": decided, "of": playing},
        "ended": of.stage is Stage.ENDED, "decided": decision, "closed": closed,
        "seat": {"id": member.seat.id, "name": member.seat.name, "nickname": member.nickname, "role": member.role,
                 "removed": member.seat.removed, "spectator": member.seat.spectator},
    }  # fmt: skip
    parts = [(name, json.dumps(value, ensure_ascii=False)) for name, value in standing.items()]
    return raw(*parts, ("announcement", announced), ("situation", situation or "null"))


async def round_of(connection: Any, of: Class, member: Member) -> int:
    """The round the seat is in: the class's, or at its own pace the first that isn't closed."""
    if not of.free or of.stage is not Stage.DECIDING:
        return of.round
    closed = (await archive.closed_rounds(connection, [member.seat.id]))[member.seat.id]
    return min(max(closed, 0) + 1, of.rounds)


async def known_rounds(connection: Any, of: Class, member: Member) -> int:
    """The last bulletin the seat may see: of a closed round, or at its own pace the last there is."""
    if of.stage is Stage.ENDED or of.free:
        return of.rounds
    return of.round - 1


async def waiting_situation(connection: Any, member: Member, round: int) -> str | None:
    """The emergency that waits for the seat's answer."""
    stopped = await archive.situations(connection, member.seat.id, round)
    if stopped <= len(await archive.answers_of(connection, member.seat.id, round)):
        return None
    return await archive.body_of(connection, member.seat.id, round, "situation")


@ROUTES.get("/api/events")
async def events(request: Request) -> Response:
    """Server-sent events: when to look again."""
    member, of = await member_asking(request)
    return stream(host_of(request), of, member.seat.id)


def _number(request: Request, name: str, least: int) -> int:
    text = request.query_params.get(name, str(least))
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        raise Refused(400, message("fault-type-whole", found=text[:20]), name)
    return int(text)
