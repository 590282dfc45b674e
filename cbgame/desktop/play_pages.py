"""The pages of a term, made together and once. Importing this imports the plotting library, so Home must not."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.announcement import AnnouncementPage
from cbgame.desktop.pages.debrief import DebriefPage
from cbgame.desktop.pages.desk import DeskPage
from cbgame.desktop.pages.origins import OriginsPage
from cbgame.desktop.pages.tape import TapePage
from cbgame.desktop.pages.waiting import WaitingPage
from cbgame.desktop.pages.what_if import WhatIfPage
from cbgame.desktop.pages.why import WhyPage
from cbgame.desktop.theme import ThemeSource


@dataclass(frozen=True, slots=True)
class PlayPages:
    """Desk, announcement, tape, debrief, and what is asked from there."""

    desk: DeskPage
    announcement: AnnouncementPage
    tape: TapePage
    debrief: DebriefPage
    what_if: WhatIfPage
    origins: OriginsPage
    why: WhyPage
    waiting: WaitingPage

    def all(self) -> tuple[QWidget, ...]:
        """Every page, in the order in which they come."""
        play = (self.desk, self.announcement, self.tape, self.waiting, self.debrief)
        return *play, self.what_if, self.origins, self.why


def make_play_pages(themes: ThemeSource, languages: LanguageSource) -> PlayPages:
    """Make them."""
    return PlayPages(
        DeskPage(themes, languages),
        AnnouncementPage(themes, languages),
        TapePage(themes, languages),
        DebriefPage(themes, languages),
        WhatIfPage(themes, languages),
        OriginsPage(themes, languages),
        WhyPage(themes, languages),
        WaitingPage(themes, languages),
    )
