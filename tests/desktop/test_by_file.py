"""Competitions by file on the screen: a pack is made, played and graded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog

from cbgame.classroom.pack_files import load_hand_in, load_pack, save_pack
from cbgame.files.records import save_record
from tests.classroom.contest import better_than_it_was, hand_in, little_pack, played
from tests.desktop.player import Player


@pytest.fixture
def at_page(player: Player) -> Player:
    player.click(player.window.home.classroom)
    player.click(player.window.classes.classroom.by_file)
    assert player.window.stack.currentWidget() is player.window.classes.grading
    return player


def test_a_folder_is_graded_by_its_pack(at_page: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page, folder = at_page.window.classes.grading, tmp_path / "in"
    save_pack(little_pack(), tmp_path / "pack.json")
    hand_in(folder, "ada", played("taylor"))
    hand_in(folder, "ben", played("taylor"))
    hand_in(folder, "cyd", better_than_it_was(played("hold")))
    (folder / "dan.json").write_text("{", encoding="utf-8")
    pack, book = str(tmp_path / "pack.json"), str(tmp_path / "book")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (pack, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(folder))
    at_page.click(page.buttons["choose"])
    assert "Spring term" in page.by.text()
    at_page.click(page.buttons["folder"])
    at_page.wait_for(lambda: page.table.rowCount() == 4)
    model = page.table.model()
    rows = [[str(model.index(row, column).data()) for column in range(4)] for row in range(4)]
    assert [row[0] for row in rows] == ["ada", "ben", "cyd", "dan"]
    assert "ada" in rows[1][1]
    assert rows[2][3] != rows[2][2]
    assert "2 of 4" in page.told.text()
    for ending in (".csv", ".xlsx"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given, ending=ending: (book, f"*{ending}"))
        at_page.click(page.buttons["save"])
        assert (tmp_path / f"book{ending}").stat().st_size > 100
    assert "ada" in (tmp_path / "book.csv").read_text(encoding="utf-8")


def test_levels_are_named_in_the_language_that_is_chosen(at_page: Player) -> None:
    page, listings = at_page.window.classes.grading, at_page.window.parts.terms.listings
    page.level.setCurrentIndex(page.level.findData("repo-spike"))
    for language in ("zh-Hans", "zh-Hant", "en"):
        at_page.window.parts.languages.choose(language)
        assert page.level.currentText() == listings["repo-spike"].words[language].title


def test_a_pack_is_made_and_what_is_no_pack_is_said(
    at_page: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_page.window.classes.grading
    page.level.setCurrentIndex(page.level.findData("repo-spike"))
    at_page.qtbot.keyClicks(page.name, "Autumn")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (str(tmp_path / "autumn"), "*.json"))
    at_page.click(page.buttons["make"])
    pack = load_pack(tmp_path / "autumn.json")
    assert (pack.title, pack.level) == ("Autumn", "repo-spike")
    assert pack.seed is not None
    (tmp_path / "none.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(tmp_path / "none.json"), ""))
    at_page.click(page.buttons["choose"])
    assert "none.json" in page.told.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: str(tmp_path / "nowhere"))
    at_page.click(page.buttons["folder"])


def test_what_a_pack_gives_is_handed_in_under_a_name(
    at_page: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = at_page.window
    save_pack(little_pack(), tmp_path / "pack.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: (str(tmp_path / "pack.json"), ""))
    monkeypatch.setattr(QInputDialog, "getText", lambda *given: ("Ada 王", True))
    at_page.click(window.classes.grading.buttons["open"])
    at_page.wait_page(at_page.pages.desk)
    assert window.term.flow().level.id == "little"
    other, own = tmp_path / "other.json", tmp_path / "own.json"
    save_record(played("hold", seed=4), other)
    save_record(played("hold"), own)
    assert window.classes.by_file.handed_in(other) is None  # another term ended meanwhile
    file = window.classes.by_file.handed_in(own)
    assert file is not None
    assert load_hand_in(file).name == "Ada 王"
    assert load_hand_in(file).record == played("hold")
    at_page.press(Qt.Key.Key_Escape)
