"""The efficient frontier: a cloud of rules by how far each leaves inflation and unemployment from where they belong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import (
    CENTRE,
    LEFT,
    RIGHT,
    chart_font,
    elided,
    line_height,
    text_width,
    write,
    write_with_halo,
)
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.scales import round_ticks, tick_decimals
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text.lab_words import YOURS, policy_said

_LEAST_SPAN: Final = 0.05  # pp: what lies closer together is no great difference
_NEAR_PX: Final = 14.0
_ROLES: Final = {
    YOURS: "series_1", "hold": "series_3", "taylor": "series_2", "balanced": "series_5", "inertial": "series_4",
    "nominal_growth": "series_6", "history": "history",
}  # fmt: skip

Place = tuple[float, float]
"""Points of unemployment from its natural rate, and of inflation from target."""


@dataclass(frozen=True, slots=True)
class Ruled:
    """A rule of the family where it lies, as the formula that it is."""

    place: Place
    formula: str


class FrontierChart(PaintedChart):
    """Small rings for the family, a line along its lower left edge, named marks for the policies.

    The arrow keys go along the edge and a click to any ring; what is pointed at is written out, and can be taken.
    """

    whole_height = True
    pointed = Signal(str)  # at a rule's formula; empty: at none

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._family: tuple[Ruled, ...] = ()
        self._edge: tuple[int, ...] = ()
        self._marks: dict[str, Place] = {}
        self._at: int | None = None
        self._placed: tuple[tuple[float, float, float, str], dict[str, QRectF]] | None = None
        self.read_with_keys(_Pointer(self))

    def show_frontier(self, family: Sequence[Ruled], edge: Sequence[int], marks: Mapping[str, Place]) -> None:
        """Show a family, which of it lies on the edge in order, and the policies by name."""
        self._family, self._edge, self._marks, self._placed = tuple(family), tuple(edge), dict(marks), None
        self.point_at(None)
        self.redraw()
        self.tell()

    # pointing

    @property
    def pointed_at(self) -> int | None:
        """Which rule of the family is pointed at."""
        return self._at

    @property
    def formula(self) -> str:
        """The formula that is pointed at."""
        return "" if self._at is None else self._family[self._at].formula

    def step(self, by: int) -> None:
        """Go on along the edge."""
        if not self._edge:
            return
        before = self._edge.index(self._at) if self._at in self._edge else -1 if by > 0 else len(self._edge)
        self.point_at(self._edge[min(max(before + by, 0), len(self._edge) - 1)])

    def point_at(self, place: int | None) -> None:
        """Point at a rule of the family, or at none."""
        if place != self._at:
            self._at = place
            self.pointed.emit(self.formula)
            self.tell()
        self._canvas.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is pointed at stays: a button takes it."""
        QWidget.focusOutEvent(self, event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at the nearest ring."""
        at = self._canvas.mapFrom(self, event.position().toPoint())
        far = {
            place: (QPointF(at) - self._on_canvas(each.place)).manhattanLength()
            for place, each in enumerate(self._family)
        }
        nearest = min(far, key=lambda place: far[place], default=None)
        self.point_at(nearest if nearest is not None and far[nearest] <= _NEAR_PX * 2 else None)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go along the edge."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.shows_table:
            self.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    # drawing

    def sizeHint(self) -> QSize:
        return QSize(320, round(15 * line_height(chart_font(self.themes))))

    def _span(self, axis: int) -> tuple[float, float]:
        values = [each.place[axis] for each in self._family] + [place[axis] for place in self._marks.values()]
        middle, half = (min(values) + max(values)) / 2, max((max(values) - min(values)) / 2, _LEAST_SPAN / 2)
        return middle - 1.12 * half, middle + 1.12 * half

    def _box(self) -> QRectF:
        line = line_height(chart_font(self.themes))
        left = 44.0 * self.themes.text_scale
        top, bottom = line + 4, 2 * line + 6
        return QRectF(
            left, top, max(self._canvas.width() - left - 8, 40), max(self._canvas.height() - top - bottom, 40)
        )

    def _on_canvas(self, place: Place) -> QPointF:
        box, (low, high), (under, over) = self._box(), self._span(0), self._span(1)
        return QPointF(
            box.left() + (place[0] - low) / (high - low) * box.width(),
            box.bottom() - (place[1] - under) / (over - under) * box.height(),
        )

    def _paint(self, painter: QPainter) -> None:
        if not self._family:
            return
        box, color, scale = self._box(), self.themes.theme.color, self.themes.text_scale
        self._paint_axes(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("muted"), 1.1))
        for each in self._family:
            painter.drawEllipse(self._on_canvas(each.place), 2.3 * scale, 2.3 * scale)
        painter.setPen(QPen(color("text"), 1.6))
        painter.drawPolyline(QPolygonF([self._on_canvas(self._family[place].place) for place in self._edge]))
        self._paint_marks(painter, box)
        if self._at is not None:
            painter.setPen(QPen(color("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._on_canvas(self._family[self._at].place), 6 * scale, 6 * scale)

    def _paint_axes(self, painter: QPainter, box: QRectF) -> None:
        color, font = self.themes.theme.color, chart_font(self.themes)
        line = line_height(font)
        across, up = (round_ticks(*self._span(axis), count) for axis, count in ((0, 5), (1, 4)))
        for tick in up:
            y = self._on_canvas((self._span(0)[0], tick)).y()
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            where = QRectF(0, y - line / 2, box.left() - 6, line)
            write(painter, font, color("muted"), where, self.say.number(tick, tick_decimals(up)), RIGHT)
        for tick in across:
            x = self._on_canvas((tick, self._span(1)[0])).x()
            painter.setPen(QPen(color("outline"), 1))
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 3))
            where = QRectF(x - 30, box.bottom() + 3, 60, line)
            write(painter, font, color("muted"), where, self.say.number(tick, tick_decimals(across)), CENTRE)
        painter.setPen(QPen(color("outline"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        wide = float(self._canvas.width())
        said = elided(font, self.say.say("lab-frontier-inflation"), wide)
        write(painter, font, color("muted"), QRectF(0, 0, wide, line), said, LEFT)
        said = elided(font, self.say.say("lab-frontier-unemployment"), wide)
        write(painter, font, color("muted"), QRectF(0, box.bottom() + line + 4, wide - 4, line), said, RIGHT)

    def _paint_marks(self, painter: QPainter, box: QRectF) -> None:
        """Diamonds for the reference policies, a disc for the rule that was tried; names beside them where there is
        room, on a lead where there is none."""
        color, places = self.themes.theme.color, self._places_of_names(box)
        for name, where in places.items():
            self._paint_lead(painter, self._on_canvas(self._marks[name]), where)
            font, said = chart_font(self.themes, bold=name == YOURS), policy_said(self.say, name)
            write_with_halo(painter, font, color("text"), color("window"), where, said, CENTRE)
        for name in reversed(places):  # the player's own on top
            self._paint_mark(painter, name, self._on_canvas(self._marks[name]))

    def _places_of_names(self, box: QRectF) -> dict[str, QRectF]:
        """Where each policy's name stands, the player's own first; found anew when size or words are others."""
        seen = (box.width(), box.height(), self.themes.text_scale, self.languages.language)
        if self._placed is None or self._placed[0] != seen:
            taken = [QRectF(at.x() - 5, at.y() - 5, 10, 10) for at in map(self._on_canvas, self._marks.values())]
            taken += self._along_edge()
            taken += [_dot(self._on_canvas(each.place)) for each in self._family]
            found: dict[str, QRectF] = {}
            for name in sorted(self._marks, key=lambda each: each != YOURS):
                at, font = self._on_canvas(self._marks[name]), chart_font(self.themes, bold=name == YOURS)
                wide = text_width(font, policy_said(self.say, name)) + 4
                found[name] = where = self._room(box, at, wide, line_height(font), taken)
                taken.append(where)
            self._placed = seen, found
        return self._placed[1]

    def _paint_lead(self, painter: QPainter, at: QPointF, where: QRectF) -> None:
        near = QPointF(
            min(max(at.x(), where.left()), where.right()), min(max(at.y(), where.top() + 3), where.bottom() - 3)
        )
        if (near - at).manhattanLength() > 13 * self.themes.text_scale:
            painter.setPen(QPen(self.themes.theme.color("outline"), 0.9))
            painter.drawLine(at, near)

    def _paint_mark(self, painter: QPainter, name: str, at: QPointF) -> None:
        scale, color = self.themes.text_scale, self.themes.theme.color
        painter.setPen(QPen(color("window"), 1.2))
        painter.setBrush(color(_ROLES.get(name, "text")))
        if name == YOURS:
            painter.drawEllipse(at, 5.6 * scale, 5.6 * scale)
        else:
            size = 5.0 * scale
            corners = ((0, -size), (size, 0), (0, size), (-size, 0))
            painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))

    def _along_edge(self) -> list[QRectF]:
        """Small boxes along the line, which names keep clear of."""
        spots = [self._on_canvas(self._family[place].place) for place in self._edge]
        between = [
            first + (second - first) * (step / 12) for first, second in pairwise(spots) for step in range(13)
        ] or spots
        return [_dot(spot) for spot in between]

    def _room(self, box: QRectF, at: QPointF, wide: float, high: float, taken: Sequence[QRectF]) -> QRectF:
        """Where a name stands: as near to its mark as it is free of others, and on the sheet."""
        sheet = QRectF(box.left() + 2, box.top() - 2, box.width() + 4, box.height())
        scale = self.themes.text_scale

        def cost(side: QRectF) -> float:
            outside = side.width() * side.height() - _area(side.intersected(sheet))
            far = (side.center() - at).manhattanLength() - side.width() / 2
            return (
                30.0 * outside
                + 12.0 * sum(_area(side.intersected(each)) for each in taken if side.intersects(each))
                + far
            )

        sides = [
            QRectF(x, at.y() + rise * scale - high / 2, wide, high)
            for rise in (0, -9, 9, -16, 16, -26, 26, -38, 38, -52, 52, -68, 68)
            for x in (at.x() + 8 * scale, at.x() - 8 * scale - wide, at.x() - wide / 2, at.x() + 20, at.x() - 20 - wide)
            if rise or x > at.x() or x + wide < at.x()
        ]
        return min(sides, key=cost)

    def heading(self) -> str:
        return self.say.say("lab-frontier")

    def describe(self) -> str:
        if YOURS not in self._marks:
            return self.say.say("charts-empty")
        unemployment, inflation = (self.say.number(each, 2) for each in self._marks[YOURS])
        said = self.say.say(
            "lab-frontier-described", inflation=inflation, unemployment=unemployment, count=len(self._edge)
        )
        return f"{said} {self.formula}".strip()

    def table(self) -> TableData:
        """One row per policy, then one per rule on the frontier."""
        ids = ("debrief-policy", "lab-frontier-inflation", "lab-frontier-unemployment")
        named = [(policy_said(self.say, name), place) for name, place in self._marks.items()]
        named += [(self._family[place].formula, self._family[place].place) for place in self._edge]
        rows = tuple((name, self.say.number(place[1], 2), self.say.number(place[0], 2)) for name, place in named)
        return TableData(self.heading(), tuple(self.say.say(id) for id in ids), rows)


class _Pointer:
    """What the arrow keys move: a widget's own cursor is the mouse's."""

    def __init__(self, chart: FrontierChart) -> None:
        self._chart = chart

    @property
    def cursor(self) -> int | None:
        return self._chart.pointed_at

    def step_cursor(self, by: int) -> None:
        """Go on along the edge."""
        self._chart.step(by)

    def point_at(self, place: int | None) -> None:
        """Point at a rule, or at none."""
        self._chart.point_at(place)


def _dot(at: QPointF) -> QRectF:
    return QRectF(at.x() - 2, at.y() - 2, 4, 4)


def _area(box: QRectF) -> float:
    return max(box.width(), 0.0) * max(box.height(), 0.0)
