"""When the program itself fails: a report on the disk and for the window to show, never a dead window."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion

from cbgame import __version__
from cbgame.files import places

_MOST_REPORTS = 10


def report_of(what: str, term: str = "") -> str:
    """A report to copy: where it ran, what happened, and the record from which the term can be played again."""
    import datetime
    import platform

    import numpy  # here, because a start without a fault doesn't wait for any of them

    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    versions = f"cbgame {__version__}, Python {platform.python_version()}, Qt {qVersion()}, numpy {numpy.__version__}"
    record = f"\n\nThe term as it was kept (save it as a file: cbgame verify plays it again):\n{term}" if term else ""
    return f"{now}\n{versions}\n{platform.platform()}\n\n{what.rstrip()}{record}\n"


def write_report(report: str) -> None:
    """Put a report into the folder of logs, if that can be written."""
    import datetime

    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    try:
        places.logs().mkdir(parents=True, exist_ok=True)
        (places.logs() / f"crash-{stamp}.txt").write_text(report, encoding="utf-8")
    except OSError:
        sys.stderr.write(report)


class CrashWatch(QObject):
    """Stands in the interpreter's last hook, for every thread, and emits a report for each fault."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None, term: Callable[[], str] = lambda: "") -> None:
        """``term`` gives the record of the running term as text; it is asked for when something has gone wrong."""
        super().__init__(parent)
        self._term = term
        self._written = 0

    def install(self) -> None:
        """Take the hooks."""
        sys.excepthook = self._caught
        threading.excepthook = lambda lost: self._caught(lost.exc_type, lost.exc_value, lost.exc_traceback)

    def tell(self, what: str) -> None:
        """Report a fault that was met elsewhere."""
        report = report_of(what, self._term())
        self._written += 1
        if self._written <= _MOST_REPORTS:  # a fault that comes with every paint must not fill the disk
            write_report(report)
        self.happened.emit(report)

    def _caught(self, kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error or kind(), where)
            return
        self.tell("".join(traceback.format_exception(kind, error, where)))
