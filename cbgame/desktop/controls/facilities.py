"""Administered rates, bill purchases, standing and temporary repo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.controls.amount import MoneyAmount, OffsetRate
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Instruments

_MOST_USD_BN = 2000.0
_LEAST_BP, _MOST_BP = -99, 199


@dataclass(frozen=True, slots=True)
class Facilities:
    """What these controls set, in the words of a decision."""

    bill_purchases_usd_bn: float
    iorb_offset_bp: int
    on_rrp_offset_bp: int
    standing_repo: bool
    standing_repo_offset_bp: int
    temporary_repo_usd_bn: float


class FacilityEditor(QWidget):
    """Rates are shown as actual percent; they move along when the target range does."""

    edited = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.iorb, self.on_rrp = OffsetRate(_LEAST_BP, _MOST_BP, 5, self), OffsetRate(_LEAST_BP, _MOST_BP, 5, self)
        self.standing = QCheckBox(self)
        self.standing_rate = OffsetRate(_LEAST_BP, _MOST_BP, 5, self)
        self.temporary = MoneyAmount(0, _MOST_USD_BN, 5, self)
        self.bills = MoneyAmount(0, _MOST_USD_BN, 5, self)
        self._names = {name: label("body", self) for name in ("iorb", "on_rrp", "temporary", "bills")}
        self._place()
        for box in (self.iorb, self.on_rrp, self.standing_rate, self.temporary, self.bills):
            box.edited.connect(self.edited)
        self.standing.clicked.connect(self._switched)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def facilities(self) -> Facilities:
        """Everything as it is set."""
        return Facilities(
            bill_purchases_usd_bn=self.bills.value(),
            iorb_offset_bp=round(self.iorb.value()),
            on_rrp_offset_bp=round(self.on_rrp.value()),
            standing_repo=self.standing.isChecked(),
            standing_repo_offset_bp=round(self.standing_rate.value()),
            temporary_repo_usd_bn=self.temporary.value(),
        )

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's facilities."""
        self.show_range(decision.target_low_pct)
        self.bills.show_value(decision.bill_purchases_usd_bn)
        self.iorb.show_value(decision.iorb_offset_bp)
        self.on_rrp.show_value(decision.on_rrp_offset_bp)
        self.standing.setChecked(decision.standing_repo)
        self.standing_rate.show_value(decision.standing_repo_offset_bp)
        self.standing_rate.setEnabled(decision.standing_repo)
        self.temporary.show_value(decision.temporary_repo_usd_bn)

    def show_range(self, low_pct: float) -> None:
        """Let the rates hang on this target range."""
        for box, base_pct in (
            (self.iorb, low_pct),
            (self.on_rrp, low_pct),
            (self.standing_rate, low_pct + RANGE_WIDTH_PCT),
        ):
            box.show_base(base_pct)

    def offer(self, instruments: Instruments) -> None:
        """Show only what is in hand."""
        for widgets, in_hand in (
            ((self.iorb, self.on_rrp, self._names["iorb"], self._names["on_rrp"]), instruments.administered_rates),
            ((self.standing, self.standing_rate), instruments.standing_repo),
            ((self.temporary, self._names["temporary"]), instruments.temporary_repo),
            ((self.bills, self._names["bills"]), instruments.bill_purchases),
        ):
            for widget in widgets:
                widget.setVisible(in_hand)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for money in (self.bills, self.temporary):
            money.show_unit(phrases.units_a_billion(self._languages.catalogue))
        for name, box in (
            ("iorb", self.iorb),
            ("on_rrp", self.on_rrp),
            ("temporary", self.temporary),
            ("bills", self.bills),
        ):
            text = say(f"desk-{name.replace('_', '-')}")
            self._names[name].setText(text)
            box.setAccessibleName(text)
            box.setToolTip(say(f"desk-{name.replace('_', '-')}-hint"))
        self.standing.setText(say("desk-standing-repo"))
        self.standing.setToolTip(say("desk-standing-repo-hint"))
        self.standing_rate.setAccessibleName(say("desk-standing-repo-rate"))

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(2, 1)
        bills, iorb, on_rrp, temporary = (self._names[name] for name in ("bills", "iorb", "on_rrp", "temporary"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(bills, 0, 0, 1, 3)
        grid.addWidget(self.bills, 0, 3)
        grid.addWidget(iorb, 1, 0)
        grid.addWidget(self.iorb, 1, 1)
        grid.addWidget(on_rrp, 1, 2, right)
        grid.addWidget(self.on_rrp, 1, 3)
        grid.addWidget(self.standing, 2, 0, 1, 3)
        grid.addWidget(self.standing_rate, 2, 3)
        grid.addWidget(temporary, 3, 0, 1, 3)
        grid.addWidget(self.temporary, 3, 3)

    def _switched(self, on: bool) -> None:
        self.standing_rate.setEnabled(on)
        self.edited.emit()
