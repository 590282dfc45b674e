"""Groups of widgets in a row, which stand under each other where there is no room for them side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

_SPACING_PX, _BETWEEN_ROWS_PX = 14, 6


class FoldingRow(QWidget):
    """Takes the width there is and asks for none: what it holds never makes a page wider."""

    def __init__(self, groups: tuple[tuple[QWidget, ...], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._groups = tuple(self._group(widgets) for widgets in groups)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for group in self._groups:
            self._row.addLayout(group)
        self._row.addStretch(1)
        self._fold()

    @property
    def folded(self) -> bool:
        """Whether the groups stand under each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Other words, another size of text, or a widget that is shown: whether all fit is asked again."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _group(self, widgets: tuple[QWidget, ...]) -> QHBoxLayout:
        group = QHBoxLayout()
        group.setSpacing(_SPACING_PX)
        for widget in widgets:
            group.addWidget(widget)
        group.addStretch(1)
        return group

    def _fold(self) -> None:
        wanted = sum(group.sizeHint().width() + _SPACING_PX for group in self._groups) - _SPACING_PX
        fits = wanted <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(_SPACING_PX if fits else _BETWEEN_ROWS_PX)
