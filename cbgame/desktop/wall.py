"""The look of a wall: the same theme with type as large as the wall is, to be read from the back of a room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QSize

from cbgame.desktop.theme import Theme, ThemeSource

LARGER: Final = 1.35
"""How much larger type is on a wall than in a window of the same size."""

_USUAL: Final = QSize(1280, 720)
_STEP: Final = 0.05


class WallThemes(ThemeSource):
    """Follows another source's theme and motion; the size of text follows the wall."""

    def __init__(self, themes: ThemeSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._followed = themes
        self._wall = 1.0
        themes.changed.connect(self.changed)

    @property
    def theme(self) -> Theme:
        """The look now."""
        return self._followed.theme

    @property
    def text_scale(self) -> float:
        """Size of text relative to normal in a window, 1.0 at least; whoever reads from afar has set none."""
        return max(1.0, self._wall * LARGER)

    @property
    def motion_reduced(self) -> bool:
        """Whether nothing should move by itself."""
        return self._followed.motion_reduced

    def fit(self, size: QSize) -> None:
        """Take on the size of the wall."""
        share = min(size.width() / _USUAL.width(), size.height() / _USUAL.height())
        fitted = round(share / _STEP) * _STEP
        if fitted != self._wall:
            self._wall = fitted
            self.changed.emit(self.theme)
