"""The whole glossary: every term by group, a search, and the card of one beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.card_text import CardText
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.term_list import TermList
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_LIST_PX, _TEXT_PX = 320, 620


class GlossaryPage(QWidget):
    """Reads like a book: links turn to other cards, and Alt with the arrows goes back and forward."""

    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._trail: list[str] = []
        self._place_on_trail = -1
        self._title, self._count = label("display", self), label("muted", self)
        self.terms = TermList(languages, self)
        self.text = CardText(languages, "title", "lead", self)
        self.back, self.earlier, self.later = (QPushButton(self) for _ in range(3))
        put_icon(self.back, themes, "back")
        self._place()
        self._connect()
        self._resize_columns()
        self.retranslate()

    @property
    def shown(self) -> str:
        """The id of the card that is shown; empty before there is one."""
        return self._trail[self._place_on_trail] if self._trail else ""

    def show_card(self, id: str = "") -> None:
        """Show a card, or the one shown last; the keyboard goes to the search."""
        if not self.terms.ids():
            self.terms.show_terms()
        wanted = id or self.shown or next(iter(self.terms.ids()), "")
        if wanted:
            self.turn_to(wanted)
        self.terms.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, id: str) -> None:
        """Show a card and remember the way to it."""
        if id != self.shown:
            self._trail = [*self._trail[: self._place_on_trail + 1], id]
            self._place_on_trail += 1
        self._show()

    def go(self, by: int) -> None:
        """Back (-1) or forward (1) on the way."""
        if 0 <= self._place_on_trail + by < len(self._trail):
            self._place_on_trail += by
            self._show()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self._title.setText(say("glossary-title"))
        self.back.setText(say("brief-back"))
        self.earlier.setText("‹ " + say("glossary-earlier"))
        self.later.setText(say("glossary-later") + " ›")
        self.earlier.setToolTip("Alt+←")
        self.later.setToolTip("Alt+→")
        if self._trail:
            self._count.setText(say("glossary-count", count=len(self._languages.glossary)))
            self.terms.retranslate()
            self.text.retranslate()

    def _show(self) -> None:
        self.text.show_card(self.shown)
        self.terms.mark(self.shown)
        self.earlier.setEnabled(self._place_on_trail > 0)
        self.later.setEnabled(self._place_on_trail + 1 < len(self._trail))
        self._count.setText(self._languages.catalogue.say("glossary-count", count=len(self._languages.glossary)))
        self._scroll.verticalScrollBar().setValue(0)

    def _connect(self) -> None:
        self.terms.turned.connect(self.turn_to)
        self.terms.chosen.connect(self.turn_to)
        self.text.followed.connect(lambda id, _at: self.turn_to(id))
        self.back.clicked.connect(self.left)
        self.earlier.clicked.connect(lambda: self.go(-1))
        self.later.clicked.connect(lambda: self.go(1))
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.go(by))
        self._languages.changed.connect(self.retranslate)
        self._themes.changed.connect(self._resize_columns)

    def _resize_columns(self) -> None:
        scale = self._themes.text_scale
        self.terms.setFixedWidth(round(_LIST_PX * min(scale, 1.25)))
        self._scroll.setMaximumWidth(round(_TEXT_PX * scale))

    def _place(self) -> None:
        for button in (self.earlier, self.later):
            button.setProperty("role", "quiet")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 12, 0)
        words.addWidget(self.text)
        words.addStretch(1)
        self._scroll = Scrolled(words, self)
        body = QHBoxLayout()
        body.setSpacing(44)
        body.addWidget(self.terms)
        body.addWidget(self._scroll, 1)
        body.addStretch(0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.earlier)
        buttons.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(72, 44, 72, 28)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(rule(self))
        column.addSpacing(4)
        column.addLayout(body, 1)
        column.addLayout(buttons)
