"""Own levels on Home: among the gallery, marked and open; what is no level says what is wrong; files are dropped in."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from cbgame.files import places
from tests.desktop.player import Player
from tests.files.little import FILE

TEXT = FILE.read_text(encoding="utf-8")


def put(text: str, name: str = "little.toml") -> Path:
    places.own_levels().mkdir(parents=True, exist_ok=True)
    path = places.own_levels() / name
    path.write_text(text, encoding="utf-8")
    return path


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def drop(player: Player, *files: Path) -> bool:
    """Drag files onto Home and let them go; whether Home took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    home, copy, left = player.window.home, Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(40, 40), copy, data, left, none)
    entered.setAccepted(False)
    QApplication.sendEvent(home, entered)
    if entered.isAccepted():
        QApplication.sendEvent(home, QDropEvent(QPointF(40, 40), copy, data, left, none))
    return entered.isAccepted()


def test_an_own_level_is_in_the_gallery_marked_and_can_be_played(open_window: Callable[[], Player]) -> None:
    put(f"ladder = 9\n{TEXT}")
    window = open_window().window
    card = window.home.cards["little"]
    assert list(window.home.cards)[-1] == "little"
    assert card.own
    assert card.open
    assert any("Own level" in text for text in card.texts)
    card.click()
    assert window.stack.currentWidget() is window.levels.brief
    window.term.begin(window.parts.terms.level("little"), 1)


def test_a_broken_file_says_what_is_wrong_and_where(open_window: Callable[[], Player]) -> None:
    put(TEXT.replace("minutes", "minuts"))
    window = open_window().window
    assert "little" not in window.home.cards
    (card,) = window.home.own_levels.cards
    assert "little.toml" in texts(card)[0]
    line = TEXT.splitlines().index("minutes = 5") + 1
    assert f"Line {line}: minuts: unknown key, did you mean minutes?" in texts(card)
    window.parts.languages.choose("zh-Hant")
    (card,) = window.home.own_levels.cards
    assert any("minuts" in text and "minutes" in text for text in texts(card))


def test_a_broken_file_does_not_take_a_shipped_level_away(open_window: Callable[[], Player]) -> None:
    put("id = 3", "repo-spike.toml")
    window = open_window().window
    assert window.home.cards["repo-spike"].isVisibleTo(window.home)
    assert len(window.home.own_levels.cards) == 1


def test_an_own_level_stands_in_place_of_a_shipped_one_while_it_lies_there(open_window: Callable[[], Player]) -> None:
    shipped = open_window().window.home.cards["repo-spike"]
    path = put(TEXT.replace('id = "little"', 'id = "repo-spike"'), "repo-spike.toml")
    window = open_window().window
    assert window.home.cards["repo-spike"].own
    assert window.parts.terms.level("repo-spike").quarters == 2
    path.unlink()
    window.go_home()
    assert not window.home.cards["repo-spike"].own
    assert window.home.cards["repo-spike"].isVisibleTo(window.home)
    assert window.parts.terms.level("repo-spike").quarters != 2
    assert shipped.isVisibleTo(shipped.window())


def test_what_changes_in_the_folder_is_seen_on_coming_home(player: Player) -> None:
    window = player.window
    path = put(TEXT)
    window.go_home()
    assert window.home.cards["little"].own
    path.write_text(TEXT.replace("A little term", "A longer title"), encoding="utf-8")
    os.utime(path, (1, 1))
    window.go_home()
    assert "A longer title" in window.home.cards["little"].texts
    path.unlink()
    window.go_home()
    assert "little" not in window.home.cards


def test_a_dropped_level_is_copied_after_a_check(player: Player, tmp_path: Path) -> None:
    window = player.window
    sound, torn = tmp_path / "from-a-friend.toml", tmp_path / "torn.toml"
    sound.write_text(TEXT, encoding="utf-8")
    torn.write_text("id = ", encoding="utf-8")
    assert drop(player, sound, torn)
    assert (places.own_levels() / "little.toml").read_text(encoding="utf-8") == TEXT
    assert not (places.own_levels() / "torn.toml").exists()
    assert window.home.cards["little"].own
    (card,) = window.home.own_levels.cards
    assert "torn.toml" in texts(card)[0]
    assert window.notice.isVisible()


def test_other_files_are_not_taken(player: Player, tmp_path: Path) -> None:
    picture = tmp_path / "level.png"
    picture.write_bytes(b"")
    assert not drop(player, picture)
    assert not places.own_levels().exists()


def test_a_file_can_be_chosen_and_the_folder_opened(player: Player, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(FILE)], ""))
    panel = player.window.home.own_levels
    panel.add.click()
    assert player.window.home.cards["little"].own
    panel.folder.click()
    assert [Path(each) for each in opened] == [places.own_levels()]
    assert places.own_levels().is_dir()


def test_a_folder_that_can_not_be_written_is_said(player: Player, own_home: Path) -> None:
    places.own_levels().parent.mkdir(parents=True, exist_ok=True)
    places.own_levels().write_text("in the way")
    assert drop(player, FILE)
    assert player.window.notice.isVisible()
    assert "little" not in player.window.home.cards
