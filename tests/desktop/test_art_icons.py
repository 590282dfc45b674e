"""Icons: every one in every theme, crisp, and worn by buttons through changes of theme and text size."""

from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from cbgame.desktop.icons import IconSource, icon, put_icon
from cbgame.desktop.theme import ThemeSource
from cbgame.files import places

FOLDER = places.assets() / "icons"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg") if path.stem != "cbgame")
NEEDED = {
    "home", "continue", "settings", "help", "glossary", "keys", "about", "back", "close", "pin",
    "search", "undo", "redo", "announce", "play", "pause", "skip", "fast", "rate", "balance-sheet",
    "facilities", "words", "chart", "table", "plumbing", "data", "why", "web", "inflation", "jobs",
    "stability", "market-control", "credibility", "medal", "trophy", "export", "print", "what-if",
    "origins", "emergency", "warning", "info", "check", "cross", "up", "down", "same", "vote-for",
    "vote-against", "press", "news", "sandbox", "classroom", "lab", "sound-on", "sound-off",
    "language", "theme", "lock", "unlock", "seed", "calendar", "coach",
}  # fmt: skip


def colors_in(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def worn(button: QPushButton, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    return colors_in(button.icon().pixmap(QSize(48, 48), 1.0, mode).toImage())


@pytest.fixture
def themes(qapp: QApplication) -> ThemeSource:
    source = ThemeSource()
    source.choose("day")
    return source


def test_what_the_desk_needs_is_drawn() -> None:
    assert set(NAMES) >= NEEDED


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_to_the_one_hand(name: str, qapp: QApplication) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert len(text) < 2_000
    assert set(re.findall(r"\$(\w+)", text)) <= {"text", "accent"}
    assert not re.search(r"#[0-9a-fA-F]{3}|<text|<image|href|<script|<style", text)
    assert set(re.findall(r'stroke-width="([^"]+)"', text)) == {"1.7"}
    renderer = QSvgRenderer(Template(text).substitute(text="#000000", accent="#ff0000").encode())
    assert renderer.isValid()


@pytest.mark.parametrize("side", [16, 20, 24, 32, 48])
def test_an_icon_is_drawn_for_the_size_it_is_shown_at(themes: ThemeSource, side: int) -> None:
    for sharpness in (1.0, 2.0):
        pixmap = icon(themes, "home").pixmap(QSize(side, side), sharpness)
        assert pixmap.size() == QSize(side, side) * sharpness
        assert pixmap.devicePixelRatio() == sharpness


def test_an_unknown_icon_is_refused(themes: ThemeSource) -> None:
    with pytest.raises(FileNotFoundError):
        icon(themes, "unicorn")


def test_icons_are_drawn_once_and_again_in_new_colours(themes: ThemeSource) -> None:
    first = icon(themes, "home")
    assert icon(themes, "home").cacheKey() == first.cacheKey()
    themes.choose("night")
    assert icon(themes, "home").cacheKey() != first.cacheKey()
    assert len(themes.findChildren(IconSource)) == 1


@pytest.mark.parametrize(
    ("role", "line"), [(None, "text"), ("primary", "on_accent"), ("quiet", "accent")]
)  # fmt: skip
def test_a_button_wears_an_icon_in_the_colours_of_its_role(
    qtbot: QtBot, themes: ThemeSource, role: str | None, line: str
) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.setProperty("role", role)
    put_icon(button, themes, "home")
    for name in ("day", "night"):
        themes.choose(name)
        assert themes.theme.color(line).name() in worn(button)
        assert worn(button, QIcon.Mode.Disabled) == {QColor(themes.theme.colors["faint"]).name()}
        assert worn(button, QIcon.Mode.Selected) == {themes.theme.color("on_accent").name()}


def test_a_role_that_comes_later_colours_the_icon(qtbot: QtBot, themes: ThemeSource) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    put_icon(button, themes, "back")
    button.setProperty("role", "quiet")
    assert worn(button) == {themes.theme.color("accent").name()}


def test_an_icon_grows_with_the_text_and_can_be_changed(qtbot: QtBot, themes: ThemeSource) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    put_icon(button, themes, "skip")
    themes.scale_text(1.5)
    assert button.iconSize() == QSize(24, 24)
    before = button.icon().cacheKey()
    put_icon(button, themes, "next")
    assert button.icon().cacheKey() == icon(themes, "next").cacheKey() != before
    assert len(button.children()) == 1


def test_a_button_that_is_gone_is_left_alone(qapp: QApplication, themes: ThemeSource) -> None:
    button = QPushButton()
    put_icon(button, themes, "home")
    button.deleteLater()
    qapp.processEvents()
    del button
    themes.choose("night")
