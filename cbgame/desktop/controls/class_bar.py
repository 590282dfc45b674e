"""A line over the page while a class is attended: which quarter it is in, who is done, how long there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.game.seat import Standing
from cbgame.text.class_words import clock_said, standing_said, who_sits

if TYPE_CHECKING:  # the window has the bar from its first moment, and most never join a class
    from cbgame.classroom.seating import Seating

_TICK_MS = 1000


class ClassBar(QWidget):
    """Hidden until the class is heard of."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._standing: Standing | None = None
        self._seating: Seating | None = None
        self._seconds: float | None = None
        self.said, self.time = label("small", self), label("small", self)
        self.held = label("small", self, wrapped=True)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        row = QHBoxLayout(self)
        row.setContentsMargins(56, 6, 44, 2)
        row.setSpacing(24)
        row.addWidget(self.said)
        row.addWidget(self.held, 1)
        row.addWidget(self.time)
        languages.changed.connect(self.retranslate)
        self.hide()

    def show_standing(self, standing: Standing | None) -> None:
        """Show where the class stands; None: no class is attended."""
        self._standing = standing
        if standing is not None and not standing.lost:
            self._seconds = standing.deadline_s
        running = standing is not None and self._seconds is not None and not standing.paused
        self._clock.start() if running else self._clock.stop()
        self.setVisible(standing is not None)
        self.retranslate()

    def show_seating(self, seating: Seating) -> None:
        """Show whose seat it is, and that it was held where the time was up before a decision."""
        self._seating = seating
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        if self._standing is not None:
            told = standing_said(self._languages.catalogue, self._standing)
            names = () if self._seating is None else who_sits(self._seating.nickname, self._seating.seat)
            self.said.setText(" · ".join((told, *names)))
            held = self._seating is not None and self._seating.step == "decide" and self._seating.source == "hold"
            self.held.setText(self._languages.catalogue.say("seat-held") if held else "")
            lost, paused = self._standing.lost, self._standing.paused
            clock = "" if lost else clock_said(self._languages.catalogue, self._seconds, paused)
            self.time.setText(clock)  # nobody knows how it stands with a host that is away
            say_role(self.said, "bad" if lost else "small")
            say_role(self.time, "caution" if paused else "small")

    def _tick(self) -> None:
        if self._seconds is not None:
            self._seconds = max(self._seconds - _TICK_MS / 1000, 0.0)
        self.retranslate()
