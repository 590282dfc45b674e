"""The symbols of the money market's calendar: each its own shape, so that no colour is needed to tell them apart."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from cbgame.desktop.charts.plot import Plot

MARKS: Final = ("emergency", "tax_date", "settlement", "quarter_end", "month_end")
"""What can fall into a week, most telling first."""

_SIZE = 4.0


def paint_mark(painter: QPainter, plot: Plot, mark: str, at: QPointF) -> None:
    """Draw a mark centred at a point: triangle, disc, square, tick or diamond with a bolt of colour for emergencies."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(plot.color("bad" if mark == "emergency" else "muted"))
    if mark == "tax_date":
        painter.drawPolygon(_around(at, (0, -_SIZE), (_SIZE, _SIZE - 0.5), (-_SIZE, _SIZE - 0.5)))
    elif mark == "settlement":
        painter.drawEllipse(at, _SIZE - 0.7, _SIZE - 0.7)
    elif mark == "quarter_end":
        painter.drawRect(QRectF(at.x() - _SIZE + 0.8, at.y() - _SIZE + 0.8, 2 * _SIZE - 1.6, 2 * _SIZE - 1.6))
    elif mark == "month_end":
        painter.setPen(QPen(plot.color("muted"), 1.6))
        painter.drawLine(at - QPointF(0, _SIZE - 0.5), at + QPointF(0, _SIZE - 0.5))
    else:
        painter.drawPolygon(_around(at, (0, -_SIZE - 1), (_SIZE + 1, 0), (0, _SIZE + 1), (-_SIZE - 1, 0)))


def _around(at: QPointF, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([at + QPointF(x, y) for x, y in corners])
