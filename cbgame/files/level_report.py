"""What a check of level files found, as plain data: each problem with its place, what was found and what expected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cbgame.files.faults import BadFile, Fault
from cbgame.files.found import past_files
from cbgame.files.levels import level_in
from cbgame.files.reading import read_text
from cbgame.files.toml_file import LARGEST_BYTES
from cbgame.files.what_happened import freshness
from cbgame.game.past import Freshness
from cbgame.text.catalogue import Catalogue

_NO_FILE: Final = ("fault-no-file", "fault-folder", "fault-unreadable")
_SORTS: Final = {
    "fault-type-number": "number",
    "fault-type-whole": "whole number",
    "fault-type-text": "text",
    "fault-type-truth": "true or false",
    "fault-type-list": "list",
    "fault-type-table": "table",
    "fault-not-finite": "finite number",
    "fault-decision-not-finite": "finite number",
    "fault-quarter": "2017Q4",
    "fault-url": "https://",
}
"""What is expected where the message says it by itself."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault as programs read it; what can't be told is None. ``kind`` names the sort of fault."""

    where: str
    line: int | None
    kind: str
    found: str | None
    expected: str | None
    near: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Checked:
    """One file: sound, or its problems; ``readable`` is false where there is no file to judge."""

    file: str
    id: str | None
    problems: tuple[Problem, ...]
    readable: bool = True
    past: Freshness = Freshness.NONE  # how its historical luck stands

    @property
    def sound(self) -> bool:
        """Whether the file is a level."""
        return not self.problems

    def lines(self) -> tuple[str, ...]:
        """One line for each problem, beginning with the file and the line in it as editors understand it."""
        at = ("" if each.line is None or not each.where else f":{each.line}" for each in self.problems)
        return tuple(f"{self.file}{line}: {each.text}" for line, each in zip(at, self.problems, strict=True))


def checked(path: Path, catalogue: Catalogue, *, any_name: bool = False) -> Checked:
    """A level file read as the game reads it; ``any_name`` where it need not be named for its id."""
    try:
        level = level_in(read_text(path, LARGEST_BYTES), path, any_name=any_name)
        return Checked(str(path), level.id, (), past=freshness(level) if level.id in past_files() else Freshness.NONE)
    except BadFile as error:
        there = not any(each.what.id in _NO_FILE for each in error.faults)
        return Checked(str(path), None, tuple(_problem(each, catalogue) for each in error.faults), there)


def _problem(found: Fault, catalogue: Catalogue) -> Problem:
    stated = {name: str(value) for name, value in found.what.arguments.items()}
    kind = found.what.id.removeprefix("fault-")
    if kind.startswith("unknown"):  # a key that nobody reads is found where it stands
        stated["found"] = found.place.rpartition(".")[2]
    line = int(stated["line"]) if "line" in stated else found.line
    said = found.said(catalogue)
    return Problem(
        found.place, line, kind, stated.get("found"), _expected(found.what.id, stated), stated.get("near"), said
    )


def _expected(id: str, stated: dict[str, str]) -> str | None:
    if "low" in stated:
        return f"{stated['low']} to {stated['high']}"
    named = (stated[name] for name in ("expected", "near", "choices", "known", "most", "before") if name in stated)
    return next(named, _SORTS.get(id))
