"""The host's interface: FastAPI with the house's own errors, and headers that trust nobody."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from cbgame.classroom.asking import catalogue_for
from cbgame.classroom.guard import Guard
from cbgame.classroom.page import page_routes
from cbgame.classroom.refusals import Refused, StoreFailed
from cbgame.classroom.routes import anybody, seat, teacher
from cbgame.files.faults import BadFile
from cbgame.game.message import Message, message

if TYPE_CHECKING:
    from cbgame.classroom.host import Host

LOG = logging.getLogger(__name__)

PROTOCOL: Final = 1
"""Raised when a client of before couldn't play any more."""


def make_app(host: Host) -> FastAPI:
    """The application of a host."""
    app = FastAPI(title="cbgame classroom", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.host = host
    for routes in (anybody.ROUTES, seat.ROUTES, teacher.ROUTES):
        app.include_router(routes)
    app.router.routes.extend(page_routes())
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(StoreFailed, _store_failed)
    app.add_exception_handler(BadFile, _bad_file)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _misaddressed)
    app.add_exception_handler(ClientDisconnect, _gone)
    app.add_exception_handler(Exception, _ours)
    app.add_middleware(Guard)
    if host.setting.proxies:  # without one, what a request says of where it comes from is anybody's word
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(host.setting.proxies))
    return app


def error_body(request: Request, what: Message, where: str | None = None, faults: Any = ()) -> dict[str, Any]:
    """An error as every client gets it; all faults of a body, each with its place."""
    catalogue = catalogue_for(request)
    told: dict[str, Any] = {"id": what.id, "text": catalogue.say(what.id, **what.arguments), "where": where}
    if faults:
        told["faults"] = [
            {"where": each.where, "text": catalogue.say(each.what.id, **each.what.arguments)} for each in faults
        ]
    return {"error": told}


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    headers = {"Retry-After": "1"} if error.status == 429 else None
    return JSONResponse(error_body(request, error.what, error.where, error.faults), error.status, headers)


async def _store_failed(request: Request, error: Exception) -> Response:
    assert isinstance(error, StoreFailed)
    return JSONResponse(error_body(request, message("classroom-store-failed", why=error.why)), 503)


async def _bad_file(request: Request, error: Exception) -> Response:
    assert isinstance(error, BadFile)
    return JSONResponse(error_body(request, error.faults[0].what, error.faults[0].where, error.faults), 422)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        return JSONResponse(error_body(request, message("classroom-no-method")), 405, error.headers)
    return JSONResponse(error_body(request, message("classroom-no-address")), error.status_code, error.headers)


async def _misaddressed(request: Request, error: Exception) -> Response:
    """A round or a proposal that is no number, or none that there is: the framework's own words stay here."""
    return JSONResponse(error_body(request, message("classroom-no-address")), 404)


async def _gone(request: Request, error: Exception) -> Response:
    """Who asked hung up in the middle of it: nobody hears the answer, and nothing has failed here."""
    return Response(status_code=400)


async def _ours(request: Request, error: Exception) -> Response:
    LOG.error("a request failed: %s %s", request.method, request.url.path, exc_info=error)
    return JSONResponse(error_body(request, message("classroom-failed")), 500)
