"""The frozen program on a screen of its own, with hands that click and type there, and what a test may know of it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from bundle import build
from cbgame.files.themes import read_look

NEEDED = ("Xvfb", "openbox", "xdotool")
NEEDED_BY_MOUSE = (*NEEDED, "import")  # ImageMagick's, for a picture of the screen
LONGEST_S = 120.0
_BUTTON_PX = (50, 20)  # the least width and height of a button's ground
_NEAR_PX = 60  # a button's text may be longer here than there
_PADDING_PX = 5  # from its side, where no letter stands


def missing(tools: tuple[str, ...]) -> bool:
    """Whether one of these programs isn't here."""
    return any(shutil.which(tool) is None for tool in tools)


def program_in(folder: Path) -> Path:
    """The frozen program in its folder."""
    return folder / build.PROGRAM.name


def processes_of(folder: Path) -> list[int]:
    """Every process that runs the program of that folder, as far as this system tells (Linux)."""
    found = []
    for link in Path("/proc").glob("[0-9]*/exe"):
        try:
            if link.readlink() == program_in(folder):
                found.append(int(link.parent.name))
        except OSError:  # it has ended, or isn't ours
            continue
    return found


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The frozen program in an empty environment, from a folder of no meaning."""
    return subprocess.run(
        [program_in(folder), *arguments],
        cwd="/",
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
        check=False,
    )


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
    window: str = field(default="", init=False)  # the program's, once it is shown

    @property
    def kept(self) -> Path:
        """The player's folder."""
        return self.home / ".local" / "share" / "cbgame"

    def show(self, game: subprocess.Popen[bytes]) -> None:
        """Wait for the window and bring it forward."""
        end = time.monotonic() + LONGEST_S
        while not (found := self.hands("search", "--onlyvisible", "--name", "^cbgame$").split()):
            assert game.poll() is None, "the program has ended"
            assert time.monotonic() < end, "the window never came"
            time.sleep(0.2)
        self.window = found[0]
        self.hands("windowactivate", "--sync", self.window)

    def close(self, game: subprocess.Popen[bytes]) -> None:
        """Close the window as a player does: again where a list or a menu that was open has taken the keys."""
        end = time.monotonic() + LONGEST_S
        while game.poll() is None:
            assert time.monotonic() < end, "the window never closed"
            self.hands("key", "alt+F4")
            with suppress(subprocess.TimeoutExpired):
                game.wait(timeout=15)
        assert game.returncode == 0

    def tap(self, widget: QWidget) -> None:
        """Click where another window of the same size has this widget."""
        at = widget.mapTo(widget.window(), widget.rect().center())
        self.tap_at(at)

    def tap_at(self, at: QPoint) -> None:
        """Click at a place in the window."""
        self.hands("mousemove", "--window", self.window, str(at.x()), str(at.y()), "click", "1")

    def at_rest(self, widget: QWidget) -> bool:
        """Whether the button that is filled with the accent is where another window has this one."""
        found = filled(self.picture())
        corner = self.hands("mousemove", "--window", self.window, "0", "0", "getmouselocation", "--shell")
        x, y = (int(part.split("=")[1]) for part in corner.splitlines()[:2])
        there = widget.mapTo(widget.window(), widget.rect().center()) + QPoint(x, y)
        return found is not None and (found - there).manhattanLength() < _NEAR_PX

    def type(self, text: str) -> None:
        """Type into what has the keyboard."""
        self.hands("type", "--delay", "40", text)

    def hands(self, *words: str) -> str:
        command = ["xdotool", *words]
        outside = {"PATH": os.environ["PATH"], **self.environment}
        return subprocess.run(command, env=outside, capture_output=True, text=True, timeout=60).stdout.strip()

    def record(self) -> dict[str, list[object]]:
        """The running term on the disk; empty before there is one."""
        running = self.kept / "saves" / "running.json"
        kept: dict[str, list[object]] = json.loads(running.read_text(encoding="utf-8")) if running.exists() else {}
        return kept

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + LONGEST_S
        while not holds():
            assert time.monotonic() < end, f"never came: {what}"
            time.sleep(0.2)

    def click_until(self, holds: Callable[[], bool]) -> None:
        """Click the button that is filled with the accent, wherever a page has it, until that holds."""
        end = time.monotonic() + LONGEST_S
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
        end = time.monotonic() + LONGEST_S
        while not holds():
            assert time.monotonic() < end, f"{keys} never led there"
            self.hands("key", *keys)
            time.sleep(0.4)


@contextmanager
def open_screen(home: Path) -> Iterator[Screen]:
    """An X server and a window manager, for somebody whose home this is."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    home.mkdir()
    environment = {"DISPLAY": display, "HOME": str(home)}
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield Screen(environment, home)
    finally:
        for process in (manager, server):
            process.kill()
            process.wait()


@contextmanager
def running(folder: Path, screen: Screen) -> Iterator[subprocess.Popen[bytes]]:
    """The program on that screen; what it printed holds no fault."""
    game = subprocess.Popen(
        [program_in(folder)], cwd="/", env=screen.environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield game
    finally:
        game.kill()
        told = game.communicate()[0].decode(errors="replace")
    assert "Traceback" not in told, told
    assert not (screen.kept / "logs").exists()
