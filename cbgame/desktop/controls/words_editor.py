"""The words of a decision: the guidance, with what is wrong with it below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cbgame.desktop.controls.faults import Faults
from cbgame.desktop.controls.guidance_editor import GuidanceEditor
from cbgame.desktop.language import LanguageSource


class WordsEditor(QWidget):
    """The guidance editor and the lines for its problems."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guidance, self.faults = GuidanceEditor(languages, self), Faults()
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
