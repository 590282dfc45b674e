"""How the committee would vote on what is being considered: a mark per named seat, for or against."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cbgame.desktop.controls.seat_marks import SeatMarks
from cbgame.desktop.controls.words import TERM, label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Vote
from cbgame.text.votes import ballot_said, count_said

_GAP_PX = 1


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
        self._seats = SeatMarks(languages, _GAP_PX, self)
        self.marks = self._seats.marks
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._seats)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_vote(self, vote: Vote) -> None:
        """Show a vote; where nobody votes the row is hidden."""
        self._vote = vote
        self._seats.show_vote(vote)
        self.setVisible(bool(vote.ballots))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        count = count_said(catalogue, self._vote)
        self._title.setText(catalogue.say("desk-vote"))
        self._count.setText(count)
        self._seats.retranslate()
        self.setAccessibleName(catalogue.say("desk-vote"))
        objections = (ballot_said(catalogue, ballot) for ballot in self._vote.against)
        self.setAccessibleDescription(" ".join((count, *objections)))
