"""The statement as a redline on screen: struck words crossed out, new words underlined."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text.redline import Sentence, redline

_SCROLLING: Final = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
)  # fmt: skip


class StatementView(QTextBrowser):
    """Reads like a page: one paragraph per sentence, changes marked by strike and underline, colour on top of that.

    As high as its text.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes, self.languages = themes, languages
        self._sentences: tuple[Sentence, ...] = ()
        self._current: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setStyleSheet("background: transparent;")
        self.viewport().setAutoFillBackground(False)
        themes.changed.connect(lambda _theme: self._write())

    def show_statement(self, previous: Sequence[str], current: Sequence[str]) -> None:
        """Show the statement against the last one; both already told in the language on screen."""
        self._current = tuple(current)
        self._sentences = redline(previous, current)
        self._write()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The redline that is shown."""
        return self._sentences

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and pages are for what it stands in, which scrolls."""
        if event.key() in _SCROLLING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self, size: QSizeF) -> None:
        """As high as the text; what stands around it scrolls."""
        self.setFixedHeight(math.ceil(size.height()) + 2)

    def _write(self) -> None:
        scale = self.themes.text_scale
        style = f"margin-top:0px; margin-bottom:{round(7 * scale)}px; line-height:125%;"
        paragraphs = "".join(f'<p style="{style}">{self._marked(sentence)}</p>' for sentence in self._sentences)
        color = self.themes.theme.color("text").name()
        self.setHtml(f'<div style="font-size:{round(14 * scale)}px; color:{color};">{paragraphs}</div>')
        self.setAccessibleName(self.languages.catalogue.say("announcement-statement"))
        self.setAccessibleDescription(self._spoken())

    def _marked(self, sentence: Sentence) -> str:
        theme = self.themes.theme
        styles = {
            "kept": "",
            "removed": f"text-decoration:line-through; color:{theme.color('muted').name()};",
            "added": f"text-decoration:underline; font-weight:600; color:{theme.color('accent').name()};",
        }
        marked, before = "", "kept"
        for span in sentence:
            if (before, span.kind) == ("removed", "added"):
                marked += "&thinsp;"
            marked += f'<span style="{styles[span.kind]}">{html.escape(span.text)}</span>'
            before = span.kind
        return marked

    def _spoken(self) -> str:
        """The new statement in full, then what was struck and what is new, for those who hear it."""
        spans = [span for sentence in self._sentences for span in sentence]
        said = [" ".join(self._current)]
        for kind in ("removed", "added"):
            texts = [span.text.strip() for span in spans if span.kind == kind and span.text.strip()]
            if texts:
                said.append(self.languages.catalogue.say(f"announcement-{kind}", text="; ".join(texts)))
        return " ".join(said)
