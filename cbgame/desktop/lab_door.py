"""The door to the policy lab: its page, futures played in a thread, tables, rules and pictures written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject, QStandardPaths
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog

from cbgame.desktop.lab_work import LabWork
from cbgame.desktop.pages.lab import LabPage
from cbgame.files.atomic import SaveFailed, save_bytes
from cbgame.files.faults import BadFile
from cbgame.files.lab_tables import save_experiment
from cbgame.files.rule_files import save_rule
from cbgame.game.message import message
from cbgame.game.policy_lab import Experiment
from cbgame.game.rule import Rule
from cbgame.policy.taylor_family import Activity

if TYPE_CHECKING:
    from cbgame.desktop.window import Window


class LabDoor(QObject):
    """Opens the page, plays what it asks for, and writes what it shows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        parts = window.parts
        self.page = page = window.hold(LabPage(parts.themes, parts.languages, window))
        self.work = work = LabWork(self)
        page.left.connect(window.go_home)
        page.run_wanted.connect(self._begin)
        page.cancel_wanted.connect(self._cancel)
        page.export_wanted.connect(self.export)
        work.progressed.connect(page.show_progress)
        work.found.connect(page.show_experiment)
        work.failed.connect(page.show_failed)

    def open(self) -> None:
        """Show the page as it was left, with the levels as they are now."""
        self.page.show_levels(tuple(self._window.parts.terms.listings.values()))
        self._window.show_page(self.page)

    def close(self) -> None:
        """Leave off, and wait for the thread."""
        self.work.finish()

    def export(self, kind: str) -> None:
        """Ask for a file of a format and write what is on screen to it."""
        path = self._asked(kind)
        if path is not None:
            self.write(kind, path)

    def write(self, kind: str, path: Path) -> None:
        """Write what is on screen: its tables, its rule, or its picture."""
        found = self.page.experiment
        if found is None:
            return
        try:
            written = self._write(kind, path, found)
        except SaveFailed as failure:
            self._window.show_notice(message("export-failed", file=str(failure.path), why=failure.why))
            return
        self._folder = str(path.parent)
        self._window.show_notice(message("export-written", file=str(written)))

    def _write(self, kind: str, path: Path, found: Experiment) -> Path:
        if kind == "csv":
            return save_experiment(found, path)[0]
        if kind == "toml":
            save_rule(path, found.rule)
        else:
            save_bytes(path, _png(self.page.picture()))
        return path

    def _begin(self, level_id: str, count: int, rule: Rule, measure: Activity) -> None:
        try:
            level = self._window.parts.terms.level(level_id)
        except (BadFile, KeyError) as error:  # spoilt or taken away since it was listed
            self.page.show_failed(str(error).splitlines()[0])
            return
        self.work.begin(level, count, rule, measure)

    def _cancel(self) -> None:
        self.work.stop()
        self.page.show_cancelled()

    def _asked(self, kind: str) -> Path | None:
        """The file chosen, with the format's ending; None where the dialog was left."""
        found, say = self.page.experiment, self._window.parts.languages.catalogue.say
        if found is None:
            return None
        suggested = Path(self._folder) / f"{found.level.replace(':', '-')}-lab.{kind}"
        title, filters = say("lab-export-title"), f"{say(f'lab-export-{kind}')} (*.{kind})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind}")


def _png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
