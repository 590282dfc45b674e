"""Coach marks: every place is there, every word is said, nothing is covered, and what was read stays read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from cbgame.desktop import coaching
from cbgame.desktop.coach import Coach
from cbgame.desktop.coach_scripts import FIRST_DAY, SCRIPTS, Script, Step
from cbgame.desktop.controls.coach_mark import clear_and_spot
from cbgame.files.catalogues import load_catalogue
from cbgame.files.settings import load_settings
from cbgame.game.level import LANGUAGES
from tests.desktop.player import Player

STEPS = {(script.place, step.id): step for script in SCRIPTS for step in script.steps}
PAGES = {"situation": "tape", "verdict": "debrief"}
ROOM = QRect(10, 10, 1004, 620)


@pytest.fixture
def taught(player: Player) -> Player:
    player.window.teach()
    return player


def coach_of(player: Player) -> Coach:
    coach = player.window.coach
    assert coach is not None
    return coach


def at_desk(player: Player) -> Coach:
    player.begin()
    coach = coach_of(player)
    player.wait_for(lambda: coach.step is not None)
    return coach


# --- the scripts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_words(language: str) -> None:
    catalogue = load_catalogue(language)
    for step in STEPS.values():
        assert catalogue.say(f"coach-{step.id}-title")
        assert len(catalogue.say(f"coach-{step.id}-text")) < 170


def test_every_place_is_on_its_page(player: Player) -> None:
    for (place, _), step in STEPS.items():
        page = getattr(player.pages, PAGES.get(place, place))
        there = [coaching.found(page, anchor) for anchor in step.anchors]
        assert any(isinstance(widget, QWidget) for widget in there), step.anchors


def test_a_place_that_is_not_there_is_none() -> None:
    assert coaching.found(object(), "header.gauges") is None


def test_scripts_come_once_and_those_of_a_level_first() -> None:
    first = coaching.due("desk", FIRST_DAY, 0, ())
    assert first is not None
    assert (first.id, first.level) == ("first-day-rate", FIRST_DAY)
    read = coaching.after_reading(first, ())
    assert set(read) == {"first-day-rate", "desk"}
    assert coaching.due("desk", FIRST_DAY, 0, read) is None
    assert coaching.due("desk", "repo-spike", 4, read) is None, "who knows the desk from the first day knows it"
    word = coaching.due("desk", FIRST_DAY, 3, read)
    assert word is not None
    assert word.id == "first-day-word"
    plain = coaching.due("desk", "repo-spike", 4, ())
    assert plain is not None
    assert plain.id == "desk"
    assert coaching.due("settings", FIRST_DAY, 0, ()) is None


def test_skipping_puts_away_everything_on_the_level() -> None:
    script = SCRIPTS[0]
    read = coaching.after_skipping(script, ("other",))
    assert {each.id for each in SCRIPTS} | {"other"} == set(read)
    general = next(each for each in SCRIPTS if each.id == "desk")
    assert coaching.due("desk", FIRST_DAY, 0, coaching.after_skipping(general, ())) is script


def test_a_step_that_waits_goes_on_by_its_fact_alone() -> None:
    progress = coaching.Progress(Script("x", "desk", (Step("one", ("a",), waits="rate"), Step("two", ("b",)))))
    assert not progress.note("words")
    assert progress.note("rate")
    assert progress.step == Step("two", ("b",))
    assert progress.go_on() is None
    assert not progress.note("rate")


# --- where the bubble stands ------------------------------------------------------------------------------------------

sides = st.integers(10, 900)


@given(sides, sides, st.integers(20, 1000), st.integers(20, 620), st.integers(120, 500), st.integers(80, 210))
def test_the_bubble_stays_in_the_window_and_covers_nothing_clear(
    left: int, top: int, width: int, height: int, bubble: int, tall: int
) -> None:
    seen = QRect(left, min(top, 600), width, height).intersected(QRect(0, 0, 1024, 640))
    clear, spot = clear_and_spot(seen, (QSize(bubble, tall),), ROOM)
    assert ROOM.contains(spot)
    assert not spot.intersects(clear)
    assert clear.width() > 0


def test_a_narrower_bubble_is_tried_before_less_stays_clear() -> None:
    seen = QRect(20, 20, 600, 600)
    clear, spot = clear_and_spot(seen, (QSize(495, 180), QSize(370, 210)), ROOM)
    assert spot.width() == 370
    assert clear.contains(seen)


# --- in the window ----------------------------------------------------------------------------------------------------


def test_enter_leads_through_the_desk_and_it_is_not_told_twice(taught: Player) -> None:
    coach = at_desk(taught)
    seen = []
    while coach.step is not None:
        seen.append(coach.step.id)
        bubble = coach.mark.bubble
        assert bubble.isVisible()
        assert bubble.accessibleName()
        assert bubble.accessibleDescription()
        taught.wait_for(lambda: not coach.mark.veil.clear.isEmpty())
        assert not bubble.geometry().intersects(coach.mark.veil.clear)
        assert taught.window.rect().contains(bubble.geometry())
        assert taught.window.focusWidget() is bubble.next
        taught.press(Qt.Key.Key_Return)
    assert seen == ["gauges", "briefing", "fan", "desk"]
    assert not coach.mark.bubble.isVisible()
    assert load_settings()[0].coached == ("desk",)
    taught.play_quarter()
    taught.wait_page(taught.pages.desk)
    taught.qtbot.wait(50)
    assert coach.step is None


def test_escape_puts_all_away_and_does_not_leave_the_page(taught: Player) -> None:
    coach = at_desk(taught)
    taught.press(Qt.Key.Key_Escape)
    assert coach.step is None
    assert taught.window.stack.currentWidget() is taught.pages.desk
    assert {"desk", "announcement", "tape", "situation", "verdict"} <= set(load_settings()[0].coached)
    taught.announce()
    taught.qtbot.wait(50)
    assert coach.step is None


def test_escape_puts_them_away_from_anywhere(taught: Player) -> None:
    coach = at_desk(taught)
    taught.pages.desk.decision.announce.setFocus()
    taught.press(Qt.Key.Key_Escape)
    assert coach.step is None
    assert taught.window.stack.currentWidget() is taught.pages.desk


def test_the_dimmed_desk_can_be_used(taught: Player) -> None:
    """A click goes through to what is under the veil; leaving the page ends its marks."""
    coach = at_desk(taught)
    at = taught.pages.desk.decision.announce
    under = taught.window.childAt(at.mapTo(taught.window, at.rect().center()))
    assert under is at
    taught.announce()
    taught.wait_for(lambda: coach.step is not None)
    assert coach.step is not None
    assert coach.step.id == "statement"
    assert "desk" in load_settings()[0].coached


def test_no_marks_where_they_are_switched_off_and_again_where_they_are_reset(taught: Player) -> None:
    preferences = taught.window.parts.preferences
    preferences.change(preferences.settings.with_(coaching=False))
    taught.begin()
    taught.qtbot.wait(50)
    coach = coach_of(taught)
    assert coach.step is None
    preferences.change(preferences.settings.with_(coaching=True, coached=("desk",)))
    taught.window.go_home()
    taught.window.term.go_on()
    taught.qtbot.wait(50)
    assert coach.step is None
    preferences.change(preferences.settings.with_(coached=()))
    taught.window.go_home()
    taught.window.term.go_on()
    taught.wait_for(lambda: coach.step is not None)


def test_a_look_at_the_settings_does_not_lose_the_place(taught: Player) -> None:
    coach = at_desk(taught)
    coach.go_on()
    taught.window.beside.open_settings()
    assert coach.step is None
    assert not coach.mark.bubble.isVisible()
    taught.window.go_back()
    taught.wait_for(lambda: coach.step is not None)
    assert coach.step is not None
    assert coach.step.id == "briefing"
    assert load_settings()[0].coached == ()


def test_language_look_and_size_may_change_while_a_mark_is_shown(taught: Player) -> None:
    coach = at_desk(taught)
    window, bubble = taught.window, coach.mark.bubble
    english = bubble.accessibleName()
    window.parts.languages.choose("zh-Hant")
    assert bubble.accessibleName() != english
    window.parts.themes.choose("night")
    window.parts.themes.scale_text(1.5)
    window.resize(1024, 640)
    taught.wait_for(lambda: window.rect().contains(bubble.geometry()) and bubble.width() > 340)
    while coach.step is not None:
        taught.wait_for(lambda: not bubble.geometry().intersects(coach.mark.veil.clear))
        assert window.rect().contains(bubble.geometry())
        coach.go_on()
        taught.qtbot.wait(20)


def test_the_window_may_close_while_a_mark_is_shown(open_window: Callable[[], Player]) -> None:
    player = open_window()
    player.window.teach()
    coach = at_desk(player)
    player.window.close()
    assert coach.step is not None
    again = open_window()
    again.window.teach()
    again.click(again.window.home.continue_)
    again.wait_page(again.pages.desk)
    again.wait_for(lambda: coach_of(again).step is not None)


def test_what_is_gone_is_passed_over(taught: Player) -> None:
    coach = at_desk(taught)
    taught.pages.desk.header.hide()
    taught.wait_for(lambda: coach.step is not None and coach.step.id == "briefing")
