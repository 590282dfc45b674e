"""How losses are spread over many futures: one policy's as columns, and below them every policy's as a band."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import CENTRE, RIGHT, chart_font, line_height, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.rows import Rows, row_height
from cbgame.desktop.charts.scales import round_step, round_ticks, tick_decimals
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text.lab_words import YOURS, policy_said

_COLUMNS = 36
_LEAST_COLUMNS_PX = 70.0

Spread = tuple[float, float, float, float, float]
"""What a tenth, a quarter, half, three quarters and nine tenths of the futures don't exceed."""


def columns(losses: Sequence[float], high: float, count: int = _COLUMNS) -> tuple[tuple[int, ...], int]:
    """How many losses fall into each of ``count`` columns from 0 to ``high``, and how many lie beyond."""
    found, _ = np.histogram(np.asarray(losses), bins=count, range=(0.0, high))
    return tuple(int(each) for each in found), len(losses) - int(found.sum())


class LossChart(PaintedChart):
    """Columns for the rule that was tried; bands, darker in the middle half, with the median as a tick and a figure."""

    whole_height = True

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._losses: tuple[float, ...] = ()
        self._spreads: dict[str, Spread] = {}

    def show_losses(self, losses: Sequence[float], spreads: Mapping[str, Spread]) -> None:
        """Show the losses of the rule that was tried, and every policy's spread by name, its own among them."""
        self._losses, self._spreads = tuple(losses), dict(spreads)
        self.redraw()
        self.tell()

    @property
    def high(self) -> float:
        """Where the axis ends: a round number beyond nine tenths of every policy's futures."""
        ends = [spread[-1] for spread in self._spreads.values() if math.isfinite(spread[-1])]
        most = 1.12 * max(ends, default=1.0) or 1.0
        step = round_step(most, 8)
        return math.ceil(most / step - 1e-9) * step

    def sizeHint(self) -> QSize:
        rows = max(len(self._spreads), 6)
        line = line_height(chart_font(self.themes))
        return QSize(320, round(rows * row_height(self.themes) + _LEAST_COLUMNS_PX + 2 * line + 12))

    def _paint(self, painter: QPainter) -> None:
        if not self._spreads:
            return
        width, tall = float(self._canvas.width()), float(self._canvas.height())
        rows_tall, line = len(self._spreads) * row_height(self.themes), line_height(chart_font(self.themes))
        floor = max(tall - rows_tall - line - 8, _LEAST_COLUMNS_PX)
        rows = Rows(
            self.themes, [policy_said(self.say, name) for name in self._spreads],
            [self._number(spread[2]) for spread in self._spreads.values()], width, floor + line + 6,
            row_height(self.themes),
        )  # fmt: skip
        self._paint_columns(painter, rows, floor)
        self._paint_axis(painter, rows, floor)
        for place, (name, spread) in enumerate(self._spreads.items()):
            rows.write(painter, place, name == YOURS)
            self._paint_band(painter, rows, place, spread, name == YOURS)

    def _paint_columns(self, painter: QPainter, rows: Rows, floor: float) -> None:
        counts, beyond = columns(self._losses, self.high)
        tallest, wide, color = max([*counts, 1]), rows.room / len(counts), self.themes.theme.color
        line = line_height(chart_font(self.themes))
        room = floor - (line + 2 if beyond else 4)
        for place, count in enumerate(counts):
            high = count / tallest * room
            box = QRectF(rows.left + place * wide + 0.5, floor - high, max(wide - 1.0, 1.0), high)
            painter.fillRect(box, color("series_1"))
        if beyond:
            percent = self.say.number(100.0 * beyond / len(self._losses), 0 if beyond > 0.05 * len(self._losses) else 1)
            where = QRectF(rows.left, 0, rows.room, line)
            write(painter, chart_font(self.themes), color("muted"), where,
                  self.say.say("lab-loss-beyond", percent=percent), RIGHT)  # fmt: skip

    def _paint_axis(self, painter: QPainter, rows: Rows, floor: float) -> None:
        color, font, line = self.themes.theme.color, chart_font(self.themes), line_height(chart_font(self.themes))
        painter.setPen(QPen(color("outline"), 1))
        painter.drawLine(QPointF(rows.left, floor), QPointF(rows.left + rows.room, floor))
        ticks = round_ticks(0.0, self.high, 5)
        bottom = rows.top(len(self._spreads))
        for tick in ticks:
            x = rows.at(tick / self.high)
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(x, floor + line + 4), QPointF(x, bottom))
            text = self.say.number(tick, tick_decimals(ticks))
            write(painter, font, color("muted"), QRectF(x - 30, floor + 2, 60, line), text, CENTRE)

    def _paint_band(self, painter: QPainter, rows: Rows, place: int, spread: Spread, mine: bool) -> None:
        color, y = self.themes.theme.color, rows.middle(place)
        low, quarter, middle, most, high = (rows.at(each / self.high) for each in spread)
        thick = 0.3 * rows.high
        painter.fillRect(QRectF(low, y - 0.6 * thick, max(high - low, 1), 1.2 * thick), color("band_outer"))
        painter.fillRect(QRectF(quarter, y - thick, max(most - quarter, 1), 2 * thick), color("band_inner"))
        painter.setPen(QPen(color("series_1" if mine else "text"), 2.6 if mine else 1.6))
        painter.drawLine(QPointF(middle, y - thick - 1), QPointF(middle, y + thick + 1))

    def _number(self, value: float) -> str:
        return self.say.number(value, 2) if math.isfinite(value) else "∞"

    def heading(self) -> str:
        return self.say.say("lab-loss")

    def describe(self) -> str:
        if YOURS not in self._spreads:
            return self.say.say("charts-empty")
        low, _, middle, _, high = (self._number(each) for each in self._spreads[YOURS])
        return self.say.say("lab-loss-described", low=low, median=middle, high=high)

    def table(self) -> TableData:
        """One row per policy: a tenth, a quarter, half, three quarters, nine tenths of its futures lose no more."""
        heads = (self.heading(), *(self.say.number(each, 0) + " %" for each in (10, 25, 50, 75, 90)))
        rows = tuple(
            (policy_said(self.say, name), *(self._number(each) for each in spread))
            for name, spread in self._spreads.items()
        )
        return TableData(self.heading(), heads, rows)
