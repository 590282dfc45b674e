"""The wall: what is turned over on it, what is told at the end, and how large its type is."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cbgame.desktop.charts.quarters import places
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.projector import BOARD, LESSONS, LOBBY, PRIZES, Projector
from cbgame.desktop.screen_samples import sample_end, sample_handout, sample_room
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import ObjectiveScore, Path, Score


@pytest.fixture
def languages() -> LanguageSource:
    return LanguageSource("en")


@pytest.fixture
def wall(qtbot: QtBot, languages: LanguageSource) -> Projector:
    made = Projector(ThemeSource(), languages)
    qtbot.addWidget(made)
    made.show_way("K7QP4D", "http://192.0.2.20:8470", "http://192.0.2.20:8470/#K7QP4D")
    return made


def words(wall: Projector) -> str:
    face = wall.faces.currentWidget()
    assert face is not None
    return " ".join(each.text() for each in face.findChildren(QLabel) if not each.isHidden())


def test_faces_are_turned_over_only_at_the_end(wall: Projector) -> None:
    wall.show_room(sample_room() | {"stage": "lobby"}, ["Ada"])
    assert wall.faces.currentIndex() == LOBBY
    wall.turn()
    assert wall.faces.currentIndex() == LOBBY
    wall.show_room(sample_room(), ["Ada"])
    assert wall.faces.currentIndex() == BOARD
    wall.turn_to(LESSONS)
    assert wall.faces.currentIndex() == BOARD
    wall.show_room(sample_end(), ["Ada"])
    turned = []
    for _ in range(3):
        wall.turn()
        turned.append(wall.faces.currentIndex())
    assert turned == [PRIZES, LESSONS, BOARD]
    wall.turn(-1)
    wall.show_room(sample_end(), ["Ada"])
    assert wall.faces.currentIndex() == LESSONS  # what is asked anew every few seconds turns nothing
    wall.show_room(sample_room(), ["Ada"])  # a quarter was taken back
    assert wall.faces.currentIndex() == BOARD


def test_without_prizes_there_is_no_face_for_them(wall: Projector) -> None:
    wall.show_room(sample_end() | {"prizes": []}, ["Ada"])
    wall.turn()
    assert wall.faces.currentIndex() == LESSONS


def test_the_end_shows_the_truth_and_hindsight(wall: Projector) -> None:
    wall.show_room(sample_room(), ["Ada"])
    assert "Hindsight" not in wall.charts["unemployment"].table().columns
    assert wall._truth.isHidden()
    wall.show_room(sample_end(), ["Ada"])
    told, shown = sample_handout(), wall.charts["unemployment"].table()
    assert shown.columns[-2:] == ("History", "Hindsight")
    assert len(shown.rows) == len(told.quarters)
    assert not wall._truth.isHidden()
    last = wall.charts["unemployment"].readout(int(places(told.quarters)[-1]))
    assert last is not None
    assert "Hindsight" in {row.label for row in last.rows}


def test_rules_have_their_names_in_the_language(wall: Projector, languages: LanguageSource) -> None:
    wall.show_room(sample_room(), [])
    assert "Taylor rule" in words(wall)
    assert "taylor 1" not in words(wall)
    languages.choose("zh-Hant")
    assert "泰勒法則" in words(wall)


def test_the_lessons_and_a_branch_of_the_median(wall: Projector) -> None:
    wall.show_room(sample_end(), [])
    wall.turn_to(LESSONS)
    assert "1995 Q1 · cutting the rate. 5 of 8 seats lost points by it, 64 on average." in words(wall)
    told = sample_handout()
    score = Score(600.0, (ObjectiveScore("inflation", 1.0, 1.0, 600.0),), None)
    branch = Path("what_if", told.ghosts["hold"], told.decisions, score)
    wall.turn_to(BOARD)
    wall.show_branch("1995Q2", branch)
    assert wall.faces.currentIndex() == LESSONS
    assert "1995 Q2: 600 points (+88)" in words(wall)
    assert "What if" in wall.paths["policy_rate"].table().columns
    wall.show_room(sample_end(), [])
    assert "600 points" in words(wall)
    wall.show_room(sample_room(), [])
    wall.show_room(sample_end(), [])
    wall.turn_to(LESSONS)
    assert "600 points" not in words(wall)


def test_type_grows_with_the_wall(wall: Projector, qtbot: QtBot) -> None:
    wall.show_room(sample_room(), [])
    wall.resize(QSize(1280, 720))
    wall.show()
    qtbot.waitExposed(wall)

    def size_px() -> int:
        return wall._title.fontInfo().pixelSize()

    at_first = size_px()
    assert at_first >= 28
    wall.resize(QSize(1920, 1080))
    qtbot.waitUntil(lambda: size_px() >= round(1.4 * at_first))
    assert wall.charts["unemployment"].themes.text_scale == wall.themes.text_scale


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_ten_places_and_all_prizes_need_no_scrolling(
    wall: Projector, languages: LanguageSource, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    languages.choose(language)
    board: list[dict[str, Any]] = [
        {"rank": rank, "name": f"Nickname {rank}", "points": 900, "rule": None, "number": 0} for rank in range(1, 11)
    ]
    ids = ("overall", "inflation", "jobs", "market_control", "stability", "calm", "forecast", "recovery")
    prizes = [{"id": id, "figure": 1.0, "winners": ["Ada", "Ben"]} for id in ids]
    wall.resize(*size)
    wall.show()
    qtbot.waitExposed(wall)
    for face in (BOARD, PRIZES):
        wall.show_room(sample_end() | {"board": board, "prizes": prizes}, [])
        wall.turn_to(face)
        held = wall.board if face == BOARD else wall.prizes
        qtbot.wait(60)
        inside = held.parentWidget()
        viewport = None if inside is None else inside.parentWidget()
        assert viewport is not None
        assert held.sizeHint().height() <= viewport.height() + 1


def test_a_long_name_leaves_room_for_its_points(wall: Projector, qtbot: QtBot) -> None:
    board = [{"rank": rank, "name": "W" * 24, "points": 1000, "rule": None, "number": 0} for rank in range(1, 11)]
    wall.resize(1280, 720)
    wall.show()
    qtbot.waitExposed(wall)
    wall.show_room(sample_room() | {"board": board}, [])
    qtbot.wait(60)
    for _, name, points in wall.board._rows[:10]:
        assert "W" in name.text()
        assert name.text().endswith("…")
        right = points.mapTo(wall.board, points.rect().topRight()).x()
        assert right <= wall.board.parentWidget().parentWidget().width()  # type: ignore[union-attr]
        assert name.fontMetrics().horizontalAdvance(name.text()) <= name.width() + 1


def test_no_chart_on_the_wall_keeps_a_mark_of_the_hand_that_pointed_at_it(qtbot: QtBot, wall: Projector) -> None:
    wall.show_room(sample_room(), ["Ada"])
    wall.show()
    wall.activateWindow()
    qtbot.waitUntil(lambda: wall.focusWidget() is wall)
    chart = next(iter(wall.charts.values()))
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton)
    assert not chart.hasFocus()
    chart.setFocus(Qt.FocusReason.TabFocusReason)  # the keyboard still reaches it
    wall.show_room(sample_end(), ["Ada"])
    for _ in range(3):
        wall.turn()
        assert wall.focusWidget() is wall
