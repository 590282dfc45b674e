"""JSON read strictly, with a clear word for what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NoReturn

from cbgame.files.faults import BadFile, Fault, fault, shown
from cbgame.files.reading import read_text


def read_json(path: Path) -> Any:
    """Strict JSON: no NaN or infinity, no key twice. Raises :class:`BadFile` with the line of a mistake."""
    text = read_text(path)
    try:
        return strict_json(text)
    except Unreadable as error:
        raise BadFile(path, [error.fault]) from None


class Unreadable(Exception):
    """A text that isn't strict JSON; ``fault`` says why."""

    def __init__(self, why: Fault) -> None:
        super().__init__(str(why))
        self.fault = why


def strict_json(text: str) -> Any:
    """The same of a text. Raises :class:`Unreadable`."""
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_key_twice)
    except json.JSONDecodeError as error:
        rest = text.rstrip()[error.pos :]
        inside_a_word = any(word.startswith(rest) for word in ("true", "false", "null"))  # or after the last one
        if inside_a_word or error.msg.startswith("Unterminated string"):
            raise Unreadable(fault("", "cut-off")) from None
        raise Unreadable(fault("", "not-json", line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise Unreadable(fault("", "too-deep")) from None
    except ValueError:  # a number of more digits than Python will read
        raise Unreadable(fault("", "number-too-long")) from None


def _no_constant(name: str) -> NoReturn:
    raise Unreadable(fault("", "not-finite", found=name))


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) != len(pairs):
        keys = [key for key, _ in pairs]
        again = next(key for index, key in enumerate(keys) if key in keys[:index])
        raise Unreadable(fault("", "key-twice", found=shown(again)))
    return table
