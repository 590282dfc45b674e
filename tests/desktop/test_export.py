"""Handing a debrief on from the window: every format, a dialog that is left, a place that can't be written."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cbgame.desktop.bridge import Bridge
from cbgame.desktop.controls.export_button import KINDS
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.origins import OriginsPage
from cbgame.desktop.report.formats import FORMATS
from cbgame.desktop.theme import ThemeSource
from cbgame.files.saves import Autosave
from cbgame.game.debrief import Progress, Report
from cbgame.game.rerun import Replay
from cbgame.game.what_if import branched
from tests.desktop.player import Player
from tests.desktop.sample_report import sample_report
from tests.desktop.sample_seat import SampleSeat
from tests.validation.plays import played


def finish(player: Player) -> None:
    """Play to the debrief and wait until it has been worked out."""
    player.begin()
    desk, tape = player.pages.desk, player.pages.tape
    for _ in range(player.flow.level.quarters):
        player.wait_page(desk)
        player.announce()
        player.wait_page(player.pages.announcement)
        player.pages.announcement.continued.emit()
        player.wait_page(tape)
        while player.window.stack.currentWidget() is tape:
            tape.skip()
            if not tape.go_on.isEnabled() and tape.situation.cards:
                tape.situation.choose(len(tape.situation.cards))
            else:
                tape.go_on.click()
            player.qtbot.wait(20)
    player.wait_page(player.pages.debrief)
    player.wait_for(lambda: player.pages.debrief.export.actions_of["pdf"].isEnabled())


def answer_dialog(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """The file dialog answers with a path, or is left; what it suggested."""
    asked: list[str] = []

    def chosen(parent: Any, title: str, suggested: str, filters: str) -> tuple[str, str]:
        asked.append(suggested)
        return ("", "") if path is None else (str(path), filters)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return asked


def test_a_finished_term_is_handed_on_in_every_format(
    player: Player, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    finish(player)
    page, begins = player.pages.debrief, {"pdf": b"%PDF-", "png": b"\x89PNG", "xlsx": b"PK", "json": b"{", "csv": b"qu"}
    assert set(KINDS) == set(FORMATS) == set(begins)
    for kind in KINDS:
        asked = answer_dialog(monkeypatch, tmp_path / "mine")  # the ending is added
        page.export.actions_of[kind].trigger()
        assert asked[0].endswith(f"repo-spike-1.{kind}")
        assert (tmp_path / f"mine.{kind}").read_bytes().startswith(begins[kind])
        assert str(tmp_path / f"mine.{kind}") in player.window.notice.text()

    answer_dialog(monkeypatch, None)
    before = sorted(tmp_path.iterdir())
    page.export.actions_of["pdf"].trigger()
    assert sorted(tmp_path.iterdir()) == before

    (tmp_path / "file").write_text("no folder")
    answer_dialog(monkeypatch, tmp_path / "file" / "r.pdf")
    page.export.actions_of["pdf"].trigger()
    assert "can't be written" in player.window.notice.text()


def test_one_quarter_decided_otherwise(player: Player) -> None:
    finish(player)
    page, report = player.pages.what_if, sample_report()
    player.click(player.pages.debrief.what_if)
    player.wait_page(page)
    assert page.quarter.count() == len(report.debrief.quarters)
    page.quarter.setCurrentIndex(2)
    page.quarter.activated.emit(2)
    assert page.desk.decision() == report.debrief.player.decisions[2]
    page.desk.rate.down.click()
    page.desk.announce.click()
    player.wait_for(lambda: page.desk.isEnabled())
    other = replace(report.debrief.player.decisions[2], target_low_pct=page.desk.decision().target_low_pct)
    path = branched(Replay.of(played("history", 1)), 2, other)
    drawn = page.paths["policy_rate"].table()
    assert drawn.columns[1:] == ("You", "What if")
    assert [row[2] for row in drawn.rows] == [f"{value:.2f}" for value in path.series["policy_rate"]]
    assert f"{path.score.total:,.1f}" in page.told
    page.desk.rate.show_low(9.0)
    page.desk.announce.click()  # refused: the desk says why and can be used again
    player.wait_for(lambda: page.desk.isEnabled())
    assert page.desk.rate.faults.text("target_low_pct")
    player.press(Qt.Key.Key_Escape)
    player.wait_page(player.pages.debrief)
    player.pages.debrief.what_if_at.emit(2)  # as the button of a named decision does
    player.wait_page(page)
    assert page.quarter.currentIndex() == 2
    player.press(Qt.Key.Key_Escape)
    player.wait_page(player.pages.debrief)
    page_of_story = player.pages.debrief
    player.window.parts.themes.scale_text(1.5)
    player.window.resize(1024, 640)
    page_of_story.turn_to("story")
    column = page_of_story.parts.currentWidget()  # what is longer than the page scrolls by key
    assert isinstance(column, Scrolled)
    player.wait_for(lambda: column.verticalScrollBar().maximum() > 0)
    column.setFocus()
    player.press(Qt.Key.Key_PageDown)
    assert column.verticalScrollBar().value() > 0


@pytest.mark.parametrize("name", ["unemployment", "reserves_bn", "sofr_iorb_max_bp"])
def test_where_a_move_came_from(qtbot: QtBot, name: str) -> None:
    report = sample_report()
    page = OriginsPage(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(page)
    page.show_report(report)
    page.variable.setCurrentIndex(page.variable.findData(name))
    series = report.debrief.player.series[name]
    for place in (-1, 0, 4, 8):
        page.span.setCurrentIndex(page.span.findData(place))
        page.span.activated.emit(page.span.currentIndex())
        steps = page.chart.steps
        assert steps[-1].end == pytest.approx(series[place])
        if place > 0:
            assert steps[0].start == pytest.approx(series[place - 1])
    with qtbot.waitSignal(page.left, timeout=30_000):
        page.back.click()


class SlowSeat(SampleSeat):
    """Its report would take a minute."""

    def report(self, progress: Progress = lambda share: None) -> Report:
        for _ in range(6_000):
            progress(0.1)
            time.sleep(0.01)
        raise AssertionError("nobody ended it")


def test_a_report_that_nobody_waits_for_is_given_up(qtbot: QtBot, autosave: Autosave) -> None:
    bridge = Bridge(autosave)
    told: list[object] = []
    bridge.reported.connect(told.append)
    bridge.failed.connect(told.append)
    try:
        with qtbot.waitSignal(bridge.taken):
            bridge.take(SlowSeat)
        with qtbot.waitSignal(bridge.report_progressed):
            bridge.report()
        with qtbot.waitSignal(bridge.taken, timeout=30_000):
            bridge.take(SampleSeat)
        assert told == []
        with qtbot.waitSignal(bridge.reported, timeout=60_000):
            bridge.report()
    finally:
        bridge.close()
