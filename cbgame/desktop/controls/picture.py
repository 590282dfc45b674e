"""A vector drawing in the colours of the theme."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.theme import Theme, ThemeSource
from cbgame.files import places

if TYPE_CHECKING:
    from PySide6.QtGui import QLinearGradient

_CORNER = 6.0
_FADED = 0.5
"""The share of its width over which a faded drawing comes out of the page."""

_MIST_STEPS = 16

_LOW = 0.5
"""A frame that shows less than this share of a drawing's height is low."""

_ANYWHERE = "sandbox"


def drawing_of(level_id: str) -> str:
    """The drawing of a level; a level that somebody made, and that has none, shows the one of the sandbox."""
    return level_id if _file(level_id).is_file() else _ANYWHERE


class Drawing:
    """``assets/illustrations/NAME.svg``, whose colours are roles (``$accent``), covering a rectangle.

    It is drawn when it is first asked for, and again for another size or theme. ``faded``: it comes out of the page's
    ground from the left instead of having corners of its own. A low frame is laid around the drawing's eye, a share of
    its height from the top: ``data-eye="0.4"`` in the file.
    """

    def __init__(self, themes: ThemeSource, name: str = "", *, faded: bool = False) -> None:
        self._themes, self._faded = themes, faded
        self.name = name
        self._drawn: tuple[object, QPixmap] | None = None

    def covering(self, size: QSize, sharpness: float) -> QPixmap:
        """The drawing in that size, with as many pixels to the point as the screen has."""
        asked = (self.name, self._themes.theme.name, size.width(), size.height(), sharpness)
        if self._drawn is None or self._drawn[0] != asked:
            self._drawn = asked, self._draw(size, sharpness)
        return self._drawn[1]

    def _draw(self, size: QSize, sharpness: float) -> QPixmap:
        drawn = QPixmap(size * sharpness)
        drawn.setDevicePixelRatio(sharpness)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, size.width(), size.height())
        if not self._faded:
            clip = QPainterPath()
            clip.addRoundedRect(area, _CORNER, _CORNER)
            painter.setClipPath(clip)
        renderer = QSvgRenderer(QByteArray(_template(self.name).substitute(self._themes.theme.colors).encode()))
        renderer.render(painter, self._placed(renderer.defaultSize(), size))
        if self._faded:
            painter.fillRect(area, self._mist(size.width()))
        painter.end()
        return drawn

    def _mist(self, width: int) -> QLinearGradient:
        """The page's ground at the left edge, less and less of it: slowly at both ends, where an eye sees a bend."""
        from PySide6.QtGui import QLinearGradient  # here, because its names take longer to load than Home to paint

        mist = QLinearGradient(0, 0, width * _FADED, 0)
        for step in range(_MIST_STEPS + 1):
            share = step / _MIST_STEPS
            ground = QColor(self._themes.theme.color("window"))
            ground.setAlphaF(1 - share * share * (3 - 2 * share))
            mist.setColorAt(share, ground)
        return mist

    def _placed(self, drawing: QSize, frame: QSize) -> QRectF:
        """The rectangle, in the drawing's proportions, that covers the frame."""
        size = drawing.scaled(frame, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        left, middle = (frame.width() - size.width()) / 2, frame.height() / 2
        eye = _eye(self.name) if frame.height() < _LOW * size.height() else 0.5
        top = min(0.0, max(frame.height() - size.height(), middle - eye * size.height()))
        return QRectF(left, top, size.width(), size.height())


class Picture(QWidget):
    """Shows a :class:`Drawing`, filling its rectangle."""

    def __init__(
        self, themes: ThemeSource, name: str = "", parent: QWidget | None = None, *, faded: bool = False
    ) -> None:
        super().__init__(parent)
        self._drawing = Drawing(themes, faded=faded)
        self._waits = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        themes.changed.connect(self._recolour)
        self.show_drawing(name)

    @property
    def name(self) -> str:
        """What is drawn; nothing if it is empty."""
        return self._drawing.name

    def show_drawing(self, name: str) -> None:
        """Change to another drawing; an empty name takes it away. Raises FileNotFoundError if there is none."""
        if name != self.name:
            if name:
                _template(name)
            self._drawing.name = name
            self.update()

    def wait(self) -> None:
        """Draw nothing until :meth:`draw` is called: words come first."""
        self._waits = True

    def draw(self) -> None:
        """Draw from now on."""
        self._waits = False
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.name and not self._waits:
            QPainter(self).drawPixmap(0, 0, self._drawing.covering(self.size(), self.devicePixelRatioF()))

    def _recolour(self, _theme: Theme) -> None:
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
