"""Why did it move? Asked of a figure by click and key; the bars and the web behind them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from cbgame.desktop.controls.words import Asked
from cbgame.desktop.pages.why import WhyPage
from tests.desktop.player import Player


@pytest.fixture
def desk(player: Player) -> Player:
    player.begin()
    player.play_quarter()
    player.play_quarter()
    player.wait_page(player.pages.desk)
    return player


def ask(player: Player, figure: str) -> None:
    player.window.customEvent(Asked("", figure, QPoint()))


def test_a_figure_asked_at_the_desk_is_explained_beside_it(desk: Player) -> None:
    ask(desk, "yield_10y")
    assert desk.pages.desk.why.choice.currentData() == "yield_10y"
    assert desk.window.stack.currentWidget() is desk.pages.desk


def test_the_web_opens_by_key_and_escape_leads_back(desk: Player) -> None:
    ask(desk, "yield_10y")
    desk.qtbot.keyClick(desk.pages.desk, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    desk.wait_page(desk.pages.why)
    assert desk.pages.why.variable.currentData() == "yield_10y"
    desk.press(Qt.Key.Key_Escape)
    desk.wait_page(desk.pages.desk)


def opened(player: Player, figure: str) -> WhyPage:
    player.pages.desk.web_wanted.emit(figure)
    player.wait_page(player.pages.why)
    return player.pages.why


def test_bars_and_web_tell_of_one_figure_and_the_bars_add_up(desk: Player) -> None:
    page = opened(desk, "output_gap")
    steps = page.bars.steps
    assert steps[-1].end - steps[0].start == pytest.approx(sum(step.amount for step in steps))
    assert "output_gap" in page.web.lit
    assert len(page.web.table().rows) >= 1
    assert page.web.accessibleName()
    assert page.web.accessibleDescription()


def test_a_click_on_a_node_follows_it_upstream(desk: Player) -> None:
    page = opened(desk, "output_gap")
    canvas = page.web.box("yield_10y").center().toPoint()
    desk.qtbot.mouseClick(page.web, Qt.MouseButton.LeftButton, pos=canvas + QPoint(1, 2))
    assert page.variable.currentData() == "yield_10y"


def test_arrow_keys_walk_the_web_and_enter_asks(desk: Player) -> None:
    page = opened(desk, "output_gap")
    page.web.setFocus()
    desk.qtbot.keyClick(page.web, Qt.Key.Key_Left)
    said = page.web.accessibleDescription()
    desk.qtbot.keyClick(page.web, Qt.Key.Key_Down)
    assert page.web.accessibleDescription() != said
    desk.qtbot.keyClick(page.web, Qt.Key.Key_Return)
    assert page.variable.currentData() == "yield_10y"


def test_it_speaks_the_language_on_screen(desk: Player) -> None:
    page = opened(desk, "output_gap")
    desk.window.parts.languages.choose("zh-Hant")
    assert "產出" in page.said.text()
    assert "產出" in page.web.heading()
