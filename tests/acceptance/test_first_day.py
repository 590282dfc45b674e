"""The tutorial as a newcomer plays it: mark by mark, doing what is asked, to the debrief."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import build
from cbgame.desktop.coach_scripts import FIRST_DAY, SCRIPTS
from cbgame.files.levels import load_level
from cbgame.game import hindsight, refinement
from cbgame.policy.decision import GuidanceKind
from tests.desktop.player import Player

LEVEL = load_level(FIRST_DAY)
LOWS = (3.0, 3.25, 3.5, 3.75, 4.0, 4.25, 4.25, 4.25, 4.0, 3.75)


@pytest.fixture
def player(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    """A newcomer; the search behind the score is cut short, its result is not what is looked at."""
    monkeypatch.setattr(hindsight, "GENERATIONS", 1)
    monkeypatch.setattr(refinement, "ROUNDS", 1)
    monkeypatch.setattr(hindsight, "_found", {})
    window = build(qapp, (LEVEL,))
    window.parts.themes.reduce_motion(True)
    window.parts.languages.choose("en")
    window.teach()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Player(qtbot, window)
    window.close()


class Newcomer:
    """Follows the marks of one page."""

    def __init__(self, player: Player) -> None:
        self.player, self.seen = player, list[str]()
        coach = player.window.coach
        assert coach is not None
        self.coach = coach

    def read(self) -> None:
        """Every mark on this page: Next where there is one, else what it asks for; a page is left to the caller."""
        self.player.qtbot.wait(60)
        while (step := self.coach.step) is not None:
            bubble = self.coach.mark.bubble
            assert self.player.window.rect().contains(bubble.geometry()), step.id
            assert not bubble.geometry().intersects(self.coach.mark.veil.clear), step.id
            self.seen.append(step.id)
            if step.waits == "page":
                return
            if step.waits:
                assert bubble.next.isHidden()
                self.do(step.waits)
            else:
                self.player.click(bubble.next)
            self.player.wait_for(lambda step=step: self.coach.step is not step)  # type: ignore[misc]
            self.player.qtbot.wait(30)

    def do(self, fact: str) -> None:
        """What a mark asks for, by hand."""
        desk = self.player.pages.desk.decision
        if fact == "rate":
            self.player.click(desk.rate.up)
        elif fact == "words":
            desk.guidance.kind.setCurrentIndex(desk.guidance.kind.findData(GuidanceKind.RAISE))
            desk.guidance.kind.activated.emit(desk.guidance.kind.currentIndex())
        else:
            self.player.click(desk.facilities.standing)


def test_a_newcomer_is_led_to_the_debrief(player: Player) -> None:
    player.begin(seed="3")
    newcomer, pages = Newcomer(player), player.pages
    for index, low in enumerate(LOWS):
        player.wait_page(pages.desk)
        newcomer.read()
        assert pages.desk.decision.guidance.isVisibleTo(pages.desk) == LEVEL.instruments_at(index).guidance
        if pages.desk.decision.rate.low_pct() != low:
            player.type_into(pages.desk.decision.rate.box, f"{low:.2f}")
        player.announce()
        newcomer.read()
        pages.announcement.continued.emit()
        player.wait_page(pages.tape)
        while player.window.stack.currentWidget() is pages.tape:
            newcomer.read()
            if pages.tape.go_on.isEnabled():
                player.click(pages.tape.go_on)
            else:
                pages.tape.situation.choose(1)
            player.qtbot.wait(30)
    player.wait_page(pages.debrief)
    player.wait_for(lambda: player.flow.scored)
    newcomer.read()
    asked = [
        step.id
        for script in SCRIPTS
        if script.level == FIRST_DAY
        for step in script.steps
        if script.place != "situation"
    ]
    assert [id for id in newcomer.seen if id != "situation"] == asked
    read = player.window.parts.preferences.settings.coached
    assert {script.id for script in SCRIPTS if script.level == FIRST_DAY and script.place != "situation"} <= set(read)
    assert LEVEL.words["en"].missions[-1].learned in pages.debrief._story.text()
