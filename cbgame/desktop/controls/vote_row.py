"""How the committee would vote on what is being considered: a mark per named seat, for or against."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import TERM, label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Ballot, Vote
from cbgame.policy.decision import RANGE_WIDTH_PCT
from cbgame.text import figures, phrases
from cbgame.text.catalogue import Catalogue

FOR, AGAINST = "✓", "✕"


class VoteRow(QWidget):
    """A seat's mark tells its name, its school and what it objects when it is pointed at; the row tells all of it."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._vote = Vote()
        self.setObjectName("decision.vote")
        self.setProperty(TERM, "dissent")
        self._title = label("tiny", self, term="dissent")
        self._count = label("tiny", self)
        self._row = QHBoxLayout()
        self._row.setSpacing(1)
        self.marks: list[QLabel] = []
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._row)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_vote(self, vote: Vote) -> None:
        """Show a vote; where nobody votes the row is hidden. Marks are made once per seat."""
        self._vote = vote
        while len(self.marks) < len(vote.ballots):
            self.marks.append(label("vote", self))
            self.marks[-1].setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(self.marks[-1], 1)
        self.setVisible(bool(vote.ballots))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        ballots, against = self._vote.ballots, self._vote.against
        self._title.setText(catalogue.say("desk-vote"))
        count = catalogue.say("desk-vote-count", ayes=len(ballots) - len(against), noes=len(against))
        self._count.setText(count)
        for place, mark in enumerate(self.marks):
            mark.setVisible(place < len(ballots))
            if place < len(ballots):
                self._write(mark, ballots[place])
        self.setAccessibleName(catalogue.say("desk-vote"))
        self.setAccessibleDescription(" ".join((count, *(ballot_said(catalogue, ballot) for ballot in against))))

    def _write(self, mark: QLabel, ballot: Ballot) -> None:
        catalogue = self._languages.catalogue
        short = catalogue.say(f"desk-seat-{phrases.kebab(ballot.seat)}")
        mark.setText(f"{FOR if ballot.in_favour else AGAINST}\n{short}")
        say_role(mark, "vote" if ballot.in_favour else "vote-against")
        said = ballot_said(catalogue, ballot)
        mark.setToolTip(said)
        mark.setAccessibleName(said)


def ballot_said(catalogue: Catalogue, ballot: Ballot) -> str:
    """One vote in a sentence: who, of which school, and what is objected."""
    name, school = catalogue.tell(ballot.name), catalogue.tell(ballot.school)
    if ballot.in_favour or ballot.reason is None:
        return catalogue.say("desk-vote-for", name=name, school=school)
    reason = catalogue.say(ballot.reason)
    if ballot.wanted_low_pct is None:
        return catalogue.say("desk-vote-against", name=name, school=school, reason=reason)
    wanted = figures.target_range(catalogue, ballot.wanted_low_pct, ballot.wanted_low_pct + RANGE_WIDTH_PCT)
    return catalogue.say("desk-vote-against-wants", name=name, school=school, reason=reason, wanted=wanted)
