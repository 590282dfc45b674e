"""A class attended from the desktop: joined, played beside another seat, left and gone back to, debriefed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cbgame.desktop.window import Window
from cbgame.files import class_seat, places
from cbgame.files.saves import Autosave
from tests.classroom.real_host import RealHost, real_host
from tests.desktop.player import Player

PATIENCE_MS = 120_000


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealHost]:
    with real_host(tmp_path_factory.mktemp("teacher"), "--seed", "3") as running:
        yield running


def shown(qtbot: QtBot, window: Window, name: str) -> None:
    """Wait until a page of the term is on."""
    qtbot.waitUntil(
        lambda: window.stack.currentWidget() is getattr(window.term.flow().pages, name, None), timeout=PATIENCE_MS
    )


def join(player: Player, host: RealHost, nickname: str) -> None:
    """Join through the page of classes, as anybody does."""
    qtbot, window = player.qtbot, player.window
    qtbot.mouseClick(window.home.classroom, Qt.MouseButton.LeftButton)
    fields = window.classes.classroom.join.fields
    qtbot.keyClicks(fields["address"], host.address.removeprefix("http://"))
    qtbot.keyClicks(fields["code"], host.told["code"].lower())
    qtbot.keyClicks(fields["nickname"], nickname)
    qtbot.mouseClick(window.classes.classroom.join.join, Qt.MouseButton.LeftButton)


def test_a_class_is_played_to_its_debrief(player: Player, host: RealHost, autosave: Autosave) -> None:
    qtbot, window = player.qtbot, player.window
    player.begin()  # a term of one's own waits meanwhile
    player.announce()
    own = autosave.path.read_text(encoding="utf-8")
    player.press(Qt.Key.Key_Escape)
    join(player, host, "Ada")
    shown(qtbot, window, "waiting")  # the lobby
    assert window.class_bar.isVisible()
    seat = class_seat.kept()
    assert seat is not None
    assert (seat.nickname, seat.address) == ("Ada", host.address)
    host.does("open")
    shown(qtbot, window, "desk")
    player.announce()
    player.pages.announcement.continued.emit()
    shown(qtbot, window, "waiting")
    assert "1" in window.class_bar.said.text()

    qtbot.mouseClick(window.term.flow().pages.waiting.leave, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.classes.classroom
    assert not window.class_bar.isVisible()
    host.does("advance")
    qtbot.mouseClick(window.classes.classroom.return_, Qt.MouseButton.LeftButton)
    shown(qtbot, window, "desk")  # the quarter that was closed meanwhile is known
    assert window.term.flow().newest.index == 1

    host.does("advance")  # before this seat has decided: hold stands in for it
    shown(qtbot, window, "tape")
    assert window.term.flow().ended
    window.term.flow().pages.tape.finished.emit()
    shown(qtbot, window, "debrief")
    qtbot.waitUntil(lambda: window.term.flow().scored, timeout=PATIENCE_MS)
    assert autosave.path.read_text(encoding="utf-8") == own
    assert len(list(places.results().glob("little-3*.json"))) == 1


def test_what_is_wrong_is_said_where_it_was_typed(player: Player, host: RealHost, tmp_path: Path) -> None:
    qtbot, window = player.qtbot, player.window
    qtbot.mouseClick(window.home.classroom, Qt.MouseButton.LeftButton)
    panel = window.classes.classroom.join
    qtbot.mouseClick(panel.join, Qt.MouseButton.LeftButton)
    assert "Address" in panel.fault.text()
    for name, typed in (("address", host.address), ("code", "NONE00"), ("nickname", "Ben")):
        qtbot.keyClicks(panel.fields[name], typed)
    qtbot.mouseClick(panel.join, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.join.isEnabled(), timeout=PATIENCE_MS)
    assert panel.fault.text()
    assert class_seat.kept() is None
    assert window.stack.currentWidget() is window.classes.classroom
