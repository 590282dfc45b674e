"""The guidance editor: every form and strength by keys and typing, and the sentence that comes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.guidance_editor import GuidanceEditor
from cbgame.desktop.controls.words import TERM
from cbgame.desktop.language import LanguageSource
from cbgame.game import histories
from cbgame.policy.decision import Guidance, GuidanceForm, GuidanceKind, GuidanceStrength, Instruments
from tests.desktop.player import Player

THRESHOLDS = Guidance(GuidanceKind.HOLD, 0, GuidanceForm.THRESHOLD, GuidanceStrength.FIRM, 5.5, 2.2)
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def editor(qtbot: QtBot) -> GuidanceEditor:
    made = GuidanceEditor(LanguageSource("en"))
    qtbot.addWidget(made)
    made.offer(Instruments(guidance_thresholds=True))
    made.show_guidance(Guidance())
    made.setFixedWidth(336)
    made.show()
    return made


def choose(qtbot: QtBot, box: QComboBox, place: int) -> None:
    """By keys alone."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(place):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def type_into(qtbot: QtBot, box: QAbstractSpinBox, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)


def test_thresholds_are_set_by_keys_and_read_as_the_statement_says_them(qtbot: QtBot, editor: GuidanceEditor) -> None:
    assert not editor.form.isVisible()
    choose(qtbot, editor.kind, 1)
    assert editor.quarters.isVisible()
    choose(qtbot, editor.form, 2)
    assert not editor.quarters.isVisible()
    type_into(qtbot, editor.unemployment, "5.5")
    type_into(qtbot, editor.inflation, "2.2")
    heard: list[bool] = []
    editor.edited.connect(lambda: heard.append(True))
    choose(qtbot, editor.strength, 2)
    assert heard
    assert editor.guidance() == THRESHOLDS
    said = "commits to leave the target range where it is at least as long as unemployment is above 5.5 percent"
    assert said in editor.said.text()
    assert editor.accessibleDescription() == editor.said.text()


@pytest.mark.parametrize(
    "line",
    [
        Guidance(),
        Guidance(GuidanceKind.HOLD, 4),
        Guidance(GuidanceKind.RAISE, 3, strength=GuidanceStrength.SOFT),
        Guidance(GuidanceKind.LOWER, form=GuidanceForm.QUALITATIVE),
        THRESHOLDS,
        replace(THRESHOLDS, kind=GuidanceKind.RAISE),
    ],
)
def test_what_is_shown_is_what_is_set(editor: GuidanceEditor, line: Guidance) -> None:
    editor.show_guidance(THRESHOLDS)
    editor.show_guidance(line)
    assert editor.guidance() == line


def test_a_form_begins_with_figures_that_can_be_announced(qtbot: QtBot, editor: GuidanceEditor) -> None:
    choose(qtbot, editor.kind, 1)
    assert editor.guidance() == Guidance(GuidanceKind.HOLD, 2)
    choose(qtbot, editor.form, 2)
    assert (editor.guidance().unemployment_pct, editor.guidance().inflation_pct) == (6.5, 2.5)
    choose(qtbot, editor.form, 1)
    assert editor.guidance() == Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)


def test_thresholds_begin_beside_todays_figures_and_say_whether_they_bind(qtbot: QtBot, editor: GuidanceEditor) -> None:
    editor.show_figures(4.3, 1.8)
    choose(qtbot, editor.kind, 1)
    choose(qtbot, editor.form, 2)
    assert (editor.guidance().unemployment_pct, editor.guidance().inflation_pct) == (3.8, 2.3)
    assert "Today it binds" in editor._meaning.text()
    type_into(qtbot, editor.unemployment, "4.5")
    assert "crossed already" in editor._meaning.text()


def test_thresholds_are_offered_only_in_hand_or_where_they_stand(editor: GuidanceEditor) -> None:
    editor.offer(Instruments())
    assert editor.form.findData(GuidanceForm.THRESHOLD) < 0
    editor.show_guidance(THRESHOLDS)
    assert editor.guidance() == THRESHOLDS
    editor.show_guidance(Guidance(GuidanceKind.HOLD, 2))
    editor.offer(Instruments())
    assert editor.form.count() == 2


def test_every_shown_control_has_a_name_and_every_name_a_card(editor: GuidanceEditor) -> None:
    for line in (Guidance(GuidanceKind.HOLD, 2), THRESHOLDS, replace(THRESHOLDS, kind=GuidanceKind.RAISE)):
        editor.show_guidance(line)
        for name, control in editor._rows.values():
            if control.isVisible():
                assert control.accessibleName() == name.text() != ""
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert editor._rows["form"][0].property(TERM) == "threshold-guidance"


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_it_speaks_chinese(qtbot: QtBot, language: str) -> None:
    made = GuidanceEditor(LanguageSource(language))
    qtbot.addWidget(made)
    made.offer(Instruments(guidance_thresholds=True))
    made.show_guidance(THRESHOLDS)
    assert "5.5%" in made.said.text()
    assert ("承诺" if language == "zh-Hans" else "承諾") in made.said.text()


def test_the_chart_draws_words_without_a_date_for_half_a_year() -> None:
    undated = Guidance(GuidanceKind.RAISE, form=GuidanceForm.QUALITATIVE)
    assert histories.guided_path(1.0, undated) == pytest.approx((1.125, 1.375, 1.625))


def test_the_preview_and_the_chart_follow_the_form(player: Player) -> None:
    player.begin()
    desk = player.pages.desk
    considered: list[Guidance] = []
    desk.decision.considered.connect(lambda decision: considered.append(decision.guidance))
    choose(player.qtbot, desk.decision.guidance.kind, 1)
    type_into(player.qtbot, desk.decision.guidance.quarters, "5")
    desk.charts.furnish()  # as the first paint does
    line = desk.charts.fans["rates"][0]._others["guidance"]
    assert len(line.y) == 6
    choose(player.qtbot, desk.decision.guidance.form, 1)
    assert considered[-1] == Guidance(GuidanceKind.HOLD, form=GuidanceForm.QUALITATIVE)
    assert len(line.y) == 3
