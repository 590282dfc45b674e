"""The door to a term: the brief of a level, and the page on which a level is made."""

from __future__ import annotations

import secrets
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from cbgame.files.faults import BadFile
from cbgame.game.message import message

if TYPE_CHECKING:  # what makes one loads it
    from cbgame.desktop.pages.brief import BriefPage
    from cbgame.desktop.pages.sandbox import SandboxPage
    from cbgame.desktop.sandbox_maker import SandboxMaker
    from cbgame.desktop.window import Window
    from cbgame.game.level import Level

_SEEDS = 1_000_000


class LevelDoor(QObject):
    """From a brief one goes back to where its level was chosen or made."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._of_sandbox = False  # the brief was asked for on the sandbox's page

    @cached_property
    def brief(self) -> BriefPage:
        """The page of one level."""
        from cbgame.desktop.pages.brief import BriefPage

        parts = self._window.parts
        page = self._window.hold(BriefPage(parts.themes, parts.languages, self._window))
        page.started.connect(self._window.term.begin)
        page.left.connect(self._leave_brief)
        return page

    @cached_property
    def sandbox(self) -> SandboxPage:
        """The page on which a term is made."""
        from cbgame.desktop.pages.sandbox import SandboxPage

        parts = self._window.parts
        page = self._window.hold(SandboxPage(parts.themes, parts.languages, self._window))
        page.left.connect(self._window.go_home)
        page.wanted.connect(self.show_brief)
        page.considered.connect(self.sandbox_maker.make)
        self.sandbox_maker.made.connect(page.show_level)
        self.sandbox_maker.failed.connect(page.show_failure)
        return page

    @cached_property
    def sandbox_maker(self) -> SandboxMaker:
        """Works out where a sandbox begins."""
        from cbgame.desktop.sandbox_maker import SandboxMaker

        return SandboxMaker(self)

    def open_level(self, id: str) -> None:
        """Show a level's brief."""
        try:
            self.show_brief(self._window.parts.terms.level(id))
        except BadFile as error:  # spoilt since its card was made
            self._window.show_notice(message("notice-bad-level", problem=str(error).splitlines()[0]))

    def open_sandbox(self) -> None:
        """Show the page on which a term is made, as it was left."""
        page = self.sandbox
        page.show_sandbox(page.sandbox, page.luck)
        self._window.show_page(page)
        page.blocks["economy"].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_brief(self, level: Level, luck: int | None = None) -> None:
        """Show a level's brief, with the luck that its share code names."""
        window = self._window
        self.brief.show_level(level, secrets.randbelow(_SEEDS), window.term.would_be_replaced, luck)
        self._of_sandbox = window.stack.currentWidget() is vars(self).get("sandbox")
        window.show_page(self.brief)

    def leads_back(self, page: QWidget | None) -> bool:
        """Go back from a page of this door, if it is one that leads elsewhere than Home."""
        if page is not vars(self).get("brief"):
            return False
        self._leave_brief()
        return True

    def close(self) -> None:
        """Finish what is being worked out."""
        if "sandbox_maker" in vars(self):
            self.sandbox_maker.finish()

    def _leave_brief(self) -> None:
        if self._of_sandbox:
            self._window.show_page(self.sandbox)
        else:
            self._window.go_home()
