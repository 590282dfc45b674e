"""Whether there is a screen to open a window on, found out before Qt would abort for want of one."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

_HEADLESS = {"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"}
_DISPLAY = re.compile(r"(?:(?P<host>[^:/]+)(?:/\w+)?)?:(?P<number>\d+)(?:\.\d+)?")
_PATIENCE_S = 2.0


def has_screen(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can open. Windows and macOS always have one; elsewhere a display must answer."""
    if platform in ("win32", "cygwin", "darwin"):
        return True
    chosen = environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen in _HEADLESS:
        return True
    wayland = environment.get("WAYLAND_DISPLAY", "")
    if wayland and chosen != "xcb" and _wayland_answers(wayland, environment.get("XDG_RUNTIME_DIR", "")):
        return True
    return chosen not in ("wayland", "wayland-egl") and _x11_answers(environment.get("DISPLAY", ""))


def _wayland_answers(display: str, folder: str) -> bool:
    return _answers("AF_UNIX", str(Path(folder) / display))


def _x11_answers(display: str) -> bool:
    match = _DISPLAY.fullmatch(display)
    if not match:
        return False
    host, number = match["host"], int(match["number"])
    if host and host != "unix":
        return _answers("AF_INET", (host, 6000 + number))
    path = f"/tmp/.X11-unix/X{number}"
    return _answers("AF_UNIX", path) or _answers("AF_UNIX", f"\0{path}")


def _answers(family: str, address: str | tuple[str, int]) -> bool:
    import socket  # here, because a window in memory asks nobody and must not wait for it

    with socket.socket(getattr(socket, family), socket.SOCK_STREAM) as asking:
        asking.settimeout(_PATIENCE_S)
        try:
            asking.connect(address)
        except (OSError, OverflowError, UnicodeError):  # nothing there, or no address at all
            return False
    return True
