"""The policy lab on the screen: a rule is slid or typed, lives through futures, is compared, kept and exported."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from cbgame.desktop.charts.loss_chart import columns
from cbgame.desktop.charts.odds_chart import drawn
from cbgame.desktop.lab_door import LabDoor
from cbgame.desktop.pages import lab as lab_page
from cbgame.desktop.pages.lab import LabPage
from cbgame.files.rule_files import read_rule
from cbgame.game.choosers import answerer, chooser
from cbgame.game.course import Course, play
from cbgame.game.rule import AUTOPILOT, Rule
from cbgame.game.scoring import total_loss
from cbgame.policy.taylor_family import INERTIAL, TAYLOR, Weights
from tests.desktop.player import Player
from tests.game.little_term import short_level

FUTURES = 10


@pytest.fixture(autouse=True)
def few_futures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lab_page, "COUNTS", (FUTURES, 40, 4000))


@pytest.fixture
def door(player: Player, monkeypatch: pytest.MonkeyPatch) -> LabDoor:
    """The lab, opened by its door on Home; its level is a short one."""
    level = short_level()
    monkeypatch.setattr(player.window.parts.terms, "level", lambda id: level)
    player.qtbot.mouseClick(player.window.home.lab, Qt.MouseButton.LeftButton)
    assert player.window.stack.currentWidget() is player.window.lab.page
    player.window.lab.page.count.setCurrentIndex(0)
    return player.window.lab


def run(player: Player, page: LabPage) -> None:
    before = len(page.tried)
    player.qtbot.mouseClick(page.run, Qt.MouseButton.LeftButton)
    player.qtbot.waitUntil(lambda: len(page.tried) == before + 1, timeout=60_000)


def test_no_loss_is_lost_from_the_columns_and_what_is_rare_can_be_told_apart() -> None:
    assert columns([0.1, 0.5, 1.0, 3.0, float("inf")], 1.0, 2) == ((1, 2), 2)
    assert drawn(0.0, 0.5) == 0.0
    assert drawn(0.5, 0.5) == drawn(0.9, 0.5) == 1.0
    assert drawn(0.01, 1.0) == pytest.approx(0.1)


def test_home_leads_to_it_and_back(player: Player, door: LabDoor) -> None:
    page = door.page
    assert page.level.count() == 1
    assert page.run.isEnabled()
    assert not page.export.isEnabled()
    assert not any(chart.isVisibleTo(page) for chart in page.results.charts.values())
    player.press(Qt.Key.Key_Escape)
    assert player.window.at_home
    player.window.home.lab.click()
    assert player.window.stack.currentWidget() is page


def test_a_rule_lives_through_the_futures_that_a_sweep_draws(player: Player, door: LabDoor) -> None:
    page = door.page
    assert page.editor.weights == INERTIAL
    run(player, page)
    found = page.experiment
    assert found is not None
    assert (found.futures, found.rule) == (FUTURES, Rule(INERTIAL.formula(), AUTOPILOT))
    level = short_level()
    course = play(Course(level, range(FUTURES)), chooser(level, "taylor"), answerer(level, "taylor"))
    assert found.chairs["taylor"].loss.tolist() == total_loss(level, course.losses()).tolist()
    assert found.yours.loss.tolist() == found.chairs["inertial"].loss.tolist()
    assert all(chart.isVisibleTo(page) for chart in page.results.charts.values())
    assert not page.running
    assert page.export.isEnabled()
    for chart in page.results.charts.values():
        assert chart.accessibleName()
        assert chart.accessibleDescription() not in ("", "Nothing to show yet.")
        assert chart.table().rows
    table = page.results.table.model()
    assert table.rowCount() == 1 + len(found.chairs)
    assert table.index(0, 0).data() == "Your rule"


def test_tab_goes_as_the_eye_does(player: Player, door: LabDoor) -> None:
    page, editor = door.page, door.page.editor
    run(player, page)
    page.level.setFocus()
    slid = [slider.track for slider in editor.sliders.values()]
    chain = [editor.faces["weights"], editor.presets, *slid, editor.measure_box, editor.take, page.sheet, page.count]
    for expected in [*chain, page.results.loss, page.results.frontier, page.results.crises, page.results.beats]:
        player.press(Qt.Key.Key_Tab)
        assert page.focusWidget() is expected
    editor.faces["weights"].setFocus()
    player.press(Qt.Key.Key_Right)  # one of two: the arrows choose
    assert editor.by_formula
    assert editor.text.isVisibleTo(page)


def test_sliders_write_the_formula_and_hand_it_over(player: Player, door: LabDoor) -> None:
    editor = door.page.editor
    editor.presets.setCurrentIndex(0)
    editor.presets.activated.emit(0)
    assert editor.weights == TAYLOR
    assert editor.shown.text() == TAYLOR.formula() == editor.formula
    track = editor.sliders["inflation"].track
    track.setFocus()
    player.press(Qt.Key.Key_Right)
    assert editor.weights == Weights(inflation=0.6)
    assert track.accessibleName() == "Inflation over target: 0.60"
    assert editor.presets.currentIndex() == -1
    player.qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(track.width() - 1, track.height() // 2))
    assert editor.weights.inflation == 3.0
    editor.measure_box.setCurrentIndex(1)
    editor.measure_box.activated.emit(1)
    assert editor.formula == "rstar + pi + 3*(pi - target) + 0.5*(ustar - u)"
    editor.take.click()
    assert editor.by_formula
    assert editor.text.toPlainText() == editor.formula == "rstar + pi + 3*(pi - target) + 0.5*(ustar - u)"


def test_a_bad_formula_is_named_at_once_with_its_place_and_not_played(player: Player, door: LabDoor) -> None:
    page, editor = door.page, door.page.editor
    editor.faces["formula"].click()
    editor.text.setPlainText("")
    player.qtbot.keyClicks(editor.text, "i + expectd_pi")
    assert "did you mean expected_pi? (sign 5)" in editor.told.text()
    (marked,) = editor.text.extraSelections()
    assert marked.cursor.selectedText() == "expectd_pi"
    assert not page.run.isEnabled()
    told = editor.told.text()
    player.window.parts.languages.choose("zh-Hans")
    assert editor.told.text() not in ("", told)
    player.window.parts.languages.choose("en")
    editor.show_formula("i + expected_pi - target")
    assert editor.told.text() == "It can be read."
    assert not editor.text.extraSelections()
    assert page.run.isEnabled()
    run(player, page)
    assert page.experiment is not None
    assert page.experiment.rule.rate == "i + expected_pi - target"


def test_a_run_shows_how_far_it_is_and_can_be_left(player: Player, door: LabDoor) -> None:
    page = door.page
    page.count.setCurrentIndex(2)
    page.run.setFocus()
    player.press(Qt.Key.Key_Space)
    assert page.running
    player.qtbot.waitUntil(lambda: page.progress.value() > 0, timeout=60_000)
    assert "% played" in page.told.text()
    assert page.cancel.hasFocus()
    player.press(Qt.Key.Key_Space)
    assert not page.running
    assert page.told.text().startswith("Cancelled.")
    assert page.run.hasFocus()
    door.work.finish()
    player.qtbot.wait(50)  # whatever the thread still said has come
    assert page.tried == []
    page.count.setCurrentIndex(0)
    run(player, page)
    assert page.experiment is not None
    assert page.experiment.futures == FUTURES


def test_what_fails_is_said(player: Player, door: LabDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(id: str) -> None:
        raise KeyError("gone")

    monkeypatch.setattr(player.window.parts.terms, "level", spoilt)
    door.page.run.click()
    assert "gone" in door.page.told.text()
    assert not door.page.running


def test_rules_are_kept_side_by_side(player: Player, door: LabDoor) -> None:
    page = door.page
    run(player, page)
    page.sheet.setCurrentIndex(0)
    page.editor.show_formula("i")
    run(player, page)
    assert page.rows.rowCount() == 2
    assert [page.rows.model().index(row, 1).data() for row in range(2)] == [INERTIAL.formula(), "i"]
    assert page.rows.currentRow() == page.current == 1
    page.rows.setFocus()
    player.press(Qt.Key.Key_Up)
    assert page.current == 0
    assert page.editor.weights == INERTIAL
    assert not page.editor.by_formula
    assert page.sheet.currentIndex() == 1
    player.press(Qt.Key.Key_Down)
    assert page.editor.formula == "i"
    player.window.parts.languages.choose("zh-Hant")
    assert page.rows.rowCount() == 2
    assert page.current == 1


def test_a_rule_on_the_frontier_can_be_used(player: Player, door: LabDoor) -> None:
    page = door.page
    run(player, page)
    results = page.results
    assert not results.use.isEnabled()
    results.frontier.setFocus()
    player.press(Qt.Key.Key_Right)
    assert results.use.isEnabled()
    formula = results.frontier.formula
    assert results.pointed.text() == formula
    results.use.setFocus()
    assert results.frontier.formula == formula
    player.press(Qt.Key.Key_Space)
    assert page.editor.formula == formula


def test_a_click_points_at_the_nearest_rule(player: Player, door: LabDoor) -> None:
    page = door.page
    run(player, page)
    chart = page.results.frontier
    player.press(Qt.Key.Key_Tab)
    for place in (3, 40):
        at = chart._on_canvas(chart._family[place].place)
        where = chart._canvas.mapTo(chart, at.toPoint())
        player.qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=where)
        assert chart.pointed_at is not None
        nearest = chart._on_canvas(chart._family[chart.pointed_at].place)
        assert (nearest - at).manhattanLength() <= 3.0


def test_what_was_found_is_written(player: Player, door: LabDoor, tmp_path: Path) -> None:
    page = door.page
    run(player, page)
    for kind in lab_page.KINDS:
        door.write(kind, tmp_path / f"mine.{kind}")
    with (tmp_path / "mine.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["policy"]: row for row in csv.DictReader(file)}
    assert page.experiment is not None
    assert float(rows["rule"]["loss_median"]) == pytest.approx(page.experiment.yours.figures().median)
    assert read_rule(tmp_path / "mine.toml") == Rule(INERTIAL.formula(), AUTOPILOT)
    picture = QImage(str(tmp_path / "mine.png"))
    assert picture.width() > 400
    assert picture.height() > 400
    assert "mine.png" in player.window.notice._text.text()
    (tmp_path / "file").write_text("")
    door.write("toml", tmp_path / "file" / "mine.toml")
    assert "can't be written" in player.window.notice._text.text()


def test_closing_the_window_ends_a_run(player: Player, door: LabDoor) -> None:
    door.page.count.setCurrentIndex(2)
    door.page.run.click()
    player.window.close()
    assert door.work._pool.waitForDone(0)
