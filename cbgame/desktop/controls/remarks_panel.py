"""The step before an announcement in a class: what is about to be said, what one expects of it, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from cbgame.classroom.forecasts import VARIABLES, Forecast
from cbgame.classroom.seating import LONGEST_REMARK, Remarks
from cbgame.desktop.controls.forecast_fields import ForecastFields
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_WHY_PX: Final = 92
"""The height of the field for a sentence, with text of normal size."""


class RemarksPanel(QWidget):
    """Emits what is said with the decision once all of it is sound, or that the player isn't ready yet."""

    given = Signal(object)  # Remarks
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._quarter, self._proposes = "", False
        self.title, self.decision = label("section", self), label("lead", self, wrapped=True)
        self._heading, self._about = label("section", self), label("tiny", self, wrapped=True)
        self.forecasts = {name: ForecastFields(name, languages, self) for name in VARIABLES}
        self.take = QPushButton(self)
        self._why_title, self._why_about = label("section", self), label("tiny", self)
        self.why, self.why_fault = QPlainTextEdit(self), label("bad", self, wrapped=True)
        self.back, self.go = QPushButton(self), QPushButton(self)
        self._forecasting, self._reasoning = QWidget(self), QWidget(self)
        self._prepare()
        self._place()
        self._connect()
        self._resize()
        self.retranslate()

    def ask(self, told: Sequence[str], quarter: str, forecasts: bool, justifications: bool, proposes: bool) -> None:
        """Begin the step for a decision, told in lines, about a quarter such as ``2018Q3``."""
        self.decision.setText("\n".join(told))
        self._quarter, self._proposes = quarter, proposes
        self._forecasting.setVisible(forecasts)
        self._reasoning.setVisible(justifications)
        self.setEnabled(True)
        self.retranslate()
        first: QWidget = self.why
        if forecasts:
            first = self.forecasts[VARIABLES[0]].fields["low"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.show_widget(self.title)

    def tell(self, told: Sequence[str]) -> None:
        """Tell the decision anew, in another language."""
        self.decision.setText("\n".join(told))

    def show_staff(self, staff: Mapping[str, Forecast]) -> None:
        """Show what the staff expects, by variable."""
        for name, fields in self.forecasts.items():
            fields.show_staff(staff.get(name))
        self.take.setVisible(bool(staff))

    def show_remarks(self, remarks: Remarks) -> None:
        """Fill everything in, or empty it."""
        for name, fields in self.forecasts.items():
            fields.show_forecast(remarks.forecasts.get(name))
        self.why.setPlainText(remarks.justification)

    def confirm(self) -> None:
        """Say it, if all of it is sound; what isn't is marked, and the first of it has the keyboard."""
        if not self.isEnabled():
            return
        found: dict[str, Forecast] = {}
        for name, fields in self.forecasts.items():
            if self._forecasting.isHidden():
                continue
            try:
                forecast = fields.forecast()
            except ValueError:
                self._area.show_widget(fields)
                return
            if forecast is not None:
                found[name] = forecast
        why = "" if self._reasoning.isHidden() else " ".join(self.why.toPlainText().split())
        if len(why) > LONGEST_REMARK:
            self._count()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.setEnabled(False)
        self.given.emit(Remarks(why, found))

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        say = catalogue.say
        self.title.setText(say("seat-before-propose" if self._proposes else "seat-before"))
        quarter = catalogue.quarter(self._quarter) if self._quarter else ""
        self._heading.setText(say("seat-forecast", quarter=quarter))
        self._about.setText(say("seat-forecast-about"))
        self.take.setText(say("seat-forecast-take"))
        self._why_title.setText(say("seat-why"))
        self.why.setAccessibleName(say("seat-why"))
        self.why.setPlaceholderText(say("seat-why-about"))
        self.back.setText(say("seat-not-yet"))
        self.go.setText(say("seat-propose" if self._proposes else "desk-announce"))
        self.go.setToolTip(say("seat-propose-hint" if self._proposes else "desk-announce-hint"))
        self._count()

    def event(self, event: QEvent) -> bool:
        """Esc goes back to the desk, not out of it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _count(self) -> None:
        say, count = self._languages.catalogue.say, len(" ".join(self.why.toPlainText().split()))
        long = count > LONGEST_REMARK
        said = say("seat-why-long" if long else "seat-why-left", count=str(count), most=str(LONGEST_REMARK))
        self._why_about.setVisible(not long)
        self.why_fault.setVisible(long)
        (self.why_fault if long else self._why_about).setText(said)
        self.why.setAccessibleDescription(said)

    def _take_staff(self) -> None:
        for fields in self.forecasts.values():
            fields.take_staff()

    def _prepare(self) -> None:
        self.setObjectName("decision.remarks")
        self.go.setProperty("role", "primary")
        put_icon(self.go, self._themes, "announce")
        put_icon(self.back, self._themes, "back")
        self.why.setTabChangesFocus(True)
        self.take.hide()

    def _connect(self) -> None:
        self.take.clicked.connect(self._take_staff)
        self.why.textChanged.connect(self._count)
        self.back.clicked.connect(self.left)
        self.go.clicked.connect(self.confirm)
        for fields in self.forecasts.values():
            for field in fields.fields.values():
                field.returnPressed.connect(self.confirm)
        self._languages.changed.connect(self.retranslate)
        self._themes.changed.connect(self._resize)

    def _resize(self) -> None:
        self.why.setFixedHeight(round(_WHY_PX * self._themes.text_scale))

    def _place(self) -> None:
        asked = QVBoxLayout(self._forecasting)
        reasons = QVBoxLayout(self._reasoning)
        for column in (asked, reasons):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(6)
        for part in (rule(self), self._heading, self._about, *self.forecasts.values()):
            asked.addWidget(part)
        asked.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (rule(self), self._why_title, self.why, self._why_about, self.why_fault):
            reasons.addWidget(part)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(10)
        for part in (self.title, self.decision, self._forecasting, self._reasoning):
            inside.addWidget(part)
        inside.addStretch(1)
        self._area = Scrolled(inside, self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
