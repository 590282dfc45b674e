"""What a card of the glossary says: its term, the answer, why it matters, and the cards beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text.glossary import Card, Text
from cbgame.text.prose import Span

_BETWEEN_LINKS = "  ·  "


class CardText(QWidget):
    """Shows one card; ``followed`` carries the term of a link and a point on the screen.

    ``title`` and ``body`` are roles in the typography.
    """

    followed = Signal(str, QPoint)

    def __init__(
        self, languages: LanguageSource, title: str = "heading", body: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._card: Card | None = None
        self.group, self.term = label("section", self), label(title, self, wrapped=True)
        self.english = label("muted", self, wrapped=True)
        self._why_head, self._related_head = label("section", self), label("section", self)
        self.answer, self.why, self.related = (
            ProseLabel(languages, role, self, walkable=True, quiet=True) for role in (body, body, "body")
        )
        for text in (self.answer, self.why, self.related):
            text.followed.connect(self.followed)
        self._place()

    def show_card(self, id: str) -> None:
        """Show the card of that id."""
        self._card = self._languages.glossary.card(id)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._why_head.setText(say("glossary-why"))
        self._related_head.setText(say("glossary-related"))
        if self._card is None:
            return
        language, glossary = self._languages.language, self._languages.glossary
        words, english = self._card.words[language], self._card.words["en"].term
        self.group.setText(say(f"glossary-group-{self._card.group}"))
        self.term.setText(words.term)
        self.english.setText(english)
        self.english.setVisible(language != "en" and english != words.term)
        self.answer.show_text(glossary.text(words.answer, language))
        self.why.show_text(glossary.text(words.why, language))
        self.related.show_text(_joined([(id, glossary.card(id).words[language].term) for id in self._card.links]))

    def links(self) -> tuple[ProseLabel, ...]:
        """The texts that have links, in reading order."""
        return self.answer, self.why, self.related

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.group, self.term, self.english):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.answer)
        for head, text in ((self._why_head, self.why), (self._related_head, self.related)):
            column.addSpacing(6)
            column.addWidget(head)
            column.addWidget(text)


def _joined(links: list[tuple[str, str]]) -> Text:
    """Terms in a row, each a link to its card."""
    spans, length = [], 0
    for id, term in links:
        spans.append(Span(length, len(term), id))
        length += len(term) + len(_BETWEEN_LINKS)
    return Text(_BETWEEN_LINKS.join(term for _, term in links), tuple(spans))
