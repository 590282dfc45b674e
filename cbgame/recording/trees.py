"""Records of arrays, taken apart into a list of arrays and what is around them, and put together again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
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
    are the same only where they are the same object. An array whose paths don't lie one after the other is copied."""
    kind = type(value)
    if kind in _PARTS or is_dataclass(kind):
        shape.append(kind)  # type: ignore[arg-type]
        parts: Iterable[object] = parts_of(kind)[1](value)
    elif kind is dict:
        shape.append(tuple(value))  # type: ignore[arg-type]
        parts = value.values()  # type: ignore[attr-defined]
    elif kind is tuple or kind is list:
        shape.append((kind, len(value)))  # type: ignore[arg-type]
        parts = value  # type: ignore[assignment]
    else:
        parts = (value,)
    for part in parts:
        kind = type(part)
        if kind is np.ndarray:
            size, last = part.shape, part.strides[-1]  # type: ignore[attr-defined]
            uniform = last == 0 or size[-1] == 1
            if not uniform and last != part.itemsize:  # type: ignore[attr-defined]
                part = np.ascontiguousarray(part)
            arrays.append(part)  # type: ignore[arg-type]
            shape.append((size[:-1], part.dtype, uniform))  # type: ignore[attr-defined]
        elif kind is Traced:
            arrays.append(part)  # type: ignore[arg-type]
            shape.append(Traced)
        elif kind in whole:
            shape.append(id(part))
        elif kind in _PARTS or kind is dict or kind is tuple or kind is list or is_dataclass(kind):
            take_apart(part, arrays, shape, whole)
        else:
            shape.append(part)


def is_uniform(array: NDArray[Any]) -> bool:
    """Whether it has one number for all paths, and says so."""
    return array.shape[-1] == 1 or array.strides[-1] == 0


def put_together(like: object, arrays: Sequence[Any], whole: frozenset[type[Any]]) -> Any:
    """A value like ``like`` with these arrays, in the order in which :func:`take_apart` finds them."""
    return _put_together(like, iter(arrays), whole)


def _put_together(like: Any, arrays: Iterator[Any], whole: frozenset[type[Any]]) -> Any:
    kind = type(like)
    if kind is np.ndarray or kind is Traced:
        return next(arrays)
    if kind in whole:
        return like
    if kind in _PARTS or is_dataclass(kind):
        names, read = parts_of(kind)
        made = object.__new__(kind)
        for name, part in zip(names, read(like), strict=True):
            own = next(arrays) if type(part) is np.ndarray else _put_together(part, arrays, whole)
            object.__setattr__(made, name, own)
        return made
    if kind is dict:
        return {key: _put_together(part, arrays, whole) for key, part in like.items()}
    if kind is tuple or kind is list:
        return kind(_put_together(part, arrays, whole) for part in like)
    return like
