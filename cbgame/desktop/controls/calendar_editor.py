"""One calendar and every way to set it: bars, three boxes, presets, and the sentence that comes of it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import Amount, MoneyAmount, MoneyStep
from cbgame.desktop.controls.calendar_bars import CalendarBars, calendar_name
from cbgame.desktop.controls.words import TERM, label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.policy import programme_calendar
from cbgame.policy.decision import Instruments
from cbgame.policy.programme_calendar import Calendar
from cbgame.text import desk_words, phrases

PARTS = ("", "_step", "_end")
PRESETS = ("hold", "stop", "end", "phase-in")
_MOST_USD_BN = 999.0
_STEP_USD_BN = {"purchases": 5.0, "runoff_cap": 2.0}
_TERMS = {"purchases": "quantitative-easing", "runoff_cap": "runoff-cap"}
_USUAL_QUARTERS = 4

_WIDEST_NAME_EMS = 3.5  # of the number beside the presets; a longer one is told by its tooltip alone


class CalendarEditor(QWidget):
    """Sets the calendar of one asset class and kind at a time."""

    edited = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.asset, self.kind = "treasuries", "runoff_cap"
        self._standing, self._grabbed = Calendar(), Calendar()
        self._most, self._least = 0.0, 0.0
        self.bars = CalendarBars(desk_words.QUARTERS, themes, languages, self)
        self.boxes: dict[str, MoneyAmount] = {
            "": MoneyAmount(-_MOST_USD_BN, _MOST_USD_BN, 5, self),
            "_step": MoneyStep(-_MOST_USD_BN, _MOST_USD_BN, 5, self),
            "_end": MoneyAmount(-_MOST_USD_BN, _MOST_USD_BN, 5, self),
        }
        self._heads = {part: label("tiny", self) for part in PARTS}
        self.presets = {name: QPushButton(self) for name in PRESETS}
        self.presets["end"].setProperty(TERM, "taper")
        self.over = Amount(1, 16, 1, self)
        self.over.show_value(_USUAL_QUARTERS)
        self._over_name = label("tiny", self)
        self._said: QLabel = label("tiny", self, wrapped=True, term="reinvestment")
        self.fault: QLabel = label("bad", self, wrapped=True)
        self._place()
        self._connect()

    def calendar(self) -> Calendar:
        """The calendar as it is set."""
        return Calendar(*(self.boxes[part].value() for part in PARTS))

    def edit(self, asset: str, kind: str, calendar: Calendar, standing: Calendar, instruments: Instruments) -> None:
        """Turn to the calendar of another class or kind."""
        self.asset, self.kind, self._standing = asset, kind, standing
        purchases = kind == "purchases"
        self._most = instruments.purchases_max_usd_bn if purchases else instruments.runoff_cap_max_usd_bn
        self._least = -self._most if purchases and instruments.sales else 0.0
        self.bars.bound(self._least, self._most, _STEP_USD_BN[kind])
        for box in self.boxes.values():
            box.setSingleStep(_STEP_USD_BN[kind])
        for control in (*self.boxes.values(), *self.bars.bars):
            control.setProperty(TERM, _TERMS[kind])
        self.presets["phase-in"].setVisible(not purchases)
        self.show_calendar(calendar)
        self.retranslate()

    def show_calendar(self, calendar: Calendar) -> None:
        """Show a calendar of the same class and kind."""
        for part, amount in zip(PARTS, (calendar.now, calendar.step, calendar.end), strict=True):
            self.boxes[part].show_value(amount)
        self._follow()

    def show_faults(self, found: Mapping[str, str]) -> None:
        """Show what is wrong with this calendar, by place; what isn't named is well."""
        here = {part: found.get(f"{self.asset}.{self.kind}{part}_usd_bn", "") for part in PARTS}
        lines = dict.fromkeys(said for said in here.values() if said)
        self.fault.setText("\n".join(f"✕ {said}" for said in lines))
        self.fault.setVisible(bool(lines))
        for part, said in here.items():
            self.boxes[part].setAccessibleDescription(said or self._said.text())

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        name = calendar_name(self._languages, self.asset, self.kind)
        least, most = (desk_words.amount_number(self._languages.catalogue, each) for each in (self._least, self._most))
        reach = say("desk-calendar-reach", low=least, high=most)
        heads = {"": "desk-programme-now", "_step": "desk-programme-step", "_end": "desk-programme-end"}
        for part, box in self.boxes.items():
            self._heads[part].setText(say(heads[part]))
            box.show_unit(phrases.units_a_billion(self._languages.catalogue))
            box.setAccessibleName(f"{name}, {self._heads[part].text()}")
            box.setToolTip(reach)
        for preset, button in self.presets.items():
            button.setText(say(f"desk-preset-{preset}"))
            button.setToolTip(say(f"desk-preset-{preset}-hint"))
            button.setAccessibleDescription(button.toolTip())
        self._over_name.setText(say("desk-preset-over"))
        self._over_name.setVisible(self._over_name.sizeHint().width() <= _WIDEST_NAME_EMS * self.fontMetrics().height())
        self.over.setToolTip(say("desk-preset-over-name"))
        self.over.setAccessibleName(say("desk-preset-over-name"))
        self._follow()

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.edited.connect(self._edited)
        self.bars.grabbed.connect(self._grab)
        self.bars.pulled.connect(self._pulled)
        for name, button in self.presets.items():
            button.clicked.connect(lambda _checked=False, name=name: self._preset(name))

    def _grab(self) -> None:
        self._grabbed = self.calendar()

    def _pulled(self, quarter: int, amount: float) -> None:
        """While a bar is pulled every place is measured from where the pull began."""
        dragging = self.bars.bars[quarter].isSliderDown()
        start = self._grabbed if dragging else self.calendar()
        self.show_calendar(programme_calendar.reaching(start, quarter, amount))
        self.edited.emit()

    def _preset(self, name: str) -> None:
        now, quarters = self.calendar(), round(self.over.value())
        full = now.end if now.end > now.now else self._most
        made = {
            "hold": programme_calendar.held(now),
            "stop": programme_calendar.stopped(),
            "end": programme_calendar.ended_over(now, quarters),
            "phase-in": programme_calendar.phased_in(now, quarters, full),
        }[name]
        self.show_calendar(made)
        self.edited.emit()

    def _edited(self) -> None:
        self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """A calendar without a step has no end; bars and sentence follow the boxes."""
        shown = self.calendar()
        self.boxes["_end"].setEnabled(shown.step != 0)
        self.presets["end"].setEnabled(shown.now != 0)
        name = calendar_name(self._languages, self.asset, self.kind)
        quarters = desk_words.QUARTERS
        self.bars.show_amounts(shown.amounts(quarters), self._standing.amounts(quarters), name)
        self._said.setText(desk_words.calendar(self._languages.catalogue, self.kind, shown))

    def _place(self) -> None:
        boxes = QGridLayout()
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setHorizontalSpacing(6)
        boxes.setVerticalSpacing(0)
        for column, part in enumerate(PARTS):
            boxes.addWidget(self._heads[part], 0, column, Qt.AlignmentFlag.AlignRight)
            boxes.addWidget(self.boxes[part], 1, column)
            boxes.setColumnStretch(column, 1)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.presets.values():
            button.setProperty("role", "preset")
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._over_name)
        row.addWidget(self.over)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(2)
        column_layout.addWidget(self.bars)
        column_layout.addLayout(boxes)
        column_layout.addWidget(self.fault)
        column_layout.addLayout(row)
        column_layout.addWidget(self._said)
