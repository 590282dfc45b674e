"""Classes on the local network, looked for while somebody looks at the page of classes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cbgame.classroom.discovery import Nearby, Search


class NearbyClasses(QObject):
    """Emits the classes there are, whenever that changes, in the window's thread."""

    found = Signal(object)  # tuple[Nearby, ...]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search: Search | None = None

    def look(self, wanted: bool) -> None:
        """Begin or end the search."""
        if wanted and self._search is None:
            self._search = Search(self._tell)
        elif not wanted and self._search is not None:
            self._search.close()
            self._search = None

    def _tell(self, classes: tuple[Nearby, ...]) -> None:
        if self._search is not None:
            self.found.emit(classes)
