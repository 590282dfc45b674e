"""The whole decision desk with everything in hand: what it takes, shows, undoes, and how keys and readers reach it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.decision_desk import DecisionDesk
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game import committee
from cbgame.game.bulletin import Ballot, Vote
from cbgame.game.message import message
from cbgame.policy.decision import Decision, Instruments, Problem, PurchaseMaturity
from cbgame.policy.programme_calendar import Calendar, calendar_of
from cbgame.text.desk_sections import FIELDS
from cbgame.text.phrases import kebab
from tests.desktop.full_hand import EVERYTHING, FULL_HAND, differing
from tests.desktop.player import Player
from tests.desktop.sample_level import STANDING

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints"
)  # the offscreen platform can't give a widget its least size


@pytest.fixture
def desk(qtbot: QtBot) -> DecisionDesk:
    made = DecisionDesk(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(made)
    made.show_meeting(STANDING, 1.31, FULL_HAND)
    made.resize(352, 2_000)  # every section open
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def considered(desk: DecisionDesk) -> list[Decision]:
    seen: list[Decision] = []
    desk.considered.connect(seen.append)
    return seen


def drag(qtbot: QtBot, widget: QWidget, start: QPoint, *way: QPoint) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for point in way:
        qtbot.mouseMove(widget, point)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=way[-1])


def test_the_decision_of_the_test_differs_everywhere() -> None:
    assert set(differing()) == {name for names in FIELDS.values() for name in names}
    assert {item.name for item in fields(Decision)} - set(differing()) == {"replies"}


def test_a_decision_that_is_shown_comes_back_whole(desk: DecisionDesk) -> None:
    desk.show_decision(EVERYTHING)
    assert desk.decision() == EVERYTHING
    desk.show_decision(STANDING)
    assert desk.decision() == STANDING


SETTERS: dict[str, Callable[[DecisionDesk], None]] = {
    "corporate_purchases_usd_bn": lambda desk: desk.balance.credit.boxes["corporate_purchases"].setValue(20),
    "municipal_purchases_usd_bn": lambda desk: desk.balance.credit.boxes["municipal_purchases"].setValue(5),
    "equity_purchases_usd_bn": lambda desk: desk.balance.credit.boxes["equity_purchases"].setValue(10),
    "maturity_extension_usd_bn": lambda desk: desk.balance.extension.setValue(45),
    "emergency_lending_usd_bn": lambda desk: desk.facilities.sizes.boxes["emergency_lending"].setValue(300),
    "credit_backstop_usd_bn": lambda desk: desk.facilities.sizes.boxes["credit_backstop"].setValue(750),
    "discount_offset_bp": lambda desk: desk.facilities.rates.boxes["discount"].setValue(25),
    "interest_on_reserves": lambda desk: desk.facilities.rates.switches["iorb"].click(),
    "on_rrp": lambda desk: desk.facilities.rates.switches["on_rrp"].click(),
    "swap_lines": lambda desk: desk.facilities.swap_lines.click(),
}


@pytest.mark.parametrize("name", SETTERS)
def test_each_instrument_is_set_by_its_control_alone(desk: DecisionDesk, considered: list[Decision], name: str) -> None:
    SETTERS[name](desk)
    wanted = replace(STANDING, **{name: getattr(EVERYTHING, name)})
    assert considered == [wanted] == [desk.decision()]


def test_maturity_is_chosen_from_a_list(qtbot: QtBot, desk: DecisionDesk, considered: list[Decision]) -> None:
    desk.balance.maturity.setFocus()
    qtbot.keyClick(desk.balance.maturity, Qt.Key.Key_Down)
    assert considered[-1].purchase_maturity is PurchaseMaturity.LONG


def test_dragging_the_slider_is_considered_on_the_way_and_undone_in_one_step(
    qtbot: QtBot, desk: DecisionDesk, considered: list[Decision]
) -> None:
    slider = desk.rate.slider
    assert (slider.minimum(), slider.maximum(), slider.value()) == (0, 200, 100)
    height = slider.height() - 8
    drag(
        qtbot, slider, QPoint(slider.width() // 2, height), *(QPoint(slider.width() // 2 + x, height) for x in (40, 90))
    )
    assert len(considered) >= 2
    rates = [decision.target_low_pct for decision in considered]
    assert rates == sorted(rates)
    assert rates[-1] > 1.0
    desk.step_back()
    assert desk.decision() == STANDING == considered[-1]
    desk.step_forward()
    assert desk.decision().target_low_pct == rates[-1]


def test_the_slider_moves_by_keys_in_steps_of_25_bp(qtbot: QtBot, desk: DecisionDesk) -> None:
    qtbot.keyClick(desk.rate.slider, Qt.Key.Key_Right)
    qtbot.keyClick(desk.rate.slider, Qt.Key.Key_Right)
    assert desk.decision().target_low_pct == 1.5
    qtbot.keyClick(desk.rate.slider, Qt.Key.Key_Left)
    assert desk.decision().target_low_pct == 1.25


def test_a_range_beyond_the_slider_stays_as_it_was_typed(desk: DecisionDesk) -> None:
    desk.rate.box.setValue(3.0)
    assert desk.rate.slider.value() == 200
    assert desk.decision().target_low_pct == 3.0
    assert "100 bp" in desk.rate.faults.text("target_low_pct")


def test_a_bar_is_pulled_with_the_mouse_and_by_keys(
    qtbot: QtBot, desk: DecisionDesk, considered: list[Decision]
) -> None:
    desk.balance.choose("treasuries", "runoff_cap")
    bars = desk.balance.calendar.bars
    assert [bar.value() for bar in bars.bars] == [6, 12, 18, 24, 30, 30, 30, 30]
    last = bars.bars[7]
    start = QPoint(last.width() // 2, last.height() // 2)
    drag(qtbot, last, start, start + QPoint(0, round(5 * bars.scale())), start + QPoint(0, round(10 * bars.scale())))
    assert calendar_of(desk.decision().treasuries, "runoff_cap") == Calendar(6.0, 6.0, 20.0)
    assert len(considered) >= 2
    desk.step_back()
    assert desk.decision() == STANDING
    bars.bars[0].setFocus()
    qtbot.keyClick(bars.bars[0], Qt.Key.Key_Up)
    assert desk.decision().treasuries.runoff_cap_usd_bn == 8.0
    qtbot.keyClick(bars.bars[0], Qt.Key.Key_Right)
    assert bars.bars[1].hasFocus()
    assert bars.bars[1].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not bars.bars[0].focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize(
    ("kind", "preset", "made"),
    [
        ("runoff_cap", "hold", Calendar(6.0, 0.0, 6.0)),
        ("runoff_cap", "stop", Calendar()),
        ("runoff_cap", "end", Calendar(6.0, -1.5, 0.0)),
        ("runoff_cap", "phase-in", Calendar(6.0, 6.0, 30.0)),
    ],
)
def test_presets_make_calendars(qtbot: QtBot, desk: DecisionDesk, kind: str, preset: str, made: Calendar) -> None:
    desk.balance.choose("treasuries", kind)
    qtbot.mouseClick(desk.balance.calendar.presets[preset], Qt.MouseButton.LeftButton)
    assert calendar_of(desk.decision().treasuries, kind) == made
    assert [bar.value() for bar in desk.balance.calendar.bars.bars] == [round(each) for each in made.amounts(8)]


def test_undo_walks_step_by_step_and_redo_comes_back(qtbot: QtBot, desk: DecisionDesk) -> None:
    qtbot.mouseClick(desk.rate.up, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(desk.rate.up, Qt.MouseButton.LeftButton)
    box = desk.facilities.bills
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(box, "125")
    assert (desk.decision().target_low_pct, desk.decision().bill_purchases_usd_bn) == (1.5, 125.0)
    desk.step_back()  # the number that was typed is one step
    assert (desk.decision().target_low_pct, desk.decision().bill_purchases_usd_bn) == (1.5, 0.0)
    desk.step_back()
    assert desk.decision().target_low_pct == 1.25
    desk.step_back()
    assert desk.decision() == STANDING
    desk.step_back()
    for _ in range(3):
        desk.step_forward()
    assert (desk.decision().target_low_pct, desk.decision().bill_purchases_usd_bn) == (1.5, 125.0)
    desk.undo.click()
    assert desk.decision() == STANDING
    desk.step_back()  # undoing everything is a step, too
    assert desk.decision().bill_purchases_usd_bn == 125.0


def test_a_section_is_put_back_alone(qtbot: QtBot, desk: DecisionDesk) -> None:
    desk.rate.up.click()
    desk.facilities.swap_lines.click()
    sections = desk.sections
    assert {name for name, section in sections.items() if section.changed} == {"rate", "facilities"}
    assert desk.changes.text() == "Changed: target range, facilities"
    assert sections["facilities"].head.text().endswith("●")
    qtbot.mouseClick(sections["facilities"].back, Qt.MouseButton.LeftButton)
    assert desk.decision() == replace(STANDING, target_low_pct=1.25)
    assert sections["facilities"].back.isHidden()


def test_a_meeting_begins_with_nothing_to_undo(desk: DecisionDesk) -> None:
    desk.rate.up.click()
    desk.show_meeting(STANDING, 1.31, FULL_HAND)
    desk.step_back()
    assert desk.decision() == STANDING
    assert not desk.history.canUndo()


PROBLEMS = (
    "target_low_pct", "treasuries.purchases_usd_bn", "mbs.runoff_cap_step_usd_bn", "equity_purchases_usd_bn",
    "maturity_extension_usd_bn", "iorb_offset_bp", "on_rrp_offset_bp", "standing_repo_offset_bp", "discount_offset_bp",
    "bill_purchases_usd_bn", "temporary_repo_usd_bn", "emergency_lending_usd_bn", "credit_backstop_usd_bn",
    "guidance.quarters",
)  # fmt: skip


@pytest.mark.parametrize("where", PROBLEMS)
def test_a_problem_stands_at_its_control_and_gets_the_focus(desk: DecisionDesk, where: str) -> None:
    desk.facilities.standing.click()  # what is closed can't be typed into
    desk.show_problems((Problem(where, "out_of_range", 999.0, (0, 5)),))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "999" in focused.accessibleDescription()
    (faulty,) = (section for section in desk.sections.values() if section.line.text().startswith("✕"))
    assert faulty.isAncestorOf(focused)
    assert faulty.is_open


def test_rates_the_wrong_way_round_are_named(desk: DecisionDesk) -> None:
    ladder = desk.facilities.rates.ladder
    assert not ladder.inverted
    desk.facilities.rates.boxes["discount"].setValue(0)
    desk.facilities.standing.click()
    desk.facilities.standing_rate.setValue(20)
    assert ladder.inverted
    assert "SRF lies above Discount" in ladder.accessibleDescription()


SEATS = ("chair", "new-york", "governor-jobs")
VOTE = Vote(
    tuple(
        Ballot(
            seat.replace("-", "_"), message(f"seat-{seat}"), message("school-dove"), seat != "governor-jobs",
            None if seat != "governor-jobs" else "dissent-jobs-lower", None if seat != "governor-jobs" else 0.75,
        )
        for seat in SEATS
    )
)  # fmt: skip


def test_the_vote_is_told_seat_by_seat(desk: DecisionDesk) -> None:
    assert desk.vote.isHidden()
    desk.show_vote(VOTE)
    marks = [mark for mark in desk.vote.marks if not mark.isHidden()]
    assert [mark.text()[0] for mark in marks] == ["✓", "✓", "✕"]
    assert "0.75–1.00%" in marks[2].accessibleName()
    assert "2 for, 1 against" in desk.vote.accessibleDescription()
    assert "employment" in desk.vote.accessibleDescription()
    desk.show_vote(Vote(VOTE.ballots[:1]))
    assert sum(not mark.isHidden() for mark in desk.vote.marks) == 1
    assert len(desk.vote.marks) == 3


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_seat_has_a_short_name_of_its_own(language: str) -> None:
    catalogue = LanguageSource(language).catalogue
    seats = [member.seat for member in committee.members(1)]
    names = {catalogue.say(f"desk-seat-{kebab(seat)}") for seat in seats}
    assert len(names) == len(seats) == 12
    assert all(len(name) <= 2 for name in names)


def tab_stops(desk: DecisionDesk) -> Iterator[QWidget]:
    here: QWidget = desk.rate.box
    while True:
        yield here
        following = here.nextInFocusChain()
        if following is None or following is desk.rate.box:
            return
        here = following


def test_tab_reaches_every_instrument(desk: DecisionDesk) -> None:
    reached = {
        widget for widget in tab_stops(desk) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    }
    facilities, balance = desk.facilities, desk.balance
    wanted = {
        desk.rate.slider, desk.undo, desk.announce, desk.vote, facilities.swap_lines, balance.maturity,
        balance.extension, *facilities.rates.switches.values(), *facilities.sizes.boxes.values(),
        *balance.credit.boxes.values(), *balance.cells.values(), *balance.calendar.boxes.values(),
        balance.calendar.bars.bars[0], *(section.head for section in desk.stack.sections.values()),
    }  # fmt: skip
    desk.show_vote(VOTE)
    missing = {widget for widget in wanted - reached if widget.isEnabled() and widget is not desk.vote}
    assert not missing, [widget.accessibleName() for widget in missing]


def test_sliders_tell_role_and_value(desk: DecisionDesk) -> None:
    sliders = (desk.rate.slider, *desk.balance.calendar.bars.bars)
    for slider in sliders:
        assert isinstance(slider, QAbstractSlider)
        face = QAccessible.queryAccessibleInterface(slider)
        assert face.role() is QAccessible.Role.Slider
        assert face.valueInterface().currentValue() == slider.value()
        assert face.text(QAccessible.Text.Name)
    assert "next quarter" in desk.balance.calendar.bars.bars[1].accessibleName()


def test_coach_marks_find_their_places(desk: DecisionDesk) -> None:
    for name in ("rate", "balance", "facilities", "words", "announce", "undo", "vote"):
        assert desk.findChild(QWidget, f"decision.{name}") is not None


def test_every_control_leads_to_its_card(desk: DecisionDesk) -> None:
    glossary = LanguageSource("en").glossary
    facilities, calendar = desk.facilities, desk.balance.calendar
    for control in (
        *facilities.sizes.boxes.values(), *facilities.rates.boxes.values(), *desk.balance.credit.boxes.values(),
        *calendar.boxes.values(), *calendar.bars.bars, facilities.swap_lines, desk.rate.slider, desk.vote,
    ):  # fmt: skip
        assert control.property("term") in glossary, control.accessibleName()


def test_sections_share_the_room_there_is(qtbot: QtBot, desk: DecisionDesk) -> None:
    stack = desk.stack.sections
    qtbot.waitUntil(lambda: all(section.is_open for section in stack.values()))
    desk.resize(352, 560)
    qtbot.waitUntil(lambda: sum(section.is_open for section in stack.values()) == 1)
    qtbot.mouseClick(stack["words"].head, Qt.MouseButton.LeftButton)
    assert stack["words"].is_open
    assert not stack["balance"].is_open
    qtbot.mouseClick(stack["words"].line, Qt.MouseButton.LeftButton)
    assert not stack["words"].is_open


def test_what_is_not_in_hand_is_not_on_the_desk(desk: DecisionDesk) -> None:
    only_rate = Instruments(
        purchases=False, runoff=False, bill_purchases=False, administered_rates=False, standing_repo=False,
        temporary_repo=False, guidance=False,
    )  # fmt: skip
    desk.show_meeting(STANDING, 1.31, only_rate)
    assert all(section.isHidden() for section in desk.stack.sections.values())
    old = replace(STANDING, on_rrp=False, interest_on_reserves=False)
    desk.show_meeting(old, 1.31, Instruments())
    assert desk.facilities.iorb.isHidden()
    assert desk.facilities.on_rrp.isHidden()


def test_keys_of_the_desk(player: Player) -> None:
    player.begin()
    desk = player.pages.desk.decision
    player.click(desk.rate.up)
    desk.rate.box.setFocus()
    player.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.decision().target_low_pct == 1.0
    player.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert desk.decision().target_low_pct == 1.25
    for key, name in ((Qt.Key.Key_B, "balance"), (Qt.Key.Key_F, "facilities"), (Qt.Key.Key_W, "words")):
        player.press(key, Qt.KeyboardModifier.AltModifier)
        assert desk.sections[name].is_open
        assert desk.sections[name].head.hasFocus()
