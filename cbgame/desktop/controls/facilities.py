"""The facilities: administered rates with their ladder, what is lent and bought in which size, swap lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cbgame.desktop.controls.administered_rates import AdministeredRates
from cbgame.desktop.controls.size_rows import Size, SizeRows
from cbgame.desktop.controls.words import TERM
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Instruments

SIZES = (
    Size("bill_purchases", "bill-purchases", 5.0),
    Size("temporary_repo", "temporary-repo", 5.0),
    Size("emergency_lending", "emergency-lending", 50.0),
    Size("credit_backstop", "credit-backstop", 50.0),
)


class FacilityEditor(QWidget):
    """Everything that the bank stands ready to do."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.rates = AdministeredRates(themes, languages, self)
        self.sizes = SizeRows(SIZES, languages, self)
        self.swap_lines = QCheckBox(self)
        self.swap_lines.setProperty(TERM, "swap-lines")
        boxes, sizes = self.rates.boxes, self.sizes.boxes
        self.iorb, self.on_rrp, self.standing_rate = boxes["iorb"], boxes["on_rrp"], boxes["standing_repo"]
        self.standing = self.rates.switches["standing_repo"]
        self.bills, self.temporary = sizes["bill_purchases"], sizes["temporary_repo"]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        for widget in (self.rates, self.sizes, self.swap_lines):
            column.addWidget(widget)
        self.rates.edited.connect(self.edited)
        self.sizes.edited.connect(self.edited)
        self.swap_lines.clicked.connect(self.edited)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def applied(self, decision: Decision) -> Decision:
        """A decision with the facilities as they are set here."""
        set_here = self.sizes.applied(self.rates.applied(decision))
        return replace(set_here, swap_lines=self.swap_lines.isChecked())

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's facilities."""
        self.rates.show_decision(decision)
        self.sizes.show_decision(decision)
        self.swap_lines.setChecked(decision.swap_lines)

    def follow_decision(self, decision: Decision) -> None:
        """Let the rates hang on its range; what is typed stays."""
        self.rates.follow_decision(decision)

    def offer(self, instruments: Instruments, standing: Decision) -> None:
        """Show only what is in hand."""
        self.rates.offer(instruments, standing)
        self.sizes.offer(instruments)
        least = -instruments.bill_purchases_max_usd_bn if instruments.sales else 0.0
        self.bills.setMinimum(least)
        self.swap_lines.setVisible(instruments.swap_lines)

    def show_faults(self, found: Mapping[str, str]) -> None:
        """Show what is wrong, by place."""
        self.rates.show_faults(found)
        self.sizes.faults.show(found)

    def go_to(self, where: str) -> bool:
        """Give the control of a place the focus; whether there is one."""
        return self.rates.faults.go_to(where) or self.sizes.faults.go_to(where)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.rates.retranslate()
        self.sizes.retranslate()
        self.swap_lines.setText(say("desk-swap-lines"))
        self.swap_lines.setToolTip(say("desk-swap-lines-hint"))
