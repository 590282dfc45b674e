"""Messages with choices and rounded numbers, said without Fluent, whose libraries load longer than a desk paints.

What is read here is the part of Fluent that most messages keep to: words, texts in quotes, arguments, ``NUMBER`` with
its fraction digits, and choices by a text, a number or a plural. What is more than that is ``None``, and Fluent's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Final, NamedTuple, TypeAlias

Argument: TypeAlias = float | int | str

_HEAD: Final = re.compile(r"-?[a-zA-Z][\w-]*[ ]*=[ ]*")
_COMMENT: Final = re.compile(r"^#.*\n?", re.MULTILINE)
_WORDS: Final = re.compile(r"[^{}\n]+")
_QUOTED: Final = re.compile(r'\{\s*"([^"\\\n]*)"\s*\}')
_NAMED: Final = re.compile(r"\{\s*\$([a-zA-Z][\w-]*)\s*\}")
_NUMBER: Final = re.compile(r"\{\s*NUMBER\(\s*\$([a-zA-Z][\w-]*)\s*,([^(){}]*)\)\s*\}")
_CHOICE: Final = re.compile(r"\{\s*\$([a-zA-Z][\w-]*)\s*->\s*\n")
_VARIANT: Final = re.compile(r"\s*(\*?)\[\s*([\w.-]+)\s*\][ ]*")
_END: Final = re.compile(r"\s*\}")
_DIGITS: Final = re.compile(r"\s*(minimum|maximum)FractionDigits\s*:\s*(\d+)\s*")
_FIGURE: Final = re.compile(r"-?\d+(\.\d+)?")
_MOST_DIGITS: Final = 3
"""What Fluent shows of a number's fraction, if nothing else is said."""


class _Named(NamedTuple):
    """An argument as it is: a text or a whole number."""

    name: str


class _Rounded(NamedTuple):
    """A number with so many digits after the point."""

    name: str
    least: int
    most: int


class _Choice(NamedTuple):
    """One of several patterns, by the first key that fits an argument; the last resort is the marked one."""

    name: str
    variants: tuple[tuple[str, tuple[Part, ...]], ...]
    otherwise: tuple[Part, ...]


Part: TypeAlias = "str | _Named | _Rounded | _Choice"
Pattern: TypeAlias = tuple[Part, ...]


class _More(Exception):
    """This is more than is read here."""


def read(entry: str) -> Pattern | None:
    """The pattern of an entry of a catalogue; None if Fluent has to read it."""
    head = _HEAD.match(entry)
    if head is None:
        return None
    text = _COMMENT.sub("", entry[head.end() :]).rstrip()
    try:
        pattern, end = _pattern(text, 0)
    except _More:
        return None
    return pattern if end == len(text) else None


def written(pattern: Pattern, arguments: Mapping[str, Argument], language: str) -> str | None:
    """The words of a pattern; None where an argument is missing or of a kind that Fluent has to write."""
    try:
        return "".join(_part(part, arguments, language) for part in pattern)
    except _More:
        return None


# reading


def _pattern(text: str, at: int) -> tuple[Pattern, int]:
    """The parts up to the end of a line."""
    parts: list[Part] = []
    while at < len(text) and text[at] not in "\n}":
        part, at = _read_part(text, at)
        parts.append(part)
    if parts and isinstance(parts[-1], str) and text[at - 1 : at] == " ":
        parts[-1] = parts[-1].rstrip(" ")
    return tuple(parts), at


def _read_part(text: str, at: int) -> tuple[Part, int]:
    if match := _WORDS.match(text, at):
        return match[0], match.end()
    if match := _QUOTED.match(text, at):
        return match[1], match.end()
    if match := _NAMED.match(text, at):
        return _Named(match[1]), match.end()
    if match := _NUMBER.match(text, at):
        return _rounded(match[1], match[2]), match.end()
    if match := _CHOICE.match(text, at):
        return _choice(match[1], text, match.end())
    raise _More


def _rounded(name: str, options: str) -> _Rounded:
    digits = {}
    for option in options.split(","):
        match = _DIGITS.fullmatch(option)
        if match is None:
            raise _More
        digits[match[1]] = int(match[2])
    least, most = digits.get("minimum", 0), digits.get("maximum", _MOST_DIGITS)
    if least > most:
        raise _More
    return _Rounded(name, least, most)


def _choice(name: str, text: str, at: int) -> tuple[_Choice, int]:
    variants: list[tuple[str, Pattern]] = []
    otherwise: Pattern | None = None
    while (match := _VARIANT.match(text, at)) is not None:
        pattern, at = _pattern(text, match.end())
        variants.append((match[2], pattern))
        if match[1]:
            otherwise = pattern
    end = _END.match(text, at)
    if end is None or otherwise is None:
        raise _More
    return _Choice(name, tuple(variants), otherwise), end.end()


# writing


def _part(part: Part, arguments: Mapping[str, Argument], language: str) -> str:
    if isinstance(part, str):
        return part
    value = arguments.get(part.name)
    if value is None:
        raise _More
    if isinstance(part, _Choice):
        chosen = next((then for key, then in part.variants if _fits(key, value, language)), part.otherwise)
        return "".join(_part(each, arguments, language) for each in chosen)
    if isinstance(part, _Rounded):
        return _figure(value, part.least, part.most)
    if isinstance(value, float):
        raise _More
    return value if isinstance(value, str) else f"{value:,}"


def _fits(key: str, value: Argument, language: str) -> bool:
    """Whether a key is the text, the number, or the number's plural. Chinese has one form for all."""
    is_figure = _FIGURE.fullmatch(key) is not None
    if isinstance(value, str):
        if is_figure:
            raise _More
        return key == value
    if is_figure:
        return float(key) == value
    return key == ("one" if language == "en" and value == 1 else "other")


def _figure(value: Argument, least: int, most: int) -> str:
    """A number rounded to the nearest, a half to the even digit, as the library that Fluent uses does it."""
    if isinstance(value, str) or not math.isfinite(value):
        raise _More
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-most), ROUND_HALF_EVEN)
    whole, _, fraction = f"{rounded:,f}".partition(".")
    kept = fraction[:least] + fraction[least:].rstrip("0")
    return f"{whole}.{kept}" if kept else whole
