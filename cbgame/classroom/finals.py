"""The end of a class: hindsight on its luck, searched from the lobby on, then every seat's debrief and score."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from cbgame.classroom import archive, classes, telling
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.events import Happening, Hub
from cbgame.classroom.refusals import Refused
from cbgame.classroom.reviews import Reviews
from cbgame.classroom.seats import Seat, seats_of
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables

LOG = logging.getLogger(__name__)


class Finals:
    """What takes long and nobody waits for."""

    def __init__(self, store: Store, tables: Tables, hub: Hub) -> None:
        self._store, self._tables, self._hub = store, tables, hub
        self.reviews = Reviews(store, tables, hub)
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._searched: set[int] = set()

    def look_after(self, of: Class) -> None:
        """See to it that the class's luck is searched and, once it has ended, its seats are scored."""
        idle = of.settled if of.stage is Stage.ENDED else of.id in self._searched
        if not idle and of.id not in self._tasks:
            self._begin(of)

    def complete(self, of: Class) -> None:
        """Make up for what an ended class still lacks: the host may have been closed before all was told."""
        if of.stage is Stage.ENDED and of.id not in self._tasks:
            self._begin(of)

    def _begin(self, of: Class) -> None:
        self._tasks[of.id] = asyncio.create_task(self._do(of.id), name="finals")
        self._tasks[of.id].add_done_callback(lambda task: self._done(of.id, task))

    async def close(self) -> None:
        """Leave off; returns when nothing is read any more."""
        left = list(self._tasks.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _do(self, class_id: int) -> None:
        async with self._store.reading() as connection:
            of = await classes.class_of(connection, class_id)
            found = await classes.foresight_of(connection, class_id)
        if found is None:
            found = await self._tables.searches.do(telling.searched, _bare(of))
            packed = found
            await self._store.write(lambda connection: classes.keep_foresight(connection, class_id, packed))
            await self._hub.publish(Happening(class_id, version=of.version))
        self._searched.add(class_id)
        if of.stage is Stage.ENDED:
            await self._score_all(of, found)

    async def _score_all(self, of: Class, found: bytes) -> None:
        async with self._store.reading() as connection:
            playing = [seat for seat in await seats_of(connection, of.id) if seat.plays]
            scored = await archive.scores_of(connection, [seat.id for seat in playing])
            looked_at = await archive.losses_of(connection, [seat.id for seat in playing])
            records = await archive.sittings_of(connection, of, [seat.id for seat in playing])
        waiting = [seat for seat in playing if seat.id not in scored]
        await asyncio.gather(*(self._score(of, seat, records[seat.id], found) for seat in waiting))
        if not of.settled:
            await self._store.write(lambda connection: classes.settle(connection, of.id))
            await self._hub.publish(Happening(of.id, version=of.version))
        await self.reviews.make(of, [seat for seat in playing if seat.id not in looked_at], records, found)

    async def _score(self, of: Class, seat: Seat, record: Sitting, found: bytes) -> None:
        made = await self._tables.of(seat.id).do(telling.debriefed, record, found)
        await self._store.write(lambda connection: archive.keep_outcomes(connection, self._store, seat.id, made))
        await self._hub.publish(Happening(of.id, seat.id, version=of.version))

    def _done(self, class_id: int, task: asyncio.Task[Any]) -> None:
        self._tasks.pop(class_id, None)
        if not task.cancelled() and (error := task.exception()) is not None and not isinstance(error, Refused):
            LOG.error("the end of a class failed: %s", type(error).__name__, exc_info=error)


def _bare(of: Class) -> Sitting:
    setting = of.settings
    return Sitting(-of.id, setting["level_id"], setting["level_text"], setting["seed"])
