"""The announcement: the statement as markets read it, what they had expected, how they answer, what the papers say."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.charts.press_panel import PressPanel
from cbgame.desktop.charts.reaction_bars import ReactionBars
from cbgame.desktop.charts.statement_view import StatementView
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.vote_panel import VotePanel
from cbgame.desktop.controls.words import explain, frame, label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Announcement
from cbgame.text import figures

_FIGURES = {"priced": "priced-in", "decided": "target-range", "surprise": "surprise"}
"""What is set against each other at the head of the page, and the cards behind the names."""

_BALLOTS = ("statement-vote-", "statement-dissent-")
"""Sentences of the statement that tell the vote, which is drawn under it."""

_MET_BP = 2.5  # as much as a price of the next meeting can be off without anyone being surprised


class AnnouncementPage(QWidget):
    """Shows one announcement and takes the answers to the press; ``continued`` when the player has read it."""

    continued = Signal()
    replied = Signal(str)  # an answer at the press conference

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._announcement: Announcement | None = None
        self._section, self._title = label("section", self), label("title", self, wrapped=True)
        self._legend = label("tiny", self, wrapped=True)
        self._follows = label("small", self, wrapped=True)
        self._follows.hide()
        self.statement = StatementView(themes, languages, self)
        self.vote = VotePanel(languages, self)
        self._headings = {name: label("section", self) for name in ("statement", "markets", "headlines")}
        explain(self._headings["statement"], term="statement")
        self._names = {name: label("section", self, term=term) for name, term in _FIGURES.items()}
        self._figures = {name: label("number", self) for name in _FIGURES}
        self._surprise = ProseLabel(languages, "muted", self)
        self.reactions = ReactionBars(themes, languages, self)
        self.press = PressPanel(languages, self)
        self.press.replied.connect(self.replied)
        self._press_rule = rule(self)
        self._headlines = QVBoxLayout()
        self._headline_labels: list[QLabel] = []
        self.continue_button = QPushButton(self)
        self.continue_button.setProperty("role", "primary")
        put_icon(self.continue_button, themes, "next")
        self.continue_button.clicked.connect(self.continued)
        self._place()
        languages.changed.connect(lambda _catalogue: self.retranslate())
        self.retranslate()

    def show_announcement(self, announcement: Announcement) -> None:
        """Show an announcement, or what an answer to the press has made of the one on show."""
        answered = self.press.waiting
        self._announcement = announcement
        self.reactions.show_reactions(dict(announcement.reactions))
        self.vote.show_vote(announcement.vote)
        self.press.show_announcement(announcement)
        self._press_rule.setVisible(bool(announcement.questions))
        self.retranslate()
        first = self.press.cards[0] if answered and self.press.cards else self.continue_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, follows: bool) -> None:
        """Whether somebody else of the team answers the press and goes on."""
        self.press.setEnabled(not follows)
        self._follows.setVisible(follows)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._follows.setText(say("seat-follows-press"))
        for name, heading in self._headings.items():
            heading.setText(say(f"announcement-{name}"))
        for name, naming in self._names.items():
            naming.setText(say(f"announcement-{name}"))
        self._legend.setText(say("announcement-legend"))
        self._answers.setAccessibleName(say("announcement-markets"))
        follows = not self._follows.isHidden()
        self.continue_button.setText(say("seat-follow-on" if follows else "announcement-continue"))
        self.press.retranslate()
        if self._announcement is not None:
            self._tell(self._announcement)

    def _tell(self, announcement: Announcement) -> None:
        catalogue, decision = self._languages.catalogue, announcement.decision
        self._section.setText(catalogue.say("announcement-section", quarter=catalogue.quarter(announcement.quarter)))
        target = figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct)
        self._title.setText(catalogue.say("announcement-title", range=target))
        drawn = bool(announcement.vote.ballots)
        previous, current = (
            [catalogue.tell(said) for said in statement if not (drawn and said.id.startswith(_BALLOTS))]
            for statement in (announcement.previous_statement, announcement.statement)
        )
        self.statement.show_statement(previous, current)
        self._compare(announcement)
        self._print([catalogue.tell(headline) for headline in announcement.headlines])

    def _print(self, headlines: Sequence[str]) -> None:
        """Headlines as a paper sets them: the first large, the others under it. Labels are made once, and kept."""
        while len(self._headline_labels) < len(headlines):
            role = "lead" if self._headline_labels else "heading"
            self._headline_labels.append(ProseLabel(self._languages, role, self))
            self._headlines.addWidget(self._headline_labels[-1])
        for place, line in enumerate(self._headline_labels):
            line.setText(headlines[place] if place < len(headlines) else "")
            line.setVisible(place < len(headlines))

    def _compare(self, announcement: Announcement) -> None:
        """What was priced, what was decided, and how large the surprise is."""
        catalogue = self._languages.catalogue
        decided = (announcement.decision.target_low_pct + announcement.decision.target_high_pct) / 2
        surprise_bp = (decided - announcement.expected_rate_pct) * 100
        for name, value in (("priced", announcement.expected_rate_pct), ("decided", decided)):
            self._figures[name].setText(figures.rate(catalogue, value))
        met = abs(surprise_bp) < _MET_BP
        sign = "=" if met else "▲" if surprise_bp > 0 else "▼"
        self._figures["surprise"].setText(f"{sign} {figures.basis_points(catalogue, surprise_bp)}")
        if met:
            self._surprise.setText(catalogue.say("announcement-as-expected"))
        else:
            said = "announcement-tighter" if surprise_bp > 0 else "announcement-easier"
            size = figures.basis_points(catalogue, abs(surprise_bp), signed=False)
            self._surprise.setText(catalogue.say(said, surprise=size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.continued.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(32)
        columns.addWidget(self._left(), 12)
        columns.addWidget(self._right(), 11)
        page = QVBoxLayout(self)
        page.setContentsMargins(36, 16, 36, 14)
        page.setSpacing(8)
        page.addLayout(self._head())
        page.addWidget(rule(self))
        page.addLayout(columns, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._follows, 1)
        foot.addWidget(self.continue_button)
        page.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        """What was decided, and beside it what had been in the price."""
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._section)
        titles.addWidget(self._title)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addLayout(titles, 1)
        for name, figure in self._figures.items():
            pair = QVBoxLayout()
            pair.setSpacing(2)
            pair.addWidget(self._names[name], 0, Qt.AlignmentFlag.AlignRight)
            pair.addWidget(figure, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            head.addLayout(pair)
        return head

    def _left(self) -> QWidget:
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(7)
        inside.addWidget(self._headings["statement"])
        inside.addWidget(self.statement)
        inside.addWidget(rule(self))
        inside.addWidget(self.vote)
        inside.addStretch(1)
        card = frame("card", self)
        around = QVBoxLayout(card)
        around.setContentsMargins(18, 12, 8, 10)
        around.addWidget(Scrolled(inside, self))
        return card

    def _right(self) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 6, 0)
        column.setSpacing(6)
        column.addWidget(self._headings["markets"])
        column.addWidget(self._surprise)
        column.addWidget(self.reactions)
        column.addWidget(rule(self))
        column.addWidget(self._headings["headlines"])
        column.addLayout(self._headlines)
        column.addWidget(self._press_rule)
        column.addWidget(self.press)
        column.addStretch(1)
        self._answers = Scrolled(column, self)
        self._answers.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # longer than the screen at large text: keys scroll it
        return self._answers
