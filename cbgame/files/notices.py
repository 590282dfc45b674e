"""Whose work is in a packaged game: the list and the texts that were collected when it was built."""

from __future__ import annotations

import json
from dataclasses import dataclass

from cbgame.files import places

_LIST = "notices.json"


@dataclass(frozen=True, slots=True)
class Notice:
    """One work that the package holds; ``texts`` are names of files."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def packed_notices() -> tuple[Notice, ...]:
    """Every work in the package, by name; none in a checkout, where nothing is packed."""
    file = places.notices() / _LIST
    if not file.is_file():
        return ()
    listed = json.loads(file.read_text(encoding="utf-8"))
    return tuple(Notice(each["name"], each["version"], each["licence"], tuple(each["texts"])) for each in listed)


def text_of(notice: Notice) -> str:
    """The texts of its licence, one after the other."""
    files = (places.notices() / name for name in notice.texts)
    return "\n\n".join(file.read_text(encoding="utf-8", errors="replace").strip() for file in files)
