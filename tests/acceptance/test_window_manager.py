"""The game as a process of its own on an X server with a window manager, driven by real keys."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from cbgame.files.levels import load_level
from cbgame.files.saves import Autosave
from cbgame.files.settings import Settings, save_settings
from cbgame.game.local_seat import LocalSeat

ROOT = Path(__file__).resolve().parents[2]
_NEEDED = ("Xvfb", "openbox", "xdotool")
_SCREEN = (1600, 1000)
_LONGEST_S = 90.0

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in _NEEDED), reason=f"{', '.join(_NEEDED)} are not all installed"
    ),
]


@dataclass
class Screen:
    """An X server with openbox on it, and the game's processes."""

    environment: dict[str, str]
    home: Path
    started: list[subprocess.Popen[bytes]]

    def start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([sys.executable, "-m", "cbgame"], env=self.environment)
        self.started.append(process)
        return process

    def hands(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60)
        return done.stdout.strip()

    def window(self) -> str:
        """The game's window, once it is on the screen and has the keyboard."""
        found: list[str] = []

        def there() -> bool:
            found[:] = self.hands("search", "--onlyvisible", "--name", "^cbgame$").split()
            return bool(found)

        until(there)
        self.hands("windowactivate", "--sync", found[0])
        return found[0]

    def record(self) -> dict[str, list[object]]:
        """What is on the disk of the running term."""
        kept: dict[str, list[object]] = json.loads((self.home / "saves" / "running.json").read_text(encoding="utf-8"))
        return kept

    def press_until(self, holds: Callable[[], bool], *keys: str) -> None:
        """Press keys again and again, as a person does who waits for a page."""
        end = time.monotonic() + _LONGEST_S
        while not holds():
            assert time.monotonic() < end, f"{keys} never led there"
            self.hands("key", *keys)
            time.sleep(0.4)


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + _LONGEST_S
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.1)


@pytest.fixture
def screen(own_home: Path) -> Iterator[Screen]:
    """A fresh X server with a window manager, and a term that waits to be continued."""
    reading, writing = os.pipe()
    size = "x".join(str(side) for side in _SCREEN)
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "CBGAME_HOME": str(own_home),
        "PYTHONPATH": str(ROOT),
    }
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=environment, stderr=subprocess.DEVNULL)
    made = Screen(environment, own_home, [])
    save_settings(Settings(coaching=False))  # bare hands: no marks take the keys
    Autosave().store(LocalSeat(load_level("repo-spike"), 5).record(claimed=False))
    yield made
    for process in (*made.started, manager, server):
        process.kill()
        process.wait()


def test_a_quarter_is_played_by_keys_and_the_window_closes_as_windows_do(screen: Screen) -> None:
    game = screen.start()
    screen.window()
    screen.press_until(lambda: _decided(screen) == 1, "Return", "ctrl+Return")
    screen.press_until(lambda: len(screen.record()["marks"]) == 1, "Return")
    screen.hands("key", "alt+F4")
    assert game.wait(timeout=60) == 0
    assert (_decided(screen), len(screen.record()["marks"])) == (1, 1)


def _decided(screen: Screen) -> int:
    return len(screen.record()["decisions"])


def test_a_second_start_brings_the_first_window_back(screen: Screen) -> None:
    first = screen.start()
    window = screen.window()
    screen.hands("windowminimize", "--sync", window)
    assert screen.hands("search", "--onlyvisible", "--name", "^cbgame$") == ""
    second = screen.start()
    assert second.wait(timeout=60) == 0
    until(lambda: screen.hands("getactivewindow") == window)
    assert first.poll() is None


def test_full_screen_and_back(screen: Screen) -> None:
    screen.start()
    window = screen.window()
    before = _size(screen, window)
    screen.hands("key", "F11")
    until(lambda: _size(screen, window) == _SCREEN)
    screen.hands("key", "F11")
    until(lambda: _size(screen, window) == before)


def _size(screen: Screen, window: str) -> tuple[int, int]:
    told = dict(line.split("=") for line in screen.hands("getwindowgeometry", "--shell", window).splitlines())
    return int(told["WIDTH"]), int(told["HEIGHT"])
