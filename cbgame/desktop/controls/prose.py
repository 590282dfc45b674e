"""Running text whose terms lead to their cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QWidget

from cbgame.desktop.controls.text_lines import TextLines, paint_dots
from cbgame.desktop.controls.words import Asked
from cbgame.desktop.language import LanguageSource
from cbgame.text.glossary import Text
from cbgame.text.prose import Span

_ENTERED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ProseLabel(QLabel):
    """Plain text, never markup, in which terms of the glossary have dots under them and can be clicked.

    What :meth:`setText` is given is searched for terms in the language on screen; :meth:`show_text` says where they
    are. ``followed`` carries a term and a point on the screen; the window hears of it too, unless ``quiet``. A
    ``walkable`` label whose terms are known takes the keyboard: Tab goes from term to term, Enter follows.
    """

    followed = Signal(str, QPoint)

    def __init__(
        self,
        languages: LanguageSource,
        role: str,
        parent: QWidget | None = None,
        *,
        walkable: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self._languages, self._walkable, self._quiet = languages, walkable, quiet
        self._spans: tuple[Span, ...] | None = ()
        self._at, self._lit = -1, -1  # the term that has the keyboard, the one under the pointer
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMouseTracking(True)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the terms are. Plain prose is searched when this is first asked, so not before it is painted."""
        if self._spans is None:
            self._spans = self._languages.glossary.spans(self.text(), self._languages.language)
            self._tell_terms(self._spans)
        return self._spans

    def setText(self, text: str) -> None:
        self._forget(None)
        super().setText(text)

    def show_text(self, text: Text) -> None:
        """Show a text whose terms are known."""
        self._forget(text.spans)
        stops = self._walkable and bool(text.spans)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if stops else Qt.FocusPolicy.NoFocus)
        super().setText(text.text)

    def follow(self, number: int, at: QPoint | None = None) -> None:
        """Follow a term, by its number in the text; ``at`` on the screen, or just under it."""
        span = self.spans[number]
        where = at or self.mapToGlobal(self._rects(number)[-1].bottomLeft().toPoint())
        self.followed.emit(span.term, where)
        if not self._quiet:
            QCoreApplication.postEvent(self.window(), Asked(span.term, "", where))

    def term_rect(self, number: int) -> QRectF:
        """Where a term stands in the label; the first line of it, if it is broken."""
        return self._rects(number)[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._spans is None:  # the words are painted first: for the search all cards are read, the first time
            QTimer.singleShot(0, self, self._search)
        elif self._spans:
            self._paint_terms()

    def _search(self) -> None:
        if self.spans:
            self.update()

    def _paint_terms(self) -> None:
        lines, painter = TextLines(self), QPainter(self)
        for number, span in enumerate(self.spans):
            paint_dots(painter, lines, span.start, span.length, lit=number == self._lit)
        if self.hasFocus() and 0 <= self._at < len(self.spans):
            span = self.spans[self._at]
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for rect in lines.rects(span.start, span.length):
                painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 2.0, 2.0)

    # pointer

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self._under(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._light(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._under(event.position().toPoint()) < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._under(event.position().toPoint())
        if number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.follow(number, event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    # keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _ENTERED:
            self._stand(0 if event.reason() == Qt.FocusReason.TabFocusReason else len(self.spans) - 1)

    def focusNextPrevChild(self, next: bool) -> bool:
        following = self._at + (1 if next else -1)
        if self.hasFocus() and 0 <= following < len(self.spans):
            self._stand(following)
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES and 0 <= self._at < len(self.spans):
            self.follow(self._at)
        else:
            super().keyPressEvent(event)

    # inside

    def _tell_terms(self, spans: tuple[Span, ...]) -> None:
        """Tell screen readers which words have a card."""
        say, text = self._languages.catalogue.say, self.text()
        terms = say("desk-list-comma").join(text[span.start : span.start + span.length] for span in spans)
        self.setAccessibleDescription(say("glossary-in-text", terms=terms) if spans else "")

    def _stand(self, number: int) -> None:
        self._at = number
        if 0 <= number < len(self.spans):
            span = self.spans[number]
            self.setAccessibleDescription(self.text()[span.start : span.start + span.length])
        self.update()

    def _forget(self, spans: tuple[Span, ...] | None) -> None:
        self._spans, self._at, self._lit = spans, -1, -1

    def _rects(self, number: int) -> list[QRectF]:
        span = self.spans[number]
        return TextLines(self).rects(span.start, span.length) or [QRectF(self.rect())]

    def _under(self, point: QPoint) -> int:
        """The number of the term under a point; -1 where there is none."""
        lines = TextLines(self) if self.spans else None
        for number, span in enumerate(self.spans):
            if lines and any(rect.contains(point) for rect in lines.rects(span.start, span.length)):
                return number
        return -1

    def _light(self, number: int) -> None:
        if number != self._lit:
            self._lit = number
            if number < 0:
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.PointingHandCursor if self._quiet else Qt.CursorShape.WhatsThisCursor)
            self.update()
