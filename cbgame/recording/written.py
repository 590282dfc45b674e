"""What is written down of a function's run: operations on values, and the questions that its way depended on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Iterable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

FLOAT, BOOL, INT = "d", "?", np.dtype(np.int64).char
"""The letters of the types that values have."""


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
        if not self._arguments or len(cone(self._recording, [value], self._known, MOST_EVALUATED)) > MOST_EVALUATED:
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


def cone(
    recording: Recording, values: Iterable[int], without: Container[int] = (), most: int | None = None
) -> list[int]:
    """The operations that values hang on and are not in ``without``, in the order in which they were made; not all of
    them when there are more than ``most``."""
    found: set[int] = set()
    waiting = list(values)
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


_HERE: Final = __file__.rpartition("written")[0]
