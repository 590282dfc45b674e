"""A slider for the target range: what may be chosen now, where the range stood, what markets have priced."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import CENTRE, LEFT, RIGHT, chart_font, line_height, text_width, write
from cbgame.desktop.controls.painted_slider import PaintedSlider
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text import figures

STEP_BP = 25


class RateSlider(PaintedSlider):
    """Its value is the bottom of the range in basis points."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._languages = languages
        self._before_bp, self._priced_bp = 0.0, 0.0
        self.setSingleStep(STEP_BP)
        self.setPageStep(2 * STEP_BP)

    def show_meeting(self, low_bp: int, high_bp: int, before_bp: float, priced_bp: float) -> None:
        """What may be chosen; where the range stood and what is priced, as bottoms of a range, basis points."""
        self._before_bp, self._priced_bp = before_bp, priced_bp
        self.blockSignals(True)
        self.setRange(low_bp, max(low_bp, high_bp))
        self.blockSignals(False)
        self.update()

    def show_value(self, low_bp: float) -> None:
        """Show a range; one that lies outside stands at the end."""
        self.blockSignals(True)
        self.setValue(round(low_bp))
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(line_height(chart_font(self._themes)) + 26 * self._themes.text_scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self.track()
        self._paint_track(painter, track)
        self._paint_priced(painter, track)
        color, here = self._themes.theme.color, QPointF(self.place_of(self.value()), track.center().y())
        radius = 7 * self._themes.text_scale
        painter.setPen(QPen(color("window"), 1.5))
        painter.setBrush(color("accent"))
        painter.drawEllipse(here, radius, radius)

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        """The line, a tick for each step, a ring where the range stood, and what may be chosen at its ends."""
        color, y, scale = self._themes.theme.color, track.center().y(), self._themes.text_scale
        painter.setPen(QPen(color("outline"), 1))
        painter.drawLine(QPointF(track.left(), y), QPointF(track.right(), y))
        for low_bp in range(self.minimum(), self.maximum() + 1, STEP_BP):
            size = (5 if low_bp in (self.minimum(), self.maximum()) else 2.5) * scale
            painter.drawLine(QPointF(self.place_of(low_bp), y - size), QPointF(self.place_of(low_bp), y + size))
        if self.minimum() <= self._before_bp <= self.maximum():
            painter.setPen(QPen(color("muted"), 1.5))
            painter.setBrush(color("window"))
            painter.drawEllipse(QPointF(self.place_of(self._before_bp), y), 4 * scale, 4 * scale)
        font, catalogue = chart_font(self._themes), self._languages.catalogue
        low, high = (figures.rate(catalogue, bp / 100) for bp in (self.minimum(), self.maximum()))
        margin = track.left() - 12 * scale
        write(painter, font, color("muted"), QRectF(0, track.top(), margin, track.height()), low, LEFT)
        right = QRectF(self.width() - margin, track.top(), margin, track.height())
        write(painter, font, color("muted"), right, high, RIGHT)

    def _paint_priced(self, painter: QPainter, track: QRectF) -> None:
        """A pin where markets have the range, named above it."""
        color, font, scale = self._themes.theme.color, chart_font(self._themes), self._themes.text_scale
        said = self._languages.catalogue.say("desk-slider-priced")
        held = min(max(self._priced_bp, self.minimum()), self.maximum())
        x, y, half = self.place_of(held), track.center().y(), text_width(font, said) / 2
        middle = min(max(x, half + 2), self.width() - half - 2)
        write(painter, font, color("series_2"), QRectF(middle - half, 0, 2 * half, line_height(font)), said, CENTRE)
        top, size = line_height(font) + 1, 4.5 * scale
        painter.setPen(QPen(color("series_2"), 1.5))
        painter.setBrush(color("series_2"))
        painter.drawPolygon(QPolygonF([QPointF(x - size, top), QPointF(x + size, top), QPointF(x, top + size * 1.3)]))
        painter.drawLine(QPointF(x, top), QPointF(x, y + 5 * scale))

    def track(self) -> QRectF:
        """Where the line runs, between the figures at its ends."""
        font = chart_font(self._themes)
        side = (
            text_width(font, figures.rate(self._languages.catalogue, self.maximum() / 100))
            + 14 * self._themes.text_scale
        )
        top = line_height(font) + 2 + 6 * self._themes.text_scale  # the pin's head stays clear of the handle
        return QRectF(side, top, max(10.0, self.width() - 2 * side), self.height() - top)
