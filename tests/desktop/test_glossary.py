"""Glossary cards: opened by click and key, nested, pinned, closed, searched; and terms in prose, never as markup."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop import reading_faces
from cbgame.desktop.charts.objective_table import CARDS
from cbgame.desktop.controls.card_stack import MOST_CARDS
from cbgame.desktop.controls.glossary_card import GlossaryCard
from cbgame.desktop.controls.keys_dialog import KeysDialog
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.text_lines import TextLines
from cbgame.desktop.controls.words import NamingLabel, label
from cbgame.desktop.language import LanguageSource
from cbgame.files.glossary_pages import load_glossary
from tests.desktop.player import Player

NASTY = 'Reserves <img src="x" onerror=1> &amp; <b>IORB</b> & reserve demand'


@pytest.fixture
def brief(player: Player) -> Player:
    """At the brief of a level, whose story names reserves."""
    player.window.levels.open_level("repo-spike")
    player.wait_for(player.window.levels.brief.isVisible)
    return player


def cards(player: Player) -> list[GlossaryCard]:
    return player.window.explainer.stack.cards


def story(player: Player) -> ProseLabel:
    return player.window.levels.brief.findChildren(ProseLabel)[0]


def click_term(player: Player, prose: ProseLabel, number: int = 0) -> None:
    player.qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=prose.term_rect(number).center().toPoint())


def open_by_click(player: Player) -> GlossaryCard:
    click_term(player, story(player))
    player.wait_for(lambda: bool(cards(player)))
    return cards(player)[-1]


def test_a_click_on_a_word_of_the_story_opens_its_card(brief: Player) -> None:
    card = open_by_click(brief)
    assert card.id == "reserves"
    assert card.text.term.text() == "Reserves"
    assert brief.window.rect().contains(card.geometry())
    assert card.hasFocus()
    brief.press(Qt.Key.Key_Escape)
    assert cards(brief) == []
    assert brief.window.levels.brief.start.hasFocus()
    assert brief.window.stack.currentWidget() is brief.window.levels.brief


def test_a_label_with_a_term_is_underlined_and_opens_its_card(qtbot: QtBot, brief: Player) -> None:
    page = brief.window.levels.brief
    named = label("body", page, term="iorb")
    plain = label("body", page)
    for each in (named, plain):
        each.setText("IORB")
        each.resize(90, 24)
        each.show()
    assert named.grab().toImage() != plain.grab().toImage()
    qtbot.mouseClick(named, Qt.MouseButton.LeftButton)
    brief.wait_for(lambda: bool(cards(brief)))
    assert cards(brief)[0].id == "iorb"
    qtbot.mouseClick(plain, Qt.MouseButton.LeftButton)
    assert len(cards(brief)) == 1


def test_the_key_explains_what_has_the_focus(brief: Player) -> None:
    brief.window.levels.brief.start.setProperty("term", "reserve-demand")
    brief.press(Qt.Key.Key_G)
    assert [card.id for card in cards(brief)] == ["reserve-demand"]
    brief.press(Qt.Key.Key_Escape)
    brief.window.levels.brief.start.setProperty("term", None)
    brief.window.levels.brief.start.setProperty("figure", "reserves_bn")
    brief.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert [card.id for card in cards(brief)] == ["reserves"]


def test_the_briefing_explains_names_and_asks_why_of_figures(player: Player) -> None:
    player.begin()
    asked: list[str] = []
    player.window.why_wanted.connect(asked.append)
    labels = player.pages.desk.briefing.findChildren(NamingLabel)
    name = next(each for each in labels if each.property("term") == "unemployment")
    value = next(each for each in labels if each.property("figure") == "unemployment")
    player.click(name)
    player.wait_for(lambda: bool(cards(player)))
    assert cards(player)[0].id == "unemployment"
    player.click(value)
    player.wait_for(lambda: asked == ["unemployment"])


def test_every_objective_of_the_table_has_its_card() -> None:
    assert [id for id in CARDS.values() if id not in load_glossary()] == []


def test_shift_f1_explains_while_typing(player: Player) -> None:
    player.begin()
    player.pages.desk.decision.rate.box.setFocus()
    player.press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert cards(player) or player.window.explainer.chooser.isVisible()
    player.press(Qt.Key.Key_Escape)
    assert player.pages.desk.decision.rate.box.hasFocus()


def test_where_nothing_is_named_the_key_asks_which_term(brief: Player) -> None:
    brief.press(Qt.Key.Key_G)
    chooser = brief.window.explainer.chooser
    assert chooser.isVisible()
    assert chooser.terms.search.hasFocus()
    assert chooser.terms.ids()[0] == "reserves"  # on this screen
    assert set(chooser.terms.ids()) == set(brief.window.parts.languages.glossary)
    brief.qtbot.keyClicks(chooser.terms.search, "reserve demand")
    assert chooser.terms.ids()[0] == "reserve-demand"
    brief.press(Qt.Key.Key_Return)
    assert not chooser.isVisible()
    assert [card.id for card in cards(brief)] == ["reserve-demand"]
    brief.press(Qt.Key.Key_Escape)
    assert brief.window.levels.brief.start.hasFocus()


def test_escape_closes_the_chooser_before_the_page(brief: Player) -> None:
    brief.press(Qt.Key.Key_G)
    brief.press(Qt.Key.Key_Escape)
    assert not brief.window.explainer.chooser.isVisible()
    assert brief.window.stack.currentWidget() is brief.window.levels.brief
    brief.press(Qt.Key.Key_Escape)
    assert brief.window.stack.currentWidget() is brief.window.home


def test_links_open_nested_cards_by_keyboard_and_escape_goes_back_through_them(brief: Player) -> None:
    first = open_by_click(brief)
    brief.press(Qt.Key.Key_Tab)
    link = QApplication.focusWidget()
    assert isinstance(link, ProseLabel)
    assert link in first.text.links()
    brief.press(Qt.Key.Key_Return)
    assert len(cards(brief)) == 2
    second = cards(brief)[-1]
    assert second.id == link.spans[0].term
    assert second.hasFocus()
    assert second.pos() != first.pos()
    brief.press(Qt.Key.Key_Escape)
    assert cards(brief) == [first]
    assert first.hasFocus()
    brief.press(Qt.Key.Key_Escape)
    assert cards(brief) == []


def test_tab_goes_through_every_link_of_a_card(brief: Player) -> None:
    card = open_by_click(brief)
    links = sum(len(text.spans) for text in card.text.links())
    said = []
    for _ in range(links):
        brief.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, ProseLabel)
        said.append((focused, focused.accessibleDescription()))
    assert len(set(said)) == links
    brief.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in (card.page, card.pin, card.close_)


def test_a_pinned_card_stays_when_others_go_and_pages_turn(brief: Player) -> None:
    card = open_by_click(brief)
    brief.press(Qt.Key.Key_P)
    assert card.pinned
    assert "◆" in card.pin.text()
    brief.window.levels.brief.start.setFocus()
    brief.window.explainer.open("iorb", brief.window.mapToGlobal(QPoint(600, 500)))
    assert {each.id for each in cards(brief)} == {"reserves", "iorb"}
    brief.press(Qt.Key.Key_Escape)
    assert [each.id for each in cards(brief)] == ["reserves"]
    brief.press(Qt.Key.Key_Escape)  # with the focus on the page it goes back a page
    assert brief.window.stack.currentWidget() is brief.window.home
    assert card.isVisible()
    brief.press(Qt.Key.Key_F6)
    assert card.hasFocus()
    brief.press(Qt.Key.Key_Escape)
    assert cards(brief) == []


def test_a_card_asked_for_on_the_page_takes_the_place_of_the_last(brief: Player) -> None:
    open_by_click(brief)
    brief.window.explainer.open("iorb", brief.window.mapToGlobal(QPoint(1000, 650)))
    assert [card.id for card in cards(brief)] == ["iorb"]


def test_a_card_can_be_dragged_but_not_out_of_the_window(brief: Player) -> None:
    card = open_by_click(brief)
    before = card.pos()
    brief.qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    brief.qtbot.mouseMove(card, QPoint(72, 28))
    assert card.pos() != before
    brief.qtbot.mouseMove(card, QPoint(-5000, -5000))
    brief.qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert brief.window.rect().contains(card.geometry())


def test_there_are_never_more_than_five_cards_and_none_leaks(brief: Player) -> None:
    window, stack = brief.window, brief.window.explainer.stack
    ids = list(window.parts.languages.glossary)

    def open_and_close() -> None:
        for number in range(20):
            stack.open(ids[number % len(ids)], window.mapToGlobal(QPoint(400, 300)))
            for card in list(stack.cards):
                card.pinned = True
            assert len(stack.cards) <= MOST_CARDS
        while stack.cards:
            stack.close(stack.cards[-1])
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        gc.collect()

    open_and_close()
    before = len(window.findChildren(QObject))
    for _ in range(10):
        open_and_close()
    assert len(window.findChildren(QObject)) == before
    assert window.findChildren(GlossaryCard) == []


def test_the_language_changes_while_a_card_is_open(brief: Player) -> None:
    card = open_by_click(brief)
    brief.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    glossary = brief.window.parts.languages.glossary
    assert card.text.term.text() == glossary.card("reserves").words["zh-Hans"].term
    assert card.text.english.isVisible()
    assert card.text.english.text() == "Reserves"
    assert brief.window.rect().contains(card.geometry())
    brief.window.parts.languages.choose("en")
    assert not card.text.english.isVisible()


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_the_longest_cards_fit_at_large_text_in_a_small_window(brief: Player, language: str) -> None:
    window, glossary = brief.window, brief.window.parts.languages.glossary
    window.resize(1024, 640)
    window.parts.themes.scale_text(1.5)
    window.parts.languages.choose(language)
    said = {card.id: card.words[language].answer + card.words[language].why for card in glossary.cards}
    for id in sorted(said, key=lambda id: -len(said[id]))[:8]:
        window.explainer.open(id, window.mapToGlobal(QPoint(1000, 600)))
        brief.qtbot.wait(20)
        card = cards(brief)[-1]
        assert window.rect().contains(card.geometry()), id
        assert card.text.related.visibleRegion().boundingRect() == card.text.related.rect(), id
    window.parts.themes.scale_text(1.0)
    window.resize(1280, 720)


def test_a_card_fades_in_unless_nothing_moves(brief: Player) -> None:
    assert open_by_click(brief).graphicsEffect() is None
    brief.press(Qt.Key.Key_Escape)
    brief.window.parts.themes.reduce_motion(False)
    card = open_by_click(brief)
    brief.wait_for(lambda: card.graphicsEffect() is None)


def test_screen_readers_are_told(brief: Player) -> None:
    card = open_by_click(brief)
    told = QAccessible.queryAccessibleInterface(card)
    assert told.text(QAccessible.Text.Name) == "Glossary: Reserves"
    assert card.text.answer.text() in told.text(QAccessible.Text.Description)
    answer = QAccessible.queryAccessibleInterface(card.text.answer)
    assert answer.text(QAccessible.Text.Name) == card.text.answer.text()
    close = QAccessible.queryAccessibleInterface(card.close_)
    assert close.text(QAccessible.Text.Name) == "Close"
    assert "reserves" in story(brief).accessibleDescription()


def test_a_screen_reader_can_press_a_label_with_a_term(brief: Player, qapp: QApplication) -> None:
    reading_faces.install(qapp)
    named = label("body", brief.window.levels.brief, term="iorb")
    named.setText("Interest")
    brief.window.explainer.describe(brief.window.levels.brief)
    told = QAccessible.queryAccessibleInterface(named)
    assert told.role() is QAccessible.Role.Link
    assert told.text(QAccessible.Text.Name) == "Interest"
    assert "glossary card" in told.text(QAccessible.Text.Description)
    action = told.actionInterface()
    assert "Press" in action.actionNames()
    action.doAction("Press")
    brief.wait_for(lambda: bool(cards(brief)))
    assert cards(brief)[0].id == "iorb"


def test_a_gauge_of_the_desk_opens_its_card(player: Player) -> None:
    player.begin()
    gauge = player.pages.desk.header.gauges["market_control"]
    player.qtbot.mouseClick(gauge, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    player.wait_for(lambda: bool(cards(player)))
    assert cards(player)[0].id == "market-control"


def test_the_list_of_keys_fits_a_small_window_with_large_text(player: Player) -> None:
    window = player.window
    window.resize(1024, 640)
    window.parts.themes.scale_text(1.5)
    for language in ("en", "zh-Hans", "zh-Hant"):
        window.parts.languages.choose(language)
        dialog = KeysDialog(window.parts.languages.catalogue, window)
        assert dialog.width() <= 1024
        assert dialog.height() <= 640
        dialog.deleteLater()
    window.parts.themes.scale_text(1.0)


# prose


@pytest.fixture
def prose(qtbot: QtBot) -> ProseLabel:
    made = ProseLabel(LanguageSource(), "body")
    qtbot.addWidget(made)
    made.resize(600, 60)
    return made


def test_prose_is_shown_as_it_is_and_never_as_markup(prose: ProseLabel) -> None:
    prose.setText(NASTY)
    assert prose.textFormat() == Qt.TextFormat.PlainText
    assert prose.text() == NASTY
    assert [span.term for span in prose.spans] == ["reserves", "iorb", "reserve-demand"]
    prose.grab()


def test_a_level_with_markup_in_its_words_is_shown_as_written(player: Player) -> None:
    level = player.window.parts.terms.level("repo-spike")
    words = {language: replace(said, story=NASTY, hints=(NASTY,)) for language, said in level.words.items()}
    brief = player.window.levels.brief
    brief.show_level(replace(level, words=words), 1, False)
    labels = [each for each in brief.findChildren(QLabel) if "<img" in each.text()]
    assert len(labels) == 2
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in labels)


def test_a_click_beside_a_term_opens_nothing(brief: Player) -> None:
    prose = story(brief)
    inside = prose.term_rect(0)
    brief.qtbot.mouseClick(prose, Qt.MouseButton.LeftButton, pos=QPoint(round(inside.left()) - 40, 8))
    brief.qtbot.wait(20)
    assert cards(brief) == []


def test_terms_are_found_where_they_are_painted(qtbot: QtBot) -> None:
    """What is painted black in the label lies within the lines' rectangles, whatever the alignment."""
    holder = QWidget()
    qtbot.addWidget(holder)
    made = QLabel("One two three four five six seven eight nine ten", holder)
    QVBoxLayout(holder).addWidget(made)
    made.setWordWrap(True)
    holder.resize(150, 220)
    for alignment in (Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom):
        for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter):
            made.setAlignment(alignment | side)
            image = made.grab().toImage()
            paper = image.pixelColor(0, 0)
            rects = TextLines(made).rects(0, len(made.text()))
            assert len(rects) > 1
            for y in range(image.height()):
                for x in range(image.width()):
                    if image.pixelColor(x, y) != paper:
                        assert any(rect.adjusted(-1, -1, 1, 1).contains(x, y) for rect in rects), (x, y)


# the page


def test_the_whole_glossary_is_a_page_from_home(player: Player) -> None:
    window = player.window
    player.click(window.home.glossary)
    page = window.beside.glossary
    player.wait_page(page)
    assert set(page.terms.ids()) == set(window.parts.languages.glossary)
    player.qtbot.keyClicks(page.terms.search, "reserve demand")
    assert page.shown == "reserve-demand"
    followed = page.text.related.spans[0].term
    click_term(player, page.text.related)
    assert page.shown == followed
    player.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.shown == "reserve-demand"
    player.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.shown == followed
    page.terms.search.clear()
    player.qtbot.keyClicks(page.terms.search, "qqq")
    assert page.terms.ids() == []
    assert page.terms.nothing.isVisible()
    player.press(Qt.Key.Key_Escape)
    player.wait_page(window.home)


def test_a_card_leads_to_the_page_and_escape_back(brief: Player) -> None:
    card = open_by_click(brief)
    brief.click(card.page)
    brief.wait_page(brief.window.beside.glossary)
    assert brief.window.beside.glossary.shown == "reserves"
    brief.window.parts.languages.choose("zh-Hant")
    assert brief.window.beside.glossary.text.term.text() == "準備金"
    brief.press(Qt.Key.Key_Escape)
    brief.wait_page(brief.window.levels.brief)


def test_every_term_named_by_a_widget_has_its_card(player: Player) -> None:
    player.begin()
    glossary = player.window.parts.languages.glossary
    named = {str(each.property("term")) for each in player.window.findChildren(QWidget) if each.property("term")}
    assert [id for id in sorted(named) if id not in glossary] == []


def test_a_card_that_nobody_has_written_is_passed_over(brief: Player) -> None:
    stack = brief.window.explainer.stack
    brief.window.explainer.open("no-such-card", QPoint(0, 0))
    assert stack.cards == []
    assert stack.close_top() is False
