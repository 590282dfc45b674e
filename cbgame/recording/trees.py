"""Records of arrays, taken apart into a list of arrays and what is around them, and put together again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from cbgame.recording.traced import Traced

Shape = tuple[Hashable, ...]
"""What a value is apart from the numbers in its arrays: equal for two values that one recording serves."""

Held = NDArray[Any] | Traced


def parts_of(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a dataclass's fields, and what reads them all."""
    if kind not in _PARTS:
        names = tuple(item.name for item in fields(kind))
        read = attrgetter(*names)
        _PARTS[kind] = names, (read if len(names) > 1 else lambda value: (read(value),))
    return _PARTS[kind]


_PARTS: Final[dict[type[Any], tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]]] = {}


def take_apart(value: object, arrays: list[Held], shape: list[Hashable], whole: frozenset[type[Any]]) -> None:
    """Add the arrays in a value to ``arrays``, and what it is otherwise to ``shape``. Values of the kinds in ``whole``
    are the same only where they are the same object."""
    kind = type(value)
    if kind is np.ndarray:
        arrays.append(value)  # type: ignore[arg-type]
        shape.append(_array_shape(value))  # type: ignore[arg-type]
    elif kind is Traced:
        arrays.append(value)  # type: ignore[arg-type]
        shape.append(Traced)
    elif kind in whole:
        shape.append(id(value))
    elif kind in _PARTS or is_dataclass(kind):
        shape.append(kind)  # type: ignore[arg-type]
        for part in parts_of(kind)[1](value):
            take_apart(part, arrays, shape, whole)
    elif kind is dict:
        shape.append(tuple(value))  # type: ignore[arg-type]
        for part in value.values():  # type: ignore[attr-defined]
            take_apart(part, arrays, shape, whole)
    elif kind is tuple or kind is list:
        shape.append((kind, len(value)))  # type: ignore[arg-type]
        for part in value:  # type: ignore[attr-defined]
            take_apart(part, arrays, shape, whole)
    else:
        shape.append(value)


def _array_shape(array: NDArray[Any]) -> Hashable:
    return array.shape[:-1], array.dtype.char, is_uniform(array)


def is_uniform(array: NDArray[Any]) -> bool:
    """Whether it has one number for all paths, and says so."""
    return array.shape[-1] == 1 or array.strides[-1] == 0


def put_together(like: object, arrays: Sequence[Any], whole: frozenset[type[Any]]) -> Any:
    """A value like ``like`` with these arrays, in the order in which :func:`take_apart` finds them."""
    return _put_together(like, iter(arrays), whole)


def _put_together(like: Any, arrays: Any, whole: frozenset[type[Any]]) -> Any:
    kind = type(like)
    if kind is np.ndarray or kind is Traced:
        return next(arrays)
    if kind in whole:
        return like
    if kind in _PARTS or is_dataclass(kind):
        names, read = parts_of(kind)
        made = object.__new__(kind)
        for name, part in zip(names, read(like), strict=True):
            object.__setattr__(made, name, _put_together(part, arrays, whole))
        return made
    if kind is dict:
        return {key: _put_together(part, arrays, whole) for key, part in like.items()}
    if kind is tuple or kind is list:
        return kind(_put_together(part, arrays, whole) for part in like)
    return like
