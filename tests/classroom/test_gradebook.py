"""The gradebook ranks fairly and writes files that a spreadsheet opens safely; prizes go to what was reached."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cbgame.classroom.forecasts import Forecast
from cbgame.classroom.gradebook import (
    Entry,
    Round,
    csv_text,
    gradebook_table,
    journal_table,
    ranked,
    workbook_bytes,
)
from cbgame.classroom.prizes import prizes
from cbgame.files.catalogues import load_catalogue
from cbgame.game.bulletin import ObjectiveScore, Score


def entry(name: str, total: float | None, **more: object) -> Entry:
    score = None if total is None else Score(total, (ObjectiveScore("jobs", 1.0, 0.5, total),), None)
    return Entry(name, score, **more)  # type: ignore[arg-type]


def test_ties_share_a_rank_and_who_has_no_score_comes_last() -> None:
    lines = ranked([entry("b", 5.0), entry("Zoe", None), entry("a", 9.0), entry("A2", 5.04), entry("c", -3.0)])
    assert [(line.entry.name, line.rank, line.borda) for line in lines] == [
        ("a", 1, 3.0), ("A2", 2, 1.5), ("b", 2, 1.5), ("c", 4, 0.0), ("Zoe", None, None),
    ]  # fmt: skip


@given(st.lists(st.integers(-1000, 1000), max_size=12))
def test_borda_points_share_out_every_pair_once(totals: list[int]) -> None:
    lines = ranked([entry(str(place), float(total)) for place, total in enumerate(totals)])
    assert sum(line.borda or 0.0 for line in lines) == len(totals) * (len(totals) - 1) / 2


FORMULA = '=HYPERLINK("http://x","y")'


def full_entries() -> list[Entry]:
    sure, right = Forecast(2.0, 2.0, 2.0), (Forecast(4.0, 3.5, 4.5), 4.1)
    rounds = (
        Round(
            "2019Q1", True, "cut 25 bp", ("wait",), FORMULA, {"core_inflation_4q": (sure, 2.5), "unemployment": right}
        ),
        Round("2019Q2", False),
    )
    return [entry(FORMULA, 12.5, rounds=rounds, emergencies=1, losses={"jobs": 0.5}), entry("Ben", None, remark="late")]


def test_a_students_words_never_become_a_formula() -> None:
    for table in (gradebook_table(full_entries()), journal_table(full_entries())):
        rows = list(csv.reader(io.StringIO(csv_text(table))))
        assert rows[0] == list(table.columns)
        assert not any(cell.startswith(("=", "+", "@")) for row in rows[1:] for cell in row)
    book = zipfile.ZipFile(io.BytesIO(workbook_bytes("Class", full_entries(), load_catalogue("en"))))
    sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == 2
    assert not any("<f>" in sheet for sheet in sheets)
    assert "HYPERLINK" in book.read("xl/sharedStrings.xml").decode()


def test_participation_and_forecasts_are_counted() -> None:
    columns, (first, last) = gradebook_table(full_entries()).columns, gradebook_table(full_entries()).rows
    told = dict(zip(columns, first, strict=True))
    assert told["participation"] == 0.5
    assert told["crps"] == pytest.approx((0.5 + 0.106) / 2, abs=0.01)
    assert told["jobs"] == 12.5
    assert dict(zip(columns, last, strict=True))["remark"] == "late"


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_every_column_has_a_name_in_every_language(language: str) -> None:
    book = zipfile.ZipFile(io.BytesIO(workbook_bytes("Class", full_entries(), load_catalogue(language))))
    words = book.read("xl/sharedStrings.xml").decode()
    for id in (*gradebook_table(full_entries()).columns, *journal_table(full_entries()).columns):
        assert words.count(f"<t>{id}</t>") <= 1, id  # the name that programs know, not in place of a word


def test_prizes_are_for_what_was_reached() -> None:
    sure = {"unemployment": (Forecast(4.0, 4.0, 4.0), 4.0)}
    wrong = {"unemployment": (Forecast(9.0, 9.0, 9.0), 4.0)}
    entries = [
        entry("Ada", 500.0, losses={"inflation": 2.0, "jobs": 1.0}, emergencies=1, places=(1, 1, 1),
              rounds=(Round("q", True, forecasts=wrong),)),
        entry("Ben", 300.0, losses={"inflation": 1.0, "jobs": 1.0}, emergencies=0, places=(3, 3, 2),
              rounds=(Round("q", True, forecasts=sure),)),
        entry("Cyd", 100.0, losses={"inflation": 3.0, "jobs": 1.0}, emergencies=1, places=(2, 2, 3)),
        entry("Dee", None, losses={}),
    ]  # fmt: skip
    won = {prize.id: prize.winners for prize in prizes(entries)}
    assert won == {
        "overall": ("Ada",), "inflation": ("Ben",), "calm": ("Ben",), "forecast": ("Ben",), "recovery": ("Ben",),
    }  # fmt: skip


def test_one_lucky_forecast_wins_nothing() -> None:
    lucky = Round("q", True, forecasts={"unemployment": (Forecast(4.0, 4.0, 4.0), 4.0)})
    entries = [entry("Ada", 1.0, rounds=(lucky, Round("r", True), Round("s", True))), entry("Ben", 2.0)]
    assert "forecast" not in {prize.id for prize in prizes(entries)}


def test_a_class_of_nobody_wins_nothing() -> None:
    assert prizes([]) == ()
