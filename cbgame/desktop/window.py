"""The window: a stack of pages, a line for notices, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cbgame.desktop.bridge import Bridge
from cbgame.desktop.class_door import ClassDoor
from cbgame.desktop.controls.words import Asked
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.home import HomePage
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.preparation import Preparation
from cbgame.desktop.terms import Terms, Unfinished
from cbgame.desktop.theme import ThemeSource
from cbgame.files import places
from cbgame.files.atomic import SaveFailed
from cbgame.files.faults import BadFile
from cbgame.files.own_levels import Added, OwnShelf, add_level
from cbgame.game.message import Message, message
from cbgame.text.catalogue import LANGUAGE_NAMES

if TYPE_CHECKING:  # Home is painted before any of these is loaded; what makes one loads it
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShortcut

    from cbgame.desktop.by_file import ByFile
    from cbgame.desktop.class_host import ClassHost
    from cbgame.desktop.coach import Coach
    from cbgame.desktop.controls.class_bar import ClassBar
    from cbgame.desktop.controls.notice_bar import NoticeBar
    from cbgame.desktop.crash_dialog import CrashDialog
    from cbgame.desktop.explaining import Explainer
    from cbgame.desktop.exporting import Exporter
    from cbgame.desktop.pages.brief import BriefPage
    from cbgame.desktop.pages.classroom import ClassroomPage
    from cbgame.desktop.pages.glossary import GlossaryPage
    from cbgame.desktop.pages.grading import GradingPage
    from cbgame.desktop.pages.help import HelpPage
    from cbgame.desktop.pages.sandbox import SandboxPage
    from cbgame.desktop.pages.settings import SettingsPage
    from cbgame.desktop.sandbox_maker import SandboxMaker
    from cbgame.desktop.sound import Sound
    from cbgame.desktop.term_flow import TermFlow
    from cbgame.game.debrief import Report
    from cbgame.game.level import Level

_SEEDS = 1_000_000
Made = TypeVar("Made", bound=QWidget)


class Parts(NamedTuple):
    """What the program was built from and hands to the window."""

    themes: ThemeSource
    languages: LanguageSource
    preferences: Preferences
    bridge: Bridge
    terms: Terms


class Window(QMainWindow):
    """Home first; all other pages are made when they are needed, those of a term also when there is time."""

    painted = Signal()
    term_wanted = Signal(str, QPoint)  # a glossary card's id, and where on the screen it was asked for
    why_wanted = Signal(str)  # a variable's name

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self._flow: TermFlow | None = None
        self._result: Path | None = None
        self._crashed: CrashDialog | None = None
        self._came_from: QWidget | None = None
        self._brief_of_sandbox = False  # the brief was asked for on the sandbox's page
        self.coach: Coach | None = None
        self.preparation = Preparation(self)
        self.class_door = ClassDoor(self)
        self._own = OwnShelf()
        self.stack = QStackedWidget(self)
        self.home = HomePage(parts.terms.shelf.listings, parts.themes, parts.languages, self)
        self._place()
        self._connect()
        self.retranslate()
        self.go_home()

    # going about

    def go_home(self) -> None:
        """Show Home with what waits."""
        settings = self.parts.preferences.settings
        self._look_at_own_levels()
        self.home.show_results(self.parts.terms.best(settings.results), settings.all_levels)
        unfinished = self._unfinished()
        self.home.show_unfinished(unfinished)
        self._show(self.home)
        if unfinished is not None:
            self.home.continue_.setFocus(Qt.FocusReason.OtherFocusReason)

    def teach(self) -> None:
        """Explain each screen the first time it is seen, if the settings say so."""
        from cbgame.desktop.coach import Coach

        parts = self.parts
        self.coach = Coach(self, self.stack, lambda: self._flow, parts.preferences, parts.themes, parts.languages)

    def go_back(self) -> None:
        """One step back; a term is never lost by it."""
        if self.coach is not None and self.coach.skip():
            return
        here = self.stack.currentWidget()
        if here in self._beside() and self._came_from is not None:
            self._show(self._came_from)
        elif self._flow is not None and self._flow.pages.name_of(here) in ("what_if", "origins"):
            self._flow.back_to_debrief()
        elif self._asks_of_class(here):
            self._show(self.class_host.console)
        elif here is vars(self).get("brief"):
            self._leave_brief()
        elif here is not self.home:
            self.go_home()

    def _asks_of_class(self, page: QWidget | None) -> bool:
        """Whether this page is asked from the console of the class that is hosted from here."""
        what_if = self.class_host.what_if if "class_host" in vars(self) else None
        return what_if is not None and page is what_if.page

    def go_to(self, page: QWidget) -> None:
        """A page beside the way, from which Esc leads back here."""
        here = self.stack.currentWidget()
        if here not in self._beside():
            self._came_from = here
        if page is self.settings:
            self.settings.show_settings(self.parts.preferences.settings, str(places.home()))
        self._show(page)

    def show_glossary(self, id: str = "") -> None:
        """The whole glossary, at a card."""
        self.go_to(self.glossary)
        self.glossary.show_card(id)

    def open_level(self, id: str) -> None:
        """Show a level's brief."""
        try:
            self._show_brief(self.parts.terms.level(id))
        except BadFile as error:  # spoilt since its card was made
            self.show_notice(message("notice-bad-level", problem=str(error).splitlines()[0]))

    def open_sandbox(self) -> None:
        """Show the page on which a term is made, as it was left."""
        page = self.sandbox
        page.show_sandbox(page.sandbox, page.luck)
        self._show(page)
        page.blocks["economy"].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, level: Level, seed: int) -> None:
        """Begin a term."""
        self.class_door.leave()
        self.flow()
        self.parts.bridge.take(self.parts.terms.new_seat(level, seed))

    def open_classroom(self) -> None:
        """Show the door to classes, with the seat that is kept."""
        from cbgame.files.class_seat import kept

        seat = kept()
        self.classroom.show_kept(*(("", "") if seat is None else (seat.nickname, seat.address)))
        self.classroom.host.show_levels(tuple(self.parts.terms.listings.values()))
        self.classroom.show_running(self.class_host.running)
        self.class_host.offer()
        self._show_kept_classes()
        self._show(self.classroom)

    def _show_kept_classes(self) -> None:
        """The classes that lie on this computer; none to be opened while one is hosted."""
        from cbgame.classroom.kept_classes import kept_classes

        titles = {
            each.id: {language: words.title for language, words in each.words.items()}
            for each in self.parts.terms.listings.values()
        }
        self.classroom.past.show_classes(() if self.class_host.running else kept_classes(), titles)

    def open_by_file(self) -> None:
        """Show the page of competitions by file."""
        self.by_file.grading.stop()
        self.grading.show_levels(tuple(self.parts.terms.listings.values()))
        self._show(self.grading)

    def continue_term(self) -> None:
        """Go on with the term under way, or with the one on the disk."""
        flow = self.flow()
        if flow.page is not None:
            self._show(flow.page)
        elif (waiting := self.parts.terms.waiting_seat()) is not None:
            self.parts.bridge.resume(waiting)
        else:
            self.go_home()

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
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._renew_home()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is safe at any moment: everything decided is on the disk already."""
        self._remember_place()
        if "sound" in vars(self):
            self.sound.close()
        self.hide()
        if "sandbox_maker" in vars(self):
            self.sandbox_maker.finish()
        if "by_file" in vars(self):
            self.by_file.grading.stop()
        self.class_door.leave()
        if "class_host" in vars(self):
            self.class_host.close()
        self.preparation.finish()
        self.parts.bridge.close()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "explainer" in vars(self):
            self.explainer.fit()

    # made when first wanted

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
    def brief(self) -> BriefPage:
        """The page of one level."""
        from cbgame.desktop.pages.brief import BriefPage

        page = self._added(BriefPage(self.parts.themes, self.parts.languages, self))
        page.started.connect(self.begin)
        page.left.connect(self._leave_brief)
        return page

    @cached_property
    def sandbox(self) -> SandboxPage:
        """The page on which a term is made."""
        from cbgame.desktop.pages.sandbox import SandboxPage

        page = self._added(SandboxPage(self.parts.themes, self.parts.languages, self))
        page.left.connect(self.go_home)
        page.wanted.connect(self._show_brief)
        page.considered.connect(self.sandbox_maker.make)
        self.sandbox_maker.made.connect(page.show_level)
        self.sandbox_maker.failed.connect(page.show_failure)
        return page

    @cached_property
    def sandbox_maker(self) -> SandboxMaker:
        """Works out where a sandbox begins."""
        from cbgame.desktop.sandbox_maker import SandboxMaker

        return SandboxMaker(self)

    @cached_property
    def settings(self) -> SettingsPage:
        """The page of the settings."""
        from cbgame.desktop.pages.settings import SettingsPage

        page = self._added(SettingsPage(self.parts.themes, self.parts.languages, self))
        page.changed.connect(self._change_settings)
        page.folder_wanted.connect(self._open_folder)
        page.left.connect(self.go_back)
        return page

    @cached_property
    def help(self) -> HelpPage:
        """The page of help."""
        from cbgame.desktop.pages.help import HelpPage

        page = self._added(HelpPage(self.parts.themes, self.parts.languages, self))
        page.left.connect(self.go_back)
        page.keys_wanted.connect(self._show_keys)
        page.documents_wanted.connect(self._show_documents)
        page.licences_wanted.connect(self._show_licences)
        page.glossary_wanted.connect(self.show_glossary)
        return page

    @cached_property
    def classroom(self) -> ClassroomPage:
        """The door to classes."""
        from cbgame.desktop.nearby import NearbyClasses
        from cbgame.desktop.pages.classroom import ClassroomPage

        page = self._added(ClassroomPage(self.parts.themes, self.parts.languages, self))
        page.seat_wanted.connect(self.class_door.join)
        page.return_wanted.connect(self.class_door.go_back_in)
        page.by_file_wanted.connect(self.open_by_file)
        page.console_wanted.connect(lambda: self._show(self.class_host.console))
        nearby = NearbyClasses(page)
        page.looked_at.connect(nearby.look)
        nearby.found.connect(lambda found: page.join.show_nearby([(each.title, each.address) for each in found]))
        page.left.connect(self.go_home)
        return page

    @cached_property
    def grading(self) -> GradingPage:
        """Competitions by file."""
        from cbgame.desktop.pages.grading import GradingPage

        page = self._added(GradingPage(self.parts.themes, self.parts.languages, self))
        page.left.connect(self.open_classroom)
        return page

    @cached_property
    def by_file(self) -> ByFile:
        """What the page of competitions by file asks for."""
        from cbgame.desktop.by_file import ByFile

        made = ByFile(self.grading, self.parts.languages, self)
        made.play.connect(self.begin)
        return made

    @cached_property
    def class_host(self) -> ClassHost:
        """The class that is hosted from here, with its console."""
        from cbgame.desktop.class_host import ClassHost
        from cbgame.desktop.pages.console import ConsolePage

        parts = self.parts
        console = self._added(ConsolePage(parts.themes, parts.languages, self))
        made = ClassHost(self.classroom.host, console, parts.themes, parts.languages, self)
        made.page_wanted.connect(self._show)
        made.page_made.connect(self._added)
        made.told.connect(self.show_notice)
        made.closed.connect(self.open_classroom)
        made.changed.connect(self._show_kept_classes)
        console.left.connect(self.open_classroom)
        self.classroom.past.opened.connect(made.open_kept)
        self.classroom.erased.connect(made.erase_kept)
        return made

    @cached_property
    def glossary(self) -> GlossaryPage:
        """The page of the whole glossary."""
        from cbgame.desktop.pages.glossary import GlossaryPage

        page = self._added(GlossaryPage(self.parts.themes, self.parts.languages, self))
        page.left.connect(self.go_back)
        return page

    @cached_property
    def explainer(self) -> Explainer:
        """The cards that explain a term over the page."""
        from cbgame.desktop.explaining import Explainer

        made = Explainer(self.parts.themes, self.parts.languages, self)
        made.page_wanted.connect(self.show_glossary)
        return made

    @cached_property
    def exporter(self) -> Exporter:
        """Writes debriefs to files."""
        from cbgame.desktop.exporting import Exporter

        made = Exporter(self.parts.languages, self)
        made.told.connect(self.show_notice)
        return made

    @cached_property
    def sound(self) -> Sound:
        """Plays cues."""
        from cbgame.desktop.sound import Sound

        made = Sound(self)
        made.turn(self.parts.preferences.settings.sound)
        return made

    def _added(self, page: Made) -> Made:
        self.stack.addWidget(page)
        return page

    # inside

    def export(self, kind: str, report: Report) -> None:
        """Write a debrief to a file, at a place that the player is asked for."""
        self.exporter.export(kind, report)

    def flow(self) -> TermFlow:
        """The way of a term, with its desk; the pages behind that are made when they are wanted, or in time."""
        if self._flow is None:
            from cbgame.desktop.term_flow import TermFlow

            pages = self.preparation.make_pages(self.parts.themes, self.parts.languages, self.stack)
            pages.made.connect(lambda _name, page: self.stack.addWidget(page))
            self._flow = flow = TermFlow(self.parts.bridge, pages, self)
            flow.page_changed.connect(self._show)
            flow.left.connect(self.go_home)
            flow.play_again.connect(self._show_brief)
            flow.result_file_wanted.connect(self._show_result_file)
            flow.export_wanted.connect(self.export)
            flow.look_wanted.connect(self.class_door.look_at_seat)
            flow.said_wanted.connect(self.class_door.recall)
            self.class_door.listen(pages)
            pages.desk.keys_wanted.connect(self._show_keys)
            pages.desk.web_wanted.connect(self._show_web)
            pages.when_made("why", lambda: pages.why.left.connect(self.go_back))
            self.sound.follow(flow, self.parts.bridge)
            pages.when_made("tape", self._pace_tape)
        return self._flow

    def _renew_home(self) -> None:
        """Show Home anew if it is on and own levels have changed; elsewhere it waits until Home is shown."""
        if self.stack.currentWidget() is self.home and self._look_at_own_levels():
            self.go_home()

    def _look_at_own_levels(self) -> bool:
        """Show the player's own levels as they lie in their folder; whether they are other than before."""
        if not self._own.look():
            return False
        self.parts.terms.take_own(self._own)
        self.home.show_own(self._own.found.levels, self._own.found.bad)
        return True

    def add_own_levels(self, files: Sequence[str]) -> None:
        """Put copies of level files into the player's folder; what is no level is shown with all that is wrong."""
        refused: list[BadFile] = []
        for file in files:
            try:
                added = add_level(Path(file))
                self._tell_added(added)
            except BadFile as error:
                refused.append(error)
            except SaveFailed as error:
                self.show_notice(message("notice-level-unwritten", folder=str(error.folder), why=error.why))
        self.go_home()
        self.home.show_refused(refused)

    def _tell_added(self, added: Added) -> None:
        title = added.level.words[self.parts.languages.language].title
        earlier = "" if added.earlier is None else added.earlier.name
        self.show_notice(
            message("notice-level-kept" if earlier else "notice-level-added", title=title, earlier=earlier)
        )

    def _choose_own_levels(self) -> None:
        say = self.parts.languages.catalogue.say
        from PySide6.QtWidgets import QFileDialog

        files, _ = QFileDialog.getOpenFileNames(self, say("home-own-add"), "", say("home-own-filter"))
        if files:
            self.add_own_levels(files)

    def _open_own_folder(self) -> None:
        with suppress(OSError):  # where it can't be made the system shows what there is
            places.own_levels().mkdir(parents=True, exist_ok=True)
        _open_in_system(places.own_levels())

    def _unfinished(self) -> Unfinished | None:
        flow = self._flow
        if flow is not None and flow.page is not None:
            return None if flow.scored else Unfinished(flow.level, flow.quarter)
        found = self.parts.terms.find_unfinished()
        if self.parts.terms.problem is not None:
            self.show_notice(self.parts.terms.problem)
        return found

    def _prepared(self) -> None:
        """Home has told what a glimpse told; now the term that waits is read whole, and pages are made ahead."""
        self.flow().pages.make_all()
        terms = self.parts.terms
        if terms.waits and self.stack.currentWidget() is self.home and terms.look_closer() is None:
            said = terms.problem
            self.go_home()
            if said is not None:
                self.show_notice(said)

    def _not_resumed(self) -> None:
        problem = self.parts.terms.give_up_waiting()
        self.go_home()
        if problem is not None:
            self.show_notice(problem)

    def _show(self, page: QWidget) -> None:
        if page is not self.home or "explainer" in vars(self):  # Home names no term
            self.explainer.leave_page()
            self.explainer.describe(page)
        if page is not self.home:
            _ = self.shortcuts
        self.stack.setCurrentWidget(page)

    def _beside(self) -> tuple[QWidget | None, ...]:
        """The pages beside the way, as far as they were made."""
        made = [vars(self).get(name) for name in ("settings", "help", "glossary")]
        return *made, None if self._flow is None else vars(self._flow.pages).get("why")

    def _ask_why(self, variable: str) -> None:
        """At the desk its own panel answers; elsewhere, and for what it can't explain, the page of causes."""
        if self._flow is None:
            return
        desk = self._flow.pages.desk
        if self.stack.currentWidget() is not desk or not desk.ask_why(variable):
            self._show_web(variable)

    def _show_web(self, variable: str) -> None:
        if self._flow is not None and self._flow.ask_why(variable):
            self.go_to(self._flow.pages.why)

    def _show_brief(self, level: Level, luck: int | None = None) -> None:
        """Show a level's brief, with the luck that its share code names."""
        import secrets  # here, because Home doesn't wait for it

        flow = self._flow
        replaces = self.parts.terms.waits
        if flow is not None and flow.page is not None:
            replaces = not flow.ended
        self.brief.show_level(level, secrets.randbelow(_SEEDS), replaces, luck)
        self._brief_of_sandbox = self.stack.currentWidget() is vars(self).get("sandbox")
        self._show(self.brief)

    def _leave_brief(self) -> None:
        """Back to where the level was chosen or made."""
        if self._brief_of_sandbox:
            self._show(self.sandbox)
        else:
            self.go_home()

    def _show_keys(self) -> None:
        from cbgame.desktop.controls.keys_dialog import KeysDialog

        KeysDialog(self.parts.languages.catalogue, self).exec()

    def _show_documents(self) -> None:
        from cbgame.desktop.controls.documents_dialog import DocumentsDialog
        from cbgame.files.documents import documents

        languages = self.parts.languages
        DocumentsDialog(documents(languages.language), languages.catalogue, self).exec()

    def _show_licences(self) -> None:
        from cbgame.desktop.controls.licences_dialog import LicencesDialog
        from cbgame.files.notices import packed_notices, text_of

        LicencesDialog(packed_notices(), text_of, self.parts.languages.catalogue, self).exec()

    def _show_result_file(self) -> None:
        if self._result is not None:
            self.show_notice(message("notice-result", file=str(self._result)))
            _open_in_system(self._result.parent)

    def _result_written(self, file: str) -> None:
        self._result = path = Path(file)
        self._hand_in(path)
        if self.flow().page is None:  # the class was left while its last file was still being written
            return
        level = self.flow().level
        if level.id not in self.parts.terms.listings:  # a sandbox: no card shows it
            return
        score, known = self.parts.terms.score_of(path), self.parts.terms.best(self.parts.preferences.settings.results)
        if score is not None and (level.id not in known or score > known[level.id].total):
            self.parts.preferences.note_result(level.id, path.name)

    def _hand_in(self, result: Path) -> None:
        """Where a pack was played, the file to hand in is written and named."""
        if "by_file" not in vars(self):
            return
        try:
            file = self.by_file.handed_in(result)
        except (BadFile, SaveFailed) as failed:
            self.show_notice(message("notice-bad-level", problem=str(failed)))
            return
        if file is not None:
            self.show_notice(message("notice-hand-in", file=str(file)))

    def _change_settings(self, changes: dict[str, Any]) -> None:
        preferences = self.parts.preferences
        preferences.change(preferences.settings.with_(**changes))
        preferences.apply(self.parts.themes, self.parts.languages)
        self._set_pace()
        if "sound" in vars(self):
            self.sound.turn(preferences.settings.sound)
        if self.parts.preferences.problem is not None:
            self.show_notice(self.parts.preferences.problem)

    def _next_language(self) -> None:
        codes = list(LANGUAGE_NAMES)
        following = codes[(codes.index(self.parts.languages.language) + 1) % len(codes)]
        self._change_settings({"language": following})

    def _pace_tape(self) -> None:
        self.flow().pages.tape.paced.connect(lambda pace: self._change_settings({"tape_speed": pace}))
        self._set_pace()

    def _set_pace(self) -> None:
        if self._flow is not None and self._flow.pages.has("tape"):
            self._flow.pages.tape.choose_speed(self.parts.preferences.settings.tape_speed)

    def _open_folder(self) -> None:
        with suppress(OSError):  # where it can't be made the system shows what there is
            places.home().mkdir(parents=True, exist_ok=True)
        _open_in_system(places.home())

    def _remember_place(self) -> None:
        """Keep the window's size and place for the next start."""
        if self.isVisible():
            preferences = self.parts.preferences
            packed = bytes(self.saveGeometry().data()).hex()
            preferences.change(replace(preferences.settings, window=packed))

    def _take_place(self) -> None:
        """Take the size and place of the last time; what can't be read, or lies off every screen, is no matter."""
        self.setMinimumSize(1024, 640)
        self.resize(1280, 720)
        with suppress(ValueError):
            self.restoreGeometry(bytes.fromhex(self.parts.preferences.settings.window))

    def _escape(self) -> None:
        """Closes the card on top, and without one goes back a page."""
        if "explainer" not in vars(self) or not self.explainer.escape():
            self.go_back()

    def _explain(self) -> None:
        self.explainer.explain_focus(self.stack)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _crash_read(self) -> None:
        self._crashed = None

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
        self.why_wanted.connect(self._ask_why)
        self.home.level_chosen.connect(self.open_level)
        self.home.files_dropped.connect(self.add_own_levels)
        self.home.own_levels.file_wanted.connect(self._choose_own_levels)
        self.home.own_levels.folder_wanted.connect(self._open_own_folder)
        self.home.continued.connect(self.continue_term)
        self.home.settings_wanted.connect(lambda: self.go_to(self.settings))
        self.home.help_wanted.connect(lambda: self.go_to(self.help))
        self.home.glossary_wanted.connect(self.show_glossary)
        self.home.sandbox_wanted.connect(self.open_sandbox)
        self.home.classroom_wanted.connect(self.open_classroom)
        self.home.painted.connect(self.painted)
        self.painted.connect(lambda: QTimer.singleShot(0, lambda: self.shortcuts))
        self.term_wanted.connect(lambda term, at: self.explainer.open(term, at))
        self.preparation.ready.connect(self._prepared)
        self.parts.bridge.resume_failed.connect(self._not_resumed)
        self.parts.bridge.save_failed.connect(self.show_notice)
        self.parts.bridge.result_written.connect(self._result_written)
        self.parts.languages.changed.connect(self.retranslate)

    @cached_property
    def shortcuts(self) -> tuple[QShortcut, ...]:
        """The keys that work on every page; Home is painted before they are made."""
        from PySide6.QtGui import QKeySequence, QShortcut

        keys: dict[str, Callable[[], object]] = {
            "Esc": self._escape,
            "F1": self._show_keys,
            "F11": self._toggle_full_screen,
            "G": self._explain,
            "Shift+F1": self._explain,
            "F6": lambda: self.explainer.stack.turn(),
            "Ctrl+L": self._next_language,
            "Ctrl+,": lambda: self.go_to(self.settings),
        }
        made = {key: QShortcut(QKeySequence(key), self) for key in keys}
        for key, shortcut in made.items():
            shortcut.activated.connect(keys[key])
        return tuple(made.values())


def _open_in_system(path: Path) -> None:
    """Let the system show a folder."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
