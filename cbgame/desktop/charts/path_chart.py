"""The player's path beside reference policies on the same luck, for one variable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick, value_ticks
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import SPIKE_FROM_BP, compressed_bp, compressed_ticks, settled_range
from cbgame.desktop.charts.series import series_label, series_number, series_unit
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.economy.variables import VARIABLES
from cbgame.text import figures
from cbgame.text.catalogue import Catalogue

POLICY_STYLES: Final = {
    "player": ("series_1", 2.6, Qt.PenStyle.SolidLine, 20.0),
    "class_median": ("series_1", 2.6, Qt.PenStyle.SolidLine, 20.0),
    "history": ("history", 1.5, Qt.PenStyle.DotLine, 12.0),
    "taylor": ("series_2", 1.5, Qt.PenStyle.DashDotLine, 11.0),
    "hold": ("series_3", 1.5, Qt.PenStyle.DashLine, 10.0),
    "inertial": ("series_4", 1.3, Qt.PenStyle.DashDotDotLine, 9.0),
    "balanced": ("series_5", 1.3, Qt.PenStyle.DashDotDotLine, 8.0),
    "what_if": ("series_2", 2.0, Qt.PenStyle.DashLine, 15.0),
    "hindsight": ("series_6", 1.5, Qt.PenStyle.DashLine, 7.0),
}
"""Role, width, style and height in the stack of each policy's line."""

_LEAST_SPAN: Final = {
    "percent": 0.6, "percent_per_year": 0.6, "bp": 20.0, "usd_bn": 100.0, "index": 4.0, "share": 0.1, "days": 2.0,
}  # fmt: skip


class PathChart(PlotChart):
    """One variable: the player's line strong, the ghosts' thin, each with its own dashes, all named at their ends."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent=parent)
        self._variable = "policy_rate"
        self._quarters: tuple[str, ...] = ()
        self._paths: dict[str, tuple[float, ...]] = {}

    def show_paths(self, variable: str, quarters: Sequence[str], paths: Mapping[str, Sequence[float]]) -> None:
        """Numbers by policy (player, hold, taylor, history), one per quarter."""
        self._variable, self._quarters = variable, tuple(quarters)
        self._paths = {policy: tuple(values) for policy, values in paths.items() if len(values)}
        across = places(quarters)
        for policy, (role, width, style, z) in POLICY_STYLES.items():
            values = self._paths.get(policy, ())
            if values or policy in self.plot.lines:
                line = self.plot.line(policy, role, width, style, z)
                line.show(across[: len(values)], [self._drawn(value) for value in values])
        self.refresh()

    def refresh(self) -> None:
        numbers = [value for values in self._paths.values() for value in values]
        if not numbers:
            return
        across = places(self._quarters)
        drawn = [self._drawn(value) for value in numbers]
        least = _LEAST_SPAN[VARIABLES[self._variable].unit]
        if VARIABLES[self._variable].unit == "usd_bn":  # of books of any size
            least = min(least, max(1.0, max(drawn) / 2))
        y = settled_range(None, min(drawn), max(drawn), least)
        self.plot.end_labels = tuple(
            EndLabel(*last, policy_name(self.say, policy), line.role, bold=policy in ("player", "class_median"))
            for policy, line in self.plot.lines.items()
            if (last := line.last)
        )
        self.plot.set_ranges((across[0], max(across[-1], across[0] + 1)), y)
        self.show_titled(series_unit(self.say, self._variable))

    @property
    def _compressed(self) -> bool:
        """Whether the scale is the corridor chart's: a spread whose spikes would flatten everything else."""
        return (
            VARIABLES[self._variable].unit == "bp"
            and max(max(values) for values in self._paths.values()) > SPIKE_FROM_BP
        )

    def _drawn(self, value: float) -> float:
        return compressed_bp(value) if self._compressed else value

    def _number(self, value: float, decimals: int) -> str:
        if VARIABLES[self._variable].unit == "usd_bn":
            return figures.money_number(self.say, value, decimals)
        return self.say.number(value, decimals)

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        if not self._compressed:
            return value_ticks(*self.plot.y_range, self.plot.ticks_that_fit(4), self._number)
        worst = max(max(values) for values in self._paths.values())
        return tuple(Tick(compressed_bp(bp), self.say.number(bp, 0)) for bp in compressed_ticks(0.0, worst))

    def heading(self) -> str:
        return series_label(self.say, self._variable)

    def describe(self) -> str:
        ends = [
            f"{policy_name(self.say, policy)} {series_number(self.say, self._variable, values[-1], unit=True)}"
            for policy, values in self._paths.items()
        ]
        return self.say.say("charts-comma").join(ends) if ends else self.say.say("charts-empty")

    def table(self) -> TableData:
        """One row per quarter, one column per policy."""
        columns = (self.say.say("charts-quarter"), *(policy_name(self.say, policy) for policy in self._paths))
        rows = tuple(
            (self.say.quarter(quarter), *(self._cell(values, place) for values in self._paths.values()))
            for place, quarter in enumerate(self._quarters)
        )
        return TableData(self.heading(), columns, rows)

    def _cell(self, values: Sequence[float], place: int) -> str:
        return series_number(self.say, self._variable, values[place]) if place < len(values) else ""

    def readout(self, place: int) -> Readout | None:
        column = place - int(places(self._quarters[:1])[0]) if self._quarters else -1
        rows = []
        for policy, line in self.plot.lines.items():
            values = self._paths.get(policy, ())
            if 0 <= column < len(values):
                value = series_number(self.say, self._variable, values[column], unit=True)
                rows.append(ReadoutRow(policy_name(self.say, policy), value, line.role, line.style))
        return Readout(place, self.say.quarter(quarter_name(place)), tuple(rows)) if rows else None


def policy_name(catalogue: Catalogue, policy: str) -> str:
    """A policy in a word or two."""
    return catalogue.say(f"policy-{policy.replace('_', '-')}")
