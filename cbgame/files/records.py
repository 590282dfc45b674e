"""Records as JSON files: running terms and results. What can't be trusted is refused with a clear word."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from cbgame.files import migrations
from cbgame.files.atomic import save_text
from cbgame.files.faults import BadFile, Fault, fault, shown
from cbgame.files.migrations import FORMAT, VERSION
from cbgame.files.strict_json import read_json
from cbgame.game.past import is_historical
from cbgame.game.record import Record


def save_record(record: Record, path: Path) -> None:
    """Write a record, all of it or nothing. Raises :class:`cbgame.files.atomic.SaveFailed`."""
    save_text(path, json.dumps(record_data(record), ensure_ascii=False, indent=1, allow_nan=False) + "\n")


def record_data(record: Record) -> dict[str, Any]:
    """A record as the plain data of its file, as it is written."""
    return {"format": FORMAT, "version": VERSION, **asdict(record)}


def load_record(path: Path) -> Record:
    """The record in a file, of this form or an earlier one. Raises :class:`BadFile` with all that is wrong with it."""
    return record_of(read_json(path), path)


def record_of(data: object, path: Path) -> Record:
    """Plain data as a record; ``path`` names it in faults. Raises :class:`BadFile`."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise BadFile(path, [fault("", "foreign")])
    version = data.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise BadFile(path, [fault("version", "type-whole", found=shown(version))])
    if version > VERSION:
        raise BadFile(path, [fault("", "newer", found=version, known=VERSION)])
    if version < migrations.oldest():
        raise BadFile(path, [fault("", "older", found=version, known=migrations.oldest())])
    from cbgame.files.shapes import Misshapen, structure  # here, because whoever only writes needs no checks

    body = {key: value for key, value in data.items() if key not in ("format", "version")}
    try:
        record = structure(migrations.migrated(body, version), Record)
    except migrations.NotMigrated:
        raise BadFile(path, [fault("", "not-of-version", found=version)]) from None
    except Misshapen as error:
        raise BadFile(path, error.faults) from None
    if faults := _faults_in(record):
        raise BadFile(path, faults)
    return record


def _faults_in(record: Record) -> list[Fault]:
    """What no term could have written. A wrong decision or score is for ``verify`` to refute, not for this."""
    faults: list[Fault] = []
    if record.seed < 0 and not is_historical(record.seed):
        faults.append(fault("seed", "seed", found=shown(record.seed)))
    decided = len(record.decisions)
    for name, length in (("answers", len(record.answers)), ("marks", len(record.marks))):
        if length > decided:
            faults.append(fault(name, "length", found=length, expected=decided))
    return faults
