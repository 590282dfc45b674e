"""On which line of a TOML file each key and each entry stands, so that a fault can say where to look.

The standard library's reader tells lines of bad TOML only, and no kept library tells those of good TOML. This walks a
text that was read already, so it need not judge anything: it follows keys, tables and lists, and skips values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import replace

from cbgame.files.faults import Fault

_SIGNS = re.compile(
    r'(?P<text>"{3}(?:\\.|[^\\])*?"{3,5}|\'{3}.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\')'
    r"|(?P<skip>[ \t\r]+|#[^\n]*)"
    r"|(?P<line>\n)"
    r"|(?P<sign>[\[\]{},=.])"
    r"|(?P<bare>[^\s\[\]{},=.\"'#]+)",
    re.DOTALL,
)
_LAST_STEP = re.compile(r"(?:^|\.)[^.\[\]]*$|\[\d+\]$")


def with_lines(faults: Iterable[Fault], text: str) -> tuple[Fault, ...]:
    """Faults in the order of their lines in ``text``: that of their place, or of the nearest table around it.

    First come those of the whole file and of what isn't written there.
    """
    lines = lines_of(text)
    placed = [replace(each, line=_nearest(lines, each.where)) for each in faults]
    return tuple(sorted(placed, key=lambda each: each.line or 0))


def lines_of(text: str) -> dict[str, int]:
    """The line, from 1, of every place in a text that is valid TOML: ``start.unemployment``, ``objectives[0].id``."""
    try:
        return _Walk(text).lines
    except RecursionError:
        return {}


def _nearest(lines: dict[str, int], where: str) -> int | None:
    while where:
        if where in lines:
            return lines[where]
        where = _LAST_STEP.sub("", where, count=1)
    return None


class _Walk:
    """One way through the signs of a text."""

    def __init__(self, text: str) -> None:
        self.lines: dict[str, int] = {}
        self._tables: dict[str, int] = {}  # a list of tables -> how many there are so far
        self._signs: list[tuple[str, str, int]] = []
        self._at, line = 0, 1
        for found in _SIGNS.finditer(text):
            kind, sign = found.lastgroup or "", found[0]
            if kind != "skip":
                self._signs.append((kind, sign, line))
            line += sign.count("\n")
        self._file()

    def _file(self) -> None:
        table = ""
        while self._at < len(self._signs):
            kind, sign, line = self._signs[self._at]
            if kind == "line":
                self._at += 1
            elif sign == "[" and kind == "sign":
                table = self._header()
            else:
                self._value(self._key(table, line))

    def _header(self) -> str:
        line, listed = self._signs[self._at][2], self._signs[self._at + 1][1] == "["
        self._at += 2 if listed else 1
        place = self._key("", line, is_list=listed)
        while self._at < len(self._signs) and self._signs[self._at][0] != "line":
            self._at += 1
        return place

    def _key(self, table: str, line: int, *, is_list: bool = False) -> str:
        """A dotted key and the sign behind it; the place it names, which is noted with every table on the way."""
        parts: list[str] = []
        while True:
            kind, sign, _ = self._signs[self._at]
            self._at += 1
            if kind in ("text", "bare"):
                parts.append(_unquoted(sign) if kind == "text" else sign)
            elif sign != ".":
                break
        place = table
        for number, part in enumerate(parts, start=1):
            place = f"{place}.{part}" if place else part
            self.lines.setdefault(place, line)
            if is_list and number == len(parts):
                self._tables[place] = self._tables.get(place, 0) + 1
            if place in self._tables:
                place = f"{place}[{self._tables[place] - 1}]"
                self.lines.setdefault(place, line)
        return place

    def _value(self, place: str) -> None:
        kind, sign, _ = self._signs[self._at]
        if kind == "sign" and sign == "[":
            self._list(place)
        elif kind == "sign" and sign == "{":
            self._inline(place)
        else:
            while self._at < len(self._signs) and not self._ends():
                self._at += 1

    def _ends(self) -> bool:
        kind, sign, _ = self._signs[self._at]
        return kind == "line" or (kind == "sign" and sign in ",]}")

    def _list(self, place: str) -> None:
        self._at += 1
        entry = 0
        while True:
            kind, sign, line = self._signs[self._at]
            if kind == "line":
                self._at += 1
            elif kind == "sign" and sign in ",]":
                self._at += 1
                if sign == "]":
                    return
                entry += 1
            else:
                self.lines.setdefault(f"{place}[{entry}]", line)
                self._value(f"{place}[{entry}]")

    def _inline(self, place: str) -> None:
        self._at += 1
        while True:
            kind, sign, line = self._signs[self._at]
            if kind == "line" or (kind == "sign" and sign == ","):
                self._at += 1
            elif kind == "sign" and sign == "}":
                self._at += 1
                return
            else:
                self._value(self._key(place, line))


def _unquoted(sign: str) -> str:
    """A quoted key as it is meant; one that only TOML can read stays as it is written."""
    if sign.startswith("'"):
        return sign[1:-1]
    try:
        return str(json.loads(sign))
    except ValueError:
        return sign[1:-1]
