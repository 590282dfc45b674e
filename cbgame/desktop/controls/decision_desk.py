"""The decision desk: the rate, the sections of everything else in hand, the vote, undo, and the announcement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import Amount
from cbgame.desktop.controls.decision_history import DecisionHistory
from cbgame.desktop.controls.rate_stepper import RateStepper
from cbgame.desktop.controls.section import Section
from cbgame.desktop.controls.section_stack import SectionStack
from cbgame.desktop.controls.vote_row import VoteRow
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Vote
from cbgame.policy.decision import Decision, Instruments, Problem, problems_of
from cbgame.text import desk_sections, desk_words, phrases

if TYPE_CHECKING:  # what a level doesn't put into the player's hand is neither made nor loaded
    from cbgame.desktop.controls.balance_editor import BalanceEditor
    from cbgame.desktop.controls.facilities import FacilityEditor
    from cbgame.desktop.controls.guidance_editor import GuidanceEditor
    from cbgame.desktop.controls.words_editor import WordsEditor

_FOLDED: Final = ("balance", "facilities", "words")
"""The sections beside the rate's, in the order of the desk. Each is an attribute, made when it is first asked for."""


class _Editor(Protocol):
    """What stands in a folded section: a widget that shows its part of a decision and lays it over one."""

    edited: ClassVar[Signal]

    def applied(self, decision: Decision) -> Decision: ...
    def offer(self, instruments: Instruments, standing: Decision, /) -> None: ...
    def show_decision(self, decision: Decision) -> None: ...
    def show_faults(self, found: Mapping[str, str]) -> None: ...
    def go_to(self, where: str) -> bool: ...


_Made = TypeVar("_Made", "BalanceEditor", "FacilityEditor", "WordsEditor")


class DecisionDesk(QWidget):
    """Emits what is being considered with every change, and what is decided once."""

    considered = Signal(object)  # Decision
    decided = Signal(object)  # Decision

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._standing: Decision | None = None
        self._shown: Decision | None = None
        self._instruments = Instruments()
        self._problems: tuple[Problem, ...] = ()
        self._drags, self._showing = 0, False
        self._figures: tuple[float, float] | None = None
        self._proposes, self._looks = False, False
        self.history = DecisionHistory(self)
        self.rate = RateStepper(themes, languages, self)
        self.stack = SectionStack(_FOLDED, self)
        self.rate_section = Section("rate", self.rate, languages, self, folds=False, term="target-range")
        self.vote = VoteRow(languages, self)
        self.changes = label("tiny", self, wrapped=True)
        self.undo, self.announce = QPushButton(self), QPushButton(self)
        self.undo.setObjectName("decision.undo")
        self.announce.setObjectName("decision.announce")
        self.announce.setProperty("role", "primary")
        put_icon(self.undo, themes, "undo")
        put_icon(self.announce, themes, "announce")
        self._place()
        self._connect()
        self.retranslate()

    @cached_property
    def balance(self) -> BalanceEditor:
        """Purchases and runoff."""
        from cbgame.desktop.controls.balance_editor import BalanceEditor

        return self._held("balance", BalanceEditor(self._themes, self._languages, self.stack.inside))

    @cached_property
    def facilities(self) -> FacilityEditor:
        """Administered rates, operations and lending."""
        from cbgame.desktop.controls.facilities import FacilityEditor

        return self._held("facilities", FacilityEditor(self._themes, self._languages, self.stack.inside))

    @cached_property
    def words(self) -> WordsEditor:
        """Guidance, with what is wrong with it."""
        from cbgame.desktop.controls.words_editor import WordsEditor

        made = WordsEditor(self._languages, self.stack.inside)
        if self._figures is not None:
            made.guidance.show_figures(*self._figures)
        return self._held("words", made)

    @property
    def guidance(self) -> GuidanceEditor:
        """The words themselves."""
        return self.words.guidance

    @property
    def sections(self) -> dict[str, Section]:
        """Every section that was made, by its name, in the order of the desk."""
        return {"rate": self.rate_section} | self.stack.sections

    def decision(self) -> Decision:
        """Everything as it is set. Raises RuntimeError before a meeting is shown."""
        if self._standing is None:
            raise RuntimeError("no meeting is shown")
        decision = replace(self._standing, target_low_pct=self.rate.low_pct())
        for editor in self._editors():
            decision = editor.applied(decision)
        return decision

    def show_meeting(self, standing: Decision, priced_pct: float, instruments: Instruments) -> None:
        """Begin a meeting from what stands; markets have priced that midpoint."""
        self._showing = True
        self._standing, self._instruments = standing, instruments
        in_hand = [name for name in _FOLDED if desk_sections.in_hand(name, instruments)]
        for name in in_hand:
            getattr(self, name)
        for editor in self._editors():
            editor.offer(instruments, standing)
        self.stack.offer(in_hand)
        self.rate.show_meeting(standing.target_low_pct, priced_pct, instruments)
        self.show_decision(standing)
        self.history.clear()
        self.setEnabled(True)

    def show_decision(self, decision: Decision) -> None:
        """Set every control to a decision."""
        self._showing = True
        self.rate.show_low(decision.target_low_pct)
        for editor in self._editors():
            editor.show_decision(decision)
        self._showing = False
        self._shown = decision
        self._weigh()

    def show_figures(self, unemployment: float, inflation: float) -> None:
        """What thresholds of the guidance are measured by today, percent; for the words, when they are made."""
        self._figures = unemployment, inflation
        if "words" in vars(self):
            self.guidance.show_figures(unemployment, inflation)

    def show_vote(self, vote: Vote) -> None:
        """Show how the committee would vote on what is being considered; what can't be taken is not voted on."""
        if vote.ballots or not self._problems:
            self.vote.show_vote(vote)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show each problem at its control; the first gets the focus."""
        self.setEnabled(True)
        self._mark(problems)
        for name, section in self.sections.items():
            found = desk_sections.problems_in(name, problems)
            if found:
                self.stack.open(name)
                self._go_to(section, found[0].where)
                return

    def serve(self, proposes: bool = False, looks: bool = False) -> None:
        """Whom the desk serves: one who announces, a committee's chair who ``proposes``, a member who ``looks`` on."""
        self._proposes, self._looks = proposes, looks
        self.announce.setVisible(not looks)
        self.announce.setEnabled(not looks)
        self.retranslate()

    def open_section(self, name: str) -> None:
        """Open a section, as its head does."""
        self.stack.open(name)

    def step_back(self) -> None:
        """Undo one step."""
        self.history.undo()

    def step_forward(self) -> None:
        """Redo the step that was undone."""
        self.history.redo()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.undo.setText(say("desk-undo"))
        self.undo.setToolTip(say("desk-undo-hint"))
        self.announce.setText(say("seat-propose" if self._proposes else "desk-announce"))
        self.announce.setToolTip(say("seat-propose-hint" if self._proposes else "desk-announce-hint"))
        self._mark(self._problems)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addWidget(self.changes, 1)
        buttons.addWidget(self.announce)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.rate_section)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.vote)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._listen_to(self.rate, self.rate.edited, self.rate_section)
        self.undo.clicked.connect(self._undo)
        self.announce.clicked.connect(self._announce)
        self._languages.changed.connect(self.retranslate)
        steps = {"Ctrl+Z": self.step_back, "Ctrl+Y": self.step_forward, "Ctrl+Shift+Z": self.step_forward}
        for keys, step in steps.items():  # from anywhere in the window, as long as the desk is seen
            QShortcut(QKeySequence(keys), self).activated.connect(step)

    def _held(self, name: str, editor: _Made) -> _Made:
        """An editor as it is made, in a section of its own: it shows what the desk shows."""
        section = Section(name, editor, self._languages, self.stack.inside)
        self.stack.hold(section)
        self._listen_to(editor, editor.edited, section)
        vars(self)[name] = editor
        section.hide()
        if self._standing is not None and self._shown is not None and not self._showing:  # asked for in between
            self._showing = True
            editor.offer(self._instruments, self._standing)
            editor.show_decision(self._shown)
            self._showing = False
        return editor

    def _editors(self) -> list[_Editor]:
        """Those that were made."""
        return [vars(self)[name] for name in _FOLDED if name in vars(self)]

    def _listen_to(self, editor: QWidget, edited: SignalInstance, section: Section) -> None:
        edited.connect(self._edited)
        section.put_back.connect(lambda: self._put_back(section.name))
        for slider in editor.findChildren(QAbstractSlider):
            slider.sliderPressed.connect(self._drag_began)

    def _edited(self) -> None:
        if self._showing or self._shown is None:
            return
        before, self._shown = self._shown, self.decision()
        self.history.note(before, self._shown, self._gesture(), self._walk_to)
        if "facilities" in vars(self):
            self.facilities.follow_decision(self._shown)
        self._weigh()
        self.considered.emit(self._shown)

    def _walk_to(self, decision: Decision) -> None:
        """A step was undone or made again."""
        self.show_decision(decision)
        self.considered.emit(decision)

    def _gesture(self) -> str:
        """What makes several changes one step: a slider being dragged, a number being typed."""
        if any(slider.isSliderDown() for slider in self.findChildren(QAbstractSlider)):
            return f"drag {self._drags}"
        focused = QApplication.focusWidget()
        return focused.gesture if isinstance(focused, Amount) else ""

    def _drag_began(self) -> None:
        self._drags += 1

    def _put_back(self, name: str) -> None:
        if self._standing is not None:
            self._change_to(desk_sections.put_back(name, self.decision(), self._standing))

    def _undo(self) -> None:
        if self._standing is not None:
            self._change_to(self._standing)

    def _change_to(self, decision: Decision) -> None:
        before = self.decision()
        self._walk_to(decision)
        self.history.note(before, decision, "", self._walk_to)

    def _announce(self) -> None:
        if self._looks:
            return
        self.setEnabled(False)
        self.decided.emit(self.decision())

    def _weigh(self) -> None:
        """Mark at once what can't be taken."""
        if self._standing is not None:
            decision = self.decision()
            self.undo.setEnabled(decision != self._standing)
            self._mark(problems_of(decision, self._standing, self._instruments))

    def _mark(self, problems: tuple[Problem, ...]) -> None:
        """Problems at their controls; at each section how it is set, what is changed and how much is wrong."""
        self._problems = problems
        if self._standing is None:
            return
        catalogue = self._languages.catalogue
        self.vote.setEnabled(not problems)  # what can't be taken is not voted on
        found = phrases.problems(catalogue, problems)
        self.rate.faults.show(found)
        for editor in self._editors():
            editor.show_faults(found)
        decision, standing = self.decision(), self._standing
        for name, section in self.sections.items():
            wrong = len(desk_sections.problems_in(name, problems))
            differs = desk_sections.changed(name, decision, standing)
            told, stands = (desk_words.line(catalogue, name, each, self._instruments) for each in (decision, standing))
            section.show_state(told, stands, differs, wrong)
        self._tell_changes()

    def _tell_changes(self) -> None:
        say = self._languages.catalogue.say
        names = [say(f"desk-changed-{name}") for name, section in self.sections.items() if section.changed]
        told = say("desk-changes", sections=say("desk-list-comma").join(names)) if names else say("desk-changes-none")
        self.changes.setText(told)
        self.announce.setAccessibleDescription(told)

    def _go_to(self, section: Section, where: str) -> None:
        """Give the control that a problem is about the focus; where it is not known, the section's first."""
        known = self.rate.faults.go_to(where) or any(editor.go_to(where) for editor in self._editors())
        if not known:
            section.head.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stack.make_room()
