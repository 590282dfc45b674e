"""Worker processes at which the seats' terms are played: one seat always at the same, previews and searches apart."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Final, ParamSpec, Protocol, TypeVar

from cbgame.classroom import sitting as at
from cbgame.classroom.sitting import Finished, Outcome, Sitting, Spoken

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")

_TRIES: Final = 3


class Table:
    """One worker process. Its jobs depend on nothing but their arguments: after a crash they are done again."""

    def __init__(self, niceness: int = 0) -> None:
        self._niceness = niceness
        self._pool = self._new_pool()
        self.waiting = 0  # jobs given and not yet done

    async def do(self, job: Callable[Arguments, Answer], *given: Arguments.args, **named: Arguments.kwargs) -> Answer:
        """Have a job done; raises what it raises."""
        self.waiting += 1
        try:
            for attempt in range(_TRIES):
                pool = self._pool
                try:
                    return await asyncio.wrap_future(pool.submit(job, *given, **named))
                except BrokenProcessPool:
                    if attempt + 1 == _TRIES:
                        raise
                    if self._pool is pool:
                        self._pool = self._new_pool()
        finally:
            self.waiting -= 1
        raise AssertionError("unreachable")

    def rest(self) -> None:
        """End the process if it has nothing to do; the next job begins another."""
        if not self.waiting:
            self.close()
            self._pool = self._new_pool()

    def close(self) -> None:
        """End the process, whatever it is doing."""
        processes = list((getattr(self._pool, "_processes", None) or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()

    def _new_pool(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(1, mp_context=context, initializer=_settle, initargs=(self._niceness, os.getpid()))


def _settle(niceness: int, host: int) -> None:
    """A worker's first act: a lower place in the queue for the processor, and deaf to what ends its host."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if niceness and hasattr(os, "nice"):
        os.nice(niceness)
    _watch(host)


def _watch(host: int) -> None:
    """End this process when its host is gone: a host that was killed leaves no workers behind."""
    import threading

    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
        os._exit(0)

    threading.Thread(target=wait, name="watch", daemon=True).start()


class Playing(Protocol):
    """Where jobs are done: a worker process, or in a test the process itself."""

    waiting: int

    async def do(self, job: Callable[Arguments, Answer], *given: Arguments.args, **named: Arguments.kwargs) -> Answer:
        """Have a job done; raises what it raises."""

    def rest(self) -> None:
        """Hold nothing until the next job."""

    def close(self) -> None:
        """End it."""


class Tables:
    """All of a host's workers: those that play the seats' terms, one for previews, one for searches, and those that
    look at what decisions were worth (if not told otherwise, the one for searches)."""

    def __init__(
        self, play: Sequence[Playing], previews: Playing, searches: Playing, reviews: Sequence[Playing] = ()
    ) -> None:
        self._play, self.previews, self.searches = tuple(play), previews, searches
        self.reviews = tuple(reviews) or (searches,)

    def of(self, seat: int) -> Playing:
        """The table a seat sits at."""
        return self._play[seat % len(self._play)]

    async def warm(self, example: Sitting) -> None:
        """Have every process started and its imports done, before somebody waits for it."""
        await asyncio.gather(*(table.do(at.opened, example) for table in [*self._play, self.previews]))

    async def opened(self, sitting: Sitting) -> tuple[Outcome, ...]:
        """See :func:`cbgame.classroom.sitting.opened`, as for all of these."""
        return await self.of(sitting.seat).do(at.opened, sitting)

    async def announced(self, sitting: Sitting) -> Spoken:
        return await self.of(sitting.seat).do(at.announced, sitting)

    async def replied(self, sitting: Sitting, answer: str) -> Spoken:
        return await self.of(sitting.seat).do(at.replied, sitting, answer)

    async def proceeded(self, sitting: Sitting) -> tuple[Outcome, ...]:
        return await self.of(sitting.seat).do(at.proceeded, sitting)

    async def answerable(self, sitting: Sitting, option: str) -> None:
        await self.of(sitting.seat).do(at.answerable, sitting, option)

    async def finished(self, sitting: Sitting, through: int, policy: str) -> tuple[Finished, ...]:
        return await self.of(sitting.seat).do(at.finished, sitting, through, policy)

    def close(self) -> None:
        """End all of them."""
        for table in {*self._play, self.previews, self.searches, *self.reviews}:
            table.close()


def worker_tables(processes: int | None = None) -> Tables:
    """Tables in processes of their own: as many that play as there are processors, unless it is said, and as many that
    look at decisions after the end; a process begins with its first job."""
    count = processes or os.cpu_count() or 1
    reviews = [Table(niceness=10) for _ in range(count)]
    return Tables([Table() for _ in range(count)], Table(niceness=5), reviews[0], reviews)
