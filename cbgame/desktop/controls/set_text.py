"""Words that a widget paints itself, set as a label of the same role sets them: one widget in place of several."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from cbgame.desktop.theme import SIZES_PX, ThemeSource

_ROLES: Final = {
    "section": ("tiny", QFont.Weight.DemiBold, "muted"),
    "heading": ("heading", QFont.Weight.DemiBold, "text"),
    "muted": ("body", QFont.Weight.Normal, "muted"),
    "body": ("body", QFont.Weight.Normal, "text"),
}
"""Step of type, weight and colour, as the style sheet has them for labels."""

_WRAPPED: Final = 0x1000
"""``Qt.TextFlag.TextWordWrap``; these calls take a number."""

_TALLEST: Final = 10_000


class SetText:
    """One stretch of plain text in a role; it breaks between words at the width it is given."""

    def __init__(self, role: str, themes: ThemeSource) -> None:
        self._step, self._weight, self._color = _ROLES[role]
        self._themes = themes
        self._text = ""
        self._font = QFont()

    @property
    def text(self) -> str:
        """The words."""
        return self._text

    def set(self, text: str, font: QFont) -> None:
        """Take these words, in the faces of a font and today's size of text."""
        self._text = text
        self._font = QFont(font)
        self._font.setPixelSize(round(SIZES_PX[self._step] * self._themes.text_scale))
        self._font.setWeight(self._weight)

    def height(self, width: int) -> int:
        """How tall the words stand in that width, in pixels."""
        return QFontMetrics(self._font).boundingRect(0, 0, width, _TALLEST, _WRAPPED, self._text).height()

    def paint(self, painter: QPainter, left: int, top: int, width: int) -> None:
        """Write them there."""
        painter.setFont(self._font)
        painter.setPen(self._themes.theme.color(self._color))
        painter.drawText(QRect(left, top, width, self.height(width)), _WRAPPED, self._text)
