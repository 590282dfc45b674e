"""The ring around what is in focus, where the style's own mark is too faint to be found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

from cbgame.desktop.controls.words import LIES_OVER
from cbgame.desktop.theme import ThemeSource

_RINGED = ("QAbstractSlider", "QAbstractSpinBox", "QCheckBox", "QComboBox", "QLineEdit", "QRadioButton")
"""Qt's names: Home has none of these, and loading them all would keep it waiting."""

_CORNER = 5.0
_PLACED_BY = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


class _Ring(QWidget):
    """A rounded line just outside a widget; it follows the widget about.

    It lies on the window, not in the widget's own parent: a layout without margins would cut it off there. What a
    scrolled view cuts off of the widget, it cuts off of the ring.
    """

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._whole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty(LIES_OVER, True)

    @property
    def around(self) -> QWidget | None:
        """The widget that it is around."""
        return self._around if self._around is not None and isValid(self._around) else None

    def surround(self, widget: QWidget | None) -> None:
        """Go around another widget; none takes the ring away."""
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._around, self._watched = widget, []
        if widget is None:
            self.hide()
            return
        self._watched = _with_parents(widget)
        for watched in self._watched:
            watched.installEventFilter(self)
        self.setParent(widget.window())
        self._take_place()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACED_BY:
            if event.type() == QEvent.Type.ParentChange:
                self.surround(self.around)
            else:
                self._take_place()
        return False

    def _take_place(self) -> None:
        widget, px = self.around, self._themes.theme.focus_px
        if widget is None or not widget.isVisible():
            self.hide()
            return
        window = widget.window()
        self._whole = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-px, -px, px, px)
        seen = self._whole
        for view in self._watched:
            parent = view.parentWidget()
            if parent is not None and parent.inherits("QAbstractScrollArea"):
                seen = seen & QRect(view.mapTo(window, QPoint()), view.size()).adjusted(-px, -px, px, px)
        self.setGeometry(seen)
        self.setVisible(not seen.isEmpty())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), theme.focus_px))
        half = theme.focus_px / 2
        whole = QRectF(self._whole.translated(-self.pos()))
        painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), _CORNER, _CORNER)


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
        return self._ring.around if self._ring is not None and isValid(self._ring) else None

    def renew(self) -> None:
        """Draw it anew in the theme as it stands."""
        if self._ring is not None and isValid(self._ring):
            self._ring.surround(self._ring.around)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        wanted = now if now is not None and _is_ringed(now) else None
        if self._ring is None or not isValid(self._ring):  # it dies with the window that held it
            if wanted is None:
                return
            self._ring = _Ring(self._themes)
        self._ring.surround(wanted)


def _with_parents(widget: QWidget) -> list[QWidget]:
    """A widget and all that it lies in, up to but not with the window."""
    found: list[QWidget] = []
    part: QWidget | None = widget
    while part is not None and not part.isWindow():
        found.append(part)
        part = part.parentWidget()
    return found


def _is_ringed(widget: QWidget) -> bool:
    filled = isinstance(widget, QPushButton) and widget.property("role") == "primary"
    return filled or any(widget.inherits(kind) for kind in _RINGED)
