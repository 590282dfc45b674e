"""The situation report: what is known, what is not, and the answers the desk could give."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cbgame.desktop.charts.column import Column
from cbgame.desktop.charts.option_card import OptionCard
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Situation


class SituationPanel(QWidget):
    """Options as cards, two in a row, an odd last one as wide as both; ``answered`` carries the one that was chosen."""

    answered = Signal(str)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._situation: Situation | None = None
        self.cards: tuple[OptionCard, ...] = ()
        self._title, self._lead = label("heading", self, wrapped=True), ProseLabel(languages, "muted", self)
        self._follows, self._follows_said = False, label("body", self, wrapped=True)
        self._inside = QWidget(self)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setSpacing(8)
        for column_of_cards in (0, 1):
            self._grid.setColumnStretch(column_of_cards, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        column.addWidget(self._follows_said)
        self._follows_said.hide()
        self._column = Column(self._inside)
        column.addWidget(self._column, 1)

    def show_situation(self, situation: Situation) -> None:
        """Show an emergency and its options; the first card takes the keyboard."""
        self._situation = situation
        for card in self.cards:
            card.setParent(None)
            card.deleteLater()
        self.cards = tuple(
            OptionCard(self._languages, option.id, number, option.id == situation.default, self._inside)
            for number, option in enumerate(situation.options, start=1)
        )
        for place, card in enumerate(self.cards):
            alone = place % 2 == 0 and place + 1 == len(self.cards)
            self._grid.addWidget(card, place // 2, place % 2, 1, 2 if alone else 1)
            card.clicked.connect(lambda _checked=False, option=card.option: self._answer(option))
        self._grid.setRowStretch((len(self.cards) + 1) // 2, 1)
        self.follow(self._follows)
        self._column.verticalScrollBar().setValue(0)  # not where the last emergency was left
        if self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, follows: bool) -> None:
        """Whether somebody else answers: the cards can be read and not pressed."""
        self._follows = follows
        self._follows_said.setVisible(follows)
        for card in self.cards:
            card.setEnabled(not follows and self._situation is not None)
        self.retranslate()

    def choose(self, number: int) -> None:
        """Answer with the option of that number, counted from 1; nothing happens if there is none."""
        if self._situation is not None and 1 <= number <= len(self.cards):
            self._answer(self.cards[number - 1].option)

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._follows_said.setText(catalogue.say("seat-follows-emergency"))
        if self._situation is None:
            return
        stem = f"emergency-{self._situation.id.replace('_', '-')}"
        self._title.setText(f"◆ {catalogue.say(stem)}")
        self._lead.setText(catalogue.say(f"{stem}-lead"))
        for card in self.cards:
            card.retranslate()

    def _answer(self, option: str) -> None:
        if self._situation is not None and not self._follows:
            self._situation = None
            for card in self.cards:
                card.setEnabled(False)
            self.answered.emit(option)
