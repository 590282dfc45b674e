"""Themes: every role in both, readable, and switched at run time."""

from __future__ import annotations

import gc
import re
import sys

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop import fonts
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.settings import SettingsPage
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.theme import NAMES, ThemeSource, load_theme, theme_for
from cbgame.files import places

PLANNED = {
    "window", "surface", "raised", "text", "muted", "faint", "line", "accent", "on_accent", "good", "caution", "bad",
    "band_outer", "band_inner", "history", "target",
    *(f"series_{number}" for number in range(1, 7)),
    *(f"{side}_{number}" for side in ("asset", "liability") for number in range(1, 8)),
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_role_is_there(name: str) -> None:
    assert set(load_theme(name).colors) >= PLANNED
    assert set(load_theme("day").colors) == set(load_theme(name).colors)


@pytest.mark.parametrize("name", NAMES)
def test_style_and_drawings_use_only_roles_that_exist(name: str) -> None:
    theme = load_theme(name)
    assert theme.style_sheet(1.5) != theme.style_sheet(1.0)
    for drawing in (places.assets() / "illustrations").glob("*.svg"):
        assert set(re.findall(r"\$(\w+)", drawing.read_text(encoding="utf-8"))) <= set(theme.colors)


def test_the_source_tells_of_changes_and_of_nothing_else(qtbot: QtBot, qapp: QApplication) -> None:
    source = ThemeSource()
    told: list[str] = []
    source.changed.connect(lambda theme: told.append(theme.name))
    source.choose("night")
    source.choose("night")
    source.scale_text(9.0)
    source.choose("day")
    source.choose("contrast-dark")
    assert told == ["night", "night", "day", "contrast-dark"]
    assert source.text_scale == 1.5
    with pytest.raises(ValueError, match="dusk"):
        source.choose("dusk")


def test_the_system_is_followed_while_the_program_runs(qapp: QApplication) -> None:
    gc.collect()
    for earlier in gc.get_objects():  # of other tests, whose widgets are gone
        if type(earlier) is ThemeSource and shiboken6.isValid(earlier):
            earlier.blockSignals(True)
    wanted = ["day"]
    source = ThemeSource(system=lambda: wanted[0])
    told: list[str] = []
    source.changed.connect(lambda theme: told.append(theme.name))
    hints = QGuiApplication.styleHints()
    wanted[0] = "night"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    wanted[0] = "contrast-dark"
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    source.choose("day")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert told == ["night", "contrast-dark", "day"]


@pytest.mark.parametrize(
    ("scheme", "preference", "theme"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "day"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "day"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "night"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast-light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast-dark"),
    ],
)
def test_every_wish_of_the_system_has_its_theme(
    scheme: Qt.ColorScheme, preference: Qt.ContrastPreference, theme: str
) -> None:
    assert theme_for(scheme, preference) == theme


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_figures_have_equal_width(qapp: QApplication, language: str) -> None:
    metrics = QFontMetricsF(fonts.application_font(language, 1.0))
    widths = {round(metrics.horizontalAdvance(digit * 8), 2) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have Chinese fonts of their own")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_without_a_chinese_font_the_settings_say_so_in_english(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "can_show", lambda language: language == "en")
    page = SettingsPage(ThemeSource(), LanguageSource("en"))
    qtbot.addWidget(page)
    page.show()
    assert page.font_note.isVisible()
    assert "fonts-noto-cjk" in page.font_note.text()
    assert [page.language.itemText(row) for row in range(3)] == ["English", "zh-Hans (no font)", "zh-Hant (no font)"]
    assert Preferences().language() == "en"
