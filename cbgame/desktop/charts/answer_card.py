"""One answer at the press conference as a button: what is said, and in small what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label
from cbgame.desktop.language import LanguageSource
from cbgame.game.bulletin import PressAnswer


class AnswerCard(QPushButton):
    """A real button, as high as its words need; Enter presses it as Space does."""

    def __init__(self, languages: LanguageSource, answer: PressAnswer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = answer
        self._languages = languages
        self._said, self._does = label("body", self, wrapped=True), label("tiny", self, wrapped=True)
        self._words = QVBoxLayout(self)
        self._words.setContentsMargins(10, 5, 10, 5)
        self._words.setSpacing(1)
        self._words.addWidget(self._said)
        self._words.addWidget(self._does)
        self._words.addStretch(1)
        for words in self.findChildren(QLabel):
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue = self._languages.catalogue
        self._said.setText(catalogue.tell(self.answer.text))
        effects = [catalogue.tell(effect) for effect in self.answer.effects]
        self._does.setText(
            catalogue.say("announcement-join").join(effects or [catalogue.say("announcement-no-effect")])
        )
        self.setAccessibleName(self._said.text())
        self.setAccessibleDescription(self._does.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._words.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._words.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._words.totalHeightForWidth(width)
