"""Answers on stdout: JSON for programs, tables for people."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence

from cbgame.files.report_json import finite
from cbgame.files.shapes import plain


def print_json(value: object) -> None:
    """Strict JSON; a figure that isn't finite is null."""
    print(json.dumps(finite(plain(value)), ensure_ascii=False, indent=1, allow_nan=False))


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]], text_columns: int = 1) -> None:
    """A table with its columns aligned: the first ``text_columns`` to the left, figures to the right."""
    widths = [max(_width(row[column]) for row in [head, *rows]) for column in range(len(head))]
    for row in [head, *rows]:
        cells = [
            cell + " " * (width - _width(cell)) if column < text_columns else " " * (width - _width(cell)) + cell
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        print("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """Columns on a terminal: a Chinese sign takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
