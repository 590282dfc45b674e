"""A vector drawing in the colours of the theme."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.theme import Theme, ThemeSource
from cbgame.files import places

_CORNER = 6.0
_FADED = 0.4
"""The share of its width over which a faded drawing comes out of the page."""

_LOW = 0.5
"""A frame that shows less than this share of a drawing's height is low."""

_ANYWHERE = "sandbox"


def drawing_of(level_id: str) -> str:
    """The drawing of a level; a level that somebody made, and that has none, shows the one of the sandbox."""
    return level_id if _file(level_id).is_file() else _ANYWHERE


class Picture(QWidget):
    """Paints ``assets/illustrations/NAME.svg``, whose colours are roles (``$accent``), covering its rectangle.

    It is drawn when it is first seen, and again for another size or theme. ``share`` is its height for a width of one;
    with none it takes what room there is. ``faded``: it comes out of the page's ground from the left instead of having
    corners of its own. A low frame is laid around the drawing's eye, a share of its height from the top:
    ``data-eye="0.4"`` in the file.
    """

    def __init__(
        self,
        themes: ThemeSource,
        name: str = "",
        parent: QWidget | None = None,
        *,
        share: float | None = None,
        faded: bool = False,
    ) -> None:
        super().__init__(parent)
        self._themes, self._share, self._faded, self._name = themes, share, faded, ""
        self._drawn: QPixmap | None = None
        self._waits = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if share is not None:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
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
            if name:
                _template(name)
            self._name = name
            self._recolour(self._themes.theme)

    def wait(self) -> None:
        """Draw nothing until :meth:`draw` is called: words come first."""
        self._waits = True

    def draw(self) -> None:
        """Draw from now on."""
        self._waits = False
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._share is not None

    def heightForWidth(self, width: int) -> int:
        return -1 if self._share is None else round(width * self._share)

    def sizeHint(self) -> QSize:
        return QSize(480, 400) if self._share is None else QSize(320, round(320 * self._share))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name or self._waits:
            return
        sharpness = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.size() != self.size() * sharpness:
            self._drawn = self._draw(sharpness)
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self, sharpness: float) -> QPixmap:
        drawn = QPixmap(self.size() * sharpness)
        drawn.setDevicePixelRatio(sharpness)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._faded:
            clip = QPainterPath()
            clip.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            painter.setClipPath(clip)
        renderer = QSvgRenderer(QByteArray(_template(self._name).substitute(self._themes.theme.colors).encode()))
        renderer.render(painter, self._covering(renderer.defaultSize()))
        if self._faded:
            painter.fillRect(self.rect(), self._mist())
        painter.end()
        return drawn

    def _mist(self) -> QLinearGradient:
        """The page's ground at the left edge, and less and less of it."""
        ground = self._themes.theme.color("window")
        clear = QColor(ground)
        clear.setAlpha(0)
        mist = QLinearGradient(0, 0, self.width() * _FADED, 0)
        mist.setColorAt(0, ground)
        mist.setColorAt(1, clear)
        return mist

    def _covering(self, drawing: QSize) -> QRectF:
        """The rectangle, in the drawing's proportions, that covers the widget."""
        size = drawing.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, middle = (self.width() - size.width()) / 2, self.height() / 2
        eye = _eye(self._name) if self.height() < _LOW * size.height() else 0.5
        top = min(0.0, max(self.height() - size.height(), middle - eye * size.height()))
        return QRectF(left, top, size.width(), size.height())

    def _recolour(self, theme: Theme) -> None:
        self._drawn = None
        self.update()


def _file(name: str) -> Path:
    return places.assets() / "illustrations" / f"{name}.svg"


@cache
def _template(name: str) -> Template:
    return Template(_file(name).read_text(encoding="utf-8"))


@cache
def _eye(name: str) -> float:
    found = re.search(r'data-eye="([0-9.]+)"', _template(name).template)
    return float(found[1]) if found else 0.5
