"""Functions that are applied round after round to what they returned, played back without leaving the cache: a block of
paths goes through all rounds before the next block is looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from cbgame.recording import native
from cbgame.recording.program import ARGUMENTS, BLOCK, BOOLS, CARRIED, FLOATS, Program, address, blocks_of, memories_of
from cbgame.recording.replayed import FEWEST
from cbgame.recording.traced import Traced
from cbgame.recording.trees import Held, is_uniform, put_together, take_apart
from cbgame.recording.ways import Shape, Way, Ways, fit, kind_of, returned

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Carried = TypeVar("Carried")
Given = TypeVar("Given")
Kept = TypeVar("Kept")


class Repeated(Generic[Carried, Given, Kept]):
    """``function(carried, given, constants) -> (carried, kept)``, as :class:`.replayed.Replayed` takes functions, once
    for each of what is given."""

    def __init__(
        self,
        function: Callable[[Carried, Given, Any], tuple[Carried, Kept]],
        whole: frozenset[type[Any]] = frozenset(),
        two_at_once: bool = False,
    ) -> None:
        """``whole``: kinds of values that are constants, told apart by their identity; ``two_at_once``: whether
        somebody waits for it, so that it may take two cores."""
        self.function = function
        self._whole, self._two_at_once = whole, two_at_once
        self.ways = Ways(function, whole, carried=True)

    def __call__(self, carried: Carried, given: Sequence[Given], constants: Any) -> tuple[Carried, list[Kept]]:
        """What is carried on at the end, and what was kept of each round."""
        kept: list[Kept] = []
        first = 0
        while first < len(given):
            carried, some = self._some(carried, given[first:], constants)
            kept += some
            first += len(some)
        return carried, kept

    def _some(self, carried: Carried, given: Sequence[Given], constants: Any) -> tuple[Carried, list[Kept]]:
        """As many rounds as are alike, or the first."""
        rounds: list[list[Held]] = []
        shapes: list[Shape] = []
        for each in given:
            arrays, shape = self._apart(each)
            rounds.append(arrays)
            shapes.append(shape)
            if shape != shapes[0]:
                break
        alike = next((place for place, shape in enumerate(shapes) if shape != shapes[0]), len(shapes))
        before, like = self._apart(carried)
        paths = max(array.shape[-1] for array in before)
        fixed, around = self._apart(constants)
        fitting = all(fit(arrays, paths) for arrays in (before, fixed, *rounds))
        if native.library() is None or paths < FEWEST or not fitting or Traced in like:
            return self._plainly(carried, given[:1], constants)
        start = [_whole(array, paths) for array in before]  # type: ignore[arg-type]
        sized = tuple((array.shape[:-1], kind_of(array)) for array in start)
        every: list[list[NDArray[Any]]] = [[*start, *arrays, *fixed] for arrays in rounds[:alike]]  # type: ignore[list-item]
        shape = (like, sized, shapes[0], around)
        played = self._play(shape, every, len(start), paths)
        if isinstance(played, tuple):
            way, floats, bools, last = played
            return self._finished(carried, way, every, (floats, bools, last), start)
        if self.ways.due(shape, alike):
            arguments = (put_together(carried, start, self._whole), given[0], constants)
            if self.ways.add(shape, arguments, every[0], played):
                return self._some(carried, given, constants)
        return self._plainly(carried, given[:alike], constants)

    def _apart(self, value: object) -> tuple[list[Held], Shape]:
        arrays: list[Held] = []
        shape: list[Hashable] = []
        take_apart(value, arrays, shape, self._whole)
        return arrays, tuple(shape)

    def _plainly(self, carried: Carried, given: Sequence[Given], constants: Any) -> tuple[Carried, list[Kept]]:
        kept = []
        for each in given:
            carried, some = self.function(carried, each, constants)
            kept.append(some)
        return carried, kept

    def _play(
        self, shape: Shape, every: list[list[NDArray[Any]]], carried: int, paths: int
    ) -> tuple[Way, NDArray[Any], NDArray[Any], NDArray[Any]] | frozenset[tuple[str, int]]:
        """The way that served, kept floats and bools, (rounds, rows, paths), and what is carried on, (rows, paths); or
        the questions at which ways turned off."""
        broken: set[tuple[str, int]] = set()
        known = self.ways.known(shape)
        if not known:
            return frozenset()
        memories = memories_of(every, known[0].program.blocks)
        rows = np.array([array.size // paths for array in every[0][:carried]])
        last = np.empty((int(rows.sum()), paths))
        for way in reversed(known):
            floats = np.empty((len(every), way.floats, paths))
            bools = np.empty((len(every), way.bools, paths), dtype=np.bool_)
            for turn in range(len(every)):
                memories[turn, FLOATS] = (address(floats[turn]), paths * 8, BLOCK * 8)
                memories[turn, BOOLS] = (address(bools[turn]), paths, BLOCK)
            guard = self._by_blocks(way.program, memories, rows, last)
            if guard < 0:
                return way, floats, bools, last
            broken.add(way.program.guards[guard].asked_at)
        return frozenset(broken)

    def _by_blocks(self, program: Program, memories: NDArray[Any], rows: NDArray[np.int_], last: NDArray[Any]) -> int:
        """Play all blocks, half of them in a thread beside this one where that is worth it."""
        paths = last.shape[-1]
        blocks = blocks_of(paths)

        def play(some: range) -> int:
            own = memories.copy()
            _carry(own, rows, last)
            return program.play(own, paths, some)

        if not self._two_at_once or blocks < 2:
            return play(range(blocks))
        beside = _beside().submit(play, range(blocks // 2))
        here = play(range(blocks // 2, blocks))
        there = beside.result()
        return here if there < 0 else there

    def _finished(
        self,
        carried: Carried,
        way: Way,
        every: list[list[NDArray[Any]]],
        results: tuple[NDArray[Any], NDArray[Any], NDArray[Any]],
        start: list[NDArray[Any]],
    ) -> tuple[Carried, list[Kept]]:
        floats, bools, last = results
        kept = [
            put_together(way.like[1], returned(way.outputs, arrays, *some), self._whole)
            for arrays, *some in zip(every, floats, bools, strict=True)
        ]
        whole, arrays, first = last.view(np.int64), [], 0
        for array in start:
            size = array.size // last.shape[-1]
            rows = last if array.dtype.char == "d" else whole
            arrays.append(rows[first : first + size].reshape(array.shape))
            first += size
        return put_together(way.like[0], arrays, self._whole), kept


def _whole(array: NDArray[Any], paths: int) -> NDArray[Any]:
    """An array with a number for every path."""
    if is_uniform(array):
        return np.ascontiguousarray(np.broadcast_to(array, (*array.shape[:-1], paths)))
    return array


def _carry(memories: NDArray[Any], rows: NDArray[np.int_], last: NDArray[Any]) -> None:
    """Let every round take from the one before what it carries on, and the last leave it in ``last``, (rows, paths)."""
    count, paths = last.shape
    rounds, first = len(memories), np.concatenate([[0], np.cumsum(rows)[:-1]])
    halves = [_THREAD.half(half, count * BLOCK) for half in range(2)]
    for turn in range(rounds):
        memories[turn, CARRIED] = (halves[turn % 2], BLOCK * 8, 0)
        if turn:
            given = memories[turn, ARGUMENTS : ARGUMENTS + len(rows)]
            given["base"] = halves[(turn - 1) % 2] + first * BLOCK * 8
            given["row"], given["block"] = BLOCK * 8, 0
    memories[-1, CARRIED] = (address(last), paths * 8, BLOCK * 8)


@cache
def _beside() -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # here, because a first desk plays nothing back

    return ThreadPoolExecutor(1, "beside")


class _Halves(threading.local):
    """Two memories of a thread: what the last round left is in one while the next is written into the other."""

    def __init__(self) -> None:
        self._halves = [np.empty(0), np.empty(0)]

    def half(self, number: int, size: int) -> int:
        """The address of one, with room for so many numbers."""
        if len(self._halves[number]) < size:
            self._halves[number] = np.empty(size)
        return address(self._halves[number])


_THREAD: Final = _Halves()
