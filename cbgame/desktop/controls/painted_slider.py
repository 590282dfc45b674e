"""A slider that paints itself: how it is dragged and stepped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from cbgame.desktop.theme import ThemeSource


class PaintedSlider(QAbstractSlider):
    """Lies flat, is dragged along its :meth:`track` in whole steps, and heeds the wheel only while it is used."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(lambda _theme: self.updateGeometry())

    def track(self) -> QRectF:
        """Where the line runs."""
        raise NotImplementedError

    def place_of(self, value: float) -> float:
        """Where on the line a value is, in pixels from the left."""
        track, span = self.track(), max(1, self.maximum() - self.minimum())
        return track.left() + (value - self.minimum()) / span * track.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves it only where the player already is; else it scrolls the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _drag_to(self, x: float) -> None:
        track, step = self.track(), self.singleStep()
        share = (x - track.left()) / track.width()
        steps = round(share * (self.maximum() - self.minimum()) / step)
        self.setSliderPosition(self.minimum() + steps * step)
