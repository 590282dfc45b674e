"""A proposal before a team's committee: what it changes, how it stands, who is against, and the vote on it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cbgame.classroom.committee import Proposal
from cbgame.classroom.seating import LONGEST_REMARK
from cbgame.desktop.controls.words import frame, label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Instruments
from cbgame.text import seat_words

AGAINST: Final = "✕"
_ROUND_S: Final = 0.5


class ProposalCard(QWidget):
    """Emits a vote with its reason, or that the chair announces it. What is typed stays while others vote."""

    voted = Signal(bool, str)
    announced = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._shown: tuple[Proposal, Decision, Instruments, bool] | None = None
        self._seconds: float | None = None
        self.by = label("heading", self, wrapped=True)
        self.says, self.why = label("body", self, wrapped=True), label("muted", self, wrapped=True)
        self.tally, self.dissents = label("body", self, wrapped=True), label("small", self, wrapped=True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REMARK)
        self.aye, self.no, self.announce = QPushButton(self), QPushButton(self), QPushButton(self)
        self.announce.setProperty("role", "primary")
        for name, button in {"announce": self.announce, "vote-for": self.aye, "vote-against": self.no}.items():
            put_icon(button, themes, name)
        self.mine, self.wait = label("muted", self, wrapped=True), label("tiny", self, wrapped=True)
        self._place()
        self.aye.clicked.connect(lambda: self._vote(True))
        self.no.clicked.connect(lambda: self._vote(False))
        self.announce.clicked.connect(self._announce)
        languages.changed.connect(self.retranslate)

    @property
    def may_be_announced(self) -> bool:
        """Whether its chair may announce it now."""
        return self._seconds is not None and self._seconds <= _ROUND_S

    @property
    def waits(self) -> bool:
        """Whether its time is still running down."""
        return self._seconds is not None and not self.may_be_announced

    def show_proposal(self, proposal: Proposal, standing: Decision, instruments: Instruments, leads: bool) -> None:
        """Show it against what stands; ``leads``: to the chair, who announces."""
        self._seconds = proposal.open_in_s
        self._shown = (proposal, standing, instruments, leads)
        self.setEnabled(True)
        self.retranslate()

    def pass_time(self, seconds: float) -> None:
        """So many seconds have gone by."""
        if self._seconds is not None:
            self._seconds = max(self._seconds - seconds, 0.0)
            self._tell_announcing()

    def retranslate(self) -> None:
        """Set all texts."""
        if self._shown is None:
            return
        catalogue = self._languages.catalogue
        say, (proposal, standing, instruments, _) = catalogue.say, self._shown
        self.by.setText(say("seat-proposes", name=proposal.by))
        self.says.setText("\n".join(seat_words.differences(catalogue, proposal.decision, standing, instruments)))
        self.why.setText(say("seat-said", text=proposal.justification) if proposal.justification else "")
        count = seat_words.tally(catalogue, proposal.ayes, proposal.noes, proposal.members, proposal.carried)
        self.tally.setText(count)
        lines = [f"{AGAINST} {seat_words.dissent(catalogue, *each)}" for each in proposal.dissents]
        self.dissents.setText("\n".join(lines))
        self.reason.setPlaceholderText(say("seat-reason"))
        self.reason.setAccessibleName(say("seat-reason"))
        self.aye.setText(say("seat-for"))
        self.no.setText(say("seat-against"))
        self.aye.setAccessibleName(say("seat-for-named", name=proposal.by))
        self.no.setAccessibleName(say("seat-against-named", name=proposal.by))
        self.announce.setText(say("seat-announce-this"))
        self.mine.setText("" if proposal.mine is None else say(f"seat-voted-{'for' if proposal.mine else 'against'}"))
        for text in (self.why, self.dissents, self.mine):
            text.setVisible(bool(text.text()))
        for widget in (self.reason, self.aye, self.no):
            widget.setVisible(proposal.mine is None and proposal.carried is None)
        self._tell_announcing()

    def _tell_announcing(self) -> None:
        """Who announces it, and when."""
        if self._shown is None:
            return
        say, (proposal, _, _, leads) = self._languages.catalogue.say, self._shown
        told = ""
        if proposal.carried is not False and not leads:
            told = say("seat-open-chair")
        elif self.waits and self._seconds is not None:
            told = f"{say('seat-open-vote')} {say('seat-open-in', time=seat_words.clock(self._seconds))}"
        self.wait.setText(told)
        self.wait.setVisible(bool(told))
        self.announce.setVisible(leads and proposal.carried is not False)
        self.announce.setEnabled(self.may_be_announced)

    def _vote(self, in_favour: bool) -> None:
        self.setEnabled(False)  # until the host has it
        self.voted.emit(in_favour, self.reason.text().strip())

    def _announce(self) -> None:
        if self.may_be_announced:
            self.setEnabled(False)
            self.announced.emit()

    def _place(self) -> None:
        card = frame("card", self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 12)
        inside.setSpacing(6)
        votes = QHBoxLayout()
        votes.addWidget(self.aye)
        votes.addWidget(self.no)
        votes.addStretch(1)
        for part in (self.by, self.says, self.why, self.tally, self.dissents, self.reason):
            inside.addWidget(part)
        inside.addLayout(votes)
        for part in (self.mine, self.wait):
            inside.addWidget(part)
        inside.addWidget(self.announce, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
