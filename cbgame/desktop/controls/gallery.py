"""The gallery: cards in as many columns as there is room for, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.controls.level_card import LevelCard
from cbgame.desktop.theme import ThemeSource

_LEAST_WIDTH, _MOST_WIDTH = 300, 420  # of a card, at normal size of text
_GAP = 18
_MOST_COLUMNS = 5


class Gallery(QWidget):
    """Places cards in rows of one height. One of them is reached by Tab, the others from it by arrows."""

    def __init__(self, cards: Sequence[LevelCard], themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards, self._themes = list[LevelCard](), themes
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_cards(cards)

    def show_cards(self, cards: Sequence[LevelCard]) -> None:
        """Place these cards; those that were here and aren't among them belong to whoever made them."""
        for card in cards:
            if card not in self._cards:
                card.setParent(self)
                card.stepped.connect(self._step)
                card.installEventFilter(self)
                card.setVisible(True)
        self._cards = list(cards)
        self._make_stop(self._cards[0] if self._cards else None)
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
        return QSize(900, self.heightForWidth(900))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, self.heightForWidth(max(self.width(), _LEAST_WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a card has other words
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, LevelCard):
            self._make_stop(watched)
        return super().eventFilter(watched, event)

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
        columns, wide = self.columns(width), self._card_width(width)
        heights = [card.heightForWidth(wide) for card in self._cards]
        return [max(heights[first : first + columns]) for first in range(0, len(heights), columns)]

    def _step(self, across: int, down: int) -> None:
        """Focus the neighbour; at an edge nothing happens."""
        here = next((place for place, card in enumerate(self._cards) if card is self.focusWidget()), 0)
        columns = self.columns(self.width())
        if across and not 0 <= here % columns + across < columns:
            return
        there = here + across + down * columns
        if 0 <= there < len(self._cards):
            self._cards[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_stop(self, stop: LevelCard | None) -> None:
        for card in self._cards:
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card is stop else Qt.FocusPolicy.ClickFocus)
