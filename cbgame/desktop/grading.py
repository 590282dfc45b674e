"""Grading a folder of hand-ins in a thread of its own, with progress, and ended when it isn't wanted any more."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cbgame.classroom.batch import MOST_FILES, Finding, examine, files_in
from cbgame.classroom.pack import Pack


class _Enough(Exception):
    """The work isn't wanted any more."""


class Grading(QObject):
    """Says how far it is, and what it found."""

    progressed = Signal(int, int)  # files done, of how many
    graded = Signal(object)  # tuple[Finding, ...]
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def begin(self, paths: Sequence[Path], pack: Pack | None) -> bool:
        """Grade these files and folders, unless there are none, or too many."""
        files = files_in(paths)
        if not 0 < len(files) <= MOST_FILES:
            return False
        self._wish += 1
        self._pool.start(_Work(self, self._wish, files, pack))
        return True

    def stop(self) -> None:
        """Grade no more, and wait for what is under way to see it."""
        self._wish += 1
        self._pool.waitForDone()

    def tell(self, wish: int, done: int, of: int) -> None:
        """From the thread: how far it is. Raises to end work that isn't wanted."""
        if wish != self._wish:
            raise _Enough
        self.progressed.emit(done, of)


class _Work(QRunnable):
    def __init__(self, grading: Grading, wish: int, files: tuple[Path, ...], pack: Pack | None) -> None:
        super().__init__()
        self._grading, self._wish, self._files, self._pack = grading, wish, files, pack

    def run(self) -> None:
        """In the pool's thread."""
        try:
            found: tuple[Finding, ...] = examine(
                self._files, self._pack, lambda done, of: self._grading.tell(self._wish, done, of)
            )
        except _Enough:
            return
        except Exception as error:  # a thread must not take the game with it
            self._grading.failed.emit(f"{type(error).__name__}: {error}")
            return
        self._grading.graded.emit(found)
