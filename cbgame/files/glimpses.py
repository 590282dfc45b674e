"""A glimpse of a record's file: what Home tells of it. Whoever goes on with the record reads it whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from cbgame.files.faults import BadFile
from cbgame.files.migrations import FORMAT, VERSION
from cbgame.files.strict_json import read_json


class Glimpse(NamedTuple):
    """Of which level and rules a record is, how many quarters it has closed, and the score it claims."""

    level: str
    engine: str
    level_hash: str
    closed: int
    claimed_score: float | None


def glimpse(path: Path) -> Glimpse | None:
    """What a file of today's form tells at once; None where it isn't there, or only reading it whole can tell."""
    try:
        data = read_json(path) if path.is_file() else None
    except BadFile:
        return None
    if not isinstance(data, dict) or data.get("format") != FORMAT or data.get("version") != VERSION:
        return None
    return _glimpsed(data)


def _glimpsed(data: dict[str, Any]) -> Glimpse | None:
    texts = [data.get(name) for name in ("level", "engine", "level_hash")]
    marks, score = data.get("marks", []), data.get("claimed_score")
    is_score = score is None or (isinstance(score, int | float) and not isinstance(score, bool))
    if not all(isinstance(text, str) for text in texts) or not isinstance(marks, list) or not is_score:
        return None
    level, engine, level_hash = map(str, texts)
    return Glimpse(level, engine, level_hash, len(marks), None if score is None else float(score))
