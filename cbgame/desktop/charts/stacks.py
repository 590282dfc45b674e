"""Columns of stacked parts: upward what is above zero, downward what is below, each part with its ink."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter

from cbgame.desktop.charts.lettering import CENTRE, chart_font, write
from cbgame.desktop.charts.plot import Plot
from cbgame.text.catalogue import Catalogue

_GAP_FROM_PX = 7.0


@dataclass(frozen=True, slots=True)
class Ink:
    """The colour of a role, plain or hatched: what shares a colour is told apart by its hatching."""

    role: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a column, between two heights."""

    name: str
    low: float
    high: float

    @property
    def middle(self) -> float:
        """Where its label points."""
        return (self.low + self.high) / 2


def stacked(amounts: Mapping[str, float]) -> tuple[Part, ...]:
    """The parts of one column in the order given: what is positive grows upward from zero, the rest downward."""
    up, down, parts = 0.0, 0.0, []
    for name, amount in amounts.items():
        if amount >= 0:
            parts.append(Part(name, up, up + amount))
            up += amount
        else:
            parts.append(Part(name, down + amount, down))
            down += amount
    return tuple(parts)


def paint_column(painter: QPainter, plot: Plot, x: float, parts: Sequence[Part], inks: Mapping[str, Ink]) -> None:
    """Draw the parts over the place ``x``; columns with room stand apart from each other."""
    step = plot.at(1, 0).x() - plot.at(0, 0).x()
    half = 0.5 * step if step < _GAP_FROM_PX else 0.42 * step
    for part in parts:
        top, bottom = plot.at(x, part.high), plot.at(x, part.low)
        box = QRectF(QPointF(top.x() - half, top.y()), QPointF(bottom.x() + half, bottom.y()))
        if box.height() > 0.05:
            fill(painter, plot, box, inks[part.name])


def fill(painter: QPainter, plot: Plot, box: QRectF, ink: Ink) -> None:
    """Fill a box with an ink, and part it from the next with a hair line of the ground."""
    painter.fillRect(box, plot.color(ink.role))
    if ink.hatched:
        painter.fillRect(box, QBrush(plot.color("window", 0.75), Qt.BrushStyle.BDiagPattern))
    if box.height() > 2.5:
        painter.setPen(plot.thin("window"))
        painter.drawLine(box.topLeft(), box.topRight())


def paint_empty(painter: QPainter, plot: Plot, catalogue: Catalogue) -> None:
    """Say in the middle that there is nothing to show yet."""
    write(painter, chart_font(plot.themes), plot.color("muted"), plot.area, catalogue.say("charts-empty"), CENTRE)
