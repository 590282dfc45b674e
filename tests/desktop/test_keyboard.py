"""A whole term by keyboard alone: every control is reached with Tab, in an order that goes round and ends nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.player import Player
from tests.looks.reading import by_keyboard

_LONGEST_ROUND = 150


def focused(player: Player) -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    assert widget.isVisibleTo(player.window), f"{widget} has the keyboard and can't be seen"
    return widget


def tab_round(player: Player) -> list[QWidget]:
    """Every widget that Tab leads to until it has come round."""
    begun, met = focused(player), []
    for _ in range(_LONGEST_ROUND):
        met.append(focused(player))
        player.press(Qt.Key.Key_Tab)
        if focused(player) is begun:
            return met
    raise AssertionError(f"Tab never came back to {begun}")


def tab_to(player: Player, wanted: QWidget) -> None:
    for _ in range(_LONGEST_ROUND):
        if QApplication.focusWidget() is wanted:
            return
        player.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never led to {wanted} {wanted.objectName()} {wanted.accessibleName()}")


def press_on(player: Player, button: QWidget) -> None:
    tab_to(player, button)
    player.press(Qt.Key.Key_Return)


def reaches_everything(player: Player) -> None:
    """Everything that may have the keyboard gets it on one round."""
    page = player.window.stack.currentWidget()
    assert page is not None
    met = set(tab_round(player))
    missed = [str(told) for told in by_keyboard(page) if told.widget not in met and not _in_a_group(told.widget, met)]
    assert not missed, missed


def _in_a_group(widget: QWidget, met: set[QWidget]) -> bool:
    """Of radio buttons and cards that arrow keys lead through, Tab leads to one."""
    parent = widget.parentWidget()
    return parent is not None and any(type(other) is type(widget) and other.parentWidget() is parent for other in met)


def test_a_whole_term_by_keyboard_alone(player: Player) -> None:
    window, keys = player.window, Qt.Key
    reaches_everything(player)
    press_on(player, window.home.hero.open)
    player.wait_page(window.levels.brief)
    reaches_everything(player)
    tab_to(player, window.levels.brief.seed)
    player.qtbot.keyClicks(window.levels.brief.seed, "7")
    press_on(player, window.levels.brief.start)
    player.wait_page(player.pages.desk)
    reaches_everything(player)
    quarters = 0
    while window.stack.currentWidget() is not player.pages.debrief:
        _play_quarter(player)
        quarters += 1
    assert quarters == player.flow.level.quarters
    player.wait_for(lambda: player.pages.debrief.export.actions_of["pdf"].isEnabled())
    reaches_everything(player)
    player.press(keys.Key_Escape)
    player.wait_page(window.home)


def _play_quarter(player: Player) -> None:
    desk, keys, control = player.pages.desk, Qt.Key, Qt.KeyboardModifier.ControlModifier
    player.wait_page(desk)
    before = desk.decision.decision().target_low_pct
    player.press(keys.Key_R, control)
    player.press(keys.Key_Up)
    assert desk.decision.decision().target_low_pct == before + 0.25
    player.press(keys.Key_Backspace, control)
    assert desk.decision.decision().target_low_pct == before
    player.press(keys.Key_Return, control)
    player.wait_page(player.pages.announcement)
    if player.flow.quarter == "2018Q1":
        reaches_everything(player)
    press_on(player, player.pages.announcement.continue_button)
    _let_weeks_run(player)


def _let_weeks_run(player: Player) -> None:
    tape = player.pages.tape
    player.wait_page(tape)
    while player.window.stack.currentWidget() is tape:
        player.wait_for(lambda: player.window.stack.currentWidget() is not tape or not tape.playing)
        if player.window.stack.currentWidget() is not tape:
            return
        if tape.go_on.isEnabled():
            press_on(player, tape.go_on)
        else:
            player.press(Qt.Key.Key_1)
        player.qtbot.wait(30)


def test_announcing_twice_at_once_announces_once(player: Player) -> None:
    player.begin()
    announced: list[object] = []
    player.window.parts.bridge.announced.connect(announced.append)
    decision = player.pages.desk.decision.decision()
    for _ in range(2):  # the second before the first has come back
        player.pages.desk.decided.emit(decision)
    player.wait_page(player.pages.announcement)
    player.pages.desk.decided.emit(decision)  # and one that comes when the page has been turned
    player.run_weeks()
    assert len(announced) == 1
