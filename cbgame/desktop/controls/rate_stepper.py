"""The target range: two large buttons, a box to type in, a slider, and what markets had priced."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import Amount
from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.rate_slider import STEP_BP, RateSlider
from cbgame.desktop.controls.words import TERM, label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import RANGE_WIDTH_PCT, Instruments
from cbgame.text import figures, phrases

_MOST_PCT = 99.0
WHERE = "target_low_pct"


class RangeBox(Amount):
    """Holds the bottom of the range, shows ``1.00–1.25%``; typing the bottom alone is enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0.0, _MOST_PCT, RANGE_WIDTH_PCT, parent, decimals=2)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def textFromValue(self, value: float) -> str:
        return f"{value:.2f}–{value + RANGE_WIDTH_PCT:.2f}%"


class RateStepper(QWidget):
    """Sets the target range in steps of 25 basis points."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._before_pct, self._priced_pct, self._instruments = 0.0, 0.0, Instruments()
        self.down, self.up = QPushButton("−", self), QPushButton("+", self)
        self.box, self.slider = RangeBox(self), RateSlider(themes, languages, self)
        self.box.setProperty("role", "range")
        for control in (self.box, self.slider):
            control.setProperty(TERM, "target-range")
        self.faults = Faults()
        self._moved = label("lead", self)
        self._priced = label("muted", self, wrapped=True, term="priced-in")
        self._place()
        self.down.clicked.connect(lambda: self._step(-1))
        self.up.clicked.connect(lambda: self._step(1))
        self.slider.valueChanged.connect(self._dragged)
        self.box.edited.connect(self._edited)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def low_pct(self) -> float:
        """The bottom of the range, percent."""
        return round(self.box.value(), 4)

    def show_low(self, low_pct: float) -> None:
        """Show a range."""
        self.box.show_value(low_pct)
        self._describe()

    def show_meeting(self, before_pct: float, priced_pct: float, instruments: Instruments) -> None:
        """Say where the range stood, which midpoint markets have priced and how far the level lets it go."""
        self._before_pct, self._priced_pct, self._instruments = before_pct, priced_pct, instruments
        least, most = self._reach_bp()
        self.slider.show_meeting(least, most, before_pct * 100, (priced_pct - RANGE_WIDTH_PCT / 2) * 100)
        self._describe()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for button, said in ((self.down, "desk-rate-lower"), (self.up, "desk-rate-raise")):
            button.setAccessibleName(say(said))
            button.setToolTip(say(said))
        self.box.setAccessibleName(say("instrument-target-range"))
        self.slider.setAccessibleName(say("desk-slider"))
        self._describe()

    def _reach_bp(self) -> tuple[int, int]:
        """What may be chosen at this meeting: within the level's limits and the largest move."""
        before, most = self._before_pct * 100, self._instruments.largest_move_bp
        least = max(self._instruments.target_low_min_pct * 100, before - most)
        highest = min(self._instruments.target_low_max_pct * 100, before + most)
        return math.ceil(least / STEP_BP - 1e-9) * STEP_BP, math.floor(highest / STEP_BP + 1e-9) * STEP_BP

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.down, self.up):
            button.setProperty("role", "step")
        row.addWidget(self.down)
        row.addWidget(self.box)
        row.addWidget(self.up)
        row.addSpacing(6)
        row.addWidget(self._moved, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.faults.line(WHERE, self.box, self))
        column.addWidget(self.slider)
        column.addWidget(self._priced)

    def _step(self, steps: int) -> None:
        self.box.setValue(max(0.0, self.box.value() + steps * RANGE_WIDTH_PCT))

    def _dragged(self, low_bp: int) -> None:
        """Keys step by 25 bp from wherever the range stands; the range keeps to the steps."""
        self.box.setValue(round(low_bp / STEP_BP) * RANGE_WIDTH_PCT)

    def _edited(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        catalogue = self._languages.catalogue
        move_bp = (self.low_pct() - self._before_pct) * 100
        midpoint = self.low_pct() + RANGE_WIDTH_PCT / 2
        self.slider.show_value(self.low_pct() * 100)
        self._moved.setText(phrases.rate_move(catalogue, move_bp))
        self._priced.setText(phrases.surprise(catalogue, midpoint, self._priced_pct))
        least, most = (figures.rate(catalogue, bp / 100) for bp in self._reach_bp())
        reach = catalogue.say("desk-slider-reach", low=least, high=most)
        said = figures.target_range(catalogue, self.low_pct(), self.low_pct() + RANGE_WIDTH_PCT)
        self.slider.setToolTip(reach)
        self.slider.setAccessibleDescription(f"{said}. {self._moved.text()}. {self._priced.text()} {reach}")
        self.box.setAccessibleDescription(f"{said}. {self._moved.text()}. {self._priced.text()}")
