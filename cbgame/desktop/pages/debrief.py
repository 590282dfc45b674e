"""The debrief: the verdict with its formula, what other policies would have done on the same luck, and the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import mission_facts
from cbgame.desktop.charts.column import Column
from cbgame.desktop.charts.medal import Medal
from cbgame.desktop.charts.objective_table import ObjectiveTable
from cbgame.desktop.charts.path_chart import PathChart
from cbgame.desktop.charts.score_bar import ScoreBar
from cbgame.desktop.charts.standings import Standings
from cbgame.desktop.controls.export_button import ExportButton
from cbgame.desktop.controls.measure import Measure
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.review_panel import ReviewPanel
from cbgame.desktop.controls.words import explain, label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Debrief, Played, Truth
from cbgame.game.debrief import Review
from cbgame.game.level import Level

VARIABLES: Final = (
    "policy_rate", "unemployment", "core_inflation_4q", "yield_10y", "reserves_bn", "sofr_iorb_max_bp",
)  # fmt: skip
"""What is drawn for every policy, in reading order."""

DRAWN: Final = ("hindsight", "history", "taylor", "hold")
"""The ghosts whose paths are drawn beside the player's; the standings name them all."""


class DebriefPage(QWidget):
    """Shows the end of a term, first without its score, then with it.

    ``play_again``, ``left`` (home), ``what_if_wanted``, ``origins_wanted``, ``export_wanted`` (a format) and
    ``export_requested`` (show the result file).
    """

    left = Signal()
    play_again = Signal()
    what_if_wanted = Signal()
    origins_wanted = Signal()
    export_wanted = Signal(str)
    export_requested = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._level: Level | None = None
        self._debrief: Debrief | None = None
        self._truth: Truth | None = None
        self._review: Review | None = None
        self._headings = {name: label("section", self) for name in ("score", "standings", "paths", "story")}
        self._total, self._of, self._medal_name = label("display", self), label("muted", self), label("heading", self)
        self.medal = Medal(themes, languages, self)
        self.score_bar = ScoreBar(themes, languages, self)
        self.measure = Measure(languages, self)
        self.objectives = ObjectiveTable(languages, self)
        self.standings = Standings(themes, languages, self)
        self.paths = {name: PathChart(themes, languages, self) for name in VARIABLES}
        explain(self._headings["score"], term="score")
        explain(self._headings["standings"], term="ghost")
        self._formula, self._story = label("tiny", self, wrapped=True), ProseLabel(languages, "lead", self)
        self.review = ReviewPanel(languages, self)
        self.again, self.home, self.export = QPushButton(self), QPushButton(self), ExportButton(languages, self)
        self.what_if, self.origins = QPushButton(self), QPushButton(self)
        self._connect()
        self._place()
        self.retranslate()

    def show_level(self, level: Level) -> None:
        """Say whose lesson closes the story, where the level teaches one."""
        self._level = level

    def show_truth(self, truth: Truth) -> None:
        """Show the end of a term while its score is being searched for; it comes later (:meth:`show_debrief`)."""
        self._truth, self._debrief = truth, None
        self.show_review(None)
        self.export.rest()
        self.measure.begin()
        self.objectives.show_objectives(truth.losses)
        self._show_paths(truth.quarters, (truth.player, *truth.ghosts))
        self._show_scored(False)
        self.retranslate()

    def show_debrief(self, debrief: Debrief) -> None:
        """Show the end of a term with its score; what its re-runs tell comes later (:meth:`show_review`)."""
        self._debrief = debrief
        self.show_review(None)
        self.measure.leave()
        self.export.wait()
        score = debrief.player.score
        self.medal.show_medal(score.medal)
        self.score_bar.show_score(score)
        self.objectives.show_objectives(score.objectives)
        self.standings.show_paths((debrief.player, *debrief.ghosts))
        self._show_paths(debrief.quarters, (debrief.player, *debrief.ghosts))
        self._show_scored(True)
        self.retranslate()

    def _show_paths(self, quarters: Sequence[str], played: Sequence[Played]) -> None:
        shown = [each for each in played if each.policy == "player" or each.policy in DRAWN]
        for name, chart in self.paths.items():
            drawn = {each.policy: each.series.get(name, ()) for each in shown}
            chart.show_paths(name, quarters, drawn)
            chart.setVisible(any(drawn.values()))

    def _show_scored(self, scored: bool) -> None:
        """The score and all that is measured by it, or in its place how it is being measured."""
        if not scored and self.score_bar.hasFocus():
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
        if scored and self.measure.button.hasFocus():
            self.score_bar.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._total, self._of, self._medal_name, self.medal, self.score_bar, self.standings):
            part.setVisible(scored)
        self._headings["standings"].setVisible(scored)
        self.measure.setVisible(not scored)

    def show_review(self, review: Review | None) -> None:
        """Show what re-running the term found, and let it be handed on."""
        self._review = review
        self.review.show_review(review)
        self.what_if.setEnabled(review is not None)
        self.origins.setEnabled(review is not None)
        if review is not None:
            self.export.ready()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        for name, heading in self._headings.items():
            heading.setText(catalogue.say(f"debrief-{name}"))
        self._verdict_column.setAccessibleName(catalogue.say("debrief-score"))
        self._story_column.setAccessibleName(catalogue.say("debrief-story"))
        self._formula.setText(catalogue.say("debrief-formula"))
        self._of.setText(catalogue.say("debrief-of"))
        self.again.setText(catalogue.say("debrief-again"))
        self.what_if.setText(catalogue.say("what-if-open"))
        self.origins.setText(catalogue.say("report-origins"))
        self.home.setText(catalogue.say("debrief-home"))
        if self._debrief is not None:
            score = self._debrief.player.score
            self._total.setText(catalogue.number(score.total, 0))
            self._medal_name.setText(catalogue.say(f"medal-{score.medal or 'none'}"))
        told = self._debrief or self._truth
        if told is not None:
            parts = [told.story] if self._review is None else [told.story, self._review.story]
            join = catalogue.say("debrief-join")
            told_parts = [join.join(catalogue.tell(line) for line in part) for part in parts]
            self._story.setText("\n\n".join((*told_parts, *self._lesson())))
        self._restyle()

    def _lesson(self) -> tuple[str, ...]:
        """What the last mission taught, as a paragraph of its own; none where there was no mission."""
        catalogue = self._languages.catalogue
        learned = "" if self._level is None else mission_facts.lesson(self._level, self._languages.language)
        return (catalogue.say("desk-mission-learned", learned=learned),) if learned else ()

    def _restyle(self) -> None:
        self._total.setStyleSheet(f"font-size: {round(52 * self._themes.text_scale)}px; font-weight: 600;")
        self._of.setContentsMargins(0, 0, 0, round(10 * self._themes.text_scale))  # on the same line as the figure

    def _connect(self) -> None:
        self.again.clicked.connect(self.play_again)
        self.home.clicked.connect(self.left)
        self.what_if.clicked.connect(self.what_if_wanted)
        self.origins.clicked.connect(self.origins_wanted)
        self.export.chosen.connect(self.export_wanted)
        self.export.file_wanted.connect(self.export_requested)
        self._languages.changed.connect(lambda _catalogue: self.retranslate())
        self._themes.changed.connect(lambda _theme: self._restyle())

    # where things are

    def _place(self) -> None:
        self.again.setProperty("role", "primary")
        self._put_icons()
        columns = QHBoxLayout()
        columns.setSpacing(32)
        self._verdict_column, self._story_column = Column(self._verdict()), Column(self._story)
        for column in (self._verdict_column, self._story_column):  # longer than the screen: keys scroll them
            column.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        columns.addWidget(self._verdict_column, 8)
        columns.addLayout(self._evidence(), 14)
        foot = QHBoxLayout()
        foot.addWidget(self.export)
        foot.addWidget(self.what_if)
        foot.addWidget(self.origins)
        foot.addStretch(1)
        foot.addWidget(self.home)
        foot.addWidget(self.again)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 16, 32, 14)
        page.setSpacing(8)
        page.addLayout(columns, 1)
        page.addWidget(rule(self))
        page.addLayout(foot)

    def _put_icons(self) -> None:
        worn = {
            "export": self.export,
            "what-if": self.what_if,
            "origins": self.origins,
            "home": self.home,
            "redo": self.again,
        }
        for name, button in worn.items():
            put_icon(button, self._themes, name)

    def _verdict(self) -> QWidget:
        inside = QWidget(self)
        head = QHBoxLayout()
        head.addWidget(self._total, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self._medal_name, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.medal)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._headings["score"])
        column.addLayout(head)
        column.addWidget(self.measure)
        column.addWidget(self.score_bar)
        column.addWidget(self.objectives)
        column.addWidget(self._formula)
        column.addSpacing(6)
        column.addWidget(self._headings["standings"])
        column.addWidget(self.standings)
        column.addWidget(self.review)
        column.addStretch(1)
        return inside

    def _evidence(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(22)
        grid.setVerticalSpacing(10)
        for place, chart in enumerate(self.paths.values()):
            grid.addWidget(chart, place // 3, place % 3)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._headings["paths"])
        column.addLayout(grid, 11)
        column.addWidget(self._headings["story"])
        self._story.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._story_column, 6)
        return column
