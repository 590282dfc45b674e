"""The policy lab: a level and a rule on the left, what became of it in many futures on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cbgame.desktop.controls.lab_results import LabResults
from cbgame.desktop.controls.rule_editor import RuleEditor
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.tried_rules import TriedRules
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.files.rule_files import formula_fault
from cbgame.game.listing import Shown
from cbgame.game.policy_lab import Experiment
from cbgame.game.rule import BALANCE_SHEETS, Rule
from cbgame.policy.taylor_family import INERTIAL, Weights

COUNTS: Final = (200, 1000, 4000)
KINDS: Final = ("csv", "toml", "png")


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule that was tried, and what the sliders said if it was slid."""

    experiment: Experiment
    weights: Weights | None


class LabPage(QWidget):
    """Emits what is to be played and what is to be written; keeps what was found, rule by rule."""

    run_wanted = Signal(str, int, object, str)  # a level's id, how many futures, Rule, what activity is told by
    cancel_wanted = Signal()
    export_wanted = Signal(str)
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._levels: tuple[Shown, ...] = ()
        self._asked: Weights | None = None  # what the sliders said when the run began
        self._share: float | None = None  # of the run that is under way
        self._said: tuple[str, dict[str, str]] | None = None
        self.tried: list[Tried] = []
        self.current: int | None = None
        self._title, self._lead = label("display", self), label("lead", self, wrapped=True)
        self._level_name, self._level_facts = label("section", self), label("tiny", self, wrapped=True)
        self._sheet_name, self._count_name = label("section", self), label("section", self, term="luck")
        self._sheet_about, self._count_about = (label("tiny", self, wrapped=True) for _ in range(2))
        self.level, self.sheet, self.count = (QComboBox(self) for _ in range(3))
        self.editor = RuleEditor(themes, languages, self)
        self.results = LabResults(themes, languages, self)
        self._tried_name, self._tried_about = label("section", self), label("tiny", self, wrapped=True)
        self.rows = TriedRules(self)
        self._waits = label("lead", self, wrapped=True)
        self.run, self.cancel, self.export, self.back = (QPushButton(self) for _ in range(4))
        self.progress, self.told = QProgressBar(self), label("small", self)
        self.actions_of: dict[str, QAction] = {}
        self._dress()
        self._place()
        self._order()
        self._connect()
        self.editor.show_weights(INERTIAL)
        self.retranslate()
        self._show_whether_running()

    # what is shown

    def show_levels(self, levels: Sequence[Shown]) -> None:
        """Offer these levels, in the order of the ladder."""
        self._levels = tuple(sorted(levels, key=lambda each: each.place))
        self._name_levels()

    def choose_level(self, id: str) -> None:
        """Turn to a level, if it is offered."""
        self.level.setCurrentIndex(max(self.level.findData(id), 0))
        self._tell_level()

    def show_progress(self, share: float) -> None:
        """How far the run is, 0 to 1."""
        if self._share is not None:
            self._share = share
            self._tell_progress()

    def show_experiment(self, experiment: Experiment) -> None:
        """A run has ended: its rule joins those that were tried."""
        self.tried.append(Tried(experiment, self._asked))
        self.current = len(self.tried) - 1
        self._stand_still(None)
        self._tell_tried()
        self._show_current()

    def show_cancelled(self) -> None:
        """The run was ended by the player."""
        self._stand_still(("lab-cancelled", {}))

    def show_failed(self, why: str) -> None:
        """The run could not go on."""
        self._stand_still(("lab-failed", {"why": why}))

    @property
    def running(self) -> bool:
        """Whether futures are being played."""
        return self._share is not None

    @property
    def experiment(self) -> Experiment | None:
        """What is on screen."""
        return None if self.current is None else self.tried[self.current].experiment

    def picture(self) -> QPixmap:
        """Charts and tables as they stand."""
        return self.results.grab()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("lab-title"))
        self._lead.setText(say("lab-lead"))
        self._level_name.setText(say("lab-level"))
        self._sheet_name.setText(say("lab-balance-sheet"))
        self._count_name.setText(say("lab-futures"))
        self._count_about.setText(say("lab-futures-about"))
        for box, name in ((self.level, "lab-level"), (self.sheet, "lab-balance-sheet"), (self.count, "lab-futures")):
            box.setAccessibleName(say(name))
        for place, habit in enumerate(BALANCE_SHEETS):
            self.sheet.setItemText(place, say(f"lab-balance-sheet-{habit}"))
        for place, count in enumerate(COUNTS):
            self.count.setItemText(place, say("lab-futures-of", count=count))
        self._tell_sheet()
        self._waits.setText(say("lab-waits"))
        for button, id in ((self.run, "lab-run"), (self.cancel, "lab-cancel"), (self.export, "lab-export")):
            button.setText(say(id))
        self.back.setText(say("brief-back"))
        for kind, action in self.actions_of.items():
            action.setText(say(f"lab-export-{kind}"))
        self._tried_name.setText(say("lab-tried"))
        self._tried_about.setText(say("lab-tried-about"))
        self.rows.setAccessibleName(say("lab-tried"))
        self.progress.setAccessibleName(say("lab-run"))
        self.editor.retranslate()
        self._name_levels()
        self._tell_tried()
        self._show_current()
        self._tell_progress()

    # inside

    @property
    def _rule(self) -> Rule:
        return Rule(self.editor.formula, BALANCE_SHEETS[max(self.sheet.currentIndex(), 0)])

    def _run(self) -> None:
        if self.running or not self.run.isEnabled():
            return
        self._asked = None if self.editor.by_formula else self.editor.weights
        self._share, self._said = 0.0, None
        self._show_whether_running()
        count = COUNTS[max(self.count.currentIndex(), 0)]
        self.run_wanted.emit(str(self.level.currentData()), count, self._rule, self.editor.measure)

    def _stand_still(self, said: tuple[str, dict[str, str]] | None) -> None:
        self._share, self._said = None, said
        self._show_whether_running()

    def _show_whether_running(self) -> None:
        held = self.focusWidget() in (self.run, self.cancel)
        self.run.setVisible(not self.running)
        self.cancel.setVisible(self.running)
        self.progress.setVisible(self.running)
        if held:  # the keyboard stays where it was
            (self.cancel if self.running else self.run).setFocus()
        self._check()
        self._tell_progress()

    def _tell_progress(self) -> None:
        say = self._languages.catalogue
        self.progress.setValue(round(1000 * (self._share or 0.0)))
        if self._share is not None:
            self.told.setText(say.say("lab-done", percent=say.number(100.0 * self._share, 0)))
        elif self._said is not None:
            self.told.setText(say.say(self._said[0], **self._said[1]))
        else:
            self.told.setText("")
        self.told.setVisible(bool(self.told.text()))

    def _check(self) -> None:
        """Say at once what is wrong with the formula; what can't be read can't be played."""
        wrong = formula_fault(self.editor.formula)
        said, place = "", None
        if wrong is not None:
            catalogue = self._languages.catalogue
            said, place = catalogue.say(wrong.what.id, **wrong.what.arguments), wrong.what.arguments.get("position")
        self.editor.show_fault(said, place if isinstance(place, int) else None)
        self.run.setEnabled(wrong is None and self.level.count() > 0)

    def _name_levels(self) -> None:
        chosen = self.level.currentData()
        self.level.blockSignals(True)
        self.level.clear()
        for each in self._levels:
            self.level.addItem(each.words[self._languages.language].title, each.id)
        self.level.setCurrentIndex(max(self.level.findData(chosen), 0) if self._levels else -1)
        self.level.blockSignals(False)
        self._tell_level()
        self._check()

    def _level_of(self, id: str) -> Shown | None:
        return next((each for each in self._levels if each.id == id), None)

    def _tell_level(self) -> None:
        shown = self._level_of(str(self.level.currentData()))
        if shown is not None:
            period = shown.words[self._languages.language].period
            say = self._languages.catalogue.say
            self._level_facts.setText(say("lab-level-facts", period=period, quarters=shown.quarters))

    def _tell_sheet(self) -> None:
        habit = BALANCE_SHEETS[max(self.sheet.currentIndex(), 0)]
        said = self._languages.catalogue.say(f"lab-balance-sheet-{habit}-about")
        self._sheet_about.setText(said)
        self.sheet.setAccessibleDescription(said)

    def _title_of(self, id: str) -> str:
        shown = self._level_of(id)
        return id if shown is None else shown.words[self._languages.language].title

    def _tell_tried(self) -> None:
        say = self._languages.catalogue.say
        heads = ("lab-tried-rule", "lab-tried-formula", "lab-tried-where", "lab-futures", "lab-column-median",
                 "lab-column-high", "lab-inflation-sd", "lab-unemployment-sd")  # fmt: skip
        rows = [self._row(number, each) for number, each in enumerate(self.tried, start=1)]
        self.rows.show_rows([say(id) for id in heads], rows, self.current or 0)
        for widget in (self._tried_name, self._tried_about, self.rows):
            widget.setVisible(bool(rows))

    def _row(self, number: int, tried: Tried) -> tuple[str, ...]:
        catalogue, found = self._languages.catalogue, tried.experiment
        told = found.yours.figures()
        return (
            catalogue.say("lab-tried-name", number=catalogue.number(number, 0)),
            found.rule.rate,
            self._title_of(found.level),
            catalogue.number(found.futures, 0),
            *(catalogue.number(each, 2) for each in (told.median, told.high, told.inflation_sd, told.unemployment_sd)),
        )

    def _go_to(self, row: int) -> None:
        """An earlier rule: its results, and its rule in the editor."""
        self.current = row
        tried = self.tried[row]
        if tried.weights is not None:
            self.editor.show_weights(tried.weights)
        else:
            self.editor.show_formula(tried.experiment.rule.rate)
        self.sheet.setCurrentIndex(BALANCE_SHEETS.index(tried.experiment.rule.balance_sheet))
        self._show_current()

    def _show_current(self) -> None:
        found = self.experiment
        self._waits.setVisible(found is None)
        self.export.setEnabled(found is not None)
        if found is None or self.current is None:
            return
        catalogue = self._languages.catalogue
        name = catalogue.say("lab-tried-name", number=catalogue.number(self.current + 1, 0))
        count = catalogue.number(found.futures, 0)
        said = catalogue.say("lab-shown", name=name, count=count, level=self._title_of(found.level))
        self.results.show_experiment(found, said)

    def _dress(self) -> None:
        self.run.setProperty("role", "primary")
        for button, icon in ((self.run, "play"), (self.export, "export"), (self.back, "back"), (self.cancel, "close")):
            put_icon(button, self._themes, icon)
        menu = QMenu(self)
        for kind in KINDS:
            self.actions_of[kind] = action = menu.addAction("")
            action.triggered.connect(lambda _checked=False, kind=kind: self.export_wanted.emit(kind))
        self.export.setMenu(menu)
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        for habit in BALANCE_SHEETS:
            self.sheet.addItem(habit)
        for count in COUNTS:
            self.count.addItem(str(count))
        self.count.setCurrentIndex(1)
        self.sheet.setCurrentIndex(len(BALANCE_SHEETS) - 1)
        for box in (self.level, self.sheet, self.count):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)

    def _connect(self) -> None:
        self.run.clicked.connect(self._run)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.back.clicked.connect(self.left)
        self.sheet.currentIndexChanged.connect(lambda _place: self._tell_sheet())
        self.level.activated.connect(lambda _place: self._tell_level())
        self.editor.changed.connect(self._check)
        self.rows.chosen.connect(self._go_to)
        self.results.rule_chosen.connect(self.editor.show_weights)
        self._languages.changed.connect(self.retranslate)

    def _order(self) -> None:
        """Tab goes as the eye does: level, rule, what it is played on, what was found, what may be done."""
        results = self.results
        shown = (results.loss, results.frontier, results.use, results.crises, results.beats, results.table, self.rows)
        chain = [self.level, *self.editor.in_order(), self.sheet, self.count, *shown]
        for before, after in pairwise([*chain, self.back, self.export, self.cancel, self.run]):
            QWidget.setTabOrder(before, after)

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(2, 6, 12, 8)
        left.setSpacing(6)
        for chosen in (self._level_name, self.level, self._level_facts, self.editor, self._sheet_name, self.sheet,
                       self._sheet_about, self._count_name, self.count, self._count_about):  # fmt: skip
            left.addWidget(chosen)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setContentsMargins(2, 6, 12, 8)
        right.setSpacing(8)
        for found in (self._waits, self.results, self._tried_name, self._tried_about, self.rows):
            right.addWidget(found)
        right.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(24)
        across.addWidget(Scrolled(left, self), 4)
        across.addWidget(Scrolled(right, self), 11)
        buttons = QHBoxLayout()
        for button in (self.back, self.export):
            buttons.addWidget(button)
        buttons.addSpacing(16)
        buttons.addWidget(self.progress, 1)
        buttons.addWidget(self.told)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 24, 44, 18)
        column.setSpacing(8)
        for head in (self._title, self._lead, rule(self)):
            column.addWidget(head)
        column.addLayout(across, 1)
        column.addWidget(rule(self))
        column.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
