"""The formats of a debrief that need no drawing, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from cbgame.files.report_json import save_json
from cbgame.files.spreadsheet import save_workbook
from cbgame.files.tables import save_csv
from cbgame.game.debrief import Report
from cbgame.text.catalogue import Catalogue

Save = Callable[[Report, Path, Catalogue], tuple[Path, ...]]
"""Writes a report to a path in a language; the files written. Raises ``SaveFailed``."""


def _csv(report: Report, path: Path, catalogue: Catalogue) -> tuple[Path, ...]:
    return save_csv(report, path)


def _xlsx(report: Report, path: Path, catalogue: Catalogue) -> tuple[Path, ...]:
    save_workbook(report, path, catalogue)
    return (path,)


def _json(report: Report, path: Path, catalogue: Catalogue) -> tuple[Path, ...]:
    save_json(report, path, catalogue)
    return (path,)


TABLES: Final[Mapping[str, Save]] = {"csv": _csv, "xlsx": _xlsx, "json": _json}
