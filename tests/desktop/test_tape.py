"""The tape: it runs, it stops where something breaks, it takes an answer and goes on where it stopped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cbgame.desktop.charts.corridor_chart import CorridorChart
from cbgame.desktop.charts.lettering import CENTRE, LEFT, RIGHT
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.tape import SPEEDS, TapePage
from cbgame.desktop.theme import ThemeSource
from cbgame.files.settings import load_settings
from cbgame.game.bulletin import Bulletin, Option, Situation
from cbgame.game.emergency_families import FAMILIES
from cbgame.game.situation_report import split
from cbgame.text.tape_notes import notes_on
from tests.desktop.player import Player
from tests.desktop.sample_seat import OPTIONS, SQUEEZE_QUARTER, SQUEEZE_WEEK, SampleSeat


@pytest.fixture
def seat() -> SampleSeat:
    """A seat just before the quarter of the squeeze is announced."""
    made = SampleSeat()
    while len(made.bulletins) <= SQUEEZE_QUARTER:
        made.decide(made.standing)
        made.proceed()
    return made


@pytest.fixture
def themes(qtbot: QtBot) -> ThemeSource:
    return ThemeSource()


@pytest.fixture
def page(qtbot: QtBot, themes: ThemeSource) -> TapePage:
    made = TapePage(themes, LanguageSource("en"))
    qtbot.addWidget(made)
    return made


def squeeze(seat: SampleSeat) -> Situation:
    seat.decide(seat.standing)
    situation = seat.proceed()
    assert isinstance(situation, Situation)
    return situation


def test_weeks_are_revealed_one_by_one(qtbot: QtBot, page: TapePage, seat: SampleSeat) -> None:
    page.choose_speed("fast")
    page.show_weeks(seat.bulletins[-1].weeks)
    assert page.revealed == 0
    qtbot.waitUntil(lambda: page.revealed == 3, timeout=30_000)
    assert len(page.corridor.shown) == len(page.amounts[0].amounts) == 3
    assert all(pace < 300 for pace in SPEEDS.values())


def test_a_second_press_goes_on_after_the_first_has_skipped(qtbot: QtBot, page: TapePage, seat: SampleSeat) -> None:
    page.show_weeks(seat.bulletins[-1].weeks)
    with qtbot.assertNotEmitted(page.finished):
        page.go_on.click()
    assert not page.playing
    with qtbot.waitSignal(page.finished, timeout=30_000):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_nothing_moves_by_itself_when_motion_is_reduced(page: TapePage, themes: ThemeSource, seat: SampleSeat) -> None:
    themes.reduce_motion(True)
    page.show_weeks(seat.bulletins[-1].weeks)
    assert page.revealed == 13


def test_the_tape_stops_at_an_emergency_and_asks(qtbot: QtBot, page: TapePage, seat: SampleSeat) -> None:
    situation = squeeze(seat)
    page.show_situation(situation)
    assert not page.situation.cards, "the question must not come before its week"
    page.skip()
    assert page.revealed == SQUEEZE_WEEK
    assert [card.option for card in page.situation.cards] == list(OPTIONS[: len(situation.options)])
    assert not page.go_on.isEnabled()
    with qtbot.assertNotEmitted(page.finished):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_a_digit_answers_and_the_tape_goes_on_where_it_stopped(qtbot: QtBot, page: TapePage, seat: SampleSeat) -> None:
    situation = squeeze(seat)
    page.show_situation(situation)
    page.skip()
    with qtbot.waitSignal(page.answered, timeout=30_000) as answer:
        QTest.keyClick(page, Qt.Key.Key_2)
    assert answer.args == [situation.options[1].id]
    seat.answer(situation.options[1].id)
    bulletin = seat.proceed()
    assert isinstance(bulletin, Bulletin)
    page.show_weeks(bulletin.weeks)
    assert page.revealed == SQUEEZE_WEEK
    page.skip()
    assert page.revealed == 13
    assert page.go_on.isEnabled()


def test_an_emergency_is_answered_once(qtbot: QtBot, page: TapePage, seat: SampleSeat) -> None:
    page.show_situation(squeeze(seat))
    page.skip()
    answers: list[str] = []
    page.answered.connect(answers.append)
    page.situation.cards[0].click()
    page.situation.cards[1].click()
    QTest.keyClick(page, Qt.Key.Key_3)
    assert answers == [OPTIONS[0]]


def test_a_card_says_channel_and_default_to_a_screen_reader(page: TapePage, seat: SampleSeat) -> None:
    situation = squeeze(seat)
    page.show_situation(situation)
    page.skip()
    catalogue = LanguageSource("en").catalogue
    for card in page.situation.cards:
        stem = f"emergency-option-{card.option.replace('_', '-')}"
        assert catalogue.say(f"{stem}-channel") in card.accessibleDescription()
        assert ("default" in card.accessibleDescription()) == (card.option == situation.default)


def test_strain_that_lasts_is_said_when_it_begins(seat: SampleSeat) -> None:
    calm = seat.bulletins[1].weeks[0]
    quiet = replace(calm, effr=calm.target_low + 0.1, sofr_iorb_max_bp=-5.0, reserves_bn=2000.0)
    over = replace(quiet, effr=quiet.target_high + 0.05)
    mondays = ("2019-09-02", "2019-09-09", "2019-09-16", "2019-09-23")
    weeks = [replace(week, monday=monday) for week, monday in zip((quiet, over, over, quiet), mondays, strict=True)]
    warnings = [note for note in notes_on(LanguageSource("en").catalogue, weeks) if note.warning]
    assert [note.monday for note in warnings] == ["2019-09-09"]


def test_a_funds_rate_below_its_range_is_told_and_drawn(qtbot: QtBot, seat: SampleSeat) -> None:
    calm = replace(seat.bulletins[1].weeks[0], sofr_iorb_max_bp=-5.0)
    low = replace(calm, effr=calm.target_low - 2.0)
    (note,) = [note for note in notes_on(LanguageSource("en").catalogue, (calm, low)) if note.warning]
    assert "fell out of its range" in note.text
    chart = CorridorChart(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(chart)
    chart.show_weeks((calm, low))
    assert chart.plot.y_range[0] < min(chart.plot.lines["effr"].y)


def test_where_reserves_earn_nothing_the_desk_s_work_stands_for_parked_cash(page: TapePage, seat: SampleSeat) -> None:
    for earning in (False, True):
        page.show_weeks([replace(week, pays_interest=earning) for week in seat.bulletins[1].weeks])
        shown = {chart.heading() for chart in page.amounts if not chart.isHidden()}
        assert ("Desk operations" in shown) != earning
        assert ("ON RRP" in shown) == earning
        assert (page.corridor.heading() == "The corridor") == earning


def test_the_word_on_the_scale_keeps_clear_of_the_whiskers(qtbot: QtBot, seat: SampleSeat) -> None:
    calm = [replace(week, sofr_iorb_max_bp=10.0) for week in squeeze(seat).weeks]
    chart = CorridorChart(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show()
    for places, side in (((11,), LEFT), ((1, 2), CENTRE), ((1, 6), RIGHT)):
        weeks = [replace(week, sofr_iorb_max_bp=150.0) if n in places else week for n, week in enumerate(calm)]
        chart.show_weeks(weeks)
        chart.show_until(len(weeks))
        area = chart.plot.area
        assert chart._clearest(area, 0.3 * area.width()) == side


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a least height
def test_an_emergency_opens_at_its_first_answer_with_cards_of_one_width(
    qtbot: QtBot, page: TapePage, themes: ThemeSource, seat: SampleSeat
) -> None:
    themes.reduce_motion(True)
    page.resize(1280, 420)
    page.show()
    situation = squeeze(seat)
    panel = page.situation
    page.show_situation(situation)
    bar = panel._column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    first, second = panel.cards[:2]
    assert abs(first.width() - second.width()) <= 1
    bar.setValue(bar.maximum())
    panel.choose(len(panel.cards))
    page.show_situation(replace(situation, options=situation.options[:5]))
    qtbot.waitUntil(lambda: panel.cards[4].width() > 1.9 * panel.cards[0].width())
    assert bar.value() == 0
    assert not page.go_on.isEnabled()
    assert not any(button.isVisible() for button in page._speeds.buttons())


def test_the_report_keeps_the_unknown_apart(page: TapePage, themes: ThemeSource, seat: SampleSeat) -> None:
    themes.reduce_motion(True)
    situation = squeeze(seat)
    page.show_situation(situation)
    tell = LanguageSource("en").catalogue.tell
    for line in situation.report:
        side = "unknown" if "unknown" in line.id else "known"
        assert tell(line) in page._report.lines[side].text()
        assert tell(line) not in page._report.lines["known" if side == "unknown" else "unknown"].text()
    assert split(situation.report)["unknown"]


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_emergency_has_its_drawing_and_six_marked_lines(
    page: TapePage, themes: ThemeSource, seat: SampleSeat, family: str
) -> None:
    themes.reduce_motion(True)
    kind, options = FAMILIES[family], FAMILIES[family].options
    page.resize(1280, 720)
    page.show_situation(
        replace(squeeze(seat), id=family, default=kind.practice[0], options=tuple(Option(id) for id in options))
    )
    assert not page.picture.isHidden()
    assert 4 <= len(page.situation.cards) <= 6
    for card in page.situation.cards:
        named = [name.text() for name in card._names.values() if not name.isHidden()]
        assert named == ["Strength", "Speed", "Cost"]
        assert ("default" in card._mark.text()) == (card.option == kind.practice[0])


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a least size
def test_tab_goes_from_option_to_option_and_a_key_takes_one(
    qtbot: QtBot, page: TapePage, themes: ThemeSource, seat: SampleSeat
) -> None:
    themes.reduce_motion(True)
    page.resize(1280, 720)
    page.show()
    page.show_situation(squeeze(seat))
    page.situation.cards[0].setFocus()
    QTest.keyClick(page.situation.cards[0], Qt.Key.Key_Tab)
    assert page.focusWidget() is page.situation.cards[1]
    with qtbot.waitSignal(page.answered, timeout=30_000) as answer:
        QTest.keyClick(page.situation.cards[1], Qt.Key.Key_Space)
    assert answer.args == [OPTIONS[1]]


def test_the_pace_that_is_pressed_is_passed_on(qtbot: QtBot, page: TapePage) -> None:
    button = next(each for each in page._speeds.buttons() if each.objectName() == "fast")
    with qtbot.waitSignal(page.paced, timeout=30_000) as told:
        button.click()
    assert told.args == ["fast"]
    with qtbot.assertNotEmitted(page.paced):
        page.choose_speed("slow")  # by the settings


def test_the_pace_is_remembered(player: Player) -> None:
    player.begin()
    button = next(each for each in player.pages.tape._speeds.buttons() if each.objectName() == "slow")
    button.click()
    assert load_settings()[0].tape_speed == "slow"
