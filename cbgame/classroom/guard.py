"""What stands before every request: how large it may be, from where it may come, and the headers of every answer."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cbgame.game.message import Message as Said
from cbgame.game.message import message

LARGEST_BODY: Final = 64 * 1024
LARGEST_LEVEL: Final = 1024 * 1024
"""A teacher's own level."""

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


class TooLarge(Exception):
    """A body that goes on beyond what is allowed."""


class Guard:
    """Middleware around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sealed = _sealed(scope, send)
        headers = Headers(scope=scope)
        if refusal := _refusal(scope, headers):
            await _say(scope, receive, sealed, *refusal)
            return
        begun = False

        async def sending(part: Message) -> None:
            nonlocal begun
            begun = True
            await sealed(part)

        try:
            await self._app(scope, _limited(receive, _largest(scope)), sending)
        except TooLarge:
            if not begun:
                await _say(scope, receive, sealed, 413, message("classroom-too-large"))


def _refusal(scope: Scope, headers: Headers) -> tuple[int, Said] | None:
    length = headers.get("content-length", "0")
    if not length.isdigit() or int(length) > _largest(scope):
        return 413, message("classroom-too-large")
    origin = headers.get("origin")
    if scope["method"] in ("GET", "HEAD") or origin is None:
        return None
    same = urlsplit(origin).netloc.lower() == headers.get("host", "").lower()
    return None if same else (403, message("classroom-origin"))


def _largest(scope: Scope) -> int:
    return LARGEST_LEVEL if scope["path"] == "/api/classes" else LARGEST_BODY


def _limited(receive: Receive, most: int) -> Receive:
    """A body that ends in an exception once it is too large, whatever its length was said to be."""
    got = 0

    async def receiving() -> Message:
        nonlocal got
        part = await receive()
        if part["type"] == "http.request":
            got += len(part.get("body", b""))
            if got > most:
                raise TooLarge
        return part

    return receiving


def _sealed(scope: Scope, send: Send) -> Send:
    async def sending(part: Message) -> None:
        if part["type"] == "http.response.start":
            headers = MutableHeaders(scope=part)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
            if scope["path"].startswith("/api/"):
                headers["Cache-Control"] = "no-store"
        await send(part)

    return sending


async def _say(scope: Scope, receive: Receive, send: Send, status: int, what: Said) -> None:
    """An error without the application."""
    from cbgame.classroom.api import error_body

    body: dict[str, Any] = error_body(Request(scope), what)
    await JSONResponse(body, status, {"Connection": "close"})(scope, receive, send)
