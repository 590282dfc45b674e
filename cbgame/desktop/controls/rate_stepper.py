"""The target range: two large buttons, a box to type in, and what markets had priced."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import figures, phrases
from cbgame.desktop.controls.amount import Amount
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import RANGE_WIDTH_PCT

_MOST_PCT = 99.0


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

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._before_pct, self._priced_pct = 0.0, 0.0
        self.down, self.up = QPushButton("−", self), QPushButton("+", self)
        self.box = RangeBox(self)
        self.box.setProperty("role", "range")
        self._moved, self._priced = label("lead", self), label("muted", self, wrapped=True)
        self._place()
        self.down.clicked.connect(lambda: self._step(-1))
        self.up.clicked.connect(lambda: self._step(1))
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

    def show_meeting(self, before_pct: float, priced_pct: float) -> None:
        """Say where the range stood and which midpoint markets have priced."""
        self._before_pct, self._priced_pct = before_pct, priced_pct
        self._describe()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.down.setAccessibleName(say("desk-rate-lower"))
        self.up.setAccessibleName(say("desk-rate-raise"))
        self.down.setToolTip(say("desk-rate-lower"))
        self.up.setToolTip(say("desk-rate-raise"))
        self.box.setAccessibleName(say("instrument-target-range"))
        self._describe()

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
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self._priced)

    def _step(self, steps: int) -> None:
        self.box.setValue(max(0.0, self.box.value() + steps * RANGE_WIDTH_PCT))

    def _edited(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        catalogue = self._languages.catalogue
        move_bp = (self.low_pct() - self._before_pct) * 100
        midpoint = self.low_pct() + RANGE_WIDTH_PCT / 2
        self._moved.setText(phrases.rate_move(catalogue, move_bp))
        self._priced.setText(phrases.surprise(catalogue, midpoint, self._priced_pct))
        said = figures.target_range(catalogue, self.low_pct(), self.low_pct() + RANGE_WIDTH_PCT)
        self.box.setAccessibleDescription(f"{said}. {self._moved.text()}. {self._priced.text()}")
