"""A recording laid out for playing back: operations in order, and a place in memory for each of their values."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cbgame.recording import native
from cbgame.recording.written import BOOL, MOST_EVALUATED, Operation, Recording, Source, cone

BLOCK: Final = 256
"""Paths that are played at once: what a quarter has in hand then stays in a core's second-level cache."""

_STEP: Final = np.dtype([("run", "u8"), ("data", "u8"), ("at", "i4", 4), ("strides", "i8", 4)])
_PLACE: Final = np.dtype([("memory", "i4"), ("row", "i4")])
MEMORY: Final = np.dtype([("base", "u8"), ("row", "i8"), ("block", "i8")])
_GUARD: Final = np.dtype([("after", "i4"), ("at", "i4"), ("stride", "i8"), ("broken_by", "u1"), ("_", "u1", 7)])


SCRATCH, CONSTANTS, FLOATS, BOOLS, CARRIED, ARGUMENTS = range(6)
"""The memories that a program works on. Results go to FLOATS (all of eight bytes), to BOOLS, or to CARRIED, which is
what the next round is given."""


@dataclass(frozen=True, slots=True)
class Result:
    """A value that is wanted, and where: a memory and a row of it."""

    value: int
    memory: int
    row: int


class Program:
    """What the library needs to play a recording back."""

    def __init__(
        self, recording: Recording, results: Sequence[Result], argument_kinds: Sequence[str], uniform: Sequence[bool]
    ) -> None:
        """``results``: what is wanted; ``uniform``: which arguments have one number for all paths."""
        self.guards = recording.guards
        self.blocks = np.array(
            [
                0 if alike else BLOCK * (1 if kind == BOOL else 8)
                for kind, alike in zip(argument_kinds, uniform, strict=True)
            ],
            dtype=np.int64,
        )  # bytes from one block of paths to the next, for each argument
        self._recording, self._uniform, self._kinds = recording, uniform, argument_kinds
        self._places: dict[tuple[int, int], int] = {}
        self._value_at: dict[int, tuple[int, int, int]] = {}  # value -> place, stride, scratch row or -1
        order, asked_after = _order(recording, results)
        self._steps: list[tuple[int, int, tuple[int, ...], tuple[int, ...]]] = []
        self._layout(order, asked_after, results)

    # --- laying out -----------------------------------------------------------------------------------------------

    def _layout(self, order: list[int], asked_after: list[tuple[int, int]], results: Sequence[Result]) -> None:
        recording = self._recording
        direct = _direct(recording, results)
        last = _last_uses(recording, order, asked_after, results, direct)
        free: list[int] = []
        rows = 0
        asked = list(asked_after)
        guards = []
        for number, value in enumerate(order):
            operation = recording.values[value]
            assert isinstance(operation, Operation)
            at, strides = zip(*(self._operand(operand) for operand in operation.operands), strict=True)
            size = 1 if operation.types[-1] == BOOL else 8
            ending = [
                self._value_at[operand][2]
                for operand in set(operation.operands)
                if last.get(operand) == number and operand in self._value_at and self._value_at[operand][2] >= 0
            ]
            # A result may take the place of an operand only where both are as long.
            fitting = all(stride in (0, size) for stride in strides)
            if fitting:
                free += ending
            if value in direct:
                place, row = self._place(*direct[value]), -1
            else:
                if not free:
                    free.append(rows)
                    rows += 1
                row = free.pop()
                place = self._place(SCRATCH, row)
            if not fitting:
                free += ending
            self._value_at[value] = place, size, row
            if row >= 0 and value not in last:
                free.append(row)
            self._add(operation.name, operation.types, (*at, place), (*strides, size))
            while asked and asked[0][1] == number:
                guard = recording.guards[asked.pop(0)[0]]
                guards.append((number + 1, *self._operand(guard.value), guard.broken_by))
        for result in results:
            if direct.get(result.value) != (result.memory, result.row):
                self._copied(result)
        self.scratch_rows = rows
        self._pack(guards)

    def _copied(self, result: Result) -> None:
        place, stride = self._operand(result.value)
        size = 1 if result.memory == BOOLS else 8
        self._add(
            "copy" if size == 8 else "copy_bytes", "", (place, self._place(result.memory, result.row)), (stride, size)
        )

    def _operand(self, value: int) -> tuple[int, int]:
        """Where a value stands, and how many bytes it is from one path to the next."""
        if value < 0:
            return self._place(CONSTANTS, -value - 1), 0
        source = self._recording.values[value]
        if isinstance(source, Source):
            size = 1 if self._kinds[source.argument] == BOOL else 8
            stride = 0 if self._uniform[source.argument] else size
            return self._place(ARGUMENTS + source.argument, source.row), stride
        place, stride, _ = self._value_at[value]
        return place, stride

    def _place(self, memory: int, row: int) -> int:
        return self._places.setdefault((memory, row), len(self._places))

    def _add(self, name: str, types: str, at: tuple[int, ...], strides: tuple[int, ...]) -> None:
        found = native.loop(name, types)
        self._steps.append((found.address, found.data, _four(at), _four(strides)))

    def _pack(self, guards: list[tuple[int, int, int, bool]]) -> None:
        self.steps = np.zeros(len(self._steps), dtype=_STEP)
        for name, column in zip(("run", "data", "at", "strides"), zip(*self._steps, strict=True), strict=True):
            self.steps[name] = column
        self.places = np.array(list(self._places), dtype=_PLACE)
        self.asked = np.zeros(len(guards), dtype=_GUARD)
        for place, (after, at, stride, broken_by) in enumerate(guards):
            self.asked[place] = (after, at, stride, broken_by, [0] * 7)
        numbers = np.zeros(max(len(self._recording.constants), 1))
        for place, (number, kind) in enumerate(
            zip(self._recording.constants, self._recording.constant_types, strict=True)
        ):
            numbers[place : place + 1].view(_VIEWS[kind])[0] = number
        self.constants = numbers
        self._constants_at = numbers.ctypes.data
        self._at = (
            self.steps.ctypes.data, len(self.steps), self.asked.ctypes.data, len(self.asked),
            self.places.ctypes.data, len(self.places),
        )  # fmt: skip
        del self._steps, self._value_at, self._places, self._recording, self._uniform, self._kinds

    # --- playing --------------------------------------------------------------------------------------------------

    def play(self, memories: NDArray[Any], paths: int, blocks: range | None = None) -> int:
        """Play these blocks of paths (None: all), once for each row of ``memories``: (rounds, memories), of which
        scratch and constants are filled in here. Returns -1, or the place in ``guards`` of the first that was broken:
        results are worth nothing then."""
        own = native.library()
        assert own is not None
        scratch, pointers = _THREAD.room(self.scratch_rows * BLOCK * 8, len(self.places))
        memories[:, SCRATCH] = (scratch, BLOCK * 8, 0)
        memories[:, CONSTANTS] = (self._constants_at, 8, 0)
        rounds, count = memories.shape
        first, last = (0, blocks_of(paths)) if blocks is None else (blocks.start, blocks.stop)
        broken: int = own.replay(*self._at, address(memories), count, rounds, pointers, paths, BLOCK, first, last)
        return broken


def blocks_of(paths: int) -> int:
    """How many blocks so many paths are played in."""
    return -(-paths // BLOCK)


def memories_of(rounds: Sequence[Sequence[NDArray[Any]]], blocks: NDArray[np.int64]) -> NDArray[Any]:
    """Memories for as many rounds, (rounds, memories), with the arguments of each; ``blocks``: as a program has
    them."""
    memories = np.empty((len(rounds), ARGUMENTS + len(blocks)), dtype=MEMORY)
    memories["row"][:, ARGUMENTS:] = [[array.strides[0] for array in arguments] for arguments in rounds]
    memories["block"][:, ARGUMENTS:] = blocks
    own = native.library()
    assert own is not None
    for arguments, row in zip(rounds, memories, strict=True):
        objects = np.array([id(array) for array in arguments], dtype=np.uintp)
        own.find(address(objects), len(arguments), address(row), ARGUMENTS)
    return memories


def address(array: NDArray[Any]) -> int:
    """Where an array's numbers stand."""
    where: int = array.__array_interface__["data"][0]
    return where


def _four(numbers: tuple[int, ...]) -> tuple[int, ...]:
    return (*numbers, 0, 0, 0, 0)[:4]


_VIEWS: Final = {"d": np.float64, "?": np.bool_, np.dtype(np.int64).char: np.int64}


class _Room(threading.local):
    """Memory that a thread plays in, kept from one time to the next."""

    def __init__(self) -> None:
        self._scratch, self._pointers = np.empty(0, dtype=np.uint8), np.empty(0, dtype=np.uintp)

    def room(self, size: int, pointers: int) -> tuple[int, int]:
        """The address of ``size`` bytes, and of so many pointers."""
        if len(self._scratch) < size + 64:
            self._scratch = np.empty(size + 64, dtype=np.uint8)
        if len(self._pointers) < pointers:
            self._pointers = np.empty(pointers, dtype=np.uintp)
        at = address(self._scratch)
        return -(-at // 64) * 64, address(self._pointers)


_THREAD: Final = _Room()


def _operands(recording: Recording, value: int) -> tuple[int, ...]:
    made = recording.values[value]
    return made.operands if isinstance(made, Operation) else ()


def _order(recording: Recording, results: Sequence[Result]) -> tuple[list[int], list[tuple[int, int]]]:
    """The operations to be done, in order, and (guard, the place of the operation after which it is asked): guards that
    hang on little come before all else."""
    done: set[int] = set()
    order: list[int] = []
    for guard in recording.guards:
        behind = cone(recording, [guard.value], done, MOST_EVALUATED)
        if len(behind) <= MOST_EVALUATED:
            order += behind
            done.update(behind)
    wanted = [guard.value for guard in recording.guards] + [result.value for result in results]
    order += cone(recording, wanted, done)
    at = {value: place for place, value in enumerate(order)}
    asked = sorted((at.get(guard.value, -1), number) for number, guard in enumerate(recording.guards))
    return order, [(number, max(place, 0)) for place, number in asked]


def _direct(recording: Recording, results: Sequence[Result]) -> dict[int, tuple[int, int]]:
    """Values that can be computed where they are wanted: value -> the first memory and row."""
    found: dict[int, tuple[int, int]] = {}
    for result in results:
        if result.value >= 0 and isinstance(recording.values[result.value], Operation):
            found.setdefault(result.value, (result.memory, result.row))
    return found


def _last_uses(
    recording: Recording,
    order: list[int],
    asked_after: list[tuple[int, int]],
    results: Sequence[Result],
    direct: dict[int, tuple[int, int]],
) -> dict[int, int]:
    """The place in the order of the operation that needs a value last; values needed after the end have none beyond."""
    last: dict[int, int] = {}
    for place, value in enumerate(order):
        for operand in _operands(recording, value):
            last[operand] = place
    for number, place in asked_after:
        value = recording.guards[number].value
        last[value] = max(last.get(value, 0), place + 1)
    for result in results:
        if result.value not in direct:
            last[result.value] = len(order)
    return last
