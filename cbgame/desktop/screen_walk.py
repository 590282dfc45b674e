"""A walk through every screen of the game as a player would go, for pictures and for checks of what is painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cbgame.desktop.controls.chart_tabs import TABS
from cbgame.desktop.controls.documents_dialog import DocumentsDialog
from cbgame.desktop.controls.licences_dialog import LicencesDialog
from cbgame.desktop.controls.reading_dialog import ReadingDialog
from cbgame.desktop.pages.debrief import PARTS
from cbgame.desktop.pages.desk import DeskPage
from cbgame.desktop.pages.projector import BOARD, LESSONS, PRIZES, Projector
from cbgame.desktop.screen_samples import (
    SAMPLE_REASON,
    sample_console,
    sample_end,
    sample_kept,
    sample_licence,
    sample_notices,
    sample_room,
    sample_said,
    sample_scored,
    sample_seating,
)
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.window import Window
from cbgame.files.documents import documents
from cbgame.game.level import Level
from cbgame.game.local_seat import LocalSeat
from cbgame.game.policy_lab import Futures
from cbgame.game.rule import AUTOPILOT, Rule
from cbgame.game.seat import Standing
from cbgame.policy.decision import Decision
from cbgame.policy.taylor_family import INERTIAL

_LONGEST_S = 150.0  # the search for hindsight on a busy machine
_SETTLE_S = 0.35  # motion is reduced; what is counted in a thread of its own comes later


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be pictured: every screen in every look; if not ``complete`` most in the first language only."""

    out: Path
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...]  # of the window, in points
    text_sizes_pct: tuple[int, ...] = (100,)
    complete: bool = False


OnScreen = Callable[[str, QWidget], None]
"""Is told of each screen as it stands: its name with theme, language, size and size of text, and its page."""


def _home(window: Window, level: Level) -> QWidget:
    window.go_home()
    return window.home


def _settings(window: Window, level: Level) -> QWidget:
    window.beside.open_settings()
    return window.beside.settings


def _help(window: Window, level: Level) -> QWidget:
    window.beside.open_help()
    return window.beside.help


def _glossary(window: Window, level: Level) -> QWidget:
    window.beside.show_glossary("reserve-demand")
    return window.beside.glossary


def _documents(window: Window, level: Level) -> QWidget:
    language = window.parts.languages
    return _reading(window, DocumentsDialog(documents(language.language), language.catalogue, window))


def _licences(window: Window, level: Level) -> QWidget:
    """Only a package has texts of its own."""
    return _reading(window, LicencesDialog(sample_notices(), sample_licence, window.parts.languages.catalogue, window))


def _reading(window: Window, dialog: ReadingDialog) -> QWidget:
    """A dialog stands among the pages for its picture."""
    window.stack.addWidget(dialog)
    window.stack.setCurrentWidget(dialog)
    return dialog


def _brief(window: Window, level: Level) -> QWidget:
    window.go_home()
    window.levels.open_level(level.id)
    return window.levels.brief


def _brief_of_history(window: Window, level: Level) -> QWidget:
    """The luck called historical is chosen, where the level has one."""
    _brief(window, level)
    window.levels.brief.historical.setChecked(level.past is not None)
    return window.levels.brief


def _sandbox(window: Window, level: Level) -> QWidget:
    window.levels.open_sandbox()
    window.levels.sandbox_maker.hurry()
    return window.levels.sandbox


def _classroom(window: Window, level: Level) -> QWidget:
    title = level.words[window.parts.languages.language].title
    window.classes.open_classroom()
    window.classes.classroom.join.show_nearby([(title, "http://192.0.2.20:8470")])
    window.classes.classroom.past.show_classes(
        sample_kept(level.id), {level.id: {name: said.title for name, said in level.words.items()}}
    )
    return window.classes.classroom


def _grading(window: Window, level: Level) -> QWidget:
    """With hand-ins as they may have come back."""
    catalogue = window.parts.languages.catalogue
    say, quarter = catalogue.say, catalogue.quarter(level.start_quarter)
    rows = [
        ("Ada", say("verdict-confirmed"), "412.5", "412.5"),
        ("Ben", say("verdict-refuted-in", quarter=quarter), "980.0", ""),
        ("王", say("verdict-duplicate-of", file="Ada"), "412.5", "412.5"),
    ]
    window.classes.open_by_file()
    window.classes.grading.show_rows(rows, say("grading-found", counted="2", of="3", doubtful="1"))
    return window.classes.grading


def _waiting(window: Window, level: Level) -> QWidget:
    page = window.term.flow().pages.waiting
    page.show_standing(Standing("deciding", 3, 9, 12, 30, 80.0))
    window.stack.setCurrentWidget(page)
    return page


def _class_desk(window: Window, level: Level, role: str) -> DeskPage:
    """The first meeting of a level, at a seat in a class: a desk of its own, for nobody holds a term."""
    desk = window.stack.findChild(DeskPage, _CLASS_DESK)
    if desk is None:
        desk = DeskPage(window.parts.themes, window.parts.languages)
        desk.setObjectName(_CLASS_DESK)
        window.stack.addWidget(desk)
    seat = LocalSeat(level, 1)
    standing = seat.bulletins[-1].standing
    desk.show_bulletins(level, seat.bulletins)
    desk.show_preview(seat.preview(standing))
    desk.show_seating(sample_seating(role, standing))
    window.stack.setCurrentWidget(desk)
    return desk


def _desk_remarks(window: Window, level: Level) -> QWidget:
    """What is asked before an announcement, with a forecast that can't be."""
    desk = _class_desk(window, level, "person")
    desk.decision.rate.up.click()
    desk.decision.announce.click()
    for part, typed in zip(("low", "middle", "high"), ("1.5", "1.2", "2.4"), strict=True):
        desk.side.remarks.forecasts["core_inflation_4q"].fields[part].setText(typed)
    desk.side.remarks.confirm()
    return desk


def _desk_chair(window: Window, level: Level) -> QWidget:
    return _class_desk(window, level, "chair")


def _desk_member(window: Window, level: Level) -> QWidget:
    return _class_desk(window, level, "member")


def _waiting_said(window: Window, level: Level) -> QWidget:
    page = _waiting(window, level)
    window.term.flow().pages.waiting.show_seating(sample_said())
    return page


def _debrief_said(window: Window, level: Level) -> QWidget:
    page = window.term.flow().pages.debrief
    page.show_said(sample_scored(), [(each.quarter, SAMPLE_REASON) for each in sample_scored()[::2]])
    page.parts.setCurrentWidget(page.said)
    window.stack.setCurrentWidget(page)
    return page


def _hosting(window: Window, level: Level) -> QWidget:
    window.classes.open_classroom()
    window.classes.classroom.host.fold.setChecked(True)
    return window.classes.classroom


_CLASS_DESK: Final = "class-desk"
_ADDRESSES: Final = ("http://192.0.2.20:8470", "http://198.51.100.7:8470")
"""Of the networks that are kept for examples."""


def _console(window: Window, level: Level) -> QWidget:
    console = window.classes.host.console
    console.card.show_class("K7QP4D", _ADDRESSES, "402817")
    console.show_class(sample_console())
    window.stack.setCurrentWidget(console)
    return console


def _console_asks(window: Window, level: Level) -> QWidget:
    console = window.classes.host.console
    console.seats.selectRow(1)
    console.show_code(2, "TK4-9QX")
    console.later_actions["erase"].trigger()
    return console


def _wall(window: Window, stage: str) -> QWidget:
    """The projector is a window of its own; for its picture it stands among the pages."""
    parts = window.parts
    projector = Projector(parts.themes, parts.languages)
    projector.show_way("K7QP4D", _ADDRESSES[0], f"{_ADDRESSES[0]}/#K7QP4D")
    projector.show_room(sample_room() | {"stage": stage}, [seat["name"] for seat in sample_console()["seats"]])
    window.stack.addWidget(projector)
    window.stack.setCurrentWidget(projector)
    projector.setFocus()  # as in its own window: the stack gives the keyboard to the first chart
    return projector


def _end(window: Window, face: int) -> QWidget:
    wall = _wall(window, "ended")
    assert isinstance(wall, Projector)
    wall.show_room(sample_end(), [])
    wall.turn_to(face)
    return wall


def _projector_ended(window: Window, level: Level) -> QWidget:
    return _end(window, BOARD)


def _projector_prizes(window: Window, level: Level) -> QWidget:
    return _end(window, PRIZES)


def _projector_lessons(window: Window, level: Level) -> QWidget:
    return _end(window, LESSONS)


def _console_ended(window: Window, level: Level) -> QWidget:
    console = window.classes.host.console
    console.show_class(sample_console() | {"stage": "ended", "final": True, "deadline_s": None}, True)
    console.show_code(0, "")
    console.ask.no.click()
    window.stack.setCurrentWidget(console)
    return console


def _projector_lobby(window: Window, level: Level) -> QWidget:
    return _wall(window, "lobby")


def _projector(window: Window, level: Level) -> QWidget:
    return _wall(window, "deciding")


def _lab(window: Window, level: Level) -> QWidget:
    """Before anything was tried, with a formula that can't be read."""
    window.lab.open()
    window.lab.page.editor.show_formula("0.85*i + 0.15*(rstar + expectd_pi)")
    return window.lab.page


def _lab_tried(window: Window, level: Level) -> QWidget:
    """With a rule that was tried on a few futures."""
    page = window.lab.page
    window.lab.open()
    if page.experiment is None:
        page.choose_level(level.id)
        page.editor.show_weights(INERTIAL)
        page.show_experiment(Futures(level, 60).try_out(Rule(INERTIAL.formula(), AUTOPILOT)))
        page.results.frontier.step(1)
    return page


SCREENS: Final[dict[str, Callable[[Window, Level], QWidget]]] = {
    "home": _home,
    "settings": _settings,
    "help": _help,
    "documents": _documents,
    "licences": _licences,
    "glossary": _glossary,
    "brief": _brief,
    "brief-historical": _brief_of_history,
    "sandbox": _sandbox,
    "lab": _lab,
    "lab-tried": _lab_tried,
    "classroom": _classroom,
    "grading": _grading,
    "classroom-hosting": _hosting,
    "console": _console,
    "console-asks": _console_asks,
    "projector-lobby": _projector_lobby,
    "projector": _projector,
    "console-ended": _console_ended,
    "projector-ended": _projector_ended,
    "projector-prizes": _projector_prizes,
    "projector-lessons": _projector_lessons,
    "waiting": _waiting,
    "waiting-said": _waiting_said,
    "desk-remarks": _desk_remarks,
    "desk-committee-chair": _desk_chair,
    "desk-committee-member": _desk_member,
    "debrief-said": _debrief_said,
}
"""Screens that are reached without playing, by name, in the order of the walk. A new page is added here."""


class ScreenWalk:
    """Goes from Home to the debrief, and stops at every screen in each of the looks that are wished for."""

    def __init__(self, window: Window, level: Level, wish: Wish, on_screen: OnScreen | None = None) -> None:
        self._window, self._level, self._wish = window, level, wish
        self._on_screen = on_screen or self._save
        self.written: list[Path] = []

    def walk(self, seed: int) -> None:
        """Every screen once; the term is played with that seed."""
        self.walk_to_brief()
        self._window.term.begin(self._level, seed)
        self._play(self._window.term.flow())

    def walk_to_brief(self) -> None:
        """The screens that need no term."""
        self._window.resize(*self._wish.sizes[0])
        self._window.show()
        for name, go in SCREENS.items():
            self._picture(name, go(self._window, self._level), again=partial(go, self._window, self._level))

    def _play(self, flow: TermFlow) -> None:
        pages = flow.pages
        self._until(lambda: flow.page is pages.desk)
        for quarter in range(self._level.quarters):
            self._desk(flow, quarter)
            pages.desk.decision.announce.click()
            self._until(lambda: flow.page is pages.announcement)
            if quarter == 1:
                self._picture("announcement", pages.announcement)
            if quarter == 7:
                self._picture("announcement-divided", pages.announcement)
            pages.announcement.continued.emit()
            self._tape(flow, quarter)
        self._until(lambda: flow.page is pages.debrief)
        self._until(lambda: pages.debrief.export.actions_of["pdf"].isEnabled())  # the term has been played again
        for part in PARTS:
            pages.debrief.turn_to(part)
            self._picture("debrief" if part == "verdict" else f"debrief-{part}", pages.debrief)
        for name, button, page in (
            ("what-if", pages.debrief.what_if, pages.what_if),
            ("origins", pages.debrief.origins, pages.origins),
        ):
            button.click()
            self._picture(name, page)
            self._window.go_back()

    def _desk(self, flow: TermFlow, quarter: int) -> None:
        desk = flow.pages.desk
        self._until(lambda: flow.page is desk)
        if quarter == 3:
            desk.decision.rate.up.click()
            for tab in TABS:
                desk.charts.turn_to(tab)
                self._picture("desk" if tab == "rates" else f"desk-{tab}", desk, every_language=tab == "rates")
            desk.charts.turn_to("rates")
            self._cards(desk)
            self._web(desk)
            desk.decision.undo.click()
        decision = self._chosen(flow.quarter, desk.decision.decision())
        desk.decision.show_decision(decision)

    def _cards(self, desk: DeskPage) -> None:
        """A glossary card over the desk, and one that it led to."""
        explainer, gauge = self._window.explainer, desk.header.gauges["market_control"]
        explainer.open("market-control", gauge.mapToGlobal(gauge.rect().bottomLeft()))
        explainer.stack.cards[-1].text.related.follow(0)
        self._picture("desk-cards", desk)
        explainer.stack.close_unpinned()

    def _web(self, desk: DeskPage) -> None:
        """The page of causes, and back to the desk."""
        desk.web_wanted.emit("unemployment")
        self._picture("why", self._window.term.flow().pages.why)
        self._window.go_back()

    def _chosen(self, quarter: str, standing: Decision) -> Decision:
        """What history decided, so that the squeeze comes; hold where the level has no history."""
        return next((item.decision for item in self._level.historical_policy if item.quarter == quarter), standing)

    def _tape(self, flow: TermFlow, quarter: int) -> None:
        tape = flow.pages.tape
        self._until(lambda: flow.page is tape)
        while flow.page is tape:
            tape.skip()
            self._settle()
            cards = tape.situation.cards if not tape.go_on.isEnabled() else ()
            if cards:
                self._picture("emergency", tape)
                tape.situation.choose(len(cards))
            else:
                if quarter == 5:
                    self._picture("tape", tape)
                tape.go_on.click()
            self._settle()

    def _picture(
        self, name: str, page: QWidget, every_language: bool = False, again: Callable[[], QWidget] | None = None
    ) -> None:
        """Stop at a screen, in every look that is wished for; a dialog is opened ``again`` in another language."""
        parts, wish = self._window.parts, self._wish
        for language, theme, size, percent in self._looks(every_language):
            if language != parts.languages.language:
                parts.languages.choose(language)
                page = again() if again is not None and isinstance(page, ReadingDialog) else page
            parts.themes.choose(theme)
            parts.themes.scale_text(percent / 100)
            self._window.resize(*size)
            self._until(partial(self._on_top, page))
            self._settle()
            stem = f"{name}-{theme}-{language}"
            if len(wish.sizes) > 1 or len(wish.text_sizes_pct) > 1:
                stem += f"-{size[0]}x{size[1]}-{percent}"
            self._on_screen(stem, page)
        parts.languages.choose(wish.languages[0])

    def _on_top(self, page: QWidget) -> bool:
        return self._window.stack.currentWidget() is page

    def _looks(self, every_language: bool) -> Iterator[tuple[str, str, tuple[int, int], int]]:
        wish = self._wish
        languages = wish.languages if every_language or wish.complete else wish.languages[:1]
        return product(languages, wish.themes, wish.sizes, wish.text_sizes_pct)

    def _save(self, stem: str, page: QWidget) -> None:
        ratio = self._window.devicePixelRatioF()
        path = self._wish.out / (f"{stem}.png" if ratio == 1 else f"{stem}@{ratio:g}.png")
        if not self._window.grab().save(str(path)):
            raise OSError(f"{path} can't be written")
        self.written.append(path)

    def _until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + _LONGEST_S
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError("the screen never came")
            QApplication.processEvents()
            time.sleep(0.005)

    def _settle(self) -> None:
        end = time.monotonic() + _SETTLE_S
        while time.monotonic() < end:
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.01)
