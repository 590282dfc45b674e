"""One quantity of the money market, week by week: a small multiple beside the corridor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cbgame.desktop.charts.annotations import EndLabel, Readout, ReadoutRow
from cbgame.desktop.charts.axis import Margins, Tick, value_ticks
from cbgame.desktop.charts.lettering import chart_font, line_height
from cbgame.desktop.charts.plot_chart import PlotChart
from cbgame.desktop.charts.scales import settled_range
from cbgame.desktop.charts.series import kebab
from cbgame.desktop.charts.table_data import TableData
from cbgame.desktop.charts.weeks import week_ticks
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Week
from cbgame.text import figures

_LEAST_BN = 4.0
_MOST_LEAST_BN = 40.0
_LEAST_SHARE = 0.5


class WeekSeriesChart(PlotChart):
    """A money amount of each week (``reserves_bn``, ``treasury_account_bn``, ``on_rrp_bn`` or ``repo_bn``).

    ``named``: the message that says what it is here, where that isn't the variable's own name; ``dated``: it stands
    alone, with the weeks named along its foot.
    """

    def __init__(
        self,
        themes: ThemeSource,
        languages: LanguageSource,
        field: str,
        role: str,
        parent: QWidget | None = None,
        *,
        term: str = "",
        named: str = "",
        dated: bool = False,
    ) -> None:
        super().__init__(themes, languages, term, parent)
        self._field, self._named, self._dated = field, named or f"variable-{kebab(field)}", dated
        self._weeks: tuple[Week, ...] = ()
        self._count = 0
        self._fitted = False
        self._line = self.plot.line(field, role, 2.0)
        self.plot.arrange(self._room)
        self.retranslate()

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show these weeks, oldest first."""
        self._weeks = tuple(weeks)
        self._fitted = False
        self.show_until(len(self._weeks))

    def show_until(self, count: int) -> None:
        """Show the first weeks only."""
        self._count = max(0, min(count, len(self._weeks)))
        self.refresh()

    @property
    def amounts(self) -> tuple[float, ...]:
        """The amounts that are revealed, in billions of dollars."""
        return tuple(getattr(week, self._field) for week in self._weeks[: self._count])

    def refresh(self) -> None:
        amounts = self.amounts
        self._line.show([float(place) for place in range(len(amounts))], amounts)
        self.plot.end_labels = ()
        if amounts:
            before = self.plot.y_range if self._fitted else None
            y = settled_range(before, min(amounts), max(amounts), _least_range(max(amounts)))
            self._fitted = True
            self.plot.set_ranges((-0.5, max(len(self._weeks), 2) - 0.5), y)
            last = (float(len(amounts) - 1), amounts[-1])
            self.plot.end_labels = (
                EndLabel(*last, figures.money_number(self.say, amounts[-1]), self._line.role, bold=True),
            )
        self.show_titled(self.say.say("unit-usd-bn-short"))

    def _money(self, usd_bn: float, decimals: int) -> str:
        return figures.money_number(self.say, usd_bn, decimals)

    def y_ticks(self) -> tuple[Tick, ...]:
        low, high = self.plot.y_range
        return value_ticks(max(low, 0.0), high, self.plot.ticks_that_fit(3), self._money) if self._fitted else ()

    def x_ticks(self) -> tuple[Tick, ...]:
        return week_ticks(self.plot, self.say, self._weeks) if self._dated else ()

    def _room(self) -> Margins:
        plain = self.plot.plain_room()
        if self._dated:
            return plain
        return Margins(plain.left, plain.top, plain.right, 0.6 * line_height(chart_font(self.themes)))

    def heading(self) -> str:
        return self.say.say(self._named)

    def describe(self) -> str:
        amounts = self.amounts
        if not amounts:
            return self.say.say("charts-empty")
        return self.say.say(
            "charts-week-series-now", name=self.heading(), first=figures.money(self.say, amounts[0]),
            last=figures.money(self.say, amounts[-1]), date=self.say.date(self._weeks[self._count - 1].monday),
        )  # fmt: skip

    def table(self) -> TableData:
        """One row per revealed week."""
        columns = (self.say.say("charts-week-of"), self.say.say("unit-usd-bn-short"))
        rows = zip(self._weeks[: self._count], self.amounts, strict=True)
        return TableData(
            self.heading(),
            columns,
            tuple((self.say.date(week.monday), figures.money_number(self.say, amount)) for week, amount in rows),
        )

    def readout(self, place: int) -> Readout | None:
        if not 0 <= place < self._count:
            return None
        row = ReadoutRow(
            self.heading(), figures.money(self.say, self.amounts[place]), self._line.role, self._line.style
        )
        return Readout(place, self.say.say("charts-week-from", date=self.say.date(self._weeks[place].monday)), (row,))


def _least_range(most_bn: float) -> float:
    """The least that the axis spans: enough for ripples to stay ripples, whatever the size of the books."""
    return max(_LEAST_BN, min(_MOST_LEAST_BN, _LEAST_SHARE * most_bn), 0.08 * most_bn)
