"""The charts of the desk behind tabs: each is created once and fed with what is published, when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QTabWidget, QVBoxLayout, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game import histories
from cbgame.game.bulletin import Bulletin, Preview, Status
from cbgame.game.level import Level
from cbgame.policy.decision import Decision

if TYPE_CHECKING:  # what a tab shows is loaded when it is first looked at
    from cbgame.desktop.charts.balance_chart import BalanceChart
    from cbgame.desktop.charts.corridor_chart import CorridorChart
    from cbgame.desktop.charts.fan_chart import FanChart
    from cbgame.desktop.charts.flow_chart import FlowChart
    from cbgame.desktop.charts.income_chart import IncomeChart
    from cbgame.desktop.charts.reserve_chart import ReserveDemandChart
    from cbgame.desktop.charts.week_series_chart import WeekSeriesChart
    from cbgame.desktop.controls.data_panel import DataPanel

FANS = {
    "rates": (("policy_rate",),),
    "inflation": (("core_inflation_4q", "headline_inflation_4q", "expected_inflation_long"),),
    "jobs": (("unemployment", "natural_unemployment"), ("output_gap",)),
    "yields": (("yield_10y", "yield_2y", "mortgage_rate"), ("term_premium_10y",)),
    "assets": (
        ("equity_price",), ("equity_valuation",), ("house_price",), ("credit_spread",), ("dollar",), ("volatility",),
    ),
    "income": (("unrealised_loss_bn",),),
}  # fmt: skip
"""The fan charts of each tab, by the variables that share one."""
TABS = ("rates", "inflation", "jobs", "yields", "assets", "plumbing", "books", "income", "data")
WHOLE_HEIGHT = "data"
"""The tab that needs all the height there is."""
MAIN_VARIABLE = {
    "rates": "yield_10y", "inflation": "core_inflation_4q", "jobs": "unemployment", "yields": "yield_10y",
    "assets": "equity_price", "plumbing": "sofr_iorb_bp", "books": "reserves_bn", "income": "reserves_bn",
    "data": "reserves_bn",
}  # fmt: skip
"""The variable that "Why did it move?" begins with on each tab."""
TERMS = {
    "policy_rate": "federal-funds-rate", "core_inflation_4q": "core-inflation", "unemployment": "unemployment",
    "output_gap": "output-gap", "yield_10y": "yield", "term_premium_10y": "term-premium",
    "equity_price": "equity-price", "equity_valuation": "equity-valuation", "house_price": "house-price",
    "credit_spread": "credit-spread", "dollar": "dollar", "volatility": "volatility",
    "unrealised_loss_bn": "unrealised-loss",
}  # fmt: skip
"""The glossary card behind a fan chart's title, by its first variable."""
_ALONE = {
    "plumbing": ("reserves", "corridor", "flows", "operations"),
    "books": ("books",), "income": ("income",), "data": ("data",),
}  # fmt: skip
"""The charts of a tab that are no fans, by attribute; they come before its fans."""
_PLACES = {
    "jobs": ((0, 0, 3), (3, 0, 2)),
    "yields": ((0, 0, 3), (3, 0, 2)),
    "assets": ((0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 1), (1, 1, 1), (1, 2, 1)),
    "plumbing": ((0, 0, 5), (0, 1, 3), (3, 1, 2), (0, 1, 3)),
    "income": ((0, 0, 3), (3, 0, 2)),
}
"""Row, column and rows taken of each chart of a tab; one alone has the page for itself."""
_PLUMBING = {
    True: {"reserves": (0, 0, 5), "corridor": (0, 1, 3), "flows": (3, 1, 2)},
    False: {"corridor": (0, 0, 5), "operations": (0, 1, 3), "flows": (3, 1, 2)},
}
"""What stands where among the pipes, where reserves earn interest and where they earn nothing: there they are as scarce
as the Desk keeps them, no curve of demand is of use, and what it does about the funds rate is its daily work."""
_LARGE_TEXT = 1.25
_PADDING_PX = (2, 10)


class ChartTabs(QWidget):
    """Shows the past, the fan of what is being considered, the tape and the books; emits which tab is looked at.

    Only the tab on screen is fed at once: previews come up to 60 times a second. The others take what is newest when
    they are turned to; their charts are made when they are first turned to, or asked for by name. Those of the first
    are made ahead (:meth:`furnish`), or else once the desk has painted: it can be played before they are there.
    """

    turned = Signal(str)
    figure_chosen = Signal(str)  # a variable, in the table of all data

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self.fans = _Fans(self._make_fans)
        self._back: int | None = None  # how far all fans look back, once that was asked
        self._level: Level | None = None
        self._bulletins: tuple[Bulletin, ...] = ()
        self._preview: Preview | None = None
        self._considered: tuple[Bulletin, Decision] | None = None
        self._waiting: dict[str, set[str]] = {tab: set() for tab in TABS}
        self._guest: QWidget | None = None
        self._grids: dict[str, QGridLayout] = {}
        self._padding_px = 0  # around the tabs' names
        self._place()
        self.tabs.currentChanged.connect(self._turned)
        languages.changed.connect(self.retranslate)
        themes.changed.connect(lambda _: self._space_tabs())
        self.retranslate()

    @cached_property
    def reserves(self) -> ReserveDemandChart:
        """Reserves against the demand for them."""
        from cbgame.desktop.charts.reserve_chart import ReserveDemandChart

        return ReserveDemandChart(self._themes, self._languages, self)

    @cached_property
    def corridor(self) -> CorridorChart:
        """The week's rates within their corridor."""
        from cbgame.desktop.charts.corridor_chart import CorridorChart

        return CorridorChart(self._themes, self._languages, self)

    @cached_property
    def operations(self) -> WeekSeriesChart:
        """What the Desk lends to keep the funds rate where it wants it."""
        from cbgame.desktop.charts.week_series_chart import WeekSeriesChart

        return WeekSeriesChart(
            self._themes, self._languages, "repo_bn", "series_3", self,
            term="temporary-repo", named="charts-desk-operations", dated=True,
        )  # fmt: skip

    @cached_property
    def flows(self) -> FlowChart:
        """What moved reserves."""
        from cbgame.desktop.charts.flow_chart import FlowChart

        return FlowChart(self._themes, self._languages, self)

    @cached_property
    def books(self) -> BalanceChart:
        """Assets and liabilities."""
        from cbgame.desktop.charts.balance_chart import BalanceChart

        return BalanceChart(self._themes, self._languages, self)

    @cached_property
    def income(self) -> IncomeChart:
        """What the books earn."""
        from cbgame.desktop.charts.income_chart import IncomeChart

        return IncomeChart(self._themes, self._languages, self)

    @cached_property
    def data(self) -> DataPanel:
        """All figures."""
        from cbgame.desktop.controls.data_panel import DataPanel

        made = DataPanel(self._themes, self._languages, self)
        made.chosen.connect(self.figure_chosen)
        return made

    @property
    def tab(self) -> str:
        """The chart that is looked at, or would be beside the guest."""
        return TABS[max(0, self.tabs.currentIndex() - self._shift())]

    def turn_to(self, tab: str) -> None:
        """Look at a tab; the data's table waits to be searched."""
        self.tabs.setCurrentIndex(TABS.index(tab) + self._shift())
        self.furnish()
        if tab == "data":
            self.data.search.setFocus()

    def furnish(self) -> None:
        """Make the charts of the tab that is looked at."""
        self._furnish(self.tab)
        self._feed(self.tab)

    def take_in(self, guest: QWidget) -> None:
        """Give a panel that has no room beside the charts a tab before theirs, and show it."""
        self._guest = guest
        self.tabs.insertTab(0, guest, "")
        self.tabs.setCurrentIndex(0)
        self.retranslate()

    def let_out(self) -> None:
        """Take the guest's tab away again."""
        if self._guest is not None:
            self.tabs.removeTab(0)
            self._guest = None
            self._space_tabs()

    def greet(self) -> None:
        """Show the guest first, if there is one."""
        if self._guest is not None:
            self.tabs.setCurrentIndex(0)

    def show_bulletins(self, level: Level, bulletins: Sequence[Bulletin]) -> None:
        """Show all that has been published."""
        self._level, self._bulletins, self._preview = level, tuple(bulletins), None
        self._wait_for("past")

    def show_considered(self, newest: Bulletin, decision: Decision) -> None:
        """Show what the guidance of the decision spells out."""
        self._considered = newest, decision
        if "rates" in self._grids:
            self._feed_considered(newest, decision)

    def show_preview(self, preview: Preview) -> None:
        """Show the fan of what is being considered; nothing changes if it was refused."""
        if preview.bands:
            self._preview = preview
            self._wait_for("fan")

    def retranslate(self) -> None:
        """Set all texts."""
        for index, tab in enumerate(TABS):
            self.tabs.setTabText(index + self._shift(), self._languages.catalogue.say(f"desk-tab-{tab}"))
            keys = "D" if tab == "data" else f"Alt+{index + 1}"
            self.tabs.setTabToolTip(index + self._shift(), keys)
        if self._guest is not None:
            self.tabs.setTabText(0, self._languages.catalogue.say("desk-briefing"))
        self.tabs.tabBar().setAccessibleName(self._languages.catalogue.say("desk-tabs"))
        self._space_tabs()

    # feeding

    def _wait_for(self, what: str) -> None:
        for waiting in self._waiting.values():
            waiting.add(what)
        self._feed(self.tab)

    def _feed(self, tab: str) -> None:
        """Give a tab what it has not seen yet, once it has its charts."""
        if tab not in self._grids:
            return
        waiting, self._waiting[tab] = self._waiting[tab], set()
        if "past" in waiting and self._level is not None:
            self._feed_past(tab, self._level)
        if "fan" in waiting and self._preview is not None:
            self._feed_fan(tab, self._preview)

    def _feed_past(self, tab: str, level: Level) -> None:
        quarters = histories.quarters(level, self._bulletins)
        readings = self._bulletins[-1].readings.items()
        first_readings = {name for name, reading in readings if reading.status is Status.FLASH}
        for chart in self.fans[tab]:
            past = {name: histories.past(level, self._bulletins, name) for name in chart.variables}
            chart.show_past(quarters, past, level.start_quarter, first_readings)
        if tab == "rates":
            self._feed_market_path(self._bulletins[-1])
        elif tab == "inflation":
            ahead = histories.ahead(self._bulletins[-1], len(self._bulletins[-1].market_path))
            target = (level.start.inflation_target,) * (len(quarters) + len(ahead))
            self.fans[tab][0].show_line("target", (*quarters, *ahead), target)
        elif tab == "plumbing":
            self._feed_plumbing()
        elif tab == "books":
            self.books.show_history(histories.books(self._bulletins))
        elif tab == "income":
            from cbgame.desktop.charts.income_chart import RESULTS

            self.income.show_past(histories.results(self._bulletins, RESULTS))
        elif tab == "data":
            self.data.show_bulletins(level, self._bulletins)

    def _feed_considered(self, newest: Bulletin, decision: Decision) -> None:
        path = histories.guided_path(decision.target_low_pct, decision.guidance, newest.nowcast)
        self.fans["rates"][0].show_line("guidance", histories.ahead(newest, len(path)), path)

    def _feed_market_path(self, newest: Bulletin) -> None:
        path = newest.market_path
        self.fans["rates"][0].show_line("market", histories.ahead(newest, len(path)), path)

    def _feed_plumbing(self) -> None:
        newest = self._bulletins[-1]
        assets = newest.readings.get("bank_assets_bn")
        self.reserves.show_demand(
            newest.reserve_demand, histories.trail(self._bulletins), None if assets is None else assets.value
        )
        weeks = histories.weeks(self._bulletins)
        self.corridor.show_weeks(weeks)
        self.operations.show_weeks(weeks)
        self.flows.show_flows(histories.flows(self._bulletins))
        self._arrange_plumbing(newest.standing.interest_on_reserves, bool(weeks))

    def _arrange_plumbing(self, earning: bool, begun: bool) -> None:
        """Show what matters where reserves earn interest, or where they don't; before the first week the chart on the
        left has the page for itself."""
        grid, places = self._grids["plumbing"], _PLUMBING[earning]
        for name in ("reserves", "corridor", "flows", "operations"):
            chart: QWidget = getattr(self, name)
            grid.removeWidget(chart)
            chart.setVisible(name in places and (begun or places[name][1] == 0))
            if name in places:
                row, column, rows = places[name]
                grid.addWidget(chart, row, column, rows, 1)
        wide = not earning and self._themes.text_scale < _LARGE_TEXT
        left, right = (4, 3) if wide else (1, 1)
        grid.setColumnStretch(0, left)
        grid.setColumnStretch(1, right if begun else 0)

    def _feed_fan(self, tab: str, preview: Preview) -> None:
        for chart in self.fans[tab]:
            bands = {name: preview.bands[name] for name in chart.variables if name in preview.bands}
            if bands:
                chart.show_fan(preview.quarters, bands)
        if tab == "plumbing":
            self.reserves.show_expected(preview.bands)
        elif tab == "income":
            self.income.show_ahead(preview.quarters, preview.bands)

    def _look_back(self, span: int) -> None:
        self._back = span
        for charts in self.fans.values():
            for chart in charts:
                chart.look_back(span)

    # place

    def _make_fans(self, tab: str) -> list[FanChart]:
        from cbgame.desktop.charts.fan_chart import FanChart

        charts = FANS.get(tab, ())
        made = [FanChart(self._themes, self._languages, names, TERMS.get(names[0], ""), self) for names in charts]
        for chart in made:
            chart.zoom_wanted.connect(self._look_back)
            if self._back is not None:
                chart.look_back(self._back)
        return made

    def _shift(self) -> int:
        """How many tabs stand before the charts."""
        return 0 if self._guest is None else 1

    def _turned(self, index: int) -> None:
        if index >= self._shift():
            tab = TABS[index - self._shift()]
            self._furnish(tab)
            self._feed(tab)
            self.turned.emit(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space_tabs()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.tab not in self._grids:
            QTimer.singleShot(0, self, self.furnish)

    def _space_tabs(self) -> None:
        """As much room around the tabs' names as lets all of them stand side by side."""
        font = self.tabs.tabBar().font()
        font.setBold(True)
        names = [self.tabs.tabText(index) for index in range(self.tabs.count())]
        wide = sum(QFontMetricsF(font).horizontalAdvance(name) + 2 for name in names)
        least, most = _PADDING_PX
        padding = max(least, min(most, int((self.width() - wide) / (2 * max(len(names), 1))) - 1))
        if padding != self._padding_px:  # every sheet dresses the bar anew
            self._padding_px = padding
            self.tabs.tabBar().setStyleSheet(f"QTabBar::tab {{ padding: 5px {padding}px; }}")

    def _place(self) -> None:
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._pages = {tab: QWidget(self) for tab in TABS}
        for page in self._pages.values():
            self.tabs.addTab(page, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def _furnish(self, tab: str) -> None:
        """Put its charts onto a tab, the first time."""
        if tab in self._grids:
            return
        self._grids[tab] = grid = QGridLayout(self._pages[tab])
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setSpacing(6)
        shown: tuple[QWidget, ...] = (*(getattr(self, name) for name in _ALONE.get(tab, ())), *self.fans[tab])
        for chart, (row, column, rows) in zip(shown, _PLACES.get(tab, ((0, 0, 1),)), strict=True):
            grid.addWidget(chart, row, column, rows, 1)
            # A layout would show it only once events run: who turns to a tab to point at its chart must find it there.
            if not chart.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                chart.show()
        for row in range(grid.rowCount()):
            grid.setRowStretch(row, 1)
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, 1)
        if tab == "rates" and self._considered is not None:
            self._feed_considered(*self._considered)


class _Fans(dict[str, "list[FanChart]"]):
    """The fan charts of every tab that was asked for; asking makes them."""

    def __init__(self, make: Callable[[str], list[FanChart]]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, tab: str) -> list[FanChart]:
        self[tab] = made = self._make(tab)
        return made
