"""What the teacher may ask: how the class stands, and everything that moves it."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from fastapi import APIRouter
from sqlalchemy.ext.asyncio import AsyncConnection
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from cbgame.classroom import archive, classes, exports, seats, telling
from cbgame.classroom.asking import (
    Bots,
    Extend,
    Nothing,
    OneSeat,
    Rename,
    asks,
    body_as,
    catalogue,
    host_of,
    language_of,
    teacher_asking,
)
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.competition import MOST_BOTS, bots_of
from cbgame.classroom.events import Happening
from cbgame.classroom.gradebook import csv_text, gradebook_table, journal_table, workbook_bytes
from cbgame.classroom.handout import handout_data
from cbgame.classroom.refusals import Refused, out_of_turn
from cbgame.classroom.routes.faults import FAULTS
from cbgame.classroom.streams import stream
from cbgame.classroom.wire import to_wire, unpacked
from cbgame.files.shapes import plain
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.classroom.host import Host

ROUTES = APIRouter(responses=FAULTS)

LONGEST_EXTENSION_S = 7 * 24 * 3600.0

EXPORTS = {
    "gradebook.csv": "text/csv; charset=utf-8",
    "journal.csv": "text/csv; charset=utf-8",
    "gradebook.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "results.zip": "application/zip",
    "handout.json": "application/json",
}


@ROUTES.get("/api/class")
async def console(request: Request) -> Response:
    """The class as its teacher sees it."""
    of = await teacher_asking(request)
    return JSONResponse(await host_of(request).overviews.console(of))


@ROUTES.get("/api/openapi.json")
async def description(request: Request) -> Response:
    """This interface, described; for the teacher alone."""
    await teacher_asking(request)
    return JSONResponse(request.app.openapi())


@ROUTES.get("/api/projector")
async def projector(request: Request) -> Response:
    """The class as the whole room sees it."""
    of = await teacher_asking(request)
    return JSONResponse(await host_of(request).overviews.projector(of))


@ROUTES.get(
    "/api/class/export/{file}",
    responses={200: {"content": {kind.partition(";")[0]: {} for kind in EXPORTS.values()}}},
)
async def export(request: Request, file: str) -> Response:
    """The gradebook as CSV or a workbook, every seat's result file in one archive, or the handout."""
    of = await teacher_asking(request)
    if file not in EXPORTS:
        raise Refused(404, message("classroom-no-address"))
    headers = {"Content-Disposition": f'attachment; filename="{of.code}-{file}"'}
    return Response(await _exported(request, of, file), media_type=EXPORTS[file], headers=headers)


async def _exported(request: Request, of: Class, file: str) -> bytes:
    host, said = host_of(request), catalogue(language_of(request) or of.competition.language_default)
    if file == "results.zip":
        return await _results(host, of)
    if file == "handout.json":
        told = handout_data(await host.overviews.handout(of))
        return json.dumps(told, ensure_ascii=False, allow_nan=False).encode()
    async with host.store.reading() as connection:
        entries = await exports.entries_of(connection, of, said)
    if file == "gradebook.csv":
        return b"\xef\xbb\xbf" + csv_text(gradebook_table(entries)).encode()  # a spreadsheet needs the mark
    if file == "journal.csv":
        return b"\xef\xbb\xbf" + csv_text(journal_table(entries)).encode()
    return await asyncio.to_thread(workbook_bytes, of.title or of.code, entries, said)


@ROUTES.get("/api/class/median")
async def median(request: Request) -> Response:
    """What replays the class's median decisions, after the end: level, luck, decisions, and what hindsight found."""
    of = await teacher_asking(request)
    host = host_of(request)
    made = await host.medians.of(of)
    async with host.store.reading() as connection:
        found = await classes.foresight_of(connection, of.id)
    told = {
        "level_id": of.settings["level_id"], "level_text": of.settings["level_text"], "seed": of.competition.seed,
        "decisions": [plain(each) for each in made.debrief.player.decisions], "answers": to_wire(made.answers),
        "foresight": None if found is None else json.loads(unpacked(found)),
    }  # fmt: skip
    return JSONResponse(told)


async def _results(host: Host, of: Class) -> bytes:
    """Result files name the seed: there are none before the end."""
    if of.stage is not Stage.ENDED:
        raise out_of_turn()
    async with host.store.reading() as connection:
        playing = [seat for seat in await seats.seats_of(connection, of.id) if seat.plays]
        ids = [seat.id for seat in playing]
        scores = await archive.scores_of(connection, ids)
        records = await archive.sittings_of(connection, of, ids)
    files: dict[str, str] = {}
    for number, seat in enumerate(playing, 1):
        claimed = scores.get(seat.id)
        total = None if claimed is None else float(claimed["total"])
        told = await host.tables.of(seat.id).do(telling.recorded, records[seat.id], total)
        files[exports.file_name(seat.name, number)] = told
    return exports.zipped(files)


@ROUTES.get("/api/class/events")
async def events(request: Request) -> Response:
    """The teacher's stream: everything that happens in the class."""
    return stream(host_of(request), await teacher_asking(request), None)


async def _asked(request: Request) -> Class:
    of = await teacher_asking(request)
    await body_as(request, Nothing)
    return of


def _done() -> Response:
    return JSONResponse({"done": True})


@ROUTES.post("/api/class/open", openapi_extra=asks(Nothing))
async def open_class(request: Request) -> Response:
    """Begin the first round."""
    await host_of(request).rounds.open((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/pause", openapi_extra=asks(Nothing))
async def pause(request: Request) -> Response:
    """Stop the class."""
    await host_of(request).rounds.pause((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/resume", openapi_extra=asks(Nothing))
async def resume(request: Request) -> Response:
    """Go on."""
    await host_of(request).rounds.resume((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/advance", openapi_extra=asks(Nothing))
async def advance(request: Request) -> Response:
    """Close the round now."""
    await host_of(request).rounds.advance((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/rewind", openapi_extra=asks(Nothing))
async def rewind(request: Request) -> Response:
    """Take the last closed round back."""
    await host_of(request).rounds.rewind((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/end", openapi_extra=asks(Nothing))
async def end(request: Request) -> Response:
    """End the class."""
    await host_of(request).rounds.end((await _asked(request)).id)
    return _done()


@ROUTES.post("/api/class/erase", openapi_extra=asks(Nothing))
async def erase(request: Request) -> Response:
    """Forget the class: everything of it."""
    of = await _asked(request)
    host = host_of(request)
    await host.store.write(lambda connection: classes.erase(connection, of.id))
    await host.store.scrub()
    host.standings.forget(of.id)
    host.scenes.forget(of.id)
    await host.hub.publish(Happening(of.id, version=of.version + 1))
    return _done()


@ROUTES.post("/api/class/extend", openapi_extra=asks(Extend))
async def extend(request: Request) -> Response:
    """Give the round more time."""
    of = await teacher_asking(request)
    asked = await body_as(request, Extend)
    if abs(asked.seconds) > LONGEST_EXTENSION_S:
        outside = message(
            "fault-decision-out-of-range", found=str(asked.seconds), expected=f"±{LONGEST_EXTENSION_S:.0f}"
        )
        raise Refused(422, outside, "seconds")
    await host_of(request).rounds.extend(of.id, asked.seconds)
    return _done()


@ROUTES.post("/api/class/bots", openapi_extra=asks(Bots))
async def bots(request: Request) -> Response:
    """Have rules sit in."""
    of = await teacher_asking(request)
    asked = await body_as(request, Bots)
    known = bots_of(of.competition.level)
    if unknown := [policy for policy in asked.policies if policy not in known]:
        raise Refused(422, message("fault-choice", found=unknown[0][:40], choices=", ".join(known)), "policies")
    if len(asked.policies) > MOST_BOTS:
        raise Refused(422, message("classroom-full", most=MOST_BOTS), "policies")
    await host_of(request).seat_bots(of.id, asked.policies)
    return _done()


@ROUTES.post("/api/class/remove", openapi_extra=asks(OneSeat))
async def remove(request: Request) -> Response:
    """Take a seat out of the class."""
    of = await teacher_asking(request)
    asked = await body_as(request, OneSeat)
    host = host_of(request)

    async def removed(connection: AsyncConnection) -> None:
        await seats.remove(connection, await seats.seat_in(connection, of.id, asked.seat))
        await classes.note(connection, of.id, host.clock.now(), "remove", seat=asked.seat)
        await classes.touch(connection, of.id)

    await host.store.write(removed)
    await host.hub.publish(Happening(of.id, version=of.version))
    return _done()


@ROUTES.post("/api/class/rename", openapi_extra=asks(Rename))
async def rename(request: Request) -> Response:
    """Give a seat another name."""
    of = await teacher_asking(request)
    asked = await body_as(request, Rename)
    host = host_of(request)

    async def renamed(connection: AsyncConnection) -> None:
        await seats.rename(connection, await seats.seat_in(connection, of.id, asked.seat), asked.name)
        await classes.touch(connection, of.id)

    await host.store.write(renamed)
    await host.hub.publish(Happening(of.id, version=of.version))
    return _done()


@ROUTES.post("/api/class/return", openapi_extra=asks(OneSeat))
async def give_back(request: Request) -> Response:
    """A one-time code with which a seat is taken again on another device."""
    of = await teacher_asking(request)
    asked = await body_as(request, OneSeat)

    async def given(connection: AsyncConnection) -> str:
        return await seats.give_code(connection, await seats.seat_in(connection, of.id, asked.seat))

    return JSONResponse({"seat_code": await host_of(request).store.write(given)})
