"""Rows of a chart, each with a name on its left and a figure on its right: where they stand, how they are written."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cbgame.desktop.charts.lettering import RIGHT, chart_font, line_height, text_width, wrapped, write, write_wrapped
from cbgame.desktop.theme import ThemeSource

_MOST_NAMES = 0.46
"""The most of the width that names may take."""


class Rows:
    """Rows below ``top``, laid out for the longest name and the longest figure; a name that is too long takes two lines
    and its row more height."""

    def __init__(
        self, themes: ThemeSource, names: Sequence[str], figures: Sequence[str], width: float, top: float, high: float
    ) -> None:
        self._themes, self._names, self._figures = themes, tuple(names), tuple(figures)
        self._plain, self._bold = chart_font(themes), chart_font(themes, bold=True)
        longest = max((text_width(self._bold, name) for name in names), default=0.0) + 10
        self.left = min(longest, _MOST_NAMES * width)
        self._right = max((text_width(self._bold, figure) for figure in figures), default=0.0) + 8
        self.width, self.high = width, high
        more = line_height(self._bold)
        heights = [high + more * (len(wrapped(name, self._bold, self.left - 6)) - 1) for name in names]
        self._tops = tuple(accumulate(heights, initial=top))

    @property
    def room(self) -> float:
        """How wide the space between names and figures is."""
        return max(self.width - self.left - self._right, 20.0)

    def top(self, place: int = 0) -> float:
        """How far down a row begins; with the number of rows: where they end."""
        return self._tops[place]

    def middle(self, place: int) -> float:
        """How far down the middle of a row is."""
        return (self._tops[place] + self._tops[place + 1]) / 2

    def at(self, share: float) -> float:
        """How far right a share, 0 to 1, of the room is."""
        return self.left + min(max(share, 0.0), 1.0) * self.room

    def write(self, painter: QPainter, place: int, strong: bool = False) -> None:
        """Write a row's name and figure."""
        font, color = self._bold if strong else self._plain, self._themes.theme.color("text")
        top, high = self._tops[place], self._tops[place + 1] - self._tops[place]
        write_wrapped(painter, font, color, QRectF(0, top, self.left - 6, high), self._names[place])
        right = QRectF(self.width - self._right, top, self._right, high)
        write(painter, font, color, right, self._figures[place], RIGHT)


def row_height(themes: ThemeSource) -> float:
    """How high a row of one line is where there is room."""
    return line_height(chart_font(themes)) + 5
