"""The mission of the quarter: its task, what the last one taught, and what is new in hand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Bulletin
from cbgame.game.level import Level
from cbgame.text import mission_facts


class MissionPanel(QWidget):
    """Hidden where a level has no missions and nothing is new in hand."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mission")
        self._languages = languages
        self._shown: tuple[Level, Bulletin] | None = None
        self.title, self.task = label("section", self), ProseLabel(languages, "body", self)
        self.learned, self.gained = ProseLabel(languages, "small", self), ProseLabel(languages, "small", self)
        self._place()
        languages.changed.connect(self.retranslate)
        self.hide()

    def show_mission(self, level: Level, newest: Bulletin) -> None:
        """Show what the quarter after the newest bulletin asks."""
        self._shown = (level, newest)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        if self._shown is None:
            return
        level, newest = self._shown
        told = mission_facts.told(self._languages.catalogue, level, newest, self._languages.language)
        for part, text in zip((self.title, self.learned, self.task, self.gained), told, strict=True):
            part.setText(text)
            part.setVisible(bool(text))
        self.setVisible(any(told))

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(4)
        for part in (self.title, self.learned, self.task, self.gained):
            column.addWidget(part)
