"""A thumbnail of a theme: its paper, a card with two lines of writing, and its accent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap

from cbgame.desktop.theme import Theme

SIZE = QSize(44, 24)
_SHARPNESS = 3.0  # pixels of the thumbnail for each of the screen's, so that it stays sharp on any


def swatch(themes: Sequence[Theme]) -> QIcon:
    """The thumbnail of one theme, or of several side by side."""
    pixmap = QPixmap(SIZE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(0.5, 0.5, SIZE.width() - 1, SIZE.height() - 1), 4, 4)
    wide = SIZE.width() / len(themes)
    for place, theme in enumerate(themes):
        painter.setClipPath(whole)
        painter.setClipRect(QRectF(place * wide, 0, wide, SIZE.height()), Qt.ClipOperation.IntersectClip)
        _draw(painter, theme)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.drawPath(whole)
    painter.end()
    return QIcon(pixmap)


def _draw(painter: QPainter, theme: Theme) -> None:
    painter.fillRect(QRectF(0, 0, SIZE.width(), SIZE.height()), theme.color("window"))
    painter.setPen(QPen(theme.color("card"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(QRectF(5.5, 4.5, SIZE.width() - 11, SIZE.height() - 9), 2, 2)
    for top, length, role in ((8, 22, "text"), (11.5, 16, "muted"), (15, 12, "accent")):
        painter.fillRect(QRectF(10, top, length, 1.8), theme.color(role))
