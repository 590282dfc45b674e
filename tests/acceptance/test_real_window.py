"""A real window on a real X server: the whole walk through the game, pictured."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SCREENS = (
    "home", "settings", "help", "glossary", "brief", "desk", "desk-inflation", "desk-yields", "desk-plumbing",
    "desk-books", "announcement", "announcement-divided", "tape", "emergency", "debrief",
)  # fmt: skip


def colours(image: QImage) -> int:
    """How many colours a sample of the picture has; a blank screen has one or two."""
    return len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)})


@pytest.mark.window
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run is not installed")
def test_every_screen_is_painted_in_a_real_window(tmp_path: Path) -> None:
    command = [
        "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, "-m", "cbgame.desktop.screenshots",
        "--out", str(tmp_path), "--theme", "night", "--language", "zh-Hans",
    ]  # fmt: skip
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, timeout=240, env=environment, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    for screen in SCREENS:
        image = QImage(str(tmp_path / f"{screen}-night-zh-Hans.png"))
        assert (image.width(), image.height()) == (1280, 720), screen
        assert colours(image) > 20, screen
