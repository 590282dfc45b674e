"""The announcement page: redline, surprise, market answers, headlines, and on with Enter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.announcement import AnnouncementPage
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Announcement, Vote
from cbgame.game.local_seat import LocalSeat
from tests.desktop.sample_seat import SampleSeat
from tests.economy.worlds import spike_level


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
        with qtbot.waitSignal(page.continued, timeout=30_000):
            QTest.keyClick(place, Qt.Key.Key_Return)


def test_the_page_speaks_another_language_at_once(qtbot: QtBot, announcement: Announcement) -> None:
    languages = LanguageSource("en")
    page = AnnouncementPage(ThemeSource(), languages)
    qtbot.addWidget(page)
    page.show_announcement(announcement)
    languages.choose("zh-Hans")
    assert page.continue_button.text() == "进入这个季度"
    assert "委员会决定" in page.statement.toPlainText()


# --- the press ----------------------------------------------------------------------------------------------------


@pytest.fixture
def asked(page: AnnouncementPage) -> tuple[AnnouncementPage, LocalSeat]:
    """The page with an announcement of the real game, whose press asks, and the seat that made it."""
    seat = LocalSeat(spike_level(), 1)
    page.show_announcement(seat.decide(replace(seat.bulletins[-1].standing, target_low_pct=2.0)))
    page.replied.connect(lambda answer: page.show_announcement(seat.reply(answer)))
    return page, seat


def test_nobody_asks_where_there_is_no_question(page: AnnouncementPage) -> None:
    assert page.press.isHidden()
    assert page.press.cards == ()


def test_a_question_stands_with_its_answers_and_what_they_do(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, seat = asked
    assert seat.announced is not None
    question, tell = seat.announced.questions[0], LanguageSource("en").catalogue.tell
    assert tell(question.text) in texts(page)
    assert [card.accessibleName() for card in page.press.cards] == [tell(answer.text) for answer in question.answers]
    assert page.press.cards[0].accessibleDescription() == "Changes nothing"
    for effect in question.answers[1].effects:
        assert tell(effect) in page.press.cards[1].accessibleDescription()


def test_answers_are_given_by_keyboard_and_the_markets_move(
    qtbot: QtBot, asked: tuple[AnnouncementPage, LocalSeat]
) -> None:
    page, seat = asked
    assert seat.announced is not None
    count, before = len(seat.announced.questions), {row.name: row.middle for row in page.reactions.rows}
    with qtbot.assertNotEmitted(page.continued):
        for _ in range(count):
            QTest.keyPress(page.press.cards[1], Qt.Key.Key_Return)  # the card is gone when the key comes up
    assert len(seat.announced.said) == count
    assert {row.name: row.middle for row in page.reactions.rows} != before
    assert page.press.cards == ()
    assert texts(page).count("You said:") == count


def test_who_goes_on_without_an_answer_has_said_nothing(
    qtbot: QtBot, asked: tuple[AnnouncementPage, LocalSeat]
) -> None:
    page, seat = asked
    with qtbot.waitSignal(page.continued):
        page.continue_button.click()
    assert seat.announced is not None
    assert seat.announced.said == ()


def test_the_vote_is_drawn_as_it_was_given(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, seat = asked
    assert seat.announced is not None
    vote, tell = seat.announced.vote, LanguageSource("en").catalogue.tell
    assert vote.against
    marks = [mark.text()[0] for mark in page.vote.marks]
    assert marks == ["✓" if ballot.in_favour else "✕" for ballot in vote.ballots]
    for ballot, mark in zip(vote.ballots, page.vote.marks, strict=True):
        assert tell(ballot.name)[4:] in mark.toolTip()
        assert mark.toolTip() in page.vote.accessibleDescription()
    shown = [line.text() for line in page.vote.dissents if not line.isHidden()]
    assert len(shown) == len(vote.against)
    for ballot, line in zip(vote.against, shown, strict=True):
        assert ballot.reason is not None
        assert LanguageSource("en").catalogue.say(ballot.reason) in line
    assert f"{len(vote.against)} against" in page.vote.accessibleName()
    assert "Voting against" not in page.statement.toPlainText()  # said once


def test_a_vote_without_dissent_leaves_no_reason_of_the_last(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, seat = asked
    assert seat.announced is not None
    agreed = Vote(tuple(ballot for ballot in seat.announced.vote.ballots if ballot.in_favour))
    page.show_announcement(replace(seat.announced, vote=agreed))
    assert all(line.isHidden() for line in page.vote.dissents)
    assert sum(not mark.isHidden() for mark in page.vote.marks) == len(agreed.ballots)
    page.show_announcement(replace(seat.announced, vote=Vote()))
    assert page.vote.isHidden()
    assert "Voting against" in page.statement.toPlainText()  # nothing is drawn, so it is read


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a least height
def test_a_long_statement_is_as_high_as_its_text_and_scrolls_by_key(
    qtbot: QtBot, asked: tuple[AnnouncementPage, LocalSeat]
) -> None:
    page, _ = asked
    page.resize(1024, 560)
    page.show()
    area = page.findChildren(Scrolled)[0]
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert page.statement.height() >= page.statement.document().size().height()
    page.statement.setFocus()
    QTest.keyClick(page.statement, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_the_press_speaks_the_player_s_language(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, _ = asked
    page._languages.choose("zh-Hant")
    assert "記者提問" in texts(page)
    assert page.press.cards[0].accessibleName() == "請參見聲明。"


def test_referring_to_the_statement_goes_on_to_the_next_question(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, seat = asked
    assert seat.announced is not None
    for _ in seat.announced.questions:
        page.press.cards[0].click()
    assert page.press.cards == ()
    assert seat.announced.said == ()


def test_another_term_is_asked_from_the_first_question(asked: tuple[AnnouncementPage, LocalSeat]) -> None:
    page, _ = asked
    page.press.cards[0].click()
    again = LocalSeat(spike_level(), 1)
    announcement = again.decide(replace(again.bulletins[-1].standing, target_low_pct=2.0))
    page.show_announcement(announcement)
    assert [card.answer.id for card in page.press.cards] == [each.id for each in announcement.questions[0].answers]
