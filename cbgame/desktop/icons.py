"""Icons in the colours of the theme, crisp at any density of the screen, and buttons that wear them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from cbgame.desktop.theme import ThemeSource
from cbgame.files import places

SIZE_PX: Final = 16
"""An icon beside text of normal size."""

_SPARE: Final = {QIcon.Mode.Disabled: "faint", QIcon.Mode.Selected: "on_accent"}
"""States in one colour, and its role."""

_PLAIN: Final = ("text", "accent")
_ON_ROLE: Final = {"primary": ("on_accent", "on_accent"), "quiet": ("accent", "accent")}
"""Roles of line and detail on a button of that role."""


class IconSource(QObject):
    """Draws icons of one theme source and keeps them until its colours change. It lives as long as the source."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__(themes)
        self._themes = themes
        self._theme = themes.theme
        self._drawn: dict[tuple[str, str, str], QIcon] = {}

    def icon(self, name: str, line: str, detail: str) -> QIcon:
        """The icon whose lines and details have these roles' colours."""
        if self._themes.theme != self._theme:
            self._theme = self._themes.theme
            self._drawn.clear()
        key = (name, line, detail)
        if key not in self._drawn:
            self._drawn[key] = self._draw(*key)
        return self._drawn[key]

    def _draw(self, name: str, line: str, detail: str) -> QIcon:
        colors = self._theme.colors
        painted = _drawing(name).substitute(text=colors[line], accent=colors[detail])
        return QIcon(_Engine(painted, {mode: colors[role] for mode, role in _SPARE.items()}))


class _Engine(QIconEngine):
    """Draws an icon at the sizes and in the states in which it is really shown; a start shows few of either."""

    def __init__(self, painted: str, spare: Mapping[QIcon.Mode, str]) -> None:
        super().__init__()
        self._painted, self._spare = painted, spare
        self._pixmaps: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Engine(self._painted, self._spare)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(size, mode)
        return self._pixmaps[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        sharp = rect.size() * painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(sharp, mode, state))

    def _drawn(self, size: QSize, mode: QIcon.Mode) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(self._painted.encode())).render(painter)
        if mode in self._spare:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(pixmap.rect(), QColor(self._spare[mode]))
        painter.end()
        return pixmap


def icon(themes: ThemeSource, name: str, line: str = "text", detail: str = "accent") -> QIcon:
    """``assets/icons/NAME.svg`` in today's colours, for what asks again when the theme changes.

    ``line`` and ``detail`` are roles of the theme. Disabled and selected states are there. Raises FileNotFoundError
    for an icon that doesn't exist.
    """
    source = themes.findChild(IconSource, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return (source or IconSource(themes)).icon(name, line, detail)


def put_icon(button: QAbstractButton, themes: ThemeSource, name: str) -> None:
    """Let a button wear an icon in the colours of its role, through every change of theme and size of text.

    Called again it changes the icon. The words stay: an icon is never the only name of a button.
    """
    worn = button.findChild(_Worn, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (worn or _Worn(button, themes)).wear(name)


class _Worn(QObject):
    """The icon of one button; it goes with the button."""

    def __init__(self, button: QAbstractButton, themes: ThemeSource) -> None:
        super().__init__(button)
        self._button, self._themes, self._name = button, themes, ""
        themes.changed.connect(self._renew)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button that takes on a role takes on its colours."""
        if event.type() == QEvent.Type.DynamicPropertyChange and self._name:
            self._renew()
        return False

    def wear(self, name: str) -> None:
        """Put this icon on."""
        self._name = name
        self._renew()

    def _renew(self) -> None:
        line, detail = _ON_ROLE.get(str(self._button.property("role")), _PLAIN)
        side = round(SIZE_PX * self._themes.text_scale)
        self._button.setIconSize(QSize(side, side))
        self._button.setIcon(icon(self._themes, self._name, line, detail))


@cache
def _drawing(name: str) -> Template:
    return Template((places.assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8"))
