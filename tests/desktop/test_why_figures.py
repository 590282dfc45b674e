"""Every figure can be asked about: the list of figures in its groups, gauges, figures that stood still."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import application
from cbgame.desktop.controls.figure_choice import FIGURE_GROUPS, FigureChoice
from cbgame.desktop.controls.why_panel import WhyPanel
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin, Cause
from tests.desktop.player import Player
from tests.desktop.sample_seat import SampleSeat

Sources = tuple[ThemeSource, LanguageSource]


@pytest.fixture
def sources() -> Sources:
    return ThemeSource(application(["test"])), LanguageSource("en")


def test_every_figure_stands_in_one_group() -> None:
    grouped = [name for names in FIGURE_GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(VARIABLES)


def test_heads_are_neither_chosen_nor_reached(sources: Sources, qtbot: QtBot) -> None:
    choice = FigureChoice(*sources)
    qtbot.addWidget(choice)
    choice.offer(("unemployment", "yield_10y", "iorb"))
    assert choice.currentData() == "unemployment"
    assert [choice.itemText(row) for row in range(choice.count())] == [
        "Economy", "Unemployment", "Rates", "Ten-year yield", "Money market", "Interest on reserves",
    ]  # fmt: skip
    choice.show()
    for expected in ("yield_10y", "iorb", "iorb"):
        qtbot.keyClick(choice, Qt.Key.Key_Down)
        assert choice.currentData() == expected
    qtbot.keyClicks(choice, "une")
    assert choice.currentData() == "unemployment"
    choice.offer(("iorb", "unemployment"))
    assert choice.currentData() == "unemployment"
    sources[1].choose("zh-Hant")
    assert choice.itemText(1) == "失業率"


def test_a_figure_that_stood_still_says_so(sources: Sources, qtbot: QtBot) -> None:
    panel = WhyPanel(*sources)
    qtbot.addWidget(panel)
    panel.show_bulletin(_bulletin({"iorb": (), "yield_10y": (Cause("guidance", -0.2),)}))
    assert panel.ask("iorb")
    assert not panel.chart.isVisibleTo(panel)
    assert "Interest on reserves" in panel.choice.accessibleDescription()
    assert panel.ask("yield_10y")
    assert panel.chart.isVisibleTo(panel)
    assert not panel.ask("no_figure")


def _bulletin(causes: dict[str, tuple[Cause, ...]]) -> Bulletin:
    return replace(SampleSeat().bulletins[-1], causes=causes)


def test_a_gauge_s_name_asks_what_it_means_and_its_number_why_it_moved(player: Player) -> None:
    player.begin()
    asked: list[str] = []
    player.window.why_wanted.connect(asked.append)
    player.window.term_wanted.connect(lambda term, _at: asked.append(term))
    gauge = player.pages.desk.header.gauges["jobs"]
    player.qtbot.mouseClick(gauge, Qt.MouseButton.LeftButton, pos=QPoint(20, gauge.height() - 16))
    gauge.setFocus()
    player.qtbot.keyClick(gauge, Qt.Key.Key_Return)
    player.qtbot.mouseClick(gauge, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    gauge.press()
    player.wait_for(lambda: len(asked) == 4)
    assert asked == ["unemployment", "unemployment", "maximum-employment", "maximum-employment"]
