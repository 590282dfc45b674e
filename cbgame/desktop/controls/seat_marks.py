"""A vote as a row of marks, one per named seat, each of which tells what its seat says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Ballot, Vote
from cbgame.text import phrases
from cbgame.text.votes import AGAINST, FOR, ballot_said


class SeatMarks(QWidget):
    """A mark says for or against, and tells its seat's name, school and objection when it is pointed at."""

    def __init__(self, languages: LanguageSource, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._vote = Vote()
        self.marks: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap_px)

    def show_vote(self, vote: Vote) -> None:
        """Show a vote. Marks are made once per seat, and kept."""
        self._vote = vote
        while len(self.marks) < len(vote.ballots):
            self.marks.append(label("vote", self))
            self.marks[-1].setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(self.marks[-1], 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        ballots = self._vote.ballots
        for place, mark in enumerate(self.marks):
            mark.setVisible(place < len(ballots))
            if place < len(ballots):
                self._write(mark, ballots[place])

    def _write(self, mark: QLabel, ballot: Ballot) -> None:
        catalogue = self._languages.catalogue
        short = catalogue.say(f"desk-seat-{phrases.kebab(ballot.seat)}")
        mark.setText(f"{FOR if ballot.in_favour else AGAINST}\n{short}")
        say_role(mark, "vote" if ballot.in_favour else "vote-against")
        said = ballot_said(catalogue, ballot)
        mark.setToolTip(said)
        mark.setAccessibleName(said)
