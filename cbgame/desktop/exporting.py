"""Handing a debrief on: asks where to, writes it, and says what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.files.atomic import SaveFailed
from cbgame.game.debrief import Report
from cbgame.game.message import message
from cbgame.game.past import luck_name


class Exporter(QObject):
    """``told(Message)`` after each writing: where it lies, or why it doesn't."""

    told = Signal(object)

    def __init__(self, languages: LanguageSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._languages, self._window = languages, parent
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def export(self, kind: str, report: Report) -> None:
        """Ask for a file of a format and write the report to it."""
        path = self._asked(kind, report)
        if path is not None:
            self.write(kind, report, path)

    def write(self, kind: str, report: Report, path: Path) -> None:
        """Write the report to a file of a format, in the language on the screen."""
        from cbgame.desktop.report.formats import FORMATS  # drawing and workbooks load only when they are wanted

        try:
            written = FORMATS[kind](report, path, self._languages.catalogue)
        except SaveFailed as failure:
            self.told.emit(message("export-failed", file=str(failure.path), why=failure.why))
            return
        self._folder = str(path.parent)
        self.told.emit(message("export-written", file=str(written[0])))

    def _asked(self, kind: str, report: Report) -> Path | None:
        """The file chosen, with the format's ending; None where the dialog was left."""
        say = self._languages.catalogue
        suggested = Path(self._folder) / f"{report.record.level}-{luck_name(report.record.seed)}.{kind}"
        title, filters = say.say("export-title"), f"{say.say(f'export-{kind}')} (*.{kind})"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind}")
