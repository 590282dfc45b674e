"""Ways through a function, recorded: which of them serves a call, and when another is recorded."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cbgame.recording.program import BOOLS, CARRIED, FLOATS, Program, Result
from cbgame.recording.traced import Traced, argument, traced
from cbgame.recording.trees import Held, is_uniform, put_together, take_apart
from cbgame.recording.written import BOOL, FLOAT, NotRecordable, Recording

MISSED: Final = 24
"""Calls after which a way through the function is recorded: to record takes as long as some dozens of them."""

WAYS: Final = 4
"""Ways that are kept for one shape of arguments; the last then takes in all others."""

SHAPES: Final = 24
"""Shapes of arguments of which recordings are kept."""

_SOME: Final = np.empty(0)

Shape = tuple[Hashable, ...]
Questions = frozenset[tuple[str, int]]


@dataclass(slots=True)
class Output:
    """One array of what is returned: rows of the results, or an argument as it came."""

    first: int
    rows: int
    lead: tuple[int, ...]
    kind: str
    argument: int | None = None


@dataclass(slots=True)
class Way:
    """A way through a function for one shape of arguments."""

    program: Program
    like: Any  # the value, with an empty array in place of each of its own
    outputs: list[Output]
    floats: int  # rows of results
    bools: int
    general: Questions  # what is answered for all paths, whatever the numbers
    kept: Any  # what the shape names by its identity must live as long


class Ways:
    """The ways through one function that have been recorded."""

    def __init__(self, function: Callable[..., Any], whole: frozenset[type[Any]], carried: bool = False) -> None:
        """``whole``: kinds of values that are constants, told apart by their identity; ``carried``: whether the first
        argument is what the last call returned first."""
        self._function, self._whole, self._carried = function, whole, carried
        self._known: OrderedDict[Shape, list[Way]] = OrderedDict()
        self._missed: dict[Shape, int] = {}
        self.refused: dict[Shape, NotRecordable] = {}  # shapes that can't be recorded, and why
        self._lock = threading.Lock()

    def known(self, shape: Shape) -> list[Way]:
        """The ways recorded for a shape of arguments."""
        return self._known.get(shape, [])

    def due(self, shape: Shape, calls: int = 1) -> bool:
        """Whether so many calls that none of them served make it worth recording another."""
        if shape in self.refused:
            return False
        before = self._missed.get(shape, 0)
        self._missed[shape] = before + calls
        return (before + calls) // MISSED > before // MISSED

    def add(self, shape: Shape, arguments: Any, arrays: Sequence[NDArray[Any]], broken: Questions) -> bool:
        """Record the way that these arguments take; ``broken``: the questions at which others turned off. False where
        that can't be done."""
        with self._lock:
            known = self.known(shape)
            try:
                if not playable(arrays):
                    raise NotRecordable("an argument that is no rows of numbers of eight bytes or of truth values")
                way = self._record(arguments, arrays, self._general(known, broken))
            except NotRecordable as why:
                self.refused[shape] = why
                return False
            self._known[shape] = [*(each for each in known if each.general != way.general), way][-WAYS:]
            self._known.move_to_end(shape)
            if len(self._known) > SHAPES:
                forgotten, _ = self._known.popitem(last=False)
                self._missed.pop(forgotten, None)
            return True

    def _general(self, known: list[Way], broken: Questions) -> Questions:
        """What the next recording is to be general in: what couldn't be foreseen, or all that ever was needed once
        there are many."""
        if self._carried or len(known) >= WAYS - 1:
            return broken.union(*(each.general for each in known))
        return broken - {guard.asked_at for each in known for guard in each.program.guards if guard.foreseen}

    def _record(self, arguments: Any, arrays: Sequence[NDArray[Any]], general: Questions) -> Way:
        recording = Recording(arrays, general)
        given = [argument(recording, place, array.shape[:-1], kind_of(array)) for place, array in enumerate(arrays)]
        rows = [each.rows.copy() for each in given]
        value = self._function(*put_together(arguments, given, self._whole))
        outputs: list[Output] = []
        results: list[Result] = []
        if self._carried:
            results += self._carried_on(recording, value[0], arguments[0])
        counts = {FLOATS: 0, BOOLS: 0}
        for made in self._traced(recording, value[1] if self._carried else value):
            memory = BOOLS if made.kind == BOOL else FLOATS
            output = Output(counts[memory], made.rows.size, made.rows.shape, made.kind, _same(made, rows))
            if output.argument is None or self._carried:
                output.argument = None
                results += _results(made, memory, output.first)
                counts[memory] += output.rows
            outputs.append(output)
        uniform = [is_uniform(array) for array in arrays]
        program = Program(recording, results, [kind_of(array) for array in arrays], uniform)
        # What is kept for good must not hold on to the recording, which is a hundred times as large.
        like = put_together(value, [_SOME] * len(self._traced(recording, value)), self._whole)
        kept = put_together(arguments, [None] * len(arrays), self._whole)
        return Way(program, like, outputs, counts[FLOATS], counts[BOOLS], frozenset(recording.general), kept)

    def _traced(self, recording: Recording, value: Any) -> list[Traced]:
        wanted: list[Held] = []
        take_apart(value, wanted, [], self._whole)
        return [traced(recording, array) for array in wanted]

    def _carried_on(self, recording: Recording, value: Any, given: Any) -> list[Result]:
        before: list[Held] = []
        take_apart(given, before, [], self._whole)
        after = self._traced(recording, value)
        if [each.shape[:-1] for each in after] != [each.shape[:-1] for each in before]:
            raise NotRecordable("what is carried on isn't like what was given")
        first, results = 0, []
        for made, array in zip(after, before, strict=True):
            if made.kind == BOOL or made.kind != kind_of(array):
                raise NotRecordable(f"{array.dtype} carried on as {made.dtype}")
            results += _results(made, CARRIED, first)
            first += made.rows.size
        return results


def _results(made: Traced, memory: int, first: int) -> list[Result]:
    return [Result(int(value), memory, first + row) for row, value in enumerate(made.rows.ravel())]


def kind_of(array: Held) -> str:
    """The letter of an array's type, whole numbers being all alike."""
    kind = array.dtype.char
    return kind if kind in "d?" else np.dtype(np.int64).char


def _same(made: Traced, rows: Sequence[NDArray[Any]]) -> int | None:
    """The argument that this is, unchanged."""
    first = int(made.rows.flat[0]) if made.rows.size else -1
    source = made.recording.values[first] if first >= 0 else None
    argument = getattr(source, "argument", None)
    return argument if argument is not None and np.array_equal(rows[argument], made.rows) else None


def fit(arrays: Sequence[Held], paths: int) -> bool:
    """Whether each has one number for each path or one for all. Anything else would be read beyond its end."""
    return {array.shape[-1] for array in arrays} <= {1, paths}


def playable(arrays: Sequence[Held]) -> bool:
    """Whether all are arrays of numbers that can be played, in rows, of eight bytes or a truth value."""
    return all(type(array) is np.ndarray and array.ndim <= 2 and array.dtype in _PLAYABLE for array in arrays)


_PLAYABLE: Final = (np.dtype(np.float64), np.dtype(np.bool_), np.dtype(np.int64))


def returned(
    outputs: Sequence[Output], arrays: Sequence[NDArray[Any]], floats: NDArray[Any], bools: NDArray[Any]
) -> list[NDArray[Any]]:
    """The arrays of a value: rows of ``floats`` and ``bools``, (rows, paths)."""
    rows, truths, values = list(floats), list(bools), []
    for output in outputs:
        first, lead = output.first, output.lead
        if output.argument is not None:
            values.append(arrays[output.argument])
        elif lead:
            block = (bools if output.kind == BOOL else floats)[first : first + output.rows].reshape(
                *lead, floats.shape[-1]
            )
            values.append(block if output.kind in _AS_KEPT else block.view(np.int64))
        elif output.kind == BOOL:
            values.append(truths[first])
        else:
            values.append(rows[first] if output.kind == FLOAT else rows[first].view(np.int64))
    return values


_AS_KEPT: Final = (FLOAT, BOOL)
