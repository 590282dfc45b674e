"""The player's own levels below the gallery: their folder, adding one, and what is wrong with files that are none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import frame, label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.files.faults import BadFile

MOST_SHOWN = 12
"""Problems of one file; the command line lists them all."""


class OwnLevelsPanel(QWidget):
    """Emits that the folder or a file dialog is wanted; shows one card for each file that can't be played."""

    folder_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._bad: tuple[BadFile, ...] = ()
        self._refused: tuple[BadFile, ...] = ()
        self.cards: tuple[QWidget, ...] = ()
        self._title, self._about = label("section", self), label("muted", self, wrapped=True)
        self.folder, self.add = QPushButton(self), QPushButton(self)
        for button, icon in ((self.folder, "folder"), (self.add, "words")):
            button.setProperty("role", "quiet")
            put_icon(button, themes, icon)
        self._place()
        self.folder.clicked.connect(self.folder_wanted)
        self.add.clicked.connect(self.file_wanted)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_bad(self, bad: Sequence[BadFile]) -> None:
        """Show the files in the folder that are no levels."""
        self._bad = tuple(bad)
        self._show_cards()

    def show_refused(self, refused: Sequence[BadFile]) -> None:
        """Show the files that were not added, in place of those of the last time."""
        self._refused = tuple(refused)
        self._show_cards()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("home-own-levels"))
        self._about.setText(say("home-own-about"))
        self.folder.setText(say("home-own-folder"))
        self.add.setText(say("home-own-add"))
        self._show_cards()

    def _show_cards(self) -> None:
        for old in self.cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        refused = [self._card(each, "home-own-refused") for each in self._refused]
        self.cards = (*refused, *(self._card(each, "home-own-bad") for each in self._bad))
        for card in self.cards:
            self._column.addWidget(card)

    def _card(self, bad: BadFile, id: str) -> QWidget:
        catalogue = self._languages.catalogue
        card = frame("card", self)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        title = label("heading", card, wrapped=True)
        title.setText(catalogue.say(id, file=Path(bad.path).name, problems=len(bad.faults)))
        column.addWidget(title)
        for text in self._problems(bad):
            line = label("body", card, wrapped=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line.setText(text)
            column.addWidget(line)
        return card

    def _problems(self, bad: BadFile) -> list[str]:
        catalogue = self._languages.catalogue
        shown = [
            each.said(catalogue)
            if each.line is None
            else catalogue.say("home-own-problem", line=str(each.line), problem=each.said(catalogue))
            for each in bad.faults[:MOST_SHOWN]
        ]
        left = len(bad.faults) - len(shown)
        return [*shown, catalogue.say("home-own-more", count=left)] if left else shown

    def _place(self) -> None:
        doors = QHBoxLayout()
        doors.addWidget(self._title)
        doors.addStretch(1)
        doors.addWidget(self.add)
        doors.addWidget(self.folder)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(doors)
        column.addWidget(self._about)
