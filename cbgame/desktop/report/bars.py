"""Bars for paper, to both sides of zero: scores, and contributions that add up to their total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from cbgame.desktop.report.paper import LEFT, RIGHT, Paper

ROW = 13.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name and its amount; a strong one stands out, a sum has a rule over it."""

    name: str
    amount: float
    text: str
    strong: bool = False
    sum: bool = False


def draw_bars(paper: Paper, left: float, width: float, bars: Sequence[Bar], names: float) -> None:
    """Bars to both sides of zero: gains are full, losses hatched."""
    numbers = max(paper.text_width(bar.text, "small", bold=True) for bar in bars) + 8.0
    room = width - names - numbers
    low = min(0.0, *(bar.amount for bar in bars))
    span = (max(0.0, *(bar.amount for bar in bars)) - low) or 1.0
    zero = left + names - low / span * room
    top = paper.y
    for bar in bars:
        row = QRectF(left, paper.y, width, ROW)
        if bar.sum:
            paper.rule(left, left + width, row.top(), "line")
        _name(paper, row, bar, names)
        end = zero + bar.amount / span * room
        box = QRectF(min(zero, end), row.top() + 2.5, abs(end - zero), ROW - 5.0)
        if box.width() > 0.2:
            paper.fill(box, "bad" if bar.amount < 0.0 else "series_1" if bar.strong else "muted", bar.amount < 0.0)
        paper.write(row, bar.text, "small", bold=bar.strong, align=RIGHT)
        paper.y += ROW
    paper.painter.setPen(QPen(paper.color("text"), 0.6))
    paper.painter.drawLine(QPointF(zero, top), QPointF(zero, paper.y))


def _name(paper: Paper, row: QRectF, bar: Bar, names: float) -> None:
    text = paper.fitted(bar.name, names - 6.0, "small", bar.strong)
    paper.write(QRectF(row.left(), row.top(), names - 6.0, row.height()), text, "small", bold=bar.strong, align=LEFT)
