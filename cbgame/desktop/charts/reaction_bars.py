"""How markets answer: one bar per market from a common zero, with its number, and its range where it is a forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import (
    NARROW_PX,
    RIGHT,
    chart_font,
    line_height,
    text_width,
    write,
    write_wrapped,
)  # fmt: skip
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

ORDER: Final = ("yield_2y", "yield_10y", "mortgage_rate", "breakeven", "equity_price", "dollar")
PERCENT: Final = frozenset({"equity_price", "dollar"})
_LEAST_SPAN: Final = {False: 20.0, True: 2.0}  # bp and percent: a shrug must not look like a crash

Reaction = float | tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One market's answer: low, middle, high; all the same where it is known."""

    name: str
    low: float
    middle: float
    high: float

    @property
    def certain(self) -> bool:
        """Whether it has happened rather than being expected."""
        return self.low == self.high


class ReactionBars(PaintedChart):
    """Yields in basis points and prices in percent, each kind on its own scale; the sign stands in the number."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._rows: tuple[Row, ...] = ()

    def show_reactions(self, reactions: Mapping[str, Reaction]) -> None:
        """Moves by market in bp or percent; a triple is low, middle, high."""
        known = [name for name in ORDER if name in reactions] + [name for name in reactions if name not in ORDER]
        self._rows = tuple(_row(name, reactions[name]) for name in known)
        self.redraw()
        self.tell()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is drawn, from top to bottom."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(260, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, round(max(len(self._rows), 1) * (line_height(chart_font(self.themes, "body")) + 6)) + 6)

    def _paint(self, painter: QPainter) -> None:
        if not self._rows:
            return
        font, bold = self._fonts()
        size = self._canvas.size()
        high = min(size.height() / len(self._rows), 2.2 * line_height(font))
        numbers = max(text_width(bold, self._number(row)) for row in self._rows) + 10
        names = min(max(text_width(font, self._name(row)) for row in self._rows) + 12, size.width() - numbers - 50)
        bars = QRectF(names, 0, max(30.0, size.width() - names - numbers), high)
        ink, color = self.themes.theme, self.themes.theme.color
        zero = bars.center().x()
        painter.setPen(QPen(color("faint"), 1))
        painter.drawLine(QPointF(zero, 2), QPointF(zero, high * len(self._rows) - 2))
        for number, row in enumerate(self._rows):
            box = bars.translated(0, number * high)
            write_wrapped(painter, font, color("text"), QRectF(0, box.top(), names - 8, high), self._name(row))
            self._paint_bar(painter, box, row)
            write(
                painter,
                bold,
                ink.color("text"),
                QRectF(box.right(), box.top(), numbers, high),
                self._number(row),
                RIGHT,
            )

    def _paint_bar(self, painter: QPainter, box: QRectF, row: Row) -> None:
        """A bar from zero to the middle; a whisker from low to high; an outline alone where it is a forecast."""
        color, zero = self.themes.theme.color, box.center().x()
        reach = self._reach(row.name in PERCENT)

        def at(value: float) -> float:
            return zero + value / reach * (box.width() / 2 - 4)

        role = "series_1" if row.middle >= 0 else "series_2"
        thick = min(13.0 * self.themes.text_scale, 0.5 * box.height())
        bar = QRectF(
            QPointF(min(zero, at(row.middle)), box.center().y() - thick / 2),
            QPointF(max(zero, at(row.middle)), box.center().y() + thick / 2),
        )
        fill = color(role)
        fill.setAlphaF(1.0 if row.certain else 0.45)
        painter.fillRect(bar, fill)
        if not row.certain:
            painter.setPen(QPen(color("text"), 1.2))
            y = box.center().y()
            painter.drawLine(QPointF(at(row.low), y), QPointF(at(row.high), y))
            for edge in (row.low, row.high):
                painter.drawLine(QPointF(at(edge), y - 3), QPointF(at(edge), y + 3))

    def _reach(self, percent: bool) -> float:
        edges = [abs(edge) for row in self._rows if (row.name in PERCENT) == percent for edge in (row.low, row.high)]
        return max([_LEAST_SPAN[percent], *edges])

    def _fonts(self) -> tuple[QFont, QFont]:
        """Plain and bold; a size smaller where the chart is narrow."""
        size = "body" if self.width() >= NARROW_PX * self.themes.text_scale else "tiny"
        return chart_font(self.themes, size), chart_font(self.themes, size, bold=True)

    # words

    def _name(self, row: Row) -> str:
        return self.say.say(f"variable-{kebab(row.name)}")

    def _amount(self, name: str, value: float) -> str:
        percent = name in PERCENT
        text = self.say.number(value, 1 if percent else 0, signed=True)
        return self.say.say("charts-value-percent" if percent else "charts-value-bp", number=text)

    def _number(self, row: Row) -> str:
        return self._amount(row.name, row.middle)

    def heading(self) -> str:
        return self.say.say("charts-reactions")

    def describe(self) -> str:
        return self.say.say("charts-comma").join(f"{self._name(row)} {self._number(row)}" for row in self._rows)

    def table(self) -> TableData:
        """One row per market: middle, and low and high where it is a forecast."""
        columns = tuple(self.say.say(id) for id in ("charts-market", "charts-low", "charts-middle", "charts-high"))
        rows = tuple(
            (
                self._name(row),
                "" if row.certain else self._amount(row.name, row.low),
                self._number(row),
                "" if row.certain else self._amount(row.name, row.high),
            )
            for row in self._rows
        )
        return TableData(self.heading(), columns, rows)


def _row(name: str, reaction: Reaction) -> Row:
    low, middle, high = reaction if isinstance(reaction, tuple) else (reaction, reaction, reaction)
    return Row(name, low, middle, high)
