"""The debrief: the verdict, what other policies would have done on the same luck, the decisions, the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from cbgame.classroom.seating import Scored
from cbgame.desktop.charts.medal import Medal
from cbgame.desktop.charts.path_chart import PathChart
from cbgame.desktop.controls.export_button import ExportButton
from cbgame.desktop.controls.measure import Measure
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.review_panel import ReviewPanel
from cbgame.desktop.controls.said_panel import SaidPanel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.verdict_panel import VerdictPanel
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Debrief, Played, Truth
from cbgame.game.debrief import Review
from cbgame.game.level import Level
from cbgame.text import mission_facts

VARIABLES: Final = (
    "policy_rate", "unemployment", "core_inflation_4q", "yield_10y", "reserves_bn", "sofr_iorb_max_bp",
)  # fmt: skip
"""What is drawn for every policy, in reading order."""

DRAWN: Final = ("hindsight", "history", "taylor", "hold")
"""The ghosts whose paths are drawn beside the player's; the standings name them all."""

PARTS: Final = ("verdict", "paths", "decisions", "story")
"""The parts of the page, a tab each; after a class in which more was said than decisions there is one more."""

_MEASURE_PX: Final = 760
"""The width of prose, with text of normal size: longer lines are hard to follow."""


class DebriefPage(QWidget):
    """Shows the end of a term, first without its score, then with it.

    ``play_again``, ``left`` (home), ``what_if_wanted``, ``what_if_at`` (a quarter, counted from 0), ``origins_wanted``,
    ``export_wanted`` (a format) and ``export_requested`` (show the result file).
    """

    left = Signal()
    play_again = Signal()
    what_if_wanted = Signal()
    what_if_at = Signal(int)
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
        self._total, self._of, self._medal_name = label("display", self), label("muted", self), label("heading", self)
        self._section = label("section", self)
        self.medal = Medal(themes, languages, self)
        self.measure = Measure(languages, self)
        self.verdict = VerdictPanel(themes, languages, self)
        self.score_bar, self.standings = self.verdict.score_bar, self.verdict.standings
        self.objectives = self.verdict.objectives
        self.paths = {name: PathChart(themes, languages, self) for name in VARIABLES}
        self._paths_about = label("muted", self, wrapped=True, term="ghost")
        self._story = ProseLabel(languages, "lead", self)
        self._note_rule, self._note_title = rule(self), label("section", self)
        self._note = ProseLabel(languages, "body", self)
        self.review = ReviewPanel(themes, languages, self)
        self.said = SaidPanel(languages, self)
        self.parts = QTabWidget(self)
        self.again, self.home, self.export = QPushButton(self), QPushButton(self), ExportButton(languages, self)
        self.what_if, self.origins = QPushButton(self), QPushButton(self)
        self._connect()
        self._place()
        self.retranslate()

    def show_level(self, level: Level) -> None:
        """Say what was played, whose lesson closes the story, where the level teaches one, and whose note stands under
        it."""
        self._level = level
        self._section.setText(self._kicker())
        self._show_note()

    def show_said(self, scored: Sequence[Scored], reasons: Sequence[tuple[str, str]]) -> None:
        """Show what was said with a class's decisions and what came of it, on a part of its own; nothing: no such
        part."""
        self.said.show_said(scored, reasons)
        self.parts.setTabVisible(len(PARTS), bool(scored or reasons))

    def show_truth(self, truth: Truth) -> None:
        """Show the end of a term while its score is being searched for; it comes later (:meth:`show_debrief`)."""
        self._truth, self._debrief = truth, None
        self.show_review(None)
        self.turn_to("verdict")
        self.export.rest()
        self.measure.begin()
        self.verdict.show_losses(truth.losses)
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
        self.verdict.show_score(debrief)
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
        """The score at the head of the page, or in its place how it is being measured."""
        if scored and self.measure.button.hasFocus():
            self.parts.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._total, self._of, self._medal_name, self.medal):
            part.setVisible(scored)
        self.measure.setVisible(not scored)

    def turn_to(self, part: str) -> None:
        """Show a part of the page: verdict, paths, decisions or story."""
        self.parts.setCurrentIndex(PARTS.index(part))

    def show_review(self, review: Review | None) -> None:
        """Show what re-running the term found, and let it be handed on."""
        self._review = review
        self.review.show_review(review)
        self.verdict.show_luck(None if review is None else review.luck)
        self.what_if.setEnabled(review is not None)
        self.origins.setEnabled(review is not None)
        if review is not None:
            self.export.ready()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        for place, part in enumerate(PARTS):
            self.parts.setTabText(place, catalogue.say(f"debrief-part-{part}"))
        self.parts.setTabText(len(PARTS), catalogue.say("seat-part"))
        self._section.setText(self._kicker())
        self._paths_about.setText(catalogue.say("debrief-paths"))
        self.parts.tabBar().setAccessibleName(catalogue.say("debrief-parts"))
        self.verdict.left.setAccessibleName(catalogue.say("debrief-score"))
        self._story_column.setAccessibleName(catalogue.say("debrief-story"))
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
        self._show_note()
        self._restyle()

    def _kicker(self) -> str:
        """What page this is, and of which level."""
        say = self._languages.catalogue.say
        if self._level is None:
            return say("report-kicker")
        return say("debrief-kicker", level=self._level.words[self._languages.language].title)

    def _show_note(self) -> None:
        """What the level asks the player to look for in all of this; nothing where it asks nothing."""
        note = "" if self._level is None else self._level.words[self._languages.language].debrief
        self._note_title.setText(self._languages.catalogue.say("report-level-tells"))
        self._note.setText(note)
        for part in (self._note_rule, self._note_title, self._note):
            part.setVisible(bool(note))

    def _lesson(self) -> tuple[str, ...]:
        """What the last mission taught, as a paragraph of its own; none where there was no mission."""
        catalogue = self._languages.catalogue
        learned = "" if self._level is None else mission_facts.lesson(self._level, self._languages.language)
        return (catalogue.say("desk-mission-learned", learned=learned),) if learned else ()

    def _restyle(self) -> None:
        self._total.setStyleSheet(f"font-size: {round(44 * self._themes.text_scale)}px; font-weight: 600;")
        self._story_measure.setMaximumWidth(round(_MEASURE_PX * self._themes.text_scale))
        self._of.setContentsMargins(6, 0, 0, round(8 * self._themes.text_scale))  # on the same line as the figure

    def _connect(self) -> None:
        self.again.clicked.connect(self.play_again)
        self.home.clicked.connect(self.left)
        self.what_if.clicked.connect(self.what_if_wanted)
        self.review.what_if_wanted.connect(self._ask_at)
        self.origins.clicked.connect(self.origins_wanted)
        self.export.chosen.connect(self.export_wanted)
        self.export.file_wanted.connect(self.export_requested)
        self._languages.changed.connect(lambda _catalogue: self.retranslate())
        self._themes.changed.connect(lambda _theme: self._restyle())

    def _ask_at(self, quarter: str) -> None:
        if self._debrief is not None:
            self.what_if_at.emit(self._debrief.quarters.index(quarter))

    # where things are

    def _place(self) -> None:
        self.again.setProperty("role", "primary")
        self._put_icons()
        for part in (self.verdict, self._paths_part(), self.review, self._story_part(), self.said):
            self.parts.addTab(part, "")
        self.parts.setTabVisible(len(PARTS), False)
        self.parts.tabBar().setDrawBase(False)
        foot = QHBoxLayout()
        foot.addWidget(self.export)
        foot.addWidget(self.what_if)
        foot.addWidget(self.origins)
        foot.addStretch(1)
        foot.addWidget(self.home)
        foot.addWidget(self.again)
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 12, 32, 14)
        page.setSpacing(6)
        page.addLayout(self._head())
        page.addWidget(self.parts, 1)
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

    def _head(self) -> QHBoxLayout:
        """The score and its medal, whatever part is looked at."""
        score = QHBoxLayout()
        score.addWidget(self._total, 0, Qt.AlignmentFlag.AlignBottom)
        score.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        score.addStretch(1)
        mine = QVBoxLayout()
        mine.setSpacing(0)
        mine.addWidget(self._section)
        mine.addLayout(score)
        mine.addWidget(self.measure)
        head = QHBoxLayout()
        head.addLayout(mine, 1)
        head.addWidget(self._medal_name, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.medal)
        return head

    def _paths_part(self) -> QWidget:
        part = QWidget(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(26)
        grid.setVerticalSpacing(10)
        for place, chart in enumerate(self.paths.values()):
            grid.addWidget(chart, place // 3, place % 3)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._paths_about)
        column.addLayout(grid, 1)
        return part

    def _story_part(self) -> QWidget:
        self._story_measure = QWidget(self)
        inside = QVBoxLayout(self._story_measure)
        inside.setContentsMargins(0, 14, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._story)
        inside.addSpacing(14)
        for part in (self._note_rule, self._note_title, self._note):
            inside.addWidget(part)
        inside.addStretch(1)
        self._story.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._story_measure, 1)
        row.addStretch(0)
        self._story_column = Scrolled(row, self)
        self._story_column.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # longer than the screen: keys scroll it
        return self._story_column
