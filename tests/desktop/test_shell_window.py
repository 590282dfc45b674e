"""The window: a whole term by clicking and typing, coming back to it, languages, saves that fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.crash import CrashWatch
from cbgame.desktop.crash_dialog import CrashDialog
from cbgame.files import places
from cbgame.files.levels import load_level
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.files.settings import load_settings
from cbgame.files.shelf import open_shelf
from cbgame.game.bulletin import Debrief
from cbgame.game.debrief import Progress
from cbgame.game.local_seat import LocalSeat
from cbgame.game.record import Record
from tests.desktop.player import Player
from tests.desktop.sample_seat import SampleSeat, sample_truth

OpenWindow = Callable[[], Player]


def test_a_whole_term_is_played_by_clicking_and_typing(player: Player) -> None:
    player.begin(seed="42")
    desk = player.pages.desk
    player.click(desk.decision.rate.up)
    assert desk.decision.decision().target_low_pct == 1.25
    for quarter in range(9):
        player.wait_page(desk)
        assert player.flow.quarter == f"{2017 + (quarter + 3) // 4}Q{(quarter + 3) % 4 + 1}"
        player.play_quarter()
    player.wait_page(player.pages.debrief)
    player.wait_for(lambda: player.flow.scored)
    results = list(places.results().glob("*.json"))
    assert [load_record(path).seed for path in results] == [42]
    assert not Autosave().path.exists()
    player.press(Qt.Key.Key_Escape)
    player.wait_page(player.window.home)
    card = player.window.home.cards["repo-spike"]
    assert "620" in card.result.text
    assert load_settings()[0].results == {"repo-spike": results[0].name}


def test_escape_never_loses_the_term(player: Player) -> None:
    player.begin()
    player.announce()
    player.press(Qt.Key.Key_Escape)
    player.wait_page(player.window.home)
    assert player.window.home.continue_.isVisible()
    player.click(player.window.home.continue_)
    player.wait_page(player.pages.announcement)
    player.run_weeks()
    player.wait_page(player.pages.desk)
    assert player.flow.quarter == "2018Q1"


def test_a_term_goes_on_after_a_restart_at_the_announcement(open_window: OpenWindow) -> None:
    first = open_window()
    first.begin()
    first.play_quarter()
    first.announce()
    first.window.close()
    again = open_window()
    assert "2018 Q1" in again.window.home.waiting.text()
    again.click(again.window.home.continue_)
    again.wait_page(again.pages.announcement)
    again.run_weeks()
    again.wait_page(again.pages.desk)
    assert again.flow.quarter == "2018Q2"


def test_the_language_changes_in_the_middle_of_a_term(player: Player) -> None:
    player.begin()
    desk = player.pages.desk
    player.click(desk.decision.rate.up)
    player.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert desk.decision.announce.text() == "宣布(&A)"
    assert desk.decision.decision().target_low_pct == 1.25
    player.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert "聯準會" in desk.header.where.text()
    assert load_settings()[0].language == "zh-Hant"
    player.play_quarter()
    player.wait_page(desk)
    assert player.flow.quarter == "2018Q1"


def test_settings_take_effect_at_once_and_escape_leads_back_to_the_desk(player: Player) -> None:
    player.begin()
    player.window.beside.open_settings()
    page = player.window.beside.settings
    for box, value in ((page.theme, "dark"), (page.text_size, 150)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    themes = player.window.parts.themes
    assert (themes.theme.name, themes.text_scale) == ("night", 1.5)
    assert QApplication.palette().window().color() == themes.theme.color("window")
    assert QApplication.font().pixelSize() >= 19
    player.press(Qt.Key.Key_Escape)
    player.wait_page(player.pages.desk)
    settings, problem = load_settings()
    assert (settings.theme, settings.text_size_pct, problem) == ("dark", 150, None)


@pytest.mark.parametrize("typed", ["1.5", "-3", "seven", "12345678901", "１２"])
def test_a_seed_that_is_no_integer_is_refused_at_its_box(player: Player, typed: str) -> None:
    player.click(player.window.home.cards["repo-spike"])
    brief = player.window.levels.brief
    QApplication.clipboard().setText(typed)
    brief.seed.paste()
    player.click(brief.start)
    assert brief.seed_fault.isVisible()
    assert player.window.stack.currentWidget() is brief


def test_a_term_can_begin_with_the_shocks_of_history(player: Player) -> None:
    past = player.window.parts.terms.level("repo-spike").past
    assert past is not None
    player.click(player.window.home.cards["repo-spike"])
    brief = player.window.levels.brief
    assert brief.random.isChecked()
    assert not brief.luck_about.isVisible()
    brief.seed.setText("1.5")
    player.click(brief.historical)
    assert brief.luck_about.isVisible()
    assert not brief.seed_fault.isVisible()
    player.click(brief.start)
    player.wait_page(player.pages.desk)
    player.announce()
    record = Autosave().resume()
    assert record is not None
    assert record.seed == past.number
    player.window.go_home()
    player.click(player.window.home.cards["repo-spike"])
    assert brief.random.isChecked()
    assert not brief.luck_about.isVisible()


def test_only_a_level_that_has_it_offers_the_shocks_of_history(player: Player) -> None:
    level = player.window.parts.terms.level("repo-spike")
    player.click(player.window.home.cards["repo-spike"])
    brief = player.window.levels.brief
    assert brief.historical.isVisible()
    player.click(brief.historical)
    brief.show_level(replace(level, past=None), 5, replaces=False)
    assert not brief.historical.isVisible()
    assert brief.random.isChecked()
    with player.qtbot.waitSignal(brief.started) as begun:
        player.click(brief.start)
    assert begun.args == [replace(level, past=None), 5]


def test_a_save_that_can_not_be_read_is_set_aside_with_a_word(open_window: OpenWindow, own_home: Path) -> None:
    places.saves().mkdir(parents=True)
    Autosave().path.write_text('{"format": "cbgame-rec', encoding="utf-8")
    player = open_window()
    assert player.window.notice.isVisible()
    assert not player.window.home.continue_.isVisible()
    aside = [path for path in places.saves().iterdir() if path != Autosave().path]
    assert [path.read_text(encoding="utf-8") for path in aside] == ['{"format": "cbgame-rec']
    assert aside[0].name in player.window.notice.text()
    player.begin()


def test_the_game_goes_on_where_nothing_can_be_written(open_window: OpenWindow, own_home: Path) -> None:
    own_home.write_text("a file where the folder should be", encoding="utf-8")
    player = open_window()
    player.begin()
    assert player.window.notice.isVisible()
    player.play_quarter()
    player.wait_page(player.pages.desk)
    assert player.flow.quarter == "2018Q1"


def test_a_save_that_does_not_replay_is_set_aside_with_a_word(open_window: OpenWindow) -> None:
    first = open_window()
    first.begin()
    first.play_quarter()
    first.announce()
    first.window.close()
    record = load_record(Autosave().path)
    impossible = replace(record.decisions[0], target_low_pct=9.9)
    Autosave().store(replace(record, decisions=(impossible, *record.decisions[1:])))
    again = open_window()
    again.click(again.window.home.continue_)
    again.wait_for(lambda: again.window.notice.isVisible())
    again.wait_page(again.window.home)
    assert not again.window.home.continue_.isVisible()
    assert not Autosave().path.exists()
    assert len(list(places.saves().iterdir())) == 1


def test_a_save_of_another_engine_is_set_aside_at_the_start(open_window: OpenWindow) -> None:
    first = open_window()
    first.begin()
    first.window.close()
    Autosave().store(replace(load_record(Autosave().path), engine="0"))
    again = open_window()
    assert again.window.notice.isVisible()
    assert not again.window.home.continue_.isVisible()


def test_a_shipped_level_that_can_not_be_read_is_left_out_with_a_word(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copyfile(places.shipped_levels() / "repo-spike.toml", tmp_path / "repo-spike.toml")
    (tmp_path / "mine.toml").write_text("id = 3", encoding="utf-8")
    monkeypatch.setattr(places, "shipped_levels", lambda: tmp_path)
    window = build(qapp, open_shelf())
    qtbot.addWidget(window)
    assert list(window.home.cards) == ["repo-spike"]
    assert "mine.toml" in window.notice.text()
    window.close()


def test_the_whole_way_to_the_announcement_needs_no_mouse(player: Player) -> None:
    window = player.window
    window.home.cards["repo-spike"].setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait_page(window.levels.brief)
    player.press(Qt.Key.Key_Return)
    player.wait_page(player.pages.desk)
    assert player.pages.desk.decision.rate.box.hasFocus()
    player.qtbot.keyClicks(player.pages.desk.decision.rate.box, "1.25")
    player.press(Qt.Key.Key_Return)
    assert player.pages.desk.decision.decision().target_low_pct == 1.25
    player.pages.desk.decision.announce.setFocus()
    player.press(Qt.Key.Key_Return)
    player.wait_page(player.pages.announcement)
    player.press(Qt.Key.Key_Return)
    player.wait_page(player.pages.tape)
    player.wait_for(lambda: not player.pages.tape.playing)
    player.press(Qt.Key.Key_Return)
    player.wait_page(player.pages.desk)


def test_pressing_twice_is_pressing_once(player: Player) -> None:
    faults: list[str] = []
    player.window.parts.bridge.failed.connect(faults.append)
    player.begin()
    for _ in range(3):
        player.pages.desk.decision.announce.click()
    player.wait_page(player.pages.announcement)
    for _ in range(3):
        player.pages.announcement.continued.emit()
    player.wait_page(player.pages.tape)
    for _ in range(3):
        player.pages.tape.finished.emit()
    player.wait_page(player.pages.desk)
    assert player.flow.quarter == "2018Q1"
    assert faults == []


def test_a_score_that_was_left_can_be_measured_later(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    straight, hurried = SampleSeat.debrief, threading.Event()

    def searched(seat: SampleSeat, progress: Progress = lambda share: None) -> Debrief:
        while not hurried.wait(0.01):
            progress(0.4)
        return straight(seat)

    def unclaimed(seat: SampleSeat, claimed: bool = True) -> Record:
        return replace(kept(seat, claimed=False), claimed_score=620.0 if claimed and seat.ended else None)

    kept = SampleSeat.record
    monkeypatch.setattr(SampleSeat, "record", unclaimed)
    monkeypatch.setattr(SampleSeat, "truth", lambda seat: sample_truth(straight(seat)))
    monkeypatch.setattr(SampleSeat, "debrief", searched)
    player.begin(seed="42")
    for _ in range(9):
        player.wait_page(player.pages.desk)
        player.play_quarter()
    page, home = player.pages.debrief, player.window.home
    player.wait_page(page)
    player.wait_for(lambda: "40%" in page.measure.line.text())
    player.click(page.measure.button)
    player.press(Qt.Key.Key_Escape)
    player.wait_page(home)
    assert Autosave().path.exists()
    assert not list(places.results().glob("*.json"))
    player.click(home.continue_)
    player.wait_page(page)
    hurried.set()
    player.click(page.measure.button)
    player.wait_for(lambda: player.flow.scored)
    (result,) = places.results().glob("*.json")
    assert load_record(result).claimed_score == 620.0
    assert not Autosave().path.exists()


def test_after_the_debrief_nothing_waits_to_be_continued(player: Player) -> None:
    player.begin()
    for _ in range(9):
        player.wait_page(player.pages.desk)
        player.play_quarter()
    player.wait_page(player.pages.debrief)
    player.wait_for(lambda: player.flow.scored)
    player.click(player.pages.debrief.again)
    player.wait_page(player.window.levels.brief)
    assert not player.window.levels.brief.warning.isVisible()
    player.click(player.window.levels.brief.start)
    player.wait_page(player.pages.desk)
    assert player.flow.quarter == "2017Q4"


def test_a_fault_outside_the_game_is_written_down_and_told(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watch = CrashWatch()
    told: list[str] = []
    watch.happened.connect(told.append)
    watch.install()
    try:
        raise ZeroDivisionError("over")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (report,) = places.logs().glob("crash-*.txt")
    assert "ZeroDivisionError: over" in report.read_text(encoding="utf-8")
    assert len(told) == 1


def _go_to(player: Player, stop: str) -> None:
    """As far as a page, or a moment on it."""
    if stop == "brief":
        player.click(player.window.home.cards["repo-spike"])
    if stop not in ("home", "brief"):
        player.begin()
    if stop in ("announcement", "tape", "emergency", "debrief"):
        while player.flow.quarter != "2019Q3" and stop in ("emergency", "debrief"):
            player.play_quarter()
        player.announce()
    if stop in ("tape", "emergency"):
        player.pages.announcement.continued.emit()
        player.wait_page(player.pages.tape)
    if stop == "emergency":
        player.pages.tape.skip()
        player.wait_for(lambda: bool(player.pages.tape.situation.cards) and not player.pages.tape.go_on.isEnabled())
    if stop == "debrief":
        player.run_weeks()
        player.play_quarter()
        player.wait_page(player.pages.debrief)


@pytest.mark.parametrize("stop", ["home", "brief", "desk", "announcement", "tape", "emergency", "debrief"])
def test_closing_is_safe_on_every_page_and_what_was_decided_waits(open_window: OpenWindow, stop: str) -> None:
    player = open_window()
    _go_to(player, stop)
    flow = player.window.term.way
    quarter = flow.quarter if flow is not None and flow.page is not None else None
    assert player.window.close()
    again = open_window()
    assert again.window.home.continue_.isVisible() == (stop not in ("home", "brief", "debrief"))
    if again.window.home.continue_.isVisible():
        again.click(again.window.home.continue_)
        again.wait_for(lambda: bool(again.pages.name_of(again.window.stack.currentWidget())))
        assert again.flow.quarter == quarter


def test_an_announcement_that_was_just_pressed_is_kept_when_the_window_closes(
    open_window: OpenWindow, autosave: Autosave
) -> None:
    player = open_window()
    player.begin()
    player.pages.desk.decision.announce.click()
    player.window.close()  # the worker hasn't had its turn yet
    record = autosave.resume()
    assert record is not None
    assert len(record.decisions) == 1


def test_a_report_of_a_fault_holds_the_record_that_plays_the_term_again(
    player: Player, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player.begin()
    player.play_quarter()
    player.announce()
    watch = CrashWatch(term=player.window.parts.terms.running_text)
    watch.tell("ZeroDivisionError: over")
    (report,) = places.logs().glob("crash-*.txt")
    text = report.read_text(encoding="utf-8")
    kept = own_home / "copied.json"
    kept.write_text(text[text.index("{") :], encoding="utf-8")
    assert len(load_record(kept).decisions) == 2


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every dialog
def test_a_fault_shows_a_report_and_the_game_goes_on(player: Player) -> None:
    player.begin()
    player.window.show_crash("ZeroDivisionError: somewhere")
    dialog = player.window.findChild(CrashDialog)
    assert dialog is not None
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    player.click(dialog.copy)
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    player.click(dialog.go_on)
    player.play_quarter()
    player.wait_page(player.pages.desk)


def test_the_first_window_of_a_program_is_set_in_the_game_s_own_face() -> None:
    script = (
        "from cbgame.desktop.app import application, build; from cbgame.files.shelf import open_shelf;"
        "from PySide6.QtGui import QFontInfo; from PySide6.QtWidgets import QLabel; app = application(['cbgame']);"
        "window = build(app, open_shelf()); window.show(); app.processEvents();"
        "labels = [each for each in window.home.findChildren(QLabel) if each.isVisible() and each.text()];"
        "labels += window.home.cards.values(); families = {QFontInfo(each.font()).family() for each in labels};"
        "print(len(labels) > 9, families); window.close()"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, env=os.environ)
    assert done.stdout.strip() == "True {'cbgame Latin'}", done.stdout + done.stderr


def test_home_is_painted_before_anything_heavy_is_imported() -> None:
    open_shelf()  # a term waits, and the cards of the levels are known
    Autosave().store(LocalSeat(load_level("repo-spike"), 1).record())
    script = (
        "import sys; from cbgame.__main__ import main; code = main([]);"
        "heavy = ('pyqtgraph', 'numpy', 'cattrs', 'babel', 'fluent.runtime', 'cma', 'PySide6.QtNetwork');"
        "rooms = ('cbgame.economy', 'cbgame.policy', 'cbgame.classroom');"
        "print(code, [name for name in sys.modules if name in heavy or name.startswith(rooms)])"
    )
    environment = os.environ | {"CBGAME_EXIT_AFTER_PAINT": "1"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, env=environment)
    painted, *told = done.stdout.splitlines()
    assert painted.startswith("painted "), done.stdout
    assert told == ["0 []"], done.stdout + done.stderr
    assert Autosave().path.exists(), "the term that waits was not taken for another's"


@pytest.mark.parametrize("copied", ["", "a code to share"])
def test_a_process_that_leaves_finishes_what_was_begun(copied: str) -> None:
    script = (
        "import atexit, sys, threading, time; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from cbgame.__main__ import leave; copied = sys.argv[1]; copied and app.clipboard().setText(copied);"
        "atexit.register(print, 'asked for');"
        "threading.Thread(target=lambda: (time.sleep(0.3), print('waited for'))).start(); leave(3)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, copied], capture_output=True, text=True, timeout=120, env=os.environ
    )
    assert (done.returncode, done.stdout.splitlines()) == (3, ["waited for", "asked for"]), done.stderr
