"""The drawings on the pages: beside a level's title, and over an emergency's report, where there is room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.brief import BriefPage
from cbgame.desktop.pages.tape import TapePage
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Situation
from tests.desktop.sample_level import sample_level
from tests.desktop.sample_seat import SQUEEZE_QUARTER, SampleSeat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a least height


@pytest.fixture
def themes(qapp: QApplication) -> ThemeSource:
    source = ThemeSource()
    source.reduce_motion(True)
    return source


@pytest.fixture
def languages(qapp: QApplication) -> LanguageSource:
    return LanguageSource("en")


def squeeze() -> Situation:
    """The emergency of the sample seat."""
    seat = SampleSeat(sample_level(), 7)
    for _ in range(SQUEEZE_QUARTER + 2):
        seat.decide(seat.standing)
        stopped = seat.proceed()
        if isinstance(stopped, Situation):
            return stopped
    raise AssertionError("nothing broke")


def test_the_drawing_of_a_level_fills_the_corner_beside_its_title(
    qtbot: QtBot, themes: ThemeSource, languages: LanguageSource
) -> None:
    page = BriefPage(themes, languages)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    page.show_level(sample_level(), 7, replaces=False)
    assert page.picture.isVisible()
    assert page.picture.name == "repo-spike"
    assert page.picture.accessibleName() == languages.catalogue.say("home-picture-repo-spike")
    assert page.picture.geometry().right() == page.width() - 1
    words = sample_level().words["en"]
    long = replace(sample_level(), words=dict.fromkeys(sample_level().words, replace(words, title="Wide" * 40)))
    page.show_level(long, 7, replaces=False)
    assert not page.picture.isVisible()


def test_an_emergency_shows_its_drawing_where_the_page_is_large_enough(
    qtbot: QtBot, themes: ThemeSource, languages: LanguageSource
) -> None:
    page = TapePage(themes, languages)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    assert not page.picture.isVisible()
    page.show_situation(squeeze())
    assert page.picture.isVisible()
    assert page.picture.name == "crisis-repo-squeeze"
    assert page.picture.accessibleName() == languages.catalogue.say("crisis-picture-repo-squeeze")
    for width, height in ((1280, 600), (1024, 720)):
        page.resize(width, height)
        assert not page.picture.isVisible()
    page.resize(1280, 720)
    page.situation.choose(1)
    assert not page.picture.isVisible()
