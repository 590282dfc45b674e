"""Purchases and runoff of the asset classes with their calendars: now, change per quarter, until."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.controls.amount import MoneyAmount, MoneyStep
from cbgame.desktop.controls.pace_preview import PacePreview
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Instruments, Programme

CLASSES = ("treasuries", "mbs")
KINDS = ("purchases", "runoff_cap")
PARTS = ("", "_step", "_end")
_MOST_USD_BN = 999.0
_STEP_USD_BN = {"purchases": 5.0, "runoff_cap": 2.0}


class ProgrammeEditor(QWidget):
    """Twelve boxes at most: for each class and kind its amount a month, its step a quarter and its end."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.boxes: dict[tuple[str, str, str], MoneyAmount] = {}
        self._heads = {part: label("tiny", self) for part in PARTS}
        self._class_names = {name: label("muted", self) for name in CLASSES}
        self._kind_names = {(name, kind): label("body", self) for name in CLASSES for kind in KINDS}
        self.pace = PacePreview(themes, languages, self)
        self._place()
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def programme(self, name: str) -> Programme:
        """One class's programme as it is set."""
        values = {f"{kind}{part}_usd_bn": self.boxes[name, kind, part].value() for kind in KINDS for part in PARTS}
        return Programme(**values)

    def show_programmes(self, treasuries: Programme, mbs: Programme) -> None:
        """Show both classes."""
        for name, programme in zip(CLASSES, (treasuries, mbs), strict=True):
            for kind in KINDS:
                for part in PARTS:
                    self.boxes[name, kind, part].show_value(getattr(programme, f"{kind}{part}_usd_bn"))
        self._follow()

    def offer(self, instruments: Instruments) -> None:
        """Show only what is in hand."""
        in_hand = {"purchases": instruments.purchases, "runoff_cap": instruments.runoff}
        for (name, kind), text in self._kind_names.items():
            text.setVisible(in_hand[kind])
            for part in PARTS:
                self.boxes[name, kind, part].setVisible(in_hand[kind])
        self.setVisible(any(in_hand.values()))

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for box in self.boxes.values():
            box.show_unit(phrases.units_a_billion(self._languages.catalogue))
        heads = {"": "desk-programme-now", "_step": "desk-programme-step", "_end": "desk-programme-end"}
        for part, text in self._heads.items():
            text.setText(say(heads[part]))
        for name, text in self._class_names.items():
            text.setText(say(f"desk-{name}"))
        kinds = {"purchases": "desk-purchases", "runoff_cap": "desk-runoff-cap"}
        for (name, kind), text in self._kind_names.items():
            text.setText(say(kinds[kind]))
            for part in PARTS:
                spoken = (self._class_names[name].text(), text.text(), self._heads[part].text())
                self.boxes[name, kind, part].setAccessibleName(", ".join(spoken))

    def _place(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        for column, part in enumerate(PARTS, start=1):
            grid.addWidget(self._heads[part], 0, column, right)
        row = 0
        for name in CLASSES:
            grid.addWidget(self._class_names[name], row, 0)
            for kind in KINDS:
                row += 1
                self._place_row(grid, row, name, kind)
            row += 1
        grid.addWidget(self.pace, row, 0, 1, 4)

    def _place_row(self, grid: QGridLayout, row: int, name: str, kind: str) -> None:
        text: QLabel = self._kind_names[name, kind]
        text.setIndent(10)
        grid.addWidget(text, row, 0)
        for column, part in enumerate(PARTS, start=1):
            step = _STEP_USD_BN[kind]
            box = (
                MoneyStep(-_MOST_USD_BN, _MOST_USD_BN, step, self)
                if part == "_step"
                else MoneyAmount(0, _MOST_USD_BN, step, self)
            )
            box.setObjectName(f"{name}.{kind}{part}_usd_bn")
            box.edited.connect(self._edited)
            self.boxes[name, kind, part] = box
            grid.addWidget(box, row, column)

    def _edited(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """A calendar without a step has no end; the drawing follows."""
        for name in CLASSES:
            for kind in KINDS:
                self.boxes[name, kind, "_end"].setEnabled(self.boxes[name, kind, "_step"].value() != 0)
        self.pace.show_programmes(self.programme("treasuries"), self.programme("mbs"))
