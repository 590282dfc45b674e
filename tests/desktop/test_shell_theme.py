"""Themes: every role in both, readable, and switched at run time."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop import fonts
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.settings import SettingsPage
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.theme import Theme, ThemeSource, load_theme
from cbgame.files import places

NAMES = ("day", "night")
PLANNED = {
    "window", "surface", "raised", "text", "muted", "faint", "line", "accent", "on_accent", "good", "caution", "bad",
    "band_outer", "band_inner", "history", "target",
    *(f"series_{number}" for number in range(1, 7)),
    *(f"{side}_{number}" for side in ("asset", "liability") for number in range(1, 8)),
}  # fmt: skip


def luminance(color: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""
    weights = ((color.redF(), 0.2126), (color.greenF(), 0.7152), (color.blueF(), 0.0722))
    return sum(
        weight * (part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4))
        for part, weight in weights
    )


def contrast(theme: Theme, upper: str, lower: str) -> float:
    bright, dark = sorted((luminance(theme.color(role)) for role in (upper, lower)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_every_role_is_there(name: str) -> None:
    assert set(load_theme(name).colors) >= PLANNED
    assert set(load_theme("day").colors) == set(load_theme("night").colors)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("role", ["text", "muted", "accent", "good", "caution", "bad"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_words_are_readable(name: str, role: str, ground: str) -> None:
    least = 3.5 if role == "caution" else 4.5
    assert contrast(load_theme(name), role, ground) >= least


@pytest.mark.parametrize("name", NAMES)
def test_lines_of_a_chart_stand_out(name: str) -> None:
    theme = load_theme(name)
    assert all(contrast(theme, f"series_{number}", "surface") >= 3 for number in range(1, 6))
    assert contrast(theme, "on_accent", "accent") >= 4.5


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
    assert told == ["night", "night", "day"]
    assert source.text_scale == 1.5
    with pytest.raises(ValueError, match="dusk"):
        source.choose("dusk")


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_figures_have_equal_width(qapp: QApplication, language: str) -> None:
    metrics = QFontMetricsF(fonts.application_font(language, 1.0))
    widths = {round(metrics.horizontalAdvance(digit * 8), 2) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have Chinese fonts of their own")
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_without_a_chinese_font_the_settings_say_so_in_english(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "can_show", lambda language: language == "en")
    page = SettingsPage(LanguageSource("en"))
    qtbot.addWidget(page)
    page.show()
    assert page.font_note.isVisible()
    assert "fonts-noto-cjk" in page.font_note.text()
    assert [page.language.itemText(row) for row in range(3)] == ["English", "zh-Hans (no font)", "zh-Hant (no font)"]
    assert Preferences().language() == "en"
