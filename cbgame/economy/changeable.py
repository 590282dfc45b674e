"""Records of many parts, of which a copy with some parts replaced is made in every quarter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import Any, Final, Self


class Changeable:
    """A dataclass of two fields or more that is copied often: ``dataclasses.replace`` takes as long as twenty
    operations on arrays."""

    __slots__ = ()

    def with_changes(self, **changes: object) -> Self:
        """The same with some parts replaced."""
        kind: type[Any] = type(self)
        changed: Self = kind(*_parts_of(kind)(self))
        for name, value in changes.items():
            setattr(changed, name, value)
        return changed


def _parts_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]]:
    if kind not in _PARTS:
        _PARTS[kind] = attrgetter(*(item.name for item in fields(kind)))
    return _PARTS[kind]


_PARTS: Final[dict[type[Any], Callable[[object], tuple[object, ...]]]] = {}
