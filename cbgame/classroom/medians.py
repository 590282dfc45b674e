"""The medians of classes that have ended: worked out once where they are asked for, in a worker."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Final

from cbgame.classroom import archive, classes, telling
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.events import NOBODY, Happening, Hub
from cbgame.classroom.median import Median
from cbgame.classroom.refusals import Refused, out_of_turn
from cbgame.classroom.seats import Seat, seats_of
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Tables
from cbgame.classroom.wire import from_wire, unpacked

LOG = logging.getLogger(__name__)

_MOST_KEPT: Final = 16

Key = tuple[int, float]
"""A class, and when its stage last changed: a quarter that was taken back makes another median."""


class Medians:
    """Each class's median, with what it was worth."""

    def __init__(self, store: Store, tables: Tables, hub: Hub) -> None:
        self._store, self._tables, self._hub = store, tables, hub
        self._tasks: dict[Key, asyncio.Task[Median]] = {}

    def known(self, of: Class) -> Median | None:
        """The median if it is worked out; begins that, and tells the teacher when it is done."""
        if of.stage is not Stage.ENDED or not of.settled:
            return None
        task = self._task(of)
        return task.result() if task.done() and not task.cancelled() and task.exception() is None else None

    async def of(self, of: Class) -> Median:
        """The median. Raises :class:`Refused` before every seat is scored, or where there is no seat."""
        if of.stage is not Stage.ENDED or not of.settled:
            raise out_of_turn()
        return await asyncio.shield(self._task(of))

    async def close(self) -> None:
        """Leave off; returns when nothing is read any more."""
        left = list(self._tasks.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _task(self, of: Class) -> asyncio.Task[Median]:
        key = (of.id, of.changed)
        if key not in self._tasks:
            while len(self._tasks) >= _MOST_KEPT:
                self._tasks.pop(next(iter(self._tasks))).cancel()
            self._tasks[key] = task = asyncio.create_task(self._made(of), name="median")
            task.add_done_callback(lambda done: self._done(key, done))
        return self._tasks[key]

    async def _made(self, of: Class) -> Median:
        async with self._store.reading() as connection:
            asked = of_people([seat for seat in await seats_of(connection, of.id) if seat.plays])
            records = await archive.sittings_of(connection, of, [seat.id for seat in asked])
            found = await classes.foresight_of(connection, of.id)
        if not asked or found is None:
            raise out_of_turn()
        setting = of.settings
        bare = Sitting(-of.id, setting["level_id"], setting["level_text"], setting["seed"])
        made = await self._tables.previews.do(telling.medians, bare, tuple(records.values()), found)
        told = from_wire(json.loads(unpacked(made)), Median)
        await self._hub.publish(Happening(of.id, NOBODY, version=of.version))
        return told

    def _done(self, key: Key, task: asyncio.Task[Median]) -> None:
        """What failed is tried again when it is next asked for."""
        if task.cancelled():
            return
        if (error := task.exception()) is not None:
            self._tasks.pop(key, None)
            if not isinstance(error, Refused):
                LOG.error("a class's median failed: %s", type(error).__name__, exc_info=error)


def of_people(playing: list[Seat]) -> list[Seat]:
    """The seats whose middle is the class's: people and teams; where only rules sit, these."""
    return [seat for seat in playing if seat.kind != "bot"] or playing
