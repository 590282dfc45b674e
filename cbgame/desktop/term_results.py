"""What becomes of a term's result: the best is remembered, files are shown, handed in and exported."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cbgame.desktop.exporting import Exporter
from cbgame.desktop.in_system import open_folder
from cbgame.game.message import message

if TYPE_CHECKING:
    from cbgame.desktop.window import Window
    from cbgame.game.debrief import Report


class TermResults(QObject):
    """Of all terms that are played at a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._parts = window, window.parts
        self._last: Path | None = None

    @cached_property
    def exporter(self) -> Exporter:
        """Writes debriefs to files."""
        made = Exporter(self._parts.languages, self._window)
        made.told.connect(self._window.show_notice)
        return made

    def export(self, kind: str, report: Report) -> None:
        """Write a debrief to a file, at a place that the player is asked for."""
        self.exporter.export(kind, report)

    def take(self, path: Path) -> None:
        """A result file was written."""
        self._last = path
        if "classes" in vars(self._window):
            self._window.classes.hand_in(path)
        flow = self._window.term.flow()
        if flow.page is not None:  # otherwise the class was left while its last file was still being written
            self._remember_best(flow.level.id, path)

    def show_file(self) -> None:
        """Name the last result file and show its folder."""
        if self._last is not None:
            self._window.show_notice(message("notice-result", file=str(self._last)))
            open_folder(self._last.parent)

    def _remember_best(self, level_id: str, path: Path) -> None:
        terms, preferences = self._parts.terms, self._parts.preferences
        if level_id not in terms.listings:  # a sandbox: no card shows it
            return
        score, known = terms.score_of(path), terms.best(preferences.settings.results)
        if score is not None and (level_id not in known or score > known[level_id].total):
            preferences.note_result(level_id, path.name)
