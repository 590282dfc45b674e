"""The decision desk: every instrument in hand, what is wrong with how it is set, undo, and the announcement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.controls.facilities import FacilityEditor
from cbgame.desktop.controls.guidance_editor import GuidanceEditor
from cbgame.desktop.controls.programme_editor import ProgrammeEditor
from cbgame.desktop.controls.rate_stepper import RateStepper
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Instruments, Problem, problems_of

_SECTIONS = {
    "rate": ("target_low_pct",),
    "programmes": ("treasuries.", "mbs."),
    "facilities": ("bill_purchases", "iorb", "on_rrp", "standing_repo", "temporary_repo"),
    "guidance": ("guidance",),
}
"""Which section of the desk shows a problem, by how its place begins."""


class DecisionDesk(QWidget):
    """Emits what is being considered with every change, and what is decided once."""

    considered = Signal(object)  # Decision
    decided = Signal(object)  # Decision

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._standing: Decision | None = None
        self._instruments = Instruments()
        self._problems: tuple[Problem, ...] = ()
        self.rate = RateStepper(languages, self)
        self.programmes = ProgrammeEditor(themes, languages, self)
        self.facilities = FacilityEditor(languages, self)
        self.guidance = GuidanceEditor(languages, self)
        self._editors: dict[str, QWidget] = {
            "rate": self.rate, "programmes": self.programmes, "facilities": self.facilities, "guidance": self.guidance,
        }  # fmt: skip
        self._titles = {name: label("section", self) for name in self._editors}
        self.faults: dict[str, QLabel] = {name: label("bad", self, wrapped=True) for name in self._editors}
        self.undo, self.announce = QPushButton(self), QPushButton(self)
        self.announce.setProperty("role", "primary")
        put_icon(self.undo, themes, "undo")
        put_icon(self.announce, themes, "announce")
        self._place()
        self._connect()
        self.retranslate()

    def decision(self) -> Decision:
        """Everything as it is set. Raises RuntimeError before a meeting is shown."""
        if self._standing is None:
            raise RuntimeError("no meeting is shown")
        facilities = self.facilities.facilities()
        return replace(
            self._standing,
            target_low_pct=self.rate.low_pct(),
            treasuries=self.programmes.programme("treasuries"),
            mbs=self.programmes.programme("mbs"),
            guidance=self.guidance.guidance(),
            **{name: getattr(facilities, name) for name in facilities.__slots__},
        )

    def show_meeting(self, standing: Decision, priced_pct: float, instruments: Instruments) -> None:
        """Begin a meeting from what stands; markets have priced that midpoint."""
        self._standing, self._instruments = standing, instruments
        self.programmes.offer(instruments)
        self.facilities.offer(instruments)
        self.guidance.offer(instruments)
        self.guidance.setVisible(instruments.guidance)
        self._titles["guidance"].setVisible(instruments.guidance)
        self.rate.show_meeting(standing.target_low_pct, priced_pct)
        self.show_decision(standing)
        self.setEnabled(True)

    def show_decision(self, decision: Decision) -> None:
        """Set every control to a decision."""
        self.rate.show_low(decision.target_low_pct)
        self.programmes.show_programmes(decision.treasuries, decision.mbs)
        self.facilities.show_decision(decision)
        self.guidance.show_guidance(decision.guidance)
        self._weigh()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show each problem at its control; the first gets the focus."""
        self.setEnabled(True)
        self._mark(problems)
        first = next((name for name, text in self.faults.items() if not text.isHidden()), None)
        if first is not None:
            self._focus_of(first).setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, title in self._titles.items():
            title.setText(say(f"desk-section-{name}"))
        self.undo.setText(say("desk-undo"))
        self.undo.setToolTip(say("desk-undo-hint"))
        self.announce.setText(say("desk-announce"))
        self.announce.setToolTip(say("desk-announce-hint"))
        self._mark(self._problems)

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for name, editor in self._editors.items():
            column.addWidget(self._titles[name])
            column.addWidget(editor)
            column.addWidget(self.faults[name])
            column.addSpacing(6)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        buttons.addWidget(self.announce)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(column, self), 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.rate.edited.connect(self._edited)
        self.programmes.edited.connect(self._edited)
        self.facilities.edited.connect(self._edited)
        self.guidance.edited.connect(self._edited)
        self.undo.clicked.connect(self._undo)
        self.announce.clicked.connect(self._announce)
        self._languages.changed.connect(self.retranslate)

    def _edited(self) -> None:
        self.facilities.show_range(self.rate.low_pct())
        self._weigh()
        self.considered.emit(self.decision())

    def _weigh(self) -> None:
        """Mark at once what can't be taken."""
        if self._standing is None:
            return
        decision = self.decision()
        self.undo.setEnabled(decision != self._standing)
        self._mark(problems_of(decision, self._standing, self._instruments))

    def _mark(self, problems: tuple[Problem, ...]) -> None:
        self._problems = problems
        catalogue = self._languages.catalogue
        for name, begins in _SECTIONS.items():
            lines = dict.fromkeys(
                phrases.problem(catalogue, found) for found in problems if found.where.startswith(begins)
            )
            self.faults[name].setText("\n".join(f"✕ {line}" for line in lines))
            self.faults[name].setVisible(bool(lines))

    def _undo(self) -> None:
        if self._standing is not None:
            self.show_decision(self._standing)
            self.considered.emit(self._standing)

    def _announce(self) -> None:
        self.setEnabled(False)
        self.decided.emit(self.decision())

    def _focus_of(self, section: str) -> QWidget:
        """The control of a section that the first problem is about."""
        found = next(item for item in self._problems if item.where.startswith(_SECTIONS[section]))
        by_place: dict[str, QWidget] = {
            "iorb_offset_bp": self.facilities.iorb,
            "on_rrp_offset_bp": self.facilities.on_rrp,
            "standing_repo_offset_bp": self.facilities.standing_rate,
            "temporary_repo_usd_bn": self.facilities.temporary,
            "bill_purchases_usd_bn": self.facilities.bills,
            "guidance.quarters": self.guidance.quarters,
            "guidance.unemployment_pct": self.guidance.unemployment,
            "guidance.inflation_pct": self.guidance.inflation,
        }
        boxes = {box.objectName(): box for box in self.programmes.boxes.values()}
        return by_place.get(found.where) or boxes.get(found.where) or self.rate.box
