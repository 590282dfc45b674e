"""One line on the future of the rate: its direction, form and strength, and the sentence that comes of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.amount import Amount
from cbgame.desktop.controls.words import explain, frame, label
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import Guidance, GuidanceForm, GuidanceKind, GuidanceStrength, Instruments
from cbgame.text import phrases

FIRST_QUARTERS: Final = 2
FIRST_DISTANCE_PP: Final = 0.5
FIRST_FIGURES: Final = (7.0, 2.0)
"""What a form begins with: the quarters at hand, and thresholds so far from today's figures; without figures those that
give the thresholds of December 2012."""


class GuidanceEditor(QWidget):
    """Choices and numbers row by row, of which only those are shown that the form asks for; below them the sentence."""

    edited = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._thresholds_in_hand = False
        self._figures: tuple[float, float] | None = None  # unemployment, inflation expected over the coming year
        self.kind, self.form, self.strength = (QComboBox(self) for _ in range(3))
        for box, choices in ((self.kind, GuidanceKind), (self.form, GuidanceForm), (self.strength, GuidanceStrength)):
            for choice in choices:
                box.addItem("", choice)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(4)
        self.quarters = Amount(0, 40, 1, self)
        self.unemployment, self.inflation = Amount(0, 30, 0.1, self, decimals=1), Amount(0, 30, 0.1, self, decimals=1)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {
            "direction": (label("body", self, term="forward-guidance"), self.kind),
            "form": (label("body", self), self.form),
            "strength": (label("body", self, term="credibility"), self.strength),
            "quarters": (label("body", self), self.quarters),
            "jobs": (label("body", self, wrapped=True, term="unemployment"), self.unemployment),
            "prices": (label("body", self, wrapped=True, term="expected-inflation"), self.inflation),
        }
        self._reads = label("tiny", self, term="statement")
        self.said = label("body", self, wrapped=True)
        self._meaning = label("muted", self, wrapped=True)
        self._place()
        self.kind.activated.connect(self._chosen)
        self.form.activated.connect(self._chosen)
        self.strength.activated.connect(self._edited)
        for amount in (self.quarters, self.unemployment, self.inflation):
            amount.edited.connect(self._edited)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def guidance(self) -> Guidance:
        """The line as it is set."""
        kind, form = GuidanceKind(self.kind.currentData()), GuidanceForm(self.form.currentData())
        strength = GuidanceStrength(self.strength.currentData())
        if kind is GuidanceKind.NONE:
            return Guidance()
        if form is GuidanceForm.CALENDAR:
            return Guidance(kind, round(self.quarters.value()), strength=strength)
        if form is GuidanceForm.QUALITATIVE:
            return Guidance(kind, form=form, strength=strength)
        thresholds = round(self.unemployment.value(), 1), round(self.inflation.value(), 1)
        return Guidance(kind, 0, form, strength, *thresholds)

    def offer(self, instruments: Instruments) -> None:
        """Offer thresholds only where the level has them in hand, or where they stand already."""
        self._thresholds_in_hand = instruments.guidance_thresholds
        self._offer_thresholds()

    def show_figures(self, unemployment: float, inflation: float) -> None:
        """What thresholds are measured by today: unemployment, inflation expected over the coming year, percent."""
        self._figures = (unemployment, inflation)
        self._describe()

    def show_guidance(self, guidance: Guidance) -> None:
        """Show a line."""
        self.kind.setCurrentIndex(self.kind.findData(guidance.kind))
        self._offer_thresholds(guidance.form is GuidanceForm.THRESHOLD)
        self.form.setCurrentIndex(self.form.findData(guidance.form))
        self.strength.setCurrentIndex(self.strength.findData(guidance.strength))
        self.quarters.show_value(guidance.quarters)
        self.unemployment.show_value(guidance.unemployment_pct)
        self.inflation.show_value(guidance.inflation_pct)
        self._describe()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for box, family in (
            (self.kind, "guidance"),
            (self.form, "guidance-form"),
            (self.strength, "guidance-strength"),
        ):
            for index in range(box.count()):
                box.setItemText(index, say(f"{family}-{box.itemData(index)}"))
        self._reads.setText(say("desk-guidance-reads"))
        self._describe()

    def _place(self) -> None:
        choices, numbers = QGridLayout(), QGridLayout()
        for grid, stretched in ((choices, 1), (numbers, 0)):
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(stretched, 1)
        for row, (name, control) in enumerate(self._rows.values()):
            grid = numbers if isinstance(control, Amount) else choices
            grid.addWidget(name, row, 0)
            grid.addWidget(control, row, 1)
            name.setBuddy(control)
        quoted: QFrame = frame("card", self)
        inside = QVBoxLayout(quoted)
        inside.setContentsMargins(8, 6, 8, 6)
        inside.setSpacing(2)
        inside.addWidget(self._reads)
        inside.addWidget(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(choices)
        layout.addLayout(numbers)
        layout.addWidget(quoted)
        layout.addWidget(self._meaning)

    def _offer_thresholds(self, standing: bool = False) -> None:
        place, wanted = self.form.findData(GuidanceForm.THRESHOLD), self._thresholds_in_hand or standing
        chosen = self.form.currentData() == GuidanceForm.THRESHOLD
        if place >= 0 and not wanted and not chosen:
            self.form.removeItem(place)
        elif place < 0 and wanted:
            said = self._languages.catalogue.say(f"guidance-form-{GuidanceForm.THRESHOLD.value}")
            self.form.addItem(said, GuidanceForm.THRESHOLD)

    def _chosen(self) -> None:
        """A promise of no quarters is none, and thresholds of nothing say nothing: begin with some."""
        promised = GuidanceKind(self.kind.currentData()) is not GuidanceKind.NONE
        if promised and self.quarters.value() < 1:
            self.quarters.show_value(FIRST_QUARTERS)
        if not promised:
            self.quarters.show_value(0)
        if self.unemployment.value() == 0:
            unemployment, inflation = self._figures or FIRST_FIGURES
            away = FIRST_DISTANCE_PP if self.guidance().kind is GuidanceKind.RAISE else -FIRST_DISTANCE_PP
            self.unemployment.show_value(round(unemployment + away, 1))
            self.inflation.show_value(max(round(inflation - away, 1), 0.0))
        self._edited()

    def _edited(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        """Show the rows that the form asks for, and say what comes of them."""
        catalogue, promise = self._languages.catalogue, self.guidance()
        promised = promise.kind is not GuidanceKind.NONE
        conditional = promised and promise.form is GuidanceForm.THRESHOLD
        shown = {
            "direction": True, "form": promised, "strength": promised, "jobs": conditional, "prices": conditional,
            "quarters": promised and promise.form is GuidanceForm.CALENDAR,
        }  # fmt: skip
        for row, (name, control) in self._rows.items():
            name.setText(catalogue.say(self._name_of(row, promise.kind)))
            control.setAccessibleName(name.text())
            name.setVisible(shown[row])
            control.setVisible(shown[row])
            control.setEnabled(shown[row])
        explain(self._rows["form"][0], term=f"{promise.form.value}-guidance")
        self.said.setText(phrases.guidance(catalogue, promise))
        self._meaning.setText(phrases.guidance_meaning(catalogue, promise, self._figures))
        self.setAccessibleDescription(self.said.text())

    def _name_of(self, row: str, kind: GuidanceKind) -> str:
        rising = kind is GuidanceKind.RAISE
        if row == "jobs":
            return "desk-guidance-jobs-below" if rising else "desk-guidance-jobs-above"
        if row == "prices":
            return "desk-guidance-prices-above" if rising else "desk-guidance-prices-at-most"
        return f"desk-guidance-{row}"
