"""One window for a player's folder, whatever became of the process that had it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from cbgame.desktop.one_window import OneWindow

_START = "import sys; from cbgame.desktop.app import main; sys.exit(main(['cbgame']))"
_HOLD = (
    "import os; from PySide6.QtCore import QCoreApplication; from cbgame.desktop.one_window import OneWindow;"
    "app = QCoreApplication([]); assert OneWindow().take(); print('held', flush=True); os.kill(os.getpid(), 9)"
)


def test_a_second_start_shows_the_first_window_and_ends(qtbot: QtBot, own_home: Path) -> None:
    first = OneWindow()
    assert first.take()
    first.listen()
    environment = os.environ | {"CBGAME_HOME": str(own_home)}
    second = subprocess.Popen([sys.executable, "-c", _START], env=environment)
    with qtbot.waitSignal(first.asked_for, timeout=60_000):
        pass
    assert second.wait(timeout=60) == 0
    first.release()


def test_a_first_window_that_does_not_listen_yet_is_waited_for(qtbot: QtBot, own_home: Path) -> None:
    first = OneWindow()
    assert first.take()
    environment = os.environ | {"CBGAME_HOME": str(own_home)}
    second = subprocess.Popen([sys.executable, "-c", _START], env=environment)
    with qtbot.waitSignal(first.asked_for, timeout=60_000):
        QTimer.singleShot(1_000, first.listen)
    assert second.wait(timeout=60) == 0
    first.release()


def test_another_folder_is_another_game(qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = OneWindow()
    assert first.take()
    monkeypatch.setenv("CBGAME_HOME", str(own_home / "other"))
    other = OneWindow()
    assert other.take()
    other.release()
    first.release()


def test_what_a_killed_process_held_is_free(qtbot: QtBot, own_home: Path) -> None:
    environment = os.environ | {"CBGAME_HOME": str(own_home)}
    killed = subprocess.run([sys.executable, "-c", _HOLD], env=environment, capture_output=True, text=True, timeout=60)
    assert killed.stdout == "held\n", killed.stderr
    after = OneWindow()
    assert after.take()
    after.release()


def test_after_the_window_is_closed_the_next_start_opens(qtbot: QtBot, own_home: Path) -> None:
    first = OneWindow()
    assert first.take()
    first.release()
    second = OneWindow()
    assert second.take()
    second.release()


def test_a_folder_that_can_not_be_made_does_not_stop_the_game(
    qtbot: QtBot, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = own_home / "file"
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("no folder", encoding="utf-8")
    monkeypatch.setenv("CBGAME_HOME", str(blocked / "home"))
    alone = OneWindow()
    assert alone.take()
    alone.release()
