"""In the place of a score that isn't there yet: how far its search is, a way to leave it, a way to have it later."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource


class Measure(QWidget):
    """``skipped`` when the search is not wanted now, ``wanted`` when it is wanted after all."""

    skipped = Signal()
    wanted = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._share: float | None = None
        self.line = label("lead", self, wrapped=True)
        self._why = label("muted", self, wrapped=True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._pressed)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(6)
        for words in (self.line, self._why):
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(words)
        column.addLayout(row)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    @property
    def searching(self) -> bool:
        """Whether a search is under way."""
        return self._share is not None

    def begin(self) -> None:
        """A search has been asked for."""
        self._share = 0.0
        self.retranslate()

    def go_on(self, share: float) -> None:
        """The search has come this far, 0 to 1; word of a search that was left changes nothing."""
        if self._share is not None:
            self._share = share
            self.retranslate()

    def leave(self) -> None:
        """No search is under way: the score can be measured later."""
        self._share = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        if self._share is None:
            line = say.say("measure-left")
        else:
            line = say.say("measure-searching", percent=say.number(100.0 * self._share, 0))
        self.line.setText(line)
        self._why.setText(say.say("measure-later" if self._share is None else "measure-why"))
        self.button.setText(say.say("measure-now" if self._share is None else "measure-skip"))
        self.button.setAccessibleDescription(line)

    def _pressed(self) -> None:
        if self.searching:
            self.leave()
            self.skipped.emit()
        else:
            self.begin()
            self.wanted.emit()
