"""The gradebook: what each student did and reached, ranked, as tables for a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cbgame.classroom.forecasts import Forecast, mean_crps
from cbgame.files.spreadsheet import FORECAST_PARTS, tables_bytes
from cbgame.files.tables import Cell, Table
from cbgame.game.bulletin import Score
from cbgame.text.catalogue import Catalogue

SAME: Final = 0.05
"""Scores that differ by less are the same: what is shown has one decimal."""


@dataclass(frozen=True, slots=True)
class Round:
    """What a student did in one quarter."""

    quarter: str
    decided: bool  # by the student, not by *hold* for one who was late
    decision: str = ""  # in words
    answers: tuple[str, ...] = ()
    justification: str = ""
    forecasts: Mapping[str, tuple[Forecast, float]] = field(default_factory=dict)  # by variable, with what came


@dataclass(frozen=True, slots=True)
class Entry:
    """One student or team. ``score`` is None where there is none to count; ``remark`` says why."""

    name: str
    score: Score | None = None
    losses: Mapping[str, float] = field(default_factory=dict)  # by objective, the less the better
    emergencies: int = 0  # met
    rounds: tuple[Round, ...] = ()
    places: tuple[int, ...] = ()  # after each round
    remark: str = ""

    @property
    def participation(self) -> float | None:
        """The share of rounds that were decided by the student; None without rounds."""
        return sum(each.decided for each in self.rounds) / len(self.rounds) if self.rounds else None

    @property
    def crps(self) -> float | None:
        """The mean score of the forecasts, in percentage points, the less the better; None without any."""
        return mean_crps(pair for each in self.rounds for pair in each.forecasts.values())


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the gradebook."""

    entry: Entry
    rank: int | None  # 1 is best; the same score is the same rank
    borda: float | None  # how many others one beats; half a point for a tie


def ranked(entries: Sequence[Entry]) -> tuple[Line, ...]:
    """The lines, best first; those without a score last, by name."""
    scored = [(each, each.score.total) for each in entries if each.score is not None]
    totals = [total for _, total in scored]
    lines = [
        Line(
            each,
            rank=1 + sum(other > total + SAME for other in totals),
            borda=sum(1.0 if other < total - SAME else 0.5 for other in totals if other <= total + SAME) - 0.5,
        )
        for each, total in scored
    ]
    lines.sort(key=lambda line: (line.rank, line.entry.name.casefold()))
    without = sorted((each for each in entries if each.score is None), key=lambda each: each.name.casefold())
    return (*lines, *(Line(each, None, None) for each in without))


def gradebook_table(entries: Sequence[Entry]) -> Table:
    """One row a student: rank, score, medal, Borda points, participation, forecasts, points by objective."""
    lines = ranked(entries)
    scores = [line.entry.score for line in lines if line.entry.score is not None]
    objectives = tuple(part.id for part in scores[0].objectives) if scores else ()
    columns = ("rank", "name", "score", "medal", "borda", "participation", "crps", "emergencies", *objectives, "remark")
    return Table("gradebook", columns, tuple(_row(line, objectives) for line in lines))


def _row(line: Line, objectives: tuple[str, ...]) -> tuple[Cell, ...]:
    entry, score = line.entry, line.entry.score
    points = {part.id: part.points for part in score.objectives} if score else {}
    return (
        line.rank, entry.name, score.total if score else None, score.medal or "" if score else "", line.borda,
        entry.participation, entry.crps, entry.emergencies, *(points.get(name) for name in objectives), entry.remark,
    )  # fmt: skip


def journal_table(entries: Sequence[Entry]) -> Table:
    """One row a student and quarter: what was decided and answered, why, and what was forecast with what came."""
    variables = tuple(sorted({name for entry in entries for each in entry.rounds for name in each.forecasts}))
    parts = tuple(f"{name}_{part}" for name in variables for part in FORECAST_PARTS)
    columns = ("name", "quarter", "decided", "decision", "answers", "justification", *parts)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (entry.name, each.quarter, each.decided, each.decision, "; ".join(each.answers), each.justification,
         *_forecast_cells(each, variables))
        for entry in entries
        for each in entry.rounds
    )  # fmt: skip
    return Table("journal", columns, rows)


def _forecast_cells(each: Round, variables: tuple[str, ...]) -> tuple[Cell, ...]:
    cells: list[Cell] = []
    for name in variables:
        if name in each.forecasts:
            forecast, outcome = each.forecasts[name]
            scored = mean_crps([(forecast, outcome)])
            cells += [forecast.middle, forecast.low, forecast.high, outcome, scored]
        else:
            cells += [None] * len(FORECAST_PARTS)
    return tuple(cells)


def csv_text(table: Table) -> str:
    """A table as CSV, safe to open in a spreadsheet: a student's words never begin a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return out.getvalue()


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, float):
        return round(cell, 6)
    if isinstance(cell, str) and cell.lstrip()[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{cell}"
    return cell


def workbook_bytes(title: str, entries: Sequence[Entry], catalogue: Catalogue) -> bytes:
    """Gradebook and journal as a workbook (Office Open XML)."""
    return tables_bytes(title, (gradebook_table(entries), journal_table(entries)), catalogue)
