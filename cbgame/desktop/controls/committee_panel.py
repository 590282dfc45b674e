"""A team's committee: who is in it, what is proposed, how each proposal stands; newest first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cbgame.classroom.committee import Proposal
from cbgame.classroom.seating import Seating
from cbgame.desktop.controls.proposal_card import ProposalCard
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Instruments
from cbgame.text import seat_words

_TICK_MS: Final = 1000


class CommitteePanel(QWidget):
    """Emits votes, the proposal that its chair announces, and that the desk is wanted."""

    voted = Signal(int, bool, str)  # a proposal's id, in favour, the reason
    announced = Signal(object)  # Proposal
    desk_wanted = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._shown: tuple[Seating, Decision, Instruments] | None = None
        self.cards: Mapping[int, ProposalCard] = {}
        self.title, self.crew = label("section", self), label("small", self, wrapped=True)
        self.nothing = label("lead", self, wrapped=True)
        self.to_desk = QPushButton(self)
        put_icon(self.to_desk, themes, "rate")
        self.to_desk.clicked.connect(self.desk_wanted)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._place()
        languages.changed.connect(self.retranslate)

    def show_seating(self, seating: Seating, standing: Decision, instruments: Instruments) -> None:
        """Show how the committee stands, against what stands at the desk."""
        self._shown = (seating, standing, instruments)
        self._deal(seating)
        for each in seating.proposals:
            self.cards[each.id].show_proposal(each, standing, instruments, seating.leads)
        waits = any(card.waits for card in self.cards.values())
        self._clock.start() if waits else self._clock.stop()
        self.setEnabled(True)
        self.retranslate()

    def unlock(self) -> None:
        """What was asked for didn't come about: it may be asked for again."""
        for card in self.cards.values():
            card.setEnabled(True)

    def announce_newest(self) -> None:
        """Announce the newest proposal that may be."""
        for card in reversed(list(self.cards.values())):
            if card.announce.isVisible() and card.announce.isEnabled():
                card.announce.click()
                return

    def retranslate(self) -> None:
        """Set all texts."""
        if self._shown is None:
            return
        catalogue, seating = self._languages.catalogue, self._shown[0]
        say = catalogue.say
        self.title.setText(say("seat-committee"))
        crew = [(each.nickname, each.role, each.present) for each in seating.crew]
        self.crew.setText(seat_words.crew_said(catalogue, crew, seating.deputy))
        self.nothing.setText(say("seat-nothing-chair" if seating.leads else "seat-nothing-member"))
        self.nothing.setVisible(not seating.proposals)
        self.to_desk.setText(say("seat-propose-other" if seating.leads else "seat-look-around"))

    def _deal(self, seating: Seating) -> None:
        """A card for each proposal; those that are there already stay, with what is typed in them."""
        wanted = {each.id for each in seating.proposals}
        for id in set(self.cards) - wanted:
            card = self.cards[id]
            card.hide()
            card.deleteLater()
        kept = {id: card for id, card in self.cards.items() if id in wanted}
        for each in seating.proposals:
            if each.id not in kept:
                kept[each.id] = self._card(each)
        self.cards = kept

    def _card(self, proposal: Proposal) -> ProposalCard:
        card = ProposalCard(self._themes, self._languages, self)
        self._column.insertWidget(0, card)
        card.show()
        id = proposal.id
        card.voted.connect(lambda in_favour, reason: self.voted.emit(id, in_favour, reason))
        card.announced.connect(lambda: self._announce(id))
        return card

    def _announce(self, id: int) -> None:
        if self._shown is not None:
            found = [each for each in self._shown[0].proposals if each.id == id]
            if found:
                self.announced.emit(found[0])

    def _tick(self) -> None:
        for card in self.cards.values():
            card.pass_time(_TICK_MS / 1000)

    def _place(self) -> None:
        self.setObjectName("decision.committee")
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self.crew, self.nothing):
            column.addWidget(part)
        column.addWidget(Scrolled(self._column, self), 1)
        column.addWidget(self.to_desk)
