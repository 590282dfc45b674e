"""Icons in the colours of the theme, crisp at any density of the screen, and buttons that wear them."""

from __future__ import annotations

from functools import cache
from string import Template
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from cbgame.desktop.theme import ThemeSource
from cbgame.files import places

SIZE_PX: Final = 16
"""An icon beside text of normal size."""

_SIDES: Final = (16, 20, 24, 32, 48)
"""Pixels a side at which icons are drawn: text of 100 to 150 % on screens of one to three pixels to the point."""

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
        theme, drawn = self._theme, QIcon()
        painted = _drawing(name).substitute(text=theme.colors[line], accent=theme.colors[detail])
        renderer = QSvgRenderer(QByteArray(painted.encode()))
        for side in _SIDES:
            pixmap = _pixmap(renderer, side)
            drawn.addPixmap(pixmap)
            for mode, role in _SPARE.items():
                drawn.addPixmap(_tinted(pixmap, theme.color(role)), mode)
        return drawn


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


def _pixmap(renderer: QSvgRenderer, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


def _tinted(pixmap: QPixmap, color: QColor) -> QPixmap:
    """The same shape in one colour."""
    tinted = pixmap.copy()
    painter = QPainter(tinted)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(tinted.rect(), color)
    painter.end()
    return tinted
