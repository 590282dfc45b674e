"""A class that is hosted from here: joins the panel that begins it, the console, the projector and the host."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cbgame.classroom.kept_classes import KeptClass, erase_class, unfinished_class
from cbgame.desktop.controls.host_panel import ALONE, HostPanel
from cbgame.desktop.hosting import Hosted, Hosting
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.console import ConsolePage
from cbgame.desktop.theme import ThemeSource
from cbgame.files.atomic import SaveFailed, save_bytes
from cbgame.game.message import Message, message
from cbgame.text.class_words import seat_named

if TYPE_CHECKING:
    from cbgame.classroom.handout import Handout
    from cbgame.desktop.class_what_if import ClassWhatIf
    from cbgame.desktop.pages.projector import Projector
    from cbgame.desktop.pages.what_if import WhatIfPage
    from cbgame.game.bulletin import Path as Playthrough


class ClassHost(QObject):
    """One class at most. ``page_wanted`` carries the page that is to be shown; ``closed``: there is none any more."""

    page_wanted = Signal(object)
    page_made = Signal(object)  # a page that the window is to hold
    told = Signal(object)  # Message
    closed = Signal()
    changed = Signal()  # what is kept

    def __init__(
        self, panel: HostPanel, console: ConsolePage, themes: ThemeSource, languages: LanguageSource, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window, self._panel, self._themes, self._languages = window, panel, themes, languages
        self.console = console
        self.hosting: Hosting | None = None
        self.projector: Projector | None = None
        self.what_if: ClassWhatIf | None = None
        self._last: tuple[Any, Any] | None = None
        panel.wanted.connect(self.begin)
        panel.resumed.connect(lambda: self.begin(panel.place()))
        console.acted.connect(self._act)
        console.code_wanted.connect(self._give_back)
        console.export_wanted.connect(self._export)
        console.projector_wanted.connect(self.show_projector)
        console.turn_wanted.connect(self._turn_wall)
        console.what_if_wanted.connect(self._ask_what_if)
        console.card.address_chosen.connect(self._show_way)
        languages.changed.connect(self._speak)

    @property
    def running(self) -> bool:
        """Whether a class is hosted."""
        return self.hosting is not None and self.hosting.hosted is not None

    def open_kept(self, kept: KeptClass) -> None:
        """Open a class that is kept; one that has ended on this computer alone, since nobody can join it."""
        where = ("--address", ALONE, "--port", "0") if kept.ended else self._panel.place()
        self._panel.wait()
        self.begin(("--class", kept.code, *where))
        self.console.show_looking_back(kept.ended)

    def erase_kept(self, kept: KeptClass) -> None:
        """Forget a class that is kept."""
        try:
            erase_class(kept.id)
        except OSError as error:
            self.told.emit(message("past-not-erased", why=str(error)))
        self.offer()
        self.changed.emit()

    def offer(self) -> None:
        """Offer a class that was interrupted, where there is one."""
        from cbgame.classroom.addresses import addresses_of  # Home asks nothing of the network

        self._panel.show_networks([each.strip("[]") for each in addresses_of() if each != ALONE])
        self._panel.show_unfinished("" if self.hosting is not None else unfinished_class() or "")

    def begin(self, arguments: tuple[str, ...]) -> None:
        """Start the host; the console comes once it tells where it is found."""
        self.close()
        self.console.show_looking_back(False)
        self.hosting = hosting = Hosting(tuple(arguments), self._languages.language, self)
        hosting.began.connect(self._began)
        hosting.stood.connect(self._stand)
        hosting.failed.connect(self._fail)
        hosting.refused.connect(self._refuse)
        hosting.seat_code.connect(self.console.show_code)
        hosting.exported.connect(self.told)
        hosting.handed_out.connect(self.write_handout)
        hosting.median_told.connect(self._look_at_median)
        hosting.ended.connect(self._end)

    def show_projector(self) -> None:
        """Open the projector's window, or bring it forward."""
        if self.hosting is None or self.hosting.hosted is None:
            return
        if self.projector is None:
            from cbgame.desktop.pages.projector import Projector  # its charts load only for a wall

            self.projector = Projector(self._themes, self._languages)
            self._show_way()
            self._show_room()
        self.projector.show()
        self.projector.activateWindow()

    def _turn_wall(self) -> None:
        """The next face on the wall; the first time the wall itself."""
        if self.projector is None or not self.projector.isVisible():
            self.show_projector()
        else:
            self.projector.turn()

    def _ask_what_if(self) -> None:
        if self.hosting is not None:
            self.console.show_work(0.0)
            self.hosting.ask_median()

    def _look_at_median(self, told: Any) -> None:
        if self.what_if is None:
            from cbgame.desktop.class_what_if import ClassWhatIf
            from cbgame.desktop.pages.what_if import WhatIfPage  # its charts load only when they are wanted

            page = WhatIfPage(self._themes, self._languages)
            self.what_if = made = ClassWhatIf(page, self)
            made.progressed.connect(self.console.show_work)
            made.ready.connect(lambda: self._show_what_if(page))
            made.branched.connect(self._show_branch)
            made.failed.connect(lambda _report: self.console.show_work(None))
            page.left.connect(lambda: self.page_wanted.emit(self.console))
            self.page_made.emit(page)
        self.what_if.look_at(told)

    def _show_what_if(self, page: WhatIfPage) -> None:
        self.console.show_work(None)
        self.page_wanted.emit(page)

    def _show_branch(self, quarter: str, branch: Playthrough) -> None:
        if self.projector is not None:
            self.projector.show_branch(quarter, branch)

    def export(self, kind: str, path: Path) -> None:
        """Write one of the class's files."""
        if self.hosting is not None:
            self.hosting.export(kind, path)

    def write_handout(self, told: Handout, path: Path) -> None:
        """Draw a class's handout to a file."""
        from cbgame.desktop.report.render import class_pdf_of  # drawing loads only when it is wanted

        try:
            save_bytes(path, class_pdf_of(told, self._languages.catalogue))
        except SaveFailed as failure:
            self.told.emit(message("export-failed", file=str(failure.path), why=failure.why))
        else:
            self.told.emit(message("export-written", file=str(path)))

    def close(self) -> None:
        """End the host and close the projector; the class can be gone on with."""
        hosting, self.hosting, self._last = self.hosting, None, None
        if self.projector is not None:
            self.projector.close()
            self.projector.deleteLater()
            self.projector = None
        if self.what_if is not None:
            self.what_if.close()
            self.what_if.deleteLater()
            self.what_if = None
        self.console.show_work(None)
        if hosting is not None:
            hosting.blockSignals(True)
            hosting.close()
            hosting.deleteLater()

    def _began(self, hosted: Hosted) -> None:
        self._panel.show_fault("")
        self.console.card.show_class(hosted.code, hosted.addresses, hosted.pin)
        self.console.show_code(0, "")
        self.page_wanted.emit(self.console)

    def _stand(self, told: Any, room: Any) -> None:
        self._last = told, room
        self.console.show_class(told, room["handout"] is not None)
        self._show_room()

    def _show_room(self) -> None:
        if self.projector is not None and self._last is not None:
            told, room = self._last
            hidden = told["rules"]["shown"] == "ranks"
            say, seated = self._languages.catalogue, [seat for seat in told["seats"] if not seat["removed"]]
            names = [] if hidden else [seat_named(say, each["name"], each["rule"], each["number"]) for each in seated]
            self.projector.show_room(room, names)

    def _show_way(self) -> None:
        card = self.console.card
        if self.projector is not None:
            self.projector.show_way(card.code.text(), card.addresses.currentText(), card.link)

    def _refuse(self, said: Message) -> None:
        self.console.show_work(None)
        self.console.show_fault(self._languages.catalogue.tell(said))

    def _fail(self, said: Message) -> None:
        """The host is gone: said where the teacher can begin it again."""
        self.close()
        self.offer()
        self.closed.emit()
        self._panel.show_fault(self._languages.catalogue.tell(said))

    def _end(self) -> None:
        self.close()
        self.offer()
        self.closed.emit()

    def _act(self, verb: str, body: dict[str, Any]) -> None:
        if self.hosting is not None:
            self.hosting.act(verb, **body)

    def _give_back(self, seat: int) -> None:
        if self.hosting is not None:
            self.hosting.give_back(seat)

    def _speak(self) -> None:
        if self.hosting is not None:
            self.hosting.speak(self._languages.language)

    def _export(self, kind: str) -> None:
        say = self._languages.catalogue.say
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        code = self.hosting.hosted.code if self.hosting is not None and self.hosting.hosted is not None else ""
        ending = Path(kind).suffix
        suggested = str(Path(folder) / f"{code}-{kind}")
        chosen, _ = QFileDialog.getSaveFileName(self._window, say("export-title"), suggested, f"*{ending}")
        if chosen:
            path = Path(chosen)
            self.export(kind, path if path.suffix else path.with_suffix(ending))
