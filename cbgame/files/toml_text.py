"""Plain data as the text of a TOML file: what ``tomllib`` reads back is equal to it.

The standard library can only read TOML. What is written here is our own plain data (texts, numbers, yes and no, lists,
tables), one key a line and inner tables inline, so that no writer is needed beside it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def toml_text(data: Mapping[str, Any]) -> str:
    """A line for each key, in their order. Raises TypeError for a value that TOML has no word for."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in data.items())


def _key(key: str) -> str:
    plain = key.isascii() and key.replace("_", "").replace("-", "").isalnum()
    return key if plain else _text(key)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items()) + "}"
    raise TypeError(f"{value!r} has no form in TOML")


def _text(text: str) -> str:
    """A basic string; its escapes are JSON's, which leaves the delete sign as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
