"""A typed and stepped number with its unit: billions of dollars, or a rate shown as percent and held as an offset."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from cbgame.text.catalogue import MINUS

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_TYPED = re.compile(r"[\s$%\d.,+\-–−]*")


def typed_number(text: str) -> float | None:
    """The first number in what was typed, commas and true minus understood; None if there is none."""
    match = _NUMBER.search(text.replace(MINUS, "-").replace(",", ""))
    return float(match[0]) if match else None


_STEP_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def _of_the_desk(event: QKeyEvent) -> bool:
    """Whether a key is none of a number box's business."""
    undoes = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    return undoes or event.text().isalpha()


class Amount(QDoubleSpinBox):
    """A number box that can be typed into freely; the decision's own rules say what is wrong, not the box."""

    edited = Signal()  # by the player, not by showing a value

    def __init__(self, low: float, high: float, step: float, parent: QWidget | None = None, decimals: int = 0) -> None:
        super().__init__(parent)
        self._showing, self._untouched = False, False
        self._typing, self._visits = False, 0
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setKeyboardTracking(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.valueChanged.connect(self._changed)

    def show_value(self, value: float) -> None:
        """Show a value without saying that the player chose it."""
        self._showing = True
        try:
            self.setValue(value)
        finally:
            self._showing = False

    @property
    def gesture(self) -> str:
        """Names the number being typed since the focus came; empty where the last change was a step of its own."""
        return f"typed {id(self)} {self._visits}" if self._typing else ""

    def stepBy(self, steps: int) -> None:
        self._typing = False
        self._visits += 1
        super().stepBy(steps)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._typing, self._visits = False, self._visits + 1
        self._untouched = event.reason() is Qt.FocusReason.OtherFocusReason
        if not self._untouched and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where the program put the focus nothing is marked; yet the first figure typed replaces what stands there."""
        if self._untouched and event.text()[:1].isdigit():
            self.selectAll()
        self._untouched = False
        if event.key() not in _STEP_KEYS:
            self._typing = True
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Letters are no part of a number, and undo is the desk's: leave them to its shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _of_the_desk(event):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel turns the number only where the player already is; else it scrolls the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def textFromValue(self, value: float) -> str:
        text = f"{abs(value):,.{self.decimals()}f}"
        return MINUS + text if value < 0 else text

    def valueFromText(self, text: str) -> float:
        typed = typed_number(text)
        return self.value() if typed is None else typed

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if not _TYPED.fullmatch(text):
            return QValidator.State.Invalid, text, position
        typed = typed_number(text)
        if typed is None or not self.minimum() <= self._held(typed) <= self.maximum():
            return QValidator.State.Intermediate, text, position
        return QValidator.State.Acceptable, text, position

    def _held(self, typed: float) -> float:
        """The value that stands for what was typed."""
        return typed

    def _changed(self) -> None:
        if not self._showing:
            self.edited.emit()


class MoneyAmount(Amount):
    """Billions of dollars, shown and typed in the unit in which the language counts: Chinese in hundred millions."""

    def __init__(self, low: float, high: float, step: float, parent: QWidget | None = None) -> None:
        self._units_a_billion = 1.0
        super().__init__(low, high, step, parent, decimals=1)

    def show_unit(self, units_a_billion: float) -> None:
        """Count in this unit; the amount stays."""
        self._units_a_billion = units_a_billion
        self.lineEdit().setText(self.textFromValue(self.value()))

    def textFromValue(self, value: float) -> str:
        units = round(value * self._units_a_billion, 1)
        text = f"{abs(units):,.0f}" if units == round(units) else f"{abs(units):,.1f}"
        return MINUS + text if units < 0 else text

    def valueFromText(self, text: str) -> float:
        typed = typed_number(text)
        return self.value() if typed is None else self._held(typed)

    def _held(self, typed: float) -> float:
        return typed / self._units_a_billion


class MoneyStep(MoneyAmount):
    """A change per quarter, always with its sign."""

    def textFromValue(self, value: float) -> str:
        return "+" + super().textFromValue(value) if value > 0 else super().textFromValue(value)


class OffsetRate(Amount):
    """A rate that hangs on another: held in basis points over it, shown and typed in percent."""

    def __init__(self, low_bp: int, high_bp: int, step_bp: int, parent: QWidget | None = None) -> None:
        self._base_pct = 0.0
        super().__init__(low_bp, high_bp, step_bp, parent)

    def show_base(self, base_pct: float) -> None:
        """Hang on another rate; the offset stays. If nothing moved nothing is rewritten: the player may be typing."""
        if base_pct != self._base_pct:
            self._base_pct = base_pct
            self.lineEdit().setText(self.textFromValue(self.value()))

    def textFromValue(self, value: float) -> str:
        percent = self._base_pct + value / 100
        return (MINUS if percent < -0.004 else "") + f"{abs(percent):.2f}%"

    def valueFromText(self, text: str) -> float:
        typed = typed_number(text)
        return self.value() if typed is None else self._held(typed)

    def _held(self, typed: float) -> float:
        return round((typed - self._base_pct) * 100)
