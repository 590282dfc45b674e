"""The pages of classes: the door to them, the console of a class that is hosted, competitions by file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cbgame.files.atomic import SaveFailed
from cbgame.files.faults import BadFile
from cbgame.game.message import message

if TYPE_CHECKING:  # what makes one loads it
    from pathlib import Path

    from cbgame.desktop.by_file import ByFile
    from cbgame.desktop.class_host import ClassHost
    from cbgame.desktop.pages.classroom import ClassroomPage
    from cbgame.desktop.pages.grading import GradingPage
    from cbgame.desktop.window import Window


class ClassPages(QObject):
    """Each is made when it is first wanted, with what works behind it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._parts = window, window.parts

    # the door

    @cached_property
    def classroom(self) -> ClassroomPage:
        """The door to classes."""
        from cbgame.desktop.nearby import NearbyClasses
        from cbgame.desktop.pages.classroom import ClassroomPage

        window = self._window
        page = window.hold(ClassroomPage(self._parts.themes, self._parts.languages, window))
        page.seat_wanted.connect(window.class_door.join)
        page.return_wanted.connect(window.class_door.go_back_in)
        page.by_file_wanted.connect(self.open_by_file)
        page.console_wanted.connect(lambda: window.show_page(self.host.console))
        nearby = NearbyClasses(page)
        page.looked_at.connect(nearby.look)
        nearby.found.connect(lambda found: page.join.show_nearby([(each.title, each.address) for each in found]))
        page.left.connect(window.go_home)
        return page

    def open_classroom(self) -> None:
        """Show the door to classes, with the seat that is kept."""
        from cbgame.files.class_seat import kept

        seat = kept()
        self.classroom.show_kept(*(("", "") if seat is None else (seat.nickname, seat.address)))
        self.classroom.host.show_levels(tuple(self._parts.terms.listings.values()))
        self.classroom.show_running(self.host.running)
        self.host.offer()
        self._show_kept_classes()
        self._window.show_page(self.classroom)

    def _show_kept_classes(self) -> None:
        """The classes that lie on this computer; none to be opened while one is hosted."""
        from cbgame.classroom.kept_classes import kept_classes

        titles = {
            each.id: {language: words.title for language, words in each.words.items()}
            for each in self._parts.terms.listings.values()
        }
        self.classroom.past.show_classes(() if self.host.running else kept_classes(), titles)

    # a class that is hosted from here

    @cached_property
    def host(self) -> ClassHost:
        """The class that is hosted from here, with its console."""
        from cbgame.desktop.class_host import ClassHost
        from cbgame.desktop.pages.console import ConsolePage

        window, themes, languages = self._window, self._parts.themes, self._parts.languages
        console = window.hold(ConsolePage(themes, languages, window))
        made = ClassHost(self.classroom.host, console, themes, languages, window)
        made.page_wanted.connect(window.show_page)
        made.page_made.connect(window.hold)
        made.told.connect(window.show_notice)
        made.closed.connect(self.open_classroom)
        made.changed.connect(self._show_kept_classes)
        console.left.connect(self.open_classroom)
        self.classroom.past.opened.connect(made.open_kept)
        self.classroom.erased.connect(made.erase_kept)
        return made

    # competitions by file

    @cached_property
    def grading(self) -> GradingPage:
        """Competitions by file."""
        from cbgame.desktop.pages.grading import GradingPage

        page = self._window.hold(GradingPage(self._parts.themes, self._parts.languages, self._window))
        page.left.connect(self.open_classroom)
        return page

    @cached_property
    def by_file(self) -> ByFile:
        """What the page of competitions by file asks for."""
        from cbgame.desktop.by_file import ByFile

        made = ByFile(self.grading, self._parts.languages, self)
        made.play.connect(self._window.term.begin)
        return made

    def open_by_file(self) -> None:
        """Show the page of competitions by file."""
        self.by_file.grading.stop()
        self.grading.show_levels(tuple(self._parts.terms.listings.values()))
        self._window.show_page(self.grading)

    def hand_in(self, result: Path) -> None:
        """Where a pack was played, the file to hand in is written and named."""
        if "by_file" not in vars(self):
            return
        try:
            file = self.by_file.handed_in(result)
        except (BadFile, SaveFailed) as failed:
            self._window.show_notice(message("notice-bad-level", problem=str(failed)))
            return
        if file is not None:
            self._window.show_notice(message("notice-hand-in", file=str(file)))

    # going away

    def leads_back(self, page: QWidget | None) -> bool:
        """Go back from a page of these, if it is one that leads elsewhere than Home."""
        what_if = self.host.what_if if "host" in vars(self) else None
        if what_if is None or page is not what_if.page:
            return False
        self._window.show_page(self.host.console)
        return True

    def close(self) -> None:
        """End what works behind the pages."""
        if "by_file" in vars(self):
            self.by_file.grading.stop()
        if "host" in vars(self):
            self.host.close()
