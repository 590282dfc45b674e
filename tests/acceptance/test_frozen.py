"""The frozen program where there is nothing: no Python, no environment, no right to write beside itself."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from bundle import build
from cbgame import __version__
from cbgame.files import places
from cbgame.files.settings import Settings, load_settings, save_settings
from cbgame.files.themes import read_look

_NEEDED = ("Xvfb", "openbox", "xdotool")
_NEEDED_BY_MOUSE = (*_NEEDED, "import")  # ImageMagick's, for a picture of the screen
_LONGEST_S = 120.0
_BUTTON_PX = (50, 20)  # the least width and height of a button's ground
_PADDING_PX = 5  # from its side, where no letter stands

pytestmark = pytest.mark.skipif(
    not build.is_built(), reason="there is no package of these files: python3 dev.py package makes one"
)


@pytest.fixture(scope="module")
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


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The frozen program in an empty environment, from a folder of no meaning."""
    return subprocess.run(
        [folder / build.PROGRAM.name, *arguments],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_LONGEST_S,
        check=False,
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
        "tkinter",
        "QtQml",
        "QtWebEngine",
        "Qt6Pdf",
        "libgtk",
        "libssl",
        "pytest",
        "zoneinfo/",
        ".qm",
        "/tests/",
    ):
        assert not [name for name in names if absent in name], absent
    whole = [Path(name) for name in names if ".so" in name and not (folder / name).is_symlink()]
    libraries = [path.name for path in whole if "sqlalchemy" not in path.parts]  # modules of one name in two rooms
    assert len(libraries) == len(set(libraries))


def test_whose_work_it_is_stands_in_the_archive_with_every_text(folder: Path) -> None:
    listed = json.loads((folder / "licences" / "notices.json").read_text(encoding="utf-8"))
    names = {notice["name"].lower().replace("_", "-") for notice in listed}
    assert {"python", "pyside6-essentials", "shiboken6", "numpy", "pyqtgraph", "inter", "pyinstaller"} <= names
    for notice in listed:
        assert notice["texts"], notice["name"]
        for text in notice["texts"]:
            assert (folder / "licences" / text).stat().st_size > 200, text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "licences" / "LGPL-3.txt").read_text(encoding="utf-8")


def filled(picture: QImage) -> QPoint | None:
    """The middle of a button in the day theme's accent: a run of that colour, filled at its left from top to bottom."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    ground = pixels == QColor(read_look("day").colors["accent"]).rgb()
    wide, tall = _BUTTON_PX
    for y in np.flatnonzero(ground.sum(axis=1) >= wide):
        edges = np.flatnonzero(np.diff(np.pad(ground[y].astype(np.int8), 1)))
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            if right - left >= wide and ground[y : y + tall, left + _PADDING_PX].all():
                return QPoint(int(left + right) // 2, int(y) + tall // 2)
    return None


@dataclass
class Screen:
    """An X server with a window manager, and what the program is given of an environment."""

    environment: dict[str, str]
    home: Path

    def hands(self, *words: str) -> str:
        command = ["xdotool", *words]
        outside = {"PATH": os.environ["PATH"], **self.environment}
        return subprocess.run(command, env=outside, capture_output=True, text=True, timeout=60).stdout.strip()

    def record(self) -> dict[str, list[object]]:
        """The running term on the disk; empty before there is one."""
        running = self.home / ".local" / "share" / "cbgame" / "saves" / "running.json"
        kept: dict[str, list[object]] = json.loads(running.read_text(encoding="utf-8")) if running.exists() else {}
        return kept

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            assert time.monotonic() < end, f"never came: {what}"
            time.sleep(0.2)

    def click_until(self, holds: Callable[[], bool]) -> None:
        """Click the button that is filled with the accent, wherever a page has it, until that holds."""
        end = time.monotonic() + _LONGEST_S
        while not holds():
            assert time.monotonic() < end, "no click led there"
            if (at := filled(self.picture())) is not None:
                self.hands("mousemove", str(at.x()), str(at.y()), "click", "1", "mousemove", "2", "2")
            time.sleep(0.6)

    def picture(self) -> QImage:
        """What is on the screen."""
        grab = ["import", "-window", "root", "png:-"]
        outside = {"PATH": os.environ["PATH"], **self.environment}
        return QImage.fromData(subprocess.run(grab, env=outside, capture_output=True, timeout=60).stdout)

    def press_until(self, holds: Callable[[], bool], *keys: str) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            assert time.monotonic() < end, f"{keys} never led there"
            self.hands("key", *keys)
            time.sleep(0.4)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    home = tmp_path / "家 of Ωmega"
    home.mkdir()
    environment = {"DISPLAY": display, "HOME": str(home)}
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    yield Screen(environment, home)
    for process in (manager, server):
        process.kill()
        process.wait()


@pytest.mark.window
@pytest.mark.skipif(any(shutil.which(tool) is None for tool in _NEEDED), reason=f"{', '.join(_NEEDED)} are needed")
def test_a_quarter_is_played_by_hand_in_a_bare_environment(
    folder: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.home / ".local" / "share" / "cbgame"))
    save_settings(Settings(coaching=False))  # bare hands: no marks take the keys
    with running(folder, screen) as game:
        _click_through(screen, game)


@pytest.mark.window
@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in _NEEDED_BY_MOUSE), reason=f"{_NEEDED_BY_MOUSE} are needed"
)
def test_a_quarter_is_played_with_the_mouse_alone_and_goes_on_after_a_restart(
    folder: Path, screen: Screen, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(screen.home / ".local" / "share" / "cbgame"))
    save_settings(Settings(coaching=False, theme="light", language="en"))
    with running(folder, screen) as game:
        _show(screen, game)
        screen.click_until(lambda: len(screen.record().get("decisions", [])) == 1)  # Home, brief, desk
        screen.click_until(lambda: len(screen.record().get("marks", [])) == 1)  # announcement, tape
        screen.hands("key", "ctrl+l")
        screen.wait_until(lambda: load_settings()[0].language == "zh-Hans", "another language")
        screen.hands("key", "alt+F4")
        assert game.wait(timeout=60) == 0
    with running(folder, screen) as game:
        _show(screen, game)
        screen.click_until(lambda: len(screen.record().get("decisions", [])) == 2)  # Continue, and the desk as it was
        screen.hands("key", "alt+F4")
        assert game.wait(timeout=60) == 0
    assert load_settings()[0].language == "zh-Hans"


@contextmanager
def running(folder: Path, screen: Screen) -> Iterator[subprocess.Popen[bytes]]:
    """The program on that screen; what it printed holds no fault."""
    game = subprocess.Popen(
        [folder / build.PROGRAM.name], cwd="/", env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield game
    finally:
        game.kill()
        told = game.communicate()[0].decode(errors="replace")
    assert "Traceback" not in told
    assert not (screen.home / ".local" / "share" / "cbgame" / "logs").exists()


def _show(screen: Screen, game: subprocess.Popen[bytes]) -> None:
    """Wait for the window and bring it forward."""
    found: list[str] = []

    def there() -> bool:
        found[:] = screen.hands("search", "--onlyvisible", "--name", "^cbgame$").split()
        return bool(found)

    end = time.monotonic() + _LONGEST_S
    while not there():
        assert game.poll() is None, "the program has ended"
        assert time.monotonic() < end, "the window never came"
        time.sleep(0.2)
    screen.hands("windowactivate", "--sync", found[0])


def _click_through(screen: Screen, game: subprocess.Popen[bytes]) -> None:
    _show(screen, game)
    # Home, a level's card, its brief, the desk: Enter goes on wherever it is; Ctrl+Enter announces
    screen.press_until(lambda: len(screen.record().get("decisions", [])) == 1, "Return", "ctrl+Return")
    screen.press_until(lambda: len(screen.record().get("marks", [])) == 1, "Return")
    screen.hands("key", "alt+F4")
    assert game.wait(timeout=60) == 0
