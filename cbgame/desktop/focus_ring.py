"""The ring around what is in focus, where the style's own mark is too faint to be found."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QPushButton, QWidget
from shiboken6 import isValid

from cbgame.desktop.theme import ThemeSource

_RINGED = ("QAbstractSlider", "QAbstractSpinBox", "QCheckBox", "QComboBox", "QLineEdit", "QRadioButton")
"""Qt's names: Home has none of these, and loading them all would keep it waiting."""

_CORNER = 5.0


class _Ring(QFocusFrame):
    """A rounded line just outside a widget; it follows the widget about."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), theme.focus_px))
        half = theme.focus_px / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _CORNER, _CORNER)


class FocusRing(QObject):
    """Moves the one ring to whatever the keyboard has reached."""

    def __init__(self, app: QApplication, themes: ThemeSource) -> None:
        super().__init__(app)
        self._themes = themes
        self._ring: _Ring | None = None
        app.focusChanged.connect(self._follow)

    @property
    def around(self) -> QWidget | None:
        """The widget the ring is around now."""
        return self._ring.widget() if self._ring is not None and isValid(self._ring) else None

    def renew(self) -> None:
        """Draw it anew in the theme as it stands; a new style sheet hides it."""
        widget = self.around
        if self._ring is not None and widget is not None:
            self._ring.setWidget(None)  # type: ignore[arg-type]
            self._ring.setWidget(widget)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        wanted = now if now is not None and _is_ringed(now) else None
        if self._ring is None or not isValid(self._ring):  # it dies with the window that held it
            if wanted is None:
                return
            self._ring = _Ring(self._themes)
        self._ring.setWidget(wanted)  # type: ignore[arg-type]  # none takes it away


def _is_ringed(widget: QWidget) -> bool:
    filled = isinstance(widget, QPushButton) and widget.property("role") == "primary"
    return filled or any(widget.inherits(kind) for kind in _RINGED)
