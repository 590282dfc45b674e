"""Drawings: every level and emergency has one; they keep to plain vector marks and roles, and are told in words."""

from __future__ import annotations

import re
from string import Template

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.picture import Picture, drawing_of
from cbgame.desktop.theme import ThemeSource, load_theme
from cbgame.files import places
from cbgame.files.catalogues import load_catalogue
from cbgame.files.levels import level_files
from cbgame.game.emergency_families import FAMILIES
from cbgame.text.catalogue import LANGUAGE_NAMES

FOLDER = places.assets() / "illustrations"
NAMES = sorted(path.stem for path in FOLDER.glob("*.svg"))
THEMES = sorted(path.stem for path in (places.assets() / "themes").glob("*.toml"))
CRISES = [f"crisis-{name.replace('_', '-')}" for name in FAMILIES]
LEVELS = [name for name in NAMES if not name.startswith("crisis-")]
LARGEST = 12_000
ELEMENTS = {
    "svg", "g", "path", "rect", "circle", "ellipse", "linearGradient", "radialGradient", "stop", "title", "desc"
}  # fmt: skip
"""What may stand in a drawing: no script, style, text, picture, filter or mask."""


def source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def painted(name: str, theme: str, size: QSize) -> QImage:
    text = Template(source(name)).substitute(load_theme(theme).colors)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def test_every_level_and_every_emergency_has_its_drawing() -> None:
    assert set(NAMES) >= {*level_files(), *CRISES, "sandbox"}
    assert {name for name in NAMES if name.startswith("crisis-")} == set(CRISES)


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_plain_and_small(name: str) -> None:
    text = source(name)
    assert len(text.encode()) < LARGEST
    assert set(re.findall(r"<([a-zA-Z]\w*)", text)) <= ELEMENTS
    assert not re.search(r"href|https?://(?!www\.w3\.org/2000/svg)|url\((?!#)|\bon\w+=|style=", text)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b(?<!url)", re.sub(r"url\(#\w+\)", "", text))


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_uses_roles_that_every_theme_has(name: str) -> None:
    roles = set(re.findall(r"\$(\w+)", source(name)))
    assert roles
    for theme in THEMES:
        assert roles <= set(load_theme(theme).colors), theme


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_fills_its_frame_in_every_theme(name: str, theme: str, qapp: QApplication) -> None:
    image = painted(name, theme, QSize(96, 36) if name in CRISES else QSize(96, 80))
    pixels = [image.pixelColor(x, y) for x in range(0, 96, 5) for y in range(0, image.height(), 5)]
    assert all(pixel.alpha() == 255 for pixel in pixels)
    assert len({pixel.name() for pixel in pixels}) >= 8


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_drawing_is_told_in_words(language: str) -> None:
    told = load_catalogue(language)
    said = [told.say(f"home-picture-{name}") for name in LEVELS]
    said += [told.say(f"crisis-picture-{name.removeprefix('crisis-')}") for name in CRISES]
    assert len(set(said)) == len(NAMES)


def test_a_level_without_a_drawing_shows_the_sandbox() -> None:
    assert drawing_of("repo-spike") == "repo-spike"
    assert drawing_of("my-own-level") == "sandbox"


def test_a_picture_changes_its_drawing_and_its_colours(qtbot: QtBot, qapp: QApplication) -> None:
    themes = ThemeSource()
    themes.choose("day")
    picture = Picture(themes)
    qtbot.addWidget(picture)
    picture.resize(120, 100)
    nothing = picture.grab().toImage()
    picture.show_drawing("dotcom")
    day = picture.grab().toImage()
    themes.choose("night")
    night = picture.grab().toImage()
    picture.show_drawing("")
    assert day not in (nothing, night)
    assert picture.name == ""
    with pytest.raises(FileNotFoundError):
        picture.show_drawing("unicorn")


def test_a_faded_picture_comes_out_of_the_page(qtbot: QtBot, qapp: QApplication) -> None:
    themes = ThemeSource()
    themes.choose("night")
    picture = Picture(themes, "stagflation", faded=True)
    qtbot.addWidget(picture)
    picture.resize(300, 100)
    image, ground = picture.grab().toImage(), themes.theme.color("window")
    assert image.pixelColor(0, 50) == ground
    assert image.pixelColor(299, 50) != ground


def test_a_low_frame_is_laid_around_the_eye_of_the_drawing(qtbot: QtBot, qapp: QApplication) -> None:
    themes = ThemeSource()
    themes.choose("day")
    picture = Picture(themes, "political-pressure")  # whose lamp is high up
    qtbot.addWidget(picture)
    lamp = themes.theme.color("scene_light").name()

    def shows_the_lamp(width: int, height: int) -> bool:
        picture.resize(width, height)
        image = picture.grab().toImage()
        colors = {image.pixelColor(x, y).name() for x in range(0, width, 2) for y in range(0, height, 2)}
        return lamp in colors

    assert shows_the_lamp(480, 400)
    assert shows_the_lamp(480, 90)
