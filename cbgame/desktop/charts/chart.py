"""What every chart is: a face, its figures as a table one key away, and the same told to a screen reader."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.desktop.theme import ThemeSource
from cbgame.text.catalogue import Catalogue

if TYPE_CHECKING:
    from cbgame.desktop.charts.table import TableView

TELL_AFTER_MS: Final = 250
_ZOOMS: Final = {"+": 1, "=": 1, "-": -1, "0": 0}


class Cursor(Protocol):
    """A place on a chart whose values are read out, moved by arrow keys."""

    @property
    def cursor(self) -> int | None: ...

    def step_cursor(self, by: int) -> None:
        """Move on."""

    def point_at(self, place: int | None) -> None:
        """Go to a place, or take the readout away."""


class Chart(QWidget):
    """A chart: created once, fed, and shown as a drawing or as a table (key T).

    A kind of chart says its figures in :meth:`table`, its texts in :meth:`retranslate`, its colours in
    :meth:`restyle`, and calls :meth:`tell` when it was fed.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes, self.languages = themes, languages
        self._cursor: Cursor | None = None
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(TELL_AFTER_MS)
        self._telling.timeout.connect(self.tell)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        read_as(self, "chart")
        self._layers = QStackedWidget(self)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 2, 1, 4)
        around.addWidget(self._layers)
        self.setMinimumSize(120, 64)
        themes.changed.connect(lambda _theme: self.restyle())
        languages.changed.connect(lambda _catalogue: self._relearn())

    @property
    def say(self) -> Catalogue:
        """The texts and number formats of the language on screen."""
        return self.languages.catalogue

    @cached_property
    def _table_view(self) -> TableView:
        """Where its figures stand; made when they are first asked for."""
        from cbgame.desktop.charts.table import TableView

        made = TableView(self._layers)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setMinimumSize(60, 36)
        self._layers.addWidget(made)
        return made

    def put_face(self, face: QWidget) -> None:
        """The widget that draws this chart."""
        face.setMinimumSize(60, 36)
        self._layers.addWidget(face)
        self._layers.setCurrentIndex(0)

    def heading(self) -> str:
        """What the chart shows."""
        raise NotImplementedError

    def table(self) -> TableData:
        """The chart's figures."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Write all texts anew."""

    def restyle(self) -> None:
        """Take the theme's colours and text size."""

    def describe(self) -> str:
        """The chart's current values in a sentence or two."""
        raise NotImplementedError

    def tell(self) -> None:
        """Tell screen readers, and the table if it is open, what the chart shows now."""
        self._telling.stop()
        self.setAccessibleName(self.heading())
        self.setAccessibleDescription(self.describe() or self.say.say("charts-empty"))
        if self.shows_table:
            self._table_view.show_table(self.table())

    def tell_soon(self) -> None:
        """As :meth:`tell`, once figures have stopped streaming in."""
        self._telling.start()

    @property
    def shows_table(self) -> bool:
        """Whether the table is shown in place of the drawing."""
        return self._layers.currentIndex() == 1

    def toggle_table(self) -> None:
        """Change between drawing and table."""
        self._table_view.show_table(self.table())
        self._layers.setCurrentIndex(0 if self.shows_table else 1)

    def zoom(self, step: int) -> None:
        """Look nearer (1), farther (-1), or as at first (0); a chart without a history stays as it is."""

    def read_with_keys(self, cursor: Cursor) -> None:
        """Let the arrow keys move the readout of a plot."""
        self._cursor = cursor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_T and not event.modifiers():
            self.toggle_table()
        elif event.text() in _ZOOMS and not self.shows_table:
            self.zoom(_ZOOMS[event.text()])
        elif self._cursor and key in steps and not self.shows_table:
            self._cursor.step_cursor(steps[key])
        elif self._cursor and key == Qt.Key.Key_Escape and self._cursor.cursor is not None:
            self._cursor.point_at(None)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._cursor:
            self._cursor.point_at(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rule at the foot when the chart has the keyboard."""
        if self.hasFocus():
            QPainter(self).fillRect(0, self.height() - 2, self.width(), 2, self.themes.theme.color("accent"))

    def _relearn(self) -> None:
        self.retranslate()
        self.tell()
