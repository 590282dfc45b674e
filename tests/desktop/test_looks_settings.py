"""Settings by real controls: each takes effect at once and is on the disk; the window's place is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QComboBox

from cbgame.desktop.app import Dress
from cbgame.desktop.controls.swatch import SIZE, swatch
from cbgame.desktop.theme import NAMES, load_theme
from cbgame.files import places
from cbgame.files.settings import CHOICES, Settings, load_settings, save_settings
from tests.desktop.player import Player

OpenWindow = Callable[[], Player]


@pytest.fixture
def settled(player: Player) -> Player:
    player.window.beside.open_settings()
    return player


def pick(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_every_theme_can_be_chosen_and_is_put_on(settled: Player) -> None:
    page, themes = settled.window.beside.settings, settled.window.parts.themes
    offered = [page.theme.itemData(row) for row in range(page.theme.count())]
    (choice,) = (choice for choice in CHOICES if choice.name == "theme")
    assert offered == list(choice.values)
    for value in offered[1:]:
        pick(page.theme, value)
        assert QApplication.palette().window().color() == themes.theme.color("window")
        assert load_settings()[0].theme == value
    assert themes.theme.name == "contrast-dark"


def test_boxes_and_ticks_take_effect_and_persist(settled: Player) -> None:
    page, parts = settled.window.beside.settings, settled.window.parts
    pick(page.text_size, 130)
    pick(page.language, "zh-Hans")
    pick(page.tape, "fast")
    for box in (page.reduce_motion, page.coaching, page.all_levels):
        settled.click(box)
    assert parts.themes.text_scale == 1.3
    assert page.back.text() == "返回"
    settings = load_settings()[0]
    assert (settings.text_size_pct, settings.language, settings.tape_speed) == (130, "zh-Hans", "fast")
    assert (settings.motion, settings.coaching, settings.all_levels) == (False, False, True)


def test_the_pace_of_the_weeks_is_the_tapes(settled: Player) -> None:
    window = settled.window
    pick(window.beside.settings.tape, "slow")
    tape = settled.pages.tape  # made only now
    assert tape._timer.interval() == 290
    pick(window.beside.settings.tape, "fast")
    assert tape._timer.interval() == 70


def test_marks_that_were_read_can_be_shown_again(player: Player) -> None:
    preferences, page = player.window.parts.preferences, player.window.beside.settings
    player.window.beside.open_settings()
    assert not page.again.isEnabled()
    preferences.change(replace(preferences.settings, coached=("desk", "tape")))
    player.window.go_back()
    player.window.beside.open_settings()
    player.click(page.again)
    assert preferences.settings.coached == ()
    assert load_settings()[0].coached == ()
    assert not page.again.isEnabled()


def test_a_change_leaves_alone_what_was_written_meanwhile(settled: Player) -> None:
    settled.window.parts.preferences.note_result("repo-spike", "one.json")
    pick(settled.window.beside.settings.tape, "slow")
    assert load_settings()[0].results == {"repo-spike": "one.json"}


def test_the_folder_is_named_and_opened(settled: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page = settled.window.beside.settings
    assert page._folder.text().replace("\u200b", "") == str(places.home())
    settled.click(page.open_folder)
    assert [url.toLocalFile() for url in opened] == [str(places.home()).replace("\\", "/")]
    assert places.home().is_dir()


def test_the_window_comes_back_where_it_was(open_window: OpenWindow) -> None:
    first = open_window().window
    first.resize(1111, 701)
    first.close()
    assert load_settings()[0].window
    settings = load_settings()[0]
    again = open_window().window
    again.resize(1024, 640)
    again._take_place()
    assert again.height() == 701  # the screen of the tests is 800 wide: the toolkit keeps a window on its screen
    again.close()
    save_settings(replace(settings, window="nonsense"))
    other = open_window().window
    assert (other.minimumWidth(), other.minimumHeight()) == (1024, 640)


def test_a_window_of_another_kind_in_the_file_is_passed_over() -> None:
    places.settings_file().parent.mkdir(parents=True)
    places.settings_file().write_text('{"window": 7, "tape_speed": "fast"}', encoding="utf-8")
    assert load_settings() == (Settings(tape_speed="fast"), None)


def test_the_ring_follows_the_keyboard_and_outlives_a_change_of_theme(settled: Player, qapp: QApplication) -> None:
    ring = qapp.findChildren(Dress)[-1].ring
    page = settled.window.beside.settings
    page.theme.setFocus()
    assert ring.around is page.theme
    pick(page.theme, "contrast_light")
    assert ring.around is page.theme
    page.back.setFocus()
    assert ring.around is None


def test_the_ring_is_whole_where_a_layout_has_no_margins(settled: Player, qapp: QApplication) -> None:
    settled.window.beside.show_glossary()
    ring, search = qapp.findChildren(Dress)[-1].ring, settled.window.beside.glossary.terms.search
    assert ring.around is search
    drawn = ring._ring
    assert drawn is not None
    settled.wait_for(drawn.isVisible)
    around = QRect(search.mapTo(settled.window, QPoint()), search.size())
    assert drawn.geometry().contains(around, True)
    assert drawn.visibleRegion().boundingRect() == drawn.rect()


def test_thumbnails_of_themes_differ(qapp: QApplication) -> None:
    pictures = [swatch([load_theme(name)]).pixmap(SIZE).toImage() for name in NAMES]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])
