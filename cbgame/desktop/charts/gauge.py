"""A gauge: one goal's state at a glance, said by place, word, symbol and number before it is said by colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cbgame.desktop.charts.lettering import LEFT, RIGHT, chart_font, elided, line_height, text_width, write
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.controls.text_lines import draw_dots
from cbgame.desktop.controls.words import FIGURE, TERM, Asked
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.desktop.theme import ThemeSource
from cbgame.text import figures

ON_TARGET: Final = 0.7
"""From here on a gauge is on target: the band drawn on its scale (as in ``figures.mood``)."""

_STILL: Final = 0.005


class Gauge(QWidget):
    """A label, the value in words or numbers, its change as a symbol, and a scale from bad to on target."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes, self.languages = themes, languages
        self._name, self._text = "", ""
        self._value, self._change = 0.0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        themes.changed.connect(lambda _theme: self._resized())
        languages.changed.connect(lambda _catalogue: self.retranslate())

    def show_gauge(self, name: str, value: float, text: str, change: float = 0.0) -> None:
        """Show the gauge ``name`` (inflation, jobs, stability, market_control, credibility).

        ``value`` runs from 0 (bad) to 1 (on target), ``change`` is its move since the last quarter, ``text`` the
        figure behind it, written already.
        """
        self._name, self._value, self._text, self._change = name, min(1.0, max(0.0, value)), text, change
        self.retranslate()

    @property
    def symbol(self) -> str:
        """The direction since the last quarter."""
        return figures.SAME if abs(self._change) < _STILL else figures.RISEN if self._change > 0 else figures.FALLEN

    def retranslate(self) -> None:
        """Write the texts anew, also those for a screen reader."""
        if self._name:
            self.setAccessibleName(self._label())
            self.setAccessibleDescription(self._said())
            read_as(self, "gauge", self._text)
            self.setToolTip(self._said())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(200 * self.themes.text_scale), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(104 * self.themes.text_scale), self._height())

    def _height(self) -> int:
        lines = line_height(chart_font(self.themes)) + line_height(chart_font(self.themes, "lead", bold=True))
        return round(lines + 20)

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()

    def _label(self) -> str:
        return self.languages.catalogue.say(f"gauge-{kebab(self._name)}")

    def _mood(self) -> str:
        return self.languages.catalogue.say(f"charts-mood-{figures.mood(self._value)}")

    def _said(self) -> str:
        catalogue = self.languages.catalogue
        change = {figures.RISEN: "up", figures.FALLEN: "down", figures.SAME: "same"}[self.symbol]
        return catalogue.say(
            "charts-gauge-said", name=self._label(), text=self._text, mood=self._mood(),
            change=catalogue.say(f"charts-gauge-{change}"), value=catalogue.number(100 * self._value, 0),
        )  # fmt: skip

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._ask(event.globalPosition().toPoint(), naming=self._on_name(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        shape = Qt.CursorShape.WhatsThisCursor if self._on_name(event.position()) else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._ask(self.mapToGlobal(self.rect().bottomLeft()), naming=False)
        else:
            super().keyPressEvent(event)

    def press(self) -> None:
        """Ask what it names, without a pointer."""
        self._ask(self.mapToGlobal(self.rect().bottomLeft()), naming=True)

    def _on_name(self, place: QPointF) -> bool:
        """Whether a place is on the gauge's name; the rest of it is its figure."""
        return place.y() < 3 + line_height(chart_font(self.themes))

    def _ask(self, at: QPoint, naming: bool) -> None:
        """Ask what the name means, or why the figure moved; a gauge that has only one of them asks that."""
        term, figure = str(self.property(TERM) or ""), str(self.property(FIGURE) or "")
        asked = Asked(term, "", at) if term and (naming or not figure) else Asked("", figure, at)
        if term or figure:
            QCoreApplication.postEvent(self.window(), asked)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self.themes.theme.color
        small, large = chart_font(self.themes), chart_font(self.themes, "lead", bold=True)
        inner = QRectF(self.rect()).adjusted(5, 3, -5, -3)
        top = QRectF(inner.left(), inner.top(), inner.width(), line_height(small))
        mood = self._mood_that_fits(inner.width() - text_width(small, self._label()) - 6, small)
        name = elided(small, self._label(), inner.width() - text_width(small, mood) - 6)
        write(painter, small, color("muted"), top, name, LEFT)
        if self.property(TERM):
            foot = top.bottomLeft() - QPointF(0, 1)
            draw_dots(painter, foot, foot + QPointF(text_width(small, name), 0), lit=self.underMouse())
        write(painter, small, color(figures.mood(self._value)), top, mood, RIGHT)
        middle = QRectF(inner.left(), top.bottom(), inner.width(), line_height(large))
        change = f"{self.symbol}"
        write(
            painter,
            large,
            color("text"),
            middle,
            elided(large, self._text, inner.width() - text_width(large, change) - 6),
            LEFT,
        )
        write(painter, large, color("muted"), middle, change, RIGHT)
        self._paint_scale(painter, QRectF(inner.left(), middle.bottom() + 4, inner.width(), 5))
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _mood_that_fits(self, width: float, font: QFont) -> str:
        """The mood as symbol and word; large text in a narrow window leaves room for the symbol."""
        symbol = _MOOD_SYMBOLS[figures.mood(self._value)]
        whole = f"{symbol} {self._mood()}"
        return whole if text_width(font, whole) <= width else symbol

    def _paint_scale(self, painter: QPainter, bar: QRectF) -> None:
        """A rule from bad to on target; the target band is thick, a pointer stands where the value is."""
        color = self.themes.theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("line"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.center().y() - 1, bar.width(), 2), 1, 1)
        band = QRectF(bar.left() + ON_TARGET * bar.width(), bar.top(), (1 - ON_TARGET) * bar.width(), bar.height())
        painter.setBrush(_thinning(color("good"), band))
        painter.drawRoundedRect(band, 2, 2)
        x = bar.left() + self._value * bar.width()
        x = max(bar.left() + 4, min(x, bar.right() - 4))
        was = bar.left() + min(1.0, max(0.0, self._value - self._change)) * bar.width()
        if abs(was - x) > 6:
            painter.setBrush(color("faint"))
            painter.drawEllipse(QPointF(was, bar.center().y()), 2, 2)
        painter.setPen(QPen(color("window"), 1.5))
        painter.setBrush(color(figures.mood(self._value)))
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, bar.top() - 3),
                    QPointF(x + 5.5, bar.center().y()),
                    QPointF(x, bar.bottom() + 3),
                    QPointF(x - 5.5, bar.center().y()),
                ]
            )
        )


_MOOD_SYMBOLS: Final = {"good": "●", "caution": "◐", "bad": "○"}


def _thinning(color: QColor, over: QRectF) -> QLinearGradient:
    """The colour, growing fuller toward the right: the middle of the target lies there."""
    gradient = QLinearGradient(over.topLeft(), over.topRight())
    for place, alpha in ((0.0, 0.25), (1.0, 0.6)):
        shade = QColor(color)
        shade.setAlphaF(alpha)
        gradient.setColorAt(place, shade)
    return gradient
