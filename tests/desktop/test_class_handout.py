"""A class's handout on paper and as data, from the window and from the command line."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from cbgame.__main__ import main
from cbgame.classroom.handout import Handout, handout_data, handout_of
from cbgame.classroom.shared_mistake import Mistake
from cbgame.desktop.report.render import class_pdf_of
from cbgame.desktop.screen_samples import sample_handout
from cbgame.files.catalogues import load_catalogue
from cbgame.game.level import LANGUAGES


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return _plain("".join(page.get_textpage().get_text_range() for page in document))


def _plain(text: str) -> str:
    """Signs that look the same are one glyph in the font: a reader may find either."""
    alike = {ord("\u2012"): "\u2013", ord("\u2ec5"): "\u89c1", ord("\u2ed4"): "\u95e8"}
    return "".join(unicodedata.normalize("NFKC", text).translate(alike).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_the_class_came_to(qapp: QApplication, language: str) -> None:
    told, say = sample_handout(), load_catalogue(language)
    text = text_of(class_pdf_of(told, say))
    ids = (
        "handout-mistake",
        "handout-paths",
        "handout-what-if",
        "handout-discuss",
        "policy-class-median",
        "mistake-cut",
    )
    for words in (*(say.say(id) for id in ids), "Ada", "512", say.quarter("1995Q1"), say.say("policy-taylor")):
        assert _plain(words) in text, words
    assert "taylor 1" not in text


def with_much(told: Handout) -> Handout:
    """Names as long as they may be, a prize that a hundred share, a long term, seats still to be looked at."""
    board = tuple(replace(place, name="W" * 24) for place in told.board)
    prizes = (replace(told.prizes[0], winners=tuple(f"Nickname {place}" for place in range(100))),)
    return replace(told, board=board, prizes=prizes, people=300, looked_at=12, title="A" * 60,
                   mistake=Mistake("1995Q1", "kind-several", 9, 12, 3.0))  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_much_of_everything_still_has_its_place(qapp: QApplication, language: str) -> None:
    say = load_catalogue(language)
    text = text_of(class_pdf_of(with_much(sample_handout()), say))
    assert _plain(say.say("names-more", names="", more="92")) in text.replace("Nickname7", "")
    assert _plain(say.say("mistake-looking", done="12", of="300")) in text


def test_a_class_of_one_is_told_of_its_costliest_decision(qapp: QApplication) -> None:
    say = load_catalogue("en")
    told = replace(sample_handout(), people=1, looked_at=1, prizes=(), board=(),
                   mistake=Mistake("1995Q1", "mistake-cut", 1, 1, 64.0))  # fmt: skip
    text = text_of(class_pdf_of(told, say))
    assert _plain("1995 Q1 \u00b7 cutting the rate. It cost 64 points.") in text
    assert _plain(say.say("handout-prizes")) not in text


def test_the_command_draws_it_from_its_data(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out = tmp_path / "handout.json", tmp_path / "class.pdf"
    data.write_text(json.dumps(handout_data(sample_handout())), encoding="utf-8")
    assert handout_of(json.loads(data.read_text(encoding="utf-8")), data) == sample_handout()
    assert main(["report", str(data), "--pdf", str(out), "--language", "zh-Hant"]) == 0
    assert out.read_bytes().startswith(b"%PDF-")
    assert main(["report", str(data), "--csv", str(tmp_path / "a.csv")]) == 2
    assert "--pdf" in capsys.readouterr().err
    assert main(["report", str(data), "--pdf", str(tmp_path)]) == 2


def test_a_spoilt_one_is_refused_in_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = tmp_path / "handout.json"
    told = handout_data(sample_handout())
    data.write_text(json.dumps(told | {"people": "many"}), encoding="utf-8")
    assert main(["report", str(data), "--pdf", str(tmp_path / "class.pdf")]) == 2
    assert "people" in capsys.readouterr().err
    assert not (tmp_path / "class.pdf").exists()
