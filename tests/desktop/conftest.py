"""A window with the sample seat behind it, in a player's folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.window import Window
from cbgame.files.saves import Autosave
from cbgame.game.level import Level
from cbgame.game.record import Record
from tests.desktop.player import Player
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat


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
