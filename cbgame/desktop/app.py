"""The desktop app: everything is built here, once, and handed on."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

from cbgame.desktop.bridge import Bridge
from cbgame.desktop.crash import CrashWatch
from cbgame.desktop.focus_ring import FocusRing
from cbgame.desktop.fonts import application_font
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.one_window import OneWindow
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.terms import Terms
from cbgame.desktop.theme import ThemeSource
from cbgame.desktop.window import Parts, Window
from cbgame.files import places
from cbgame.files.saves import Autosave
from cbgame.files.shelf import Shelf, open_shelf, shelf_of
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.desktop.terms import NewSeat, ResumedSeat
    from cbgame.game.level import Level
    from cbgame.game.local_seat import LocalSeat
    from cbgame.game.record import Record

EXIT_AFTER_PAINT = "CBGAME_EXIT_AFTER_PAINT"
"""Environment variable of the start-up benchmarks: the program ends once Home has painted ("1"), or a desk ("desk"). It
writes when that was: by the system's clock, and its seconds of processor until then."""


_TURN_S = 0.001
"""How long a thread at work keeps the interpreter from the window's: a dragged control must not wait for a preview."""

_STYLED = "styled"
"""Property of the application: it was made with our style."""

_OUTLINED = ("QAbstractSpinBox", "QComboBox", "QCheckBox", "QRadioButton", "QLineEdit")
"""Widgets whose outline Fusion takes from a palette."""


class Dress(QObject):
    """Puts theme, size of text and language onto the whole application, and keeps them there once it is put on."""

    def __init__(self, app: QApplication, themes: ThemeSource, languages: LanguageSource) -> None:
        super().__init__(app)
        self._app, self._themes, self._languages = app, themes, languages
        if not app.property(_STYLED):
            app.setStyle("Fusion")
        self.ring = FocusRing(app, themes)
        themes.changed.connect(self.put_on)
        languages.changed.connect(self.put_on)

    def letter(self) -> bool:
        """Apply the font; whether it is another."""
        font: QFont = application_font(self._languages.language, self._themes.text_scale)
        if font == self._app.font():
            return False
        self._app.setFont(font)
        return True

    def put_on(self) -> None:
        """Apply everything as it stands."""
        theme, scale = self._themes.theme, self._themes.text_scale
        lettered = self.letter()
        self._app.setPalette(theme.palette())
        for kind in _OUTLINED:
            self._app.setPalette(theme.input_palette(), kind)  # type: ignore[arg-type]  # the stub wants bytes
        sheet = theme.style_sheet(scale)
        if lettered or sheet != self._app.styleSheet():  # what the sheet sizes keeps its old faces otherwise
            self._app.setStyleSheet(sheet)
        self.ring.renew()


def application(argv: Sequence[str]) -> QApplication:
    """The one application object."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app = running
    else:  # the style by name: handed over as an object it would load every name that styles have
        app = QApplication([*argv[:1], "-style", "Fusion", *argv[1:]])
        app.setProperty(_STYLED, True)
    app.setApplicationName("cbgame")
    app.setDesktopFileName("cbgame")
    app.setWindowIcon(QIcon(str(places.assets() / "icons" / "cbgame.svg")))
    return app


def build(
    app: QApplication,
    levels: Sequence[Level] | Shelf,
    new: NewSeat | None = None,
    resumed: ResumedSeat | None = None,
) -> Window:
    """The window with everything it needs; without other seats one plays at this machine."""
    from cbgame.desktop import reading_faces

    reading_faces.install(app)
    shelf = levels if isinstance(levels, Shelf) else shelf_of(levels)
    return _window(app, shelf, new or _local_seat, resumed or _local_seat_resumed)


def _window(app: QApplication, shelf: Shelf, new: NewSeat, resumed: ResumedSeat) -> Window:
    preferences, themes = Preferences(), ThemeSource(app)
    languages = LanguageSource(preferences.language(), app)
    preferences.apply(themes, languages)
    dress = Dress(app, themes, languages)
    dress.letter()  # before there are widgets: a sheet that comes later keeps them at the face they were made with
    autosave = Autosave()
    bridge = Bridge(autosave, app)
    terms = Terms(shelf, autosave, places.results(), new, resumed)
    window = Window(Parts(themes, languages, preferences, bridge, terms))
    dress.put_on()  # on the finished window: what is put together in its clothes is fitted at every step
    for source in (themes, languages):
        source.setParent(window)  # what tells every widget of a change lives no longer than they
    if preferences.problem is not None:
        window.show_notice(preferences.problem)
    for error in shelf.bad:
        window.show_notice(message("notice-bad-level", problem=str(error).splitlines()[0]))
    return window


def _local_seat(level: Level, seed: int) -> LocalSeat:
    from cbgame.game.local_seat import LocalSeat  # here and below: it loads the economy, which Home doesn't wait for

    return LocalSeat(level, seed)


def _local_seat_resumed(record: Record, level: Level) -> LocalSeat:
    from cbgame.game.local_seat import LocalSeat

    return LocalSeat.resumed(record, level)


def main(argv: Sequence[str] | None = None) -> int:
    """Open the game; the exit code."""
    sys.setswitchinterval(_TURN_S)
    app = application(sys.argv if argv is None else argv)
    alone = OneWindow(app)
    if not alone.take():
        return 0
    window = _window(app, open_shelf(), _local_seat, _local_seat_resumed)
    alone.asked_for.connect(window.come_forward)
    watch = CrashWatch(app, window.parts.terms.running_text)
    watch.install()
    watch.happened.connect(window.show_crash)
    window.parts.bridge.failed.connect(watch.tell)
    window.preparation.ready.connect(window.teach)
    measured = os.environ.get(EXIT_AFTER_PAINT)
    if measured == "1":
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: _leave_painted(app)))
    elif measured == "desk":
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: _leave_at_desk(app, window)))
    else:
        window.painted.connect(lambda: QTimer.singleShot(0, lambda: _go_on(app, window, alone)))
    window.show()
    code = app.exec()
    window.parts.bridge.close()
    alone.release()
    gc.freeze()  # the end looks through everything for garbage, several times, though the process is over anyway
    return code


def _collect_garbage() -> None:
    """From now on; what was imported and made for a start stays, and isn't looked through again and again."""
    gc.freeze()
    gc.enable()


def _go_on(app: QApplication, window: Window, alone: OneWindow) -> None:
    """What can wait until Home is on the screen."""
    from cbgame.desktop import reading_faces

    reading_faces.install(app)
    alone.listen()
    window.preparation.ready.connect(_collect_garbage)
    window.prepare()


def _leave_at_desk(app: QApplication, window: Window) -> None:
    """Begin a term, and end the program once its desk has painted."""
    window.painted.disconnect()

    def painted() -> None:
        window.repaint()
        _leave_painted(app)

    terms = window.parts.terms
    window.term.begin(terms.level(next(iter(terms.listings))), 1)
    window.term.flow().page_changed.connect(lambda _: QTimer.singleShot(0, painted))


def _leave_painted(app: QApplication) -> None:
    sys.stdout.write(f"painted {time.monotonic()} {time.process_time()}\n")
    sys.stdout.flush()
    app.quit()


if __name__ == "__main__":
    sys.exit(main())
