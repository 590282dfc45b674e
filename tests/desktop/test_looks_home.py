"""Home with one, two and thirteen levels: what it offers first, how its gallery stands, and the way by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.app import Dress
from cbgame.desktop.controls.set_text import SetText
from cbgame.desktop.controls.weight_bar import WeightBar
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.help import STEPS, HelpPage
from cbgame.desktop.pages.home import HomePage
from cbgame.desktop.terms import Best, Unfinished, opens_after, recommended
from cbgame.desktop.theme import ThemeSource
from cbgame.files.shelf import open_shelf
from cbgame.game.level import Level
from tests.desktop.player import Player
from tests.desktop.sample_level import sample_level
from tests.looks.drawn import drawn_texts

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of pages alone

IDS = ("first-day", "repo-spike", *(f"level-{number}" for number in range(3, 14)))
DONE = Best(700.0, "silver")


def levels(count: int) -> tuple[Level, ...]:
    return tuple(replace(sample_level(), id=id, ladder=rung) for rung, id in enumerate(IDS[:count]))


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication) -> Callable[..., HomePage]:
    def make(count: int, width: int = 1280, scale: float = 1.0) -> HomePage:
        themes = ThemeSource(qapp)
        themes.scale_text(scale)
        page = HomePage(levels(count), themes, LanguageSource("en"))
        qtbot.addWidget(page)
        page.show_results({})
        page.show_unfinished(None)
        page.resize(width, 720)
        page.show()
        qtbot.waitExposed(page)
        page.gallery.resize(width - 116, 2000)
        return page

    return make


@pytest.mark.parametrize(
    ("width", "scale", "columns"), [(1024, 1.0, 2), (1280, 1.0, 3), (1920, 1.0, 5), (1280, 1.5, 2)]
)
def test_the_gallery_has_the_columns_there_is_room_for(
    home: Callable[..., HomePage], width: int, scale: float, columns: int
) -> None:
    page = home(13, width, scale)
    cards = list(page.cards.values())
    assert page.gallery.columns(page.gallery.width()) == columns
    assert len({card.x() for card in cards}) == columns
    assert len({card.y() for card in cards[:columns]}) == 1
    assert cards[columns].y() >= cards[0].geometry().bottom()
    assert all(
        one.geometry().intersected(other.geometry()).isEmpty() for one in cards for other in cards if one != other
    )


@pytest.mark.parametrize("count", [1, 2, 13])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_card_has_room_for_its_words(home: Callable[..., HomePage], count: int, scale: float) -> None:
    page = home(count, scale=scale)
    for card in page.cards.values():
        assert card.height() >= card.heightForWidth(card.width())
        drawn = drawn_texts(card)
        assert "".join(run.text for run in drawn).replace(" ", "") == "".join(card.texts).replace(" ", "")
        assert all(QRectF(card.rect()).adjusted(14, 0, -14, -8).contains(run.rect) for run in drawn)
        assert all(run.rect.top() > card.picture_area().bottom() for run in drawn)
        assert card.picture_area().top() < 10
        assert card.picture_area().height() == round(card.picture_area().width() / 2)


@pytest.mark.parametrize("language", ["en", "zh-Hant"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("role", ["section", "heading", "muted", "body"])
def test_words_that_a_widget_paints_look_as_in_a_label(
    qtbot: QtBot, qapp: QApplication, role: str, scale: float, language: str
) -> None:
    themes, languages = ThemeSource(qapp), LanguageSource(language)
    themes.scale_text(scale)
    Dress(qapp, themes, languages).put_on()
    text = languages.catalogue.say("home-promise")
    page = QWidget()
    qtbot.addWidget(page)
    shown, painted = label(role, page, wrapped=True), _Painted(SetText(role, themes), text, page)
    shown.setText(text)
    for widget in (shown, painted):
        widget.setGeometry(0, 0, 260, 120)
        widget.ensurePolished()
    assert painted.words.height(260) == shown.heightForWidth(260)
    shown.setAlignment(Qt.AlignmentFlag.AlignTop)
    assert painted.grab().toImage() == shown.grab().toImage()


class _Painted(QWidget):
    def __init__(self, words: SetText, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = words
        words.set(text, self.font())

    def paintEvent(self, event: QPaintEvent) -> None:
        self.words.paint(QPainter(self), 0, 0, self.width())


def test_a_card_is_one_widget_for_home_waits_for_each(home: Callable[..., HomePage]) -> None:
    page = home(13)
    assert not [child for card in page.cards.values() for child in card.findChildren(QWidget)]


def test_arrows_walk_the_gallery_and_enter_opens(home: Callable[..., HomePage], qtbot: QtBot) -> None:
    page = home(13)
    page.show_results({}, all_open=True)
    cards = list(page.cards.values())
    chosen: list[str] = []
    page.level_chosen.connect(chosen.append)
    cards[0].setFocus()
    for key, place in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
        (Qt.Key.Key_Left, 3),  # the edge
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 3),
    ):
        qtbot.keyClick(page.focusWidget(), key)
        assert page.focusWidget() is cards[place]
    qtbot.keyClick(cards[3], Qt.Key.Key_Return)
    assert chosen == [IDS[3]]
    assert [card.focusPolicy() == Qt.FocusPolicy.StrongFocus for card in cards].count(True) == 1


def test_a_shut_level_says_what_opens_it_and_does_not_open(home: Callable[..., HomePage], qtbot: QtBot) -> None:
    page = home(13)
    chosen: list[str] = []
    page.level_chosen.connect(chosen.append)
    shut, last = page.cards[IDS[2]], page.cards[IDS[1]]
    assert not shut.open
    assert shut.result.text == "Opens after The quiet shrinking"
    qtbot.mouseClick(shut, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    assert chosen == [IDS[1]]
    page.show_results({IDS[1]: DONE})
    assert shut.open
    assert "700" in last.result.text
    assert "Silver" in last.result.text


def test_what_opens_when() -> None:
    thirteen = levels(13)
    assert [opens_after(thirteen, id, ()) is None for id in IDS[:4]] == [True, True, False, False]
    assert opens_after(thirteen, IDS[3], {IDS[2]}) is None
    assert opens_after(thirteen, IDS[5], {IDS[5]}) is None


def test_what_is_off_the_ladder_or_says_so_is_open_and_bars_nothing() -> None:
    own = replace(sample_level(), id="own", ladder=None)
    levels = (
        own,
        *(
            replace(sample_level(), id=f"rung-{rung}", ladder=rung, always_open=rung == 15)
            for rung in (20, 1, 15, 0, 5)
        ),
    )
    shut = {level.id: after.id for level in levels if (after := opens_after(levels, level.id, ()))}
    assert shut == {"rung-5": "rung-1", "rung-20": "rung-15"}, "rungs between may be missing"


def test_levels_stand_as_the_ladder_does_and_own_ones_after_them() -> None:
    off = tuple(
        replace(sample_level(), id=id, difficulty=difficulty) for id, difficulty in (("b", 1), ("a", 2), ("c", 1))
    )
    rungs = tuple(replace(sample_level(), id=f"rung-{rung}", difficulty=5 - rung, ladder=rung) for rung in (2, 0, 1))
    placed = [level.id for level in sorted((*off, *rungs), key=lambda level: level.place)]
    assert placed == ["rung-0", "rung-1", "rung-2", "b", "c", "a"]


def test_the_flagship_is_open_to_a_new_player() -> None:
    shipped = open_shelf().listings
    assert [level.ladder for level in shipped] == sorted(level.ladder or 0 for level in shipped)
    opens = [level.id for level in shipped if opens_after(shipped, level.id, ()) is None]
    assert opens == ["first-day", "soft-landing", "repo-spike"]


def test_what_is_recommended() -> None:
    two = levels(2)
    assert recommended(two, {}) is two[0]
    assert recommended(two, {IDS[0]: DONE}) is two[1]
    assert recommended(two, {IDS[0]: DONE, IDS[1]: Best(300.0, None)}) is two[1]
    assert recommended((), {}) is None


def test_the_term_that_waits_comes_first(home: Callable[..., HomePage], qtbot: QtBot) -> None:
    page = home(2)
    assert page.hero.open.isVisible()
    assert not page.continue_.isVisible()
    page.show_unfinished(Unfinished(levels(2)[1], "2018Q3"))
    assert page.continue_.isVisible()
    assert not page.hero.open.isVisible()
    assert "2018 Q3" in page.waiting.text()
    with qtbot.waitSignal(page.continued):
        qtbot.mouseClick(page.continue_, Qt.MouseButton.LeftButton)


def test_a_voice_hears_the_drawing_the_difficulty_as_a_number_and_the_standing(home: Callable[..., HomePage]) -> None:
    page = home(2)
    spoken = page.cards["repo-spike"].accessibleDescription()
    assert spoken.startswith("A city on piles")
    assert "Difficulty 2 " in spoken
    assert "○" not in spoken
    assert "Not played" in spoken


def test_the_doors_lead_beside_the_way_and_back(player: Player) -> None:
    window = player.window
    for door, page in ((window.home.help, window.beside.help), (window.home.settings, window.beside.settings)):
        player.click(door)
        player.wait_page(page)
        player.click(page.back)
        player.wait_page(window.home)
    player.click(window.home.glossary)
    player.wait_page(window.beside.glossary)


def test_all_levels_open_when_the_settings_say_so(player: Player) -> None:
    window = player.window
    window.beside.change_settings({"all_levels": True})
    window.go_home()
    assert all(card.open for card in window.home.cards.values())


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_help_tells_the_turn_in_steps(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    page = HelpPage(ThemeSource(qapp), LanguageSource(language))
    qtbot.addWidget(page)
    page.show()
    assert len({page._steps[step].text() for step in STEPS}) == 6
    assert all(not shown.pixmap().isNull() for shown in page._icons.values())


def test_a_brief_has_its_luck_in_sight_and_bars_as_long_as_weights(player: Player) -> None:
    window = player.window
    for size in ((1280, 720), (1024, 640)):
        window.resize(*size)
        window.parts.themes.scale_text(1.5)
        player.click(window.home.cards["repo-spike"])
        brief = window.levels.brief
        for part in (brief.historical, brief.random, brief.chosen, brief.seed, brief.start):
            assert part.visibleRegion().boundingRect() == part.rect()
            assert brief.rect().contains(part.rect().translated(part.mapTo(brief, QPoint())))
    bars = [bar for bar in brief.findChildren(WeightBar) if bar.isVisible()]
    assert [round(bar.share, 2) for bar in bars] == [0.83, 0.83, 1.0, 0.33, 0.33]
    window.levels.open_level("repo-spike")
    assert len(brief.findChildren(WeightBar)) == len(bars)


def test_the_drawing_of_a_brief_ends_at_the_rule_in_every_size_of_text(player: Player) -> None:
    window, brief = player.window, player.window.levels.brief
    window.levels.open_level("repo-spike")
    for scale in (1.5, 1.0):
        window.parts.themes.scale_text(scale)
        player.wait_for(lambda: brief.picture.geometry().bottom() < brief._rule.y())
        assert brief.picture.geometry().bottom() == brief._rule.y() - 1
