"""A debrief as a workbook: one sheet a table, names in the reader's language over the names programs know."""

from __future__ import annotations

import datetime
import io
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import xlsxwriter

from cbgame.economy.variables import VARIABLES
from cbgame.files.atomic import save_bytes
from cbgame.files.tables import Cell, Table, all_tables
from cbgame.game.debrief import Report
from cbgame.text.catalogue import Catalogue

_WIDEST: Final = 44
FORECAST_PARTS: Final = ("middle", "low", "high", "outcome", "crps")
"""What a class's forecast of a variable has columns for."""

_CREATED: Final = datetime.datetime(2000, 1, 1)
"""Written into every workbook, so that one report is one file, whenever it is made."""


def save_workbook(report: Report, path: Path, catalogue: Catalogue) -> None:
    """Write the workbook, all of it or nothing. Raises ``SaveFailed``."""
    save_bytes(path, workbook_bytes(report, catalogue))


def workbook_bytes(report: Report, catalogue: Catalogue) -> bytes:
    """The workbook (Office Open XML) as bytes; the same report gives the same bytes."""
    return tables_bytes(report.level.words[catalogue.language].title, all_tables(report), catalogue)


def tables_bytes(title: str, tables: Iterable[Table], catalogue: Catalogue) -> bytes:
    """A workbook with a sheet to a table; texts stay texts, whatever they begin with."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": title, "author": "cbgame", "created": _CREATED})
    for table in tables:
        _add(book, table, catalogue)
    book.close()
    return out.getvalue()


def _add(book: xlsxwriter.Workbook, table: Table, catalogue: Catalogue) -> None:
    sheet = book.add_worksheet(catalogue.say(f"sheet-{table.id}"))
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    known = book.add_format({"font_color": "#59626d", "font_size": 8})
    sheet.freeze_panes(2, 1)
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, column_name(catalogue, name), head)
        sheet.write_string(1, column, name, known)
        sheet.set_column(column, column, min(max(11, len(name) * 0.8), _WIDEST))
    for place, row in enumerate(table.rows, start=2):
        for column, cell in enumerate(row):
            _write(sheet, place, column, cell)


def _write(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, cell: Cell) -> None:
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell)
    elif isinstance(cell, str):
        sheet.write_string(row, column, cell)
    elif cell is not None and math.isfinite(cell):
        sheet.write_number(row, column, cell)


def column_name(catalogue: Catalogue, name: str) -> str:
    """A column in the reader's words: a variable, a published figure, an instrument; else its own name."""
    if name in VARIABLES:
        return _variable(catalogue, name)
    forecast, _, part = name.rpartition("_")
    if forecast in VARIABLES and part in FORECAST_PARTS:
        return catalogue.say(f"sheet-forecast-{part}", variable=_variable(catalogue, forecast))
    published = name.removeprefix("published_")
    if published in VARIABLES:
        return catalogue.say("sheet-published", variable=_variable(catalogue, published))
    kebab = name.removeprefix("decision_").replace("_", "-")
    said = (f"field-{kebab}", f"field-{kebab}".removesuffix("-kind"), f"sheet-column-{kebab}", f"objective-{kebab}",
            f"origin-{kebab}")  # fmt: skip
    return next((catalogue.say(id) for id in said if id in catalogue), name)


def _variable(catalogue: Catalogue, name: str) -> str:
    unit = catalogue.say(f"unit-{VARIABLES[name].unit.replace('_', '-')}-short")
    in_billions = catalogue.say("sheet-usd-bn") if VARIABLES[name].unit == "usd_bn" else unit
    return catalogue.say("report-with-unit", name=catalogue.say(f"variable-{name.replace('_', '-')}"), unit=in_billions)
