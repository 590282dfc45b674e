"""Functions that are played back where that is possible, and called where it isn't."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final, Generic, ParamSpec, TypeVar

import numpy as np
from numpy.typing import NDArray

from cbgame.recording import native
from cbgame.recording.program import BLOCK, BOOLS, FLOATS, address, memories_of
from cbgame.recording.traced import Traced
from cbgame.recording.trees import Held, put_together, take_apart
from cbgame.recording.ways import Shape, Ways, fit, returned

Arguments = ParamSpec("Arguments")
Value = TypeVar("Value")

FEWEST: Final = 8
"""Paths under which a function is called as it stands: a term that counts is played by plain numpy."""


def anywhere(asked: NDArray[np.bool_] | Traced) -> bool:
    """Whether something holds on any path; in a recording always: what is done then must leave alone the paths on which
    it doesn't, and be cheap."""
    return True if isinstance(asked, Traced) else bool(asked.any())


class Replayed(Generic[Arguments, Value]):
    """A function of records of arrays whose last axis is the path, without side effects, which does the same to every
    path. Its results have the same numbers, whichever way it is run, but for sums of products (``einsum``), whose last
    digit may differ on some processors."""

    def __init__(self, function: Callable[Arguments, Value], whole: frozenset[type[Any]] = frozenset()) -> None:
        """``whole``: kinds of values that are constants, told apart by their identity."""
        self.function = function
        self._whole = whole
        self.ways = Ways(function, whole)

    def __call__(self, *arguments: Arguments.args, **named: Arguments.kwargs) -> Value:
        if named or native.library() is None:
            return self.function(*arguments, **named)
        arrays: list[Held] = []
        shape: list[Hashable] = []
        take_apart(arguments, arrays, shape, self._whole)
        paths = max(array.shape[-1] for array in arrays)
        value: Value | None = None
        if paths >= FEWEST and fit(arrays, paths):
            value = self._played(arguments, arrays, tuple(shape), paths)  # type: ignore[arg-type]
        return self.function(*arguments, **named) if value is None else value

    def _played(self, arguments: Any, arrays: list[NDArray[Any]], shape: Shape, paths: int) -> Value | None:
        """The value, if there is or should be a recording that gives it."""
        known = self.ways.known(shape)
        memories = memories_of([arrays], known[0].program.blocks) if known else np.empty((1, 0))
        broken: set[tuple[str, int]] = set()
        for way in reversed(known):
            floats = np.empty((way.floats, paths))
            bools = np.empty((way.bools, paths), dtype=np.bool_)
            memories[0, FLOATS] = (address(floats), paths * 8, BLOCK * 8)
            memories[0, BOOLS] = (address(bools), paths, BLOCK)
            guard = way.program.play(memories, paths)
            if guard < 0:
                return put_together(way.like, returned(way.outputs, arrays, floats, bools), self._whole)  # type: ignore[no-any-return]
            broken.add(way.program.guards[guard].asked_at)
        if not self.ways.due(shape) or not self.ways.add(shape, arguments, arrays, frozenset(broken)):
            return None
        return self._played(arguments, arrays, shape, paths)
