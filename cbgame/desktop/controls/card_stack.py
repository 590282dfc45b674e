"""The open cards of the glossary: at most five, one over the other, pinned ones kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cbgame.desktop.controls.glossary_card import GlossaryCard
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

MOST_CARDS: Final = 5
_UNDER_PX, _STEP_PX = 12, 26


class CardStack(QObject):
    """Opens, stacks and closes cards over a window; ``page_wanted`` carries a card to read in the whole glossary.

    A card asked for on the page takes the place of those that aren't pinned; one asked for on a card lies over it.
    """

    page_wanted = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._languages, self._window = themes, languages, window
        self._came_from: QWidget | None = None
        self.cards: list[GlossaryCard] = []  # the top one last
        languages.changed.connect(self._retranslate)
        themes.changed.connect(self.fit)

    def open(self, id: str, at: QPoint) -> None:
        """Open a card near a point of the screen; the keyboard goes to it."""
        here = self._window.mapFromGlobal(at)
        below = next((card for card in reversed(self.cards) if card.geometry().contains(here)), None)
        if below is None:
            self._remember()
            self.close_unpinned()
        known = next((card for card in self.cards if card.id == id), None)
        if known is None:
            known = self._made(id)
            known.fit()
            known.move_inside(self._place(known, here, below))
            known.appear()
        self._to_top(known)

    def close_top(self) -> bool:
        """Close the card that has the keyboard, or the top one that isn't pinned; whether there was one."""
        focused = self.focused()
        loose = [card for card in self.cards if not card.pinned]
        if focused is None and not loose:
            return False
        self.close(focused or loose[-1])
        return True

    def close(self, card: GlossaryCard) -> None:
        """Close a card; the keyboard goes to the one below it, or back where it was."""
        if card not in self.cards:
            return
        had_keyboard = self.focused() is card
        self.cards.remove(card)
        if had_keyboard:
            self._pass_on()
        card.hide()
        card.deleteLater()

    def close_unpinned(self) -> None:
        """Close every card that isn't pinned."""
        for card in [card for card in self.cards if not card.pinned]:
            self.close(card)

    def focused(self) -> GlossaryCard | None:
        """The card that has the keyboard."""
        widget = QApplication.focusWidget()
        if widget is None:
            return None
        return next((card for card in self.cards if widget is card or card.isAncestorOf(widget)), None)

    def turn(self) -> None:
        """The keyboard goes from the page to the top card, from card to card, and back to the page."""
        focused = self.focused()
        if focused is None and self.cards:
            self._remember()
            self._to_top(self.cards[-1])
        elif focused is not None and (place := self.cards.index(focused)) > 0:
            self.cards[place - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._return()

    def fit(self) -> None:
        """Let every card fit its text and the window anew."""
        for card in self.cards:
            card.fit()

    # inside

    def _made(self, id: str) -> GlossaryCard:
        while len(self.cards) >= MOST_CARDS:
            self.close(next((card for card in self.cards if not card.pinned), self.cards[0]))
        card = GlossaryCard(id, self._themes, self._languages, self._window)
        card.followed.connect(self.open)
        card.closing.connect(self._close_sender)
        card.page_wanted.connect(self.page_wanted)
        self.cards.append(card)
        return card

    def _close_sender(self) -> None:
        card = self.sender()
        if isinstance(card, GlossaryCard):
            self.close(card)

    def _place(self, card: GlossaryCard, at: QPoint, below: GlossaryCard | None) -> QPoint:
        """Under the point, or over it where there is no room; a nested card a step beside the one it came from."""
        if below is not None:
            step = QPoint(_STEP_PX, _STEP_PX)
            right = below.geometry().right() + _STEP_PX + card.width() < self._window.width()
            return below.pos() + (step if right else QPoint(-_STEP_PX, _STEP_PX))
        over = at.y() + _UNDER_PX + card.height() > self._window.height()
        fits_over = at.y() - _UNDER_PX - card.height() > 0
        y = at.y() - _UNDER_PX - card.height() if over and fits_over else at.y() + _UNDER_PX
        return QPoint(at.x() - _STEP_PX, y)

    def _to_top(self, card: GlossaryCard) -> None:
        self.cards.remove(card)
        self.cards.append(card)
        card.raise_()
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        """Where the keyboard is, unless it is on a card already."""
        if self.focused() is None:
            self._came_from = QApplication.focusWidget()

    def _pass_on(self) -> None:
        loose = [card for card in self.cards if not card.pinned]
        if loose:
            self._to_top(loose[-1])
        else:
            self._return()

    def _return(self) -> None:
        back, self._came_from = self._came_from, None
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        for card in self.cards:
            card.retranslate()
            card.fit()
