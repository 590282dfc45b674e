"""A bar as long as a weight, beside the number that says it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.theme import ThemeSource

_HEIGHT = 7
_LEAST_WIDTH = 60


class WeightBar(QWidget):
    """Shows a share of the longest bar in its column; the figure beside it is what is read out."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        themes.changed.connect(lambda _: self.update())

    @property
    def share(self) -> float:
        """Its length, 0 to 1 of the longest."""
        return self._share

    def show_share(self, share: float) -> None:
        """Show a share, 0 to 1."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._themes.theme.color("accent"))
        long = self._share * self.width()
        painter.drawRoundedRect(QRectF(0, 0, long, self.height()), 2, 2)
