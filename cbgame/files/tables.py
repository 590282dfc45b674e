"""A debrief as tables: names of columns and rows of plain values, for every format that has rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from cbgame.economy.variables import VARIABLES
from cbgame.files.atomic import save_text
from cbgame.game.bulletin import Week
from cbgame.game.changes import settings_of
from cbgame.game.contributions import Contribution
from cbgame.game.debrief import Report

Cell = float | str | bool | None


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its id, the names of its columns, its rows."""

    id: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def quarters_table(report: Report) -> Table:
    """One row per quarter: the truth by variable, what was published first (``published_``), the decision
    (``decision_``), the answers to emergencies."""
    names = tuple(VARIABLES)
    settings = tuple(settings_of(report.level.standing))
    published = tuple(sorted({name for quarter in report.log for name in quarter.observed} & set(names)))
    columns = (
        "quarter", *names, *(f"published_{name}" for name in published),
        *(f"decision_{part.replace('.', '_')}" for part in settings), "answers",
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for quarter, answers in zip(report.log, report.record.answers, strict=True):
        chosen = settings_of(quarter.decision)
        truth = (quarter.actual.get(name) for name in names)
        seen = (quarter.observed.get(name) for name in published)
        rows.append((quarter.date, *truth, *seen, *(_cell(chosen[part]) for part in settings), ";".join(answers)))
    return Table("quarters", columns, tuple(rows))


def weeks_table(report: Report) -> Table:
    """One row per week of the tape."""
    names = tuple(item.name for item in fields(Week))
    rows = tuple(
        (quarter.date, *(_cell(getattr(week, name)) for name in names))
        for quarter in report.log
        for week in quarter.weeks
    )
    return Table("weeks", ("quarter", *names), rows)


def policies_table(report: Report) -> Table:
    """Every variable of every policy on this luck, one row per policy and quarter, with the policy's score."""
    names = tuple(VARIABLES)
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (path.policy, path.score.total, quarter, *(path.series[name][place] for name in names))
        for path in (report.debrief.player, *report.debrief.ghosts)
        for place, quarter in enumerate(report.debrief.quarters)
    )
    return Table("policies", ("policy", "score", "quarter", *names), rows)


def score_table(report: Report) -> Table:
    """The score by objective, as usual, luck and skill, and its percentile among the simulated chairs."""
    score, luck = report.debrief.player.score, report.review.luck
    split = (("usual", luck.usual), ("luck", luck.luck), ("skill", luck.skill))
    rows: list[tuple[Cell, ...]] = [(part.id, part.weight, part.loss, part.points) for part in score.objectives]
    rows += [("total", 1.0, None, score.total), *((name, None, None, points) for name, points in split)]
    rows.append(("percentile", None, None, report.debrief.percentile))
    return Table("score", ("part", "weight", "loss", "points"), tuple(rows))


def contributions_table(report: Report) -> Table:
    """Points over *hold* by kind, quarter and objective; each kind of split adds up to the same."""
    review = report.review
    objectives = tuple(part.id for part in review.by_objective)
    splits: tuple[tuple[str, Sequence[Contribution]], ...] = (
        ("kind", review.by_kind), ("quarter", review.by_quarter), ("objective", review.by_objective),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (split, part.id, part.total, *(part.by_name.get(name, 0.0) for name in objectives))
        for split, parts in splits
        for part in parts
    )
    return Table("contributions", ("split", "part", "points", *objectives), rows)


def worths_table(report: Report) -> Table:
    """What each decision and each answer was worth."""
    rows = tuple((each.quarter, each.answer or "", each.points) for each in report.review.worths)
    return Table("worths", ("quarter", "answer", "points"), rows)


def origins_table(report: Report) -> Table:
    """Each variable's move by family, over the term and in each quarter."""
    quarters = zip(report.debrief.quarters, report.review.origins_by_quarter, strict=True)
    spans = (("term", report.review.origins), *quarters)
    families = tuple(part.family for part in next(iter(report.review.origins.values())))
    rows = tuple(
        (span, name, *(part.amount for part in parts), sum(part.amount for part in parts))
        for span, moved in spans
        for name, parts in moved.items()
    )
    return Table("origins", ("span", "variable", *families, "move"), rows)


def all_tables(report: Report) -> tuple[Table, ...]:
    """Every table, in reading order."""
    made = (
        score_table, quarters_table, weeks_table, policies_table, contributions_table, worths_table, origins_table,
    )  # fmt: skip
    return tuple(make(report) for make in made)


def csv_text(table: Table) -> str:
    """The table as comma-separated values: a row of names, then the figures in full, nothing for what isn't there."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow(["" if cell is None else _plain(cell) for cell in row])
    return out.getvalue()


def save_csv(report: Report, path: Path) -> tuple[Path, ...]:
    """Write the quarters to ``path`` and the weeks beside it; the files written. Raises ``SaveFailed``."""
    weeks = path.with_name(f"{path.stem}-weeks{path.suffix}")
    save_text(path, csv_text(quarters_table(report)))
    save_text(weeks, csv_text(weeks_table(report)))
    return path, weeks


def _cell(value: object) -> Cell:
    if isinstance(value, tuple):
        return ";".join(str(item) for item in value)
    return value if value is None or isinstance(value, bool | float | int) else str(value)


def _plain(cell: float | str | bool) -> str:
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return repr(round(cell, 9)) if isinstance(cell, float) else str(cell)
