"""What a class is told together at its end: the mistake most shared, and what if it had decided otherwise."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.classroom import debrief_words
from cbgame.classroom.handout import Handout
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource


class LessonPanel(QWidget):
    """Sentences for a wall."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._told: Handout | None = None
        self._branch: tuple[str, float, float] | None = None
        self._heads = tuple(label("lead", self) for _ in range(3))
        self.mistake = label("title", self, wrapped=True)
        self.scores, self.what_if = (label("heading", self, wrapped=True) for _ in range(2))
        self._then = label("lead", self, wrapped=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        for head, below in zip(self._heads, ((self.mistake, self._then), (self.scores,), (self.what_if,)), strict=True):
            column.addWidget(head)
            for widget in below:
                column.addWidget(widget)
            column.addSpacing(14)
        column.addStretch(1)
        languages.changed.connect(self.retranslate)

    def show_handout(self, told: Handout) -> None:
        """Show what was found."""
        self._told = told
        self.retranslate()

    def show_branch(self, quarter: str, points: float, gain: float) -> None:
        """Show what came of another decision of the class's median in a quarter."""
        self._branch = quarter, points, gain
        self.retranslate()

    def forget_branch(self) -> None:
        """Show no branch any more."""
        self._branch = None
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say, told = self._languages.catalogue, self._told
        for head, id in zip(self._heads, ("handout-mistake", "handout-class", "handout-what-if"), strict=True):
            head.setText(say.say(id))
        if told is None:
            return
        self.mistake.setText(debrief_words.mistake_said(told, say))
        then = (debrief_words.hindsight_said(told, say), debrief_words.looked_at_said(told, say))
        self._then.setText(say.say("debrief-join").join(part for part in then if part))
        self._then.setVisible(any(then))
        self.scores.setText(debrief_words.scores_said(told, say))
        self._tell_what_if(told)

    def _tell_what_if(self, told: Handout) -> None:
        say = self._languages.catalogue
        said = list(debrief_words.what_if_said(told, say))
        if self._branch is not None:
            quarter, points, gain = self._branch
            figures = {"points": say.number(points, 0), "gain": say.number(gain, 0, signed=True)}
            said = [say.say("together-branch", quarter=say.quarter(quarter), **figures)]
        self.what_if.setText(say.say("debrief-join").join(said))
        self._heads[-1].setVisible(bool(said))
        self.what_if.setVisible(bool(said))
