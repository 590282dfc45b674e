"""Desks at hand: the part of a view that takes long, made as soon as a seat's quarter has closed and not when the round
closes, when everybody asks at once."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

from cbgame.classroom import telling
from cbgame.classroom.sitting import Outcome, Sitting
from cbgame.classroom.tables import Tables

_MOST_KEPT: Final = 1200
"""Desks of about 40 kB: a full class whose seats look in three languages."""


class Desks:
    """The newest desk of every seat, in each language that it is looked at in.

    ``stamp`` is the summary of the round that the desk follows, as it is stored: a round that was taken back and played
    again leaves another, so that no other server needs to be told.
    """

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._made: OrderedDict[tuple[int, str], tuple[bytes, asyncio.Task[str]]] = OrderedDict()
        self._looked: OrderedDict[int, str] = OrderedDict()  # seats -> the language they were last looked at in

    def looked(self, seat: int, language: str) -> None:
        """A seat is looked at: its next desk will be wanted in this language."""
        self._looked[seat] = language
        self._looked.move_to_end(seat)
        while len(self._looked) > _MOST_KEPT:
            self._looked.popitem(last=False)

    def prepare(self, sitting: Sitting, made: Iterable[Outcome]) -> None:
        """A quarter has closed: make the next desk, if anybody looks at the seat."""
        language = self._looked.get(sitting.seat)
        for each in made:
            if each.kind == "summary" and language is not None:
                self._begin(sitting.seat, language, each.body, sitting, each.round)

    def at_hand(self, seat: int, language: str, stamp: bytes) -> asyncio.Task[str] | None:
        """The desk as JSON, or its making; None where nobody has begun it."""
        kept = self._made.get((seat, language))
        if kept is None or kept[0] != stamp or _failed(kept[1]):
            return None
        self._made.move_to_end((seat, language))
        return kept[1]

    async def desk(
        self, seat: int, known: int, language: str, stamp: bytes, record: Callable[[], Awaitable[Sitting]]
    ) -> str:
        """The desk after the bulletin ``known``; ``record`` is asked for where it has yet to be made."""
        making = self.at_hand(seat, language, stamp)
        if making is None:
            making = self._begin(seat, language, stamp, await record(), known)
        return await asyncio.shield(making)  # who hangs up takes it from nobody else

    async def settle(self) -> None:
        """Wait for all that is being made."""
        await asyncio.gather(*(making for _, making in self._made.values()), return_exceptions=True)

    def close(self) -> None:
        """Leave off."""
        for _, making in self._made.values():
            making.cancel()

    def _begin(self, seat: int, language: str, stamp: bytes, sitting: Sitting, known: int) -> asyncio.Task[str]:
        making = asyncio.create_task(self._tables.of(seat).do(telling.desk_told, sitting, known, language))
        making.add_done_callback(_heard)
        self._made[seat, language] = stamp, making
        self._made.move_to_end((seat, language))
        while len(self._made) > _MOST_KEPT:
            self._made.popitem(last=False)
        return making


def _failed(making: asyncio.Task[str]) -> bool:
    return making.done() and (making.cancelled() or making.exception() is not None)


def _heard(making: asyncio.Task[str]) -> None:
    """A desk that nobody asked for yet fails silently; whoever asks has it made again."""
    if not making.cancelled():
        making.exception()
