"""Works sandboxes out in a thread of its own: the newest wish wins, the others are let go."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from cbgame.files.faults import BadFile
from cbgame.files.levels import sandbox_level
from cbgame.game.sandbox import Sandbox

log = logging.getLogger(__name__)

_PATIENCE_MS = 120
"""Who walks through a list of options with the arrows passes over many."""


class SandboxMaker(QObject):
    """Says what level a setup is, or why it is none."""

    made = Signal(object, object)  # Sandbox, Level
    failed = Signal(object, str)  # Sandbox, why

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Sandbox | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._begin)

    def make(self, sandbox: Sandbox) -> None:
        """Work a setup out; what was asked for before and hasn't begun is forgotten."""
        self._wish = sandbox
        self._patience.start()

    def hurry(self) -> None:
        """Work out at once what was asked for last, and wait for it; the answer comes with the next events."""
        if self._patience.isActive():
            self._patience.stop()
            self._begin()
        self._pool.waitForDone()

    def finish(self) -> None:
        """Forget all wishes and wait for what is under way."""
        self._patience.stop()
        self._pool.clear()
        self._pool.waitForDone()

    def _begin(self) -> None:
        if self._wish is not None:
            self._pool.clear()
            self._pool.start(_Work(self, self._wish))


class _Work(QRunnable):
    def __init__(self, maker: SandboxMaker, sandbox: Sandbox) -> None:
        super().__init__()
        self._maker, self._sandbox = maker, sandbox

    def run(self) -> None:
        """In the pool's thread; signals carry the answer over."""
        try:
            self._maker.made.emit(self._sandbox, sandbox_level(self._sandbox))
        except BadFile as error:
            self._maker.failed.emit(self._sandbox, str(error).splitlines()[0])
        except Exception as error:  # the page must not wait forever
            log.exception("a sandbox can't be worked out")
            self._maker.failed.emit(self._sandbox, str(error))
