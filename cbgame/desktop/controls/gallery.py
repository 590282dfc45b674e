"""The gallery: cards in as many columns as there is room for, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.controls.level_card import LevelCard
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_LEAST_WIDTH, _MOST_WIDTH = 300, 420  # of a card, at normal size of text
_GAP = 18
_MOST_COLUMNS = 5


class Gallery(QWidget):
    """Places cards in rows of one height. One of them is reached by Tab, the others from it by arrows."""

    def __init__(
        self,
        cards: Sequence[LevelCard],
        themes: ThemeSource,
        languages: LanguageSource,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards, self._themes = list[LevelCard](), themes
        self._heights: dict[int, list[int]] = {}  # of the rows, by the width of all
        self._is_sized = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for source in (themes, languages):
            source.changed.connect(self._renew)
        self.show_cards(cards)

    def show_cards(self, cards: Sequence[LevelCard]) -> None:
        """Place these cards; those that were here and aren't among them belong to whoever made them."""
        for card in cards:
            if card not in self._cards:
                card.setParent(self)
                card.stepped.connect(self._step)
                card.reached.connect(self._note_reached)
                card.setVisible(True)
        self._cards = list(cards)
        self._make_stop(self._cards[0] if self._cards else None)
        self.fit()

    def fit(self) -> None:
        """Place the cards anew: some of them have other words."""
        self._heights.clear()
        if self._is_sized:
            self._arrange()
        self.updateGeometry()

    def columns(self, width: int) -> int:
        """How many cards stand side by side in that width."""
        least = _LEAST_WIDTH * self._themes.text_scale
        return max(1, min(_MOST_COLUMNS, int((width + _GAP) / (least + _GAP))))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = self._row_heights(width)
        return sum(heights) + _GAP * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As tall as it is wide now; whoever lays it out asks for the height at the width that it gives."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(self.width()) if self._is_sized else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._is_sized = True
        self._arrange()

    def _arrange(self) -> None:
        columns, wide = self.columns(self.width()), self._card_width(self.width())
        top = 0
        for row, height in enumerate(self._row_heights(self.width())):
            for place, card in enumerate(self._cards[row * columns : (row + 1) * columns]):
                card.setGeometry(place * (wide + _GAP), top, wide, height)
            top += height + _GAP

    def _card_width(self, width: int) -> int:
        columns = self.columns(width)
        return min((width - _GAP * (columns - 1)) // columns, round(_MOST_WIDTH * self._themes.text_scale))

    def _row_heights(self, width: int) -> list[int]:
        if width not in self._heights:
            columns, wide = self.columns(width), self._card_width(width)
            heights = [card.heightForWidth(wide) for card in self._cards]
            self._heights[width] = [max(heights[first : first + columns]) for first in range(0, len(heights), columns)]
        return self._heights[width]

    def _step(self, across: int, down: int) -> None:
        """Focus the neighbour; at an edge nothing happens."""
        here = next((place for place, card in enumerate(self._cards) if card is self.focusWidget()), 0)
        columns = self.columns(self.width())
        if across and not 0 <= here % columns + across < columns:
            return
        there = here + across + down * columns
        if 0 <= there < len(self._cards):
            self._cards[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _renew(self, _what: object) -> None:
        """Another language, size of text or theme."""
        for card in self._cards:
            card.renew()
        self.fit()

    def _note_reached(self) -> None:
        reached = self.sender()
        if isinstance(reached, LevelCard):
            self._make_stop(reached)

    def _make_stop(self, stop: LevelCard | None) -> None:
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)
