"""Rows of instruments that are asked for as a size: a name, a box in billions of dollars, what is wrong below it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cbgame.desktop.controls.amount import MoneyAmount
from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.words import TERM, label
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import Decision, Instruments
from cbgame.text import figures, phrases

_MOST_USD_BN = 9999.0


@dataclass(frozen=True, slots=True)
class Size:
    """One instrument: its name in ``Instruments`` and (with ``_usd_bn``) in a decision, its card, a key's step."""

    name: str
    term: str
    step_usd_bn: float

    @property
    def field(self) -> str:
        """Its place in a decision."""
        return f"{self.name}_usd_bn"


class SizeRows(QWidget):
    """Shows the rows whose instrument is in hand."""

    edited = Signal()

    def __init__(self, sizes: tuple[Size, ...], languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes, self._languages = sizes, languages
        self.faults = Faults()
        self._most: dict[str, float] = {}  # of each size in this level, billions of dollars
        self.boxes = {size.name: MoneyAmount(0, _MOST_USD_BN, size.step_usd_bn, self) for size in sizes}
        self._names: dict[str, QLabel] = {size.name: label("body", self, term=size.term) for size in sizes}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for row, size in enumerate(sizes):
            box = self.boxes[size.name]
            box.setObjectName(size.field)
            box.setProperty(TERM, size.term)
            box.edited.connect(self.edited)
            grid.addWidget(self._names[size.name], 2 * row, 0)
            grid.addWidget(box, 2 * row, 1)
            grid.addWidget(self.faults.line(size.field, box, self), 2 * row + 1, 0, 1, 2)

    def applied(self, decision: Decision) -> Decision:
        """A decision with these sizes."""
        values: dict[str, Any] = {size.field: self.boxes[size.name].value() for size in self._sizes}
        return replace(decision, **values)

    def show_decision(self, decision: Decision) -> None:
        """Show a decision's sizes."""
        for size in self._sizes:
            self.boxes[size.name].show_value(getattr(decision, size.field))

    def offer(self, instruments: Instruments) -> None:
        """Show only what is in hand; where nothing is, nothing is shown."""
        held = {size.name: getattr(instruments, size.name) for size in self._sizes}
        for name, offered in held.items():
            self.boxes[name].setVisible(offered)
            self._names[name].setVisible(offered)
        self._most = {size.name: getattr(instruments, f"{size.name}_max_usd_bn") for size in self._sizes}
        self.setVisible(any(held.values()))
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name, box in self.boxes.items():
            text = say(f"desk-{phrases.kebab(name)}")
            self._names[name].setText(text)
            box.show_unit(phrases.units_a_billion(self._languages.catalogue))
            box.setAccessibleName(text)
            hint, most = say(f"desk-{phrases.kebab(name)}-hint"), self._most.get(name, 0.0)
            box.setToolTip(say("desk-at-most", hint=hint, amount=figures.money(self._languages.catalogue, most)))
