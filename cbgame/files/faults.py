"""What is wrong with a file: every fault with its place, as message ids and arguments."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from cbgame.game.message import Argument, Message, message
from cbgame.policy.decision import Problem
from cbgame.text.catalogue import Catalogue

_LONGEST_SHOWN = 60
_MOST_LISTED = 16


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake: where in the file (``start.unemployment.unit``; empty for the whole file) and what it is."""

    where: str
    what: Message

    def line(self, catalogue: Catalogue) -> str:
        """The fault in one line. Its arguments are quoted from the file, so they are shown as they are."""
        text = catalogue.say(self.what.id, **self.what.arguments)
        return f"{self.where}: {text}" if self.where else text

    def __str__(self) -> str:
        details = ", ".join(f"{name} {value}" for name, value in self.what.arguments.items())
        return f"{self.where or 'file'}: {self.what.id}" + (f" ({details})" if details else "")


class BadFile(ValueError):
    """A file that can't be used; ``faults`` lists everything that is wrong with it."""

    def __init__(self, path: Path | str, faults: Iterable[Fault]) -> None:
        self.path, self.faults = str(path), tuple(faults)
        super().__init__("; ".join(f"{self.path}: {fault}" for fault in self.faults))

    def lines(self, catalogue: Catalogue) -> tuple[str, ...]:
        """One line per fault, each beginning with the file."""
        return tuple(f"{self.path}: {fault.line(catalogue)}" for fault in self.faults)


def fault(where: str, id: str, **arguments: Argument) -> Fault:
    """A fault by its message id, ``fault-`` left away."""
    return Fault(where, message(f"fault-{id}", **arguments))


def shown(value: object) -> str:
    """A value as the file's author would recognise it, in one short line."""
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list | tuple):
        return "[…]" if value else "[]"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, str | bool | None) else str(value)
    text = "".join(sign if sign.isprintable() else "�" for sign in text)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def not_one_of(where: str, found: object, choices: Iterable[str]) -> Fault:
    """The fault of a value outside its choices, with the near miss if there is one."""
    allowed = list(choices)
    near = get_close_matches(found, allowed, n=1) if isinstance(found, str) else []
    if near:
        return fault(where, "choice-near", found=shown(found), near=near[0])
    if len(allowed) > _MOST_LISTED:
        return fault(where, "choice-unknown", found=shown(found))
    return fault(where, "choice", found=shown(found), choices=", ".join(allowed))


def unknown_key(where: str, key: str, known: Iterable[str]) -> Fault:
    """The fault of a key that nobody reads, with the near miss if there is one."""
    allowed = list(known)
    place = f"{where}.{key}" if where else key
    if near := get_close_matches(key, allowed, n=1):
        return fault(place, "unknown-near", near=near[0])
    if len(allowed) > _MOST_LISTED:
        return fault(place, "unknown-plain")
    return fault(place, "unknown", known=", ".join(allowed))


def refusal_fault(where: str, problem: Problem) -> Fault:
    """Why a decision in a file could not be taken in the game."""
    expected = ", ".join(shown(item) for item in problem.expected)
    place = f"{where}.{problem.where}"
    return fault(place, f"decision-{problem.code.replace('_', '-')}", found=shown(problem.found), expected=expected)
