"""A class hosted and joined by the frozen program: without a screen, and in two windows on two screens."""

from __future__ import annotations

import json
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from bundle import build
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.settings import Settings, save_settings
from tests.acceptance.frozen_screen import (
    LONGEST_S,
    NEEDED_BY_MOUSE,
    Screen,
    missing,
    open_screen,
    processes_of,
    program_in,
    running,
)

pytestmark = pytest.mark.skipif(
    not build.is_built(), reason="there is no package of these files: python3 dev.py package makes one"
)

PORT = 8470
"""Where a class is hosted if nothing else is chosen."""


def until(holds: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + LONGEST_S
    while not holds():
        assert time.monotonic() < end, f"never came: {what}"
        time.sleep(0.2)


def test_a_class_is_hosted_and_joined_without_a_screen(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "家 of Ωmega"
    home.mkdir()
    host = _started(folder, home, "host", "repo-spike", "--port", "0", "--address", "127.0.0.1", "--json", "--attached")
    assert host.stdin is not None
    assert host.stdout is not None
    told = json.loads(host.stdout.readline())
    rounds = [json.loads(host.stdout.readline())["rounds"]]
    student = _started(folder, home, "join", told["address"], told["code"], "Ωmega 一", "--json")
    for act in ("open", *("advance" for _ in range(rounds[0]))):
        host.stdin.write(f"{act}\n")
        host.stdin.flush()
        while (state := json.loads(host.stdout.readline()))["decided"] != 1 and state["stage"] != "ended":
            pass
    out, errors = student.communicate(timeout=LONGEST_S)
    assert (student.returncode, errors) == (0, "")
    assert json.loads(out)["level"] == "repo-spike"
    host.stdin.close()
    assert host.wait(timeout=LONGEST_S) == 0
    host.stdout.close()
    until(lambda: not processes_of(folder), "the end of every process")


def _started(folder: Path, home: Path, *arguments: str) -> subprocess.Popen[str]:
    """The frozen program in an environment that names a home and nothing else."""
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    if arguments[0] == "join":
        pipes["stderr"] = subprocess.PIPE
    return subprocess.Popen(
        [program_in(folder), *arguments], cwd="/", env={"HOME": str(home)}, text=True, encoding="utf-8", **pipes
    )


def asked(screen: Screen, question: str) -> Any:
    """What the class's file on this player's disk answers; None before there is one."""
    file = screen.kept / "classroom" / "classes.sqlite3"
    if not file.is_file():
        return None
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=10.0)) as connection:
        try:
            row = connection.execute(question).fetchone()
        except sqlite3.OperationalError:  # its tables are being made
            return None
    return None if row is None else row[0]


@pytest.mark.window
@pytest.mark.skipif(missing(NEEDED_BY_MOUSE), reason=f"{NEEDED_BY_MOUSE} are needed")
def test_a_class_is_hosted_in_one_window_and_joined_in_another(
    folder: Path, screen: Screen, tmp_path: Path, qtbot: QtBot, plan: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as tried:
        if tried.connect_ex(("127.0.0.1", PORT)) == 0:
            pytest.skip(f"port {PORT} is taken")
    with open_screen(tmp_path / "student 學生") as other:
        for player in (screen, other):
            monkeypatch.setenv(places.HOME_VARIABLE, str(player.kept))
            save_settings(Settings(coaching=False, theme="light", language="en"))
        with running(folder, screen) as hosting, running(folder, other) as joining:
            _play(screen, other, hosting, joining, plan, qtbot)
        until(lambda: not processes_of(folder), "the end of every process")


def _play(
    teacher: Screen,
    student: Screen,
    hosting: subprocess.Popen[bytes],
    joining: subprocess.Popen[bytes],
    plan: Window,
    qtbot: QtBot,
) -> None:
    teacher.show(hosting)
    student.show(joining)
    for screen in (teacher, student):
        screen.tap(plan.home.classroom)
    qtbot.mouseClick(plan.home.classroom, Qt.MouseButton.LeftButton)
    qtbot.wait(300)
    _tap_until(
        teacher, plan.classes.classroom.host.host, lambda: asked(teacher, "select code from classes") is not None
    )
    code = asked(teacher, "select code from classes")
    for name, typed in {"address": f"127.0.0.1:{PORT}", "code": code, "nickname": "Ada"}.items():
        student.tap(plan.classes.classroom.join.fields[name])
        student.type(typed)
    _tap_until(student, plan.classes.classroom.join.join, lambda: asked(teacher, "select count(*) from seats") == 1)
    assert asked(teacher, "select name from seats") == "Ada"
    teacher.click_until(lambda: asked(teacher, "select stage from classes") == "deciding")
    student.click_until(lambda: asked(teacher, "select count(*) from decisions") == 1)  # the desk
    teacher.click_until(lambda: asked(teacher, "select round from classes") == 2)
    student.click_until(lambda: asked(teacher, "select count(*) from decisions") == 2)  # tape, and the next desk
    assert asked(teacher, "select group_concat(source) from decisions") == "person,person"
    student.close(joining)
    teacher.close(hosting)
    assert asked(teacher, "select stage from classes") == "deciding"  # it can be gone on with


def _tap_until(screen: Screen, widget: Any, holds: Callable[[], bool]) -> None:
    """Tap, and again if the first was lost; what it does takes its time."""
    for _ in range(3):
        screen.tap(widget)
        end = time.monotonic() + LONGEST_S / 3
        while time.monotonic() < end:
            if holds():
                return
            time.sleep(0.2)
    raise AssertionError("no tap led there")
