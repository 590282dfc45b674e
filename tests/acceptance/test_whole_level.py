"""The real level through the real window: history typed in, the squeeze answered, the result confirmed."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.files import places
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import load_level
from cbgame.files.records import load_record
from cbgame.files.saves import Autosave
from cbgame.game.bulletin import Situation
from cbgame.game.level import LANGUAGES
from cbgame.game.local_seat import LocalSeat
from cbgame.game.verification import Outcome, verify
from cbgame.text import phrases
from tests.desktop.player import Player

LEVEL = "repo-spike"


@pytest.fixture
def player(qtbot: QtBot, qapp: QApplication) -> Iterator[Player]:
    window = build(qapp, (load_level(LEVEL),))
    window.parts.themes.reduce_motion(True)
    window.parts.languages.choose("en")
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Player(qtbot, window)
    window.close()


def test_history_is_played_to_the_debrief_and_its_result_is_confirmed(player: Player) -> None:
    level, stopped = load_level(LEVEL), []
    player.begin(seed="1")
    desk, tape = player.pages.desk, player.pages.tape
    for past in level.historical_policy:
        player.wait_page(desk)
        assert player.flow.quarter == past.quarter
        player.enter(past.decision)
        assert desk.decision.decision() == past.decision
        player.announce()
        player.pages.announcement.continued.emit()
        player.wait_page(tape)
        while player.window.stack.currentWidget() is tape:
            if tape.go_on.isEnabled():
                player.click(tape.go_on)
            else:
                stopped.append(past.quarter)
                player.qtbot.keyClick(tape, Qt.Key.Key_1)
            player.qtbot.wait(50)
    player.wait_page(player.pages.debrief)
    assert "2019Q3" in stopped
    player.wait_for(lambda: player.flow.scored)
    (result,) = places.results().glob("*.json")
    record = load_record(result)
    assert record.seed == 1
    assert record.decisions == tuple(past.decision for past in level.historical_policy)
    assert verify(record, level).outcome is Outcome.CONFIRMED
    assert not Autosave().path.exists()


def test_a_standing_facility_comes_into_hand_and_keeps_the_tape_running(
    own_home: Path, request: pytest.FixtureRequest
) -> None:
    level = load_level(LEVEL)
    seat = LocalSeat(level, 6)  # a luck that brings no emergency but the squeeze
    for past in level.historical_policy[:7]:
        seat.decide(past.decision)
        while isinstance(happened := seat.proceed(), Situation):
            seat.answer(happened.default)
    Autosave().store(seat.record())
    player: Player = request.getfixturevalue("player")
    player.click(player.window.home.continue_)
    desk, tape = player.pages.desk, player.pages.tape
    player.wait_page(desk)
    assert player.flow.quarter == "2019Q3"
    desk.decision.open_section("facilities")
    player.click(desk.decision.facilities.standing)
    for _quarter in range(2):
        player.wait_page(desk)
        assert desk.decision.decision().standing_repo
        player.announce()
        player.pages.announcement.continued.emit()
        player.wait_page(tape)
        player.wait_for(lambda: tape.go_on.isEnabled())
        player.click(tape.go_on)
    player.wait_page(player.pages.debrief)


def test_an_open_emergency_asks_again_after_a_restart(own_home: Path, request: pytest.FixtureRequest) -> None:
    level = load_level(LEVEL)
    seat = LocalSeat(level, 1)
    for past in level.historical_policy[:7]:
        seat.decide(past.decision)
        while isinstance(happened := seat.proceed(), Situation):
            seat.answer(happened.default)
    seat.decide(level.historical_policy[7].decision)
    assert isinstance(seat.proceed(), Situation)
    Autosave().store(seat.record())
    player: Player = request.getfixturevalue("player")
    player.click(player.window.home.continue_)
    player.wait_page(player.pages.announcement)
    player.pages.announcement.continued.emit()
    tape = player.pages.tape
    player.wait_page(tape)
    player.wait_for(lambda: not tape.playing)
    assert not tape.go_on.isEnabled()
    player.qtbot.keyClick(tape, Qt.Key.Key_2)
    while player.window.stack.currentWidget() is tape:  # clicks that come before the weeks do nothing
        player.click(tape.go_on)
        player.qtbot.wait(20)
    assert player.window.stack.currentWidget() is player.pages.desk
    assert player.flow.quarter == "2019Q4"
    assert len(load_record(Autosave().path).answers[7]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_it_moved_is_said_for_every_figure_and_quarter(language: str) -> None:
    level, catalogue = load_level(LEVEL), load_catalogue(language)
    seat = LocalSeat(level, 5)
    for past in level.historical_policy:
        seat.decide(past.decision)
        while isinstance(happened := seat.proceed(), Situation):
            seat.answer(happened.default)
        sentences = [phrases.why_it_moved(catalogue, name, causes) for name, causes in happened.causes.items()]
        assert len(sentences) >= 4
        assert not [said for said in sentences if re.search(r"[{}]|\bnan\b", said)]


KILLED = textwrap.dedent(
    """
    import os, signal, sys
    from PySide6.QtCore import QTimer
    from cbgame.desktop.app import application, build
    from cbgame.files.levels import load_level
    app = application(["cbgame"])
    level = load_level("repo-spike")
    window = build(app, (level,))
    window.show()
    window.term.begin(level, 5)
    pages = window.term.flow().pages
    def on_page(page):
        if page is pages.desk:
            pages.desk.decision.rate.up.click()
            pages.desk.decision.announce.click()
        if page is pages.announcement:
            os.kill(os.getpid(), signal.SIGKILL)
    window.term.flow().page_changed.connect(on_page)
    QTimer.singleShot(60000, app.quit)
    app.exec()
    """
)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_killed_process_comes_back_at_its_announcement(own_home: Path, request: pytest.FixtureRequest) -> None:
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {"PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", KILLED], timeout=120, env=environment, capture_output=True, text=True)
    assert done.returncode == -signal.SIGKILL, done.stderr
    player: Player = request.getfixturevalue("player")
    player.click(player.window.home.continue_)
    player.wait_page(player.pages.announcement)
    player.run_weeks()
    player.wait_page(player.pages.desk)
    assert player.flow.quarter == "2018Q1"
    record = load_record(Autosave().path)
    assert (record.seed, record.decisions[0].target_low_pct) == (5, 1.25)
