"""How the committee voted: a mark per named seat, for or against, and under them why each dissenter dissented."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.vote_row import AGAINST, FOR, ballot_said
from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.game.bulletin import Ballot, Vote
from cbgame.policy.decision import RANGE_WIDTH_PCT
from cbgame.text import figures, phrases


class VotePanel(QWidget):
    """Tells the whole vote to a screen reader when it has the keyboard; a mark tells its seat's when pointed at."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._vote = Vote()
        self._title, self._count = label("section", self, term="dissent"), label("heading", self)
        self.marks: list[QLabel] = []
        self.dissents: list[QLabel] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(3)
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
        while len(self.marks) < len(vote.ballots):
            self.marks.append(label("vote", self))
            self.marks[-1].setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(self.marks[-1], 1)
        while len(self.dissents) < len(vote.against):
            self.dissents.append(ProseLabel(self._languages, "small", self))
            self._reasons.addWidget(self.dissents[-1])
        self.setVisible(bool(vote.ballots))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        ballots, against = self._vote.ballots, self._vote.against
        self._title.setText(catalogue.say("announcement-vote"))
        count = catalogue.say("desk-vote-count", ayes=len(ballots) - len(against), noes=len(against))
        self._count.setText(count)
        for place, mark in enumerate(self.marks):
            mark.setVisible(place < len(ballots))
            if place < len(ballots):
                self._write(mark, ballots[place])
        for place, line in enumerate(self.dissents):
            line.setVisible(place < len(against))
            line.setText(f"{AGAINST} {self._objection(against[place])}" if place < len(against) else "")
        self.setAccessibleName(f"{self._title.text()}: {count}")
        self.setAccessibleDescription(" ".join(self._said(ballot) for ballot in (*against, *self._ayes())))

    def _ayes(self) -> tuple[Ballot, ...]:
        return tuple(ballot for ballot in self._vote.ballots if ballot.in_favour)

    def _said(self, ballot: Ballot) -> str:
        """A vote in a sentence, begun as sentences are."""
        said = ballot_said(self._languages.catalogue, ballot)
        return said[:1].upper() + said[1:]

    def _objection(self, ballot: Ballot) -> str:
        """A dissent in short: who, and what is objected."""
        catalogue = self._languages.catalogue
        name = catalogue.tell(ballot.name)
        name = name[:1].upper() + name[1:]
        reason = "" if ballot.reason is None else catalogue.say(ballot.reason)
        if ballot.wanted_low_pct is None:
            return catalogue.say("announcement-dissent", name=name, reason=reason)
        wanted = figures.target_range(catalogue, ballot.wanted_low_pct, ballot.wanted_low_pct + RANGE_WIDTH_PCT)
        return catalogue.say("announcement-dissent-wants", name=name, reason=reason, wanted=wanted)

    def _write(self, mark: QLabel, ballot: Ballot) -> None:
        short = self._languages.catalogue.say(f"desk-seat-{phrases.kebab(ballot.seat)}")
        mark.setText(f"{FOR if ballot.in_favour else AGAINST}\n{short}")
        say_role(mark, "vote" if ballot.in_favour else "vote-against")
        said = self._said(ballot)
        mark.setToolTip(said)
        mark.setAccessibleName(said)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(self._row)
        column.addLayout(self._reasons)
