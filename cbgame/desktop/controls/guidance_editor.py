"""One line on the future of the rate: its direction and for how many quarters it is meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from cbgame.desktop import phrases
from cbgame.desktop.controls.amount import Amount
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import Guidance, GuidanceKind


class GuidanceEditor(QWidget):
    """A choice, a number of quarters, and the sentence that comes of it."""

    edited = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self.kind = QComboBox(self)
        for kind in GuidanceKind:
            self.kind.addItem("", kind)
        self.quarters = Amount(0, 40, 1, self)
        self._quarters_name = label("body", self)
        self._said = label("muted", self, wrapped=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self._quarters_name, 0, 1)
        grid.addWidget(self.quarters, 0, 2)
        grid.addWidget(self._said, 1, 0, 1, 3)
        self.kind.activated.connect(self._chosen)
        self.quarters.edited.connect(self._edited)
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def guidance(self) -> Guidance:
        """The line as it is set."""
        kind = GuidanceKind(self.kind.currentData())
        return Guidance() if kind is GuidanceKind.NONE else Guidance(kind, round(self.quarters.value()))

    def show_guidance(self, guidance: Guidance) -> None:
        """Show a line."""
        self.kind.setCurrentIndex(self.kind.findData(guidance.kind))
        self.quarters.show_value(guidance.quarters)
        self._describe()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for index in range(self.kind.count()):
            self.kind.setItemText(index, say(f"guidance-{GuidanceKind(self.kind.itemData(index)).value}"))
        self.kind.setAccessibleName(say("instrument-guidance"))
        self._quarters_name.setText(say("desk-guidance-quarters"))
        self.quarters.setAccessibleName(say("desk-guidance-quarters"))
        self._describe()

    def _chosen(self) -> None:
        """A promise of no quarters is none: begin with two."""
        promised = GuidanceKind(self.kind.currentData()) is not GuidanceKind.NONE
        if promised and self.quarters.value() < 1:
            self.quarters.show_value(2)
        if not promised:
            self.quarters.show_value(0)
        self._edited()

    def _edited(self) -> None:
        self._describe()
        self.edited.emit()

    def _describe(self) -> None:
        promised = GuidanceKind(self.kind.currentData()) is not GuidanceKind.NONE
        self.quarters.setEnabled(promised)
        self._said.setText(phrases.guidance(self._languages.catalogue, self.guidance()))
