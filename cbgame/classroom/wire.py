"""The game's own types as JSON and back, exactly: every float, every array of a nowcast, bit by bit.

JSON's shortest decimal of a double reads back as the same double. A figure that isn't finite is its name as a text;
an array is nested lists, an empty one its shape.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache
from types import UnionType
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np

Shape = TypeVar("Shape")
Reader = Callable[[Any], Any]

_NAMES: Final = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class NotOnTheWire(ValueError):
    """Data from the other side that isn't what it should be; says where."""


def to_wire(value: object) -> Any:
    """A value of the game as plain JSON data."""
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, bool | np.bool_):
        return bool(value)
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else _named(float(value))
    if isinstance(value, int | np.integer):
        return int(value)
    if value is None or isinstance(value, str):
        return value if value is None else str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {name: to_wire(getattr(value, name)) for name in _names_of(type(value))}
    if isinstance(value, Mapping):
        return {str(key): to_wire(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [to_wire(item) for item in value]
    raise TypeError(f"{type(value).__name__} has no form on the wire")


def from_wire(data: object, shape: type[Shape]) -> Shape:
    """Such data as a value of the game. Raises :class:`NotOnTheWire`."""
    try:
        read: Shape = _reader(cast("Any", shape))(data)
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise NotOnTheWire(f"{shape.__name__}: {type(error).__name__}: {error}") from error
    return read


def text_of(value: object) -> str:
    """A value of the game as JSON."""
    return json.dumps(to_wire(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def packed(value: object) -> bytes:
    """The same, compressed for the store."""
    return zlib.compress(text_of(value).encode(), 1)


def unpacked(body: bytes) -> str:
    """The JSON that was packed."""
    return zlib.decompress(body).decode()


def _named(value: float) -> str:
    return next(name for name, meant in _NAMES.items() if meant == value or (meant != meant and value != value))


def _array(value: np.ndarray[Any, Any]) -> Any:
    if value.dtype != np.float64:
        raise TypeError(f"arrays on the wire are float64, not {value.dtype}")
    if not value.size:
        return {"shape": list(value.shape)}
    return value.tolist() if np.isfinite(value).all() else to_wire(value.tolist())


@lru_cache(maxsize=256)
def _names_of(kind: type) -> tuple[str, ...]:
    return tuple(item.name for item in fields(kind))


# --- reading -------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=512)
def _reader(shape: Any) -> Reader:
    """What reads data of a declared type; made once for each."""
    if shape in _SCALARS:
        return _SCALARS[shape]
    origin = get_origin(shape)
    if origin in (Union, UnionType):
        return _one_of(get_args(shape))
    if origin is np.ndarray:
        return _read_array
    if origin is tuple:
        return _read_tuple(get_args(shape))
    if origin is not None and issubclass(origin, Mapping):
        item = _reader(get_args(shape)[1])
        return lambda data: {key: item(value) for key, value in data.items()}
    if is_dataclass(shape):
        return _read_dataclass(shape)
    if isinstance(shape, type) and issubclass(shape, str):
        return shape
    raise TypeError(f"{shape} has no form on the wire")


def _read_float(data: Any) -> float:
    if isinstance(data, str):
        return _NAMES[data]
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise TypeError(f"found {data!r}, expected a number")
    return float(data)


def _exactly(kind: type) -> Reader:
    def read(data: Any) -> Any:
        if type(data) is not kind:
            raise TypeError(f"found {data!r}, expected {kind.__name__}")
        return data

    return read


_SCALARS: Final[dict[Any, Reader]] = {
    float: _read_float,
    int: _exactly(int),
    bool: _exactly(bool),
    str: _exactly(str),
    type(None): _exactly(type(None)),
}


def _one_of(kinds: tuple[Any, ...]) -> Reader:
    """An optional value, or a number or text as it stands (an argument of a message)."""
    some = tuple(kind for kind in kinds if kind is not type(None))
    if len(some) == 1:
        inner = _reader(some[0])
        return lambda data: None if data is None else inner(data)

    def read(data: Any) -> Any:
        if isinstance(data, bool) or not isinstance(data, int | float | str):
            raise TypeError(f"found {data!r}, expected a number or a text")
        return data

    return read


def _read_array(data: Any) -> Any:
    if isinstance(data, dict):
        return np.zeros(tuple(data["shape"]))
    return np.array(_numbers(data), dtype=np.float64)


def _numbers(data: Any) -> Any:
    return [_numbers(item) for item in data] if isinstance(data, list) else _read_float(data)


def _read_tuple(kinds: tuple[Any, ...]) -> Reader:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        inner = _reader(kinds[0])
        return lambda data: tuple(inner(item) for item in _exactly(list)(data))
    inners = [_reader(kind) for kind in kinds]
    return lambda data: tuple(inner(item) for inner, item in zip(inners, _exactly(list)(data), strict=True))


def _read_dataclass(shape: Any) -> Reader:
    hints = get_type_hints(shape)
    inner: dict[str, Reader] = {}

    def read(data: Any) -> Any:
        if not inner:  # when first read: a shape may hold itself
            inner.update({name: _reader(hints[name]) for name in _names_of(shape)})
        if unknown := set(_exactly(dict)(data)) - set(inner):
            raise TypeError(f"{shape.__name__} has no {', '.join(sorted(unknown))}")
        return shape(**{name: inner[name](value) for name, value in data.items()})

    return read
