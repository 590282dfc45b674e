"""Hindsight on many lucks, searched in processes of their own: one to a core."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent import futures

from cbgame.game.hindsight import Foresight, Watcher, foresights, remember
from cbgame.game.level import Level

TOGETHER = 25
"""Lucks that one process searches side by side: fewer waste numpy's calls, more leave a core idle at the end."""


def search(level: Level, seeds: Sequence[int], watcher: Watcher | None = None) -> None:
    """Find hindsight on these lucks and remember it in this process.

    Where there is one core or one group of lucks, or where processes can't be started, nothing is
    done: whoever needs hindsight then searches himself.
    """
    groups = [seeds[first : first + TOGETHER] for first in range(0, len(seeds), TOGETHER)]
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


def cores() -> int:
    """Cores that this process may use with others of its kind; one in a packaged game, which would start itself."""
    if getattr(sys, "frozen", False):
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _found(level: Level, seeds: Sequence[int]) -> list[Foresight]:
    return foresights(level, seeds)
