"""The debrief page: the score and what it is made of, the others on the same luck, and the ways out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.charts.score_bar import ScoreBar, bars
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.pages.debrief import PARTS, DebriefPage
from cbgame.desktop.pages.what_if import WhatIfPage
from cbgame.desktop.theme import ThemeSource
from cbgame.files.levels import load_level
from cbgame.game.bulletin import Debrief, ObjectiveScore, Score, Situation, Truth
from cbgame.game.chairs import CHAIRS
from cbgame.game.debrief import Report
from cbgame.game.level import LANGUAGES
from cbgame.game.scoring import OBJECTIVES
from cbgame.game.what_if import best, costliest
from tests.desktop.sample_report import sample_report
from tests.desktop.sample_seat import SampleSeat


@pytest.fixture(scope="module")
def seat() -> SampleSeat:
    """The end of the sample term."""
    seat = SampleSeat()
    while not seat.ended:
        seat.decide(seat.standing)
        if isinstance(seat.proceed(), Situation):
            seat.answer("wait")
            seat.proceed()
    return seat


@pytest.fixture(scope="module")
def debrief(seat: SampleSeat) -> Debrief:
    return seat.debrief()


@pytest.fixture(scope="module")
def truth(seat: SampleSeat) -> Truth:
    return seat.truth()


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


EARNED = (412.5, -130.0, 55.5, 0.0, -12.5, 700.0, 3.0, -8.0, 20.0, -1.0, 10.5)
"""Points of every objective there is: beyond a weight's share of a thousand, and below zero."""


def test_a_score_that_is_cut_off_says_what_its_parts_add_up_to(page: DebriefPage, debrief: Debrief) -> None:
    said = page.verdict._bounded
    assert said.isHidden()
    score = debrief.player.score
    parts = tuple(replace(each, points=-900.0) for each in score.objectives[:2])
    cut = replace(debrief, player=replace(debrief.player, score=replace(score, total=-1000.0, objectives=parts)))
    page.show_debrief(cut)
    assert not said.isHidden()
    assert "−1,800" in said.text()
    page.show_debrief(debrief)
    assert said.isHidden()


def signed_score() -> Score:
    parts = tuple(
        ObjectiveScore(id, 1 / len(OBJECTIVES), 0.5, points) for id, points in zip(OBJECTIVES, EARNED, strict=True)
    )
    return Score(sum(EARNED), parts, "bronze")


def test_bars_reach_from_zero_on_one_scale_to_either_side() -> None:
    drawn = bars(signed_score().objectives)
    spans = [bar.end - bar.zero for bar in drawn]
    assert len({bar.zero for bar in drawn}) == 1
    assert [span * (700.0 + 130.0) for span in spans] == pytest.approx(EARNED)
    assert min(bar.end for bar in drawn) == 0
    assert max(bar.end for bar in drawn) == pytest.approx(1)


@pytest.mark.parametrize("points", [(0.0, 0.0), (5.0, 10.0), (-5.0, -10.0)])
def test_zero_is_always_on_the_scale(points: tuple[float, ...]) -> None:
    drawn = bars([ObjectiveScore(str(number), 0.5, 0.0, each) for number, each in enumerate(points)])
    assert all(0 <= bar.zero <= 1 and 0 <= bar.end <= 1 for bar in drawn)
    assert all((bar.end - bar.zero > 0) == (bar.points > 0) for bar in drawn)


@pytest.mark.parametrize("theme", ["day", "night"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_gain_and_a_loss_are_drawn_to_their_sides_in_patterns_of_their_own(
    qtbot: QtBot, languages: LanguageSource, theme: str, scale: float
) -> None:
    themes = ThemeSource()
    themes.choose(theme)
    themes.scale_text(scale)
    chart = ScoreBar(themes, languages)
    qtbot.addWidget(chart)
    pair = tuple(ObjectiveScore(id, 0.5, 0.0, points) for id, points in (("inflation", 200.0), ("jobs", -200.0)))
    chart.show_score(Score(0.0, pair, None))
    chart.resize(430, chart.sizeHint().height())
    chart.show()
    picture, color = chart._canvas.grab().toImage(), themes.theme.color
    gains, losses = ([], [])
    for y in range(picture.height()):
        for x in range(picture.width()):
            here = picture.pixelColor(x, y).name()
            if here == color("series_1").name():
                gains.append((x, y))
            elif here == color("series_2").name():
                losses.append((x, y))
    assert min(x for x, _ in gains) >= max(x for x, _ in losses) - 2  # losses end where gains begin
    assert max(y for _, y in gains) < min(y for _, y in losses)  # a row each
    assert len(gains) > 2 * len(losses)  # full against hatched


def test_every_objective_is_named_with_its_points_for_those_who_cannot_see(
    qtbot: QtBot, languages: LanguageSource
) -> None:
    chart = ScoreBar(ThemeSource(), languages)
    qtbot.addWidget(chart)
    chart.show_score(signed_score())
    rows = chart.table().rows
    assert [row[1] for row in rows[:3]] == ["+412.5", "−130.0", "+55.5"]
    assert len({row[0] for row in rows[:-1]}) == len(OBJECTIVES)
    assert rows[-1] == ("Score", "+1,050.0")
    assert chart.accessibleName() == "Score"
    for name, points in rows[:-1]:
        assert f"{name} {points}" in chart.accessibleDescription()
    before = chart.sizeHint().height()
    chart.themes.scale_text(1.5)
    assert chart.minimumHeight() == chart.sizeHint().height() > before


def test_before_the_score_everything_else_is_there(page: DebriefPage, languages: LanguageSource, truth: Truth) -> None:
    page.show_truth(truth)
    shown = texts(page)
    assert page.score_bar.isHidden()
    assert page.standings.isHidden()
    assert page.verdict.formula.isHidden()
    assert not page.objectives.isHidden()
    assert page.medal.isHidden()
    for part in truth.losses:
        assert languages.catalogue.number(part.loss, 2) in shown
    assert shown.count("–") == len(truth.losses)
    assert page.paths["unemployment"].table().columns[1:] == ("You", "Hold", "Taylor rule", "History")
    assert " ".join(languages.catalogue.tell(line) for line in truth.story) in shown
    assert not page.export.isEnabled()
    page.measure.go_on(0.4)
    assert "Looking for the best decisions that this luck allowed: 40%" in texts(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_can_be_left_and_begun_again(
    qtbot: QtBot, page: DebriefPage, languages: LanguageSource, debrief: Debrief, truth: Truth, language: str
) -> None:
    languages.choose(language)
    say = languages.catalogue.say
    page.show_truth(truth)
    with qtbot.waitSignal(page.measure.skipped, timeout=30_000):
        page.measure.button.click()
    page.measure.go_on(0.6)  # on its way when it was left
    assert {say("measure-left"), say("measure-later")} <= set(texts(page))
    assert page.measure.button.text() == say("measure-now")
    with qtbot.waitSignal(page.measure.wanted, timeout=30_000):
        page.measure.button.click()
    assert say("measure-searching", percent="0") in texts(page)
    page.show_debrief(debrief)
    assert page.measure.isHidden()
    assert not page.score_bar.isHidden()
    assert f"{debrief.player.score.total:,.0f}" in texts(page)


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


def test_the_level_s_note_stands_under_the_story_in_every_language(
    page: DebriefPage, languages: LanguageSource
) -> None:
    assert "What to take from it" not in texts(page), "no level, no note"
    level = load_level("repo-spike")
    page.show_level(level)
    for language in LANGUAGES:
        languages.choose(language)
        assert level.words[language].debrief in texts(page)
        assert languages.catalogue.say("report-level-tells") in texts(page)
    assert not page._note_rule.isHidden()


def test_the_ways_out(qtbot: QtBot, page: DebriefPage) -> None:
    for button, signal in ((page.again, page.play_again), (page.home, page.left)):
        with qtbot.waitSignal(signal, timeout=30_000):
            button.click()
    with qtbot.waitSignal(page.export_requested, timeout=30_000):
        page.export.file.trigger()


def test_nothing_is_handed_on_before_it_is_worked_out(qtbot: QtBot, page: DebriefPage) -> None:
    assert page.review._found.isHidden()
    page.export.wait(0.42)
    assert "42%" in page.export.text()
    assert not any(action.isEnabled() for action in page.export.actions_of.values())
    assert page.export.file.isEnabled()
    page.show_review(sample_report().review)
    assert page.export.text() == "Export"
    for kind, action in page.export.actions_of.items():
        with qtbot.waitSignal(page.export_wanted, timeout=30_000) as told:
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
    assert not page.review._found.isHidden()
    assert not page.verdict.luck.isHidden()
    page.show_debrief(debrief)
    assert page.review._found.isHidden()
    assert not page.review._waiting.isHidden()
    assert page.verdict.luck.isHidden()
    assert not page.export.actions_of["pdf"].isEnabled()


# --- the parts ----------------------------------------------------------------------------------------------------


@pytest.fixture
def told(page: DebriefPage) -> Report:
    """A real term's report, on show."""
    report = sample_report()
    page.show_debrief(report.debrief)
    page.show_review(report.review)
    return report


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of a least size
def test_every_part_is_reached_by_keyboard(qtbot: QtBot, page: DebriefPage) -> None:
    page.resize(1280, 720)
    page.show()
    bar = page.parts.tabBar()
    bar.setFocus()
    seen = []
    for _ in PARTS:
        seen.append(page.parts.currentWidget())
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert seen == [page.verdict, page.paths["policy_rate"].parentWidget(), page.review, page._story_column]
    assert all(page.parts.tabText(place) for place in range(len(PARTS)))


def test_the_formula_is_one_press_away(page: DebriefPage, languages: LanguageSource) -> None:
    assert page.objectives.isHidden()
    page.verdict.formula.click()
    assert page.score_bar.isHidden()
    assert languages.catalogue.say("debrief-formula") in texts(page)
    page.verdict.formula.click()
    assert page.objectives.isHidden()
    assert not page.score_bar.isHidden()


def test_the_player_stands_among_the_chairs_where_the_percentile_says(page: DebriefPage, told: Report) -> None:
    percent = told.debrief.percentile
    assert percent is not None
    strip = page.verdict.chairs
    assert strip.behind == round(percent)
    assert f"{percent:.0f}% of {CHAIRS}" in strip.accessibleDescription()
    page.show_debrief(replace(told.debrief, percentile=None))
    assert strip.isHidden()


def test_luck_and_skill_add_up_to_the_score(page: DebriefPage, told: Report) -> None:
    usual, luck, skill, score = page.verdict.luck.steps
    assert (usual.start, usual.end, luck.end) == (0, luck.start, skill.start)
    assert score.end == skill.end == round(told.debrief.player.score.total)
    assert page.verdict.luck.table().rows[-1] == ("Score", f"{score.end:,}")


def test_each_named_decision_asks_what_if_at_its_quarter(
    qtbot: QtBot, page: DebriefPage, told: Report, languages: LanguageSource
) -> None:
    for name, found in (("best", best(told.review.worths)), ("costliest", costliest(told.review.worths))):
        buttons = [button for button in page.review._lists[name].buttons if not button.isHidden()]
        assert len(buttons) == len(found)
        for worth, button in zip(found, buttons, strict=True):
            assert languages.catalogue.quarter(worth.quarter) in button.accessibleName()
            with qtbot.waitSignal(page.what_if_at, timeout=30_000) as asked:
                button.click()
            assert asked.args == [told.debrief.quarters.index(worth.quarter)]


def test_showing_reports_again_makes_no_more_widgets(page: DebriefPage, told: Report) -> None:
    before = len(page.findChildren(QWidget))
    for _ in range(5):
        page.show_debrief(told.debrief)
        page.show_review(told.review)
    assert len(page.findChildren(QWidget)) == before


def test_what_if_opens_at_the_quarter(qtbot: QtBot, languages: LanguageSource) -> None:
    report = sample_report()
    page = WhatIfPage(ThemeSource(), languages)
    qtbot.addWidget(page)
    page.show_report(report)
    page.choose_quarter(3)
    assert page.quarter.currentIndex() == 3
    assert page.desk.decision().target_low_pct == report.debrief.player.decisions[3].target_low_pct
