"""Where a move came from: a variable and a span of an ended term, and six contributions that add up to the move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.cause_chart import CauseChart
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Cause
from cbgame.game.debrief import Report
from cbgame.game.origins import Origin
from cbgame.text import phrases

FIRST: Final = "unemployment"
"""What is shown first."""


class OriginsPage(QWidget):
    """Shows the origins of one variable's move; ``left`` to go back to the debrief."""

    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._report: Report | None = None
        self._title, self._about = label("title", self), label("muted", self, wrapped=True)
        self.variable, self.span, self.back = QComboBox(self), QComboBox(self), QPushButton(self)
        put_icon(self.back, themes, "back")
        self.chart = CauseChart(themes, languages, self)
        self._place()
        self.variable.activated.connect(lambda _index: self._show())
        self.span.activated.connect(lambda _index: self._show())
        self.back.clicked.connect(self.left)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    def show_report(self, report: Report) -> None:
        """Show an ended term, the whole of it first."""
        self._report = report
        for box in (self.variable, self.span):
            box.clear()
        for name in report.review.origins:
            self.variable.addItem("", name)
        for place in range(-1, len(report.debrief.quarters)):
            self.span.addItem("", place)
        self.variable.setCurrentIndex(max(self.variable.findData(FIRST), 0))
        self.retranslate()
        self.variable.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        self._title.setText(say.say("report-origins"))
        self._about.setText(say.say("origins-about"))
        self.back.setText(say.say("what-if-back"))
        self.variable.setAccessibleName(say.say("report-variable"))
        self.span.setAccessibleName(say.say("sheet-column-span"))
        for index in range(self.variable.count()):
            self.variable.setItemText(index, phrases.name_of(say, self.variable.itemData(index)))
        for index in range(self.span.count()):
            self.span.setItemText(index, self._span_said(self.span.itemData(index)))
        self._show()

    def _span_said(self, place: int) -> str:
        say = self._languages.catalogue
        if place < 0 or self._report is None:
            return say.say("origins-term")
        return say.quarter(self._report.debrief.quarters[place])

    def _show(self) -> None:
        if self._report is None or self.variable.currentData() is None:
            return
        name, place = str(self.variable.currentData()), int(self.span.currentData())
        review = self._report.review
        parts: Sequence[Origin] = (review.origins if place < 0 else review.origins_by_quarter[place])[name]
        end = self._report.debrief.player.series[name][place]
        causes = [Cause(f"origin_{part.family}", part.amount) for part in parts]
        before = end - sum(part.amount for part in parts)
        self.chart.show_causes(name, causes, VARIABLES[name].unit, before)

    def _place(self) -> None:
        self.back.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.back)
        asked = QHBoxLayout()
        asked.setSpacing(12)
        asked.addWidget(self.variable)
        asked.addWidget(self.span)
        asked.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 16, 32, 14)
        page.setSpacing(10)
        page.addLayout(head)
        page.addWidget(self._about)
        page.addWidget(rule(self))
        page.addLayout(asked)
        page.addWidget(self.chart, 1)
