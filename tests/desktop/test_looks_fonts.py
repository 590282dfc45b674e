"""The shipped typefaces: every character of every text is in them, figures stand in columns, and they are read late."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cbgame.desktop import fonts
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.settings import SettingsPage
from cbgame.desktop.theme import ThemeSource
from cbgame.files import places
from cbgame.files.settings import Settings
from tests.desktop.player import Player

FOLDER = places.assets() / "fonts"
LANGUAGES = ("en", "zh-Hans", "zh-Hant")
LATIN = ("latin-regular", "latin-semibold")
HANS, HANT = ("zh-hans-regular", "zh-hans-bold"), ("zh-hant-regular", "zh-hant-bold")
CHINESE_FROM = 0x2E80
SOURCES = Path(fonts.__file__).parent


def shown(paths: list[Path]) -> set[str]:
    """The characters of files, without what no font draws."""
    return {character for path in paths for character in path.read_text(encoding="utf-8") if character.isprintable()}


def said_in_sources() -> set[str]:
    """The characters of texts that stand in the desktop's own sources, comments and docstrings aside."""
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
                found |= {character for character in node.value if character.isprintable()}
    return found


def lacking(face: str, wanted: set[str]) -> str:
    font = QRawFont(str(FOLDER / f"{face}.otf"), 16.0)
    assert font.isValid()
    return "".join(sorted(character for character in wanted if not font.supportsCharacter(ord(character))))


def tables() -> list[Path]:
    return [*(places.assets() / "glossary").glob("*.toml"), *places.shipped_levels().rglob("*.toml")]


@pytest.mark.parametrize("face", LATIN)
def test_latin_has_every_sign_that_is_not_chinese(qapp: QApplication, face: str) -> None:
    wanted = shown([*tables(), *(places.assets() / "catalogues").rglob("*.ftl")]) | said_in_sources()
    assert lacking(face, {character for character in wanted if ord(character) < CHINESE_FROM}) == ""


@pytest.mark.parametrize(("language", "faces"), [("zh-Hans", HANS), ("zh-Hant", HANT)])
def test_chinese_has_every_character_of_its_texts(qapp: QApplication, language: str, faces: tuple[str, str]) -> None:
    wanted = shown([*tables(), *places.catalogues(language).glob("*.ftl")])
    for face in faces:
        assert lacking(face, {character for character in wanted if ord(character) >= CHINESE_FROM}) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_figures_stand_in_columns_without_being_asked(qapp: QApplication, language: str, weight: QFont.Weight) -> None:
    font = fonts.application_font(language, 1.0)
    font.unsetFeature(QFont.Tag("tnum"))
    font.setWeight(weight)
    metrics = QFontMetricsF(font)
    assert len({round(metrics.horizontalAdvance(sign * 8), 2) for sign in "0123456789"}) == 1


def test_a_line_is_as_tall_in_every_language(qapp: QApplication) -> None:
    heights = {QFontMetricsF(fonts.application_font(language, 1.0)).height() for language in LANGUAGES}
    assert len(heights) == 1


def test_the_games_own_families_come_first(qapp: QApplication) -> None:
    assert fonts.application_font("en", 1.0).families() == ["cbgame Latin"]
    assert fonts.application_font("zh-Hant", 1.0).families()[:2] == ["cbgame Latin", "cbgame Hant"]
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("cbgame Hant"))
    assert all(fonts.can_show(language) for language in LANGUAGES)


def test_licences_lie_beside_the_faces_and_all_is_small(qapp: QApplication) -> None:
    assert all("SIL OPEN FONT LICENSE" in path.read_text(encoding="utf-8") for path in FOLDER.glob("OFL-*.txt"))
    assert len(list(FOLDER.glob("OFL-*.txt"))) == 2
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 12e6


def test_names_of_languages_can_be_read_in_every_language(qtbot: QtBot, qapp: QApplication) -> None:
    page = SettingsPage(ThemeSource(qapp), LanguageSource("en"))
    qtbot.addWidget(page)
    page.show_settings(Settings())
    font = page.language.itemData(page.language.findData("zh-Hant"), Qt.ItemDataRole.FontRole)
    assert "cbgame Hant" in font.families()


def test_what_the_style_sheet_sizes_changes_its_face_with_the_language(player: Player) -> None:
    window = player.window
    styled = [label for label in window.home.findChildren(QLabel) if label.property("role") in ("lead", "display")]
    assert styled
    for language, family in (("zh-Hans", "cbgame Hans"), ("zh-Hant", "cbgame Hant")):
        window.parts.languages.choose(language)
        assert all(label.font().families()[:2] == ["cbgame Latin", family] for label in styled)
    window.parts.languages.choose("en")
    assert all(label.font().families() == ["cbgame Latin"] for label in styled)
