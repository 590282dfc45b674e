"""The symbols of the money market's calendar: each its own shape, so that no colour is needed to tell them apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write
from cbgame.desktop.charts.plot import Plot
from cbgame.text.catalogue import Catalogue

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


def paint_key(painter: QPainter, plot: Plot, catalogue: Catalogue, marks: Iterable[str], at: QPointF) -> None:
    """Marks with their words in one row from a point on; those that have no room are left out."""
    font = chart_font(plot.themes)
    high, x = line_height(font), at.x()
    for mark in marks:
        text = catalogue.say(f"charts-mark-{mark.replace('_', '-')}")
        if x + 14 + text_width(font, text) > plot.width():
            break
        paint_mark(painter, plot, mark, QPointF(x + 4, at.y()))
        write(painter, font, plot.color("muted"), QRectF(x + 13, at.y() - high / 2, 10, high), text, LEFT)
        x += 13 + text_width(font, text) + 16


def _around(at: QPointF, *corners: tuple[float, float]) -> QPolygonF:
    return QPolygonF([at + QPointF(x, y) for x, y in corners])
