"""What if: one quarter of an ended term decided otherwise, and the branch beside the term, on the same luck."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.path_chart import PathChart
from cbgame.desktop.controls.decision_desk import DecisionDesk
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Path
from cbgame.game.debrief import Report
from cbgame.policy.decision import Decision, Problem

VARIABLES: Final = (
    "policy_rate", "unemployment", "core_inflation_4q", "yield_10y", "reserves_bn", "sofr_iorb_max_bp",
)  # fmt: skip
"""What is drawn of both, in reading order."""

_DESK_PX: Final = 372


class WhatIfPage(QWidget):
    """``asked(quarter, Decision)`` for a branch, ``left`` to go back to the debrief."""

    asked = Signal(int, object)
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._report: Report | None = None
        self._branch: Path | None = None
        self._whose = "player"
        self._title, self._about = label("title", self), label("muted", self, wrapped=True)
        self._result = label("heading", self, wrapped=True)
        self.quarter, self.back = QComboBox(self), QPushButton(self)
        put_icon(self.back, themes, "back")
        self.desk = DecisionDesk(themes, languages, self)
        self.paths = {name: PathChart(themes, languages, self) for name in VARIABLES}
        self.quarter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._place()
        self.quarter.activated.connect(self.show_quarter)
        self.desk.decided.connect(self._ask)
        self.back.clicked.connect(self.left)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        themes.changed.connect(lambda _theme: self._fit())
        self._fit()
        self.retranslate()

    def show_report(self, report: Report, whose: str = "player") -> None:
        """Show an ended term, without a branch yet; ``whose`` is the player's, or a class's median."""
        self._report, self._branch, self._whose = report, None, whose
        self.retranslate()
        self.quarter.setCurrentIndex(0)
        self.show_quarter(0)
        self._draw()
        self.quarter.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_quarter(self, index: int) -> None:
        """Set the desk to what was decided in a quarter (counted from 0)."""
        if self._report is None:
            return
        review = self._report.review
        self.desk.show_meeting(review.held[index], review.priced[index], self._report.level.instruments_at(index))
        self.desk.show_decision(self._report.debrief.player.decisions[index])

    def choose_quarter(self, index: int) -> None:
        """Turn to a quarter (counted from 0), as if it had been chosen."""
        self.quarter.setCurrentIndex(index)
        self.show_quarter(index)

    def show_branch(self, branch: Path) -> None:
        """Show what came of the other decision."""
        self._branch = branch
        self.desk.setEnabled(True)
        self.retranslate()
        self._draw()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Say why a decision can't be taken there."""
        self.desk.show_problems(problems)

    @property
    def told(self) -> str:
        """The result as it is shown."""
        return self._result.text()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue
        of_class = self._whose != "player"
        self._title.setText(say.say("together-title" if of_class else "what-if-title"))
        self._about.setText(say.say("together-about" if of_class else "what-if-about"))
        self.back.setText(say.say("hosting-to-console" if of_class else "what-if-back"))
        self.desk.announce.setText(say.say("what-if-play"))
        self.quarter.setAccessibleName(say.say("charts-quarter"))
        if self._report is None:
            return
        chosen = max(self.quarter.currentIndex(), 0)
        self.quarter.clear()
        self.quarter.addItems([say.quarter(name) for name in self._report.debrief.quarters])
        self.quarter.setCurrentIndex(chosen)
        self._result.setText(self._told(self._report))

    def _told(self, report: Report) -> str:
        say, mine = self._languages.catalogue, report.debrief.player.score.total
        of_class = self._whose != "player"
        if self._branch is None:
            return say.say("together-before" if of_class else "what-if-before", points=say.number(mine, 0))
        other = self._branch.score.total
        gain = say.number(other - mine, 1, signed=True)
        return say.say(
            "together-after" if of_class else "what-if-after",
            points=say.number(mine, 1),
            other=say.number(other, 1),
            gain=gain,
        )

    def _draw(self) -> None:
        if self._report is None:
            return
        branch = () if self._branch is None else (self._branch,)
        for name, chart in self.paths.items():
            drawn = {self._whose: self._report.debrief.player.series.get(name, ())}
            drawn |= {path.policy: path.series.get(name, ()) for path in branch}
            chart.show_paths(name, self._report.debrief.quarters, drawn)

    def _ask(self, decision: Decision) -> None:
        self.asked.emit(self.quarter.currentIndex(), decision)

    def _fit(self) -> None:
        self.desk.setFixedWidth(round(_DESK_PX * self._themes.text_scale))

    def _place(self) -> None:
        self.back.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(self._title)
        head.addWidget(self.quarter)
        head.addStretch(1)
        head.addWidget(self.back)
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(10)
        for place, chart in enumerate(self.paths.values()):
            grid.addWidget(chart, place // 3, place % 3)
        evidence = QVBoxLayout()
        evidence.setSpacing(6)
        evidence.addWidget(self._result)
        evidence.addLayout(grid, 1)
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addWidget(self.desk)
        columns.addLayout(evidence, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 16, 32, 14)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self._about)
        page.addWidget(rule(self))
        page.addLayout(columns, 1)
