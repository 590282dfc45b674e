"""A real desk, played by its own widgets and timed: the market's answer, a drag, the memory of a long term."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import quantiles
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cbgame.desktop.app import application, build
from cbgame.desktop.controls.chart_tabs import TABS
from cbgame.desktop.play_pages import PlayPages
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.levels import load_level

FRAME_S: Final = 1 / 60
"""From one frame to the next on most screens."""

_LEVEL: Final = "repo-spike"
_SEED: Final = 1
_LONGEST_S: Final = 60.0
_DRAG_FRAMES, _DRAG_STEP_BP = 240, 25


class DeskFailed(Exception):
    """A page that was waited for didn't come, or something failed on the way."""


class TimedDesk:
    """One window with a term of ``quarters`` quarters; what it keeps goes into a folder that goes away again."""

    def __init__(self, quarters: int) -> None:
        self._app = application(sys.argv[:1])
        level = replace(load_level(_LEVEL), quarters=quarters, missions=(), gains=())
        self._failures: list[str] = []
        self.window: Window = build(self._app, (level,))
        self.window.parts.themes.reduce_motion(True)
        self.window.parts.bridge.failed.connect(self._failures.append)
        self.window.resize(1280, 720)
        self.window.show()
        self.window.term.begin(level, _SEED)
        self.wait_for(self.pages.desk)

    @property
    def pages(self) -> PlayPages:
        """The pages of the term."""
        return self.window.term.flow().pages

    def close(self) -> None:
        """Let the window go."""
        self.window.close()
        self.window.deleteLater()
        self._settle()

    def play_quarter(self) -> float:
        """A quarter as it stands; seconds from the click on Announce until the market's answer is painted."""
        self.wait_for(self.pages.desk)
        self._rest()
        begun = time.perf_counter()
        self.pages.desk.decision.announce.click()
        self.wait_for(self.pages.announcement)
        self.window.repaint()
        answered = time.perf_counter() - begun
        self.pages.announcement.continued.emit()
        self.wait_for(self.pages.tape)
        self._until(self._tape_is_over, "the end of the tape")
        return answered

    def repaint_s(self) -> float:
        """Seconds to paint the page that is on."""
        begun = time.perf_counter()
        self.window.repaint()
        return time.perf_counter() - begun

    def drag(self, considered: bool = True) -> list[float]:
        """How late each frame of a drag along the rate's slider is there, in seconds after its time.

        The slider moves at every frame, the preview follows in its thread as it does for a player; without
        ``considered`` nothing follows, which is the least that such a frame costs.
        """
        slider = self.pages.desk.decision.rate.slider
        low, high = slider.minimum(), slider.maximum()
        steps = [*range(low, high, _DRAG_STEP_BP), *range(high, low, -_DRAG_STEP_BP)]
        self._rest()
        slider.blockSignals(not considered)
        late: list[float] = []
        due = time.perf_counter()
        for frame in range(_DRAG_FRAMES):
            due = max(due + FRAME_S, time.perf_counter())  # a frame that was missed delays no other
            self._until_time(due)
            slider.setSliderPosition(steps[frame // 4 % len(steps)])
            QApplication.processEvents()
            late.append(time.perf_counter() - due)
        slider.blockSignals(False)
        self._rest()
        return late

    def open_all_charts(self) -> None:
        """Turn to every tab of the desk."""
        self.wait_for(self.pages.desk)
        for tab in TABS:
            self.pages.desk.charts.turn_to(tab)
            self._rest()

    def wait_for(self, page: QWidget) -> None:
        """Return when the page is on. Raises :class:`DeskFailed`."""
        self._until(lambda: self.window.stack.currentWidget() is page, type(page).__name__)

    # inside

    def _tape_is_over(self) -> bool:
        tape = self.pages.tape
        if self.window.stack.currentWidget() is tape:
            tape.skip()
            if tape.go_on.isEnabled():
                tape.go_on.click()
            elif tape.situation.cards:
                tape.situation.choose(len(tape.situation.cards))
        return self.window.stack.currentWidget() not in (tape, self.pages.announcement)

    def _rest(self, seconds: float = 0.3) -> None:
        """Let what was begun come to its end."""
        self._until_time(time.perf_counter() + seconds)

    def _until_time(self, end: float) -> None:
        while (left := end - time.perf_counter()) > 0:
            QApplication.processEvents()
            time.sleep(min(0.001, max(left, 0)))

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            if self._failures or time.monotonic() > end:
                raise DeskFailed(self._failures[0].strip().splitlines()[-1] if self._failures else what)
            self._settle()
            time.sleep(0.0005)

    def _settle(self) -> None:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def time_turn(quarters: int = 8) -> tuple[float, float]:
    """Seconds from Announce to the painted answer, and of painting that page alone: the median quarter of a term."""
    with _desk(quarters + 2) as desk:
        desk.play_quarter()  # the pages are made and known
        answers = sorted(desk.play_quarter() for _ in range(quarters))
        desk.wait_for(desk.pages.desk)
        desk.pages.desk.decision.announce.click()
        desk.wait_for(desk.pages.announcement)
        return answers[len(answers) // 2], min(desk.repaint_s() for _ in range(5))


def time_frames(rounds: int = 3) -> tuple[float, float]:
    """How late 95 of 100 frames of a drag are there at most, with the preview and without: the best round of each."""
    with _desk(12) as desk:
        desk.play_quarter()
        desk.wait_for(desk.pages.desk)
        following = [_p95(desk.drag()) for _ in range(rounds)]
        alone = [_p95(desk.drag(considered=False)) for _ in range(rounds)]
        return min(following), min(alone)


def weigh(after: int = 10, long_after: int = 200) -> tuple[float, float]:
    """Resident megabytes with every chart open: after some quarters, and after many."""
    with _desk(long_after + 4) as desk:
        desk.open_all_charts()
        for _ in range(after):
            desk.play_quarter()
        desk.open_all_charts()
        soon = resident_mb()
        for _ in range(long_after - after):
            desk.play_quarter()
        desk.open_all_charts()
        return soon, resident_mb()


def resident_mb() -> float:
    """Megabytes of this process that are in memory. Raises :class:`DeskFailed` where the system doesn't tell."""
    gc.collect()
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError) as error:
        raise DeskFailed(str(error)) from None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _p95(values: list[float]) -> float:
    return quantiles(values, n=20)[-1]


@contextlib.contextmanager
def _desk(quarters: int) -> Iterator[TimedDesk]:
    """A desk with a player's folder of its own."""
    before = os.environ.get(places.HOME_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="cbgame-", ignore_cleanup_errors=True) as folder:
        os.environ[places.HOME_VARIABLE] = folder
        desk = TimedDesk(quarters)
        try:
            yield desk
        finally:
            desk.close()
            if before is None:
                del os.environ[places.HOME_VARIABLE]
            else:
                os.environ[places.HOME_VARIABLE] = before
