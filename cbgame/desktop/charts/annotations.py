"""Words beside curves: labels at their ends that don't collide, and the readout of every value under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from cbgame.desktop.charts.lettering import LEFT, RIGHT, chart_font, elided, line_height, text_width, write
from cbgame.desktop.charts.plot import Plot, Question
from cbgame.desktop.charts.scales import spread_out

_LEADER = 12.0


@dataclass(frozen=True, slots=True)
class EndLabel:
    """A label to the right of the plotting area, for a point of the data."""

    x: float
    y: float
    text: str
    role: str
    bold: bool = False
    swatch: str | None = None  # role of a small square before the text
    figure: str = ""  # the variable that a click on the label asks about
    term: str = ""  # the glossary card that a click on the label opens
    hatched: bool = False  # whether the square is
    mark: int | None = None  # which shape stands before the text and at the point

    @property
    def has_sign(self) -> bool:
        """Whether a square or a shape stands before the text."""
        return self.swatch is not None or self.mark is not None


_SWATCH = 12.0


def paint_shape(painter: QPainter, mark: int, at: QPointF, size: float = 3.4) -> None:
    """One of six shapes that tell lines apart without their colour: disc, square, triangle, diamond, ring, cross."""
    corners = {
        1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        2: ((0, -1.2), (1.2, 0.9), (-1.2, 0.9)),
        3: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    }.get(mark % 6)
    if corners is not None:
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) * size for x, y in corners]))
    elif mark % 6 == 5:
        painter.drawLine(at - QPointF(size, size), at + QPointF(size, size))
        painter.drawLine(at - QPointF(size, -size), at + QPointF(size, -size))
    else:
        if mark % 6 == 4:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, size, size)


def labels_width(plot: Plot, labels: Sequence[EndLabel], most: float = 0.46) -> float:
    """The margin that these labels need, at most a share of the plot's width."""
    widths = [
        text_width(chart_font(plot.themes, bold=label.bold), label.text) + (_SWATCH if label.has_sign else 0)
        for label in labels
    ]
    return min(max(widths, default=0.0) + _LEADER + 4, most * float(plot.width()))


def paint_end_labels(painter: QPainter, plot: Plot, labels: Sequence[EndLabel]) -> None:
    """Write the labels, moved apart where they would collide, each led to from its point."""
    if not labels:
        return
    high = line_height(chart_font(plot.themes))
    points = [plot.at(label.x, label.y) for label in labels]
    centres = spread_out([point.y() for point in points], [high] * len(labels), 0, plot.area.bottom() + high / 2)
    left = plot.area.right() + _LEADER
    room = plot.width() - left - 1
    for label, point, centre in zip(labels, points, centres, strict=True):
        _lead(painter, plot, point, QPointF(left - 3, centre), label.swatch or label.role)
        font = chart_font(plot.themes, bold=label.bold)
        box = QRectF(left, centre - high / 2, room, high)
        if label.swatch:
            square = QRectF(left, centre - 4, 8, 8)
            painter.fillRect(square, plot.color(label.swatch))
            if label.hatched:
                painter.fillRect(square, QBrush(plot.color("window", 0.75), Qt.BrushStyle.BDiagPattern))
        if label.mark is not None:
            painter.setPen(QPen(plot.color(label.role), 1.4))
            painter.setBrush(plot.color(label.role))
            paint_shape(painter, label.mark, QPointF(left + 4, centre))
        if label.has_sign:
            box.adjust(_SWATCH, 0, 0, 0)
        if label.figure or label.term:
            wide = min(box.width(), text_width(font, label.text))
            word = QRectF(box.left(), box.top(), wide, high)
            plot.questions.append(Question(word, label.term, label.figure))
            underline(painter, plot, word, label.term)
        write(painter, font, plot.color(label.role), box, elided(font, label.text, box.width()), LEFT)


def underline(painter: QPainter, plot: Plot, word: QRectF, term: str) -> None:
    """Dots under a word that a glossary card explains."""
    if term:
        painter.setPen(plot.thin("faint", Qt.PenStyle.DotLine))
        painter.drawLine(word.bottomLeft(), word.bottomRight())


def _lead(painter: QPainter, plot: Plot, point: QPointF, to: QPointF, role: str) -> None:
    start = QPointF(max(point.x(), plot.area.right() - 1) + 2, point.y())
    if abs(start.y() - to.y()) > 2:
        painter.setPen(QPen(plot.color(role, 0.45), 0.8))
        painter.drawLine(start, to)


@dataclass(frozen=True, slots=True)
class ReadoutRow:
    """One value under the pointer."""

    label: str
    value: str
    role: str = "text"
    style: Qt.PenStyle = Qt.PenStyle.NoPen


@dataclass(frozen=True, slots=True)
class Readout:
    """Everything at one place of a chart."""

    x: float
    title: str
    rows: tuple[ReadoutRow, ...]


def paint_readout(painter: QPainter, plot: Plot, readout: Readout) -> None:
    """A hair line at the place and, beside it, a small card with every value there."""
    x = plot.at(readout.x, 0).x()
    painter.setPen(plot.thin("muted"))
    painter.drawLine(QPointF(x, plot.area.top()), QPointF(x, plot.area.bottom()))
    card = _card(plot, x, readout)
    painter.setPen(plot.thin("line"))
    painter.setBrush(plot.color("surface", 0.96))
    painter.drawRoundedRect(card, 4, 4)
    plain, bold = chart_font(plot.themes), chart_font(plot.themes, bold=True)
    high = line_height(plain) + 1
    row = QRectF(card.left() + 8, card.top() + 5, card.width() - 16, high)
    write(painter, bold, plot.color("text"), row, readout.title, LEFT)
    for entry in readout.rows:
        row.translate(0, high)
        if entry.style != Qt.PenStyle.NoPen:
            painter.setPen(QPen(plot.color(entry.role), 2, entry.style))
            painter.drawLine(QPointF(row.left(), row.center().y()), QPointF(row.left() + 12, row.center().y()))
        write(painter, plain, plot.color("muted"), row.adjusted(18, 0, 0, 0), entry.label, LEFT)
        write(painter, bold, plot.color("text"), row, entry.value, RIGHT)


def _card(plot: Plot, x: float, readout: Readout) -> QRectF:
    """Where the card goes: beside the line, on the side with more room."""
    plain, bold = chart_font(plot.themes), chart_font(plot.themes, bold=True)
    rows = [text_width(plain, row.label) + text_width(bold, row.value) + 18 + 14 for row in readout.rows]
    width = max([text_width(bold, readout.title), *rows]) + 16
    height = (line_height(plain) + 1) * (len(readout.rows) + 1) + 10
    right_side = x < plot.area.center().x()
    left = x + 10 if right_side else x - 10 - width
    left = max(1.0, min(left, plot.width() - width - 1))
    return QRectF(left, max(1.0, min(plot.area.top() + 2, plot.height() - height - 1)), width, height)


def freest_beside(point: QPointF, size: QSizeF, within: QRectF, inked: Sequence[QPointF]) -> QRectF:
    """The place for a box near a point, inside ``within``, that covers the least of what is inked."""
    best, least = QRectF(point, size), float("inf")
    places = np.array([(other.x(), other.y()) for other in inked]).reshape(-1, 2)
    for distance in (16.0, 30.0, 46.0, 64.0):
        for dx, dy in ((1, -1), (1, 1), (-1, -1), (-1, 1), (0, -1), (0, 1)):
            left = point.x() + dx * distance - (0 if dx > 0 else size.width() if dx < 0 else size.width() / 2)
            top = point.y() + dy * distance - (size.height() if dy < 0 else 0)
            left = max(within.left(), min(left, within.right() - size.width()))
            box = QRectF(left, top, size.width(), size.height())
            covered = 5 * box.adjusted(-12, -8, 12, 8).contains(point) + _covered(box, places)
            cost = covered * 10 + distance / 16 + (0 if within.contains(box) else 1000)
            if cost < least:
                best, least = box, cost
    return best


def _covered(box: QRectF, places: np.ndarray) -> int:
    """How many of the places lie under the box or just beside it."""
    across = np.abs(places[:, 0] - box.center().x()) <= box.width() / 2 + 5
    up = np.abs(places[:, 1] - box.center().y()) <= box.height() / 2 + 4
    return int((across & up).sum())


def leader(point: QPointF, box: QRectF, clearance: float) -> tuple[QPointF, QPointF]:
    """The line that leads from a disc around a point to the nearest point of a box."""
    near = QPointF(max(box.left(), min(point.x(), box.right())), max(box.top(), min(point.y(), box.bottom())))
    way = near - point
    length = max((way.x() ** 2 + way.y() ** 2) ** 0.5, 1e-6)
    return point + way * (min(clearance, length) / length), near
