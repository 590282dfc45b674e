"""What is heavy and not needed by Home: imported in a thread of its own once Home has painted."""

from __future__ import annotations

import importlib
import threading
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cbgame.desktop.play_pages import PlayPages

_HEAVY = "cbgame.desktop.play_pages"
_BEHIND = (
    *(f"controls.{name}" for name in ("balance_editor", "facilities", "words_editor", "data_panel")),
    *(f"charts.{name}_chart" for name in ("reserve", "corridor", "flow", "week_series", "balance", "income")),
    *(f"pages.{name}" for name in ("announcement", "tape", "debrief", "what_if", "origins", "why", "waiting")),
)
"""What else the desk may show, and the pages behind it: imported after it, while the player reads."""


class Preparation(QObject):
    """Imports the pages of a term and says when the first of them can be made."""

    ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._is_ready = threading.Event()

    def begin(self) -> None:
        """Start, unless it was started."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._import, name="preparation", daemon=True)
            self._thread.start()

    def finish(self) -> None:
        """Wait until the import is done, if it was begun."""
        if self._thread is not None:
            self._thread.join()

    def make_pages(self, themes: ThemeSource, languages: LanguageSource, place: QWidget | None = None) -> PlayPages:
        """The pages of a term, for a place where they stand; waits for the import. In the window's thread, once."""
        if self._thread is not None:
            self._is_ready.wait()
        module = importlib.import_module(_HEAVY)
        return cast("PlayPages", module.PlayPages(themes, languages, self, place))

    def _import(self) -> None:
        try:
            importlib.import_module(_HEAVY)
        finally:
            self._is_ready.set()  # whoever waits meets the fault himself
        self.ready.emit()
        for name in _BEHIND:
            importlib.import_module(f"cbgame.desktop.{name}")
