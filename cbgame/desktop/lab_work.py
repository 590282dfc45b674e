"""Playing futures for the policy lab in a thread of its own, with progress, and ended when it isn't wanted any more."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from cbgame.game.level import Level
from cbgame.game.policy_lab import Futures
from cbgame.game.rule import Rule
from cbgame.policy.taylor_family import Activity

log = logging.getLogger(__name__)


class _Enough(Exception):
    """The work isn't wanted any more."""


class LabWork(QObject):
    """Says how far it is, and what it found.

    The futures of the level that was last asked for are kept with all that was played on them, so that the next rule on
    them takes its own play alone.
    """

    progressed = Signal(float)
    found = Signal(object)  # Experiment
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish = 0
        self._futures: Futures | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # futures are not for two threads at once

    def begin(self, level: Level, count: int, rule: Rule, measure: Activity) -> None:
        """Try a rule; what was under way isn't wanted any more."""
        self._wish += 1
        self._pool.start(_Work(self, self._wish, level, count, rule, measure))

    def stop(self) -> None:
        """Play no more: the thread sees it when its quarter is played."""
        self._wish += 1

    def finish(self) -> None:
        """Play no more, and wait until the thread has seen it."""
        self.stop()
        self._pool.waitForDone()

    def futures_of(self, level: Level, count: int) -> Futures:
        """From the thread: these futures, with what is known of them."""
        kept = self._futures
        if kept is None or kept.level != level or kept.count != count:
            self._futures = kept = Futures(level, count)
        return kept

    def wants(self, wish: int) -> bool:
        """Whether this is what was asked for last."""
        return wish == self._wish


class _Work(QRunnable):
    def __init__(self, lab: LabWork, wish: int, level: Level, count: int, rule: Rule, measure: Activity) -> None:
        super().__init__()
        self._lab, self._wish = lab, wish
        self._level, self._count, self._rule, self._measure = level, count, rule, measure

    def run(self) -> None:
        """In the pool's thread; signals carry the answer over."""
        if not self._lab.wants(self._wish):
            return
        try:
            futures = self._lab.futures_of(self._level, self._count)
            found = futures.try_out(self._rule, self._measure, self._tell)
        except _Enough:
            return
        except Exception as error:  # a thread must not take the game with it
            log.exception("futures can't be played")
            self._lab.failed.emit(f"{type(error).__name__}: {error}")
            return
        if self._lab.wants(self._wish):
            self._lab.found.emit(found)

    def _tell(self, share: float) -> None:
        if not self._lab.wants(self._wish):
            raise _Enough
        self._lab.progressed.emit(share)
