"""What is wrong with a file: every fault with its place, as message ids and arguments."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from cbgame.game.message import Argument, Message, message

if TYPE_CHECKING:
    from cbgame.policy.decision import Problem
    from cbgame.text.catalogue import Catalogue

_LONGEST_SHOWN = 60
_LONGEST_PLACE = 200
_MOST_TOLD = 900
_MOST_LISTED = 16
MOST_FAULTS = 200
"""Of one file; nobody reads more, and a file made to hold millions must not cost the player's patience."""
_MOST_COMPARED = 1000


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake: where in the file (``start.unemployment.unit``; empty for the whole file) and what it is.

    ``line`` is where to look in a file that people write, counted from 1; None where that can't be told.
    """

    where: str
    what: Message
    line: int | None = None

    def said(self, catalogue: Catalogue) -> str:
        """The fault in one line. Its arguments are quoted from the file, so they are shown as they are."""
        told = {
            name: _in_line(each, _MOST_TOLD) if isinstance(each, str) else each
            for name, each in self.what.arguments.items()
        }
        text = catalogue.say(self.what.id, **told)
        return f"{self.place}: {text}" if self.where else text

    @property
    def place(self) -> str:
        """Where it is, in one line and not without end: keys are anybody's."""
        return _in_line(self.where, _LONGEST_PLACE)

    def __str__(self) -> str:
        details = ", ".join(f"{name} {value}" for name, value in self.what.arguments.items())
        return f"{self.where or 'file'}: {self.what.id}" + (f" ({details})" if details else "")


class BadFile(ValueError):
    """A file that can't be used; ``faults`` lists everything that is wrong with it, or the first of very many."""

    def __init__(self, path: Path | str, faults: Iterable[Fault]) -> None:
        listed = tuple(islice(faults, MOST_FAULTS + 1))
        if len(listed) > MOST_FAULTS:
            listed = (*listed[:MOST_FAULTS], fault("", "and-more", most=MOST_FAULTS))
        self.path, self.faults = str(path), listed
        super().__init__("; ".join(f"{self.path}: {fault}" for fault in self.faults))

    def lines(self, catalogue: Catalogue) -> tuple[str, ...]:
        """One line per fault, each beginning with the file, and the line in it as editors understand it."""
        places = (self.path if each.line is None else f"{self.path}:{each.line}" for each in self.faults)
        return tuple(f"{place}: {each.said(catalogue)}" for place, each in zip(places, self.faults, strict=True))


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
    return _in_line(text, _LONGEST_SHOWN)


def _in_line(text: str, longest: int) -> str:
    text = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(sign if sign.isprintable() else "�" for sign in text)


def _listed(names: list[str]) -> str | None:
    """A few names to choose from; None where they are too many to list."""
    return ", ".join(_in_line(name, _LONGEST_SHOWN) for name in names) if len(names) <= _MOST_LISTED else None


def not_one_of(where: str, found: object, choices: Iterable[str]) -> Fault:
    """The fault of a value outside its choices, with the near miss if there is one."""
    allowed = list(choices)
    if isinstance(found, str) and (near := _near_miss(found, allowed)):
        return fault(where, "choice-near", found=shown(found), near=_in_line(near, _LONGEST_SHOWN))
    if (choices_said := _listed(allowed)) is None:
        return fault(where, "choice-unknown", found=shown(found))
    return fault(where, "choice", found=shown(found), choices=choices_said)


def _near_miss(found: str, allowed: list[str]) -> str | None:
    """Which of a list of names was perhaps meant; long texts and long lists aren't compared."""
    if len(found) > _LONGEST_SHOWN or len(allowed) > _MOST_COMPARED:
        return None
    from difflib import get_close_matches  # here, because a start without a mistake needs no comparing

    return next(iter(get_close_matches(found, allowed, n=1)), None)


def unknown_key(where: str, key: str, known: Iterable[str]) -> Fault:
    """The fault of a key that nobody reads, with the near miss if there is one."""
    allowed = list(known)
    place = f"{where}.{key}" if where else key
    if near := _near_miss(key, allowed):
        return fault(place, "unknown-near", near=_in_line(near, _LONGEST_SHOWN))
    if (known_said := _listed(allowed)) is None:
        return fault(place, "unknown-plain")
    return fault(place, "unknown", known=known_said)


def refusal_fault(where: str, problem: Problem) -> Fault:
    """Why a decision in a file could not be taken in the game."""
    expected = ", ".join(shown(item) for item in problem.expected)
    place = f"{where}.{problem.where}"
    return fault(place, f"decision-{problem.code.replace('_', '-')}", found=shown(problem.found), expected=expected)
