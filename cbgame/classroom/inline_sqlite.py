"""SQLite without a thread for every question: a read of the database's own pages takes less than handing it over."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any, Final

import aiosqlite

_WAITS: Final = ("BEGIN IMMEDIATE",)


class InlineConnection(aiosqlite.Connection):
    """aiosqlite's connection that asks at once, in the loop. What waits, for the disk or for another process, still
    goes to its thread: a commit, and taking the lock to write."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        ends = isinstance(getattr(fn, "__self__", None), sqlite3.Connection) and fn.__name__ in ("commit", "close")
        if ends or (args and args[0] in _WAITS):
            handed_over: Any = super()._execute  # it has no types
            return await handed_over(fn, *args, **kwargs)
        return fn(*args, **kwargs)


def connections_to(path: str) -> Callable[[], Any]:
    """What makes connections to a file, as SQLAlchemy asks for them."""

    def connect() -> InlineConnection:
        made = InlineConnection(partial(sqlite3.connect, path, check_same_thread=False), iter_chunk_size=64)
        made._thread.daemon = True  # as SQLAlchemy does with aiosqlite's own
        return made

    return connect
