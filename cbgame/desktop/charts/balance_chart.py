"""The balance sheet: what the central bank owns above the line, what it owes below it, equal at every date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Tick
from cbgame.desktop.charts.balance_classes import FIGURES, INKS
from cbgame.desktop.charts.lettering import LEFT, chart_font, line_height, text_width, write_with_halo
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.quarters import places, quarter_ticks
from cbgame.desktop.charts.scales import round_ticks
from cbgame.desktop.charts.series import kebab, money_move
from cbgame.desktop.charts.stacks import paint_column, stacked
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import quarter_name
from cbgame.game.bulletin import BalanceSheet
from cbgame.text import figures
from cbgame.text.book_classes import ASSETS, LIABILITIES, owed, owned, total

_LEAST_QUARTERS: Final = 4


class BalanceChart(PlotChart):
    """Stacked columns, one per quarter: assets upward, liabilities and capital downward, as high as each other.

    Lines of the books that no class names are gathered into the class of other assets or liabilities, so that
    nothing is lost and the columns balance. Beside the last column stand the classes with what changed in the quarter.
    Where a quarter's readout has no room for both sides, it shows the one under the pointer, or the one that the keys
    up and down chose.
    """

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, languages, "balance-sheet", parent)
        self._history: tuple[tuple[str, BalanceSheet], ...] = ()
        self._reads_liabilities = False
        self.plot.zero_line = True
        self.plot.under.append(self._paint_columns)
        self.plot.over.insert(0, self._paint_totals)

    def show_history(self, history: Sequence[tuple[str, BalanceSheet]]) -> None:
        """Show the books of these quarters, oldest first."""
        self._history = tuple(history)
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sides = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}
        key = Qt.Key(event.key())
        if key in sides and self.plot.cursor is not None and not self.shows_table:
            self._reads_liabilities = sides[key]
            self.plot.redraw()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        if not self._history:
            return
        across = places([quarter for quarter, _ in self._history])
        high = 1.22 * max(max(total(sheet.assets), total(sheet.liabilities)) for _, sheet in self._history)
        first = min(across[0], across[-1] - _LEAST_QUARTERS + 1)
        self.plot.set_ranges((first - 0.5, across[-1] + 0.5), (-high, high))
        self.plot.end_labels = self._labels(across[-1] + 0.5)
        self.show_titled(self.say.say("unit-usd-bn-short"))

    def x_ticks(self) -> tuple[Tick, ...]:
        return quarter_ticks(self.plot, self.say, *self.plot.x_range)

    def y_ticks(self) -> tuple[Tick, ...]:
        most = self.plot.ticks_that_fit(6)
        return tuple(
            Tick(tick, figures.money_number(self.say, abs(tick))) for tick in round_ticks(*self.plot.y_range, most)
        )

    def column(self, sheet: BalanceSheet) -> dict[str, float]:
        """The amounts of a column: assets upward, liabilities and capital downward."""
        return owned(sheet.assets) | {name: -amount for name, amount in owed(sheet.liabilities).items()}

    def _labels(self, x: float) -> tuple[EndLabel, ...]:
        quarter, sheet = self._history[-1]
        moves = self._moves(quarter)
        return tuple(
            EndLabel(x, part.middle, self._label(part.name, part.high - part.low, moves), "text",
                     swatch=INKS[part.name].role, figure=FIGURES.get(part.name, ""), hatched=INKS[part.name].hatched)
            for part in stacked(self.column(sheet)) if round(part.high - part.low)
        )  # fmt: skip

    def _label(self, name: str, amount: float, moves: dict[str, float]) -> str:
        said = f"{self._name(name)} {figures.money_number(self.say, amount)}"
        return f"{said}  {money_move(self.say, moves[name])}" if round(moves.get(name, 0.0)) else said

    def _moves(self, quarter: str) -> dict[str, float]:
        """The change of each class in that quarter; none for the first."""
        place = next(number for number, (each, _) in enumerate(self._history) if each == quarter)
        if place == 0:
            return {}
        now, before = (self._history[at][1] for at in (place, place - 1))
        amounts = owned(now.assets) | owed(now.liabilities)
        earlier = owned(before.assets) | owed(before.liabilities)
        return {name: amount - earlier[name] for name, amount in amounts.items()}

    def _name(self, name: str) -> str:
        return self.say.say(f"charts-class-{kebab(name)}")

    # drawing

    def _paint_columns(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for quarter, sheet in self._history:
            paint_column(painter, self.plot, places([quarter])[0], stacked(self.column(sheet)), INKS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_totals(self, painter: QPainter) -> None:
        """Both totals, above and below the columns, where they can be seen to be equal."""
        if not self._history:
            return
        _, sheet = self._history[-1]
        plot, bold = self.plot, chart_font(self.themes, bold=True)
        high = line_height(bold)
        assets = self.say.say("charts-balance-assets", total=figures.money(self.say, total(sheet.assets)))
        owing = self.say.say("charts-balance-liabilities", total=figures.money(self.say, total(sheet.liabilities)))
        for text, y in ((assets, plot.area.top() + 1), (owing, plot.area.bottom() - high - 1)):
            box = QRectF(plot.area.right() - text_width(bold, text), y, text_width(bold, text), high)
            write_with_halo(painter, bold, plot.color("text"), plot.color("window"), box, text, LEFT)

    # words

    def heading(self) -> str:
        return self.say.say("charts-balance")

    def describe(self) -> str:
        if not self._history:
            return self.say.say("charts-empty")
        quarter, sheet = self._history[-1]
        return self.say.say(
            "charts-balance-now", quarter=self.say.quarter(quarter),
            assets=figures.money(self.say, total(sheet.assets)),
            liabilities=figures.money(self.say, total(sheet.liabilities)),
            reserves=figures.money(self.say, sheet.liabilities.get("reserves", 0.0)),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per quarter, a column for every class that is ever used, and both totals."""
        used = self._used()
        columns = [self.say.say("charts-quarter"), *(self._name(name) for name in ASSETS if name in used)]
        columns += [self.say.say("charts-assets"), *(self._name(name) for name in LIABILITIES if name in used)]
        columns.append(self.say.say("charts-liabilities"))
        rows = tuple(self._row(quarter, sheet, used) for quarter, sheet in self._history)
        return TableData(self.heading(), tuple(columns), rows, max(0, len(rows) - 8))

    def _used(self) -> set[str]:
        sheets = [sheet for _, sheet in self._history]
        return {name for sheet in sheets for name, amount in self.column(sheet).items() if round(amount)}

    def _row(self, quarter: str, sheet: BalanceSheet, used: set[str]) -> tuple[str, ...]:
        assets = [amount for name, amount in owned(sheet.assets).items() if name in used]
        liabilities = [amount for name, amount in owed(sheet.liabilities).items() if name in used]
        amounts = [*assets, total(sheet.assets), *liabilities, total(sheet.liabilities)]
        return (self.say.quarter(quarter), *(figures.money_number(self.say, amount) for amount in amounts))

    def readout(self, place: int) -> Readout | None:
        """Amount, share and change of every class; of one side alone where there isn't room for both."""
        quarter = quarter_name(place)
        sheet = dict(self._history).get(quarter)
        if sheet is None:
            return None
        sides = [("charts-assets", owned(sheet.assets)), ("charts-liabilities", owed(sheet.liabilities))]
        pointer = self.plot.pointer
        below = self._reads_liabilities if pointer is None else pointer.y() > self.plot.at(0, 0).y()
        rows = [self._side(*side, self._moves(quarter)) for side in sides]
        room = self.plot.height() / (line_height(chart_font(self.themes)) + 1) - 2
        shown = rows[0] + rows[1] if len(rows[0]) + len(rows[1]) <= room else rows[int(below)]
        return Readout(place, self.say.quarter(quarter), tuple(shown))

    def _side(self, id: str, amounts: dict[str, float], moves: dict[str, float]) -> list[ReadoutRow]:
        whole = total(amounts)
        rows = [ReadoutRow(self.say.say(id), figures.money_number(self.say, whole))]
        for name, amount in amounts.items():
            if round(amount):
                share = figures.rate(self.say, 100 * amount / whole, 0)
                change = money_move(self.say, moves[name]) if name in moves else ""
                value = f"{figures.money_number(self.say, amount)} · {share} · {change}".rstrip(" ·")
                rows.append(ReadoutRow(self._name(name), value, INKS[name].role, Qt.PenStyle.SolidLine))
        return rows
