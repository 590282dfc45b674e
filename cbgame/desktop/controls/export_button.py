"""The button that hands a debrief on: a menu of formats, which waits until there is something to write."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cbgame.desktop.language import LanguageSource

KINDS: Final = ("pdf", "png", "csv", "xlsx", "json")


class ExportButton(QPushButton):
    """``chosen(kind)`` for a format, ``file_wanted`` for the result file itself."""

    chosen = Signal(str)
    file_wanted = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._share: float | None = None  # of the report that is worked out; None when none is
        self._there = False
        self._menu = QMenu(self)
        self.actions_of: dict[str, QAction] = {}
        for kind in KINDS:
            self.actions_of[kind] = action = self._menu.addAction("")
            action.triggered.connect(lambda _checked=False, name=kind: self.chosen.emit(name))
        self._menu.addSeparator()
        self.file = self._menu.addAction("")
        self.file.triggered.connect(lambda _checked=False: self.file_wanted.emit())
        self.setMenu(self._menu)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    def wait(self, share: float = 0.0) -> None:
        """The report is being worked out, so far a share of it (0 to 1)."""
        self._share, self._there = share, False
        self.file.setEnabled(True)
        self.setEnabled(True)
        self.retranslate()

    def rest(self) -> None:
        """There is no report, and none is being worked out; nor is there a result file."""
        self._share, self._there = None, False
        self.file.setEnabled(False)
        self.setEnabled(False)
        self.retranslate()

    def ready(self) -> None:
        """There is a report to write."""
        self._share, self._there = None, True
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts; formats can be chosen only when there is a report."""
        say = self._languages.catalogue
        waiting = self._share is not None
        done = say.number(100.0 * (self._share or 0.0), 0)
        self.setText(say.say("export-waiting", percent=done) if waiting else say.say("export-button"))
        for kind, action in self.actions_of.items():
            action.setText(say.say(f"export-{kind}"))
            action.setEnabled(self._there)
        self.file.setText(say.say("debrief-export"))
