"""Type on charts: fonts with tabular figures in the sizes of the house, and short ways to set a line of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication

from cbgame.desktop.theme import ThemeSource

SIZES_PX = {"tiny": 11, "body": 13, "lead": 15, "heading": 17, "title": 22, "display": 32, "score": 56}

NARROW_PX = 340.0
"""Under this width, at text of normal size, a chart sets its words a size smaller."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def chart_font(themes: ThemeSource, size: str = "tiny", bold: bool = False) -> QFont:
    """The application's font at a size of the house, scaled, with figures of one width."""
    font = QFont(QApplication.font())
    font.setPixelSize(round(SIZES_PX[size] * themes.text_scale))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def text_width(font: QFont, text: str) -> float:
    """How wide a line of text is, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def line_height(font: QFont) -> float:
    """How high a line of text is, in pixels."""
    return QFontMetricsF(font).height()


def elided(font: QFont, text: str, width: float) -> str:
    """The text, shortened with an ellipsis where it doesn't fit."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def wrapped(text: str, font: QFont, width: float) -> tuple[str, ...]:
    """The text in at most two lines of about one length; words are never cut."""
    words = text.split(" ")
    if text_width(font, text) <= width or len(words) == 1:
        return (text,)

    def widest(cut: int) -> float:
        return max(text_width(font, " ".join(part)) for part in (words[:cut], words[cut:]))

    best = min(range(1, len(words)), key=widest)
    return " ".join(words[:best]), " ".join(words[best:])


def write(
    painter: QPainter, font: QFont, color: QColor, box: QRectF, text: str, alignment: Qt.AlignmentFlag = LEFT
) -> None:
    """Set one line of text in a box; text that is too long runs over, it is never cut through a letter."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(box, _flags(alignment), text)


def write_wrapped(painter: QPainter, font: QFont, color: QColor, box: QRectF, text: str) -> None:
    """Set a name in a row of a chart: on two lines where the row is high enough, shortened where it isn't."""
    lines, high = wrapped(text, font, box.width()), line_height(font)
    if len(lines) * high > box.height() + 4:
        lines = (text,)
    top = box.center().y() - len(lines) * high / 2
    for number, line in enumerate(lines):
        row = QRectF(box.left(), top + number * high, box.width(), high)
        write(painter, font, color, row, elided(font, line, box.width()), LEFT)


def write_with_halo(
    painter: QPainter, font: QFont, color: QColor, halo: QColor, box: QRectF, text: str,
    alignment: Qt.AlignmentFlag = LEFT,
) -> None:  # fmt: skip
    """Set a line of text over lines and bands: a rim in the ground's colour keeps it readable."""
    for offset in (QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)):
        write(painter, font, halo, box.translated(offset), text, alignment)
    write(painter, font, color, box, text, alignment)


def _flags(alignment: Qt.AlignmentFlag) -> int:
    return int(alignment.value | Qt.TextFlag.TextDontClip.value | Qt.TextFlag.TextSingleLine.value)
