"""The pages that ship with the game: for teachers, for authors of levels, for whoever doubts a score."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cbgame.files import places

NAMES: Final = (
    *("classroom", "by-file", "levels", "rule-files", "policy-lab", "sandbox", "scoring", "debrief", "emergencies"),
    *("information", "result-files", "episodes", "model"),
)
"""Those that are offered, as they are read; what they point to ships with them."""


@dataclass(frozen=True, slots=True)
class Document:
    """One page and what it is called."""

    file: Path
    title: str


def documents(language: str) -> tuple[Document, ...]:
    """Every page that is there, in the language where it was written in it, and in English otherwise."""
    folder = places.documents()
    found = []
    for name in NAMES:
        files = (folder / f"{name}.{language}.md", folder / f"{name}.md")
        file = next((each for each in files if each.is_file()), None)
        if file is not None:
            found.append(Document(file, _title(file)))
    return tuple(found)


def _title(file: Path) -> str:
    """The page's first line, which is its heading."""
    with file.open(encoding="utf-8") as page:
        return page.readline().lstrip("#").strip()
