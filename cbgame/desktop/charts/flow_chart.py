"""Where reserves went: what each quarter added to them and took from them, which adds up to their change."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow, paint_shape
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.lettering import chart_font, line_height
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import kebab, money_move
from cbgame.desktop.charts.stacks import Ink, Part, paint_column, paint_empty, stacked
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.text import figures

FLOWS: Final = {
    "runoff": Ink("series_2"), "purchases": Ink("series_1"), "repo": Ink("series_5"), "on_rrp": Ink("series_6"),
    "treasury_account": Ink("series_4"), "currency": Ink("liability_1"), "other": Ink("liability_7", hatched=True),
}  # fmt: skip
"""What moves reserves, from the middle line outward; all else is gathered in the last."""
_FIGURES: Final = {
    "repo": "repo_bn", "on_rrp": "on_rrp_bn", "treasury_account": "treasury_account_bn", "currency": "currency_bn",
}  # fmt: skip
_LEAST_QUARTERS: Final = 6
_MOST_QUARTERS: Final = 24


class FlowChart(PlotChart):
    """Diverging columns, one per quarter; a diamond marks the change of reserves, which the parts add up to."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, "reserves", parent)
        self._flows: dict[str, dict[str, float]] = {}
        self.plot.zero_line = True
        self.plot.under.append(self._paint_columns)
        self.plot.over.insert(0, self._paint_changes)

    def show_flows(self, flows: Mapping[str, Mapping[str, float]]) -> None:
        """By quarter, what moved reserves by how many billions of dollars."""
        self._flows = {quarter: gathered_flows(moved) for quarter, moved in flows.items()}
        self.refresh()

    def refresh(self) -> None:
        shown = list(self._flows)[-_MOST_QUARTERS:]
        if shown:
            across = places(shown)
            parts = [part for quarter in shown for part in stacked(self._flows[quarter])]
            low, high = min(part.low for part in parts), max(part.high for part in parts)
            first = min(across[0], across[-1] - _LEAST_QUARTERS + 1)
            self.plot.set_ranges((first - 0.5, across[-1] + 0.5), settled_range(None, low, high, 20.0))
            self.plot.end_labels = self._labels(across[-1] + 0.5, shown[-1])
        self.show_titled(self.say.say("unit-usd-bn-short"))

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(4), self._signed)

    def _signed(self, amount: float, decimals: int) -> str:
        return money_move(self.say, amount)

    def _labels(self, x: float, quarter: str) -> tuple[EndLabel, ...]:
        flows = self._flows[quarter]
        change = f"{self.say.say('charts-flows-change')} {money_move(self.say, math.fsum(flows.values()))}"
        labels = [EndLabel(x, math.fsum(flows.values()), change, "text", bold=True, mark=3, figure="reserves_bn")]
        parts = sorted(stacked(flows), key=lambda part: part.low - part.high)
        most = int(self.plot.height() / (1.1 * line_height(chart_font(self.themes)))) - 2
        labels += [self._label(x, part, flows[part.name]) for part in parts[:most] if round(flows[part.name])]
        return tuple(labels)

    def _label(self, x: float, part: Part, amount: float) -> EndLabel:
        ink, text = FLOWS[part.name], f"{self._name(part.name)} {money_move(self.say, amount)}"
        figure = _FIGURES.get(part.name, "")
        return EndLabel(x, part.middle, text, "text", swatch=ink.role, hatched=ink.hatched, figure=figure)

    def _name(self, name: str) -> str:
        return self.say.say(f"charts-flow-{kebab(name)}")

    def _paint_columns(self, painter: QPainter) -> None:
        if not self._flows:
            paint_empty(painter, self.plot, self.say)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for quarter, flows in self._flows.items():
            if places([quarter])[0] >= self.plot.x_range[0]:
                paint_column(painter, self.plot, places([quarter])[0], stacked(flows), FLOWS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_changes(self, painter: QPainter) -> None:
        """A diamond at each quarter's change of reserves."""
        painter.setPen(QPen(self.plot.color("window"), 1.0))
        painter.setBrush(self.plot.color("text"))
        for quarter, flows in self._flows.items():
            x = places([quarter])[0]
            if x >= self.plot.x_range[0]:
                at = self.plot.at(x, math.fsum(flows.values()))
                paint_shape(painter, 3, QPointF(at.x(), at.y()), 4.2)

    # words

    def heading(self) -> str:
        return self.say.say("charts-flows")

    def describe(self) -> str:
        if not self._flows:
            return self.say.say("charts-empty")
        quarter, flows = next(reversed(self._flows.items()))
        parts = [
            f"{self._name(name)} {money_move(self.say, amount)}" for name, amount in flows.items() if round(amount)
        ]
        return self.say.say(
            "charts-flows-now", quarter=self.say.quarter(quarter),
            change=money_move(self.say, math.fsum(flows.values())), parts=self.say.say("charts-comma").join(parts),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per quarter: every flow and their sum."""
        columns = (self.say.say("charts-quarter"), *map(self._name, FLOWS), self.say.say("charts-flows-change"))
        rows = tuple(
            (self.say.quarter(quarter), *(money_move(self.say, flows[name]) for name in FLOWS),
             money_move(self.say, math.fsum(flows.values())))
            for quarter, flows in self._flows.items()
        )  # fmt: skip
        return TableData(self.heading(), columns, rows, max(0, len(rows) - 8))

    def readout(self, place: int) -> Readout | None:
        flows = self._flows.get(quarter_name(place))
        if flows is None:
            return None
        rows = [
            ReadoutRow(self._name(name), money_move(self.say, amount), FLOWS[name].role, Qt.PenStyle.SolidLine)
            for name, amount in flows.items() if round(amount)
        ]  # fmt: skip
        change = figures.move(self.say, "reserves_bn", math.fsum(flows.values()))
        rows.append(ReadoutRow(self.say.say("charts-flows-change"), change))
        return Readout(place, self.say.quarter(quarter_name(place)), tuple(rows))


def gathered_flows(moved: Mapping[str, float]) -> dict[str, float]:
    """The flows by name as drawn; what has no name of its own is added up, so that the sum stays the same."""
    named = {name: moved.get(name, 0.0) for name in FLOWS if name != "other"}
    return named | {"other": math.fsum(amount for name, amount in moved.items() if name not in named)}
