"""The announcement: the statement as markets read it, what they had expected, how they answer, what the papers say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import figures
from cbgame.desktop.charts.column import Column
from cbgame.desktop.charts.press_panel import PressPanel
from cbgame.desktop.charts.reaction_bars import ReactionBars
from cbgame.desktop.charts.statement_view import StatementView
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import explain, frame, label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Announcement

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
        self.statement = StatementView(themes, languages, self)
        self._headings = {name: label("section", self) for name in ("statement", "expected", "markets", "headlines")}
        explain(self._headings["statement"], term="statement")
        explain(self._headings["expected"], term="priced-in")
        self._expected = ProseLabel(languages, "lead", self)
        self._surprise = ProseLabel(languages, "muted", self)
        self.reactions = ReactionBars(themes, languages, self)
        self.press = PressPanel(languages, self)
        self.press.replied.connect(self.replied)
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
        self.press.show_announcement(announcement)
        self.retranslate()
        first = self.press.cards[0] if answered and self.press.cards else self.continue_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, heading in self._headings.items():
            heading.setText(say(f"announcement-{name}"))
        self._legend.setText(say("announcement-legend"))
        self.continue_button.setText(say("announcement-continue"))
        self.press.retranslate()
        if self._announcement is not None:
            self._tell(self._announcement)

    def _tell(self, announcement: Announcement) -> None:
        catalogue, decision = self._languages.catalogue, announcement.decision
        self._section.setText(catalogue.say("announcement-section", quarter=catalogue.quarter(announcement.quarter)))
        target = figures.target_range(catalogue, decision.target_low_pct, decision.target_high_pct)
        self._title.setText(catalogue.say("announcement-title", range=target))
        self.statement.show_statement(
            [catalogue.tell(sentence) for sentence in announcement.previous_statement],
            [catalogue.tell(sentence) for sentence in announcement.statement],
        )
        self._compare(announcement)
        while len(self._headline_labels) < len(announcement.headlines):
            self._headline_labels.append(ProseLabel(self._languages, "lead", self))
            self._headlines.addWidget(self._headline_labels[-1])
        told = [catalogue.tell(headline) for headline in announcement.headlines]
        for place, line in enumerate(self._headline_labels):
            line.setText(told[place] if place < len(told) else "")
            line.setVisible(place < len(told))

    def _compare(self, announcement: Announcement) -> None:
        """What was priced, what was decided, and how large the surprise is."""
        catalogue = self._languages.catalogue
        decided = (announcement.decision.target_low_pct + announcement.decision.target_high_pct) / 2
        surprise_bp = (decided - announcement.expected_rate_pct) * 100
        self._expected.setText(
            catalogue.say(
                "announcement-compared",
                expected=figures.rate(catalogue, announcement.expected_rate_pct),
                decided=figures.rate(catalogue, decided),
            )
        )
        if abs(surprise_bp) < _MET_BP:
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
        columns.setSpacing(36)
        columns.addWidget(self._left(), 12)
        columns.addWidget(self._right(), 10)
        page = QVBoxLayout(self)
        page.setContentsMargins(40, 22, 40, 18)
        page.setSpacing(8)
        page.addWidget(self._section)
        page.addWidget(self._title)
        page.addWidget(rule(self))
        page.addLayout(columns, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._legend, 1)
        foot.addWidget(self.continue_button)
        page.addLayout(foot)

    def _left(self) -> QWidget:
        card = frame("card", self)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 12, 12)
        column.addWidget(self._headings["statement"])
        column.addWidget(self.statement, 1)
        return card

    def _right(self) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 6, 0)
        column.setSpacing(6)
        for widget in (
            self._headings["expected"],
            self._expected,
            self._surprise,
            rule(self),
            self._headings["markets"],
        ):
            column.addWidget(widget)
        column.addWidget(self.reactions, 3)
        column.addWidget(rule(self))
        column.addWidget(self._headings["headlines"])
        column.addLayout(self._headlines)
        column.addSpacing(4)
        column.addWidget(self.press)
        column.addStretch(1)
        return Column(inside, self)
