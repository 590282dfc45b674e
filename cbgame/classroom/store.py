"""The database: SQLite in the player's folder, or a PostgreSQL server. What is acknowledged is committed."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Final, TypeVar

from sqlalchemy import Table, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from cbgame.classroom.inline_sqlite import connections_to
from cbgame.classroom.refusals import Refused, StoreFailed
from cbgame.classroom.schema import METADATA
from cbgame.files import places

LOG = logging.getLogger(__name__)

Answer = TypeVar("Answer")
Work = Callable[[AsyncConnection], Awaitable[Answer]]
"""What is done within one transaction; it awaits the connection and nothing else."""

_TOGETHER: Final = 64
"""How many writes at most share a commit: a commit waits for the disk, and those that wait with it cost nothing."""


def default_url() -> str:
    """The SQLite file in the player's folder."""
    return sqlite_url(places.classroom() / "classes.sqlite3")


def sqlite_url(path: Path) -> str:
    """The address of a SQLite file."""
    return f"sqlite+aiosqlite:///{path.as_posix()}"


class Store:
    """Reads from many connections; writes one transaction after the other on SQLite, side by side on PostgreSQL."""

    def __init__(self, url: str) -> None:
        """Raises :class:`StoreFailed` for what is no address of a database, or of one whose driver isn't here."""
        try:
            self.url = make_url(url)
            self.embedded = self.url.get_backend_name() == "sqlite"
            if self.embedded:
                _make_folder(self.url.database)
            self._readers = _engine(url, self.embedded, writes=False)
            self._writers = _engine(url, self.embedded, writes=True) if self.embedded else self._readers
        except (SQLAlchemyError, ImportError) as error:
            raise _failed(error) from error
        self._queue: asyncio.Queue[tuple[Work[Any], asyncio.Future[Any]]] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Make the tables that aren't there. Raises :class:`StoreFailed`."""
        try:
            async with self._writers.begin() as connection:
                await connection.run_sync(METADATA.create_all)
        except (SQLAlchemyError, OSError) as error:
            raise _failed(error) from error
        if self.embedded:
            self._writer = asyncio.create_task(self._write_all(), name="store")

    async def close(self) -> None:
        """Let go of every connection; what is still to be written is refused."""
        if self._writer is not None:
            self._writer.cancel()
            with suppress(asyncio.CancelledError):
                await self._writer
        while not self._queue.empty():
            self._queue.get_nowait()[1].set_exception(StoreFailed("closed"))
        await self._writers.dispose()
        if self._readers is not self._writers:
            await self._readers.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection that sees what is committed. Raises :class:`StoreFailed`."""
        try:
            async with self._readers.connect() as connection:
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise _failed(error) from error

    async def write(self, work: Work[Answer]) -> Answer:
        """Do ``work`` and return once it is committed. Raises what it raises, or :class:`StoreFailed`; then nothing of
        it has been done."""
        if not self.embedded:
            return await self._write_alone(work)
        waiting: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        await self._queue.put((work, waiting))
        return await waiting

    async def scrub(self) -> None:
        """Leave nothing of what was deleted in the database's files: its pages have been overwritten, and what was
        written before goes out of the log beside it. PostgreSQL's log is its administrator's."""
        if not self.embedded:
            return
        try:
            async with self._writers.connect() as connection:
                raw = await connection.get_raw_connection()  # outside of any transaction
                await raw.driver_connection.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")  # type: ignore[union-attr]
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:  # the next one that closes the file does it
            LOG.warning("the database's log couldn't be emptied: %s", type(error).__name__)

    def insert_new(self, table: Table) -> Any:
        """An insert that leaves what is there already as it is."""
        insert = sqlite.insert if self.embedded else postgresql.insert
        return insert(table).on_conflict_do_nothing()

    async def _write_alone(self, work: Work[Answer]) -> Answer:
        try:
            async with self._writers.begin() as connection:
                return await work(connection)
        except (SQLAlchemyError, OSError) as error:
            raise _failed(error) from error

    async def _write_all(self) -> None:
        """Commit what waits, together."""
        while True:
            batch = [await self._queue.get()]
            while not self._queue.empty() and len(batch) < _TOGETHER:
                batch.append(self._queue.get_nowait())
            try:
                await self._write_batch(batch)
            except asyncio.CancelledError:
                _fail(batch, StoreFailed("closed"))
                raise

    async def _write_batch(self, batch: list[tuple[Work[Any], asyncio.Future[Any]]]) -> None:
        """One transaction, with a savepoint for each: one that fails takes no other with it."""
        done: list[tuple[asyncio.Future[Any], Any]] = []
        try:
            async with self._writers.begin() as connection:
                for work, waiting in batch:
                    try:
                        async with connection.begin_nested():
                            done.append((waiting, await work(connection)))
                    except (Refused, StoreFailed, ValueError, LookupError) as error:
                        _fail([(work, waiting)], error)
        except (SQLAlchemyError, OSError) as error:
            _fail(batch, _failed(error))
        except Exception as error:  # a mistake of ours: whoever asked is told, the store goes on
            _fail(batch, error)
        for waiting, answer in done:
            if not waiting.done():
                waiting.set_result(answer)


def _fail(batch: list[tuple[Work[Any], asyncio.Future[Any]]], error: Exception) -> None:
    for _, waiting in batch:
        if not waiting.done():
            waiting.set_exception(error)


def _failed(error: Exception) -> StoreFailed:
    """What the database said, in its own words and without what was to be stored."""
    why = str(getattr(error, "orig", None) or error).strip().splitlines()
    LOG.error("the database failed: %s", why[0] if why else type(error).__name__)
    return StoreFailed(why[0] if why else type(error).__name__)


def _make_folder(database: str | None) -> None:
    if database:
        try:
            Path(database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreFailed(f"{Path(database).parent}: {error.strerror or error}") from error


def _engine(url: str, embedded: bool, writes: bool) -> AsyncEngine:
    if not embedded:
        return create_async_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)
    connect = connections_to(make_url(url).database or ":memory:")
    size = 1 if writes else 32  # a whole class may ask at once, and a connection to a file costs little
    engine = create_async_engine(url, pool_size=size, max_overflow=0, async_creator=connect)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin_writing if writes else _begin_reading)
    return engine


def _prepare(connection: Any, _: object) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000", "secure_delete=ON"):
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA {pragma}")
        cursor.close()


def _begin_reading(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")


def _begin_writing(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
