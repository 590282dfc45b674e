"""``cbgame report``: every format holds the term, nothing is written for a file that isn't confirmed."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from cbgame.commands import main
from cbgame.commands import report as command
from cbgame.economy.variables import VARIABLES
from cbgame.files.catalogues import load_catalogue
from cbgame.files.records import save_record
from cbgame.game import luck_split
from cbgame.game.debrief import Report, report
from cbgame.game.level import LANGUAGES
from cbgame.game.term import Term
from tests.desktop.sample_report import DRAWS, sample_report
from tests.validation.plays import played

SEED = 1
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module", autouse=True)
def made_once() -> Iterator[None]:
    """The report of the one result, with few draws for its mean, is made once; what is written of it is tested here."""

    def made(term: Term) -> Report:
        assert term.record() == sample_report().record
        return sample_report()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(command, "report_of", made)
        yield


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("results") / "r.json"
    save_record(played("history", SEED).record(), path)
    return path


@pytest.fixture(scope="module")
def written(result: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the English report in every format that needs no Qt."""
    folder = tmp_path_factory.mktemp("reports")
    options = [f"--{kind}={folder / f'r.{kind}'}" for kind in ("csv", "xlsx", "json")]
    assert main(["report", str(result), *options, "--language", "en"]) == 0
    return folder


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_csv_holds_every_quarter_and_variable(written: Path) -> None:
    term, found = played("history", SEED), rows(written / "r.csv")
    assert [row["quarter"] for row in found] == list(term.quarters)
    for row, quarter in zip(found, term.log(), strict=True):
        for name in VARIABLES:
            assert float(row[name]) == pytest.approx(quarter.actual[name], rel=1e-8, abs=1e-8), name
        assert float(row["published_unemployment"]) == pytest.approx(quarter.observed["unemployment"])
        assert float(row["decision_target_low_pct"]) == quarter.decision.target_low_pct
        assert row["decision_guidance_kind"] == quarter.decision.guidance.kind
    assert "overnight_repo" in {row["answers"] for row in found}


def test_csv_holds_every_week(written: Path) -> None:
    term, found = played("history", SEED), rows(written / "r-weeks.csv")
    assert len(found) == 13 * term.level.quarters
    weeks = [week for quarter in term.log() for week in quarter.weeks]
    assert [float(row["sofr"]) for row in found] == pytest.approx([week.sofr for week in weeks])
    assert any("tax_date" in row["marks"].split(";") for row in found)


def test_json_is_the_term_and_its_review(written: Path) -> None:
    data: dict[str, Any] = json.loads((written / "r.json").read_text(encoding="utf-8"))
    term = played("history", SEED)
    assert {"level", "seed", "engine", "quarters", "score"} <= set(data)
    assert data["score"]["total"] == term.score().total
    assert len(data["quarters"]) == term.level.quarters
    over = data["over_hold"]
    for split in ("by_kind", "by_quarter", "by_objective"):
        assert sum(part["points"] for part in over[split].values()) == pytest.approx(term.score().total - over["hold"])
    assert set(data["origins"]) == {"term", *term.quarters}
    assert data["story"][0].startswith("2017 Q4")


def sheets(path: Path) -> dict[str, list[list[str]]]:
    """A workbook's sheets by name, cells as text: read as the format describes it, not by what wrote it."""
    with zipfile.ZipFile(path) as archive:
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        shared = [
            "".join(text.text or "" for text in item.iter(f"{SHEET}t"))
            for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        found = {}
        for number, sheet in enumerate(book.iter(f"{SHEET}sheet"), start=1):
            tree = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
            found[sheet.attrib["name"]] = [
                [_cell(cell, shared) for cell in row.iter(f"{SHEET}c")] for row in tree.iter(f"{SHEET}row")
            ]
    return found


def _cell(cell: ElementTree.Element, shared: list[str]) -> str:
    value = cell.findtext(f"{SHEET}v") or ""
    return shared[int(value)] if cell.attrib.get("t") == "s" else value


def test_the_workbook_has_a_sheet_a_table(written: Path) -> None:
    found, term = sheets(written / "r.xlsx"), played("history", SEED)
    assert list(found) == ["Score", "Quarters", "Weeks", "Policies", "Contributions", "Decisions", "Origins"]
    names, ids, *body = found["Quarters"]
    assert names[:2] == ["Quarter", "Policy rate (%)"]
    assert ids[:2] == ["quarter", "policy_rate"]
    assert [row[0] for row in body] == list(term.quarters)
    at = ids.index("unemployment")
    assert [float(row[at]) for row in body] == pytest.approx([each.actual["unemployment"] for each in term.log()])
    assert len(found["Weeks"]) == 2 + 13 * term.level.quarters


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_speaks_the_language(result: Path, tmp_path: Path, language: str) -> None:
    paths = [tmp_path / "a.xlsx", tmp_path / "b.xlsx"]
    for path in paths:
        assert main(["report", str(result), "--xlsx", str(path), "--language", language]) == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()
    catalogue, found = load_catalogue(language), sheets(paths[0])
    names, ids = found[catalogue.say("sheet-quarters")][:2]
    unsaid = [name for name, id in zip(names, ids, strict=True) if name == id]
    assert unsaid == []


def test_a_report_that_is_made_anew_is_the_same_to_the_byte(
    result: Path, written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(luck_split, "DRAWS", DRAWS)
    monkeypatch.setattr(command, "report_of", report)
    options = [f"--{kind}={tmp_path / f'r.{kind}'}" for kind in ("csv", "xlsx", "json")]
    assert main(["report", str(result), *options, "--language", "en"]) == 0
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in written.iterdir()}
    for path in written.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_and_picture_can_be_read(result: Path, tmp_path: Path, qapp: QApplication, language: str) -> None:
    pdf, png = tmp_path / "r.pdf", tmp_path / "r.png"
    assert main(["report", str(result), "--pdf", str(pdf), "--png", str(png), "--language", language]) == 0
    catalogue = load_catalogue(language)
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    assert 2 <= len(pages) <= 4
    text = "".join("".join(pages).split())
    score = catalogue.number(played("history", SEED).score().total, 0)
    told = (catalogue.say("debrief-score"), catalogue.say("report-contributions"), score)
    for words in (*told, catalogue.quarter("2019Q3"), "2.00–2.25%"):
        assert _searchable("".join(words.split())) in _searchable(text), words
    image = QImage(str(png))
    assert (image.width(), image.height()) == (1800, 1600)
    assert len({image.pixel(x, y) for x in range(0, 1800, 7) for y in range(0, 1600, 7)}) > 20


def _searchable(text: str) -> str:
    """Signs that look the same are one glyph in the font, so a reader may find either: dashes, signs and radicals."""
    return unicodedata.normalize("NFKC", text).translate({ord("‒"): "–", ord("⻅"): "见", ord("⻔"): "门"})


def test_it_works_where_there_is_no_screen(result: Path, tmp_path: Path) -> None:
    out = tmp_path / "deep" / "r.pdf"
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "cbgame", "report", str(result), "--pdf", str(out), "--png", str(out) + ".png"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    assert sorted(out.parent.iterdir()) == [out, Path(str(out) + ".png")]


def edited(result: Path, folder: Path, **changes: Any) -> Path:
    path = folder / "edited.json"
    path.write_text(json.dumps(json.loads(result.read_text(encoding="utf-8")) | changes), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"claimed_score": 999.0}, "refuted, so there is no report"),
        ({"marks": ["0"] * 9}, "refuted in 2017 Q4, so there is no report"),
        ({"engine": "0.9"}, 'played under engine "0.9", this is engine "1", so there is no report'),
        ({"level": "nowhere"}, "other level, so there is no report"),
        ({"claimed_score": None}, "not finished, so there is no report"),
    ],
)
def test_what_is_not_confirmed_gets_no_report(
    result: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], changes: dict[str, Any], told: str
) -> None:
    path = edited(result, tmp_path, **changes)
    out = tmp_path / "r.csv"
    assert main(["report", str(path), "--csv", str(out)]) == 1
    assert capsys.readouterr().err == f"cbgame report: {path}: {told}\n"
    assert not out.exists()


def test_bad_asking_is_one_line(result: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[tuple[list[str], str]] = [
        (["report", str(result)], "nothing to write"),
        (["report"], "FILE is needed"),
        (["report", str(result), "--csv", str(result)], "is named twice"),
        (["report", str(result), "--csv", "x", "--json", "x"], "is named twice"),
        (["report", str(result), "--csv", "x", "--language", "zh-Hand"], "did you mean"),
        (["report", str(tmp_path / "none.json"), "--csv", "x"], "there is no such file"),
        (["report", str(tmp_path), "--csv", "x"], "is a folder"),
        (["report", str(result), "--csv", str(result / "inside.csv")], "can't be written"),
    ]
    for arguments, told in asked:
        assert main(arguments) == 2, arguments
        said = capsys.readouterr().err
        assert told in said
        assert said.count("\n") == 1
    assert not Path("x").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'{"format": "cbgame-record", "version": 1, "seed": NaN}', "found NaN, expected a finite number"),
        (b'{"a": ' * 100_000, "is nested too deeply"),
        ("{}".encode("utf-16"), "is not UTF-8 text"),
        (b"\xff\xfe\x00", "is not UTF-8 text"),
    ],
)
def test_a_broken_file_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, told: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    assert main(["report", str(path), "--json", str(tmp_path / "out.json")]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out.json").exists()


def test_a_hundred_megabytes_are_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    assert main(["report", str(path), "--json", str(tmp_path / "out.json")]) == 2
    assert capsys.readouterr().err == f"{path}: has 100,000,000 bytes, at most 5,000,000 are read\n"


def test_another_process_comes_to_the_same_score(result: Path, tmp_path: Path) -> None:
    """Re-run equality across processes: marks and score, to the last published place."""
    command = [sys.executable, "-m", "cbgame", "verify", str(result), "--json"]
    scores = []
    for seed in ("0", "1234"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": seed[0]}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        (finding,) = json.loads(done.stdout)
        assert (done.returncode, finding["verdict"]) == (0, "confirmed")
        scores.append(finding["score"])
    assert scores == [played("history", SEED).score().total] * 2
