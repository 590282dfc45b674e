"""The desk's side of decisions: the decision desk, in a class also the step before announcing and the committee."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cbgame.classroom.forecasts import VARIABLES, Forecast, rounded, staff_forecast
from cbgame.classroom.seating import Remarks, Seating
from cbgame.desktop.controls.decision_desk import DecisionDesk
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Preview
from cbgame.policy.decision import Decision, Instruments
from cbgame.text import seat_words

if TYPE_CHECKING:  # what only a class asks for is made, and loaded, when it asks
    from cbgame.classroom.committee import Proposal
    from cbgame.desktop.controls.committee_panel import CommitteePanel
    from cbgame.desktop.controls.remarks_panel import RemarksPanel

_NOBODY: Final = Seating("", "", "person", 0, "decide", "person")
"""Who plays alone: nothing is asked beside the decision, and nobody votes."""


class DecisionSide(QStackedWidget):
    """Without a class it is the decision desk and nothing else.

    ``remarked`` comes right before ``decided``: what is said with that decision.
    """

    decided = Signal(object)  # Decision
    remarked = Signal(object)  # Remarks
    proposed = Signal(object, str)  # Decision, why
    voted = Signal(int, bool, str)  # a proposal's id, in favour, the reason

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._deciding = QWidget(self)
        self.desk = DecisionDesk(themes, languages, self._deciding)
        self._seating = _NOBODY
        self._meeting: tuple[Decision, Instruments, str] | None = None  # what stands, what is in hand, the quarter
        self._round = 0
        self._weighed: Decision | None = None  # what the step before announcing is about
        self._proposing = False  # that step ends in a proposal
        self._remarks: list[tuple[Decision, Remarks]] = []  # what the chair said with a proposal, kept for later
        self._staff: Mapping[str, Forecast] = {}
        self.to_committee = QPushButton(self._deciding)
        put_icon(self.to_committee, themes, "classroom")
        self._place()
        self._connect()
        self._suit()

    @cached_property
    def remarks(self) -> RemarksPanel:
        """The step before announcing."""
        from cbgame.desktop.controls.remarks_panel import RemarksPanel

        made = RemarksPanel(self._themes, self._languages, self)
        made.show_staff(self._staff)
        made.given.connect(self._say)
        made.left.connect(self._back)
        self.addWidget(made)
        return made

    @cached_property
    def committee(self) -> CommitteePanel:
        """What was proposed, and the votes on it."""
        from cbgame.desktop.controls.committee_panel import CommitteePanel

        made = CommitteePanel(self._themes, self._languages, self)
        made.voted.connect(self.voted)
        made.announced.connect(self._announce_proposal)
        made.desk_wanted.connect(self._to_desk)
        self.addWidget(made)
        return made

    def show_meeting(self, standing: Decision, instruments: Instruments, quarter: str, round: int) -> None:
        """Begin a meeting from what stands, about a quarter such as ``2018Q3``, the class's round of that number."""
        self._meeting, self._weighed, self._round = (standing, instruments, quarter), None, round
        self._remarks.clear()
        if self._has("remarks"):
            self.remarks.show_remarks(Remarks())
        self._show_staff({})
        self._turn_home()
        self._suit()

    def show_seating(self, seating: Seating | None) -> None:
        """Show what the class asks of this seat and how its committee stands; None: nobody's class."""
        before, self._seating = self._seating, seating or _NOBODY
        self._suit()
        fresh = {each.id for each in self._seating.proposals} - {each.id for each in before.proposals}
        other = (before.committee, before.round) != (self._seating.committee, self._seating.round)
        if self._seating.committee and (fresh or other) and not self._is_on("remarks"):
            self._turn_home()
        elif not self._seating.committee and self._is_on("committee"):
            self.setCurrentWidget(self._deciding)

    def show_preview(self, preview: Preview) -> None:
        """Take the staff's forecast of the quarter out of a fan."""
        if preview.quarters and self._meeting is not None and preview.quarters[0] == self._meeting[2]:
            told = {name: [row[0] for row in preview.bands[name]] for name in VARIABLES if name in preview.bands}
            self._show_staff({name: rounded(staff_forecast(preview.quantiles, row)) for name, row in told.items()})

    def unlock(self, to_desk: bool = False) -> None:
        """What was asked for didn't come about: everything can be asked for again, ``to_desk`` where it is wrong."""
        if self._has("remarks"):
            self.remarks.setEnabled(True)
        self._unlock_committee()
        if to_desk:
            self._to_desk()

    def take_focus(self) -> None:
        """Give the keyboard to the first thing of the part that is on."""
        first = self.committee.to_desk if self._is_on("committee") else self.desk.rate.box
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self) -> None:
        """Press what announces, or proposes, in the part that is on."""
        if self._is_on("remarks"):
            self.remarks.confirm()
        elif self._is_on("committee"):
            self.committee.announce_newest()
        else:
            self.desk.announce.click()

    def retranslate(self) -> None:
        """Set all texts."""
        self.to_committee.setText(self._languages.catalogue.say("seat-to-committee"))
        if self._weighed is not None:
            self.remarks.tell(self._told(self._weighed))

    # --- what is decided ---------------------------------------------------------------------------------------

    @property
    def _asked(self) -> bool:
        return self._seating.forecasts or self._seating.justifications

    def _decide(self, decision: Decision) -> None:
        """The desk's button was pressed: announced or proposed at once, or after the step before it."""
        if self._asked and self._meeting is not None:
            self._weigh(decision, proposes=self._seating.committee)
        elif self._seating.committee:
            self._propose(decision, Remarks())
        else:
            self._announce(decision, Remarks())

    def _weigh(self, decision: Decision, proposes: bool) -> None:
        assert self._meeting is not None
        self._weighed, self._proposing = decision, proposes
        told, quarter = self._told(decision), self._meeting[2]
        self.setCurrentWidget(self.remarks)
        self.remarks.ask(told, quarter, self._seating.forecasts, self._seating.justifications, proposes)

    def _told(self, decision: Decision) -> list[str]:
        if self._meeting is None:
            return []
        return seat_words.differences(self._languages.catalogue, decision, *self._meeting[:2])

    def _say(self, remarks: Remarks) -> None:
        """The step before announcing is done."""
        decision = self._weighed
        if decision is None:
            return
        if self._proposing:
            self._propose(decision, remarks)
        else:
            self._announce(decision, remarks)

    def _propose(self, decision: Decision, remarks: Remarks) -> None:
        self._remarks.append((decision, remarks))
        self._weighed = None
        self.setCurrentWidget(self.committee)
        self.committee.to_desk.setFocus(Qt.FocusReason.OtherFocusReason)
        self.proposed.emit(decision, remarks.justification)

    def _announce(self, decision: Decision, remarks: Remarks) -> None:
        self.remarked.emit(remarks)
        self.decided.emit(decision)

    def _announce_proposal(self, proposal: Proposal) -> None:
        """With what was said when it was proposed; where that is forgotten, it is asked for once more."""
        said = [remarks for decision, remarks in self._remarks if decision == proposal.decision]
        if said or not self._asked:
            self._announce(proposal.decision, said[-1] if said else Remarks())
            return
        self.remarks.show_remarks(Remarks(proposal.justification))
        self._weigh(proposal.decision, proposes=False)

    # --- parts that only a class asks for -----------------------------------------------------------------------

    def _has(self, part: str) -> bool:
        """Whether that part was made."""
        return part in vars(self)

    def _is_on(self, part: str) -> bool:
        return self._has(part) and self.currentWidget() is vars(self)[part]

    def _show_staff(self, forecasts: Mapping[str, Forecast]) -> None:
        self._staff = forecasts
        if self._has("remarks"):
            self.remarks.show_staff(forecasts)

    def _unlock_committee(self) -> None:
        if self._has("committee"):
            self.committee.unlock()

    # --- which part is on --------------------------------------------------------------------------------------

    def _turn_home(self) -> None:
        """The part that a meeting begins with: a member's is the committee, the chair's once something is proposed."""
        seating = self._of_this_round()
        begins = seating.committee and (bool(seating.proposals) or not seating.leads)
        self.setCurrentWidget(self.committee if begins else self._deciding)

    def _of_this_round(self) -> Seating:
        """The seating as far as it is about the meeting that is on: what is heard of may be ahead of it, or behind."""
        seating = self._seating
        return seating if seating.round == self._round else replace(seating, proposals=())

    def _back(self) -> None:
        """Not yet: back to where the decision was made."""
        self._weighed = None
        self.desk.setEnabled(True)
        self._unlock_committee()
        self.setCurrentWidget(self._deciding)

    def _to_desk(self) -> None:
        self.desk.setEnabled(True)
        self.setCurrentWidget(self._deciding)

    def _suit(self) -> None:
        """Everything as it suits whose seat it is."""
        seating = self._seating
        leads = seating.leads
        self.desk.serve(proposes=seating.committee and leads, looks=not leads)
        self.to_committee.setVisible(seating.committee)
        if self._meeting is not None and seating.committee:
            self.committee.show_seating(self._of_this_round(), *self._meeting[:2])
        self.retranslate()

    def _connect(self) -> None:
        self.desk.decided.connect(self._decide)
        self.to_committee.clicked.connect(lambda: self.setCurrentWidget(self.committee))
        self._languages.changed.connect(self.retranslate)

    def _place(self) -> None:
        column = QVBoxLayout(self._deciding)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.desk, 1)
        column.addWidget(self.to_committee)
        self.addWidget(self._deciding)
