"""What a word on the screen means: cards over the page, opened by a click or a key."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cbgame.desktop.controls.card_stack import CardStack
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.term_chooser import TermChooser
from cbgame.desktop.controls.words import FIGURE, TERM
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource


class Explainer(QObject):
    """Opens the glossary's cards over a window; ``page_wanted`` carries a card to read in the whole glossary."""

    page_wanted = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._languages, self._window = themes, languages, window
        self._chooser: TermChooser | None = None
        self._asked_from: QWidget | None = None
        self.stack = CardStack(themes, languages, window)
        self.stack.page_wanted.connect(self._leave_for_page)

    @property
    def chooser(self) -> TermChooser:
        """The list to choose a term from; made when it is first asked for."""
        if self._chooser is None:
            self._chooser = TermChooser(self._themes, self._languages, self._window)
            self._chooser.chosen.connect(self._open_chosen)
        return self._chooser

    def open(self, term: str, at: QPoint) -> None:
        """Open the card of a term near a point of the screen; one that nobody has written is passed over."""
        if term in self._languages.glossary:
            self.stack.open(term, at)

    def explain_focus(self, page: QWidget) -> None:
        """Explain what has the keyboard; where it names nothing, ask which of the page's terms is meant."""
        holder = QApplication.focusWidget()
        if self.stack.focused() is not None or self.chooser.isVisible():
            return
        while holder is not None and not holder.isWindow():
            if id := self.term_of(holder):
                self.open(id, holder.mapToGlobal(holder.rect().bottomLeft()))
                return
            holder = holder.parentWidget()
        self._asked_from = QApplication.focusWidget()
        self.chooser.ask(self.terms_on(page))

    def term_of(self, widget: QWidget) -> str:
        """The card that explains what a widget names or shows; empty if it does neither."""
        if term := str(widget.property(TERM) or ""):
            return term if term in self._languages.glossary else ""
        figure = str(widget.property(FIGURE) or "")
        return (figure and self._languages.glossary.of_variable(figure)) or ""

    def terms_on(self, page: QWidget) -> tuple[str, ...]:
        """The cards of everything that can be seen on a page, in reading order."""
        found: list[tuple[int, int, str]] = []
        for widget in page.findChildren(QWidget):
            if not widget.isVisible() or widget.visibleRegion().isEmpty():
                continue
            place = widget.mapTo(page, QPoint(0, 0))
            spans = widget.spans if isinstance(widget, ProseLabel) else ()
            ids = [span.term for span in spans] + [self.term_of(widget)]
            found += [(place.y(), place.x(), id) for id in ids if id]
        return tuple(dict.fromkeys(id for _, _, id in sorted(found)))

    def escape(self) -> bool:
        """Close what lies on top: the chooser, then cards; whether there was anything."""
        if self._chooser is not None and self._chooser.isVisible():
            self._close_chooser()
            return True
        return self.stack.close_top()

    def leave_page(self) -> None:
        """Another page is shown: what isn't pinned goes."""
        if self._chooser is not None:
            self._chooser.hide()
        self.stack.close_unpinned()

    def fit(self) -> None:
        """The window has another size."""
        self.stack.fit()
        if self._chooser is not None:
            self._chooser.fit()

    def describe(self, page: QWidget) -> None:
        """Tell screen readers which words of a page have a card."""
        said = self._languages.catalogue.say("glossary-has-card")
        for widget in page.findChildren(QWidget):
            if widget.property(TERM) and (widget.property(_DESCRIBED) or "") == widget.accessibleDescription():
                widget.setAccessibleDescription(said)
                widget.setProperty(_DESCRIBED, said)

    # inside

    def _close_chooser(self) -> None:
        self.chooser.hide()
        back = self._asked_from
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_chosen(self, id: str) -> None:
        """Under the first thing on the page that names the term, or in the middle."""
        self._close_chooser()
        middle = QRect(QPoint(0, 0), self._window.size()).center()
        self.stack.open(id, self._window.mapToGlobal(QPoint(middle.x() - 180, middle.y() // 2)))

    def _leave_for_page(self, id: str) -> None:
        self.stack.close_unpinned()
        self.page_wanted.emit(id)


_DESCRIBED = "described"
"""Property of a widget: the description that was given here, so that a better one is left alone."""
