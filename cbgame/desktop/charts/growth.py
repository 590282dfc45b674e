"""A short motion from what was shown to what is shown now, so that a line grows to its new point."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

GROWTH_MS: Final = 150


class Growth(QObject):
    """Calls ``step`` with a share from 0 to 1, eased; the share is 1 whenever nothing moves."""

    def __init__(self, step: Callable[[float], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.share = 1.0
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(GROWTH_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._moved)

    def begin(self) -> None:
        """Start from nothing."""
        self._motion.stop()
        self.share = 0.0
        self._motion.start()

    def finish(self) -> None:
        """Be there at once."""
        self._motion.stop()
        self.share = 1.0

    def _moved(self, share: float) -> None:
        self.share = share
        self._step(share)
