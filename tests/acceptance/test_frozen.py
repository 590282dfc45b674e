"""The frozen program where there is nothing: no Python, no environment, no right to write beside itself."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bundle import build
from bundle.contents import EXCLUDED_MODULES
from cbgame import __version__
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.documents import NAMES
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.files.settings import Settings, load_settings, save_settings
from cbgame.recording.native import LIBRARY
from tests.acceptance.frozen_screen import NEEDED, NEEDED_BY_MOUSE, Screen, missing, run, running

LARGEST_MB = 200

pytestmark = pytest.mark.skipif(
    not build.is_built(), reason="there is no package of these files: python3 dev.py package makes one"
)


def test_it_says_its_version_and_knows_its_levels(folder: Path) -> None:
    assert run(folder, "--version").stdout == f"cbgame {__version__}\n"
    listed = run(folder, "levels", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert {"repo-spike", "first-day"} <= {level["id"] for level in json.loads(listed.stdout)}


def test_a_term_is_played_and_confirmed_without_a_screen(folder: Path, tmp_path: Path) -> None:
    result = tmp_path / "term.json"
    played = run(folder, "play", "repo-spike", "--policy", "hold", "--seed", "1", "--out", str(result))
    assert (played.returncode, played.stderr) == (0, "")
    assert run(folder, "verify", str(result)).returncode == 0


def test_nothing_is_packed_that_is_not_used(folder: Path) -> None:
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    for absent in (
        *("tkinter", "QtQml", "QtWebEngine", "Qt6Pdf", "QtTest", "Qt6Test", "QtDBus.", "QtOpenGL.", "EglF", "libgtk"),
        *("libssl", "libcrypto", "pytest", "zoneinfo/", ".qm", "/tests/", "_multiarray_tests", "wayland-graphics"),
    ):
        assert not [name for name in names if absent in name], absent
    whole = [Path(name) for name in names if ".so" in name and not (folder / name).is_symlink()]
    libraries = [path.name for path in whole if "sqlalchemy" not in path.parts]  # modules of one name in two rooms
    assert len(libraries) == len(set(libraries))
    assert not [name for name in names if not (folder / name).exists()], "links that lead nowhere"
    assert build.size_mb(folder) < LARGEST_MB


def test_no_module_is_packed_that_was_left_out() -> None:
    listing = build.BUILD / "pyinstaller" / "build" / "PYZ-00.toc"
    names = [entry[0] for entry in ast.literal_eval(listing.read_text(encoding="utf-8"))[1]]
    assert "cbgame.classroom.host" in names
    for left_out in EXCLUDED_MODULES:
        assert not [name for name in names if name == left_out or name.startswith(f"{left_out}.")], left_out
    assert not [name for name in names if {"tests", "testing"} & set(name.split("."))]


def test_whose_work_it_is_stands_in_the_archive_with_every_text(folder: Path) -> None:
    listed = json.loads((folder / "licences" / "notices.json").read_text(encoding="utf-8"))
    names = [notice["name"].lower().replace("_", "-") for notice in listed]
    assert len(names) == len(set(names))
    for work in (
        *("python", "pyside6-essentials", "shiboken6", "numpy", "pyqtgraph", "inter", "pyinstaller", "certifi"),
        *("fastapi", "starlette", "uvicorn", "pydantic", "pydantic-core", "sqlalchemy", "aiosqlite", "greenlet"),
        *("httpx", "httpcore", "h11", "anyio", "zeroconf", "ifaddr", "segno", "pyrate-limiter", "lit-html"),
    ):
        assert work in names
    for notice in listed:
        assert notice["texts"], notice["name"]
        for text in notice["texts"]:
            assert (folder / "licences" / text).stat().st_size > 200, text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "licences" / "LGPL-3.txt").read_text(encoding="utf-8")
    shown = folder / "_internal" / "cbgame" / "_data" / "notices" / "notices.json"  # what Help reads
    assert json.loads(shown.read_text(encoding="utf-8")) == listed


def test_the_library_of_our_own_is_where_its_module_looks_for_it(folder: Path) -> None:
    assert (folder / "_internal" / "cbgame" / "recording" / LIBRARY.name).is_file() == LIBRARY.is_file()


def test_what_is_under_the_lgpl_can_be_replaced_as_files(folder: Path) -> None:
    inside = folder / "_internal"
    assert (inside / "PySide6" / "Qt" / "lib" / "libQt6Core.so.6").is_file()
    assert (inside / "zeroconf" / "__init__.py").is_file()


def test_the_pages_of_the_game_are_there_and_their_links_lead_on(folder: Path) -> None:
    for place in (folder / "docs", folder / "_internal" / "cbgame" / "_data" / "docs"):
        assert {f"{name}.md" for name in NAMES} <= {page.name for page in place.glob("*.md")}
        for page in place.rglob("*.md"):
            for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
                assert (page.parent / link).is_file(), f"{page.name}: {link}"


@pytest.mark.window
@pytest.mark.skipif(missing(NEEDED), reason=f"{', '.join(NEEDED)} are needed")
def test_a_quarter_is_played_by_hand_in_a_bare_environment(
    folder: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.kept))
    save_settings(Settings(coaching=False))  # bare hands: no marks take the keys
    with running(folder, screen) as game:
        _click_through(screen, game)


@pytest.mark.window
@pytest.mark.skipif(missing(NEEDED_BY_MOUSE), reason=f"{NEEDED_BY_MOUSE} are needed")
def test_a_quarter_is_played_with_the_mouse_alone_and_goes_on_after_a_restart(
    folder: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.kept))
    save_settings(Settings(coaching=False, theme="light", language="en"))
    with running(folder, screen) as game:
        screen.show(game)
        screen.click_until(lambda: len(screen.record().get("decisions", [])) == 1)  # Home, brief, desk
        screen.click_until(lambda: len(screen.record().get("marks", [])) == 1)  # announcement, tape
        screen.close(game)
    with running(folder, screen) as game:
        screen.show(game)
        screen.click_until(lambda: len(screen.record().get("decisions", [])) == 2)  # Continue, and the desk as it was
        screen.close(game)


@pytest.mark.window
@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform says so of a list that opens
@pytest.mark.skipif(missing(NEEDED_BY_MOUSE), reason=f"{NEEDED_BY_MOUSE} are needed")
def test_the_language_is_chosen_with_the_mouse_and_stays(
    folder: Path, screen: Screen, plan: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.mouseClick(plan.home.settings, Qt.MouseButton.LeftButton)
    plan.beside.settings.language.showPopup()
    languages = plan.beside.settings.language.view()
    row = languages.model().index(plan.beside.settings.language.findData("zh-Hant"), 0)
    on_screen = languages.viewport().mapToGlobal(languages.visualRect(row).center())
    chosen = plan.mapFromGlobal(on_screen)
    plan.beside.settings.language.hidePopup()
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.kept))
    save_settings(Settings(coaching=False, theme="light", language="en"))
    for _ in range(2):
        with running(folder, screen) as game:
            screen.show(game)
            if load_settings()[0].language == "en":
                screen.tap(plan.home.settings)
                time.sleep(1.0)
                screen.tap(plan.beside.settings.language)
                time.sleep(1.0)
                screen.tap_at(chosen)
                screen.wait_until(lambda: load_settings()[0].language == "zh-Hant", "another language")
            screen.close(game)
    assert load_settings()[0].language == "zh-Hant"


@pytest.mark.window
@pytest.mark.skipif(missing(NEEDED_BY_MOUSE), reason=f"{NEEDED_BY_MOUSE} are needed")
def test_the_last_quarter_is_played_and_the_debrief_exported_as_a_pdf(
    folder: Path, screen: Screen, plan: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = tmp_path / "term.json"
    assert run(folder, "play", "first-day", "--policy", "hold", "--seed", "1", "--out", str(whole)).returncode == 0
    term = load_record(whole)
    but_one = {name: getattr(term, name)[:-1] for name in ("decisions", "answers", "marks")}
    plan.stack.setCurrentWidget(plan.term.flow().pages.debrief)
    plan.term.flow().pages.debrief.export.ready()
    qtbot.wait(300)
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.kept))
    save_settings(Settings(coaching=False, theme="light", language="en"))
    Autosave().store(replace(term, claimed_score=None, **but_one))
    documents = screen.home / "Documents"
    documents.mkdir()
    with running(folder, screen) as game:
        screen.show(game)
        screen.click_until(lambda: len(screen.record().get("marks", [])) == len(term.marks) or _results(screen) > 0)
        debrief = plan.term.flow().pages.debrief
        screen.click_until(lambda: screen.at_rest(debrief.again))
        screen.wait_until(lambda: _results(screen) == 1, "the score")
        corner = debrief.export.mapTo(plan, debrief.export.rect().bottomLeft())
        first = corner + debrief.export.menu().actionGeometry(debrief.export.actions_of["pdf"]).center()

        def written() -> bool:
            """Choose the format from the menu, and the place that the dialog suggests; it waits for the report."""
            screen.tap(debrief.export)
            time.sleep(1.0)
            screen.tap_at(first)
            time.sleep(2.0)
            screen.hands("key", "Return")
            time.sleep(3.0)
            screen.tap_at(QPoint(plan.width() // 2, 20))  # a menu whose format can't be chosen yet closes
            return (documents / "first-day-1.pdf").is_file()

        screen.wait_until(written, "the PDF")
        screen.close(game)
    assert (documents / "first-day-1.pdf").read_bytes().startswith(b"%PDF")
    assert load_record(next((screen.kept / "results").glob("*.json"))).claimed_score == term.claimed_score


def _results(screen: Screen) -> int:
    return len(list((screen.kept / "results").glob("*.json")))


def _click_through(screen: Screen, game: subprocess.Popen[bytes]) -> None:
    screen.show(game)
    # Home, a level's card, its brief, the desk: Enter goes on wherever it is; Ctrl+Enter announces
    screen.press_until(lambda: len(screen.record().get("decisions", [])) >= 1, "Return", "ctrl+Return")
    screen.press_until(lambda: len(screen.record().get("marks", [])) >= 1, "Return")
    screen.close(game)
