"""The ground on which charts are drawn: quiet axes, curves and bands that are fed, and a pointer that only reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from cbgame.desktop.charts.axis import Margins, Tick
from cbgame.desktop.charts.band import Band
from cbgame.desktop.charts.lettering import CENTRE, RIGHT, chart_font, elided, line_height, text_width, write
from cbgame.desktop.charts.plotting import pg
from cbgame.desktop.controls.words import Asked
from cbgame.desktop.theme import ThemeSource

Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Question:
    """A painted word that a click asks about: the box it stands in, a glossary card or a variable."""

    box: QRectF
    term: str = ""
    figure: str = ""


class _Layer(QGraphicsItem):
    """Everything drawn in pixels, below or above the curves."""

    def __init__(self, plot: Plot, paint: Paint, z: float) -> None:
        super().__init__()
        self._plot, self._paint = plot, paint
        self.setZValue(z)

    def boundingRect(self) -> QRectF:
        return QRectF(self._plot.rect())

    def resized(self) -> None:
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter)


class Plot(pg.GraphicsView):  # type: ignore[misc]
    """One plotting area. Positions are given in data; axes, labels and marks are drawn around it in pixels.

    ``hovered`` carries the pointer's x in data, or None when it leaves; ``zoomed`` the steps of the wheel with Ctrl.
    A painter adds to ``questions`` what a click on its words asks.
    """

    hovered = Signal(object)
    zoomed = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.themes = themes
        self.area = QRectF(0, 0, 1, 1)
        self.x_range, self.y_range = (0.0, 1.0), (0.0, 1.0)
        self.x_ticks: tuple[Tick, ...] = ()
        self.y_ticks: tuple[Tick, ...] = ()
        self._fed = False
        self.make_x_ticks: Callable[[], tuple[Tick, ...]] = tuple
        self.make_y_ticks: Callable[[], tuple[Tick, ...]] = tuple
        self.under: list[Paint] = []
        self.over: list[Paint] = []
        self.zero_line = False
        self.title, self.unit, self.term = "", "", ""
        self.questions: list[Question] = []
        self.pointer: QPointF | None = None
        self._margins: Callable[[], Margins] = lambda: Margins(36, 8, 8, 20)
        self._pens: list[tuple[pg.PlotCurveItem, str, float, Qt.PenStyle]] = []
        self._brushes: list[tuple[QGraphicsPathItem, str]] = []
        self._prepare()

    def useOpenGL(self, b: bool = True) -> None:
        """Never. pyqtgraph would ask of what kind Qt's own viewport is, for which PySide6 makes all kinds it knows."""
        self.setViewport(QWidget())

    def _prepare(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setCacheMode(pg.GraphicsView.CacheModeFlag.CacheNone)
        self.setViewportUpdateMode(pg.GraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setStyleSheet("background: transparent; border: none;")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._box.disableAutoRange()
        self.scene().addItem(self._box)
        self._ground = _Layer(self, self._paint_ground, -1000)
        self._notes = _Layer(self, self._paint_notes, 1000)
        self.scene().addItem(self._ground)
        self.scene().addItem(self._notes)

    # what is on it: made once

    def curve(
        self, role: str, width: float = 1.8, style: Qt.PenStyle = Qt.PenStyle.SolidLine, z: float = 10
    ) -> pg.PlotCurveItem:
        """A new empty curve in the colour of a role; feed it with ``setData``."""
        curve = pg.PlotCurveItem(antialias=True, connect="finite")
        curve.setZValue(z)
        self._box.addItem(curve, ignoreBounds=True)
        self._pens.append((curve, role, width, style))
        curve.setPen(self._pen(role, width, style))
        return curve

    def band(self, role: str, z: float = 1) -> Band:
        """A new empty band in the colour of a role; feed it with ``show_band``."""
        band = Band()
        band.setZValue(z)
        band.setPen(QPen(Qt.PenStyle.NoPen))
        band.setBrush(self.themes.theme.color(role))
        self._box.addItem(band, ignoreBounds=True)
        self._brushes.append((band, role))
        return band

    def recolor(self, curve: pg.PlotCurveItem, role: str) -> None:
        """Give a curve the colour of another role."""
        self._pens = [(item, role if item is curve else old, *rest) for item, old, *rest in self._pens]
        self.restyle()

    # where things are

    def arrange(self, margins: Callable[[], Margins]) -> None:
        """Take the function that says how much room labels need around the plotting area."""
        self._margins = margins
        self.fit()

    def set_ranges(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """The data that the plotting area spans."""
        self.x_range, self.y_range, self._fed = x, y, True
        self._box.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)
        self.fit()

    def fit(self) -> None:
        """Lay out the plotting area for the widget's size and draw again."""
        self.y_ticks = self.make_y_ticks() if self._fed else ()
        room = self._margins()
        width = max(20.0, self.width() - room.left - room.right)
        height = max(20.0, self.height() - room.top - room.bottom)
        area = QRectF(room.left, room.top, width, height)
        if area != self.area:
            self.area = area
            self._box.setGeometry(area)
        self.x_ticks = self.make_x_ticks() if self._fed else ()
        self.redraw()

    def redraw(self) -> None:
        """Draw labels and marks again."""
        self._ground.update()
        self._notes.update()

    def at(self, x: float, y: float) -> QPointF:
        """Where a point of the data is, in pixels."""
        (x0, x1), (y0, y1), area = self.x_range, self.y_range, self.area
        across = (x - x0) / ((x1 - x0) or 1)
        up = (y - y0) / ((y1 - y0) or 1)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def ticks_that_fit(self, most: int) -> int:
        """How many horizontal rules the height has room for, at least two."""
        height = self.height() - self.title_height - 2 * line_height(chart_font(self.themes))
        return max(2, min(most, int(height / (2.6 * line_height(chart_font(self.themes))))))

    def x_at(self, pixel: float) -> float:
        """The x of the data at a pixel."""
        x0, x1 = self.x_range
        return x0 + (pixel - self.area.left()) / (self.area.width() or 1) * (x1 - x0)

    # how it looks

    def color(self, role: str, alpha: float = 1.0) -> QColor:
        """The colour of a role, more or less transparent."""
        color = self.themes.theme.color(role)
        color.setAlphaF(alpha)
        return color

    def restyle(self) -> None:
        """Take the theme's colours and text size."""
        for curve, role, width, style in self._pens:
            curve.setPen(self._pen(role, width, style))
        for item, role in self._brushes:
            item.setBrush(self.themes.theme.color(role))
        self.fit()

    def _pen(self, role: str, width: float, style: Qt.PenStyle) -> QPen:
        # A cosmetic pen is measured in the screen's own pixels: on a dense screen it needs more of them.
        wide = width * (0.5 + 0.5 * self.themes.text_scale) * self.devicePixelRatioF()
        pen = QPen(self.themes.theme.color(role), wide)
        pen.setCosmetic(True)
        pen.setStyle(style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if style != Qt.PenStyle.SolidLine else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def thin(self, role: str = "line", style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        """A hair line in the colour of a role."""
        return QPen(self.themes.theme.color(role), 1.0, style)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_y_axis(painter)
        self._paint_x_axis(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for paint in self.under:
            paint(painter)

    def _paint_y_axis(self, painter: QPainter) -> None:
        """A rule for every tick, and a number where it doesn't touch the one below."""
        font, area = chart_font(self.themes), self.area
        high, last_y = line_height(font), 1e9
        for tick in self.y_ticks:
            y = round(self.at(0, tick.at).y())
            if tick.ruled:
                painter.setPen(self.thin("faint" if self.zero_line and tick.at == 0 else "line"))
                painter.drawLine(int(area.left()), y, int(area.right()), y)
            if last_y - y > 0.8 * high:
                top = min(
                    y - high / 2, area.bottom() - high + 3
                )  # the lowest stays clear of what stands along the foot
                box = QRectF(0, top, area.left() - 6, high)
                write(painter, font, self.color("muted"), box, tick.text, RIGHT)
                last_y = y

    def _paint_x_axis(self, painter: QPainter) -> None:
        font, area = chart_font(self.themes), self.area
        painter.setPen(self.thin("faint"))
        painter.drawLine(int(area.left()), int(area.bottom()), int(area.right()), int(area.bottom()))
        last_right = -1e9
        for tick in self.x_ticks:
            x = self.at(tick.at, 0).x()
            if tick.ruled:
                painter.setPen(self.thin("faint"))
                painter.drawLine(int(x), int(area.bottom()), int(x), int(area.bottom()) + 4)
            wide = text_width(font, tick.text)
            left = max(0.0, min(x - wide / 2, self.width() - wide - 1))
            if tick.text and left > last_right + 8:
                write(
                    painter,
                    font,
                    self.color("muted"),
                    QRectF(left, area.bottom() + 5, wide, line_height(font)),
                    tick.text,
                    CENTRE,
                )
                last_right = left + wide

    @property
    def title_height(self) -> float:
        """Room that the title needs above the plotting area, and above a number that stands at its very top."""
        line = line_height(chart_font(self.themes))
        return line + max(8.0, line / 2) + 4.0 if self.title else 6.0

    def _paint_title(self, painter: QPainter) -> None:
        """The title in bold and the unit beside it, at the top left."""
        bold, plain = chart_font(self.themes, bold=True), chart_font(self.themes)
        title = elided(bold, self.title, self.width() - 4)
        row = QRectF(1, 0, self.width() - 2, line_height(bold))
        write(painter, bold, self.color("text"), row, title)
        wide = text_width(bold, title) + 7
        if self.term and title:
            word = QRectF(row.left(), row.top(), wide - 7, row.height())
            painter.setPen(self.thin("faint", Qt.PenStyle.DotLine))
            painter.drawLine(word.bottomLeft(), word.bottomRight())
            self.questions.append(Question(word, term=self.term))
        if text_width(plain, self.unit) <= self.width() - wide - 2:  # the table and the screen reader tell it always
            write(painter, plain, self.color("muted"), row.adjusted(wide, 0, 0, 0), self.unit)

    def _paint_notes(self, painter: QPainter) -> None:
        self.questions.clear()
        self._paint_title(painter)
        for paint in self.over:
            paint(painter)

    # the pointer reads and asks: it neither pans nor opens a menu, and zooms with Ctrl alone

    def question_at(self, place: QPointF) -> Question | None:
        """What a click there asks."""
        return next((each for each in self.questions if each.box.contains(place)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position()
        asked = self.question_at(self.pointer)
        if asked is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(
                Qt.CursorShape.WhatsThisCursor if asked.term else Qt.CursorShape.PointingHandCursor
            )
        inside = self.area.adjusted(-6, -30, 6, 30).contains(self.pointer) and asked is None
        self.hovered.emit(self.x_at(self.pointer.x()) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = None
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(self.question_at(event.position()) is not None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        asked = self.question_at(event.position())
        event.setAccepted(asked is not None)
        if asked is not None and event.button() == Qt.MouseButton.LeftButton:
            at = event.globalPosition().toPoint()
            QCoreApplication.postEvent(self.window(), Asked(asked.term, asked.figure, at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.restyle()
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self._ground.resized()
            self._notes.resized()
            self.fit()
