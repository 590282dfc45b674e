"""A coach mark over the window: the rest dims softly, what is explained stays clear, and a bubble says what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from cbgame.desktop.controls.coach_bubble import CoachBubble, beside
from cbgame.desktop.controls.words import LIES_OVER
from cbgame.desktop.theme import ThemeSource

_RING, _GAP, _EDGE, _CORNER = 4, 14, 10, 7.0
_DIM_BY_DAY, _DIM_BY_NIGHT = 0.22, 0.5
_LEAST_PX = 40
_MOVES = (
    QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest,
)  # fmt: skip


class Veil(QWidget):
    """Dims a window but for one rectangle. It takes no clicks: whatever is under it can be used."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setProperty(LIES_OVER, True)
        self.clear = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._themes.theme
        dim = theme.color("window" if theme.dark else "text")
        dim.setAlphaF(_DIM_BY_NIGHT if theme.dark else _DIM_BY_DAY)
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.clear), _CORNER, _CORNER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(around - hole, dim)
        painter.setPen(QPen(theme.color("accent"), 2.0))
        painter.drawRoundedRect(QRectF(self.clear).adjusted(1, 1, -1, -1), _CORNER, _CORNER)


class CoachMark(QObject):
    """Shows a step at a widget of the window and follows it; ``lost`` once that widget can't be seen any more."""

    next_wanted = Signal()
    skip_wanted = Signal()
    lost = Signal()

    def __init__(self, themes: ThemeSource, window: QWidget) -> None:
        super().__init__(window)
        self._themes, self._window = themes, window
        self.veil, self.bubble = Veil(themes, window), CoachBubble(window)
        self.bubble.next_wanted.connect(self.next_wanted)
        self.bubble.skip_wanted.connect(self.skip_wanted)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._settled = False  # the target has its place, and was brought into view there
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        themes.changed.connect(lambda _: self._later.start())

    @property
    def target(self) -> QWidget | None:
        """The widget that is explained; None while nothing is shown."""
        return self._target if self._target is not None and isValid(self._target) else None

    def point_at(self, target: QWidget, focus: QWidget | None = None) -> None:
        """Show the mark at a widget; where something is to be done there, ``focus`` is the widget to do it with."""
        self._unwatch()
        self._target = target
        self._settled = False
        self._watch(target)
        self.veil.show()
        self.bubble.show()
        self.place()
        self._later.start()  # once more when what was opened for it has its place
        if focus is not None:
            _focus_in(focus)
        else:
            self.bubble.take_focus()
        self.bubble.announce()

    def put_away(self) -> None:
        """Show nothing; the focus goes to what was explained."""
        target, had_focus = self.target, self.bubble.next.hasFocus() or self.bubble.skip.hasFocus()
        self._unwatch()
        self._target = None
        self._later.stop()
        self.veil.hide()
        self.bubble.hide()
        if target is not None and had_focus:
            _focus_in(target)

    def place(self) -> None:
        """Put everything where it belongs, if what is explained has its place already."""
        seen = self._seen()
        if seen.isEmpty():
            return
        room = self._window.rect().marginsRemoved(QMargins(_EDGE, _EDGE, _EDGE, _EDGE))
        sizes = self.bubble.sizes(self._themes.text_scale, room.size())
        clear, spot = clear_and_spot(seen, sizes, room)
        self.veil.clear = clear
        self.veil.setGeometry(self._window.rect())
        self.bubble.setGeometry(spot)
        self.veil.raise_()
        self.bubble.raise_()
        self.veil.update()

    def _seen(self) -> QRect:
        target = self.target
        return QRect() if target is None else _seen(target, self._window)

    def _follow(self) -> None:
        """Go where the target has gone, once layouts have settled."""
        target = self.target
        if target is not None and not self._settled:
            self._settled = True
            _bring_into_view(target)
        if self._target is not None and self._seen().isEmpty():
            self.lost.emit()
        else:
            self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._target is not None:
            self._later.start()
        return super().eventFilter(watched, event)

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget is self._window else widget.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []


def clear_and_spot(seen: QRect, sizes: Sequence[QSize], room: QRect) -> tuple[QRect, QRect]:
    """What stays clear around what is seen, and the bubble's place beside it, in the first size that has room there.

    Of what leaves no room on any side, only as much stays clear as does: its upper part.
    """
    clear = seen.marginsAdded(QMargins(_RING, _RING, _RING, _RING))
    for size in sizes:
        spot = beside(clear, size, room, _GAP)
        if spot is not None:
            return clear, spot
    size = sizes[0]
    height = max(room.bottom() - size.height() - _GAP - clear.top(), _LEAST_PX)
    clear.setHeight(min(height, clear.height()))
    spot = beside(clear, size, room, _GAP)
    if spot is None:  # it reaches over the whole window: the bubble stands at its foot
        spot = QRect(room.left(), room.bottom() + 1 - size.height(), size.width(), size.height())
        clear.setBottom(min(clear.bottom(), spot.top() - 2))
    return clear, spot


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """The part of a widget that can be seen, in the window's coordinates."""
    if not widget.isVisibleTo(window):
        return QRect()
    seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None and around is not window:
        seen = seen.intersected(QRect(around.mapTo(window, QPoint(0, 0)), around.size()))
        around = around.parentWidget()
    return seen.intersected(window.rect())


def _bring_into_view(widget: QWidget) -> None:
    """Scroll as little as shows the widget, its upper part where it is taller than there is room."""
    around = widget.parentWidget()
    while around is not None:
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None:
            top, bar, height = (
                widget.mapTo(inside, QPoint(0, 0)).y(),
                around.verticalScrollBar(),
                around.viewport().height(),
            )
            lowest = min(top + widget.height() - height, top)
            bar.setValue(max(lowest, min(bar.value(), top)))
        around = around.parentWidget()


def _focus_in(widget: QWidget) -> None:
    """The focus goes to a widget, or to the first inside it that takes it by Tab."""
    inside = [widget, *widget.findChildren(QWidget)]
    takes = (each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled())
    first = next((each for each in takes if each.isVisible()), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
