"""A TOML file as plain data, and plain data as the sections of a shape: with a clear word for what doesn't fit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any, get_type_hints

from cbgame.files.faults import BadFile, Fault, fault, unknown_key
from cbgame.files.reading import read_text
from cbgame.files.shapes import Misshapen, structure

_PLACE = re.compile(r"at line (\d+), column (\d+)")


def read_toml(path: Path) -> dict[str, Any]:
    """The plain data of a TOML file. Raises :class:`BadFile`."""
    try:
        return tomllib.loads(read_text(path))
    except BadFile:
        raise
    except RecursionError:
        raise BadFile(path, [fault("", "too-deep")]) from None
    except ValueError as error:  # TOMLDecodeError, or a number of more digits than Python will read
        raise BadFile(path, [_unreadable(str(error))]) from None


def sections_of(raw: Mapping[str, Any], shape: Any) -> tuple[dict[str, Any], list[Fault]]:
    """Each section in the shape its dataclass declares, and the faults of those that don't have it."""
    shapes = get_type_hints(shape)
    sections: dict[str, Any] = {}
    faults: list[Fault] = []
    for item in fields(shape):
        if item.name in raw:
            try:
                sections[item.name] = structure(raw[item.name], shapes[item.name], where=item.name)
            except Misshapen as error:
                faults += error.faults
        elif item.default is MISSING and item.default_factory is MISSING:
            faults.append(fault(item.name, "missing"))
    faults += [unknown_key("", key, shapes) for key in raw if key not in shapes]
    return sections, faults


def _unreadable(why: str) -> Fault:
    """The fault of a text that is no TOML, by what the parser said of it."""
    place = _PLACE.search(why)
    if place:
        return fault("", "not-toml", line=place[1], column=place[2])
    return fault("", "cut-off" if "end of document" in why else "number-too-long")
