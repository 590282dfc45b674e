"""The announcement page: redline, surprise, market answers, headlines, and on with Enter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.announcement import AnnouncementPage
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Announcement
from tests.desktop.sample_seat import SampleSeat


@pytest.fixture
def announcement() -> Announcement:
    """A cut that nobody had priced."""
    seat = SampleSeat()
    return seat.decide(replace(seat.standing, target_low_pct=seat.standing.target_low_pct - 0.25))


@pytest.fixture
def page(qtbot: QtBot, announcement: Announcement) -> AnnouncementPage:
    made = AnnouncementPage(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(made)
    made.show_announcement(announcement)
    return made


def texts(page: AnnouncementPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_the_changed_words_of_the_statement_are_marked(page: AnnouncementPage) -> None:
    spans = [span for sentence in page.statement.sentences for span in sentence]
    assert any("lower" in span.text for span in spans if span.kind == "added")
    assert "text-decoration: line-through" in page.statement.toHtml()
    assert "New: " in page.statement.accessibleDescription()


def test_the_surprise_is_said_with_its_direction(page: AnnouncementPage, announcement: Announcement) -> None:
    decided = announcement.decision.target_low_pct + 0.125
    surprise = round((announcement.expected_rate_pct - decided) * 100)
    assert f"{surprise} bp easier than priced" in texts(page)


def test_a_decision_that_was_priced_is_no_surprise(page: AnnouncementPage, announcement: Announcement) -> None:
    page.show_announcement(replace(announcement, expected_rate_pct=announcement.decision.target_low_pct + 0.125))
    assert "No surprise" in texts(page)


def test_market_answers_and_headlines_are_shown(page: AnnouncementPage, announcement: Announcement) -> None:
    assert {row.name: row.middle for row in page.reactions.rows} == dict(announcement.reactions)
    catalogue = LanguageSource("en").catalogue
    assert all(catalogue.tell(headline) in texts(page) for headline in announcement.headlines)


def test_fewer_headlines_leave_none_of_the_old_ones(page: AnnouncementPage, announcement: Announcement) -> None:
    gone = LanguageSource("en").catalogue.tell(announcement.headlines[-1])
    page.show_announcement(replace(announcement, headlines=announcement.headlines[:1]))
    assert gone not in texts(page)


def test_enter_goes_on_wherever_the_keyboard_is(qtbot: QtBot, page: AnnouncementPage) -> None:
    for place in (page, page.statement, page.continue_button):
        with qtbot.waitSignal(page.continued, timeout=1000):
            QTest.keyClick(place, Qt.Key.Key_Return)


def test_the_page_speaks_another_language_at_once(qtbot: QtBot, announcement: Announcement) -> None:
    languages = LanguageSource("en")
    page = AnnouncementPage(ThemeSource(), languages)
    qtbot.addWidget(page)
    page.show_announcement(announcement)
    languages.choose("zh-Hans")
    assert page.continue_button.text() == "进入这个季度"
    assert "委员会决定" in page.statement.toPlainText()
