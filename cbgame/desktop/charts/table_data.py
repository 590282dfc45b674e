"""The figures of a chart, to be shown as a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableData:
    """A chart's figures, already written in the language on screen."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_shown: int = 0  # the row that stands on top when the table opens
