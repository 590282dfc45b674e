"""The benchmarks of the desk: the market's answer, the frames of a drag, the memory of a long term.

Each runs in a process of its own, so that what was measured before doesn't weigh on it: the program is started again
with ``bench --only NAME``, from source or packaged alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Final

from cbgame.commands.measuring import Measurement, WindowFailed

DESK: Final = ("turn", "frames", "memory")
"""What can be measured of a desk."""

TURN_GOAL_S, FRAMES_GOAL_S = 0.1, 0.02
MOST_MB, MOST_GROWTH = 350.0, 1.2

_PATIENCE_S = 1_800


def measure_turn() -> list[Measurement]:
    """From the click on Announce to the painted answer of markets, autosave included, against painting that page."""
    from cbgame.desktop.timed_desk import time_turn  # Qt is loaded only where a desk is measured

    value, floor = time_turn()
    return [_measurement("turn", value, floor, TURN_GOAL_S / floor)]


def measure_frames() -> list[Measurement]:
    """95 of 100 frames of a drag with the preview following, against the time from one frame to the next."""
    from cbgame.desktop.timed_desk import FRAME_S, time_frames

    following, _alone = time_frames()
    return [_measurement("frames", following, FRAME_S, FRAMES_GOAL_S / FRAME_S)]


def measure_memory() -> list[Measurement]:
    """Megabytes with all charts open: after 200 quarters against 10, and the most of them against what is allowed."""
    from cbgame.desktop.timed_desk import DeskFailed, weigh

    try:
        soon, late = weigh()
    except DeskFailed as failure:
        raise WindowFailed(str(failure)) from None
    return [
        _measurement("memory_growth", late, soon, MOST_GROWTH, "MB"),
        _measurement("memory", max(soon, late), MOST_MB, 1.0, "MB"),
    ]


MEASURES: Final = {"turn": measure_turn, "frames": measure_frames, "memory": measure_memory}


def measure_apart(name: str) -> list[Measurement]:
    """Measure one of ``DESK`` in a process of its own. Raises :class:`WindowFailed`."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cbgame"]
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [*program, "bench", "--only", name, "--json"]
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=_PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WindowFailed(str(error)) from None
    try:
        return [Measurement(**told) for told in json.loads(done.stdout)]
    except (ValueError, TypeError):
        last = done.stderr.decode(errors="replace").strip().splitlines()
        raise WindowFailed(last[-1] if last else f"exit {done.returncode}") from None


def _measurement(name: str, value: float, floor: float, goal_ratio: float, unit: str = "s") -> Measurement:
    return Measurement(name, round(value, 6), round(floor, 6), round(value / floor, 3), round(goal_ratio, 3), unit=unit)
