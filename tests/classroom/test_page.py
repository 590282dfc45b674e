"""The page as it is served: its files, its words and its colours, and nothing beside them."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from bundle.notices import OF_PAGE, TEXTS
from cbgame.classroom.page import page_routes, theme_sheet
from cbgame.files import places
from cbgame.files.themes import read_look
from cbgame.text.book_classes import ASSETS, LIABILITIES
from cbgame.text.catalogue import LOCALES

PAGE = places.assets() / "classroom"
OWN = sorted(path for path in PAGE.rglob("*.js") if "vendor" not in path.parts)


async def _got(path: str) -> httpx.Response:
    app = Starlette(routes=page_routes())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://class") as client:
        return await client.get(path)


def got(path: str) -> httpx.Response:
    import asyncio

    return asyncio.run(_got(path))


def test_every_file_of_the_page_is_served_and_asked_for_again() -> None:
    for file in (path for path in PAGE.rglob("*") if path.is_file()):
        answer = got("/" + file.relative_to(PAGE).as_posix())
        assert answer.status_code == 200, file
        assert answer.headers["cache-control"] == "no-cache"
    assert got("/").text == (PAGE / "index.html").read_text(encoding="utf-8")
    assert got("/main.js").headers["content-type"].startswith("text/javascript")


@pytest.mark.parametrize("language", LOCALES)
def test_words_are_served_in_every_language(language: str) -> None:
    assert "browser-join" in got(f"/words/{language}.ftl").text


@pytest.mark.parametrize(
    "path", ["/words/fr.ftl", "/words/..%2Fen.ftl", "/fonts/zh-hans-regular.otf", "/../pyproject.toml", "/%2e%2e/x"]
)
def test_nothing_else_is_served(path: str) -> None:
    assert got(path).status_code == 404


def test_the_colours_are_those_of_the_app() -> None:
    sheet = theme_sheet()
    assert got("/theme.css").text == sheet
    for name in ("day", "night"):
        assert f"--accent: {read_look(name).colors['accent']};" in sheet


def test_nothing_on_the_page_needs_an_outside_address_or_runs_from_text() -> None:
    for file in (*OWN, PAGE / "index.html", PAGE / "style.css"):
        text = file.read_text(encoding="utf-8")
        text = re.sub(r"https?://[^\s\"']*w3\.org[^\s\"']*", "", text)
        assert not re.search(r"https?://|//[a-z]+\.[a-z]+|\beval\(|new Function|innerHTML|unsafe", text), file
    index = (PAGE / "index.html").read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*src=)|<style|style=|\son[a-z]+=", index)


def test_every_import_of_the_page_is_a_file_of_it() -> None:
    for file in PAGE.rglob("*.js"):
        for wanted in re.findall(r"(?:from|import)\s*\(?[\"']([^\"']+)[\"']", file.read_text(encoding="utf-8")):
            assert wanted.startswith("."), (file, wanted)
            assert Path(file.parent / wanted).resolve().is_file(), (file, wanted)


def test_what_the_page_is_built_with_is_named_with_its_licence() -> None:
    folders = {path.name for path in (PAGE / "vendor").iterdir() if path.is_dir()}
    about = (PAGE / "vendor" / "README.md").read_text(encoding="utf-8")
    assert folders == {"lit-html", "fluent"}
    for name, (version, licence, text) in OF_PAGE.items():
        assert f"{name} {version}" in about
        assert licence in about
        assert (TEXTS / text).is_file()


def test_every_class_of_the_books_has_its_colour() -> None:
    sheet = (PAGE / "style.css").read_text(encoding="utf-8")
    for name in (*ASSETS, *LIABILITIES):
        assert f".layer.{name} {{" in sheet
