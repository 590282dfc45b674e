"""The small level of the tests, whole or with one thing changed."""

from __future__ import annotations

import copy
import tomllib
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "levels" / "little.toml"
DATA: dict[str, Any] = tomllib.loads(FILE.read_text(encoding="utf-8"))


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    """What stands at a path."""
    for step in path:
        data = data[step]
    return data


def changed(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """The level's data with another value at a path."""
    data = copy.deepcopy(DATA)
    at(data, path[:-1])[path[-1]] = value
    return data


def without(path: tuple[str | int, ...]) -> dict[str, Any]:
    """The level's data without what stands at a path."""
    data = copy.deepcopy(DATA)
    del at(data, path[:-1])[path[-1]]
    return data


def paths(data: Any = DATA, before: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in plain data, branches and leaves."""
    items: list[tuple[str | int, Any]] = []
    if isinstance(data, dict):
        items = list(data.items())
    elif isinstance(data, list):
        items = list(enumerate(data))
    return [place for key, value in items for place in [(*before, key), *paths(value, (*before, key))]]


def written(path: tuple[str | int, ...]) -> str:
    """A path as faults write it: ``start.unemployment.unit``, ``objectives[0].id``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")


def steps(place: str) -> tuple[str | int, ...]:
    """The inverse of :func:`written`."""
    return tuple(int(step) if step.isdigit() else step for step in place.replace("[", ".").replace("]", "").split("."))
