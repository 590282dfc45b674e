"""Which messages the source mentions: ids as they stand, and families of ids that are put together."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-zA-Z0-9_]+)+")
_FAMILY_START = re.compile(r"[a-z][a-z0-9]*-[a-z0-9-]*")
_ON_PAGE = re.compile(r'"(browser-[a-z0-9-]+)"')
_SAYING = {"say": (0, ""), "message": (0, ""), "fault": (1, "fault-")}
"""Calls that are given a message id: at which position, and what they put before it."""


@dataclass(slots=True)
class Uses:
    """What some source files mention."""

    mentioned: set[str] = field(default_factory=set)  # every text that could be a message id
    families: set[str] = field(default_factory=set)  # patterns of ids put together: "cause-.+"
    said: dict[str, str] = field(default_factory=dict)  # ids that are certainly said -> where

    def add(self, others: Uses) -> None:
        """Take in what other files mention."""
        self.mentioned |= others.mentioned
        self.families |= others.families
        self.said |= others.said

    def covers(self, id: str) -> bool:
        """Whether anything mentions this message."""
        return id in self.mentioned or any(re.fullmatch(family, id) for family in self.families)


def uses_in(files: Iterable[Path]) -> Uses:
    """What Python files mention."""
    uses = Uses()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            _note(node, file, uses)
    return uses


def uses_on_page(files: Iterable[Path]) -> Uses:
    """What the scripts of a browser's page say: every text in quotes that could be a message id."""
    uses = Uses()
    for file in files:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            uses.said |= dict.fromkeys(_ON_PAGE.findall(line), f"{file}:{number}")
    uses.mentioned |= uses.said.keys()
    return uses


def _note(node: ast.AST, file: Path, uses: Uses) -> None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ID.fullmatch(node.value):
        uses.mentioned.add(node.value)
    elif isinstance(node, ast.JoinedStr):
        uses.families |= set(_family(node))
    elif isinstance(node, ast.Call):
        for id in _said(node):
            uses.said[id] = f"{file}:{node.lineno}"


def _family(text: ast.JoinedStr) -> Iterator[str]:
    """``f"cause-{name}-long"`` as a pattern, if it begins like a message id."""
    first = text.values[0] if text.values else None
    if isinstance(first, ast.Constant) and _FAMILY_START.fullmatch(str(first.value)):
        parts = (re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in text.values)
        yield "".join(parts)


def _said(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    place, prefix = _SAYING.get(name, (len(call.args), ""))
    if len(call.args) <= place:
        return
    for node in _outcomes(call.args[place]):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield prefix + node.value


def _outcomes(node: ast.expr) -> Iterator[ast.expr]:
    """What an expression may come to: both sides of an if-else."""
    if isinstance(node, ast.IfExp):
        yield from _outcomes(node.body)
        yield from _outcomes(node.orelse)
    else:
        yield node
