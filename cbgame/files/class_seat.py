"""The seat that a player has in a class: kept, so that a closed lid or another start of the game doesn't lose it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from cbgame.files import places
from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile
from cbgame.files.shapes import Misshapen, plain, structure
from cbgame.files.strict_json import read_json


@dataclass(frozen=True, slots=True)
class ClassSeat:
    """Where the class is, and what proves whose seat it is."""

    address: str
    code: str
    nickname: str
    token: str


def file() -> Path:
    """Where the seat is kept."""
    return places.saves() / "class.json"


def keep(seat: ClassSeat) -> None:
    """Keep the seat in place of any other. Raises ``SaveFailed``."""
    save_text(file(), json.dumps(plain(seat), ensure_ascii=False, indent=1) + "\n")


def kept() -> ClassSeat | None:
    """The seat that is kept; None where there is none, or what is there can't be read."""
    try:
        return structure(read_json(file()), ClassSeat)
    except (BadFile, Misshapen):
        return None


def forget() -> None:
    """Keep no seat any more."""
    file().unlink(missing_ok=True)
