"""The autosave: the running term on the disk after each announcement, and the result file at its end."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cbgame.files import places
from cbgame.files.atomic import SaveFailed, set_aside
from cbgame.files.faults import BadFile
from cbgame.game.message import Message, message

if TYPE_CHECKING:
    from cbgame.game.record import Record

RUNNING = "running.json"


class Autosave:
    """Keeps one running term in ``folder`` (the player's saves, if none is given).

    ``problem`` says, as a message, what last went wrong: a save that couldn't be read and was set aside, or a folder
    that can't be written. The game goes on in both cases.
    """

    def __init__(self, folder: Path | None = None, results: Path | None = None) -> None:
        self._path = (folder or places.saves()) / RUNNING
        self._results = results or (folder.parent / "results" if folder else places.results())
        self.problem: Message | None = None

    @property
    def path(self) -> Path:
        """The file of the running term."""
        return self._path

    def text(self) -> str:
        """What the file of the running term holds; nothing where there is none or it can't be read."""
        try:
            return self._path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def store(self, record: Record) -> None:
        """Save the running term. Raises :class:`SaveFailed`; the save before it is then still there."""
        from cbgame.files.records import save_record  # here and below: Home is told of a save without the economy

        try:
            save_record(record, self._path)
        except SaveFailed as failure:
            self.problem = message("save-failed", folder=str(failure.folder), why=failure.why)
            raise
        self.problem = None

    def resume(self) -> Record | None:
        """The running term, if there is one. A save that can't be read is set aside, not deleted: see ``problem``."""
        self.problem = None
        self._sweep()
        if not self._path.exists():
            return None
        from cbgame.files.records import load_record

        try:
            return load_record(self._path)
        except BadFile:
            self._set_aside("save-set-aside")
        return None

    def discard(self) -> None:
        """Set the running term aside, because it can't go on (another engine, another level): see ``problem``."""
        if self._path.exists():
            self._set_aside("save-outdated")

    def finish(self, record: Record, kept_here: bool = True) -> Path:
        """Write the result file of an ended term and forget the running one, unless the ended term was kept elsewhere
        and the running one is another. Raises :class:`SaveFailed`."""
        from cbgame.files.records import save_record

        path = self._free_result(record)
        try:
            save_record(record, path)
            if kept_here:
                self._path.unlink(missing_ok=True)
        except OSError as failure:
            folder, why = path.parent, getattr(failure, "why", None) or str(failure)
            self.problem = message("save-failed", folder=str(folder), why=why)
            raise failure if isinstance(failure, SaveFailed) else SaveFailed(path, why) from failure
        self.problem = None
        return path

    def _free_result(self, record: Record) -> Path:
        """``LEVEL-LUCK.json``, or the first ``LEVEL-LUCK-N.json`` that is free or already this very result.

        So no other result is ever overwritten, and a crash between the two steps of ``finish`` leaves no double.
        """
        from cbgame.game.past import luck_name

        stem = f"{record.level}-{luck_name(record.seed)}"
        path, number = self._results / f"{stem}.json", 2
        while path.exists() and not _holds(path, record):
            path, number = self._results / f"{stem}-{number}.json", number + 1
        return path

    def _sweep(self) -> None:
        """Remove what a killed process left half written beside the save."""
        for left in self._path.parent.glob(f".{self._path.name}.*.new"):
            with suppress(OSError):
                left.unlink()

    def _set_aside(self, said: str) -> None:
        try:
            aside = set_aside(self._path)
        except SaveFailed as failure:
            self.problem = message("save-failed", folder=str(failure.folder), why=failure.why)
        else:
            self.problem = message(said, file=str(aside))


def _holds(path: Path, record: Record) -> bool:
    from cbgame.files.records import load_record

    try:
        return load_record(path) == record
    except BadFile:
        return False
