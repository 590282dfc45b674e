"""Whether a class waits in the player's folder to be gone on with. It loads neither the web nor a model."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from cbgame.files import places

_NEWEST = "select title, code from classes where stage != 'ended' order by id desc limit 1"


def unfinished_class() -> str | None:
    """The title, or else the code, of the newest class that hasn't ended; None where there is none."""
    file = places.classroom() / "classes.sqlite3"
    if not file.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=1.0)) as connection:
            row = connection.execute(_NEWEST).fetchone()
    except sqlite3.Error:  # spoilt, or being made: the host says so when it is asked to go on
        return None
    return None if row is None else str(row[0] or row[1])
