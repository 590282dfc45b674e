"""The press conference: one question at a time with the answers to it, then what was said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.charts.answer_card import AnswerCard
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import Announcement


class PressPanel(QWidget):
    """``replied`` carries an answer. Who goes on without answering has referred to the statement."""

    replied = Signal(str)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._announcement: Announcement | None = None
        self._asked = 0  # how many questions have been answered, or referred to the statement
        self.waiting = False  # for the announcement that an answer brings back
        self.cards: tuple[AnswerCard, ...] = ()
        self._title, self._question = label("section", self), ProseLabel(languages, "lead", self)
        self._said: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self._column.addWidget(self._title)
        self._column.addWidget(self._question)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for column in (0, 1):  # a short answer takes no room from a long one beside it
            self._grid.setColumnStretch(column, 1)
        self._column.addLayout(self._grid)

    def show_announcement(self, announcement: Announcement) -> None:
        """Show the questions of an announcement; one that comes back with an answer goes on to the next question."""
        if not self.waiting:
            self._asked = min(len(announcement.said), len(announcement.questions))
        self.waiting, self._announcement = False, announcement
        self._show()

    def retranslate(self) -> None:
        """Set all texts."""
        if self._announcement is not None:
            self._tell(self._announcement)

    def _show(self) -> None:
        assert self._announcement is not None
        for old in (*self.cards, *self._said):
            old.setParent(None)
            old.deleteLater()
        self.cards, self._said = (), []
        questions, said = self._announcement.questions, self._announcement.said
        self.setVisible(bool(questions))
        if self._asked < len(questions):
            self.cards = tuple(AnswerCard(self._languages, each, self) for each in questions[self._asked].answers)
            for place, card in enumerate(self.cards):
                self._grid.addWidget(card, place // 2, place % 2)
                card.clicked.connect(lambda _checked=False, answer=card.answer.id: self._reply(answer))
        else:
            self._said = [ProseLabel(self._languages, "body", self) for _ in said]
            for line in self._said:
                self._column.addWidget(line)
        self._tell(self._announcement)

    def _tell(self, announcement: Announcement) -> None:
        catalogue, count = self._languages.catalogue, len(announcement.questions)
        open_question = self._asked < count
        if open_question:
            self._title.setText(catalogue.say("announcement-press", number=self._asked + 1, count=count))
            self._question.setText(catalogue.tell(announcement.questions[self._asked].text))
        else:
            self._title.setText(catalogue.say("announcement-press-over"))
        self._question.setVisible(open_question)
        for card in self.cards:
            card.retranslate()
        texts = {answer.id: answer.text for question in announcement.questions for answer in question.answers}
        for line, answer in zip(self._said, announcement.said, strict=False):
            line.setText(catalogue.say("announcement-said", text=catalogue.tell(texts[answer])))

    def _reply(self, answer: str) -> None:
        """The next question comes with the announcement that the answer brings back."""
        self._asked += 1
        self.waiting = True
        for card in self.cards:
            card.setEnabled(False)
        self.replied.emit(answer)
