"""Where a term would begin: its headline figures, or that they are still being worked out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as


class StartPreview(QWidget):
    """A row for each figure. While new ones are worked out the old stay, faint, so that nothing jumps."""

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._title, self.waits = label("section", self), label("tiny", self)
        self.rows: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._grid)
        column.addWidget(self.waits)
        read_as(self, "note")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show figures by name. Labels are made once, and kept."""
        while len(self.rows) < len(rows):
            pair = label("body", self, wrapped=True), label("body", self)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(pair[0], len(self.rows), 0)
            self._grid.addWidget(pair[1], len(self.rows), 1, right)
            self.rows.append(pair)
        for place, pair in enumerate(self.rows):
            for part, text in zip(pair, rows[place] if place < len(rows) else ("", ""), strict=True):
                part.setText(text)
        self.waits.setText("")
        self.setAccessibleDescription("; ".join(f"{name} {figure}" for name, figure in rows))

    def wait(self) -> None:
        """Say that other figures are on their way."""
        self.waits.setText(self._languages.catalogue.say("sandbox-preview-waits"))

    def fail(self, why: str) -> None:
        """Say why there are none."""
        self.waits.setText(self._languages.catalogue.say("sandbox-preview-failed", why=why))

    def retranslate(self) -> None:
        """Set the title; the rows come anew from whoever shows them."""
        title = self._languages.catalogue.say("sandbox-preview")
        self._title.setText(title)
        self.setAccessibleName(title)
