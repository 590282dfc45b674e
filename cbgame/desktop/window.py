"""The window: a stack of pages, a line for notices, and how one goes about."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cbgame.desktop.bridge import Bridge
from cbgame.desktop.class_door import ClassDoor
from cbgame.desktop.controls.words import Asked
from cbgame.desktop.home_levels import HomeLevels
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.home import HomePage
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.preparation import Preparation
from cbgame.desktop.term_door import TermDoor
from cbgame.desktop.terms import Terms
from cbgame.desktop.theme import ThemeSource
from cbgame.game.message import Message

if TYPE_CHECKING:  # Home is painted before any of these is loaded; what makes one loads it
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShortcut

    from cbgame.desktop.beside_pages import BesidePages
    from cbgame.desktop.class_pages import ClassPages
    from cbgame.desktop.coach import Coach
    from cbgame.desktop.controls.class_bar import ClassBar
    from cbgame.desktop.controls.notice_bar import NoticeBar
    from cbgame.desktop.crash_dialog import CrashDialog
    from cbgame.desktop.explaining import Explainer
    from cbgame.desktop.lab_door import LabDoor
    from cbgame.desktop.level_door import LevelDoor

Held = TypeVar("Held", bound=QWidget)


class Parts(NamedTuple):
    """What the program was built from and hands to the window."""

    themes: ThemeSource
    languages: LanguageSource
    preferences: Preferences
    bridge: Bridge
    terms: Terms


_TERMS_AFTER_MS = 20
"""Once the first page has painted, terms on it are told to screen readers."""


class Window(QMainWindow):
    """Home first; all other pages are made when they are needed, those of a term also when there is time."""

    painted = Signal()
    term_wanted = Signal(str, QPoint)  # a glossary card's id, and where on the screen it was asked for
    why_wanted = Signal(str)  # a variable's name

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._crashed: CrashDialog | None = None
        self._came_from: QWidget | None = None
        self._beside: list[QWidget] = []  # the pages beside the way that were gone to
        self.coach: Coach | None = None
        self.preparation = Preparation(self)
        self.class_door = ClassDoor(self)
        self.term = TermDoor(self)
        self.stack = QStackedWidget(self)
        self.home = HomePage(parts.terms.shelf.listings, parts.themes, parts.languages, self)
        self._home_levels = HomeLevels(self)
        self._place()
        self._connect()
        self.retranslate()
        self.go_home()

    # going about

    def go_home(self) -> None:
        """Show Home with what waits."""
        settings = self.parts.preferences.settings
        self._home_levels.look()
        self.home.show_results(self.parts.terms.best(settings.results), settings.all_levels)
        unfinished = self.term.unfinished()
        self.home.show_unfinished(unfinished)
        self.show_page(self.home)
        if unfinished is not None:
            self.home.continue_.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def at_home(self) -> bool:
        """Whether Home is on."""
        return self.stack.currentWidget() is self.home

    def show_page(self, page: QWidget) -> None:
        """Turn to a page that the window holds."""
        if "explainer" in vars(self):
            self.explainer.leave_page()
            self.explainer.describe(page)
        elif page is not self.home:  # which names no term; another page isn't kept waiting for them
            QTimer.singleShot(_TERMS_AFTER_MS, self, self._describe)
        if page is not self.home:
            _ = self.shortcuts
        self.stack.setCurrentWidget(page)

    def _describe(self) -> None:
        self.explainer.describe(self.stack)

    def go_to(self, page: QWidget) -> None:
        """A page beside the way, from which Esc leads back here."""
        if page not in self._beside:
            self._beside.append(page)
        here = self.stack.currentWidget()
        if here not in self._beside:
            self._came_from = here
        self.show_page(page)

    def go_back(self) -> None:
        """One step back; a term is never lost by it."""
        if self.coach is not None and self.coach.skip():
            return
        here = self.stack.currentWidget()
        if here in self._beside and self._came_from is not None:
            self.show_page(self._came_from)
        elif not self._door_leads_back(here) and not self.at_home:
            self.go_home()

    def _door_leads_back(self, page: QWidget | None) -> bool:
        """Go back from a page by the door it belongs to; whether one leads back from it elsewhere than Home."""
        if self.term.leads_back(page):
            return True
        made = [getattr(self, name) for name in ("classes", "levels") if name in vars(self)]
        return any(door.leads_back(page) for door in made)

    def hold(self, page: Held) -> Held:
        """Keep a page that was made, among the others."""
        self.stack.addWidget(page)
        return page

    # made when first wanted

    @cached_property
    def beside(self) -> BesidePages:
        """Settings, help and glossary."""
        from cbgame.desktop.beside_pages import BesidePages

        return BesidePages(self)

    @cached_property
    def levels(self) -> LevelDoor:
        """The briefs of levels, and the page on which one is made."""
        from cbgame.desktop.level_door import LevelDoor

        return LevelDoor(self)

    @cached_property
    def classes(self) -> ClassPages:
        """The pages of classes."""
        from cbgame.desktop.class_pages import ClassPages

        return ClassPages(self)

    @cached_property
    def lab(self) -> LabDoor:
        """The policy lab."""
        from cbgame.desktop.lab_door import LabDoor

        return LabDoor(self)

    @cached_property
    def notice(self) -> NoticeBar:
        """The line for what the player should know, over everything else."""
        from cbgame.desktop.controls.notice_bar import NoticeBar

        made = NoticeBar(self.parts.languages, self)
        self._column.insertWidget(0, made)
        return made

    @cached_property
    def class_bar(self) -> ClassBar:
        """The line over the page while a class is attended."""
        from cbgame.desktop.controls.class_bar import ClassBar

        made = ClassBar(self.parts.languages, self)
        self._column.insertWidget(self._column.indexOf(self.stack), made)
        return made

    @cached_property
    def explainer(self) -> Explainer:
        """The cards that explain a term over the page."""
        from cbgame.desktop.explaining import Explainer

        made = Explainer(self.parts.themes, self.parts.languages, self)
        made.page_wanted.connect(lambda id: self.beside.show_glossary(id))
        return made

    @cached_property
    def shortcuts(self) -> tuple[QShortcut, ...]:
        """The keys that work on every page; Home is painted before they are made."""
        from cbgame.desktop.window_keys import shortcuts_of

        return shortcuts_of(self)

    # what is shown over the pages

    def teach(self) -> None:
        """Explain each screen the first time it is seen, if the settings say so."""
        from cbgame.desktop.coach import Coach

        parts = self.parts
        self.coach = Coach(self, self.stack, lambda: self.term.way, parts.preferences, parts.themes, parts.languages)

    def show_notice(self, said: Message) -> None:
        """Show a notice over whatever page is on."""
        self.notice.show_notice(said)

    def show_crash(self, report: str) -> None:
        """Show a report; while one is shown, others go to the disk alone."""
        if self._crashed is not None:
            return
        from cbgame.desktop.crash_dialog import CrashDialog

        self._crashed = CrashDialog(self.parts.languages.catalogue, report, self.close, self)
        self._crashed.finished.connect(self._crash_read)
        self._crashed.open()

    def _crash_read(self) -> None:
        self._crashed = None

    # what happens to it

    def come_forward(self) -> None:
        """Show the window over others and give it the keyboard: the game was started once more."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def prepare(self) -> None:
        """Make what a term needs, now that Home is on the screen."""
        self.preparation.begin()

    def retranslate(self) -> None:
        """Set all texts."""
        self.setWindowTitle(self.parts.languages.catalogue.say("window-title"))
        if "explainer" in vars(self):
            self.explainer.describe(self.stack)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, as Space does."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def customEvent(self, event: QEvent) -> None:
        """A label was asked about: a figure why it moved, a term what it means."""
        if isinstance(event, Asked):
            if event.figure:
                self.why_wanted.emit(event.figure)
            else:
                self.term_wanted.emit(event.term, event.at)

    def changeEvent(self, event: QEvent) -> None:
        """Who comes back from an editor finds his levels as he left them there."""
        super().changeEvent(event)
        came_back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if came_back and self.at_home and self._home_levels.look():  # elsewhere they wait until Home is shown
            self.go_home()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is safe at any moment: everything decided is on the disk already."""
        self._remember_place()
        self.term.close()
        self.hide()
        if "levels" in vars(self):
            self.levels.close()
        if "lab" in vars(self):
            self.lab.close()
        self.class_door.leave()
        if "classes" in vars(self):
            self.classes.close()
        self.preparation.finish()
        self.parts.bridge.close()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "explainer" in vars(self):
            self.explainer.fit()

    # its place

    def _remember_place(self) -> None:
        """Keep the window's size and place for the next start."""
        if self.isVisible():
            preferences = self.parts.preferences
            packed = bytes(self.saveGeometry().data()).hex()
            if packed != preferences.settings.window:
                preferences.change(replace(preferences.settings, window=packed))

    def _take_place(self) -> None:
        """Take the size and place of the last time; what can't be read, or lies off every screen, is no matter."""
        self.setMinimumSize(1024, 640)
        self.resize(1280, 720)
        with suppress(ValueError):
            self.restoreGeometry(bytes.fromhex(self.parts.preferences.settings.window))

    def _place(self) -> None:
        self.stack.addWidget(self.home)
        inside = QWidget(self)
        self._column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(inside)
        self._take_place()

    def _connect(self) -> None:
        home = self.home
        home.level_chosen.connect(lambda id: self.levels.open_level(id))
        home.continued.connect(self.term.go_on)
        home.settings_wanted.connect(lambda: self.beside.open_settings())
        home.help_wanted.connect(lambda: self.beside.open_help())
        home.glossary_wanted.connect(lambda: self.beside.show_glossary())
        home.sandbox_wanted.connect(lambda: self.levels.open_sandbox())
        home.lab_wanted.connect(lambda: self.lab.open())
        home.classroom_wanted.connect(lambda: self.classes.open_classroom())
        home.painted.connect(self.painted)
        self.painted.connect(lambda: QTimer.singleShot(0, lambda: self.shortcuts))
        self.term_wanted.connect(lambda term, at: self.explainer.open(term, at))
        self.parts.bridge.save_failed.connect(self.show_notice)
        self.parts.languages.changed.connect(self.retranslate)
