"""An answer to an emergency as a button that says what it does, how it works and what it costs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource

_FACETS = ("strength", "speed", "side-effect")


class OptionCard(QPushButton):
    """A real button, as high as its words need; a default is named as such."""

    def __init__(
        self, languages: LanguageSource, option: str, number: int, is_default: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.option, self.number = option, number
        self._languages, self._is_default = languages, is_default
        self._name = label("body", self, wrapped=True)
        self._name.setStyleSheet("font-weight: 600;")
        self._key, self._mark = label("tiny", self), label("tiny", self)
        self._channel = label("body", self, wrapped=True)
        self._names = {facet: label("tiny", self) for facet in _FACETS}
        self._facets = {facet: label("tiny", self, wrapped=True) for facet in _FACETS}
        self._place()
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        stem = f"emergency-option-{self.option.replace('_', '-')}"
        self._key.setText(str(self.number))
        self._name.setText(catalogue.say(stem))
        self._channel.setText(catalogue.say(f"{stem}-channel"))
        self._mark.setText(f"● {catalogue.say('tape-default')}" if self._is_default else "")
        self._mark.setVisible(self._is_default)
        spoken = [self._mark.text(), self._channel.text()]
        for facet, words in self._facets.items():
            told = catalogue.say(f"{stem}-{facet}") if f"{stem}-{facet}" in catalogue else ""
            self._names[facet].setText(catalogue.say(f"tape-facet-{facet}"))
            words.setText(told)
            for part in (words, self._names[facet]):
                part.setVisible(bool(told))
            spoken += [catalogue.say(f"tape-{facet}", text=told)] if told else []
        self.setAccessibleName(f"{self.number}. {self._name.text()}")
        self.setAccessibleDescription(" ".join(spoken).strip())

    def sizeHint(self) -> QSize:
        return self._words.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._words.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words.totalHeightForWidth(width)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._name, 1)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout(self)
        self._words.setContentsMargins(11, 8, 11, 8)
        self._words.setSpacing(3)
        self._words.addLayout(head)
        self._words.addWidget(self._channel)
        self._words.addLayout(self._grid())
        self._words.addStretch(1)
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _grid(self) -> QGridLayout:
        """How strong, how fast, at what cost: a line each, their names under each other."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for row, (facet, words) in enumerate(self._facets.items()):
            self._names[facet].setStyleSheet("font-weight: 600;")
            grid.addWidget(self._names[facet], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        return grid
