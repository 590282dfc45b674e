"""A vector drawing in the colours of the theme."""

from __future__ import annotations

from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.theme import Theme, ThemeSource
from cbgame.files import places

_CORNER = 6.0
_FADED = 0.4
"""The share of its width over which a faded drawing comes out of the page."""

_ANYWHERE = "sandbox"


def drawing_of(level_id: str) -> str:
    """The drawing of a level; a level that somebody made, and that has none, shows the one of the sandbox."""
    return level_id if _file(level_id).is_file() else _ANYWHERE


class Picture(QWidget):
    """Paints ``assets/illustrations/NAME.svg``, whose colours are roles (``$accent``), covering its rectangle.

    ``faded``: it comes out of the page's ground from the left instead of having corners of its own.
    """

    def __init__(
        self, themes: ThemeSource, name: str = "", parent: QWidget | None = None, *, faded: bool = False
    ) -> None:
        super().__init__(parent)
        self._themes, self._faded, self._name = themes, faded, ""
        self._template = Template("")
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        themes.changed.connect(self._recolour)
        self.show_drawing(name)

    @property
    def name(self) -> str:
        """What is drawn; nothing if it is empty."""
        return self._name

    def show_drawing(self, name: str) -> None:
        """Change to another drawing; an empty name takes it away. Raises FileNotFoundError if there is none."""
        if name != self._name:
            self._template = Template(_file(name).read_text(encoding="utf-8") if name else "")
            self._name = name
            self._recolour(self._themes.theme)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._faded:
            clip = QPainterPath()
            clip.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.setClipPath(clip)
        self._renderer.render(painter, self._covering())
        if self._faded:
            painter.fillRect(self.rect(), self._mist())

    def _mist(self) -> QLinearGradient:
        """The page's ground at the left edge, and less and less of it."""
        ground = self._themes.theme.color("window")
        clear = QColor(ground)
        clear.setAlpha(0)
        mist = QLinearGradient(0, 0, self.width() * _FADED, 0)
        mist.setColorAt(0, ground)
        mist.setColorAt(1, clear)
        return mist

    def _covering(self) -> QRectF:
        """The rectangle, in the drawing's proportions, that covers the widget."""
        size = self._renderer.defaultSize().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _recolour(self, theme: Theme) -> None:
        if self._name:
            self._renderer.load(QByteArray(self._template.substitute(theme.colors).encode()))
        self.update()


def _file(name: str) -> Path:
    return places.assets() / "illustrations" / f"{name}.svg"
