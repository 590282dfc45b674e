"""The administered rates, each shown as percent and hung on the target range, with the ladder that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import OffsetRate
from cbgame.desktop.controls.corridor_ladder import CorridorLadder
from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.words import TERM, label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import RANGE_WIDTH_PCT, Decision, Instruments
from cbgame.text import phrases

_LEAST_BP, _MOST_BP = -99, 299


@dataclass(frozen=True, slots=True)
class Administered:
    """One rate: its offset in a decision, what it hangs on, the switch that it may have and its card."""

    name: str
    offset: str
    over_top: bool  # of the range, else over its bottom
    switch: str
    term: str


RATES = (
    Administered("discount", "discount_offset_bp", True, "", "discount-window"),
    Administered("standing_repo", "standing_repo_offset_bp", True, "standing_repo", "standing-repo"),
    Administered("iorb", "iorb_offset_bp", False, "interest_on_reserves", "iorb"),
    Administered("on_rrp", "on_rrp_offset_bp", False, "on_rrp", "on-rrp"),
)
"""Highest first, as in the ladder beside them."""


class AdministeredRates(QWidget):
    """A row per rate in hand. Rates are shown as actual percent; they move along when the target range does."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._instruments = Instruments()
        self.faults = Faults()
        self.boxes = {rate.name: OffsetRate(_LEAST_BP, _MOST_BP, 5, self) for rate in RATES}
        self.switches = {rate.name: QCheckBox(self) for rate in RATES if rate.switch}
        self._names: dict[str, QLabel] = {rate.name: label("body", self, term=rate.term) for rate in RATES}
        self.ladder = CorridorLadder(themes, languages, self)
        self._place()
        for rate in RATES:
            self.boxes[rate.name].edited.connect(self.edited)
            self.boxes[rate.name].setProperty(TERM, rate.term)
            if rate.switch:
                self.switches[rate.name].setProperty(TERM, rate.term)
                self.switches[rate.name].clicked.connect(self._switched)

    def applied(self, decision: Decision) -> Decision:
        """A decision with these rates and switches."""
        values: dict[str, Any] = {rate.offset: round(self.boxes[rate.name].value()) for rate in RATES}
        values |= {rate.switch: self.switches[rate.name].isChecked() for rate in RATES if rate.switch}
        return replace(decision, **values)

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's rates, and the ladder that they make."""
        for rate in RATES:
            box, base = self.boxes[rate.name], decision.target_low_pct
            box.show_base(base + RANGE_WIDTH_PCT if rate.over_top else base)
            box.show_value(getattr(decision, rate.offset))
            if rate.switch:
                self.switches[rate.name].setChecked(getattr(decision, rate.switch))
        self._follow()
        self.ladder.show_decision(decision)

    def follow_decision(self, decision: Decision) -> None:
        """Hang on its range and draw the ladder; what is typed stays."""
        for rate in RATES:
            base = decision.target_low_pct + (RANGE_WIDTH_PCT if rate.over_top else 0.0)
            self.boxes[rate.name].show_base(base)
        self.ladder.show_decision(decision)

    def offer(self, instruments: Instruments, standing: Decision) -> None:
        """Show only what is in hand: a rate whose facility is neither open nor to be opened is not."""
        self._instruments = instruments
        switched = {
            "iorb": instruments.interest_on_reserves,
            "on_rrp": instruments.on_rrp,
            "standing_repo": instruments.standing_repo,
        }
        rated = {
            "iorb": instruments.administered_rates and (standing.interest_on_reserves or switched["iorb"]),
            "on_rrp": instruments.administered_rates and (standing.on_rrp or switched["on_rrp"]),
            "standing_repo": instruments.standing_repo,
            "discount": instruments.discount_window,
        }
        for rate in RATES:
            switch = switched.get(rate.name, False)
            self.boxes[rate.name].setVisible(rated[rate.name])
            self._names[rate.name].setVisible(rated[rate.name] or switch)
            if rate.switch:
                self.switches[rate.name].setVisible(switch)
        self.setVisible(any(rated.values()) or any(switched.values()))

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for rate in RATES:
            name = say(f"desk-rung-{phrases.kebab(rate.name)}")
            hint = say(f"desk-{phrases.kebab(rate.name)}-hint")
            self._names[rate.name].setText(name)
            self.boxes[rate.name].setAccessibleName(name)
            self.boxes[rate.name].setToolTip(hint)
            if rate.switch:
                self.switches[rate.name].setAccessibleName(say("desk-switch", name=name))
                self.switches[rate.name].setToolTip(hint)
        self.ladder.retranslate()

    def show_faults(self, found: Mapping[str, str]) -> None:
        """Show what is wrong, by place."""
        self.faults.show(found)

    def _switched(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """A facility that is closed has no rate."""
        for name, switch in self.switches.items():
            self.boxes[name].setEnabled(switch.isChecked())

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        for row, rate in enumerate(RATES):
            box = self.boxes[rate.name]
            if rate.switch:
                grid.addWidget(self.switches[rate.name], row, 0)
            grid.addWidget(self._names[rate.name], row, 1)
            grid.addWidget(box, row, 2)
        row_layout = QHBoxLayout()
        row_layout.setSpacing(10)
        row_layout.addLayout(grid)
        row_layout.addWidget(self.ladder, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row_layout)
        for rate in RATES:
            column.addWidget(self.faults.line(rate.offset, self.boxes[rate.name], self))
