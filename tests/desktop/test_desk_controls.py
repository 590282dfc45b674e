"""The controls of the desk: what is typed, stepped and refused, and that keys reach everything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.amount import typed_number
from cbgame.desktop.controls.chart_tabs import TABS
from cbgame.desktop.controls.decision_desk import DecisionDesk
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Instruments
from tests.desktop.player import Player
from tests.desktop.sample_level import STANDING

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints"
)  # the offscreen platform can't give a widget its least size


@pytest.fixture
def languages() -> LanguageSource:
    return LanguageSource("en")


@pytest.fixture
def desk(qtbot: QtBot, languages: LanguageSource) -> DecisionDesk:
    made = DecisionDesk(ThemeSource(), languages)
    qtbot.addWidget(made)
    made.show_meeting(STANDING, 1.125, Instruments(target_low_max_pct=6.0))
    made.resize(340, 600)
    made.show()
    return made


def type_into(qtbot: QtBot, box: QAbstractSpinBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,250", 1250.0), ("−0.25%", -0.25), ("2.00–2.25%", 2.0), ("2.00-2.25", 2.0), ("$30 bn", 30.0), ("%", None)],
)
def test_a_number_is_read_as_it_is_written(text: str, number: float | None) -> None:
    assert typed_number(text) == number


@pytest.mark.parametrize(
    ("typed", "low", "faults"),
    [("1.25", 1.25, 0), ("1.50-1.75", 1.5, 0), ("1.1", 1.1, 1), ("4", 4.0, 1), ("7.3", 7.3, 3)],
)
def test_the_range_is_typed_and_what_is_wrong_with_it_stands_below(
    qtbot: QtBot, desk: DecisionDesk, typed: str, low: float, faults: int
) -> None:
    type_into(qtbot, desk.rate.box, typed)
    assert desk.decision().target_low_pct == low
    said = desk.rate.faults.text("target_low_pct")
    assert len(said.splitlines()) == faults
    assert all(line.startswith("✕ ") for line in said.splitlines())


def test_the_range_is_stepped_by_buttons_and_arrow_keys(qtbot: QtBot, desk: DecisionDesk) -> None:
    qtbot.mouseClick(desk.rate.up, Qt.MouseButton.LeftButton)
    qtbot.keyClick(desk.rate.box, Qt.Key.Key_Up)
    assert desk.decision().target_low_pct == 1.5
    qtbot.mouseClick(desk.rate.down, Qt.MouseButton.LeftButton)
    assert desk.decision().target_low_pct == 1.25
    assert desk.rate.box.text() == "1.25–1.50%"


def type_calendar(qtbot: QtBot, desk: DecisionDesk, asset: str, kind: str, part: str, text: str) -> None:
    desk.balance.choose(asset, kind)
    type_into(qtbot, desk.balance.calendar.boxes[part], text)


def test_every_instrument_reaches_the_decision(qtbot: QtBot, desk: DecisionDesk) -> None:
    type_calendar(qtbot, desk, "treasuries", "runoff_cap", "", "12")
    type_calendar(qtbot, desk, "treasuries", "purchases", "", "30")
    type_calendar(qtbot, desk, "treasuries", "purchases", "_step", "-10")
    type_calendar(qtbot, desk, "mbs", "runoff_cap", "_step", "2")
    type_into(qtbot, desk.facilities.bills, "60")
    type_into(qtbot, desk.facilities.iorb, "1.10")
    type_into(qtbot, desk.facilities.on_rrp, "1.05")
    desk.facilities.standing.click()
    type_into(qtbot, desk.facilities.standing_rate, "1.30")
    type_into(qtbot, desk.facilities.temporary, "75")
    desk.guidance.kind.setCurrentIndex(desk.guidance.kind.findData(GuidanceKind.HOLD))
    desk.guidance.kind.activated.emit(desk.guidance.kind.currentIndex())
    type_into(qtbot, desk.guidance.quarters, "4")
    treasuries = replace(
        STANDING.treasuries, runoff_cap_usd_bn=12, purchases_usd_bn=30, purchases_step_usd_bn=-10
    )  # fmt: skip
    assert desk.decision() == Decision(
        target_low_pct=1.0, treasuries=treasuries, mbs=replace(STANDING.mbs, runoff_cap_step_usd_bn=2),
        bill_purchases_usd_bn=60, iorb_offset_bp=10, on_rrp_offset_bp=5, standing_repo=True, standing_repo_offset_bp=5,
        temporary_repo_usd_bn=75, guidance=Guidance(GuidanceKind.HOLD, 4),
    )  # fmt: skip


def test_administered_rates_move_with_the_range(qtbot: QtBot, desk: DecisionDesk) -> None:
    assert (desk.facilities.iorb.text(), desk.facilities.on_rrp.text()) == ("1.25%", "1.00%")
    qtbot.mouseClick(desk.rate.up, Qt.MouseButton.LeftButton)
    assert (desk.facilities.iorb.text(), desk.facilities.on_rrp.text()) == ("1.50%", "1.25%")
    assert desk.decision().iorb_offset_bp == STANDING.iorb_offset_bp


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_chinese_counts_money_in_hundred_millions(
    qtbot: QtBot, desk: DecisionDesk, languages: LanguageSource, language: str
) -> None:
    type_into(qtbot, desk.facilities.bills, "60")
    languages.choose(language)
    assert desk.facilities.bills.text() == "600"
    desk.balance.choose("treasuries", "runoff_cap")
    assert desk.balance.calendar.boxes["_step"].text() == "+60"
    type_into(qtbot, desk.facilities.bills, "155")
    type_calendar(qtbot, desk, "mbs", "runoff_cap", "", "80")
    assert desk.decision().bill_purchases_usd_bn == 15.5
    assert desk.decision().mbs.runoff_cap_usd_bn == 8.0
    languages.choose("en")
    assert desk.facilities.bills.text() == "15.5"


def test_undo_brings_back_what_stands_and_says_so(qtbot: QtBot, desk: DecisionDesk) -> None:
    assert not desk.undo.isEnabled()
    type_into(qtbot, desk.facilities.bills, "60")
    considered: list[Decision] = []
    desk.considered.connect(considered.append)
    qtbot.mouseClick(desk.undo, Qt.MouseButton.LeftButton)
    assert desk.decision() == STANDING
    assert considered == [STANDING]


def test_only_instruments_in_hand_are_shown(desk: DecisionDesk) -> None:
    given = Instruments(purchases=False, standing_repo=False, guidance=False, bill_purchases=False)
    desk.show_meeting(STANDING, 1.125, given)
    cells = desk.balance.cells
    assert cells["mbs", "purchases"].isHidden()
    assert not cells["mbs", "runoff_cap"].isHidden()
    assert desk.balance.calendar.kind == "runoff_cap"
    assert desk.facilities.standing.isHidden()
    assert desk.facilities.bills.isHidden()
    assert not desk.facilities.iorb.isHidden()
    assert desk.sections["words"].isHidden()
    assert desk.balance.credit.isHidden()
    assert desk.decision() == STANDING


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, desk: DecisionDesk) -> None:
    kinds = (QAbstractSpinBox, QComboBox, QAbstractButton)
    controls = [control for kind in kinds for control in desk.findChildren(kind) if control.isVisible()]
    named = [control.accessibleName() or getattr(control, "text", str)() for control in controls]
    assert all(named), [type(control) for control, name in zip(controls, named, strict=True) if not name]
    reached: set[QWidget] = set()
    here: QWidget | None = desk.rate.box
    while here is not None and here not in reached:
        reached.add(here)
        here = here.nextInFocusChain()
    assert set(controls) <= reached
    assert all(control.focusPolicy() & Qt.FocusPolicy.TabFocus for control in controls)


def test_a_refused_decision_shows_its_problems_at_the_control(player: Player) -> None:
    player.begin()
    desk = player.pages.desk.decision
    player.type_into(desk.facilities.temporary, "900")
    player.type_into(desk.rate.box, "1.10")
    player.click(desk.announce)
    player.wait_for(desk.isEnabled)
    assert player.window.stack.currentWidget() is player.pages.desk
    assert desk.rate.faults.text("target_low_pct")
    assert desk.facilities.sizes.faults.text("temporary_repo_usd_bn")
    assert desk.sections["facilities"].line.text().startswith("✕")
    assert not desk.sections["words"].line.text().startswith("✕")
    assert desk.rate.box.hasFocus()
    player.type_into(desk.rate.box, "1.00")
    player.type_into(desk.facilities.temporary, "0")
    player.announce()


def test_the_preview_follows_a_control(player: Player) -> None:
    player.begin()
    desk = player.pages.desk
    fan = desk.charts.fans["rates"][0]
    player.wait_for(lambda: len(fan.table().rows) > len(desk.charts.fans["rates"][0].table().columns))
    before = fan.table()
    player.click(desk.decision.rate.up)
    player.wait_for(lambda: fan.table() != before)


def test_keys_turn_the_charts_and_ask_why(player: Player) -> None:
    player.begin()
    player.play_quarter()
    desk = player.pages.desk
    player.wait_page(desk)
    player.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert desk.charts.tab == "jobs"
    player.press(Qt.Key.Key_D)
    assert desk.charts.tab == "data"
    assert desk.charts.data.search.hasFocus()
    player.qtbot.keyClicks(desk.charts.data.search, "wd")
    assert desk.charts.data.search.text() == "wd", "letters are typed here, not taken for keys of the desk"
    player.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    desk.setFocus()
    player.press(Qt.Key.Key_W)
    assert desk.why.choice.hasFocus()
    assert desk.why.choice.currentData() == "unemployment"
    assert "Unemployment" in desk.why.choice.accessibleDescription()
    player.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    player.wait_page(player.pages.announcement)


def test_large_text_folds_the_briefing_into_a_tab(player: Player) -> None:
    player.begin()
    desk = player.pages.desk
    assert desk.briefing.isVisible()
    assert desk.charts.tabs.count() == len(TABS)
    player.window.parts.themes.scale_text(1.5)
    assert desk.charts.tabs.count() == len(TABS) + 1
    assert desk.charts.tabs.currentWidget() is desk.briefing
    desk.charts.turn_to("books")
    assert desk.charts.tab == "books"
    player.window.parts.themes.scale_text(1.0)
    assert desk.charts.tabs.count() == len(TABS)
    assert desk.briefing.isVisible()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_nothing_on_the_desk_is_cut_off(player: Player, language: str) -> None:
    player.window.parts.languages.choose(language)
    player.begin()
    player.play_quarter()
    desk = player.pages.desk
    player.wait_page(desk)
    player.qtbot.wait(50)
    assert player.window.size().toTuple() == (1280, 720)
    for control in (*desk.decision.findChildren(QAbstractSpinBox), *desk.decision.findChildren(QAbstractButton)):
        if control.isVisible():
            place = control.mapTo(player.window, control.rect().bottomRight())
            assert player.window.rect().contains(place), control.accessibleName()
            assert not control.visibleRegion().isEmpty(), control.accessibleName()
            assert control.width() >= control.minimumSizeHint().width(), control.accessibleName()
