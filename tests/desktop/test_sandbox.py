"""The sandbox on the screen: its card, its page, its code, and a term on it that waits."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cbgame.desktop.pages.sandbox import GROUPS, SandboxPage
from cbgame.desktop.terms import Terms
from cbgame.files.levels import sandbox_level
from cbgame.files.saves import Autosave
from cbgame.files.shelf import shelf_of
from cbgame.game.ghosts import play_policy
from cbgame.game.local_seat import LocalSeat
from cbgame.game.sandbox import CHOICES, Sandbox
from cbgame.game.sandbox_code import code_of, read_code
from tests.desktop.player import Player


def page_of(player: Player) -> SandboxPage:
    """The page, opened from its card, its first start worked out."""
    player.qtbot.mouseClick(player.window.home.sandbox, Qt.MouseButton.LeftButton)
    page = player.window.levels.sandbox
    assert player.window.stack.currentWidget() is page
    worked_out(player.qtbot, page)
    return page


def worked_out(qtbot: QtBot, page: SandboxPage) -> None:
    qtbot.waitUntil(lambda: page.level is not None, timeout=60_000)


def choose(page: SandboxPage, part: str, option: str) -> None:
    box = page.blocks[part].box
    box.setCurrentIndex(box.findData(option))
    box.activated.emit(box.currentIndex())


def test_its_card_is_the_last_of_the_gallery_and_always_open(player: Player) -> None:
    home = player.window.home
    cards = [*home.cards.values(), home.sandbox]
    cards[-2].setFocus()
    player.press(Qt.Key.Key_Right)
    player.press(Qt.Key.Key_Down)
    assert home.focusWidget() is home.sandbox
    assert home.sandbox.open
    assert home.sandbox.accessibleName() == "Sandbox"
    player.press(Qt.Key.Key_Return)
    assert player.window.stack.currentWidget() is player.window.levels.sandbox


def test_every_part_can_be_chosen_and_shows_in_the_code(player: Player) -> None:
    page = page_of(player)
    assert {part for parts in GROUPS.values() for part in parts} == {*CHOICES, "quarters"} == set(page.blocks)
    for part, options in CHOICES.items():
        choose(page, part, options[-1])
        assert getattr(page.sandbox, part) == options[-1]
    choose(page, "quarters", "9")
    assert read_code(page.share.code.text()).sandbox == page.sandbox
    assert page.sandbox.quarters == 9
    assert not page.play.isEnabled()  # not before its start is known
    worked_out(player.qtbot, page)
    assert page.play.isEnabled()
    assert page.level == sandbox_level(page.sandbox)


def test_the_preview_follows_the_choices(player: Player) -> None:
    page = page_of(player)
    calm = [figure.text() for _, figure in page.preview.rows]
    choose(page, "start", "slump")
    assert page.preview.waits.text()
    worked_out(player.qtbot, page)
    assert not page.preview.waits.text()
    assert [figure.text() for _, figure in page.preview.rows] != calm
    assert len(calm) == 8
    assert "%" in page.preview.accessibleDescription()


def test_what_can_not_be_worked_out_is_said(player: Player) -> None:
    page = page_of(player)
    page.show_failure(page.sandbox, "economies/baseline.toml: id: missing")
    assert "economies/baseline.toml: id: missing" in page.preview.waits.text()
    page.show_failure(Sandbox(past=99), "of another setup")
    assert "of another setup" not in page.preview.waits.text()


def test_a_code_is_copied_and_taken(player: Player) -> None:
    page = page_of(player)
    wanted = Sandbox(economy="low-rates", start="calm", past=5)
    player.qtbot.keyClicks(page.share.entry, code_of(wanted, luck=77).lower())
    player.qtbot.keyClick(page.share.entry, Qt.Key.Key_Return)
    assert (page.sandbox, page.luck) == (wanted, 77)
    assert page.share.with_luck.isChecked()
    assert not page.share.entry.text()
    player.qtbot.mouseClick(page.share.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == code_of(wanted, luck=77)
    page.share.with_luck.click()
    assert page.share.code.text() == code_of(wanted)
    page.share.with_luck.click()
    assert page.luck is not None
    assert read_code(page.share.code.text()).luck == page.luck


@pytest.mark.parametrize(
    ("typed", "said"), [("404GN", "5 signs"), ("404GN-A000Q", "mistyped"), ("404GN-A0U0P", "U"), ("", "0 signs")]
)
def test_a_wrong_code_changes_nothing_and_says_why(player: Player, typed: str, said: str) -> None:
    page = page_of(player)
    before = page.sandbox
    player.qtbot.keyClicks(page.share.entry, typed)
    player.qtbot.mouseClick(page.share.take, Qt.MouseButton.LeftButton)
    assert said in page.share.told.text()
    assert page.sandbox == before
    assert page.share.entry.text() == typed
    told = page.share.told.text()
    player.window.parts.languages.choose("zh-Hans")
    assert page.share.told.text() not in ("", told)
    player.qtbot.keyClicks(page.share.entry, "0")
    assert not page.share.told.text()


def test_surprises_are_sound_and_another_past_changes_only_the_past(player: Player) -> None:
    page = page_of(player)
    seen = {page.sandbox}
    for _ in range(5):
        page.surprise.click()
        seen.add(page.sandbox)
    assert len(seen) == 6
    before = page.sandbox
    page.past.click()
    assert page.sandbox != before
    assert page.sandbox.with_(past=0) == before.with_(past=0)
    worked_out(player.qtbot, page)


def test_play_leads_to_the_brief_with_the_shared_luck_and_back(player: Player) -> None:
    page = page_of(player)
    page.show_sandbox(page.sandbox, luck=4711)
    page.play.click()
    window = player.window
    assert window.stack.currentWidget() is window.levels.brief
    assert window.levels.brief.chosen.isChecked()
    assert window.levels.brief.seed.text() == "4711"
    with player.qtbot.waitSignal(window.levels.brief.started) as begun:
        window.levels.brief.start.click()
    assert begun.args == [page.level, 4711]


def test_esc_leads_from_the_brief_to_the_page_and_from_there_home(player: Player) -> None:
    page = page_of(player)
    page.play.click()
    assert player.window.levels.brief.random.isChecked()
    player.qtbot.keyClick(player.window, Qt.Key.Key_Escape)
    assert player.window.stack.currentWidget() is page
    player.qtbot.keyClick(player.window, Qt.Key.Key_Escape)
    assert player.window.stack.currentWidget() is player.window.home


def test_the_keyboard_goes_round_the_page_as_the_eye_does(player: Player) -> None:
    page = page_of(player)
    boxes = [page.blocks[part].box for parts in GROUPS.values() for part in parts]
    wanted = [*boxes, page.preview, page.past, *page.share.in_order(), page.back, page.surprise, page.play]
    assert page.focusWidget() is boxes[0]
    met = []
    for _ in wanted:
        met.append(player.window.focusWidget())
        player.press(Qt.Key.Key_Tab)
    assert met == wanted
    boxes[0].setFocus()
    player.press(Qt.Key.Key_Down)
    assert page.sandbox.economy == CHOICES["economy"][1]


def test_language_changes_all_of_the_page(player: Player) -> None:
    page = page_of(player)
    player.window.parts.languages.choose("zh-Hant")
    assert page.blocks["reserves"].box.currentText() == "充裕"
    assert page.blocks["markets"].about.text() == "股災、搶現金和被迫拋售。"
    assert page.play.text() == "開始"


# --- a term that waits ------------------------------------------------------------------------------------------------


def terms_with(tmp_path: Path, **changes: str) -> Terms:
    """Terms without shipped levels, and a sandbox's term after its third quarter on the disk."""
    level = sandbox_level(Sandbox(quarters=8, instruments="rate"))
    record = play_policy(level, "hold", 3).record(claimed=False)
    cut = {name: getattr(record, name)[:3] for name in ("decisions", "answers", "marks")}
    record = dataclasses.replace(record, **cut, **changes)  # type: ignore[arg-type]  # texts for texts
    autosave = Autosave(tmp_path / "saves")
    autosave.store(record)
    return Terms(shelf_of(()), autosave, tmp_path / "results", LocalSeat, LocalSeat.resumed)


def test_a_sandbox_that_waits_goes_on(tmp_path: Path) -> None:
    terms = terms_with(tmp_path)
    found = terms.find_unfinished()
    assert found is not None
    assert found.quarter == "2030Q4"
    assert found.level.words["en"].title.startswith("Sandbox ")
    assert terms.look_closer() == found
    made = terms.waiting_seat()
    assert made is not None
    seat = made()
    assert seat.level == sandbox_level(Sandbox(quarters=8, instruments="rate"))
    assert len(seat.bulletins) == 4


def test_a_sandbox_whose_code_means_another_level_by_now_does_not_go_on(tmp_path: Path) -> None:
    terms = terms_with(tmp_path, level_hash="0" * 16)
    assert terms.find_unfinished() is not None
    made = terms.waiting_seat()
    assert made is not None
    with pytest.raises(ValueError, match="another level"):
        made()


def test_a_record_of_no_code_is_set_aside(tmp_path: Path) -> None:
    terms = terms_with(tmp_path, level="sandbox-zzzzz-zzzzz")
    assert terms.find_unfinished() is None
    assert terms.problem is not None
