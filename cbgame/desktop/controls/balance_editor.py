"""The balance sheet: a table of calendars to choose from, the calendar that is chosen, credit, and maturities."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import MoneyAmount
from cbgame.desktop.controls.calendar_bars import calendar_name
from cbgame.desktop.controls.calendar_editor import CalendarEditor
from cbgame.desktop.controls.credit_editor import CreditEditor
from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision, Instruments, Programme, PurchaseMaturity
from cbgame.policy.programme_calendar import KINDS, Calendar, calendar_of, with_calendar
from cbgame.text import desk_words, phrases
from cbgame.text.catalogue import Catalogue

CLASSES = ("treasuries", "mbs")
_TERMS = {"treasuries": "treasuries", "mbs": "agency-mbs"}
_KIND_TERMS = {"purchases": "quantitative-easing", "runoff_cap": "runoff-cap"}
_MOST_USD_BN = 999.0


class BalanceEditor(QWidget):
    """Holds the programmes of both classes; one calendar of the four is open at a time."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._programmes = {name: Programme() for name in CLASSES}
        self._standing = dict(self._programmes)
        self._instruments = Instruments()
        self._found: Mapping[str, str] = {}
        self._written: dict[tuple[str, str], tuple[Catalogue, Calendar, str]] = {}  # what the cells say
        self.faults = Faults()
        self.cells = {(name, kind): QPushButton(self) for name in CLASSES for kind in KINDS}
        self._choice = QButtonGroup(self)
        self._unit = label("tiny", self)
        self._kinds = {kind: label("tiny", self, term=_KIND_TERMS[kind]) for kind in KINDS}
        self._names = {name: label("body", self, term=_TERMS[name]) for name in CLASSES}
        self.calendar = CalendarEditor(themes, languages, self)
        self.credit = CreditEditor(languages, self)
        self.maturity, self._maturity_name = QComboBox(self), label("body", self, term="maturity")
        for maturity in PurchaseMaturity:
            self.maturity.addItem("", maturity)
        self.extension = MoneyAmount(0, _MOST_USD_BN, 5, self)
        self._extension_name = label("body", self, term="maturity-extension")
        self._place()
        self._connect()
        self.retranslate()

    def applied(self, decision: Decision) -> Decision:
        """A decision with the balance sheet as it is set here."""
        return replace(
            self.credit.applied(decision),
            treasuries=self._programmes["treasuries"],
            mbs=self._programmes["mbs"],
            purchase_maturity=PurchaseMaturity(self.maturity.currentData()),
            maturity_extension_usd_bn=self.extension.value(),
        )

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's balance sheet."""
        self._programmes = {"treasuries": decision.treasuries, "mbs": decision.mbs}
        self.credit.show_decision(decision)
        self.maturity.setCurrentIndex(self.maturity.findData(decision.purchase_maturity))
        self.extension.show_value(decision.maturity_extension_usd_bn)
        self.calendar.show_calendar(self._chosen())
        self._write_cells()

    def offer(self, instruments: Instruments, standing: Decision) -> None:
        """Show only what is in hand, against what stands."""
        self._instruments = instruments
        self._standing = {"treasuries": standing.treasuries, "mbs": standing.mbs}
        held = {"purchases": instruments.purchases, "runoff_cap": instruments.runoff}
        for (_, kind), cell in self.cells.items():
            cell.setVisible(held[kind])
        for kind, text in self._kinds.items():
            text.setVisible(held[kind])
        for widget in (self._unit, *self._names.values(), self.calendar):
            widget.setVisible(any(held.values()))
        self.credit.offer(instruments)
        for widgets, offered in (
            ((self.maturity, self._maturity_name), instruments.purchase_maturity),
            ((self.extension, self._extension_name), instruments.maturity_extension),
        ):
            for widget in widgets:
                widget.setVisible(offered)
        if not held[self.calendar.kind]:
            self.calendar.kind = next((kind for kind in KINDS if held[kind]), self.calendar.kind)
        self.choose(self.calendar.asset, self.calendar.kind)
        self.retranslate()

    def choose(self, asset: str, kind: str) -> None:
        """Open one calendar."""
        self.cells[asset, kind].setChecked(True)
        programme, standing = self._programmes[asset], self._standing[asset]
        self.calendar.edit(
            asset, kind, calendar_of(programme, kind), calendar_of(standing, kind), self._instruments
        )  # fmt: skip
        self.calendar.show_faults(self._found)

    def show_faults(self, found: Mapping[str, str]) -> None:
        """Show what is wrong, by place: at its control, and in the table at a calendar that isn't open."""
        self._found = found
        self.faults.show(found)
        self.credit.faults.show(found)
        self.calendar.show_faults(found)
        self._write_cells()

    def go_to(self, where: str) -> bool:
        """Give the control of a place the focus, its calendar opened; whether there is one."""
        asset, _, name = where.partition(".")
        for kind in KINDS:
            if asset in CLASSES and name.startswith(kind):
                self.choose(asset, kind)
                part = name.removeprefix(kind).removesuffix("_usd_bn")
                self.calendar.boxes[part].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return self.faults.go_to(where) or self.credit.faults.go_to(where)

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        say = catalogue.say
        self._unit.setText(say("desk-money-a-month"))
        for kind, text in self._kinds.items():
            text.setText(say(f"desk-{phrases.kebab(kind)}"))
        if self._instruments.sales:
            self._kinds["purchases"].setText(say("desk-purchases-or-sales"))
        for name, text in self._names.items():
            text.setText(say(f"desk-{name}"))
        for index in range(self.maturity.count()):
            self.maturity.setItemText(index, say(f"purchase-maturity-{self.maturity.itemData(index)}"))
        self._maturity_name.setText(say("desk-purchase-maturity"))
        self.maturity.setAccessibleName(say("instrument-purchase-maturity"))
        self._extension_name.setText(say("desk-maturity-extension"))
        self.extension.setAccessibleName(say("desk-maturity-extension"))
        self.extension.setToolTip(say("desk-maturity-extension-hint"))
        self.extension.show_unit(phrases.units_a_billion(catalogue))
        self.credit.retranslate()
        self.calendar.retranslate()
        self._write_cells()

    def _chosen(self) -> Calendar:
        return calendar_of(self._programmes[self.calendar.asset], self.calendar.kind)

    def _connect(self) -> None:
        for (name, kind), cell in self.cells.items():
            cell.clicked.connect(lambda _checked=False, name=name, kind=kind: self.choose(name, kind))
        self.calendar.edited.connect(self._calendar_edited)
        self.credit.edited.connect(self.edited)
        self.maturity.activated.connect(lambda _index: self.edited.emit())
        self.extension.edited.connect(self.edited)
        self._languages.changed.connect(self.retranslate)

    def _calendar_edited(self) -> None:
        asset, kind = self.calendar.asset, self.calendar.kind
        self._programmes[asset] = with_calendar(self._programmes[asset], kind, self.calendar.calendar())
        self._write_cells()
        self.edited.emit()

    def _write_cells(self) -> None:
        """Each cell says its calendar, ● where it is changed, ✕ where it can't be taken."""
        catalogue = self._languages.catalogue
        for (name, kind), cell in self.cells.items():
            now = calendar_of(self._programmes[name], kind)
            marks = " ●" if now != calendar_of(self._standing[name], kind) else ""
            marks += " ✕" if any(where.startswith(f"{name}.{kind}") for where in self._found) else ""
            if self._written.get((name, kind)) == (catalogue, now, marks):
                continue
            self._written[name, kind] = (catalogue, now, marks)
            cell.setText(desk_words.calendar_cell(catalogue, now) + marks)
            cell.setAccessibleName(calendar_name(self._languages, name, kind))
            cell.setAccessibleDescription(desk_words.calendar(catalogue, kind, now))
            cell.setToolTip(cell.accessibleDescription())

    def _place(self) -> None:
        table = QGridLayout()
        table.setHorizontalSpacing(8)
        table.setVerticalSpacing(2)
        table.addWidget(self._unit, 0, 0)
        for column, kind in enumerate(KINDS, start=1):
            table.addWidget(self._kinds[kind], 0, column)
            table.setColumnStretch(column, 1)
            for row, name in enumerate(CLASSES, start=1):
                table.addWidget(self._names[name], row, 0)
                cell = self.cells[name, kind]
                cell.setProperty("role", "cell")
                cell.setCheckable(True)
                self._choice.addButton(cell)
                table.addWidget(cell, row, column)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 4)
        column_layout.setSpacing(4)
        column_layout.addLayout(table)
        column_layout.addWidget(self.calendar)
        column_layout.addLayout(self._rest())
        column_layout.addWidget(self.credit)

    def _rest(self) -> QGridLayout:
        """Maturities, below the calendar."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, (name, control, where) in enumerate(
            (
                (self._maturity_name, self.maturity, "purchase_maturity"),
                (self._extension_name, self.extension, "maturity_extension_usd_bn"),
            )
        ):
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(control, 2 * row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.faults.line(where, control, self), 2 * row + 1, 0, 1, 2)
        return grid
