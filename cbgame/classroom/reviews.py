"""What every seat's decisions were worth: found after the end by several workers side by side, first for those who
look."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, classes, telling
from cbgame.classroom.classes import Class
from cbgame.classroom.events import NOBODY, Happening, Hub
from cbgame.classroom.refusals import Refused, out_of_turn
from cbgame.classroom.seats import Seat
from cbgame.classroom.sitting import Outcome, Sitting
from cbgame.classroom.store import Store
from cbgame.classroom.tables import Playing, Tables


class Reviews:
    """The reviews of classes that have ended. Only people are looked at: nobody reads a rule's."""

    def __init__(self, store: Store, tables: Tables, hub: Hub) -> None:
        self._store, self._tables, self._hub = store, tables, hub
        self._asked: dict[int, dict[int, None]] = {}  # classes that are looked at -> seats, in the order of asking

    def asked(self, class_id: int, seat_id: int) -> None:
        """Somebody looks at this seat's debrief: it comes next."""
        if class_id in self._asked:
            self._asked[class_id].setdefault(seat_id)

    async def make(self, of: Class, seats: Sequence[Seat], records: Mapping[int, Sitting], found: bytes) -> None:
        """Make all that are missing."""
        left = {seat.id: records[seat.id] for seat in seats if seat.kind != "bot"}
        if not left:
            return
        self._asked[of.id] = {}
        try:
            with suppress(Refused):  # the class was taken back a quarter, or erased
                await self._side_by_side(of, left, found)
        finally:
            self._asked.pop(of.id, None)
        for table in self._tables.reviews:
            table.rest()
        await self._hub.publish(Happening(of.id, NOBODY, version=of.version))

    async def _side_by_side(self, of: Class, left: dict[int, Sitting], found: bytes) -> None:
        working = [asyncio.create_task(self._work(table, of, left, found)) for table in self._tables.reviews]
        try:
            await asyncio.gather(*working)
        finally:
            for each in working:
                each.cancel()
            await asyncio.gather(*working, return_exceptions=True)

    async def _work(self, table: Playing, of: Class, left: dict[int, Sitting], found: bytes) -> None:
        """One worker takes one seat after the other, until none is left."""
        while left:
            seat = next((each for each in self._asked[of.id] if each in left), next(iter(left)))
            made = await table.do(telling.reviewed, left.pop(seat), found)
            await self._store.write(partial(self._keep, of=of, seat=seat, made=made))
            await self._hub.publish(Happening(of.id, seat, version=of.version))

    async def _keep(self, connection: AsyncConnection, of: Class, seat: int, made: tuple[Outcome, ...]) -> None:
        """Store it, unless the class has been taken back meanwhile: then it isn't true any more."""
        if (await classes.class_locked(connection, of.id)).changed != of.changed:
            raise out_of_turn()
        await archive.keep_outcomes(connection, self._store, seat, made)
