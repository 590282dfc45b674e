"""A forecast of one figure: low, middle and high, typed in percent, with the staff's beside it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from cbgame.classroom.forecasts import LEAST, MOST, Forecast
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.text import phrases, seat_words
from cbgame.text.catalogue import MINUS

PARTS: Final = ("low", "middle", "high")
_USUAL_HALF: Final = 0.5
"""How far a band reaches to each side where the staff says nothing, percentage points."""
_LONGEST: Final = 8
_TYPED: Final = re.compile(rf"[+\-{MINUS}]?\d+([.,]\d+)?\s*%?")


class ForecastFields(QWidget):
    """Empty fields are no forecast. A middle that is typed first brings a band as wide as the staff's."""

    edited = Signal()

    def __init__(self, variable: str, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variable, self._languages = variable, languages
        self._staff: Forecast | None = None
        self._fault = ""
        self.name, self.staff = label("body", self), label("tiny", self, wrapped=True)
        self.fault = label("bad", self, wrapped=True)
        self.heads = {part: label("tiny", self) for part in PARTS}
        self.fields = {part: QLineEdit(self) for part in PARTS}
        self._place()
        for field in self.fields.values():
            field.setMaxLength(_LONGEST)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.textEdited.connect(self._edited)
        self.fields["middle"].editingFinished.connect(self._band)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_staff(self, staff: Forecast | None) -> None:
        """Show what the staff expects."""
        self._staff = staff
        self.retranslate()

    def show_forecast(self, forecast: Forecast | None) -> None:
        """Fill the fields, or empty them."""
        for part, field in self.fields.items():
            field.setText("" if forecast is None else _typed(getattr(forecast, part)))
        self._mark("")

    def take_staff(self) -> None:
        """Begin from what the staff expects."""
        if self._staff is not None:
            self.show_forecast(self._staff)

    def forecast(self) -> Forecast | None:
        """What is typed; None where nothing is. Raises ValueError with what is wrong in the player's language, and
        marks it."""
        typed = {part: field.text().strip() for part, field in self.fields.items()}
        if not any(typed.values()):
            self._mark("")
            return None
        numbers = {part: _number(text) for part, text in typed.items()}
        wrong = self._wrong(typed, numbers)
        self._mark(*wrong)
        if wrong[0]:
            raise ValueError(wrong[0])
        low, middle, high = (numbers[part] or 0.0 for part in PARTS)
        return Forecast(middle, low, high)

    def retranslate(self) -> None:
        """Set all texts."""
        say, name = self._languages.catalogue.say, phrases.name_of(self._languages.catalogue, self.variable)
        self.name.setText(name)
        for part in PARTS:
            head = say(f"seat-forecast-{part}")
            self.heads[part].setText(head)
            self.fields[part].setAccessibleName(say("seat-forecast-field", name=name, part=head))
        self.staff.setVisible(self._staff is not None)
        if self._staff is not None:
            figures = {
                part: seat_words.percent(self._languages.catalogue, getattr(self._staff, part)) for part in PARTS
            }
            self.staff.setText(say("seat-forecast-staff", **figures))
        for field in self.fields.values():
            field.setAccessibleDescription(self.staff.text())
        if self._fault:  # said in the language of before
            self._mark("")

    def _wrong(self, typed: dict[str, str], numbers: dict[str, float | None]) -> tuple[str, str]:
        """What is wrong, in words, and at which field."""
        say, name = self._languages.catalogue.say, self.name.text()
        for part in PARTS:
            if typed[part] and numbers[part] is None:
                return say("seat-forecast-unread", name=name, typed=typed[part]), part
        for part in PARTS:
            if not typed[part]:
                return say("seat-forecast-incomplete", name=name), part
        for part in PARTS:
            if not LEAST <= (numbers[part] or 0.0) <= MOST:
                bounds = {"least": str(round(LEAST)), "most": str(round(MOST))}
                return say("seat-forecast-bounds", name=name, typed=typed[part], **bounds), part
        low, middle, high = (numbers[part] or 0.0 for part in PARTS)
        if not low <= middle <= high:
            return say("seat-forecast-order", name=name, **typed), "low" if low > middle else "high"
        return "", ""

    def _mark(self, said: str, part: str = "") -> None:
        self._fault = said
        self.fault.setText(said)
        self.fault.setVisible(bool(said))
        if said:
            self.fields[part].setAccessibleDescription(said)
            self.fields[part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        if self._fault:
            self._mark("")
        self.edited.emit()

    def _band(self) -> None:
        """A middle alone brings a band: as wide as the staff's to each side."""
        low, middle, high = (self.fields[part].text().strip() for part in PARTS)
        number = _number(middle)
        if low or high or number is None:
            return
        staff = self._staff or Forecast(0.0, -_USUAL_HALF, _USUAL_HALF)
        self.fields["low"].setText(_typed(number - (staff.middle - staff.low)))
        self.fields["high"].setText(_typed(number + (staff.high - staff.middle)))

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, part in enumerate(PARTS):
            self.heads[part].setBuddy(self.fields[part])
            grid.addWidget(self.heads[part], 0, place)
            grid.addWidget(self.fields[part], 1, place)
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.name)
        column.addLayout(grid)
        column.addWidget(self.staff)
        column.addWidget(self.fault)
        self.fault.hide()


def _typed(value: float) -> str:
    """A number as one would type it, to a tenth of a point."""
    return f"{value:.1f}".replace("-0.0", "0.0")


def _number(text: str) -> float | None:
    """All that is typed as one number, a percent sign and a decimal comma understood; None where it is none."""
    if not _TYPED.fullmatch(text):
        return None
    return float(text.replace(MINUS, "-").replace(",", ".").rstrip("% "))
