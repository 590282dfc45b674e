"""The benchmarks: what is timed, the floor it is held against, and the ratio it should not exceed.

Times differ between machines and with what else they do; a ratio to a floor of the same run differs little.
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent import futures
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from cbgame.commands.side_by_side import cores
from cbgame.economy.baseline import baseline_stance, baseline_state
from cbgame.economy.calendar import WEEKS
from cbgame.economy.luck import QUARTERLY, WEEKLY, FastLuck
from cbgame.economy.parameters import BASELINE
from cbgame.economy.quarter import advance
from cbgame.policy.forecast import fan

NORMALS_A_QUARTER: Final = len(QUARTERLY) + WEEKS * len(WEEKLY)
PREVIEW_PATHS, PREVIEW_QUARTERS, PREVIEW_OPERATIONS = 500, 12, 60
BATCH_PATHS, BATCH_QUARTERS, BATCH_BLOCKS = 1000, 100, 10  # a million path-quarters
PREVIEWS_BEFORE = 8
GOALS: Final = {"preview": 4.0, "batch": 3.0, "first_window": 1.5}
"""Ratios that are aimed at; benchmarks/README.md says which are reached."""

_WINDOW_TRIES = 3
_WINDOW_PATIENCE_S = 120
_EMPTY_WINDOW: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
import pyqtgraph
app = QApplication(sys.argv[:1])
class Plot(pyqtgraph.PlotWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
window = QMainWindow()
window.setCentralWidget(Plot())
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True)
class Measurement:
    """One benchmark: seconds, the floor's seconds, and how many times the floor it takes and may take."""

    name: str
    value_s: float
    floor_s: float
    ratio: float
    goal_ratio: float
    unit: str = field(default="s", kw_only=True)  # of the value and its floor; "MB" where memory is measured

    @classmethod
    def of(cls, name: str, value_s: float, floor_s: float, goal_ratio: float) -> Measurement:
        """From the two times."""
        ratio = round(value_s / floor_s, 3)
        return Measurement(name, round(value_s, 6), round(floor_s, 6), ratio, round(goal_ratio, 3))


class WindowFailed(Exception):
    """The window could not be timed: Qt isn't there or the program failed."""


def measure_preview(repeats: int = 5) -> Measurement:
    """The staff's fan of 500 paths over 12 quarters, against drawing its standard normals and 60 plain operations on
    its paths a quarter. As in the middle of a drag: what is played back has been recorded."""
    state, stance, seeds = baseline_state(), baseline_stance(baseline_state().policy_rate), itertools.count()

    def preview() -> None:
        fan(state, stance, BASELINE, PREVIEW_QUARTERS, PREVIEW_PATHS, next(seeds))  # with draws of its own

    for _ in range(PREVIEWS_BEFORE):
        preview()
    value = best_of(preview, repeats)
    floor = best_of(_preview_floor, repeats)
    return Measurement.of("preview", value, floor, GOALS["preview"])


def measure_batch(blocks: int = BATCH_BLOCKS) -> Measurement:
    """A million path-quarters of the economy (``blocks`` times 100,000), a process to a core, against drawing their
    standard normals with numpy's fastest generator in one."""
    if cores() < 2:
        value = best_of(lambda: list(map(_economies, range(blocks))), 1)
    else:
        value = _in_processes(blocks)
    floor = best_of(lambda: _draw(BATCH_PATHS, BATCH_QUARTERS * blocks), 1)
    return Measurement.of("batch", value, floor, GOALS["batch"])


def _in_processes(blocks: int) -> float:
    from multiprocessing import get_context  # here, because Home is painted by the same command line

    with futures.ProcessPoolExecutor(cores(), mp_context=get_context("spawn")) as pool:
        best_of(lambda: list(pool.map(_economies, range(2 * cores()), [1] * 2 * cores())), 1)  # everything is loaded
        return best_of(lambda: list(pool.map(_economies, range(blocks))), 1)


def measure_first_window(
    tries: int = _WINDOW_TRIES, commands: tuple[list[str], list[str]] = (["-m", "cbgame"], ["-c", _EMPTY_WINDOW])
) -> Measurement:
    """From process start to Home painted, against an empty window with one plot. Raises :class:`WindowFailed`."""
    with tempfile.TemporaryDirectory() as home:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {
            "CBGAME_EXIT_AFTER_PAINT": "1",
            "CBGAME_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        ours, empty = [], []
        for _ in range(tries):  # in turn, so that both meet the same weather
            empty.append(_process([sys.executable, *commands[1]], environment))
            ours.append(_process([sys.executable, *commands[0]], environment))
    return Measurement.of("first_window", min(ours), min(empty), GOALS["first_window"])


def best_of(work: Callable[[], object], repeats: int) -> float:
    """Seconds of the fastest of some runs: the one that was disturbed least."""
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def draw_normals(paths: int, quarters: int) -> float:
    """Seconds that numpy's fastest generator takes for the standard normals of so many terms."""
    return best_of(lambda: _draw(paths, quarters), 1)


def _draw(paths: int, quarters: int) -> None:
    generator = np.random.Generator(np.random.SFC64(0))  # the fastest of numpy's
    normals = np.empty((NORMALS_A_QUARTER, paths))
    for _ in range(quarters):
        generator.standard_normal(out=normals)


def _preview_floor() -> None:
    _draw(PREVIEW_PATHS, PREVIEW_QUARTERS)
    one, other, result = np.ones((3, PREVIEW_PATHS))
    for _ in range(PREVIEW_QUARTERS * PREVIEW_OPERATIONS // 2):
        np.add(one, other, out=result)
        np.multiply(one, other, out=result)


def economies_s(blocks: int) -> float:
    """Seconds of ``blocks`` times 100,000 path-quarters of the economy, in one process."""
    return best_of(lambda: list(map(_economies, range(blocks))), 3)


def _economies(block: int, quarters: int = BATCH_QUARTERS) -> None:
    luck = FastLuck(block, BATCH_PATHS)
    state = baseline_state(BATCH_PATHS)
    stance = baseline_stance(state.policy_rate)
    for _ in range(quarters):
        state = advance(state, stance, luck.draws(state.quarter + 1), BASELINE, explained=False)


def _process(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from the start of a process to its own end."""
    begun = time.perf_counter()
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=_WINDOW_PATIENCE_S, check=False)
    except subprocess.TimeoutExpired:
        raise WindowFailed(f"> {_WINDOW_PATIENCE_S} s") from None
    except OSError as error:
        raise WindowFailed(error.strerror or str(error)) from None
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()
        raise WindowFailed(last[-1] if last else f"exit {done.returncode}")
    return time.perf_counter() - begun
