"""Two hundred quarters in one window: nothing piles up."""

from __future__ import annotations

import gc
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.window import Window
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SampleSeat

QUARTERS = 200
_COUNTED_FROM = 10
_TABS = ("plumbing", "books", "inflation", "assets", "income")


def objects(window: Window) -> int:
    """How many Qt objects the window has."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return len(window.findChildren(QObject))


def test_two_hundred_quarters_leave_no_widget_behind(qtbot: QtBot, qapp: QApplication) -> None:
    window = build(qapp, (replace(sample_level(), quarters=QUARTERS + 20),), SampleSeat)
    window.parts.themes.reduce_motion(True)
    qtbot.addWidget(window)
    window.show()
    window.term.begin(window.parts.terms.level(sample_level().id), 3)
    at_first = 0
    for quarter in range(QUARTERS):
        play_quarter(qtbot, window, _TABS[quarter % len(_TABS)])
        if quarter == _COUNTED_FROM:
            at_first = objects(window)
    assert objects(window) <= at_first
    window.close()


def play_quarter(qtbot: QtBot, window: Window, tab: str) -> None:
    flow = window.term.flow()
    pages = flow.pages
    qtbot.waitUntil(lambda: flow.page is pages.desk, timeout=60_000)
    pages.desk.charts.turn_to(tab)
    pages.desk.decision.announce.click()
    qtbot.waitUntil(lambda: flow.page is pages.announcement, timeout=60_000)
    pages.announcement.continued.emit()
    qtbot.waitUntil(lambda: flow.page is pages.tape, timeout=60_000)
    while flow.page is pages.tape:
        pages.tape.skip()
        QApplication.processEvents()
        if pages.tape.go_on.isEnabled():
            pages.tape.go_on.click()
        elif pages.tape.situation.cards:
            pages.tape.situation.choose(len(pages.tape.situation.cards))
        QApplication.processEvents()
