"""A term at this window: begun or gone on with, and its way joined to the window."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cbgame.desktop.terms import Unfinished

if TYPE_CHECKING:  # Home is painted before any of these is loaded
    from cbgame.desktop.play_pages import PlayPages
    from cbgame.desktop.sound import Sound
    from cbgame.desktop.term_flow import TermFlow
    from cbgame.desktop.term_results import TermResults
    from cbgame.desktop.window import Window
    from cbgame.game.debrief import Report
    from cbgame.game.level import Level


class TermDoor(QObject):
    """One term at a time; ``way`` is the way it takes through its pages, as soon as there is one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._parts = window, window.parts
        self.way: TermFlow | None = None
        window.why_wanted.connect(self._ask_why)
        window.preparation.ready.connect(self._prepared)
        self._parts.bridge.resume_failed.connect(self._not_resumed)
        self._parts.bridge.result_written.connect(self._result_written)

    # beginning, and going on

    def begin(self, level: Level, seed: int) -> None:
        """Begin a term."""
        self._window.class_door.leave()
        self.flow()
        self._parts.bridge.take(self._parts.terms.new_seat(level, seed))

    def go_on(self) -> None:
        """Go on with the term under way, or with the one on the disk."""
        flow = self.flow()
        if flow.page is not None:
            self._window.show_page(flow.page)
        elif (waiting := self._parts.terms.waiting_seat()) is not None:
            self._parts.bridge.resume(waiting)
        else:
            self._window.go_home()

    def unfinished(self) -> Unfinished | None:
        """The term that can be gone on with; why one can't is told."""
        flow = self.way
        if flow is not None and flow.page is not None:
            return None if flow.scored else Unfinished(flow.level, flow.quarter)
        found = self._parts.terms.find_unfinished()
        if self._parts.terms.problem is not None:
            self._window.show_notice(self._parts.terms.problem)
        return found

    @property
    def would_be_replaced(self) -> bool:
        """Whether another term would take the place of one that can be gone on with."""
        flow = self.way
        return not flow.ended if flow is not None and flow.page is not None else self._parts.terms.waits

    def _prepared(self) -> None:
        """Home has told what a glimpse told; now the term that waits is read whole, and pages are made ahead."""
        self.flow().pages.desk.charts.furnish()
        self.flow().pages.make_all()
        terms = self._parts.terms
        if terms.waits and self._window.at_home and terms.look_closer() is None:
            said = terms.problem
            self._window.go_home()
            if said is not None:
                self._window.show_notice(said)

    def _not_resumed(self) -> None:
        problem = self._parts.terms.give_up_waiting()
        self._window.go_home()
        if problem is not None:
            self._window.show_notice(problem)

    # the way

    def flow(self) -> TermFlow:
        """The way of a term, with its desk; the pages behind that are made when they are wanted, or in time."""
        if self.way is None:
            from cbgame.desktop.term_flow import TermFlow

            stack = self._window.stack
            pages = self._window.preparation.make_pages(self._parts.themes, self._parts.languages, stack)
            pages.made.connect(lambda _name, page: stack.addWidget(page))
            self.way = TermFlow(self._parts.bridge, pages, self._window)
            self._join(self.way, pages)
        return self.way

    def _join(self, flow: TermFlow, pages: PlayPages) -> None:
        """What the term's pages want of the window."""
        window = self._window
        flow.page_changed.connect(window.show_page)
        flow.left.connect(window.go_home)
        flow.play_again.connect(lambda level: window.levels.show_brief(level))
        flow.result_file_wanted.connect(lambda: self.results.show_file())
        flow.export_wanted.connect(self.export)
        flow.look_wanted.connect(window.class_door.look_at_seat)
        flow.said_wanted.connect(window.class_door.recall)
        window.class_door.listen(pages)
        pages.desk.keys_wanted.connect(lambda: window.beside.show_keys())
        pages.desk.web_wanted.connect(self._show_web)
        pages.when_made("why", lambda: pages.why.left.connect(window.go_back))
        self.sound.follow(flow, self._parts.bridge)
        pages.when_made("tape", self._pace_tape)

    def leads_back(self, page: QWidget | None) -> bool:
        """Go back from a page of the term, if it is one that leads elsewhere than Home."""
        if self.way is None or self.way.pages.name_of(page) not in ("what_if", "origins"):
            return False
        self.way.back_to_debrief()
        return True

    def close(self) -> None:
        """Be silent."""
        if "sound" in vars(self):
            self.sound.close()

    # why

    def _ask_why(self, variable: str) -> None:
        """At the desk its own panel answers; elsewhere, and for what it can't explain, the page of causes."""
        if self.way is None:
            return
        desk = self.way.pages.desk
        if self._window.stack.currentWidget() is not desk or not desk.ask_why(variable):
            self._show_web(variable)

    def _show_web(self, variable: str) -> None:
        if self.way is not None and self.way.ask_why(variable):
            self._window.go_to(self.way.pages.why)

    # what is heard and seen as the settings say

    @cached_property
    def sound(self) -> Sound:
        """Plays cues."""
        from cbgame.desktop.sound import Sound

        made = Sound(self)
        made.turn(self._parts.preferences.settings.sound)
        return made

    def take_settings(self) -> None:
        """Put changed settings into effect."""
        self._set_pace()
        if "sound" in vars(self):
            self.sound.turn(self._parts.preferences.settings.sound)

    def _pace_tape(self) -> None:
        self.flow().pages.tape.paced.connect(lambda pace: self._window.beside.change_settings({"tape_speed": pace}))
        self._set_pace()

    def _set_pace(self) -> None:
        if self.way is not None and self.way.pages.has("tape"):
            self.way.pages.tape.choose_speed(self._parts.preferences.settings.tape_speed)

    # what comes of it

    def export(self, kind: str, report: Report) -> None:
        """Write a debrief to a file, at a place that the player is asked for."""
        self.results.export(kind, report)

    def _result_written(self, file: str) -> None:
        self.results.take(Path(file))

    @cached_property
    def results(self) -> TermResults:
        """What becomes of the results."""
        from cbgame.desktop.term_results import TermResults

        return TermResults(self._window)
