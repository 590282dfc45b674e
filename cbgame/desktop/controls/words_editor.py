"""The words of a decision: the guidance, with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.guidance_editor import GuidanceEditor
from cbgame.desktop.language import LanguageSource
from cbgame.policy.decision import Decision, Instruments


class WordsEditor(QWidget):
    """The guidance editor and the lines for its problems."""

    edited = Signal()

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guidance, self.faults = GuidanceEditor(languages, self), Faults()
        self.guidance.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.guidance)
        for where, control in {
            "guidance": self.guidance.kind,
            "guidance.quarters": self.guidance.quarters,
            "guidance.unemployment_pct": self.guidance.unemployment,
            "guidance.inflation_pct": self.guidance.inflation,
        }.items():
            column.addWidget(self.faults.line(where, control, self))

    def applied(self, decision: Decision) -> Decision:
        """The decision with the words as they are set."""
        return replace(decision, guidance=self.guidance.guidance())

    def offer(self, instruments: Instruments, _standing: Decision) -> None:
        """Offer what the level has in hand."""
        self.guidance.offer(instruments)

    def show_decision(self, decision: Decision) -> None:
        """Show the words of a decision."""
        self.guidance.show_guidance(decision.guidance)

    def show_faults(self, found: Mapping[str, str]) -> None:
        """Show each problem below the guidance."""
        self.faults.show(found)

    def go_to(self, where: str) -> bool:
        """Give the focus to the control that a problem is about; whether it is here."""
        return self.faults.go_to(where)
