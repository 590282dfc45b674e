"""Arrays that hold no numbers: what is done with them is written down, row by row.

A value is one row: a number for each path. An array's ``rows`` are the numbers of its values, so that taking rows,
stacking and shifting them, and writing into them move no number at all: only what computes becomes an operation.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin
from numpy.typing import NDArray

PATHS: Final = 1009
"""How many paths a traced array says it has: a length that no other axis has."""

FLOAT, BOOL, INT = "d", "?", np.dtype(np.int64).char

Rows = NDArray[np.int64]


class NotRecordable(Exception):
    """Something was asked of a traced array that can't be written down."""


class Operation(NamedTuple):
    """One inner loop over one value of each operand."""

    name: str  # of a ufunc, or of a loop of replay.c
    types: str  # of the operands and the result, as ufuncs write them: "dd->d"
    operands: tuple[int, ...]  # values; negative: constants


class Source(NamedTuple):
    """A value that is given: one row of an argument."""

    argument: int
    row: int


class Guard(NamedTuple):
    """An answer on which the way through the function depended."""

    value: int
    broken_by: bool  # the answer on any path that would have led another way
    asked_at: tuple[str, int]  # file and line
    foreseen: bool  # whether the numbers at hand answer it before anything is recorded


class Recording:
    """What has been written down."""

    def __init__(
        self, arguments: Sequence[NDArray[Any]] = (), general: frozenset[tuple[str, int]] = frozenset()
    ) -> None:
        """``arguments``: numbers with which questions that are quickly worked out are answered; ``general``: questions
        that are to be answered so that it holds for all paths, whatever the numbers."""
        self.values: list[Operation | Source] = []
        self.types: list[str] = []
        self.constants: list[float] = []
        self.constant_types: list[str] = []
        self.guards: list[Guard] = []
        self.general = set(general)
        self._evaluated = Evaluated(self, arguments)
        self._known: dict[Operation, int] = {}
        self._known_constants: dict[tuple[str, bytes], int] = {}

    def argument(self, number: int, lead: tuple[int, ...], kind: str) -> Traced:
        """A traced array for an argument of that shape without its last axis."""
        size = int(np.prod(lead, dtype=int))
        first = len(self.values)
        self.values += [Source(number, row) for row in range(size)]
        self.types += [kind] * size
        return Traced(self, np.arange(first, first + size, dtype=np.int64).reshape(lead), kind)

    def constant(self, value: float, kind: str) -> int:
        """The number of a constant."""
        key = kind, np.float64(value).tobytes()
        if key not in self._known_constants:
            self.constants.append(value)
            self.constant_types.append(kind)
            self._known_constants[key] = -len(self.constants)
        return self._known_constants[key]

    def type_of(self, value: int) -> str:
        return self.types[value] if value >= 0 else self.constant_types[-value - 1]

    def operate(self, name: str, types: str, operands: tuple[int, ...]) -> int:
        """The value of an operation; one that is known already, or known without computing, is not written down."""
        simple = self._simplified(name, types, operands)
        if simple is not None:
            return simple
        operation = Operation(name, types, operands)
        value = self._known.get(operation)
        if value is None:
            value = self._known[operation] = len(self.values)
            self.values.append(operation)
            self.types.append(types[-1])
        return value

    def _simplified(self, name: str, types: str, operands: tuple[int, ...]) -> int | None:
        if all(operand < 0 for operand in operands):
            return self._computed(name, types, operands)
        if types == "dd->d" and min(operands) < 0:
            neutral = _NEUTRAL.get(name)
            if neutral is not None:
                for place in range(1 if name in _ONE_SIDED else 0, 2):
                    if operands[place] < 0 and self.constants[-operands[place] - 1] == neutral:
                        return operands[1 - place]
        if name == "choose":
            if operands[0] < 0:
                return operands[1] if self.constants[-operands[0] - 1] else operands[2]
            if operands[1] == operands[2]:
                return operands[1]
        return None

    def _computed(self, name: str, types: str, operands: tuple[int, ...]) -> int:
        numbers = [self.constants[-operand - 1] for operand in operands]
        if name == "choose":
            return operands[1] if numbers[0] else operands[2]
        if name in _CASTS:
            return self.constant(float(numbers[0]), FLOAT)
        arrays = [np.array([number], dtype=kind) for number, kind in zip(numbers, types, strict=False)]
        with np.errstate(all="ignore"):
            result = getattr(np, name)(*arrays)
        return self.constant(result[0].item(), types[-1])

    def ask(self, value: int, usual: bool) -> bool:
        """The answer to a question of all paths at once, ``usual`` unless it is to be general; the general answer does
        nothing on paths on which the usual one would have done."""
        if value < 0:
            return bool(self.constants[-value - 1])
        asked_at = _place_of_caller()
        if asked_at in self.general:
            return not usual
        breaks = self._evaluated.breaks(value, not usual)
        if breaks:
            self.general.add(asked_at)
            return not usual
        if all(guard.value != value for guard in self.guards):
            self.guards.append(Guard(value, not usual, asked_at, breaks is not None))
        return usual


class Evaluated:
    """What a recording's values are for the numbers it was asked for with, as far as they are quickly worked out."""

    def __init__(self, recording: Recording, arguments: Sequence[NDArray[Any]]) -> None:
        self._recording, self._arguments = recording, arguments
        self._known: dict[int, Any] = {}

    def breaks(self, value: int, broken_by: bool) -> bool | None:
        """Whether that answer is given on any path; None where it can't be told quickly."""
        if not self._arguments or len(cone(self._recording, value, self._known, MOST_EVALUATED)) > MOST_EVALUATED:
            return None
        return bool(np.any(self._of(value) == broken_by))

    def _of(self, value: int) -> Any:
        if value < 0:
            return self._recording.constants[-value - 1]
        if value not in self._known:
            made = self._recording.values[value]
            if isinstance(made, Source):
                array = self._arguments[made.argument]
                self._known[value] = array[made.row] if array.ndim > 1 else array
            else:
                plainly = _PLAINLY.get(made.name) or getattr(np, made.name)
                with np.errstate(all="ignore"):
                    self._known[value] = plainly(*(self._of(operand) for operand in made.operands))
        return self._known[value]


MOST_EVALUATED: Final = 64
"""Operations up to which a question is worked out at once."""

_PLAINLY: Final[dict[str, Callable[..., Any]]] = {
    "choose": np.where,
    "float_from_bool": lambda value: np.asarray(value, dtype=float),
    "float_from_int": lambda value: np.asarray(value, dtype=float),
}


def cone(recording: Recording, value: int, without: Container[int] = (), most: int | None = None) -> list[int]:
    """The operations that a value hangs on and are not in ``without``, in the order in which they were made; not all of
    them when there are more than ``most``."""
    found: set[int] = set()
    waiting = [value]
    while waiting and (most is None or len(found) <= most):
        here = waiting.pop()
        if here >= 0 and here not in found and here not in without:
            made = recording.values[here]
            if isinstance(made, Operation):
                found.add(here)
                waiting += made.operands
    return sorted(found)


_NEUTRAL: Final = {"add": 0.0, "subtract": 0.0, "multiply": 1.0, "divide": 1.0}
_ONE_SIDED: Final = ("subtract", "divide")
_CASTS: Final = ("float_from_bool", "float_from_int")


def _place_of_caller() -> tuple[str, int]:
    frame = sys._getframe(1)
    while frame.f_code.co_filename.startswith(_HERE) and frame.f_back is not None:
        frame = frame.f_back
    return frame.f_code.co_filename, frame.f_lineno


_HERE: Final = __file__.rpartition("traced")[0]


class Traced(NDArrayOperatorsMixin):
    """An array whose last axis is the path, as far as a function written in numpy can tell."""

    def __init__(self, recording: Recording, rows: Rows, kind: str) -> None:
        self.recording, self.rows, self.kind = recording, rows, kind

    # --- what it looks like ---------------------------------------------------------------------------------------

    @property
    def shape(self) -> tuple[int, ...]:
        return (*self.rows.shape, PATHS)

    @property
    def ndim(self) -> int:
        return self.rows.ndim + 1

    @property
    def dtype(self) -> np.dtype[Any]:
        return np.dtype(self.kind)

    def __len__(self) -> int:
        return len(self.rows) if self.rows.ndim else PATHS

    def __iter__(self) -> Iterator[Traced]:
        return (self[row] for row in range(len(self.rows)))

    def __array__(self, *_: object, **__: object) -> NDArray[Any]:
        raise NotRecordable("a traced array can't become one of numbers")

    def __bool__(self) -> bool:
        raise NotRecordable("a traced array is neither true nor false: ask any() or all() of it")

    def __float__(self) -> float:
        raise NotRecordable("a traced array is no number")

    # --- rows -----------------------------------------------------------------------------------------------------

    def __getitem__(self, key: Any) -> Traced:
        parts = key if isinstance(key, tuple) else (key,)
        if sum(part is not None and part is not Ellipsis for part in parts) > self.rows.ndim:
            raise NotRecordable(f"{key!r} would take some of the paths")
        if any(isinstance(part, list | np.ndarray) for part in parts):
            return Traced(self.recording, self.rows[key], self.kind)
        return Traced(self.recording, self.rows[(*parts, ...) if Ellipsis not in parts else parts], self.kind)

    def __setitem__(self, key: Any, value: object) -> None:
        self.rows[key] = self._as_mine(value)

    def _as_mine(self, value: object) -> Rows:
        given = traced(self.recording, value)
        return given.rows if given.kind == self.kind else cast(given, self.kind).rows

    def copy(self) -> Traced:
        return Traced(self.recording, self.rows.copy(), self.kind)

    def astype(self, kind: object) -> Traced:
        return cast(self, np.dtype(kind).char)  # type: ignore[call-overload]

    def put(self, other: object) -> Traced:
        """Write ``other`` over all of it."""
        self.rows[...] = self._as_mine(other)
        return self

    # --- over rows ------------------------------------------------------------------------------------------------

    def sum(self, axis: int | None = None) -> Traced:
        return reduced(np.add, self, axis)

    def max(self, axis: int | None = None) -> Traced:
        return reduced(np.maximum, self, axis)

    def min(self, axis: int | None = None) -> Traced:
        return reduced(np.minimum, self, axis)

    def mean(self, axis: int | None = None) -> Traced:
        return elementwise(self.recording, np.divide, (reduced(np.add, self, axis), float(len(self.rows))))

    def any(self) -> bool:
        return self.recording.ask(self._one_row(np.logical_or), usual=False)

    def all(self) -> bool:
        return self.recording.ask(self._one_row(np.logical_and), usual=True)

    def _one_row(self, joined: np.ufunc) -> int:
        asked = self if self.kind == BOOL else self != 0
        flat = Traced(self.recording, asked.rows.reshape(-1), BOOL)
        return int(reduced(joined, flat, 0).rows)

    # --- what numpy asks of it ------------------------------------------------------------------------------------

    def __pow__(self, exponent: object) -> Traced:
        simple: Callable[[Traced], Traced] | None = _POWERS.get(exponent) if isinstance(exponent, int | float) else None
        return elementwise(self.recording, np.power, (self, exponent)) if simple is None else simple(self)

    def __array_ufunc__(
        self, ufunc: np.ufunc, method: str, *inputs: Any, out: tuple[Any, ...] = (), **how: Any
    ) -> Traced:
        if how.get("where", True) is not True:
            raise NotRecordable(f"{ufunc.__name__} with where")
        if method == "__call__":
            result: Traced = elementwise(self.recording, ufunc, inputs)
        elif method in ("reduce", "accumulate") and isinstance(inputs[0], Traced):
            over_rows = reduced if method == "reduce" else accumulated
            result = over_rows(ufunc, inputs[0], how.get("axis", 0))
        else:
            raise NotRecordable(f"{ufunc.__name__}.{method}")
        if not out:
            return result
        target = out[0]
        if not isinstance(target, Traced):
            raise NotRecordable(f"{ufunc.__name__} into an array of numbers")
        return target.put(result)

    def __array_function__(self, function: Any, _: object, arguments: Sequence[Any], how: dict[str, Any]) -> Any:
        from cbgame.recording.functions import RECORDED

        if function not in RECORDED:
            raise NotRecordable(f"numpy's {function.__name__}")
        return RECORDED[function](self.recording, *arguments, **how)


_POWERS: Final[dict[float, Callable[[Traced], Traced]]] = {
    1: lambda base: base,
    2: np.square,
    0.5: np.sqrt,
    -1: np.reciprocal,
}


# --- operations on them ------------------------------------------------------------------------------------------


def traced(recording: Recording, value: object) -> Traced:
    """A traced array, or a constant as one: a number, or numbers that are the same on all paths."""
    if isinstance(value, Traced):
        return value
    if type(value) is float:
        return Traced(recording, np.array(recording.constant(value, FLOAT)), FLOAT)
    numbers = np.asarray(value)
    kind = BOOL if numbers.dtype == bool else INT if numbers.dtype.kind in "iu" else FLOAT
    if numbers.ndim:
        if numbers.shape[-1] not in (1, PATHS):
            raise NotRecordable(f"an array of shape {numbers.shape}, which doesn't end in paths")
        first = numbers[..., :1]
        if not np.array_equal(np.broadcast_to(first, numbers.shape), numbers, equal_nan=kind == FLOAT):
            raise NotRecordable("numbers that differ between paths")
        numbers = first[..., 0]
    rows = np.empty(numbers.shape, dtype=np.int64)
    for place, number in np.ndenumerate(numbers):
        rows[place] = recording.constant(number.item(), kind)
    return Traced(recording, rows, kind)


def cast(array: Traced, kind: str) -> Traced:
    """The same in another type."""
    if array.kind == kind:
        return array
    if kind != FLOAT:
        raise NotRecordable(f"{array.dtype} as {np.dtype(kind)}")
    name = "float_from_bool" if array.kind == BOOL else "float_from_int"
    return _each(array.recording, name, f"{array.kind}->d", (array,))


def elementwise(recording: Recording, ufunc: np.ufunc, inputs: Sequence[object]) -> Traced:
    """A ufunc on rows, broadcast as numpy does."""
    arrays = [traced(recording, value) for value in inputs]
    kinds = {array.kind for array in arrays}
    types = _types(ufunc, "".join(array.kind for array in arrays)) if len(kinds) == 1 else None
    if types is None:
        arrays = [cast(array, FLOAT) for array in arrays]
        types = _types(ufunc, FLOAT * len(arrays))
    if types is None or types[-1] not in (FLOAT, BOOL, INT):
        raise NotRecordable(f"{ufunc.__name__} of {kinds}")
    return _each(recording, ufunc.__name__, types, arrays)


def chosen(recording: Recording, asked: object, yes: object, no: object) -> Traced:
    """``np.where``."""
    condition, one, other = (traced(recording, value) for value in (asked, yes, no))
    if one.kind != other.kind:
        one, other = cast(one, FLOAT), cast(other, FLOAT)
    if condition.kind != BOOL:
        condition = elementwise(recording, np.not_equal, (condition, 0))
    if one.kind == BOOL:
        return elementwise(
            recording,
            np.logical_or,
            (
                elementwise(recording, np.logical_and, (condition, one)),
                elementwise(recording, np.logical_and, (elementwise(recording, np.logical_not, (condition,)), other)),
            ),
        )
    return _each(recording, "choose", f"?{one.kind}{one.kind}->{one.kind}", (condition, one, other))


@cache
def _types(ufunc: np.ufunc, kinds: str) -> str | None:
    return next((types for types in ufunc.types if types.startswith(f"{kinds}->")), None)


def _each(recording: Recording, name: str, types: str, arrays: Sequence[Traced]) -> Traced:
    if not any(array.rows.ndim for array in arrays):
        value = recording.operate(name, types, tuple([array.rows.item() for array in arrays]))
        return Traced(recording, np.array(value, dtype=np.int64), types[-1])
    rows = np.broadcast_arrays(*(array.rows for array in arrays))
    columns = [each.ravel().tolist() for each in rows]
    operate = recording.operate
    values = [operate(name, types, operands) for operands in zip(*columns, strict=True)]
    return Traced(recording, np.array(values, dtype=np.int64).reshape(rows[0].shape), types[-1])


def reduced(ufunc: np.ufunc, array: Traced, axis: int | None) -> Traced:
    """A ufunc over the first axis, one row after the other, as numpy does it."""
    if axis != 0 or not array.rows.ndim:
        raise NotRecordable(f"{ufunc.__name__} over axis {axis}")
    result = array[0].copy()
    for row in range(1, len(array.rows)):
        result = elementwise(array.recording, ufunc, (result, array[row]))
    return result


def accumulated(ufunc: np.ufunc, array: Traced, axis: int | None) -> Traced:
    """The same with every row on the way."""
    if axis != 0 or not array.rows.ndim:
        raise NotRecordable(f"{ufunc.__name__} along axis {axis}")
    result = array.copy()
    for row in range(1, len(array.rows)):
        result[row] = elementwise(array.recording, ufunc, (result[row - 1], array[row]))
    return result
