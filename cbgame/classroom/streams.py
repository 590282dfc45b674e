"""Server-sent events: a line when something has changed, and a sign of life in between."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

from starlette.responses import Response, StreamingResponse

from cbgame.classroom.classes import Class
from cbgame.classroom.limits import STREAMS
from cbgame.classroom.refusals import Refused
from cbgame.classroom.seats import Member
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.classroom.events import Listener
    from cbgame.classroom.host import Host

ALIVE_S: Final = 15.0


def stream(host: Host, of: Class, member: Member | None) -> Response:
    """The stream of a member's seat, or of the teacher (None). Raises :class:`Refused` where one has too many."""
    if member is not None and host.hub.streams_of(member.id) >= STREAMS:
        raise Refused(429, message("classroom-too-often"))
    listener = host.hub.listen(of.id, None if member is None else member.seat.id, None if member is None else member.id)
    headers = {"X-Accel-Buffering": "no"}
    lines = _lines(host, listener, of.version, member)
    return StreamingResponse(lines, media_type="text/event-stream", headers=headers)


async def _lines(host: Host, listener: Listener, version: int, member: Member | None) -> AsyncIterator[str]:
    """First the version as it was when the stream began, so that nothing falls between looking and listening."""
    try:
        yield _event("changed", {"version": version})
        while True:
            try:
                happening = await listener.next(ALIVE_S)
            except TimeoutError:
                if member is not None:
                    host.heard_of(member)
                yield ": alive\n\n"
                continue
            if happening is None:
                return
            yield _event(happening.name, {"version": happening.version, **dict(happening.data)})
    finally:
        host.hub.leave(listener)


def _event(name: str, data: dict[str, int]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"
