"""The chain of causes as a web: what was decided or came from outside, through markets, to the economy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, wrapped, write
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Cause
from cbgame.game.cause_web import COLUMNS, FORCES, Link, columns_with, links, upstream
from cbgame.text import figures, phrases

_GAP: Final = 0.22  # of a column's width, between two columns of boxes
_WIDEST_PX: Final = 5.0
_ARROW_PX: Final = 7.0
_LEAST_COLUMN_PX: Final = 150.0
_LEAST_ROW_PX: Final = 46.0


class CauseWeb(PaintedChart):
    """Boxes for figures and forces, lines for causes; what didn't move the chosen figure fades.

    A line is as thick as its share of the move, solid where it raised the figure and dashed where it lowered it. A
    click on a figure, or Enter on the one that the arrow keys have come to, asks for it.
    """

    figure_asked = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._earning = True
        self._variable, self._at = "", ""
        self._columns = COLUMNS
        self._causes: Mapping[str, Sequence[Cause]] = {}
        self._moves: Mapping[str, float] = {}
        self._links: tuple[Link, ...] = ()
        self._lit: tuple[Link, ...] = ()

    def show_web(
        self,
        variable: str,
        causes: Mapping[str, Sequence[Cause]],
        moves: Mapping[str, float],
        earning: bool = True,
    ) -> None:
        """Show what moved ``variable``; ``moves`` are the moves of all figures since the quarter before. ``earning``:
        reserves earn interest."""
        self._earning = earning
        self._variable = self._at = variable
        self._causes, self._moves = causes, moves
        self._columns = columns_with(variable)
        self._links = links(causes, variable)
        self._lit = upstream(self._links, variable)
        self._canvas.update()
        self.tell()

    @property
    def lit(self) -> frozenset[str]:
        """The nodes that had a part in the move, the figure itself among them."""
        return frozenset({self._variable, *(link.source for link in self._lit)})

    def minimumSizeHint(self) -> QSize:
        scale = self.themes.text_scale
        rows = max(len(column) for column in columns_with(""))
        return QSize(round(len(COLUMNS) * _LEAST_COLUMN_PX * scale), round(rows * _LEAST_ROW_PX * scale))

    # where things stand

    def box(self, node: str) -> QRectF:
        """Where a node is drawn. Raises KeyError for what is no node."""
        for number, column in enumerate(self._columns):
            if node in column:
                width, height = self._canvas.width() / len(self._columns), self._canvas.height() / len(column)
                tall = min(height * 0.82, 3.6 * line_height(chart_font(self.themes)))
                middle = height * (column.index(node) + 0.5)
                return QRectF(width * number + 2, middle - tall / 2, width * (1 - _GAP), tall)
        raise KeyError(node)

    def _node_at(self, place: QPointF) -> str | None:
        inside = place - QPointF(self._canvas.mapTo(self, self._canvas.rect().topLeft()))
        return next((node for column in self._columns for node in column if self.box(node).contains(inside)), None)

    # drawing

    def _paint(self, painter: QPainter) -> None:
        if not self._variable:
            return
        lit = set(self._lit)
        for link in self._links:
            if link not in lit:
                self._line(painter, link, faded=True)
        for link in self._lit:
            self._line(painter, link, faded=False)
        for column in self._columns:
            for node in column:
                self._node(painter, node)

    def _line(self, painter: QPainter, link: Link, faded: bool) -> None:
        color = self.themes.theme.color
        path, end = self._curve(link)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if faded:
            painter.setPen(QPen(color("line"), 1.0))
            painter.drawPath(path)
            return
        ink = color("series_1" if link.amount > 0 else "series_2")
        width = 1.2 + (_WIDEST_PX - 1.2) * min(1.0, link.share / 0.6)
        style = Qt.PenStyle.SolidLine if link.amount > 0 else Qt.PenStyle.DashLine
        painter.setPen(QPen(ink, width, style, Qt.PenCapStyle.FlatCap))
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        back = QPointF(-_ARROW_PX if self._ahead(link) > 0 else _ARROW_PX, 0)
        painter.drawPolygon(QPolygonF([end, end + back + QPointF(0, -4.5), end + back + QPointF(0, 4.5)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ahead(self, link: Link) -> int:
        """How many columns a line leads on: less than one where the economy acts back on markets or on itself."""
        return self._column(link.target) - self._column(link.source)

    def _curve(self, link: Link) -> tuple[QPainterPath, QPointF]:
        """Forward from the right of its source to the left of its target; back, or within a column, it comes in from
        the right."""
        source, target = self.box(link.source), self.box(link.target)
        ahead = self._ahead(link)
        beside = [
            other for other in self._links if other.target == link.target and (self._ahead(other) > 0) == (ahead > 0)
        ]
        place = (beside.index(link) + 1) / (len(beside) + 1)
        begin = QPointF(source.left() if ahead < 0 else source.right(), source.center().y())
        end = QPointF(target.left() if ahead > 0 else target.right(), target.top() + target.height() * place)
        arrow = QPointF(-_ARROW_PX if ahead > 0 else _ARROW_PX, 0)
        reach = max(26.0, abs(end.x() - begin.x()) * 0.5)
        out, into = (-reach if ahead < 0 else reach), (-reach if ahead > 0 else reach)
        path = QPainterPath(begin)
        path.cubicTo(begin + QPointF(out, 0), end + QPointF(into, 0), end + arrow)
        return path, end

    def _node(self, painter: QPainter, node: str) -> None:
        color, box = self.themes.theme.color, self.box(node)
        chosen, lit = node == self._variable, node in self.lit
        painter.setPen(
            QPen(color("accent" if chosen or node == self._at else "outline" if lit else "line"), 2 if chosen else 1)
        )
        painter.setBrush(color("surface" if lit else "window"))
        painter.drawRoundedRect(box, 5, 5)
        if node == self._at and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 7, 7)
        self._write_node(painter, node, box.adjusted(8, 4, -6, -4), lit)

    def _write_node(self, painter: QPainter, node: str, box: QRectF, lit: bool) -> None:
        color = self.themes.theme.color
        plain, bold = chart_font(self.themes), chart_font(self.themes, bold=True)
        lines = wrapped(self._name(node), bold if lit else plain, box.width())
        move = wrapped(self._move(node), plain, box.width())
        high = line_height(plain)
        top = box.center().y() - high * (len(lines) + len(move)) / 2
        for number, line in enumerate((*lines, *move)):
            font = bold if lit and number < len(lines) else plain
            write(
                painter,
                font,
                color("text" if lit else "muted"),
                QRectF(box.left(), top + number * high, box.width(), high),
                line,
                LEFT,
            )

    # words

    def _name(self, node: str) -> str:
        if node in FORCES:
            return self.say.say(f"web-force-{node}")
        return phrases.name_of(self.say, node, self._earning)

    def _move(self, node: str) -> str:
        moved = self._moves.get(node)
        return "" if moved is None else f"{figures.symbol(node, moved)} {figures.move(self.say, node, moved)}"

    def heading(self) -> str:
        if not self._variable:
            return self.say.say("charts-empty")
        return self.say.say("web-heading", name=phrases.name_of(self.say, self._variable, self._earning))

    def describe(self) -> str:
        said = [
            self.say.say(
                "web-said-raised" if link.amount > 0 else "web-said-lowered",
                source=self._name(link.source),
                target=self._name(link.target),
            )
            for link in self._lit
        ]
        return " ".join(said) if said else self.say.say("web-nothing")

    def table(self) -> TableData:
        """Each line of the chain: what moved what, by how much, and its share of all that pushed it."""
        columns = tuple(self.say.say(id) for id in ("web-from", "web-to", "charts-contribution", "web-share"))
        rows = tuple(
            (
                self._name(link.source), self._name(link.target), figures.move(self.say, link.target, link.amount),
                self.say.say("figure-percent", number=self.say.number(100 * link.share, 0)),
            )
            for link in self._lit
        )  # fmt: skip
        return TableData(self.heading(), columns, rows)

    # hands

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        node = self._node_at(event.position())
        if node is not None and event.button() is Qt.MouseButton.LeftButton:
            self._ask(node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and not self.shows_table:
            self._go(*steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self.shows_table:
            self._ask(self._at)
        else:
            super().keyPressEvent(event)

    def _go(self, across: int, down: int) -> None:
        column = self._column(self._at)
        row = (self._columns[column].index(self._at) + 0.5) / len(self._columns[column])
        column = min(max(column + across, 0), len(self._columns) - 1)
        nodes = self._columns[column]
        place = min(max(int(row * len(nodes)) + down, 0), len(nodes) - 1)
        self._at = nodes[place]
        self.setAccessibleDescription(f"{self._name(self._at)} {self._move(self._at)}")
        self._canvas.update()

    def _ask(self, node: str) -> None:
        if self._causes.get(node):
            self.figure_asked.emit(node)

    def _column(self, node: str) -> int:
        return next(number for number, column in enumerate(self._columns) if node in column)
