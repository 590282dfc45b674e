"""The announced calendar as bars, one a quarter, whose tops are pulled with the mouse or moved with arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import CENTRE, chart_font, line_height, write
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text import desk_words, phrases

_LEAST_SPAN_USD_BN = 10.0
_PLOT_PX = 62
_HEADROOM = 1.2
_RING_PX = 4  # room for the ring of focus


class CalendarBar(QAbstractSlider):
    """One quarter's amount; its value is in whole billions, what it draws may be finer."""

    def __init__(self, bars: CalendarBars, quarter: int) -> None:
        super().__init__(bars)
        self._bars, self.quarter = bars, quarter
        self._grabbed_y, self._grabbed = 0.0, 0.0
        self.setOrientation(Qt.Orientation.Vertical)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_amount(self, usd_bn: float) -> None:
        """Show an amount without saying that the player pulled at it."""
        self.blockSignals(True)
        self.setValue(round(usd_bn))
        self.blockSignals(False)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed_y, self._grabbed = event.position().y(), self._bars.amount(self.quarter)
            self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            pulled = (self._grabbed_y - event.position().y()) / self._bars.scale()
            self.setSliderPosition(round(self._grabbed + pulled))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        beside = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if beside is None:
            super().keyPressEvent(event)
        else:
            self._bars.go_to(self.quarter + beside)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._bars.rest_on(self.quarter)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bars.paint_bar(painter, self.quarter, QRectF(self.rect()), self.hasFocus())


class CalendarBars(QWidget):
    """Tab reaches the bars once, left and right go from one to the next, up and down move the top."""

    pulled = Signal(int, float)  # quarter from now, billions of dollars a month
    grabbed = Signal()

    def __init__(
        self, quarters: int, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._amounts = self._standing = (0.0,) * quarters
        self._top, self._bottom = _LEAST_SPAN_USD_BN, 0.0
        self._name = ""
        self.bars = tuple(CalendarBar(self, quarter) for quarter in range(quarters))
        row = QHBoxLayout(self)
        row.setContentsMargins(_RING_PX, _RING_PX, _RING_PX, _RING_PX)
        row.setSpacing(0)
        for bar in self.bars:
            row.addWidget(bar)
            bar.valueChanged.connect(lambda value, quarter=bar.quarter: self.pulled.emit(quarter, float(value)))
            bar.sliderPressed.connect(self.grabbed)
            bar.sliderReleased.connect(self._settle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rest_on(0)
        themes.changed.connect(lambda _theme: self.updateGeometry())

    def sizeHint(self) -> QSize:
        text = 2 * line_height(chart_font(self._themes))
        return QSize(240, round(text + _PLOT_PX * self._themes.text_scale + 2 * _RING_PX))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def bound(self, least_usd_bn: float, most_usd_bn: float, step_usd_bn: float) -> None:
        """How far the tops may be moved, and how far a key moves them."""
        for bar in self.bars:
            bar.blockSignals(True)
            bar.setRange(round(least_usd_bn), round(most_usd_bn))
            bar.setSingleStep(round(step_usd_bn))
            bar.setPageStep(round(5 * step_usd_bn))
            bar.blockSignals(False)

    def show_amounts(self, amounts: Sequence[float], standing: Sequence[float], name: str) -> None:
        """Show a calendar, and as thin lines the one that stands; ``name`` says what it is of."""
        self._amounts, self._standing, self._name = tuple(amounts), tuple(standing), name
        if not any(bar.isSliderDown() for bar in self.bars):
            self._fit()
        for bar in self.bars:
            bar.show_amount(self._amounts[bar.quarter])
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for bar in self.bars:
            when = say("desk-calendar-in", quarters=bar.quarter)
            bar.setAccessibleName(say("desk-calendar-bar", name=self._name, when=when))
            bar.setAccessibleDescription(self._number(bar.quarter))
            bar.setToolTip(say("desk-calendar-pull"))
            bar.update()

    def amount(self, quarter: int) -> float:
        """What is shown for a quarter."""
        return self._amounts[quarter]

    def scale(self) -> float:
        """Pixels for a billion a month."""
        return self._plot(QRectF(self.bars[0].rect())).height() / (self._top - self._bottom)

    def go_to(self, quarter: int) -> None:
        """Give a bar the focus; beyond the ends nothing happens."""
        if 0 <= quarter < len(self.bars):
            self.bars[quarter].setFocus(Qt.FocusReason.OtherFocusReason)

    def rest_on(self, quarter: int) -> None:
        """Let Tab come back to this bar."""
        for bar in self.bars:
            here = bar.quarter == quarter
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def paint_bar(self, painter: QPainter, quarter: int, room: QRectF, focused: bool) -> None:
        """Draw one quarter: the bar, what stands as a line, the amount over it and the quarter below it."""
        color, font, plot = self._themes.theme.color, chart_font(self._themes), self._plot(room)
        amount, zero = self._amounts[quarter], self._y(0.0, plot)
        painter.setPen(QPen(color("outline"), 1))
        painter.drawLine(QPointF(room.left(), zero), QPointF(room.right(), zero))
        y = self._y(amount, plot)
        box = QRectF(room.left() + 3, min(y, zero), room.width() - 6, abs(zero - y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent" if focused else "asset_3"))
        painter.drawRect(box)
        if self._standing[quarter] != amount:
            was = self._y(self._standing[quarter], plot)
            painter.setPen(QPen(color("muted"), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(room.left() + 1, was), QPointF(room.right() - 1, was))
        painter.setPen(QPen(color("accent"), 2.5))  # the top is what can be pulled
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        height = line_height(font)
        above = QRectF(room.left(), (min(y, zero) if amount >= 0 else zero) - height - 2, room.width(), height)
        write(painter, font, color("text"), above, self._number(quarter), CENTRE)
        below = QRectF(room.left(), room.bottom() - height, room.width(), height)
        write(painter, font, color("muted"), below, self._when(quarter), CENTRE)

    def _number(self, quarter: int) -> str:
        return desk_words.amount_number(self._languages.catalogue, self._amounts[quarter])

    def _when(self, quarter: int) -> str:
        say = self._languages.catalogue.say
        return say("desk-calendar-now") if quarter == 0 else say("desk-calendar-later", quarters=quarter)

    def _plot(self, room: QRectF) -> QRectF:
        height = line_height(chart_font(self._themes))
        return QRectF(room.left(), height + 2, room.width(), max(8.0, room.height() - 2 * height - 4))

    def _y(self, amount: float, plot: QRectF) -> float:
        share = (self._top - amount) / (self._top - self._bottom)
        return plot.top() + min(1.0, max(0.0, share)) * plot.height()

    def _settle(self) -> None:
        self._fit()
        self.update()
        for bar in self.bars:
            bar.update()

    def _fit(self) -> None:
        """The scale holds what is shown with some room to pull; it stays while a bar is being pulled."""
        shown = (*self._amounts, *self._standing)
        self._top = max(_LEAST_SPAN_USD_BN, _HEADROOM * max(shown))
        self._bottom = min(0.0, _HEADROOM * min(shown))


def calendar_name(say: LanguageSource, asset: str, kind: str) -> str:
    """``Treasuries, runoff cap``."""
    catalogue = say.catalogue
    return catalogue.say(
        "desk-calendar-name",
        asset=catalogue.say(f"desk-{asset}"),
        kind=catalogue.say(f"desk-{phrases.kebab(kind)}"),
    )
