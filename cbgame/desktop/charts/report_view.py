"""A situation report: what is known, and apart from it what nobody knows yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.message import Message
from cbgame.game.situation_report import split

_BULLETS: Final = {"known": "–", "unknown": "?"}


class ReportView(QWidget):
    """Two headings with their lines; the unknown is told apart by its heading and its marks."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._report: tuple[Message, ...] = ()
        self._headings = {name: label("section", self) for name in _BULLETS}
        self.lines = {name: ProseLabel(languages, "body", self) for name in _BULLETS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 6, 0)
        column.setSpacing(4)
        for name, words in self.lines.items():
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(self._headings[name])
            column.addWidget(words)
            column.addSpacing(4)
        column.addStretch(1)
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_report(self, report: Sequence[Message]) -> None:
        """Show a report."""
        self._report = tuple(report)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        for name, lines in split(self._report).items():
            self._headings[name].setText(catalogue.say(f"tape-{name}"))
            told = "\n".join(f"{_BULLETS[name]}  {catalogue.tell(line)}" for line in lines)
            self.lines[name].setText(told)
            for part in (self._headings[name], self.lines[name]):
                part.setVisible(bool(lines))
