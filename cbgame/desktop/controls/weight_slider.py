"""A weight that is slid or stepped with the arrow keys: its name, its value, a line with a handle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cbgame.desktop.controls.painted_slider import PaintedSlider
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource


class _Track(PaintedSlider):
    """The line and its handle; counts steps."""

    def __init__(self, themes: ThemeSource, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.setRange(0, steps)
        self.setPageStep(5)
        self.valueChanged.connect(lambda _value: self.update())

    def sizeHint(self) -> QSize:
        return QSize(160, round(20 * self._themes.text_scale))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, color, scale = QPainter(self), self._themes.theme.color, self._themes.text_scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, y = self.track(), self.height() / 2
        here = self.place_of(self.value())
        painter.setPen(QPen(color("outline"), 1.2))
        painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y))
        painter.setPen(QPen(color("accent"), 3))
        painter.drawLine(QPointF(line.left(), y), QPointF(here, y))
        painter.setPen(QPen(color("window"), 1.5))
        painter.setBrush(color("accent"))
        painter.drawEllipse(QPointF(here, y), 6.5 * scale, 6.5 * scale)

    def track(self) -> QRectF:
        """The whole width, but for the handle's half."""
        side = 10 * self._themes.text_scale
        return QRectF(side, 0, max(self.width() - 2 * side, 10.0), self.height())


class WeightSlider(QWidget):
    """``changed`` when the weight is another; a multiple of ``step`` from 0 to ``most``."""

    changed = Signal()

    def __init__(
        self, most: float, step: float, themes: ThemeSource, languages: LanguageSource,
        parent: QWidget | None = None, *, term: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._languages, self._step = languages, step
        self.name, self.figure = label("body", self, term=term), label("body", self)
        self.track = _Track(themes, round(most / step), self)
        self.track.valueChanged.connect(lambda _value: self._tell())
        top = QHBoxLayout()
        top.addWidget(self.name, 0)
        top.addStretch(1)
        top.addWidget(self.figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.track)

    @property
    def weight(self) -> float:
        """The weight, to four decimals."""
        return round(self.track.value() * self._step, 4)

    def show_weight(self, weight: float) -> None:
        """Show a weight; nothing is said to have changed."""
        self.track.blockSignals(True)
        self.track.setValue(round(weight / self._step))
        self.track.blockSignals(False)
        self.track.update()
        self._write()

    def show_words(self, name: str, about: str) -> None:
        """What it is called, and what it does."""
        self.name.setText(name)
        self.track.setAccessibleDescription(about)
        self.track.setToolTip(about)
        self._write()

    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        say, value = self._languages.catalogue, self._languages.catalogue.number(self.weight, 2)
        self.figure.setText(value)
        self.track.setAccessibleName(say.say("lab-weight-value", name=self.name.text(), value=value))
