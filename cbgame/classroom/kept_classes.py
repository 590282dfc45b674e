"""The classes that lie in the player's folder: one to go on with, those that have ended. It loads neither the web nor a
model."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cbgame.files import places

_ALL: Final = """
    select classes.id, code, title, competition, created, stage, round,
        (select count(*) from seats where class_id = classes.id and kind != 'bot' and not removed)
    from classes order by classes.id desc
"""
_PATIENCE_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class KeptClass:
    """A class as it lies in the database."""

    id: int
    code: str
    title: str  # the teacher's own; may be empty
    level_id: str
    created: float  # seconds of UTC since 1970
    stage: str
    round: int  # from 1; 0 before the first
    seats: int  # of people and teams that were not removed

    @property
    def ended(self) -> bool:
        """Whether nothing is left to decide."""
        return self.stage == "ended"


def kept_classes() -> tuple[KeptClass, ...]:
    """Every class, the newest first; none where the database is spoilt or being made: the host says so when asked."""
    if not _file().is_file():
        return ()
    try:
        with closing(_opened("ro")) as connection:
            return tuple(_class(row) for row in connection.execute(_ALL))
    except (sqlite3.Error, ValueError, KeyError):
        return ()


def unfinished_class() -> str | None:
    """The title, or else the code, of the newest class that hasn't ended; None where there is none."""
    return next((each.title or each.code for each in kept_classes() if not each.ended), None)


def erase_class(class_id: int) -> None:
    """Forget a class: everything of it goes with it, and nothing of it stays in the file. Raises OSError."""
    try:
        with _writing() as connection:
            connection.execute("delete from classes where id = ?", (class_id,))
    except sqlite3.Error as error:
        raise OSError(str(error)) from error


@contextmanager
def _writing() -> Iterator[sqlite3.Connection]:
    with closing(_opened("rw")) as connection:
        for pragma in ("foreign_keys", "secure_delete"):  # what hangs on it goes too, and is written over
            connection.execute(f"pragma {pragma} = on")
        with connection:
            yield connection
        connection.execute("pragma wal_checkpoint(truncate)")


def _file() -> Path:
    return places.classroom() / "classes.sqlite3"


def _opened(mode: str) -> sqlite3.Connection:
    return sqlite3.connect(f"{_file().resolve().as_uri()}?mode={mode}", uri=True, timeout=_PATIENCE_S)


def _class(row: tuple[int, str, str, str, float, str, int, int]) -> KeptClass:
    id, code, title, competition, created, stage, round, seats = row
    return KeptClass(id, code, title, str(json.loads(competition)["level_id"]), created, stage, round, seats)
