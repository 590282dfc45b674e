"""How the committee voted: a mark per named seat, for or against, and under them why each dissenter dissented."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.seat_marks import SeatMarks
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.game.bulletin import Vote
from cbgame.text.votes import AGAINST, ballot_said, count_said, objection_said

_GAP_PX = 3


class VotePanel(QWidget):
    """Tells the whole vote to a screen reader when it has the keyboard; a mark tells its seat's when pointed at."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._vote = Vote()
        self._title, self._count = label("section", self, term="dissent"), label("heading", self)
        self._seats = SeatMarks(languages, _GAP_PX, self)
        self.marks = self._seats.marks
        self.dissents: list[QLabel] = []
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(2)
        self._place()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        read_as(self, "note")
        self.hide()
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_vote(self, vote: Vote) -> None:
        """Show a vote; where nobody votes there is nothing to see. Labels are made once, and kept."""
        self._vote = vote
        self._seats.show_vote(vote)
        while len(self.dissents) < len(vote.against):
            self.dissents.append(ProseLabel(self._languages, "small", self))
            self._reasons.addWidget(self.dissents[-1])
        self.setVisible(bool(vote.ballots))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        against, count = self._vote.against, count_said(catalogue, self._vote)
        self._title.setText(catalogue.say("announcement-vote"))
        self._count.setText(count)
        self._seats.retranslate()
        for place, line in enumerate(self.dissents):
            line.setVisible(place < len(against))
            line.setText(f"{AGAINST} {objection_said(catalogue, against[place])}" if place < len(against) else "")
        self.setAccessibleName(f"{self._title.text()}: {count}")
        ayes = (ballot for ballot in self._vote.ballots if ballot.in_favour)
        self.setAccessibleDescription(" ".join(ballot_said(catalogue, ballot) for ballot in (*against, *ayes)))

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._seats)
        column.addLayout(self._reasons)
