"""Whether there is a screen is found out by asking it, not by trusting a name."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from cbgame.desktop.screen import has_screen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs sockets of the file system")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(platform: str) -> None:
    assert has_screen({}, platform)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ""},
        {"DISPLAY": ":4242"},
        {"DISPLAY": "nonsense"},
        {"DISPLAY": "localhost:59999999"},
        {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":0"},
    ],
)
def test_a_name_without_a_screen_behind_it(environment: dict[str, str]) -> None:
    assert not has_screen(environment, "linux")


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=800x600"])
def test_platforms_that_need_none(platform: str) -> None:
    assert has_screen({"QT_QPA_PLATFORM": platform}, "linux")


def test_a_wayland_that_answers(tmp_path: Path) -> None:
    here = Path.cwd()
    os.chdir(tmp_path)  # the name of such a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("w")
            listening.listen()
            environment = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": "."}
            assert has_screen(environment, "linux")
            assert not has_screen(environment | {"QT_QPA_PLATFORM": "xcb"}, "linux")
    finally:
        os.chdir(here)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="abstract sockets are Linux's")
def test_an_x_server_that_answers() -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("\0/tmp/.X11-unix/X4243")
        listening.listen()
        assert has_screen({"DISPLAY": ":4243.0"}, "linux")
        assert has_screen({"DISPLAY": "unix:4243"}, "linux")
