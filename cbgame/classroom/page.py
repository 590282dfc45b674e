"""The page that the host serves to any browser: static files, the page's own words, its colours and its letters."""

from __future__ import annotations

import mimetypes
from functools import lru_cache
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from cbgame.files import places, themes
from cbgame.text.catalogue import LOCALES

WORDS: Final = "classroom-web.ftl"
"""The Fluent file that is said in the browser itself."""

_FRESH: Final = {"Cache-Control": "no-cache"}  # a browser asks whether it has changed
_FONTS: Final = {"latin-regular.otf": "font/otf", "latin-semibold.otf": "font/otf"}
_LOOKS: Final = {
    "day": "",
    "night": "(prefers-color-scheme: dark)",
    "contrast-light": "(prefers-contrast: more)",
    "contrast-dark": "(prefers-contrast: more) and (prefers-color-scheme: dark)",
}
"""A look, and when a browser takes it; the last that fits counts."""


def page_routes() -> list[BaseRoute]:
    """Everything under ``/`` that isn't the API; to be added after it."""
    mimetypes.add_type("text/javascript", ".js")  # some systems' registries say otherwise, and modules need it
    return [
        Route("/words/{language}.ftl", _words, name="words"),
        Route("/fonts/{name}", _font, name="fonts"),
        Route("/theme.css", _theme, name="theme"),
        Route("/icon.svg", _icon, name="icon"),
        Mount("/", _Page(directory=places.assets() / "classroom", html=True), name="page"),
    ]


class _Page(StaticFiles):
    """Static files that a browser asks for again after each visit; unchanged ones cost nothing."""

    def file_response(self, *args: object, **kwargs: object) -> Response:
        response = super().file_response(*args, **kwargs)  # type: ignore[arg-type]
        response.headers.update(_FRESH)
        return response


async def _words(request: Request) -> Response:
    language = request.path_params["language"]
    if language not in LOCALES:
        return PlainTextResponse("", status_code=404)
    return FileResponse(places.catalogues(language) / WORDS, media_type="text/plain; charset=utf-8", headers=_FRESH)


async def _font(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _FONTS:
        return PlainTextResponse("", status_code=404)
    return FileResponse(places.assets() / "fonts" / name, media_type=_FONTS[name], headers=_FRESH)


async def _theme(_request: Request) -> Response:
    return Response(theme_sheet(), media_type="text/css; charset=utf-8", headers=_FRESH)


async def _icon(_request: Request) -> Response:
    return FileResponse(places.assets() / "icons" / "cbgame.svg", media_type="image/svg+xml", headers=_FRESH)


@lru_cache(maxsize=1)
def theme_sheet() -> str:
    """The app's own colours as a style sheet: a property for every role, by day and night and in high contrast."""
    return "\n".join(_sheet_of(name, when) for name, when in _LOOKS.items()) + "\n"


def _sheet_of(name: str, when: str) -> str:
    look = themes.read_look(name)
    roles = [f"--{role.replace('_', '-')}: {color};" for role, color in look.colors.items()]
    scheme = f"color-scheme: {'dark' if look.dark else 'light'};"
    body = ":root { " + " ".join((scheme, f"--focus-px: {look.focus_px}px;", *roles)) + " }"
    return f"@media {when} {{ {body} }}" if when else body
