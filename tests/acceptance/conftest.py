"""What the tests of the frozen program share: its folder, where it can't write, and screens."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bundle import build
from cbgame.desktop.app import application
from cbgame.desktop.app import build as build_window
from cbgame.desktop.window import Window
from cbgame.files.levels import list_levels
from cbgame.files.settings import Settings, save_settings
from tests.acceptance.frozen_screen import Screen, open_screen

HERE = Path(__file__).parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the suite out, one of them unpacks the program, and hosts at its usual port."""
    for item in items:
        if isinstance(item, pytest.Function) and item.path.parent == HERE and "folder" in item.fixturenames:
            item.add_marker(pytest.mark.xdist_group("package"))


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The program's folder, read-only, at a place with a space and Chinese letters."""
    place = tmp_path_factory.mktemp("unpacked") / "程式 and more"
    shutil.copytree(build.FOLDER, place, symlinks=True)
    _set_writable(place, False)
    yield place
    _set_writable(place, True)


def _set_writable(place: Path, writable: bool) -> None:
    for path in (place, *place.rglob("*")):
        if not path.is_symlink():
            path.chmod((path.stat().st_mode | 0o200) if writable else (path.stat().st_mode & ~0o222))


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A screen for one player."""
    with open_screen(tmp_path / "家 of Ωmega") as opened:
        yield opened


@pytest.fixture
def plan(qtbot: QtBot) -> Iterator[Window]:
    """The same window in memory: it tells where on the screen each widget is."""
    save_settings(Settings(coaching=False, theme="light", language="en"))
    window = build_window(application(["cbgame"]), list_levels()[0])
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
