"""The central bank's result over time: what it remitted, what it lost, and the losses that wait to be earned back."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.band import stepped
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import series_label
from cbgame.desktop.charts.stacks import Ink, fill, paint_empty
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.text import figures

RESULTS: Final = ("remittances_bn", "net_income_bn", "deferred_asset_bn")
"""What is shown: paid to the Treasury, earned, still to be earned back."""
_INKS: Final = {"remittances_bn": Ink("series_3"), "net_income_bn": Ink("series_2", hatched=True)}
_ROLES: Final = {"remittances_bn": "series_3", "net_income_bn": "series_2", "deferred_asset_bn": "series_4"}
_AHEAD: Final = ("remittances_bn", "deferred_asset_bn")
_LOW, _MIDDLE, _HIGH = 0, 2, 4
_LEAST_QUARTERS: Final = 6


class IncomeChart(PlotChart):
    """Quarterly remittances as bars, losses as hatched bars below zero, the deferred asset as an area below zero.

    What the staff expect of remittances is drawn as open bars with a whisker for nine in ten outcomes; what they expect
    of the deferred asset as a dashed line.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, "remittances", parent)
        self._past: dict[str, dict[str, float]] = {}
        self._ahead: dict[str, Mapping[str, Sequence[float]]] = {}
        self._area = self.plot.band("band_outer", 1)
        self._edge = self.plot.line("deferred", "series_4", 1.8, z=8)
        self._to_come = self.plot.line("deferred ahead", "series_4", 1.4, Qt.PenStyle.DashLine, z=8)
        self.plot.zero_line = True
        self.plot.over.insert(0, self._paint_bars)  # over the area, which would hide losses

    def show_past(self, results: Mapping[str, Mapping[str, float]]) -> None:
        """By quarter, the variables of :data:`RESULTS` as far as they are known."""
        self._past = {quarter: dict(values) for quarter, values in results.items()}
        self.refresh()

    def show_ahead(self, quarters: Sequence[str], bands: Mapping[str, Sequence[Sequence[float]]]) -> None:
        """The staff's fan, rows per quantile (5, 20, 50, 80, 95 %); none takes it away."""
        known = {name: bands[name] for name in _AHEAD if name in bands}
        self._ahead = {
            quarter: {name: [row[place] for row in rows] for name, rows in known.items()}
            for place, quarter in enumerate(quarters) if known
        }  # fmt: skip
        self.refresh()

    def refresh(self) -> None:
        self._draw_deferred()
        if self._past:
            across = places([*self._past, *self._ahead])
            first = min(across[0], across[-1] - _LEAST_QUARTERS + 1)
            before = self.plot.y_range if self.plot.end_labels else None
            self.plot.set_ranges((first - 0.5, across[-1] + 0.5), settled_range(before, *self._extent(), 10.0))
            self.plot.end_labels = self._labels(across[-1] + 0.5)
        self.show_titled(self.say.say("unit-usd-bn-short"))

    def _draw_deferred(self) -> None:
        owed = {quarter: -values.get("deferred_asset_bn", 0.0) for quarter, values in self._past.items()}
        ahead = {
            quarter: -rows["deferred_asset_bn"][_MIDDLE]
            for quarter, rows in self._ahead.items() if "deferred_asset_bn" in rows
        }  # fmt: skip
        any_owed = any(round(amount, 1) for amount in (*owed.values(), *ahead.values()))
        x, y = (each.tolist() for each in stepped(places(list(owed)), list(owed.values())))
        self._area.show_band(*((x, y, [0.0] * len(x)) if any_owed else ((), (), ())))
        self._edge.show(*((x, y) if any_owed else ((), ())))
        joined = dict([*owed.items()][-1:]) | ahead if ahead else {}
        self._to_come.show(*((places(list(joined)), list(joined.values())) if any_owed else ((), ())))

    def _extent(self) -> tuple[float, float]:
        shown = [0.0, *self._edge.y, *self._to_come.y]
        for values in self._past.values():
            shown += [values.get("remittances_bn", 0.0), min(values.get("net_income_bn", 0.0), 0.0)]
        for rows in self._ahead.values():
            shown += list(rows.get("remittances_bn", ()))
        return min(shown), max(shown)

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(5), self._number)

    def _number(self, amount: float, decimals: int) -> str:
        return figures.money_number(self.say, amount, decimals)

    def _labels(self, x: float) -> tuple[EndLabel, ...]:
        """The last known values, beside where their bar or area is or would be."""
        values = next(reversed(self._past.values()))
        labels = []
        for name, role, sign in (("remittances_bn", "series_3", 1.0), ("deferred_asset_bn", "series_4", -1.0)):
            amount = values.get(name, 0.0)
            if round(amount, 1) or (name == "remittances_bn" and name in values):
                text = f"{series_label(self.say, name)} {self._number(amount, 1)}"
                labels.append(EndLabel(x, sign * amount, text, role, bold=True, figure=name))
        loss = min(values.get("net_income_bn", 0.0), 0.0)
        if round(loss, 1):
            text = f"{self.say.say('charts-result-loss')} {self._number(-loss, 1)}"
            labels.append(EndLabel(x, loss, text, "series_2", bold=True, figure="net_income_bn"))
        return tuple(labels)

    def _paint_bars(self, painter: QPainter) -> None:
        if not self._past:
            paint_empty(painter, self.plot, self.say)
        for quarter, values in self._past.items():
            self._paint_bar(painter, quarter, "remittances_bn", values.get("remittances_bn", 0.0))
            self._paint_bar(painter, quarter, "net_income_bn", min(values.get("net_income_bn", 0.0), 0.0))
        for quarter, rows in self._ahead.items():
            if "remittances_bn" in rows:
                self._paint_expected(painter, places([quarter])[0], rows["remittances_bn"])

    def _paint_bar(self, painter: QPainter, quarter: str, name: str, amount: float) -> None:
        if round(amount, 1):
            fill(painter, self.plot, self._box(places([quarter])[0], amount), _INKS[name])

    def _paint_expected(self, painter: QPainter, x: float, row: Sequence[float]) -> None:
        color = self.plot.color("series_3")
        painter.setPen(QPen(color, 1.0, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if round(row[_MIDDLE], 1):
            painter.drawRect(self._box(x, row[_MIDDLE]))
        painter.setPen(QPen(color, 1.2))
        painter.drawLine(self.plot.at(x, row[_LOW]), self.plot.at(x, row[_HIGH]))

    def _box(self, x: float, amount: float) -> QRectF:
        half = 0.36 * (self.plot.at(1, 0).x() - self.plot.at(0, 0).x())
        top, bottom = self.plot.at(x, max(amount, 0.0)), self.plot.at(x, min(amount, 0.0))
        return QRectF(QPointF(top.x() - half, top.y()), QPointF(bottom.x() + half, bottom.y()))

    # words

    def heading(self) -> str:
        return self.say.say("charts-result")

    def describe(self) -> str:
        if not self._past:
            return self.say.say("charts-empty")
        quarter, values = next(reversed(self._past.items()))
        said = [f"{series_label(self.say, name)} {self._money(values[name])}" for name in RESULTS if name in values]
        return f"{self.say.quarter(quarter)}: {self.say.say('charts-comma').join(said)}"

    def _money(self, amount: float) -> str:
        return figures.money(self.say, amount, 1)

    def table(self) -> TableData:
        """One row per quarter: what was, then what the staff expect with its range."""
        columns = [self.say.say("charts-quarter"), *(series_label(self.say, name) for name in RESULTS)]
        columns += [f"{series_label(self.say, name)} {share} %" for name in _AHEAD for share in (5, 50, 95)]
        nothing: Mapping[str, Sequence[float]] = {}
        past = [
            (quarter, [values.get(name, math.nan) for name in RESULTS], nothing)
            for quarter, values in self._past.items()
        ]
        ahead = [(quarter, [math.nan] * len(RESULTS), rows) for quarter, rows in self._ahead.items()]
        rows = tuple(self._row(*each) for each in (*past, *ahead))
        return TableData(self.heading(), tuple(columns), rows, max(0, len(self._past) - 4))

    def _row(self, quarter: str, known: Sequence[float], fan: Mapping[str, Sequence[float]]) -> tuple[str, ...]:
        expected = [fan[name][row] if name in fan else math.nan for name in _AHEAD for row in (_LOW, _MIDDLE, _HIGH)]
        cells = ("" if math.isnan(amount) else self._number(amount, 1) for amount in (*known, *expected))
        return (self.say.quarter(quarter), *cells)

    def readout(self, place: int) -> Readout | None:
        quarter, rows = quarter_name(place), []
        for name, amount in self._past.get(quarter, {}).items():
            rows.append(
                ReadoutRow(series_label(self.say, name), self._money(amount), _ROLES[name], Qt.PenStyle.SolidLine)
            )
        for name, row in self._ahead.get(quarter, {}).items():
            rows.append(
                ReadoutRow(series_label(self.say, name), self._money(row[_MIDDLE]), _ROLES[name], Qt.PenStyle.DashLine)
            )
            between = f"{self._money(row[_LOW])} – {self._money(row[_HIGH])}"
            rows.append(ReadoutRow(self.say.say("charts-band-90"), between))
        return Readout(place, self.say.quarter(quarter), tuple(rows)) if rows else None
