"""Which figure: every one that is explained, in groups with their heads, found by typing its first letters."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.text import phrases

FIGURE_GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "economy": (
        "core_inflation_4q", "headline_inflation_4q", "core_inflation", "unemployment", "natural_unemployment",
        "labor_tightness", "output_gap", "gdp_growth", "gdp_nominal_bn",
    ),
    "belief": ("expected_inflation_long", "anchoring", "credibility", "independence", "political_pressure"),
    "rates": ("policy_rate", "yield_2y", "yield_10y", "term_premium_10y", "mortgage_rate"),
    "markets": (
        "equity_price", "equity_valuation", "volatility", "house_price", "dollar", "credit_spread",
        "municipal_spread", "financial_stress", "treasury_dysfunction",
    ),
    "plumbing": (
        "reserves_bn", "on_rrp_bn", "treasury_account_bn", "currency_bn", "iorb", "sofr", "effr", "sofr_iorb_bp",
        "sofr_iorb_max_bp", "control_loss_bp_days", "control_loss_days",
    ),
    "books": (
        "total_assets_bn", "treasuries_bn", "mbs_bn", "credit_holdings_bn", "repo_bn", "loans_bn", "swaps_bn",
        "net_income_bn", "remittances_bn", "deferred_asset_bn", "unrealised_loss_bn", "indemnity_bn", "capital_bn",
    ),
    "banks": ("bank_assets_bn", "bank_capital", "bank_losses", "credit_supply", "risk_appetite"),
    "world": (
        "foreign_demand", "capital_flows", "federal_debt", "federal_bills", "federal_deficit", "federal_interest",
    ),
    "people": ("top10_wealth_share", "bottom50_wealth_share", "top10_income", "bottom50_income"),
}  # fmt: skip
"""Every figure in its group, in the order in which a reader looks for them."""

_SHOWN_LETTERS: Final = 16
_SHOWN_ROWS: Final = 18


class FigureChoice(QComboBox):
    """A list of figures; its data are their names. A head can be neither chosen nor reached."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._earning = True
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setMaxVisibleItems(_SHOWN_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHOWN_LETTERS)
        languages.changed.connect(lambda _catalogue: self.retranslate())
        themes.changed.connect(lambda _theme: self.retranslate())

    def offer(self, names: Collection[str], earning: bool = True) -> None:
        """Offer these figures, named for whether reserves earn interest; the one that was chosen stays, if it is among
        them."""
        kept, self._earning = self.currentData(), earning
        self.blockSignals(True)
        self._items.clear()
        for group, members in FIGURE_GROUPS.items():
            offered = [name for name in members if name in names]
            if offered:
                self._items.appendRow(_head(group))
            for name in offered:
                self._items.appendRow(_item(name))
        self.retranslate()
        if not self.choose(str(kept)):
            self.setCurrentIndex(1 if names else -1)  # the first row is a head
        self.blockSignals(False)

    def choose(self, name: str) -> bool:
        """Turn to a figure; whether it is offered."""
        index = self.findData(name)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def retranslate(self) -> None:
        """Write the names and heads anew, in the theme's ink."""
        catalogue = self._languages.catalogue
        for row in range(self._items.rowCount()):
            item = self._items.item(row)
            name, group = item.data(Qt.ItemDataRole.UserRole), item.data(_GROUP)
            if group:
                item.setForeground(self._themes.theme.color("muted"))
            told = catalogue.say(f"figure-group-{group}") if group else phrases.name_of(catalogue, name, self._earning)
            item.setText(told)


_GROUP: Final = Qt.ItemDataRole.UserRole + 1


def _head(group: str) -> QStandardItem:
    item = QStandardItem()
    item.setData(group, _GROUP)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item


def _item(name: str) -> QStandardItem:
    item = QStandardItem()
    item.setData(name, Qt.ItemDataRole.UserRole)
    return item
