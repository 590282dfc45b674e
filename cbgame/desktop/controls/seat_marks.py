"""A vote as a row of marks, one per named seat, and what each of them says in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Ballot, Vote
from cbgame.policy.decision import RANGE_WIDTH_PCT
from cbgame.text import figures, phrases
from cbgame.text.catalogue import Catalogue

FOR, AGAINST = "✓", "✕"


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


def count_said(catalogue: Catalogue, vote: Vote) -> str:
    """How many voted for, and how many against."""
    against = len(vote.against)
    return catalogue.say("desk-vote-count", ayes=len(vote.ballots) - against, noes=against)


def ballot_said(catalogue: Catalogue, ballot: Ballot) -> str:
    """One vote in a sentence: who, of which school, and what is objected."""
    name, school = catalogue.tell(ballot.name), catalogue.tell(ballot.school)
    if ballot.in_favour or ballot.reason is None:
        return begun(catalogue.say("desk-vote-for", name=name, school=school))
    reason, wanted = catalogue.say(ballot.reason), wanted_said(catalogue, ballot)
    if wanted is None:
        return begun(catalogue.say("desk-vote-against", name=name, school=school, reason=reason))
    return begun(catalogue.say("desk-vote-against-wants", name=name, school=school, reason=reason, wanted=wanted))


def wanted_said(catalogue: Catalogue, ballot: Ballot) -> str | None:
    """The target range that a dissenter wanted; None where it wasn't about the rate."""
    if ballot.wanted_low_pct is None:
        return None
    return figures.target_range(catalogue, ballot.wanted_low_pct, ballot.wanted_low_pct + RANGE_WIDTH_PCT)


def begun(said: str) -> str:
    """A sentence begun as sentences are."""
    return said[:1].upper() + said[1:]
