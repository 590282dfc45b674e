"""A chart that paints itself on a blank sheet: rows, bars, boxes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.canvas import Canvas
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource


class PaintedChart(Chart):
    """A kind of painted chart says in :meth:`_paint` how it is drawn on ``_canvas``; words and colours are new with
    every paint."""

    whole_height: ClassVar[bool] = False
    """Whether it is never lower than it asks to be."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._canvas = Canvas(self._paint)
        self.put_face(self._canvas)

    def _paint(self, painter: QPainter) -> None:
        raise NotImplementedError

    def redraw(self) -> None:
        """Take the height that is needed now, and paint anew."""
        if self.whole_height:
            self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self._canvas.update()

    def retranslate(self) -> None:
        self._canvas.update()

    def restyle(self) -> None:
        self.redraw()
