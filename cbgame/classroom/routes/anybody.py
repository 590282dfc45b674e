"""What anybody may ask: who is there, to be let in, to be let in again."""

from __future__ import annotations

import asyncio
from dataclasses import fields

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from cbgame import __version__
from cbgame.classroom import classes, keys, seats
from cbgame.classroom.asking import SEAT_COOKIE, Join, NewClass, Rejoin, address_of, asks, body_as, host_of, token_of
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.competition import Competition, competition_in, competition_on
from cbgame.classroom.refusals import Refused
from cbgame.classroom.routes.faults import FAULTS
from cbgame.classroom.seats import Joined
from cbgame.files.faults import BadFile
from cbgame.files.levels import UnknownLevel
from cbgame.game.message import message
from cbgame.game.record import ENGINE

ROUTES = APIRouter(responses=FAULTS)


@ROUTES.get("/api/hello")
async def hello(request: Request, code: str = "") -> Response:
    """Who answers here, and the class of that code; without a code the only one that is on."""
    host = host_of(request)
    found = [await _class_with(request, code)] if code else []
    async with host.store.reading() as connection:
        if not code:
            found = [each for each in await classes.all_classes(connection) if each.stage is not Stage.ENDED]
        shown = await host.overviews.shown(connection, found[0]) if len(found) == 1 else None
    return JSONResponse({"program": __version__, "engine": ENGINE, "protocol": 1, "class": shown})


@ROUTES.post("/api/join", openapi_extra=asks(Join))
async def join(request: Request) -> Response:
    """A seat in the class of a code."""
    host, asked = host_of(request), await body_as(request, Join)
    host.limits.join(address_of(request))
    of = await _class_with(request, asked.code)
    joined = await host.store.write(
        lambda connection: seats.join(connection, of, asked.nickname, asked.team, host.clock.now())
    )
    await host.rounds.welcome(of.id)
    return _seated(request, joined)


@ROUTES.post("/api/rejoin", openapi_extra=asks(Rejoin))
async def rejoin(request: Request) -> Response:
    """The seat that one had, on another device."""
    host, asked = host_of(request), await body_as(request, Rejoin)
    of = await _class_with(request, asked.code)
    host.limits.may_try_pin(address_of(request), of.id)
    try:
        if asked.seat_code is None and not await asyncio.to_thread(keys.is_pin, asked.pin or "", of.pin_hash):
            raise seats.not_returned()
        joined = await host.store.write(
            lambda connection: seats.come_back(connection, of, asked.nickname, asked.seat_code, host.clock.now())
        )
    except Refused:
        host.limits.wrong_pin(address_of(request), of.id)
        raise
    return _seated(request, joined)


async def _class_with(request: Request, code: str) -> Class:
    """The class of a code. Raises :class:`Refused`; who guesses isn't heard for long."""
    host = host_of(request)
    host.limits.may_try_code(address_of(request))
    async with host.store.reading() as connection:
        try:
            return await classes.class_by_code(connection, code)
        except Refused:
            host.limits.wrong_code(address_of(request))
            raise


def _seated(request: Request, joined: Joined) -> Response:
    member = joined.member
    seat = {"id": member.seat.id, "name": member.seat.name, "nickname": member.nickname, "role": member.role,
            "spectator": member.seat.spectator}  # fmt: skip
    response = JSONResponse({"token": joined.token, "seat": seat})
    response.set_cookie(
        SEAT_COOKIE, joined.token, httponly=True, samesite="strict", path="/", max_age=60 * 86400,
        secure=request.url.scheme == "https",
    )  # fmt: skip
    return response


@ROUTES.post("/api/classes", openapi_extra=asks(NewClass), status_code=201)
async def make_class(request: Request) -> Response:
    """A new class, for whoever holds the host's key."""
    host = host_of(request)
    if not keys.same(keys.digest(token_of(request, "")), keys.digest(host.setting.host_key)):
        raise Refused(401, message("classroom-no-token"))
    asked = await body_as(request, NewClass)
    competition = await asyncio.to_thread(_competition, asked)
    made = await host.make_class(competition, asked.title.strip()[:120])
    told = {"class_id": made.class_id, "code": made.code, "pin": made.pin, "teacher_token": made.teacher_token}
    return JSONResponse(told, 201)


def _competition(asked: NewClass) -> Competition:
    """The competition that is asked for. Raises :class:`Refused` or :class:`BadFile`."""
    named = ("level", "title", "level_text", "seed")
    rules = {item.name: getattr(asked, item.name) for item in fields(NewClass) if item.name not in named}
    try:
        if asked.level_text:
            return competition_in(asked.level, asked.level_text, asked.seed, **rules)
        return competition_on(asked.level, asked.seed, **rules)
    except UnknownLevel as error:
        raise Refused(404, message("classroom-no-level", level=error.id[:40]), "level") from None
    except BadFile:
        raise
    except ValueError as error:
        raise Refused(422, message("classroom-setting", why=str(error)[:200])) from None
