"""The charts of the desk behind tabs: each is created once and fed with bulletins and previews."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cbgame.desktop import histories
from cbgame.desktop.charts.balance_chart import BalanceChart
from cbgame.desktop.charts.corridor_chart import CorridorChart
from cbgame.desktop.charts.fan_chart import FanChart
from cbgame.desktop.charts.reserve_chart import ReserveDemandChart
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.bulletin import Bulletin, Preview
from cbgame.game.level import Level
from cbgame.policy.decision import Decision

FANS = {
    "rates": (("policy_rate",),),
    "inflation": (("core_inflation_4q", "headline_inflation_4q", "expected_inflation_long"),),
    "jobs": (("unemployment", "natural_unemployment"), ("output_gap",)),
    "yields": (("yield_10y", "yield_2y", "mortgage_rate"), ("term_premium_10y", "credit_spread")),
    "assets": (("equity_price",), ("house_price",), ("dollar",)),
}
TABS = (*FANS, "plumbing", "books")
MAIN_VARIABLE = {
    "rates": "yield_10y", "inflation": "core_inflation_4q", "jobs": "unemployment", "yields": "yield_10y",
    "assets": "equity_price", "plumbing": "sofr_iorb_bp", "books": "reserves_bn",
}  # fmt: skip
"""The variable that "Why did it move?" begins with on each tab."""
_TARGETED = "inflation"


class ChartTabs(QWidget):
    """Shows the past, the fan of what is being considered, and the tape; emits which tab is looked at."""

    turned = Signal(str)

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.fans = {
            tab: [FanChart(themes, languages, variables=variables, parent=self) for variables in charts]
            for tab, charts in FANS.items()
        }
        self.reserves = ReserveDemandChart(themes, languages, self)
        self.corridor = CorridorChart(themes, languages, self)
        self.books = BalanceChart(themes, languages, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._guest: QWidget | None = None
        for tab in TABS:
            self.tabs.addTab(self._page(tab), "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._turned)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def tab(self) -> str:
        """The chart that is looked at, or would be beside the guest."""
        return TABS[max(0, self.tabs.currentIndex() - self._shift())]

    def turn_to(self, tab: str) -> None:
        """Look at a tab."""
        self.tabs.setCurrentIndex(TABS.index(tab) + self._shift())

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

    def greet(self) -> None:
        """Show the guest first, if there is one."""
        if self._guest is not None:
            self.tabs.setCurrentIndex(0)

    def show_bulletins(self, level: Level, bulletins: Sequence[Bulletin]) -> None:
        """Show all that has been published."""
        quarters = histories.quarters(level, bulletins)
        for charts in self.fans.values():
            for chart in charts:
                past = {name: histories.past(level, bulletins, name) for name in chart.variables}
                chart.show_past(quarters, past, level.start_quarter)
        newest = bulletins[-1]
        path = newest.market_path
        self.fans["rates"][0].show_line("market", histories.ahead(newest, len(path)), path)
        target = (level.start.inflation_target,) * (len(quarters) + len(path))
        self.fans[_TARGETED][0].show_line("target", (*quarters, *histories.ahead(newest, len(path))), target)
        self.reserves.show_demand(newest.reserve_demand, histories.trail(bulletins))
        self.corridor.show_weeks(newest.weeks)
        self.corridor.setVisible(bool(newest.weeks))
        self.books.show_history(histories.books(bulletins))
        remitted, deferred = (newest.readings[name].value for name in ("remittances_bn", "deferred_asset_bn"))
        self.books.show_income(remitted, deferred)

    def show_considered(self, newest: Bulletin, decision: Decision) -> None:
        """Show what the guidance of the decision spells out."""
        path = histories.guided_path(decision.target_low_pct, decision.guidance, newest.nowcast)
        self.fans["rates"][0].show_line("guidance", histories.ahead(newest, len(path)), path)

    def show_preview(self, preview: Preview) -> None:
        """Show the fan of what is being considered; nothing changes if it was refused."""
        if not preview.bands:
            return
        for charts in self.fans.values():
            for chart in charts:
                bands = {name: preview.bands[name] for name in chart.variables if name in preview.bands}
                if bands:
                    chart.show_fan(preview.quarters, bands)

    def retranslate(self) -> None:
        """Set all texts."""
        for index, tab in enumerate(TABS):
            self.tabs.setTabText(index + self._shift(), self._languages.catalogue.say(f"desk-tab-{tab}"))
            self.tabs.setTabToolTip(index + self._shift(), f"Alt+{index + 1}")
        if self._guest is not None:
            self.tabs.setTabText(0, self._languages.catalogue.say("desk-briefing"))
        self.tabs.tabBar().setAccessibleName(self._languages.catalogue.say("desk-tabs"))

    def _shift(self) -> int:
        """How many tabs stand before the charts."""
        return 0 if self._guest is None else 1

    def _turned(self, index: int) -> None:
        if index >= self._shift():
            self.turned.emit(TABS[index - self._shift()])

    def _page(self, tab: str) -> QWidget:
        page = QWidget(self)
        layout: QHBoxLayout | QVBoxLayout = QHBoxLayout(page) if tab == "plumbing" else QVBoxLayout(page)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        others: dict[str, tuple[QWidget, ...]] = {"plumbing": (self.reserves, self.corridor), "books": (self.books,)}
        for chart in (*self.fans.get(tab, ()), *others.get(tab, ())):
            layout.addWidget(chart, 1)
        return page
