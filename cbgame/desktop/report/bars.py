"""Bars for paper: points of the score, and contributions to both sides of zero that add up to their total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from cbgame.desktop.report.paper import LEFT, RIGHT, Paper

ROW = 13.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, its amount, and what it could be at most (0: open)."""

    name: str
    amount: float
    text: str
    most: float = 0.0
    strong: bool = False


def draw_scores(paper: Paper, left: float, width: float, bars: Sequence[Bar], names: float) -> None:
    """Bars from zero to the right; the outline shows how long each could be."""
    longest = max(max(bar.most, bar.amount) for bar in bars) or 1.0
    numbers = max(paper.text_width(bar.text, "small", bar.strong) for bar in bars) + 8.0
    room = width - names - numbers
    for bar in bars:
        row = QRectF(left, paper.y, width, ROW)
        _name(paper, row, bar, names)
        start, high = left + names, ROW - 5.0
        if bar.most > 0.0:
            paper.painter.setPen(QPen(paper.color("outline"), 0.5))
            paper.painter.drawRect(QRectF(start, row.top() + 2.5, bar.most / longest * room, high))
        length = max(bar.amount, 0.0) / longest * room
        paper.fill(QRectF(start, row.top() + 2.5, length, high), "series_1" if bar.strong else "muted")
        paper.write(row, bar.text, "small", bold=bar.strong, align=RIGHT)
        paper.y += ROW


def draw_contributions(paper: Paper, left: float, width: float, bars: Sequence[Bar], names: float) -> None:
    """Bars to both sides of zero: gains are full, losses hatched; the last row is their sum."""
    numbers = max(paper.text_width(bar.text, "small", bold=True) for bar in bars) + 8.0
    room = width - names - numbers
    low = min(0.0, *(bar.amount for bar in bars))
    span = (max(0.0, *(bar.amount for bar in bars)) - low) or 1.0
    zero = left + names - low / span * room
    top = paper.y
    for place, bar in enumerate(bars):
        row = QRectF(left, paper.y, width, ROW)
        if bar.strong and place:
            paper.rule(left, left + width, row.top(), "line")
        _name(paper, row, bar, names)
        end = zero + bar.amount / span * room
        box = QRectF(min(zero, end), row.top() + 2.5, abs(end - zero), ROW - 5.0)
        if box.width() > 0.2:
            paper.fill(box, "bad" if bar.amount < 0.0 else "series_1", hatched=bar.amount < 0.0)
        paper.write(row, bar.text, "small", bold=bar.strong, align=RIGHT)
        paper.y += ROW
    paper.painter.setPen(QPen(paper.color("text"), 0.6))
    paper.painter.drawLine(QPointF(zero, top), QPointF(zero, paper.y))


def _name(paper: Paper, row: QRectF, bar: Bar, names: float) -> None:
    text = paper.fitted(bar.name, names - 6.0, "small", bar.strong)
    paper.write(QRectF(row.left(), row.top(), names - 6.0, row.height()), text, "small", bold=bar.strong, align=LEFT)
