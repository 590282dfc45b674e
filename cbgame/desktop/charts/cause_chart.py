"""Why a figure moved: a staircase from the value before, step by step through the causes, to the value now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.lettering import (
    LEFT,
    NARROW_PX,
    chart_font,
    elided,
    line_height,
    text_width,
    write,
    write_wrapped,
)
from cbgame.desktop.charts.painted_chart import PaintedChart
from cbgame.desktop.charts.series import kebab, series_number
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.variables import VARIABLES
from cbgame.game.bulletin import Cause
from cbgame.text import figures
from cbgame.text.phrases import name_of

MOST_STEPS: Final = 7
_LEAST_STEPS: Final = 4  # that a low chart must have room for
_SMALL_SHARE: Final = 0.06  # of the largest contribution: smaller ones are gathered


@dataclass(frozen=True, slots=True)
class Step:
    """One stair: a cause, its contribution, and the value before and after it."""

    id: str
    amount: float
    start: float
    end: float


def staircase(causes: Sequence[Cause], previous: float, most: int = MOST_STEPS) -> tuple[Step, ...]:
    """The causes as stairs that begin at ``previous`` and end at the new value, largest first.

    At most ``most`` are named; what is small is gathered into a last stair named ``other``, so that nothing is lost.
    """
    ordered = sorted(causes, key=lambda cause: -abs(cause.amount))
    least = _SMALL_SHARE * abs(ordered[0].amount) if ordered else 0.0
    named = [cause for cause in ordered if abs(cause.amount) >= least and cause.id != "other"][:most]
    rest = sum(cause.amount for cause in ordered) - sum(cause.amount for cause in named)
    if len(named) < len(ordered):
        named.append(Cause("other", rest))
    steps, at = [], previous
    for cause in named:
        steps.append(Step(cause.id, cause.amount, at, at + cause.amount))
        at += cause.amount
    return tuple(steps)


class CauseChart(PaintedChart):
    """Rows of a waterfall: the value before, one bar per cause beginning where the last one ended, the value now.

    A step says its direction with an arrow head and a signed number; colour only repeats it.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self._earning = True
        self._variable = ""
        self._unit = ""
        self._previous: float | None = None
        self._causes: tuple[Cause, ...] = ()
        self._steps: tuple[Step, ...] = ()

    def show_causes(
        self,
        variable: str,
        causes: Sequence[Cause],
        unit: str = "",
        previous: float | None = None,
        earning: bool = True,
    ) -> None:
        """Contributions in the variable's own unit; ``previous`` is the value before the move (None: from zero).

        ``unit`` is as in ``economy.variables``; empty means the variable's own. ``earning``: reserves earn interest.
        """
        self._variable, self._unit, self._previous = variable, unit or VARIABLES[variable].unit, previous
        self._earning = earning
        self._causes = tuple(causes)
        self._steps = staircase(causes, previous or 0.0)
        self.redraw()
        self.tell()

    @property
    def steps(self) -> tuple[Step, ...]:
        """The stairs; where the chart is low the smallest are drawn as one."""
        return self._steps

    def sizeHint(self) -> QSize:
        return QSize(420, self.minimumSizeHint().height() + 40)

    def minimumSizeHint(self) -> QSize:
        rows = min(len(self._steps), _LEAST_STEPS) + 3
        return QSize(260, round(rows * (line_height(chart_font(self.themes, "tiny")) + 3)))

    # drawing

    def _paint(self, painter: QPainter) -> None:
        if not self._steps:
            return
        font, bold = self._fonts()
        size, color = self._canvas.size(), self.themes.theme.color
        title = QRectF(0, 0, size.width(), line_height(bold) + 6)
        write(painter, bold, color("text"), title, elided(bold, self.heading(), size.width()), LEFT)
        steps = self._that_fit(int((size.height() - title.height()) / (1.05 * line_height(font))) - 2)
        rows = len(steps) + 2
        high = min((size.height() - title.height()) / rows, 2.1 * line_height(font))
        numbers = max(text_width(bold, self._step_said(step)) for step in steps)
        numbers = max(numbers, *(text_width(bold, self._value(value)) for value in (self._start, self._end))) + 10
        names = min(max(text_width(font, name) for name in self._names(steps)) + 14, size.width() - numbers - 44)
        low, top = self._span()
        box = QRectF(names, title.bottom(), max(40.0, size.width() - names - numbers), high)

        def at(value: float) -> float:
            return box.left() + 4 + (value - low) / (top - low) * (box.width() - 8)

        for number, name in enumerate(self._names(steps)):
            row = QRectF(0, title.bottom() + number * high, names - 8, high)
            write_wrapped(painter, bold if number in (0, rows - 1) else font, color("text"), row, name)
        self._paint_level(painter, box, at(self._start), self._value(self._start))
        for number, step in enumerate(steps, start=1):
            self._paint_step(painter, box.translated(0, number * high), at(step.start), at(step.end), step)
        self._paint_level(painter, box.translated(0, (rows - 1) * high), at(self._end), self._value(self._end))

    def _that_fit(self, rows: int) -> tuple[Step, ...]:
        """The stairs for which there are rows; the rest is gathered into the last."""
        if rows >= len(self._steps):
            return self._steps
        return staircase(self._causes, self._previous or 0.0, most=max(rows - 1, 1))

    def _paint_level(self, painter: QPainter, row: QRectF, x: float, text: str) -> None:
        """A value before or after: an upright tick with its number."""
        _, bold = self._fonts()
        painter.setPen(QPen(self.themes.theme.color("text"), 2.4))
        painter.drawLine(QPointF(x, row.top() + 3), QPointF(x, row.bottom() - 3))
        write(painter, bold, self.themes.theme.color("text"), QRectF(x + 8, row.top(), 10, row.height()), text, LEFT)

    def _paint_step(self, painter: QPainter, row: QRectF, start: float, end: float, step: Step) -> None:
        """A bar with an arrow head from where the last step ended; a hair line leads to the next."""
        color = self.themes.theme.color
        rises = step.amount >= 0
        thick = min(14.0 * self.themes.text_scale, 0.56 * row.height())
        painter.setPen(QPen(color("faint"), 1))
        painter.drawLine(QPointF(start, row.top() - 3), QPointF(start, row.center().y()))
        painter.drawLine(QPointF(end, row.center().y()), QPointF(end, row.bottom() + 3))
        left, wide = min(start, end), max(abs(end - start), 1.5)
        painter.fillRect(
            QRectF(left, row.center().y() - thick / 2, wide, thick), color("series_1" if rises else "series_2")
        )
        if wide > 12:
            tip, back = (end - 3, end - 7) if rises else (end + 3, end + 7)
            painter.setPen(QPen(color("on_accent"), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for side in (-3, 3):
                painter.drawLine(QPointF(back, row.center().y() + side), QPointF(tip, row.center().y()))
        _, font = self._fonts()
        right = max(start, end) + 8
        write(painter, font, color("text"), QRectF(right, row.top(), 10, row.height()), self._step_said(step), LEFT)

    def _span(self) -> tuple[float, float]:
        edges = [self._start, self._end, *(step.end for step in self._steps)]
        low, top = min(edges), max(edges)
        margin = 0.02 * (top - low) or 1.0
        return low - margin, top + margin

    @property
    def _narrow(self) -> bool:
        return self.width() < NARROW_PX * self.themes.text_scale

    def _fonts(self) -> tuple[QFont, QFont]:
        """Plain and bold; a size smaller where the chart is narrow."""
        size = "tiny" if self._narrow else "body"
        return chart_font(self.themes, size), chart_font(self.themes, size, bold=True)

    # words

    @property
    def _start(self) -> float:
        return self._steps[0].start

    @property
    def _end(self) -> float:
        return self._steps[-1].end

    @property
    def _decimals(self) -> int:
        """Enough decimals to tell the steps apart, at least the variable's own."""
        largest = max(abs(step.amount) for step in self._steps)
        return max(VARIABLES[self._variable].decimals, 2 if largest < 2 else 1 if largest < 20 else 0)

    def heading(self) -> str:
        if not self._steps:
            return self.say.say("charts-empty")
        move = self._signed(self._end - self._start)
        return self.say.say("charts-causes", name=name_of(self.say, self._variable, self._earning), move=move)

    def _names(self, steps: Sequence[Step]) -> list[str]:
        ends = (
            ("charts-causes-nothing", "charts-causes-sum")
            if self._previous is None
            else ("charts-causes-before", "charts-causes-now")
        )
        return [self.say.say(ends[0]), *(self._cause(step.id) for step in steps), self.say.say(ends[1])]

    def _cause(self, id: str) -> str:
        return self.say.say("charts-causes-other" if id == "other" else f"cause-{kebab(id)}")

    def _step_said(self, step: Step) -> str:
        """A step's number; where the chart is narrow without its unit, which the heading has."""
        if not self._narrow:
            return self._signed(step.amount)
        bare = "figure-usd-bn-number" if self._unit == "usd_bn" else "figure-plain"
        said = figures.amount_said(self.say, bare, step.amount, self._decimals, signed=True)
        return f"{self._arrow(step.amount)} {said}"

    def _arrow(self, amount: float) -> str:
        shown = round(amount, self._decimals)
        return figures.RISEN if shown > 0 else figures.FALLEN if shown < 0 else figures.SAME

    def _signed(self, amount: float) -> str:
        return f"{self._arrow(amount)} {self._move(amount)}"

    def _move(self, amount: float) -> str:
        unit = "points" if self._unit.startswith("percent") else kebab(self._unit)
        return figures.amount_said(self.say, f"charts-value-{unit}", amount, self._decimals, signed=bool(amount))

    def _value(self, value: float) -> str:
        if self._previous is None:
            return self._move(value)
        return series_number(self.say, self._variable, value, unit=True)

    def describe(self) -> str:
        said = [f"{self._cause(step.id)} {self._signed(step.amount)}" for step in self._steps]
        return self.say.say("charts-comma").join(said) if said else self.say.say("charts-empty")

    def table(self) -> TableData:
        """The value before, each contribution with the value after it, and the value now."""
        columns = tuple(self.say.say(id) for id in ("charts-cause", "charts-contribution", "charts-then"))
        if not self._steps:
            return TableData(self.heading(), columns, ())
        names = self._names(self._steps)
        rows = [(names[0], "", self._value(self._start))]
        for name, step in zip(names[1:-1], self._steps, strict=True):
            rows.append((name, self._signed(step.amount), self.say.number(step.end, self._decimals)))
        rows.append((names[-1], self._signed(self._end - self._start), self._value(self._end)))
        return TableData(self.heading(), columns, tuple(rows))
