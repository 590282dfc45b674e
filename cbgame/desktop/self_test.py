"""The program tries itself: the real window, a level played by its own widgets, saved, reloaded, exported, verified.

It is for a program that has just been built or unpacked: what is missing from it shows here, not in a player's hands.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cbgame.desktop.app import application, build
from cbgame.desktop.speaker import can_sound, load
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.window import Window
from cbgame.files import places
from cbgame.files.levels import list_levels
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.game.debrief import Report
from cbgame.game.verification import Outcome, verify
from cbgame.text.catalogue import LANGUAGE_NAMES

STEPS: Final = ("window", "languages", "sound", "class", "level", "save", "reload", "debrief", "pdf", "verify")
"""What is tried, in this order; each needs those before it."""

LEVEL: Final = "repo-spike"
_SEED: Final = 7
_QUARTERS_BEFORE_RELOAD: Final = 2
_LONGEST_S: Final = 240.0
_LEAST_PDF_BYTES: Final = 20_000

Tell = Callable[[str, str, float], None]
"""Is told of each step: its name, why it failed (nothing if it didn't), and how many seconds it took."""


class StepFailed(Exception):
    """What was expected and didn't come."""


class SelfTest:
    """Plays one level in a player's folder that goes away again."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._app = application(sys.argv[:1])
        levels, self._broken = list_levels()
        self._levels = {level.id: level for level in levels}
        self._window: Window | None = None
        self._failures: list[str] = []

    def run(self, tell: Tell) -> bool:
        """Every step until one fails; whether none did."""
        try:
            return all(self._step(name, tell) for name in STEPS)
        finally:
            if self._window is not None:
                self._window.close()

    def _step(self, name: str, tell: Tell) -> bool:
        begun, why = time.monotonic(), ""
        try:
            getattr(self, f"_try_{name}")()
        except Exception as failure:  # whatever it is, the step has failed and says why
            why = f"{type(failure).__name__}: {failure}"
        why = why or "; ".join(self._failures)
        tell(name, why, time.monotonic() - begun)
        return not why

    # the steps

    def _try_window(self) -> None:
        """Home paints, and every level that ships can be read."""
        self._expect(not self._broken, "a level can't be read")
        self._expect(LEVEL in self._levels, f"there is no level {LEVEL}")
        self._open()

    def _try_languages(self) -> None:
        """Each language changes the words on the screen."""
        said = set()
        for language in reversed(LANGUAGE_NAMES):
            self._open_window.beside.settings.changed.emit({"language": language})
            self._settle()
            said.add(self._open_window.beside.help.glossary.text())
        self._expect(len(said) == len(LANGUAGE_NAMES), f"the words didn't change: {said}")

    def _try_sound(self) -> None:
        """The library for sound loads; it has no wheels for a few systems, which play silently."""
        if can_sound():
            load()

    def _try_class(self) -> None:
        """A class is hosted, joined and played by a seat, and erased; a browser gets its page."""
        from cbgame.desktop.class_trial import ClassTrial  # what it loads is tried here, and not before

        ClassTrial(self._open_window, LEVEL, self._until).run()

    def _try_level(self) -> None:
        """From its card over the brief to the desk, and through two quarters."""
        window = self._open_window
        window.home.level_chosen.emit(LEVEL)
        self._until(lambda: window.stack.currentWidget() is window.levels.brief, "the brief")
        window.levels.brief.chosen.click()
        window.levels.brief.seed.setText(str(_SEED))
        window.levels.brief.start.click()
        for _ in range(_QUARTERS_BEFORE_RELOAD):
            self._play_quarter()
        self._until(lambda: self._page is self._flow.pages.desk, "the desk of the third quarter")

    def _try_save(self) -> None:
        """What was decided is on the disk."""
        record = load_record(places.saves() / "running.json")
        found = (record.level, record.seed, len(record.decisions), len(record.marks))
        self._expect(found == (LEVEL, _SEED, _QUARTERS_BEFORE_RELOAD, _QUARTERS_BEFORE_RELOAD), f"saved: {found}")

    def _try_reload(self) -> None:
        """A new window goes on where the old one was closed."""
        quarter = self._flow.quarter
        self._open_window.close()
        self._open()
        self._open_window.home.continue_.click()
        self._until(lambda: self._page is self._flow.pages.desk, "the desk after the reload")
        self._expect(self._flow.quarter == quarter, f"{self._flow.quarter} in place of {quarter}")

    def _try_debrief(self) -> None:
        """The rest of the term and its score."""
        flow = self._flow
        while not flow.ended:
            self._play_quarter()
        self._until(lambda: self._page is flow.pages.debrief, "the debrief")
        self._until(lambda: flow.pages.debrief.export.actions_of["pdf"].isEnabled(), "the term played again")

    def _try_pdf(self) -> None:
        """The debrief as a PDF, written by the window's exporter as if its place had been chosen."""
        flow, exporter, path = self._flow, self._open_window.term.results.exporter, self._home / "report.pdf"
        wishes: list[tuple[str, Report]] = []
        flow.export_wanted.disconnect(self._open_window.term.export)  # which would ask for a place
        flow.export_wanted.connect(lambda kind, report: wishes.append((kind, report)))
        flow.pages.debrief.export.actions_of["pdf"].trigger()
        ((kind, report),) = wishes
        exporter.write(kind, report, path)
        written = path.read_bytes() if path.exists() else b""
        self._expect(written.startswith(b"%PDF") and len(written) > _LEAST_PDF_BYTES, f"{len(written)} bytes")

    def _try_verify(self) -> None:
        """The result file is confirmed by playing it again."""
        files = sorted(places.results().glob("*.json"))
        self._expect(len(files) == 1, f"{len(files)} result files")
        outcome = verify(load_record(files[0]), self._levels[LEVEL]).outcome
        self._expect(outcome is Outcome.CONFIRMED, outcome.value)
        self._expect(not Autosave().path.exists(), "the ended term is still the running one")

    # what they are made of

    @property
    def _open_window(self) -> Window:
        if self._window is None:
            raise StepFailed("no window is open")
        return self._window

    @property
    def _flow(self) -> TermFlow:
        return self._open_window.term.flow()

    @property
    def _page(self) -> QWidget | None:
        return self._open_window.stack.currentWidget()

    def _open(self) -> None:
        painted: list[bool] = []
        self._window = window = build(self._app, tuple(self._levels.values()))
        window.parts.themes.reduce_motion(True)
        window.parts.bridge.failed.connect(lambda failure: self._failures.append(repr(failure)))
        window.painted.connect(lambda: painted.append(True))
        window.show()
        self._until(lambda: bool(painted), "Home")

    def _play_quarter(self) -> None:
        """Hold, with a step of the rate in the first quarter; emergencies get their last answer."""
        flow = self._flow
        pages = flow.pages
        self._until(lambda: self._page is pages.desk, "the desk")
        if not flow.running_index:
            pages.desk.decision.rate.up.click()
        pages.desk.decision.announce.click()
        self._until(lambda: self._page is pages.announcement, "the announcement")
        pages.announcement.continued.emit()
        self._until(lambda: self._page is pages.tape, "the tape")
        while self._page is pages.tape:
            pages.tape.skip()
            cards = pages.tape.situation.cards if not pages.tape.go_on.isEnabled() else ()
            if cards:
                pages.tape.situation.choose(len(cards))
            else:
                pages.tape.go_on.click()
            self._settle()

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            self._expect(not self._failures, "; ".join(self._failures))
            self._expect(time.monotonic() < end, f"never came: {what}")
            self._settle()

    def _settle(self) -> None:
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(0.01)

    def _expect(self, holds: bool, otherwise: str) -> None:
        if not holds:
            raise StepFailed(otherwise)


@contextmanager
def _own_home() -> Iterator[Path]:
    """A player's folder for this process that nobody else has; nothing of the player's own is touched."""
    before = os.environ.get(places.HOME_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="cbgame-", ignore_cleanup_errors=True) as folder:
        os.environ[places.HOME_VARIABLE] = folder
        try:
            yield Path(folder)
        finally:
            if before is None:
                del os.environ[places.HOME_VARIABLE]
            else:
                os.environ[places.HOME_VARIABLE] = before


def run(tell: Tell) -> bool:
    """Try everything; whether all of it works."""
    with _own_home() as home:
        return SelfTest(home).run(tell)
