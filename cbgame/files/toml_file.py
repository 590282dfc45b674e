"""A TOML file as plain data, and plain data as the sections of a shape: with a clear word for what doesn't fit."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import MISSING, fields
from itertools import islice
from pathlib import Path
from typing import Any, get_type_hints

from cbgame.files.faults import MOST_FAULTS, BadFile, Fault, fault, unknown_key
from cbgame.files.reading import read_text
from cbgame.files.shapes import Misshapen, structure

LARGEST_BYTES = 1_000_000
MOST_ENTRIES = 12_000
"""A level of eighty quarters with every shock in each of them has fewer; what holds more is no level."""

_STEP = r"""(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*"""
_DEEP_KEY = re.compile(rf"""(?<![\w."'-])(?:{_STEP}){{40}}""")
"""A key of so many steps that nobody wrote it."""

_PLACE = re.compile(r"at line (\d+), column (\d+)")


def read_toml(path: Path) -> dict[str, Any]:
    """The plain data of a TOML file. Raises :class:`BadFile`."""
    return toml_in(read_text(path, LARGEST_BYTES), path)


def toml_in(text: str, path: Path) -> dict[str, Any]:
    """The plain data of a TOML text; ``path`` names it in faults. Raises :class:`BadFile`."""
    if _DEEP_KEY.search(text):  # the library takes the square of its length to read it
        raise BadFile(path, [fault("", "too-deep")])
    try:
        raw = tomllib.loads(text)
        if (entries := _entries(raw)) > MOST_ENTRIES:
            raise BadFile(path, [fault("", "too-many", found=entries, most=MOST_ENTRIES)])
    except BadFile:
        raise
    except RecursionError:
        raise BadFile(path, [fault("", "too-deep")]) from None
    except ValueError as error:  # TOMLDecodeError, or a number of more digits than Python will read
        raise BadFile(path, [_unreadable(str(error))]) from None
    return raw


def _entries(raw: Any) -> int:
    """How many keys and entries of lists there are in plain data, at any depth."""
    inside = raw.values() if isinstance(raw, dict) else raw if isinstance(raw, list) else ()
    return len(inside) + sum(_entries(each) for each in inside if isinstance(each, dict | list))


def sections_of(raw: Mapping[str, Any], shape: Any) -> tuple[dict[str, Any], list[Fault]]:
    """Each section in the shape its dataclass declares, and the faults of those that don't have it.

    A section that may be left away is there as it then stands: checks look at it too.
    """
    shapes = get_type_hints(shape)
    sections: dict[str, Any] = {}
    faults: list[Fault] = []
    for item in fields(shape):
        if item.name in raw:
            try:
                sections[item.name] = structure(raw[item.name], shapes[item.name], where=item.name)
            except Misshapen as error:
                faults += error.faults
        elif item.default is not MISSING:
            sections[item.name] = item.default
        elif item.default_factory is not MISSING:
            sections[item.name] = item.default_factory()
        else:
            faults.append(fault(item.name, "missing"))
    unknown = (unknown_key("", key, shapes) for key in raw if key not in shapes)
    faults += islice(unknown, MOST_FAULTS + 1)
    return sections, faults


def _unreadable(why: str) -> Fault:
    """The fault of a text that is no TOML, by what the parser said of it."""
    place = _PLACE.search(why)
    if place:
        return fault("", "not-toml", line=place[1], column=place[2])
    return fault("", "cut-off" if "end of document" in why else "number-too-long")
