"""Happenings between the servers of one PostgreSQL database: each tells the others through the database's own
notifications."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from contextlib import suppress
from typing import Any, Final

from sqlalchemy.engine import make_url

from cbgame.classroom.events import Happening, Hub

LOG = logging.getLogger(__name__)

CHANNEL: Final = "cbgame_classroom"
RETRY_S: Final = 2.0


class Relay:
    """One server's line to the others. Where it breaks, clients see changes when they next ask; it is tied again."""

    def __init__(self, url: str, hub: Hub) -> None:
        self._address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._hub, self._me = hub, secrets.token_hex(8)
        self._line: Any = None
        self._task: asyncio.Task[None] | None = None
        self._broken = asyncio.Event()

    async def open(self) -> None:
        """Begin to listen and to tell."""
        self._hub.relay = self.tell
        self._task = asyncio.create_task(self._stay(), name="relay")
        with suppress(TimeoutError):
            await asyncio.wait_for(self._tied(), 10.0)

    async def close(self) -> None:
        """Leave."""
        self._hub.relay = None
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._line is not None:
            with suppress(Exception):
                await self._line.close(timeout=2.0)

    async def tell(self, happening: Happening) -> None:
        """Tell the others. A line that is broken holds nobody up."""
        line, told = self._line, [self._me, happening.class_id, happening.seat, happening.name, happening.version]
        if line is None or line.is_closed():
            return
        try:
            await line.execute("SELECT pg_notify($1, $2)", CHANNEL, json.dumps([*told, list(happening.data)]))
        except Exception as error:  # whatever it is, the database itself will say so to whoever writes
            LOG.warning("other servers weren't told: %s", type(error).__name__)

    async def _tied(self) -> None:
        while self._line is None:
            await asyncio.sleep(0.02)

    async def _stay(self) -> None:
        """Tie the line whenever it is broken."""
        import asyncpg  # only where a PostgreSQL server is used

        while True:
            self._broken.clear()
            try:
                line = await asyncpg.connect(self._address, timeout=10.0)
                await line.add_listener(CHANNEL, self._heard)
                line.add_termination_listener(lambda _: self._broken.set())
                self._line = line
                await self._broken.wait()
            except (OSError, asyncpg.PostgresError, TimeoutError) as error:
                LOG.warning("the line to the other servers is broken: %s", type(error).__name__)
            self._line = None
            await asyncio.sleep(RETRY_S)

    def _heard(self, _line: object, _process: int, _channel: str, payload: str) -> None:
        who, class_id, seat, name, version, data = json.loads(payload)
        if who != self._me:
            happening = Happening(class_id, seat, name, version, tuple((key, value) for key, value in data))
            self._hub.deliver(happening)
