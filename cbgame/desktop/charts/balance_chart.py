"""The balance sheet: what the central bank owns above the line, what it owes below it, equal at every date."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cbgame.desktop import figures
from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick
from cbgame.desktop.charts.band import Band, stepped
from cbgame.desktop.charts.chart import Chart
from cbgame.desktop.charts.lettering import LEFT, RIGHT, chart_font, line_height, text_width, write, write_with_halo
from cbgame.desktop.charts.line_plot import LinePlot
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import round_ticks
from cbgame.desktop.charts.table import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.game.bulletin import BalanceSheet

ASSETS: Final[dict[str, tuple[str, ...]]] = {
    "notes": ("treasuries_to_1y", "treasuries_1_to_5y"),
    "bonds": ("treasuries_5_to_10y", "treasuries_over_10y"),
    "mbs": ("mbs",),
    "bills": ("treasuries_bills", "bills"),
    "repo": ("repo", "loans"),
    "other_assets": ("other_assets", "deferred_asset"),
}
"""Asset classes as drawn, from the middle line upward, and the lines of the books that each gathers."""

LIABILITIES: Final[dict[str, tuple[str, ...]]] = {
    "currency": ("currency",),
    "reserves": ("reserves",),
    "on_rrp": ("on_rrp",),
    "treasury_account": ("treasury_account",),
    "other_liabilities": ("other_liabilities", "capital"),
}
"""Liability classes as drawn, from the middle line downward."""

_ROLES: Final = {
    "notes": "asset_1", "bonds": "asset_3", "mbs": "asset_5",
    "bills": "asset_4", "repo": "asset_6", "other_assets": "asset_7",
    "currency": "liability_1", "reserves": "liability_2", "on_rrp": "liability_4", "treasury_account": "liability_5",
    "other_liabilities": "liability_7",
}  # fmt: skip


class BalanceChart(Chart):
    """Stacked columns, one per quarter: assets upward, liabilities and capital downward, as high as each other.

    Lines of the books that no class names are gathered into the class of other assets or liabilities, so that
    nothing is lost and the columns balance.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, parent)
        self.plot = LinePlot(themes)
        self._history: tuple[tuple[str, BalanceSheet], ...] = ()
        self._income: tuple[float, float] | None = None
        self._bands: dict[str, Band] = {name: self.plot.band(role, 2) for name, role in _ROLES.items()}
        self._edges = {name: self.plot.line(f"edge {name}", "window", 0.8, z=3) for name in _ROLES}
        self.plot.zero_line = True
        self.plot.readout_at = self._readout
        self.plot.over.insert(0, self._paint_totals)
        self.plot.make_x_ticks = lambda: quarter_ticks(self.plot, self.say, *self.plot.x_range)
        self.plot.make_y_ticks = self._ticks
        self.put_face(self.plot)
        self.read_with_keys(self.plot)

    def show_history(self, history: Sequence[tuple[str, BalanceSheet]]) -> None:
        """Show the books of these quarters, oldest first."""
        self._history = tuple(history)
        self._refresh()

    def show_income(self, remittances_bn: float, deferred_asset_bn: float) -> None:
        """Say beside the columns what was remitted in the last quarter and what losses wait to be earned back."""
        self._income = (remittances_bn, deferred_asset_bn)
        self._refresh()

    def _refresh(self) -> None:
        if not self._history:
            return
        across = places([quarter for quarter, _ in self._history])
        sheets = [sheet for _, sheet in self._history]
        self._stack(across, [gathered(sheet.assets, ASSETS, "other_assets") for sheet in sheets], 1.0)
        self._stack(across, [gathered(sheet.liabilities, LIABILITIES, "other_liabilities") for sheet in sheets], -1.0)
        high = 1.2 * max(max(total(sheet.assets), total(sheet.liabilities)) for sheet in sheets)
        self.plot.set_ranges((across[0] - 0.5, across[-1] + 0.5), (-high, high))
        self.plot.title, self.plot.unit = self.heading(), self.say.say("unit-usd-bn-short")
        self.plot.end_labels = self._labels(across[-1] + 0.5)
        self.plot.fit()
        self.tell()

    def _ticks(self) -> tuple[Tick, ...]:
        return tuple(
            Tick(tick, figures.money_number(self.say, abs(tick))) for tick in round_ticks(*self.plot.y_range, 6)
        )

    def _stack(self, across: Sequence[float], columns: Sequence[Mapping[str, float]], sign: float) -> None:
        below = [0.0] * len(columns)
        for name in columns[0]:
            above = [low + sign * column[name] for low, column in zip(below, columns, strict=True)]
            x, low_edge = stepped(across, below)
            _, high_edge = stepped(across, above)
            self._bands[name].show_band(x.tolist(), low_edge.tolist(), high_edge.tolist())
            self._edges[name].show(x.tolist(), high_edge.tolist())
            below = above

    def _labels(self, x: float) -> tuple[EndLabel, ...]:
        _, sheet = self._history[-1]
        labels = []
        for side, classes, rest, sign in (
            (sheet.assets, ASSETS, "other_assets", 1.0),
            (sheet.liabilities, LIABILITIES, "other_liabilities", -1.0),
        ):
            amounts = gathered(side, classes, rest)
            tops = list(accumulate(amounts.values()))
            for (name, amount), top in zip(amounts.items(), tops, strict=True):
                if round(amount):
                    labels.append(
                        EndLabel(x, sign * (top - amount / 2), self._amount(name, amount), "text", swatch=_ROLES[name])
                    )
        return tuple(labels)

    def _amount(self, name: str, amount: float) -> str:
        return f"{self._name(name)} {figures.money_number(self.say, amount)}"

    def _name(self, name: str) -> str:
        return self.say.say(f"charts-class-{name.replace('_', '-')}")

    def _paint_totals(self, painter: QPainter) -> None:
        """Both totals, above and below the last column, where they can be seen to be equal; income at the foot."""
        if not self._history:
            return
        _, sheet = self._history[-1]
        plot, bold, plain = self.plot, chart_font(self.themes, bold=True), chart_font(self.themes)
        high, left, right = line_height(bold), plot.area.left() + 4, plot.area.right()
        assets = self.say.say("charts-balance-assets", total=figures.money(self.say, total(sheet.assets)))
        owed = self.say.say("charts-balance-liabilities", total=figures.money(self.say, total(sheet.liabilities)))
        top = plot.at(0, total(sheet.assets)).y() - high - 2
        bottom = plot.at(0, -total(sheet.liabilities)).y() + 2
        for text, y in ((assets, top), (owed, bottom)):
            wide = text_width(bold, text)
            box = QRectF(max(left, right - wide), y, wide, high)
            write_with_halo(painter, bold, plot.color("text"), plot.color("window"), box, text, LEFT)
        if self._income is not None:
            row = QRectF(1, 0, plot.width() - 2, line_height(bold))
            write(painter, plain, plot.color("muted"), row, self._income_words(), RIGHT)

    def _income_words(self) -> str:
        remitted, deferred = self._income or (0.0, 0.0)
        id = "charts-income-deferred" if round(deferred, 1) else "charts-income"
        return self.say.say(
            id, remitted=figures.money(self.say, remitted, 1), deferred=figures.money(self.say, deferred, 1)
        )

    # words

    def retranslate(self) -> None:
        self._refresh()

    def restyle(self) -> None:
        self.plot.restyle()
        self._refresh()

    def heading(self) -> str:
        return self.say.say("charts-balance")

    def describe(self) -> str:
        if not self._history:
            return self.say.say("charts-empty")
        quarter, sheet = self._history[-1]
        said = self.say.say(
            "charts-balance-now", quarter=self.say.quarter(quarter),
            assets=figures.money(self.say, total(sheet.assets)),
            liabilities=figures.money(self.say, total(sheet.liabilities)),
            reserves=figures.money(self.say, sheet.liabilities.get("reserves", 0.0)),
        )  # fmt: skip
        return said if self._income is None else f"{said} {self._income_words()}"

    def table(self) -> TableData:
        """One row per quarter, a column for every class, and both totals."""
        columns = [self.say.say("charts-quarter"), *(self._name(name) for name in ASSETS)]
        columns += [
            self.say.say("charts-assets"),
            *(self._name(name) for name in LIABILITIES),
            self.say.say("charts-liabilities"),
        ]
        return TableData(self.heading(), tuple(columns), tuple(self._row(*entry) for entry in self._history))

    def _row(self, quarter: str, sheet: BalanceSheet) -> tuple[str, ...]:
        owned = gathered(sheet.assets, ASSETS, "other_assets")
        owed = gathered(sheet.liabilities, LIABILITIES, "other_liabilities")
        amounts = [*owned.values(), total(sheet.assets), *owed.values(), total(sheet.liabilities)]
        return (self.say.quarter(quarter), *(figures.money_number(self.say, amount) for amount in amounts))

    def _readout(self, place: int) -> Readout | None:
        sheet = next((sheet for quarter, sheet in self._history if places([quarter])[0] == place), None)
        if sheet is None:
            return None
        rows = [ReadoutRow(self.say.say("charts-assets"), figures.money_number(self.say, total(sheet.assets)))]
        for side, classes, rest in (
            (sheet.assets, ASSETS, "other_assets"),
            (sheet.liabilities, LIABILITIES, "other_liabilities"),
        ):
            rows += [
                ReadoutRow(
                    self._name(name), figures.money_number(self.say, amount), _ROLES[name], Qt.PenStyle.SolidLine
                )
                for name, amount in gathered(side, classes, rest).items()
                if round(amount)
            ]
        rows.append(
            ReadoutRow(self.say.say("charts-liabilities"), figures.money_number(self.say, total(sheet.liabilities)))
        )
        return Readout(place, self.say.quarter(quarter_name(place)), tuple(rows))


def gathered(side: Mapping[str, float], classes: Mapping[str, tuple[str, ...]], rest: str) -> dict[str, float]:
    """One side of the books by class; what no class names goes to ``rest``. The sum stays the same."""
    amounts = {name: sum(side.get(line, 0.0) for line in lines) for name, lines in classes.items()}
    known = {line for lines in classes.values() for line in lines}
    amounts[rest] += sum(amount for line, amount in side.items() if line not in known)
    return amounts


def total(side: Mapping[str, float]) -> float:
    """The sum of one side of the books, to the million: what was added in another order must read the same."""
    return round(math.fsum(side.values()), 3)
