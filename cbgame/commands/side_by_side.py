"""Hindsight on many lucks, searched in processes of their own: one to a core."""

from __future__ import annotations

import contextlib
import math
import os
import sys
from collections.abc import Callable, Sequence
from concurrent import futures
from typing import TypeVar

from cbgame.game.hindsight import Foresight, Watcher, foresights, remember
from cbgame.game.level import Level

Given = TypeVar("Given")
Result = TypeVar("Result")

MOST_TOGETHER, LEAST_TOGETHER = 100, 8
"""Lucks that one process searches side by side: fewer waste numpy's calls, more gain nothing."""


def search(level: Level, seeds: Sequence[int], watcher: Watcher | None = None) -> None:
    """Find hindsight on these lucks and remember it in this process.

    Where there is one core or one group of lucks, or where processes can't be started, nothing is
    done: whoever needs hindsight then searches himself.
    """
    groups = grouped(seeds, cores())
    workers = min(cores(), len(groups))
    if workers < 2:
        return
    from multiprocessing import get_context  # here, because Home is painted by the same command line

    try:
        with futures.ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
            searching = {pool.submit(_found, level, group): group for group in groups}
            for done, each in enumerate(futures.as_completed(searching), start=1):
                remember(level, searching[each], each.result())
                if watcher is not None:
                    watcher(done / len(groups))
    except (futures.BrokenExecutor, OSError):
        return


def grouped(seeds: Sequence[int], workers: int) -> list[Sequence[int]]:
    """The lucks in groups of about one size, as many to each worker, so that none is idle at the end."""
    rounds = math.ceil(len(seeds) / (MOST_TOGETHER * workers))
    groups = max(min(rounds * workers, len(seeds) // LEAST_TOGETHER), 1)
    size = math.ceil(len(seeds) / groups)
    return [seeds[first : first + size] for first in range(0, len(seeds), size)]


def each_in_a_process(work: Callable[[Given], Result], given: Sequence[Given]) -> list[Result]:
    """What a function of a module makes of each thing given, a process to a core; where processes can't be started,
    here."""
    if cores() >= 2:
        from multiprocessing import get_context  # as above

        with (
            contextlib.suppress(futures.BrokenExecutor, OSError),
            futures.ProcessPoolExecutor(cores(), mp_context=get_context("spawn")) as pool,
        ):
            return list(pool.map(work, given))
    return [work(each) for each in given]


def cores() -> int:
    """Cores that this process may use with others of its kind; one in a packaged game, which would start itself."""
    if getattr(sys, "frozen", False):
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _found(level: Level, seeds: Sequence[int]) -> list[Foresight]:
    return foresights(level, seeds)
