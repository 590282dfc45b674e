"""What became of a rule in many futures: four charts, each with a line on what it says, and the figures in a table.

Before anything was found the lines are there alone, so that one knows what to look for.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.duel_chart import Duel, DuelChart
from cbgame.desktop.charts.frontier_chart import FrontierChart, Ruled
from cbgame.desktop.charts.loss_chart import LossChart
from cbgame.desktop.charts.odds_chart import Odds, OddsChart
from cbgame.desktop.charts.table import TableView
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.frontier import frontier
from cbgame.game.lab_outcome import Outcome
from cbgame.game.policy_lab import Experiment
from cbgame.text.catalogue import Catalogue
from cbgame.text.lab_words import YOURS, percent_said, policy_said

_CHARTS = {"loss": "score", "frontier": "efficient-frontier", "crises": "emergency", "beats": "ghost"}
"""Each chart's words, and the glossary card behind its name."""


class LabResults(QWidget):
    """``rule_chosen(Weights)`` when a rule on the frontier is to be used."""

    rule_chosen = Signal(object)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._found: Experiment | None = None
        self._shown = label("heading", self, wrapped=True)
        self.loss, self.frontier = LossChart(themes, languages, self), FrontierChart(themes, languages, self)
        self.crises, self.beats = OddsChart(themes, languages, self), DuelChart(themes, languages, self)
        self._heads = {name: label("section", self, term=term) for name, term in _CHARTS.items()}
        self._abouts = {name: ProseLabel(languages, "tiny", self) for name in _CHARTS}
        self._using = QWidget(self)
        self.pointed, self.use = label("tiny", self._using, wrapped=True), QPushButton(self._using)
        self._figures, self._figures_about = label("section", self), ProseLabel(languages, "tiny", self)
        self.table = TableView(self)
        self._place()
        self.use.clicked.connect(self._use)
        self.frontier.pointed.connect(lambda _formula: self._tell_pointed())
        themes.changed.connect(lambda _theme: self._size_table())
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self._show_what_was_found(False)
        self.retranslate()

    @property
    def charts(self) -> dict[str, Chart]:
        """The charts by name."""
        return {"loss": self.loss, "frontier": self.frontier, "crises": self.crises, "beats": self.beats}

    def show_experiment(self, found: Experiment, said: str) -> None:
        """Show what was found, under a line that says of which rule."""
        self._found = found
        self._show_what_was_found(True)
        self._shown.setText(said)
        named = _named(found)
        self.loss.show_losses(found.yours.loss.tolist(), {name: each.spread() for name, each in named.items()})
        edge = frontier(found.family)
        marks = {name: each.figures() for name, each in named.items()}
        self.frontier.show_frontier(
            [Ruled((each.unemployment_sd, each.inflation_sd), each.weights.formula()) for each in found.family],
            [found.family.index(each) for each in edge],
            {name: (each.unemployment_sd, each.inflation_sd) for name, each in marks.items()},
        )
        self.crises.show_odds(_odds(found))
        self.beats.show_duels(_duels(found))
        self.table.show_table(figures_table(found, self._languages.catalogue))
        self._size_table()
        self._tell_pointed()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name in _CHARTS:
            self._heads[name].setText(say(f"lab-{name}"))
            self._abouts[name].setText(say(f"lab-{name}-about"))
        self.use.setText(say("lab-frontier-use"))
        self._figures.setText(say("lab-figures"))
        self._figures_about.setText(say("lab-figures-about"))
        if self._found is not None:
            self.table.show_table(figures_table(self._found, self._languages.catalogue))
        self._tell_pointed()

    def _show_what_was_found(self, there: bool) -> None:
        for widget in (*self.charts.values(), self._using, self._shown, self.table):
            widget.setVisible(there)

    def _tell_pointed(self) -> None:
        formula = self.frontier.formula
        self.pointed.setText(formula or self._languages.catalogue.say("lab-frontier-hint"))
        self.use.setEnabled(bool(formula))
        self.use.setAccessibleDescription(formula)

    def _use(self) -> None:
        if self._found is not None and self.frontier.pointed_at is not None:
            self.rule_chosen.emit(self._found.family[self.frontier.pointed_at].weights)

    def _size_table(self) -> None:
        """As high as all its rows."""
        rows = self.table.model().rowCount()
        high = self.table.horizontalHeader().sizeHint().height() + rows * (self.table.fontMetrics().height() + 7) + 4
        self.table.setFixedHeight(high)

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(30)
        grid.setVerticalSpacing(4)
        use = QHBoxLayout(self._using)
        use.setContentsMargins(0, 0, 0, 0)
        use.addWidget(self.pointed, 1)
        use.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        for place, (name, chart) in enumerate(self.charts.items()):
            row, across = 5 * (place // 2), place % 2
            self._abouts[name].setAlignment(Qt.AlignmentFlag.AlignTop)
            self._abouts[name].setSizePolicy(_of_any_width())
            grid.addWidget(self._heads[name], row, across)
            grid.addWidget(self._abouts[name], row + 1, across)
            grid.addWidget(chart, row + 2, across)
            grid.setRowMinimumHeight(row + 4, 10)
        grid.addWidget(self._using, 3, 1)
        for across in range(2):
            grid.setColumnStretch(across, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._shown)
        column.addLayout(grid)
        for widget in (self._figures, self._figures_about, self.table):
            column.addWidget(widget)


def _of_any_width() -> QSizePolicy:
    """For words that take the width they are given: both columns stay alike."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


def figures_table(found: Experiment, catalogue: Catalogue) -> TableData:
    """One row per policy: its losses, distances, moves, and how often the rule that was tried beats it."""
    ids = ("debrief-policy", "lab-column-median", "lab-column-low", "lab-column-high", "lab-inflation-sd",
           "lab-unemployment-sd", "lab-rate-change", "lab-beaten")  # fmt: skip
    rows = []
    for name, outcome in _named(found).items():
        told = outcome.figures()
        losses = (told.median, told.low, told.high, told.inflation_sd, told.unemployment_sd)
        beaten = "" if name == YOURS else percent_said(catalogue, found.yours.beats(outcome).share)
        rows.append((
            policy_said(catalogue, name), *(catalogue.number(each, 2) for each in losses),
            catalogue.number(told.rate_change_bp, 0), beaten,
        ))  # fmt: skip
    return TableData(catalogue.say("lab-figures"), tuple(catalogue.say(id) for id in ids), tuple(rows))


def _named(found: Experiment) -> dict[str, Outcome]:
    return {YOURS: found.yours, **found.chairs}


def _odds(found: Experiment) -> list[Odds]:
    theirs = [each.odds() for each in found.chairs.values()]
    return [
        Odds(
            family, odds.share, odds.low, odds.high,
            min(each[family].share for each in theirs), max(each[family].share for each in theirs),
        )
        for family, odds in found.yours.odds().items()
    ]  # fmt: skip


def _duels(found: Experiment) -> list[Duel]:
    beaten = {name: found.yours.beats(each) for name, each in found.chairs.items()}
    return [Duel(name, each.share, each.low, each.high) for name, each in beaten.items()]
