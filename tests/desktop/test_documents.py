"""The pages that ship with the game: Help opens them, in the player's language if they have it; links lead on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from cbgame.desktop.controls.documents_dialog import DocumentsDialog
from cbgame.desktop.language import LanguageSource
from cbgame.files import places
from cbgame.files.documents import NAMES, documents
from tests.desktop.player import Player


def test_every_page_is_there_under_its_own_heading() -> None:
    found = documents("en")
    assert [each.file.name for each in found] == [f"{name}.md" for name in NAMES]
    assert all(each.title for each in found)
    assert len({each.title for each in found}) == len(found)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_the_teacher_s_guide_is_in_the_player_s_language(language: str) -> None:
    assert documents(language)[0].file == places.documents() / f"classroom.{language}.md"


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[DocumentsDialog]:
    room = QWidget()
    qtbot.addWidget(room)
    made = DocumentsDialog(documents("en"), LanguageSource().catalogue)
    made.setParent(room)  # a part of it and no window of its own: it is laid out as soon as the room is shown
    made.resize(1000, 900)
    room.show()
    made.show()
    yield made
    room.close()


def test_each_page_is_read(dialog: DocumentsDialog) -> None:
    for row, document in enumerate(documents("en")):
        dialog.titles.setCurrentRow(row)
        assert dialog.page.toPlainText().startswith(document.title.replace("`", ""))


def click_link(qtbot: QtBot, page: QTextBrowser, words: str) -> None:
    """Click in the middle of a link."""
    found = page.document().find(words)
    assert found.hasSelection()
    found.setPosition((found.selectionStart() + found.selectionEnd()) // 2)
    page.setTextCursor(found)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(found).center())


def test_a_link_leads_to_its_page_and_marks_it(dialog: DocumentsDialog, qtbot: QtBot) -> None:
    click_link(qtbot, dialog.page, "a page of its own")
    assert dialog.titles.currentRow() == NAMES.index("by-file")
    assert dialog.page.toPlainText().startswith(documents("en")[NAMES.index("by-file")].title)
    dialog.titles.setCurrentRow(NAMES.index("scoring"))
    click_link(qtbot, dialog.page, "0006")  # a page that isn't in the list
    assert "evolution strategy" in dialog.page.toPlainText()
    assert dialog.titles.currentRow() == NAMES.index("scoring")


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so of every dialog
def test_help_opens_them(player: Player, qtbot: QtBot) -> None:
    read: list[str] = []

    def look() -> None:
        opened = QApplication.activeModalWidget()
        assert isinstance(opened, DocumentsDialog)
        read.append(Path(opened.page.source().toLocalFile()).name)
        opened.reject()

    player.window.beside.open_help()
    QTimer.singleShot(0, look)
    qtbot.mouseClick(player.window.beside.help.documents, Qt.MouseButton.LeftButton)
    assert read == ["classroom.md"]
