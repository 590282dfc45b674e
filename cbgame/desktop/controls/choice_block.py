"""One choice among a few: what it is called, the options, and a line on the one that stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_LEAST_LETTERS = 6
_RING_PX = 3  # room for the ring around what has the keyboard


class ChoiceBlock(QWidget):
    """Emits the option that was chosen, by its key."""

    chosen = Signal(str)

    def __init__(self, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.about = label("body", self, wrapped=True), ProseLabel(languages, "tiny", self)
        self.box = QComboBox(self)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.setMinimumContentsLength(_LEAST_LETTERS)
        self.box.activated.connect(lambda _: self.chosen.emit(str(self.box.currentData())))
        column = QVBoxLayout(self)
        column.setContentsMargins(_RING_PX, 0, _RING_PX, _RING_PX)
        column.setSpacing(3)
        for widget in (self._name, self.box, self.about):
            column.addWidget(widget)
        column.addStretch(1)

    def show_choice(self, name: str, options: Sequence[tuple[str, str]], key: str, about: str) -> None:
        """Show the options, each with its key and its text, the one that stands, and what it means."""
        self._name.setText(name)
        if [self.box.itemData(index) for index in range(self.box.count())] != [each for each, _ in options]:
            self.box.clear()
            for each, text in options:
                self.box.addItem(text, each)
        for index, (_, text) in enumerate(options):
            self.box.setItemText(index, text)
        self.box.setCurrentIndex(self.box.findData(key))
        self.box.setAccessibleName(name)
        self.box.setAccessibleDescription(about)
        self.about.setText(about)
