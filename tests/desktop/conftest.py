"""A window with the sample seat behind it, in a player's folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.window import Window
from cbgame.files.saves import Autosave
from cbgame.game.level import Level
from cbgame.game.record import Record
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat

SLOW_MS = 60_000


class Player:
    """Plays as a person does: waits for a page, clicks, types."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def flow(self) -> TermFlow:
        return self.window.flow()

    @property
    def pages(self):  # type: ignore[no-untyped-def]
        return self.flow.pages

    def click(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type_into(self, box: QWidget, text: str) -> None:
        box.setFocus()
        box.selectAll()  # type: ignore[attr-defined]
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=SLOW_MS)

    def wait_page(self, page: QWidget) -> None:
        self.wait_for(lambda: self.window.stack.currentWidget() is page)

    def begin(self, seed: str = "7") -> None:
        """From Home to the desk, with a typed seed."""
        self.click(next(iter(self.window.home.cards.values())).open)
        self.wait_page(self.window.brief)
        self.qtbot.keyClicks(self.window.brief.seed, seed)
        self.click(self.window.brief.start)
        self.wait_page(self.pages.desk)

    def announce(self) -> None:
        self.click(self.pages.desk.decision.announce)
        self.wait_page(self.pages.announcement)

    def run_weeks(self, option: int = 1) -> None:
        """From the announcement to the next desk or the debrief, answering emergencies with that option."""
        tape = self.pages.tape
        self.pages.announcement.continued.emit()
        self.wait_page(tape)
        while self.window.stack.currentWidget() is tape:
            self.wait_for(lambda: self.window.stack.currentWidget() is not tape or not tape.playing)
            if tape.go_on.isEnabled():
                self.click(tape.go_on)
            else:
                self.qtbot.keyClick(tape, Qt.Key(Qt.Key.Key_0 + option))
            self.qtbot.wait(30)

    def play_quarter(self) -> None:
        self.announce()
        self.run_weeks()


def resumed_sample(record: Record, level: Level) -> SampleSeat:
    """A sample seat that has taken the record's decisions."""
    seat = SampleSeat(level, record.seed)
    for decision in record.decisions[: len(record.marks)]:
        seat.decide(decision)
        seat.proceed()
    for decision in record.decisions[len(record.marks) :]:
        seat.decide(decision)
    return seat


@pytest.fixture
def level() -> Level:
    return sample_level()


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, level: Level) -> Iterator[Callable[[], Player]]:
    """Opens the game, as often as it is called; every window is closed at the end."""
    opened: list[Window] = []

    def opener() -> Player:
        window = build(qapp, (level,), SampleSeat, resumed_sample)
        window.parts.themes.reduce_motion(True)
        window.parts.languages.choose("en")
        window.resize(1280, 720)
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return Player(qtbot, window)

    yield opener
    for window in opened:
        window.close()


@pytest.fixture
def player(open_window: Callable[[], Player]) -> Player:
    return open_window()


@pytest.fixture
def autosave(own_home: Path) -> Autosave:
    """What is on the disk of this test's player."""
    return Autosave()

