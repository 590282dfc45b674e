"""The pages of a term: each is made once, when it is first wanted or when there is time.

Importing this imports the plotting library, so Home must not.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.desk import DeskPage
from cbgame.desktop.theme import ThemeSource

if TYPE_CHECKING:  # a desk that is waited for doesn't wait for what comes after it
    from cbgame.desktop.pages.announcement import AnnouncementPage
    from cbgame.desktop.pages.debrief import DebriefPage
    from cbgame.desktop.pages.origins import OriginsPage
    from cbgame.desktop.pages.tape import TapePage
    from cbgame.desktop.pages.waiting import WaitingPage
    from cbgame.desktop.pages.what_if import WhatIfPage
    from cbgame.desktop.pages.why import WhyPage

NAMES: Final = ("desk", "announcement", "tape", "debrief", "what_if", "origins", "why", "waiting")
"""Every page by its attribute, in the order in which they come."""

_APART_MS = 60
"""Between two pages that are made because there is time: what the player does comes first."""

Made = TypeVar("Made", bound=QWidget)


class PlayPages(QObject):
    """Desk, announcement, tape, debrief, and what is asked from there; asking for one makes it."""

    made = Signal(str, QWidget)  # the page's name

    def __init__(
        self,
        themes: ThemeSource,
        languages: LanguageSource,
        parent: QObject | None = None,
        place: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._place = place  # where pages will stand: what changes hands once it is whole is dressed anew, all of it
        self._awaited: dict[str, list[Callable[[], object]]] = {name: [] for name in NAMES}
        self._later = QTimer(self)
        self._later.setInterval(_APART_MS)
        self._later.timeout.connect(self._make_one)

    def when_made(self, name: str, does: Callable[[], object]) -> None:
        """Do something with a page as soon as it is there; at once, if it is."""
        if self.has(name):
            does()
        else:
            self._awaited[name].append(does)

    def has(self, name: str) -> bool:
        """Whether that page was made."""
        return name in vars(self)

    def name_of(self, page: QWidget | None) -> str:
        """Under which name a page was made; empty if it is none of these. It makes none."""
        return next((name for name in NAMES if page is not None and vars(self).get(name) is page), "")

    def make_all(self) -> None:
        """Make what is missing, one page after the other, while there is nothing else to do."""
        self._later.start()

    @cached_property
    def desk(self) -> DeskPage:
        """Where a quarter is decided."""
        return self._introduced("desk", DeskPage(self._themes, self._languages, self._place))

    @cached_property
    def announcement(self) -> AnnouncementPage:
        """The statement, the vote and the markets' answer."""
        from cbgame.desktop.pages.announcement import AnnouncementPage

        return self._introduced("announcement", AnnouncementPage(self._themes, self._languages, self._place))

    @cached_property
    def tape(self) -> TapePage:
        """The weeks of a quarter."""
        from cbgame.desktop.pages.tape import TapePage

        return self._introduced("tape", TapePage(self._themes, self._languages, self._place))

    @cached_property
    def debrief(self) -> DebriefPage:
        """What became of the term."""
        from cbgame.desktop.pages.debrief import DebriefPage

        return self._introduced("debrief", DebriefPage(self._themes, self._languages, self._place))

    @cached_property
    def what_if(self) -> WhatIfPage:
        """The term with another decision."""
        from cbgame.desktop.pages.what_if import WhatIfPage

        return self._introduced("what_if", WhatIfPage(self._themes, self._languages, self._place))

    @cached_property
    def origins(self) -> OriginsPage:
        """What the result came from."""
        from cbgame.desktop.pages.origins import OriginsPage

        return self._introduced("origins", OriginsPage(self._themes, self._languages, self._place))

    @cached_property
    def why(self) -> WhyPage:
        """The causes of one figure."""
        from cbgame.desktop.pages.why import WhyPage

        return self._introduced("why", WhyPage(self._themes, self._languages, self._place))

    @cached_property
    def waiting(self) -> WaitingPage:
        """Until the others of a class are done."""
        from cbgame.desktop.pages.waiting import WaitingPage

        return self._introduced("waiting", WaitingPage(self._themes, self._languages, self._place))

    def _introduced(self, name: str, page: Made) -> Made:
        """A page as it is made: others are told once it can be asked for by its name."""
        vars(self)[name] = page
        self.made.emit(name, page)
        for does in self._awaited.pop(name):
            does()
        return page

    def _make_one(self) -> None:
        missing = [name for name in NAMES if not self.has(name)]
        if missing:
            getattr(self, missing[0])
        else:
            self._later.stop()
