"""Filled areas: the fan of a forecast, the target range, the layers of a balance sheet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem


class Band(QGraphicsPathItem):
    """A filled area between two lines over the same x."""

    def show_band(self, x: Sequence[float], low: Sequence[float], high: Sequence[float]) -> None:
        """Fill between ``low`` and ``high``; all three as long."""
        path = QPainterPath()
        if len(x):
            there = zip([*x, *reversed(x)], [*high, *reversed(low)], strict=True)
            path.addPolygon(QPolygonF([QPointF(float(across), float(up)) for across, up in there]))
            path.closeSubpath()
        self.setPath(path)


def stepped(x: Sequence[float], y: Sequence[float], half: float = 0.5) -> tuple[np.ndarray, np.ndarray]:
    """Points that draw every value as a level stretch from ``x - half`` to ``x + half``."""
    across = np.repeat(np.asarray(x, dtype=float), 2)
    across[0::2] -= half
    across[1::2] += half
    return across, np.repeat(np.asarray(y, dtype=float), 2)
