"""A scroll area that knows how tall wrapped text becomes at its width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from cbgame.desktop.reading import read_as


class Scrolled(QScrollArea):
    """Shows a layout, as wide as there is room and as tall as it needs; it never scrolls sideways.

    A plain scroll area asks its contents for a least height without saying the width, and squeezes wrapped text.
    """

    def __init__(self, layout: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self.setViewport(QWidget())  # one of our own: to find out of what kind Qt's is, PySide6 makes all it knows
        self._inside = inside = QWidget(self)
        self.setWidget(inside)  # while it is empty: whatever changes hands is dressed anew, with all that is in it
        inside.setLayout(layout)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        read_as(self, "pane")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.installEventFilter(self)
        self._width = 0  # of the viewport; asking for that itself would load much that a first page doesn't need

        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self._wanted: QWidget | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._come_to_wanted)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll to a widget inside, once what was changed in it has its height."""
        self._wanted = widget
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._width = event.size().width()
        self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._later.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the contents their height; once the layouts inside have settled, for they answer from memory."""
        width = self._width
        needed = self._layout.heightForWidth(width) if self._layout.hasHeightForWidth() else 0
        least = max(needed, self._layout.minimumSize().height())
        if least != self._inside.minimumHeight():
            self._inside.setMinimumHeight(least)
        if self._layout.geometry().size() != self._inside.size():  # the widget was resized while it was shown
            self._layout.invalidate()
            self._layout.activate()
        self._settled.start()

    def _come_to_wanted(self) -> None:
        if self._wanted is not None:
            top = self._wanted.mapTo(self._inside, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top)
            self._wanted = None
