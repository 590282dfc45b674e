"""Former quarters of a held term, laid by: hundreds of terms are held at once, and what came long ago is seldom read.

What is laid by comes back to the bit. What the staff still look back on stays at hand beside it.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import astuple, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any, Final

import numpy as np

from cbgame.economy.state import Array, State
from cbgame.game.bulletin import Bulletin, Reading, Week
from cbgame.game.knowledge import LOOKED_BACK_ON

STILL_PUBLISHED: Final = ("unemployment", "core_inflation", "headline_inflation", "gdp_nominal")
"""Parts of former states that are still published anew, beside what the staff look back on."""

Revisions = Mapping[str, Mapping[str, Reading]]


class Shelf:
    """States and tapes of closed quarters, packed."""

    def __init__(self, start: State) -> None:
        self._start, self._like = start, _known(_numbers_of(start).tobytes())
        self._states: dict[int, bytes] = {}
        self._tapes: dict[int, bytes] = {}

    def lay_by(self, closed: int, state: State) -> None:
        """Pack the state after so many closed quarters, as what it has that the start hasn't; but for what it is made
        up of (``terms``)."""
        packer = zlib.compressobj(1, zdict=self._like)
        self._states[closed] = packer.compress(_numbers_of(state).tobytes()) + packer.flush()

    def lay_tape_by(self, closed: int, weeks: tuple[Week, ...]) -> None:
        """Pack the weeks of a quarter."""
        self._tapes[closed] = zlib.compress(json.dumps([astuple(week) for week in weeks]).encode(), 1)

    def has(self, closed: int) -> bool:
        """Whether the state after so many closed quarters is laid by."""
        return closed in self._states

    def has_tape(self, closed: int) -> bool:
        """Whether the weeks of that quarter are."""
        return closed in self._tapes

    def state(self, closed: int, left: State) -> State:
        """The state as it was; ``left`` is what stands in its place (:func:`thin`)."""
        numbers = np.frombuffer(zlib.decompressobj(zdict=self._like).decompress(self._states[closed]))
        made: State = _with_numbers(left, iter(np.split(numbers, _ends(left))))
        return made

    def tape(self, closed: int) -> tuple[Week, ...]:
        """The weeks as they were."""
        return tuple(_week(row) for row in json.loads(zlib.decompress(self._tapes[closed])))

    def copy(self) -> Shelf:
        """A twin to which may be added."""
        twin = Shelf(self._start)
        twin._states, twin._tapes = dict(self._states), dict(self._tapes)
        return twin


@lru_cache(maxsize=16)
def _known(start: bytes) -> bytes:
    """The same bytes for all terms of a level, held once."""
    return start


def _week(row: list[Any]) -> Week:
    values: list[Any] = [tuple(each) if isinstance(each, list) else each for each in row]
    return Week(*values)


def _arrays_of(part: object) -> Iterator[Array]:
    """Every array of a state and of its sectors, in the order of their fields."""
    for item in fields(part):  # type: ignore[arg-type]
        value = getattr(part, item.name)
        if isinstance(value, np.ndarray):
            yield value
        elif is_dataclass(value):
            yield from _arrays_of(value)


def _numbers_of(state: State) -> Array:
    return np.concatenate([array.ravel() for array in _arrays_of(state)])


def _ends(state: State) -> list[int]:
    return [int(end) for end in np.cumsum([array.size for array in _arrays_of(state)])[:-1]]


def _with_numbers(part: Any, numbers: Iterator[Array]) -> Any:
    """A copy with these numbers in place of its arrays'."""
    changed = {}
    for item in fields(part):
        value = getattr(part, item.name)
        if isinstance(value, np.ndarray):
            changed[item.name] = next(numbers).reshape(value.shape).copy()
        elif is_dataclass(value):
            changed[item.name] = _with_numbers(value, numbers)
    return replace(part, **changed)


def thin(state: State, start: State) -> State:
    """A former state with what is still looked back on; all else of it is the start's."""
    kept = {name: getattr(state, name) for name in (*LOOKED_BACK_ON, *STILL_PUBLISHED)}
    return start.with_changes(quarter=state.quarter, constants=state.constants, terms={}, **kept)


def former(bulletin: Bulletin, first: Bulletin, revised: Revisions) -> Bulletin:
    """A former bulletin with its figures, its books and its tape. ``revised`` are the revisions of the bulletin after
    it; what they tell anew isn't kept twice. What the staff estimated then is no longer there."""
    return replace(
        bulletin,
        readings=Figures(bulletin.readings),
        revisions={name: rest for name, dated in bulletin.revisions.items() if (rest := _left(dated, revised, name))},
        causes={},
        developments=(),
        reserve_demand=first.reserve_demand,
        nowcast=first.nowcast,
        warnings=(),
        committee=(),
        mood=(),
    )


def _left(dated: Mapping[str, Reading], revised: Revisions, name: str) -> dict[str, Reading]:
    known = revised.get(name, {})
    return {quarter: reading for quarter, reading in dated.items() if quarter not in known}


class Figures(Mapping[str, Reading]):
    """A bulletin's readings in a tenth of the room."""

    __slots__ = ("_names", "_status", "_values")

    def __init__(self, readings: Mapping[str, Reading]) -> None:
        self._names = _places(tuple(readings))
        self._values = array("d", (each.value for each in readings.values()))
        self._status = tuple(each.status for each in readings.values())

    def __getitem__(self, name: str) -> Reading:
        place = self._names[name]
        return Reading(self._values[place], self._status[place])

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@lru_cache(maxsize=64)
def _places(names: tuple[str, ...]) -> dict[str, int]:
    """Where each figure stands: the same for all terms."""
    return {name: place for place, name in enumerate(names)}
