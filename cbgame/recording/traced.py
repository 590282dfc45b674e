"""Arrays that hold no numbers: what is done with them is written down, row by row.

A value is one row: a number for each path. An array's ``rows`` are the numbers of its values, so that taking rows,
stacking and shifting them, and writing into them move no number at all: only what computes becomes an operation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.lib.mixins import NDArrayOperatorsMixin
from numpy.typing import NDArray

from cbgame.recording.written import BOOL, FLOAT, INT, NotRecordable, Recording, Source

PATHS: Final = 1009
"""How many paths a traced array says it has: a length that no other axis has."""

Rows = NDArray[np.int64]


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


def argument(recording: Recording, number: int, lead: tuple[int, ...], kind: str) -> Traced:
    """A traced array for an argument of that shape without its last axis."""
    size, first = int(np.prod(lead, dtype=int)), len(recording.values)
    recording.values += [Source(number, row) for row in range(size)]
    recording.types += [kind] * size
    return Traced(recording, np.arange(first, first + size, dtype=np.int64).reshape(lead), kind)


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
