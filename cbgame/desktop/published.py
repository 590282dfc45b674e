"""Every published figure as rows of a table, and as comma-separated text to take along. No Qt."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from cbgame.desktop.charts.series import kebab, series_label, series_number, series_unit
from cbgame.economy.calendar import quarter_name, quarter_number
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Bulletin, Reading, Status
from cbgame.game.level import Level
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue

SHOWN: Final = 8
"""Quarters beside each other in the table."""


@dataclass(frozen=True, slots=True)
class Published:
    """All that has been published: by variable and quarter, as it stands now after revisions."""

    quarters: tuple[str, ...]
    readings: Mapping[str, Mapping[str, Reading]]

    def values(self, variable: str) -> tuple[float, ...]:
        """One number per quarter; not-a-number where nothing was published."""
        known = self.readings.get(variable, {})
        return tuple(known[quarter].value if quarter in known else float("nan") for quarter in self.quarters)


def published(level: Level, bulletins: Sequence[Bulletin]) -> Published:
    """The level's history and every bulletin, each figure as the newest bulletin has it."""
    readings: dict[str, dict[str, Reading]] = {}
    first = quarter_number(level.history_start or bulletins[0].quarter)
    for name, history in level.history.items() if level.history_start else ():
        readings[name] = {quarter_name(first + place): Reading(value) for place, value in enumerate(history)}
    for bulletin in bulletins:
        for name, reading in bulletin.readings.items():
            readings.setdefault(name, {})[bulletin.quarter] = reading
        for name, revised in bulletin.revisions.items():
            readings.setdefault(name, {}).update(revised)
    last = quarter_number(bulletins[-1].quarter)
    named = {name: readings[name] for name in VARIABLES if name in readings}
    return Published(tuple(quarter_name(number) for number in range(first, last + 1)), named)


def matching(catalogue: Catalogue, known: Published, wanted: str) -> tuple[str, ...]:
    """The variables whose name or meaning, in the language on screen or in the files, contains every word wanted."""
    words = wanted.casefold().split()

    def told(name: str) -> str:
        long = catalogue.say(f"variable-{kebab(name)}-long")
        return f"{name} {series_label(catalogue, name)} {long}".casefold()

    return tuple(name for name in known.readings if all(word in told(name) for word in words))


def columns(catalogue: Catalogue, known: Published) -> tuple[str, ...]:
    """The heads of the table, newest quarter first."""
    newest, *earlier = (catalogue.quarter(quarter) for quarter in reversed(known.quarters[-SHOWN:]))
    return (
        catalogue.say("charts-data-figure"), catalogue.say("charts-data-unit"),
        newest, catalogue.say("charts-data-change"), *earlier,
    )  # fmt: skip


def row(catalogue: Catalogue, known: Published, name: str) -> tuple[str, ...]:
    """One variable: its name, its unit, its newest figure, the change, and the quarters before."""
    shown = known.quarters[-SHOWN:]
    newest, *earlier = (_cell(catalogue, name, known.readings[name].get(quarter)) for quarter in reversed(shown))
    now, before = (known.readings[name].get(quarter) for quarter in (*reversed(shown), "", "")[:2])
    change = figures.move(catalogue, name, now.value - before.value) if now and before else ""
    return (series_label(catalogue, name), series_unit(catalogue, name), newest, change, *earlier)


def _cell(catalogue: Catalogue, name: str, reading: Reading | None) -> str:
    if reading is None:
        return ""
    number = series_number(catalogue, name, reading.value)
    if reading.status is Status.FINAL:
        return number
    return catalogue.say(f"charts-data-{reading.status}", number=number)


def csv_text(known: Published, names: Sequence[str]) -> str:
    """Variable, unit, quarter, value and status, a line for every figure, with the names of the files."""
    text = io.StringIO()
    import csv  # here, because a first desk exports nothing

    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("variable", "unit", "quarter", "value", "status"))
    for name in names:
        for quarter, reading in sorted(known.readings[name].items(), key=lambda item: quarter_number(item[0])):
            writer.writerow((name, VARIABLES[name].unit, quarter, f"{reading.value:.6g}", reading.status))
    return text.getvalue()
