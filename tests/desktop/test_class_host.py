"""A class hosted from the desktop: begun in three choices, played, exported, erased; and what is said when it can't."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cbgame.classroom.kept_classes import kept_classes
from cbgame.desktop.class_host import ClassHost
from cbgame.desktop.controls.host_panel import ALONE
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.console import ConsolePage
from cbgame.desktop.pages.projector import BOARD, LESSONS
from cbgame.desktop.screen_samples import sample_console
from cbgame.desktop.theme import ThemeSource
from cbgame.desktop.window import Window
from cbgame.files.levels import load_level
from tests.classroom.contest import TEXT
from tests.classroom.real_host import PatientLine
from tests.desktop.player import Player

PATIENCE_MS = 120_000


@pytest.fixture
def teacher(player: Player, own_home: Path) -> Iterator[Player]:
    """A player with the little level in the folder of own levels."""
    (own_home / "levels").mkdir(parents=True, exist_ok=True)
    (own_home / "levels" / "little.toml").write_text(TEXT, encoding="utf-8")
    player.window.go_home()
    player.click(player.window.home.classroom)
    yield player
    player.window.classes.host.close()


def host(teacher: Player, port: int = 0) -> None:
    panel = teacher.window.classes.classroom.host
    panel.level.setCurrentIndex(panel.level.findData("little"))
    assert panel.level.currentData() == "little"
    panel.port.setValue(port)
    panel.luck.setText("3")
    teacher.click(panel.host)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def on_console(qtbot: QtBot, window: Window) -> None:
    until(qtbot, lambda: window.stack.currentWidget() is window.classes.host.console)
    until(qtbot, lambda: window.classes.host.console.seats.rowCount() >= 0 and window.classes.host._last is not None)


def name_of(console: ConsolePage, row: int) -> str:
    item = console.seats.item(row, 0)
    return "" if item is None else item.text()


def in_round(made: ClassHost, number: int) -> bool:
    return made._last is not None and made._last[0]["round"] == number


def test_a_class_at_its_own_pace_is_ended_by_one_click_once_all_have_finished(qtbot: QtBot) -> None:
    console = ConsolePage(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(console)
    sample = sample_console()
    told = sample | {"pacing": "free", "deadline_s": None, "round": 1, "waiting": {"decided": 8, "of": 9}}
    wanted: list[str] = []
    console.acted.connect(lambda verb, _body: wanted.append(verb))
    console.show_class(told)
    assert console.advance.text() == "Debrief together"
    assert not console.advance.isEnabled()
    assert "8 of 9 have finished" in console._stage.text()
    console.show_class(told | {"waiting": {"decided": 9, "of": 9}})
    assert "All 9 have finished" in console._stage.text()
    qtbot.mouseClick(console.advance, Qt.MouseButton.LeftButton)
    assert wanted == ["end"]


def test_a_class_is_hosted_from_its_first_choice_to_being_erased(teacher: Player, tmp_path: Path) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    host(teacher)
    on_console(qtbot, window)
    made, console = window.classes.host, window.classes.host.console
    assert made.hosting is not None
    hosted = made.hosting.hosted
    assert hosted is not None
    assert console.card.code.text() == hosted.code
    assert console.card.pin.text() == hosted.pin
    assert hosted.code in console.card.qr.text

    teacher.click(console.card.projector)
    projector = made.projector
    assert projector is not None
    student = PatientLine(hosted.addresses[0])
    student.joined(hosted.code, "Ada")
    made.hosting.look()
    until(qtbot, lambda: console.seats.rowCount() == 1)
    until(qtbot, lambda: "Ada" in projector._joined.text())

    teacher.click(console.advance)
    until(qtbot, lambda: projector.faces.currentIndex() == 1)
    assert student.get("/api/seat/now")["stage"] == "deciding"
    console.seats.selectRow(0)
    console.name.setText("Ada L.")
    teacher.click(console.rename)
    until(qtbot, lambda: name_of(console, 0) == "Ada L.")
    teacher.click(console.give_back)
    until(qtbot, lambda: console._seat_code.isVisible())

    for number in range(load_level("little").quarters):
        until(qtbot, partial(in_round, made, number + 1))
        until(qtbot, console.advance.isEnabled)
        teacher.click(console.advance)
    until(qtbot, lambda: made._last is not None and made._last[0]["stage"] == "ended")
    until(qtbot, lambda: bool(made._last and made._last[0]["final"]))
    assert projector.charts["unemployment"].table().rows

    gradebook = tmp_path / "gradebook.csv"
    made.export("gradebook.csv", gradebook)
    until(qtbot, gradebook.exists)
    assert "Ada L." in gradebook.read_text(encoding="utf-8-sig")

    until(qtbot, console.export_actions["handout.pdf"].isEnabled)
    handout = tmp_path / "handout.pdf"
    made.export("handout.pdf", handout)
    until(qtbot, handout.exists)
    assert handout.read_bytes().startswith(b"%PDF-")

    assert not console.advance.isVisible()
    until(qtbot, console.turn.isEnabled)
    teacher.click(console.turn)
    assert projector.faces.currentIndex() != BOARD
    teacher.click(console.what_if)
    until(qtbot, lambda: made.what_if is not None and window.stack.currentWidget() is made.what_if.page)
    assert made.what_if is not None
    page = made.what_if.page
    page.choose_quarter(1)
    page.desk.rate.up.click()
    page.desk.announce.click()
    until(qtbot, lambda: "What if" in projector.paths["policy_rate"].table().columns)
    assert projector.faces.currentIndex() == LESSONS
    window.go_back()
    assert window.stack.currentWidget() is console

    console.later_actions["erase"].trigger()
    assert console.ask.isVisible()
    teacher.click(console.ask.yes)
    until(qtbot, lambda: window.stack.currentWidget() is window.classes.classroom)
    assert made.hosting is None
    assert not window.classes.classroom.host.resume.isVisible()
    student.close()


def test_a_class_that_was_interrupted_is_gone_on_with(teacher: Player) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    host(teacher)
    on_console(qtbot, window)
    made = window.classes.host
    assert made.hosting is not None
    assert made.hosting.hosted is not None
    code = made.hosting.hosted.code
    made.hosting._process.kill()
    until(qtbot, lambda: window.stack.currentWidget() is window.classes.classroom)
    panel = window.classes.classroom.host
    assert panel.fault.isVisible()
    assert panel.resume.isVisible()
    teacher.click(panel.resume)
    on_console(qtbot, window)
    assert made.hosting is not None
    assert made.hosting.hosted is not None
    assert made.hosting.hosted.code == code


def test_a_class_that_has_ended_is_opened_again_and_erased_from_the_list(teacher: Player) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    host(teacher)
    on_console(qtbot, window)
    made, console, past = window.classes.host, window.classes.host.console, window.classes.classroom.past
    assert made.hosting is not None
    assert made.hosting.hosted is not None
    student = PatientLine(made.hosting.hosted.addresses[0])
    student.joined(made.hosting.hosted.code, "Ada")
    student.close()
    made._act("open", {})
    made._act("end", {})
    until(qtbot, console.turn.isEnabled)
    made.close()
    window.classes.open_classroom()
    assert past.isVisible()
    assert not window.classes.classroom.host.resume.isVisible()
    past.table.selectRow(0)
    teacher.click(past.open)
    on_console(qtbot, window)
    until(qtbot, console.turn.isEnabled)
    assert not console.card.qr.isVisible()
    assert console.card._here.isVisible()
    assert not console.later_actions["rewind"].isEnabled()
    assert made.hosting is not None
    assert made.hosting.hosted is not None
    assert made.hosting.hosted.addresses[0].startswith("http://127.0.0.1:")

    made.close()
    window.classes.open_classroom()
    past.table.selectRow(0)
    teacher.click(past.erase)
    assert window.classes.classroom.ask.isVisible()
    assert kept_classes()
    teacher.click(window.classes.classroom.ask.yes)
    assert kept_classes() == ()
    assert not past.isVisible()


def test_the_host_ends_with_the_window(teacher: Player) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    host(teacher)
    on_console(qtbot, window)
    hosting = window.classes.host.hosting
    assert hosting is not None
    window.close()
    assert hosting._process.poll() == 0


def test_the_address_of_the_room_is_what_is_shown_to_cameras(teacher: Player) -> None:
    card = teacher.window.classes.host.console.card
    card.show_class("K7QP4D", ("http://192.0.2.20:8470", "http://198.51.100.7:8470"), "402817")
    card.addresses.setCurrentIndex(1)
    assert card.qr.text == "http://198.51.100.7:8470/#K7QP4D"


def test_a_port_that_is_taken_is_said_where_it_was_chosen(teacher: Player) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    with socket.socket() as taken:
        taken.bind(("0.0.0.0", 0))
        taken.listen()
        port = taken.getsockname()[1]
        host(teacher, port)
        panel = window.classes.classroom.host
        until(qtbot, panel.fault.isVisible)
    assert panel.fault.text() == window.parts.languages.catalogue.say("hosting-port-taken")
    assert panel.host.isEnabled()
    assert window.stack.currentWidget() is window.classes.classroom


def test_what_luck_is_not_is_said_before_anything_begins(teacher: Player) -> None:
    panel = teacher.window.classes.classroom.host
    panel.luck.setText("seven")
    teacher.click(panel.host)
    assert panel.fault.isVisible()
    assert teacher.window.classes.host.hosting is None


def test_what_is_chosen_is_what_the_host_is_told(teacher: Player) -> None:
    panel = teacher.window.classes.classroom.host
    panel.level.setCurrentIndex(panel.level.findData("little"))
    panel.choices["pacing"].setCurrentIndex(panel.choices["pacing"].findData("timed"))
    panel.switches["teams"].setChecked(True)
    panel.switches["committee"].setChecked(True)
    panel.bots["taylor"].setValue(2)
    told = panel.arguments()
    assert told[:7] == ("little", "--pacing", "timed", "--shown", "nicknames", "--late", "hold")
    assert "--committee" in told
    assert told.count("taylor") == 2
    panel.switches["teams"].setChecked(False)
    assert "--committee" not in panel.arguments()


def test_a_class_can_be_kept_to_one_network_or_to_this_computer(teacher: Player) -> None:
    qtbot, window = teacher.qtbot, teacher.window
    panel = window.classes.classroom.host
    panel.show_networks(["192.168.1.20", "10.1.0.4"])
    assert "--address" not in panel.arguments()
    panel.network.setCurrentIndex(panel.network.findData("10.1.0.4"))
    assert panel.place()[2:] == ("--address", "10.1.0.4")
    assert "10.1.0.4" in panel.arguments()
    host(teacher)  # it isn't in that network any more
    until(qtbot, panel.fault.isVisible)
    assert panel.fault.text() == window.parts.languages.catalogue.say("hosting-no-address")
    panel.network.setCurrentIndex(panel.network.findData(ALONE))
    host(teacher)
    on_console(qtbot, window)
    made = window.classes.host.hosting
    assert made is not None
    assert made.hosted is not None
    assert made.hosted.addresses == (f"http://127.0.0.1:{made.hosted.port}",)


_HEAVY = """
import sys
from cbgame.desktop.app import application, build
from cbgame.files.shelf import open_shelf
app = application(["cbgame"])
window = build(app, open_shelf())
window.show()
app.processEvents()
assert not {"httpx", "segno", "zeroconf", "fastapi"} & set(sys.modules)
window.classes.open_classroom()
assert not {"segno", "fastapi", "pyqtgraph"} & set(sys.modules)
window.close()
"""


def test_home_waits_for_nothing_of_the_network_nor_the_class_page_for_charts() -> None:
    done = subprocess.run([sys.executable, "-c", _HEAVY], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
