"""Plain data to dataclasses and back: every type strictly as declared, and all mistakes at once, each with its path."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from itertools import islice
from typing import Any, TypeVar

from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)
from cattrs.cols import homogenous_tuple_structure_factory, mapping_structure_factory
from cattrs.gen import make_dict_structure_fn

from cbgame.files.faults import MOST_FAULTS, Fault, fault, not_one_of, shown, unknown_key

Shape = TypeVar("Shape")
_INT_LIMIT = 2**63


class _Wrong(ValueError):
    """A scalar that isn't what its field declares; the path is added on the way up."""

    def __init__(self, found: Fault) -> None:
        super().__init__(str(found))
        self.found = found


class Misshapen(ValueError):
    """Plain data that doesn't have the shape; ``faults`` lists every mistake with its path."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(str(each) for each in faults))
        self.faults = faults


def structure(data: object, shape: type[Shape], where: str = "") -> Shape:
    """Plain data as a ``shape``. Raises :class:`Misshapen` with every mistake, its path beginning with ``where``."""
    try:
        return _CONVERTER.structure(data, shape)
    except (BaseValidationError, _Wrong, ForbiddenExtraKeysError) as error:
        raise Misshapen(tuple(islice(_faults(error, where), MOST_FAULTS + 1))) from None


def plain(value: object) -> Any:
    """A dataclass as plain dictionaries, lists, texts and numbers."""
    return _CONVERTER.unstructure(value)


def _number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _Wrong(fault("", "type-number", found=shown(value)))
    if (isinstance(value, int) and abs(value) >= _INT_LIMIT) or not math.isfinite(value):
        raise _Wrong(fault("", "not-finite", found=shown(value)))
    return float(value)


def _whole(value: object, _: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _Wrong(fault("", "type-whole", found=shown(value)))
    if abs(value) >= _INT_LIMIT:
        raise _Wrong(fault("", "not-finite", found=shown(value)))
    return value


def _text(value: object, _: object) -> str:
    if not isinstance(value, str):
        raise _Wrong(fault("", "type-text", found=shown(value)))
    return value


def _truth(value: object, _: object) -> bool:
    if not isinstance(value, bool):
        raise _Wrong(fault("", "type-truth", found=shown(value)))
    return value


def _choice(value: object, kind: type[StrEnum]) -> StrEnum:
    if value not in [member.value for member in kind]:
        raise _Wrong(not_one_of("", value, [member.value for member in kind]))
    return kind(value)


def _guarded(kind: type, id: str, inner: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """``inner``, only for data of ``kind``: a text must not pass for a list of its letters."""

    def hook(value: Any, shape: Any) -> Any:
        if not isinstance(value, kind):
            raise _Wrong(fault("", id, found=shown(value)))
        return inner(value, shape)

    return hook


def _origin(shape: Any) -> Any:
    return getattr(shape, "__origin__", None)


_SCALARS: tuple[tuple[type, Callable[[Any, Any], Any]], ...] = (
    (float, _number),
    (int, _whole),
    (str, _text),
    (bool, _truth),
    (StrEnum, _choice),  # nearer than str, so cattrs prefers it
)


def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    for scalar, hook in _SCALARS:
        converter.register_structure_hook(scalar, hook)
    converter.register_structure_hook_factory(
        is_dataclass,
        lambda shape: _guarded(
            dict, "type-table", make_dict_structure_fn(shape, converter, _cattrs_forbid_extra_keys=True)
        ),
    )
    converter.register_structure_hook_factory(
        lambda shape: _origin(shape) is tuple,
        lambda shape: _guarded(list, "type-list", homogenous_tuple_structure_factory(shape, converter)),
    )
    converter.register_structure_hook_factory(
        lambda shape: _origin(shape) in (dict, Mapping),
        lambda shape: _guarded(dict, "type-table", mapping_structure_factory(shape, converter, structure_to=dict)),
    )
    return converter


_CONVERTER = _converter()


def _faults(error: BaseException, where: str) -> Iterator[Fault]:
    """The leaves of what cattrs raised, as faults with their paths."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _faults(inner, where + _step(inner, where))
    elif isinstance(error, ForbiddenExtraKeysError):
        known = [item.name for item in fields(error.cl)]
        yield from (unknown_key(where, key, known) for key in sorted(error.extra_fields))
    elif isinstance(error, _Wrong):
        yield Fault(where, error.found.what)
    elif isinstance(error, KeyError):
        yield fault(where, "missing")
    else:
        raise error


def _step(error: BaseException, where: str) -> str:
    """The step of the path that cattrs noted on an error: ``.name``, ``[3]`` or ``.key``."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return f".{note.name}" if where else note.name
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]" if isinstance(note.index, int) else f".{note.index}" if where else str(note.index)
    return ""
