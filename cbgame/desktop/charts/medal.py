"""A medal: a disc on a ribbon, told apart by its word and its number of stars before its metal."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_METALS: Final = {"gold": ("asset_6", 3), "silver": ("muted", 2), "bronze": ("series_2", 1)}


class Medal(QWidget):
    """Shows gold, silver, bronze, or an empty ring for none."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._metal: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(lambda _theme: self.updateGeometry())
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_medal(self, metal: str | None) -> None:
        """Show a medal by name, or that there is none."""
        self._metal = metal
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Write the text for screen readers anew."""
        self.setAccessibleName(self._languages.catalogue.say(f"medal-{self._metal or 'none'}"))

    def sizeHint(self) -> QSize:
        return QSize(round(56 * self._themes.text_scale), round(72 * self._themes.text_scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, scale = self._themes.theme.color, self._themes.text_scale
        centre, radius = QPointF(self.width() / 2, self.height() - 25 * scale), 21 * scale
        if self._metal is None:
            painter.setPen(QPen(color("faint"), 1.5, Qt.PenStyle.DashLine))
            painter.drawEllipse(centre, radius, radius)
            return
        role, stars = _METALS[self._metal]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        for side in (-1, 1):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(centre.x() + side * x * scale, y * scale)
                        for x, y in ((3, 36), (13, 32), (22, 2), (10, 2))
                    ]
                )
            )
        painter.setBrush(color(role))
        painter.setPen(QPen(color("window"), 2))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(QPen(color("on_accent"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - 4 * scale, radius - 4 * scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("on_accent"))
        for number in range(stars):
            offset = (number - (stars - 1) / 2) * 10.5 * scale
            painter.drawPolygon(_star(centre + QPointF(offset, 0), 5.2 * scale))


def _star(centre: QPointF, radius: float) -> QPolygonF:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else 0.42 * radius
        angle = math.pi * corner / 5 - math.pi / 2
        points.append(centre + QPointF(math.cos(angle) * reach, math.sin(angle) * reach))
    return QPolygonF(points)
