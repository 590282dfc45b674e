"""A vector drawing in the colours of the theme."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.theme import Theme, ThemeSource
from cbgame.files import places

_CORNER = 6.0


class Picture(QWidget):
    """Paints ``assets/illustrations/NAME.svg``, whose colours are roles (``$accent``), covering its rectangle."""

    def __init__(self, themes: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        path = places.assets() / "illustrations" / f"{name}.svg"
        self._template = Template(path.read_text(encoding="utf-8"))
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        themes.changed.connect(self._recolour)
        self._recolour(themes.theme)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
        painter.setClipPath(clip)
        self._renderer.render(painter, self._covering())

    def _covering(self) -> QRectF:
        """The rectangle, in the drawing's proportions, that covers the widget."""
        size = self._renderer.defaultSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _recolour(self, theme: Theme) -> None:
        self._renderer.load(QByteArray(self._template.substitute(theme.colors).encode()))
        self.update()
