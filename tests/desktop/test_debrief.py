"""The debrief page: the score and what it is made of, the others on the same luck, and the ways out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cbgame.desktop.charts.score_bar import segments
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.debrief import DebriefPage
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Debrief, Situation
from cbgame.game.level import LANGUAGES
from cbgame.game.what_if import best, costliest
from tests.desktop.sample_report import sample_report
from tests.desktop.sample_seat import SampleSeat


@pytest.fixture(scope="module")
def debrief() -> Debrief:
    """The end of the sample term."""
    seat = SampleSeat()
    while not seat.ended:
        seat.decide(seat.standing)
        if isinstance(seat.proceed(), Situation):
            seat.answer("wait")
            seat.proceed()
    return seat.debrief()


@pytest.fixture
def languages() -> LanguageSource:
    return LanguageSource("en")


@pytest.fixture
def page(qtbot: QtBot, languages: LanguageSource, debrief: Debrief) -> DebriefPage:
    made = DebriefPage(ThemeSource(), languages)
    qtbot.addWidget(made)
    made.show_debrief(debrief)
    return made


def texts(page: DebriefPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if not label.isHidden()]


def test_the_score_is_the_sum_of_what_is_shown(page: DebriefPage, languages: LanguageSource, debrief: Debrief) -> None:
    score = debrief.player.score
    assert f"{score.total:,.0f}" in texts(page)
    assert sum(part.points for part in score.objectives) == pytest.approx(score.total, abs=0.5)
    for part in score.objectives:
        assert languages.catalogue.number(part.points, 1, signed=True) in texts(page)


def test_the_bar_gives_each_objective_the_width_of_its_weight(debrief: Debrief) -> None:
    parts = segments(debrief.player.score.objectives)
    assert parts[0].start == 0
    assert parts[-1].start + parts[-1].width == pytest.approx(1000)
    assert all(part.points <= part.width for part in parts)


def test_everyone_on_the_same_luck_is_ranked(page: DebriefPage, debrief: Debrief) -> None:
    rows = page.standings.table().rows
    assert [float(row[1]) for row in rows] == sorted((float(row[1]) for row in rows), reverse=True)
    assert len(rows) == 1 + len(debrief.ghosts)
    assert "You" in [row[0] for row in rows]


def test_paths_lie_beside_each_other(page: DebriefPage, debrief: Debrief) -> None:
    table = page.paths["unemployment"].table()
    assert table.columns[1:] == ("You", "Hold", "Taylor rule", "History")
    assert table.rows[-1][1] == f"{debrief.player.series['unemployment'][-1]:.1f}"
    assert len(table.rows) == len(debrief.quarters)


def test_medal_and_story_follow_the_language(page: DebriefPage, languages: LanguageSource, debrief: Debrief) -> None:
    languages.choose("zh-Hant")
    medal = languages.catalogue.say(f"medal-{debrief.player.score.medal or 'none'}")
    assert page.medal.accessibleName() == medal
    assert medal in texts(page)
    told = "".join(languages.catalogue.tell(line) for line in debrief.story)
    assert told in texts(page)


def test_the_ways_out(qtbot: QtBot, page: DebriefPage) -> None:
    for button, signal in ((page.again, page.play_again), (page.home, page.left)):
        with qtbot.waitSignal(signal, timeout=1000):
            button.click()
    with qtbot.waitSignal(page.export_requested, timeout=1000):
        page.export.file.trigger()


def test_nothing_is_handed_on_before_it_is_worked_out(qtbot: QtBot, page: DebriefPage) -> None:
    assert page.review.isHidden()
    page.export.wait(0.42)
    assert "42%" in page.export.text()
    assert not any(action.isEnabled() for action in page.export.actions_of.values())
    assert page.export.file.isEnabled()
    page.show_review(sample_report().review)
    assert page.export.text() == "Export"
    for kind, action in page.export.actions_of.items():
        with qtbot.waitSignal(page.export_wanted, timeout=1000) as told:
            action.trigger()
        assert told.args == [kind]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_review_is_told_in_the_language(page: DebriefPage, languages: LanguageSource, language: str) -> None:
    review = sample_report().review
    page.show_review(review)
    languages.choose(language)
    say = languages.catalogue
    shown = page.review.texts()
    assert say.say("report-contributions") in shown
    over = sum(part.total for part in review.by_kind)
    assert say.number(over, 1, signed=True) in shown
    for worth in best(review.worths):
        assert say.number(worth.points, 1, signed=True) in shown
    named = costliest(review.worths)
    assert (say.say("report-costliest-none") in shown) == (not named)
    told = "".join(texts(page))
    assert all(say.tell(line) in told for line in review.story)


def test_a_new_debrief_shows_no_old_review(page: DebriefPage, debrief: Debrief) -> None:
    page.show_review(sample_report().review)
    assert not page.review.isHidden()
    page.show_debrief(debrief)
    assert page.review.isHidden()
    assert not page.export.actions_of["pdf"].isEnabled()
