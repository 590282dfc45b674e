"""A player made of hands: waits for pages, clicks, types."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.play_pages import PlayPages
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.window import Window
from cbgame.policy.decision import Decision, Guidance, Programme

SLOW_MS = 60_000


class Player:
    """Plays as a person does: waits for a page, clicks, types."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def flow(self) -> TermFlow:
        return self.window.term.flow()

    @property
    def pages(self) -> PlayPages:
        return self.flow.pages

    def click(self, button: QWidget) -> None:
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def type_into(self, box: QAbstractSpinBox, text: str) -> None:
        box.setFocus()
        box.selectAll()
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def wait_for(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=SLOW_MS)

    def wait_page(self, page: QWidget) -> None:
        self.wait_for(lambda: self.window.stack.currentWidget() is page)

    def begin(self, seed: str = "7") -> None:
        """From Home to the desk, with a typed seed."""
        self.click(next(iter(self.window.home.cards.values())))
        self.wait_page(self.window.levels.brief)
        self.qtbot.keyClicks(self.window.levels.brief.seed, seed)
        self.click(self.window.levels.brief.start)
        self.wait_page(self.pages.desk)

    def announce(self) -> None:
        self.click(self.pages.desk.decision.announce)
        self.wait_page(self.pages.announcement)

    def run_weeks(self, option: int = 1) -> None:
        """From the announcement to the next desk or the debrief, answering emergencies with that option."""
        tape = self.pages.tape
        self.pages.announcement.continued.emit()
        self.wait_page(tape)
        while self.window.stack.currentWidget() is tape:
            self.wait_for(lambda: self.window.stack.currentWidget() is not tape or not tape.playing)
            if tape.go_on.isEnabled():
                self.click(tape.go_on)
            else:
                self.qtbot.keyClick(tape, Qt.Key(Qt.Key.Key_0 + option))
            self.qtbot.wait(30)

    def play_quarter(self) -> None:
        self.announce()
        self.run_weeks()

    def enter(self, decision: Decision) -> None:
        """Type a whole decision into the desk, box by box, where it differs from what stands there."""
        desk, now = self.pages.desk.decision, self.pages.desk.decision.decision()
        if decision.target_low_pct != now.target_low_pct:
            self.type_into(desk.rate.box, f"{decision.target_low_pct:.2f}")
        for name in ("treasuries", "mbs"):
            self._enter_programme(name, getattr(decision, name))
        facilities = desk.facilities
        self.type_into(facilities.iorb, f"{decision.iorb_pct:.2f}")
        self.type_into(facilities.on_rrp, f"{decision.on_rrp_pct:.2f}")
        self.type_into(facilities.bills, f"{decision.bill_purchases_usd_bn:.0f}")
        self.type_into(facilities.temporary, f"{decision.temporary_repo_usd_bn:.0f}")
        if decision.standing_repo != facilities.standing.isChecked():
            facilities.standing.click()
        self._enter_guidance(decision.guidance)

    def _enter_programme(self, name: str, programme: Programme) -> None:
        balance = self.pages.desk.decision.balance
        for kind in ("purchases", "runoff_cap"):
            balance.choose(name, kind)
            boxes = balance.calendar.boxes
            for part in ("_step", "", "_end"):
                box, amount = boxes[part], getattr(programme, f"{kind}{part}_usd_bn")
                if amount == box.value():
                    continue
                if not box.isEnabled():  # an end without a step: give it one for a moment
                    step = boxes["_step"]
                    self.type_into(step, "1")
                    self.type_into(box, f"{amount:.0f}")
                    self.type_into(step, "0")
                else:
                    self.type_into(box, f"{amount:.0f}")

    def _enter_guidance(self, guidance: Guidance) -> None:
        editor = self.pages.desk.decision.guidance
        editor.kind.setCurrentIndex(editor.kind.findData(guidance.kind))
        editor.kind.activated.emit(editor.kind.currentIndex())
        for box, chosen in ((editor.form, guidance.form), (editor.strength, guidance.strength)):
            box.setCurrentIndex(box.findData(chosen))
            box.activated.emit(box.currentIndex())
        if editor.quarters.isEnabled():
            self.type_into(editor.quarters, str(guidance.quarters))
        if editor.unemployment.isEnabled():
            self.type_into(editor.unemployment, f"{guidance.unemployment_pct:.1f}")
            self.type_into(editor.inflation, f"{guidance.inflation_pct:.1f}")
