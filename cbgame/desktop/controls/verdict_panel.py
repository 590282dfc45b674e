"""The verdict: points by objective, their formula one press away, and who else played the same luck."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.luck_steps import LuckSteps
from cbgame.desktop.charts.objective_table import ObjectiveTable
from cbgame.desktop.charts.percentile_strip import PercentileStrip
from cbgame.desktop.charts.score_bar import ScoreBar
from cbgame.desktop.charts.standings import Standings
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import explain, label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Debrief, ObjectiveLoss, Score
from cbgame.game.chairs import CHAIRS
from cbgame.game.luck_split import LuckSplit

_TERMS = {"objectives": "objective", "standings": "ghost", "chairs": "simulated-chairs", "luck": "luck"}

_ALONE_PX, _WIDE = 760, 16_777_215
"""The width of the table where it stands alone, with text of normal size; and no bound."""

_FIRST = 100
"""The table's share of the room where it stands alone, up to its width."""

_ROUNDING = 1.0
"""Points by which parts and score may differ because each is rounded."""


class VerdictPanel(QWidget):
    """Without a score it shows what was lost on each objective; with one the bars, and the table on demand."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._headings = {name: label("section", self) for name in _TERMS}
        for name, term in _TERMS.items():
            explain(self._headings[name], term=term)
        self.score_bar = ScoreBar(themes, languages, self)
        self.objectives = ObjectiveTable(languages, self)
        self.standings = Standings(themes, languages, self)
        self.chairs = PercentileStrip(themes, languages, self)
        self.luck = LuckSteps(themes, languages, self)
        self.formula = QPushButton(self)
        self.formula.setCheckable(True)
        self.formula.toggled.connect(self._turn)
        put_icon(self.formula, themes, "table")
        self._formula_words = label("muted", self, wrapped=True)
        self._bounded = label("tiny", self, wrapped=True)
        self._score_shown: Score | None = None
        self._scored = False
        self._place()
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    def show_losses(self, losses: Sequence[ObjectiveLoss]) -> None:
        """Show what was lost; there is no score yet."""
        self.objectives.show_objectives(losses)
        self._score(False)

    def show_score(self, debrief: Debrief) -> None:
        """Show a score, by objective and beside others'."""
        score = self._score_shown = debrief.player.score
        self._tell_bound()
        self.score_bar.show_score(score)
        self.objectives.show_objectives(score.objectives)
        self.standings.show_paths((debrief.player, *debrief.ghosts))
        self.chairs.show_percentile(debrief.percentile, CHAIRS)
        for part in (self._headings["chairs"], self.chairs):
            part.setVisible(debrief.percentile is not None)
        self._score(True)

    def show_luck(self, split: LuckSplit | None) -> None:
        """Show how much of the score was luck; hidden while that isn't known."""
        self.luck.show_split(split)
        for part in (self._headings["luck"], self.luck):
            part.setVisible(split is not None)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, heading in self._headings.items():
            heading.setText(say(f"debrief-{name}"))
        self._formula_words.setText(say("debrief-formula"))
        self.formula.setText(say("debrief-formula-open"))
        self._tell_bound()

    def _tell_bound(self) -> None:
        """What the parts add up to, where the score is cut off before that."""
        score, catalogue = self._score_shown, self._languages.catalogue
        parts = 0.0 if score is None else sum(each.points for each in score.objectives)
        cut = score is not None and abs(parts - score.total) > _ROUNDING
        said = ""
        if score is not None and cut:
            numbers = {"parts": catalogue.number(parts, 0), "score": catalogue.number(score.total, 0)}
            said = catalogue.say("debrief-bounded", **numbers)
        self._bounded.setText(said)
        self._bounded.setVisible(bool(said) and self._scored)

    def _score(self, scored: bool) -> None:
        """Everything that is measured by the score, or what there is without it."""
        self._scored = scored
        for part in (self.standings, self._headings["standings"], self.formula, self._others):
            part.setVisible(scored)
        self._rest.setVisible(not scored)
        self._columns.setStretchFactor(self.left, 1 if scored else _FIRST)
        self._turn()

    def _turn(self, _pressed: bool = False) -> None:
        """Bars, or the table with its formula: that alone where there is no score."""
        table = self.formula.isChecked() or not self._scored
        self.score_bar.setVisible(not table)
        self.objectives.setVisible(table)
        self.left.setMaximumWidth(_WIDE if self._scored else round(_ALONE_PX * self._themes.text_scale))
        self._formula_words.setVisible(table)
        self._bounded.setVisible(self._scored and bool(self._bounded.text()))

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._headings["objectives"])
        head.addStretch(1)
        head.addWidget(self.formula)
        mine = QVBoxLayout()
        mine.setContentsMargins(0, 6, 8, 0)
        mine.setSpacing(8)
        mine.addLayout(head)
        mine.addWidget(self.score_bar)
        mine.addWidget(self.objectives)
        mine.addWidget(self._bounded)
        mine.addWidget(self._formula_words)
        mine.addSpacing(12)
        mine.addWidget(self._headings["luck"])
        mine.addWidget(self.luck)
        mine.addStretch(1)
        others = QVBoxLayout()
        others.setContentsMargins(0, 10, 8, 0)
        others.setSpacing(6)
        shown = {"standings": self.standings, "chairs": self.chairs}
        for name, chart in shown.items():
            others.addWidget(self._headings[name])
            others.addWidget(chart)
            others.addSpacing(10)
        others.addStretch(1)
        self._others = Scrolled(others, self)
        self._columns = columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(36)
        left = Scrolled(mine, self)
        left.setFocusPolicy(
            Qt.FocusPolicy.TabFocus
        )  # the table is longer than the screen at large text: keys scroll it
        self.left = left
        columns.addWidget(left, 1)
        columns.addWidget(self._others, 1)
        self._rest = QWidget(self)  # beside the table that stands alone: it begins where the page does
        columns.addWidget(self._rest, 1)
