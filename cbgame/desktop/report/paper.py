"""Sheets of paper being drawn on: measures in points, type in a few sizes, a cursor that runs down the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cbgame.desktop.fonts import application_font
from cbgame.desktop.theme import Theme
from cbgame.text.catalogue import Catalogue

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

SIZES_PT = {"tiny": 6.8, "small": 7.8, "body": 9.0, "heading": 11.5, "title": 20.0, "score": 34.0}

_FINENESS = 10.0
"""Type is measured and set in tenths of a point, since Qt's pixel sizes are whole numbers."""


class Paper:
    """One sheet after another. ``y`` is where the next block begins; everything is in points from the top left."""

    def __init__(
        self,
        painter: QPainter,
        size: tuple[float, float],
        catalogue: Catalogue,
        theme: Theme,
        turn: Callable[[], object],
        margin: float = 42.0,
    ) -> None:
        self.painter, self.say, self.theme = painter, catalogue, theme
        self.width, self.height = size
        self.left, self.right = margin, size[0] - margin
        self.top, self.bottom = margin, size[1] - margin - 6.0
        self.y, self.number = self.top, 1
        self.footer = ""
        self._turn = turn

    @property
    def measure(self) -> float:
        """Width between the margins."""
        return self.right - self.left

    # sheets

    def need(self, height: float) -> bool:
        """Begin a new sheet where less than ``height`` is left on this one; whether one was begun."""
        if self.y + height <= self.bottom or self.y == self.top:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Close this sheet and begin the next."""
        self.close()
        self._turn()
        self.number += 1
        self.y = self.top

    def close(self) -> None:
        """Write the footer of this sheet."""
        box = QRectF(self.left, self.bottom + 8.0, self.measure, 10.0)
        self.write(box, self.footer, "tiny", role="muted")
        self.write(box, str(self.number), "tiny", role="muted", align=RIGHT)

    # type

    def font(self, size: str, bold: bool = False) -> QFont:
        """The language's font, in tenths of a point."""
        font = application_font(self.say.language, 1.0)
        font.setPixelSize(round(SIZES_PT[size] * _FINENESS))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if self.say.language == "en":  # in Latin text Noto CJK's localised figures can't be searched and copied
            font.setFeature(QFont.Tag("locl"), 0)
        font.setFeature(QFont.Tag("calt"), 0)  # a dash set higher between figures has no character for who searches
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def text_width(self, text: str, size: str, bold: bool = False) -> float:
        """How wide a line is."""
        return QFontMetricsF(self.font(size, bold)).horizontalAdvance(text) / _FINENESS

    def line_height(self, size: str) -> float:
        """How high a line is."""
        return QFontMetricsF(self.font(size)).height() / _FINENESS

    def text_height(self, text: str, width: float, size: str, bold: bool = False) -> float:
        """How high a paragraph of that width is."""
        box = QRectF(0.0, 0.0, width * _FINENESS, 1e6)
        flags = int(Qt.TextFlag.TextWordWrap.value)
        return QFontMetricsF(self.font(size, bold)).boundingRect(box, flags, text).height() / _FINENESS

    def fitted(self, text: str, width: float, size: str, bold: bool = False) -> str:
        """The line itself, or as much of it as fits, with an ellipsis."""
        metrics = QFontMetricsF(self.font(size, bold))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * _FINENESS + 1.0)

    def write(
        self, box: QRectF, text: str, size: str = "body", bold: bool = False, role: str = "text",
        align: Qt.AlignmentFlag = LEFT, wrapped: bool = False,
    ) -> None:  # fmt: skip
        """Set a line, or a wrapped paragraph, in a box."""
        wrap = Qt.TextFlag.TextWordWrap if wrapped else Qt.TextFlag.TextSingleLine
        flags = int(align.value | wrap.value | Qt.TextFlag.TextDontClip.value)
        self.painter.save()
        self.painter.scale(1.0 / _FINENESS, 1.0 / _FINENESS)
        self.painter.setFont(self.font(size, bold))
        self.painter.setPen(self.color(role))
        big = QRectF(box.topLeft() * _FINENESS, box.size() * _FINENESS)
        self.painter.drawText(big, flags, text)
        self.painter.restore()

    def paragraph(self, text: str, size: str = "body", role: str = "text", space: float = 4.0) -> None:
        """A paragraph across the page, at the cursor."""
        height = self.text_height(text, self.measure, size)
        self.need(height)
        self.write(QRectF(self.left, self.y, self.measure, height), text, size, role=role, align=TOP, wrapped=True)
        self.y += height + space

    def heading(self, text: str, keep: float = 60.0) -> None:
        """A heading with a rule over it, together with at least ``keep`` of what follows."""
        high = self.line_height("heading")
        self.need(high + 8.0 + keep)
        self.rule(self.left, self.right, self.y + 1.0)
        self.write(QRectF(self.left, self.y + 5.0, self.measure, high), text, "heading", bold=True)
        self.y += high + 10.0

    # ink

    def color(self, role: str) -> QColor:
        """The colour of a role of the theme."""
        return self.theme.color(role)

    def rule(self, left: float, right: float, y: float, role: str = "outline", width: float = 0.5) -> None:
        """A thin line across."""
        self.painter.setPen(QPen(self.color(role), width))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def fill(self, box: QRectF, role: str, hatched: bool = False) -> None:
        """A filled box; a hatched one differs from a plain one in grey as well."""
        self.painter.fillRect(box, self.color(role).lighter(175) if hatched else self.color(role))
        if hatched:
            self._hatch(box, role)

    def _hatch(self, box: QRectF, role: str) -> None:
        self.painter.save()
        self.painter.setClipRect(box)
        self.painter.setPen(QPen(self.color(role), 0.6))
        step = 2.6
        for place in range(int((box.width() + box.height()) / step) + 1):
            x = box.left() + place * step
            self.painter.drawLine(QPointF(x, box.top()), QPointF(x - box.height(), box.bottom()))
        self.painter.restore()
        self.painter.setPen(QPen(self.color(role), 0.6))
        self.painter.drawRect(box)
