"""A level in the gallery: its drawing, period, institution, difficulty, length, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop import level_facts
from cbgame.desktop.controls.picture import Picture, drawing_of
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.terms import Best
from cbgame.desktop.theme import ThemeSource
from cbgame.game.listing import Shown

_SHARE = 0.5
_MARK_PX = 18
_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class LevelCard(QPushButton):
    """One button as large as its card; emits that the level was chosen, or where the arrows would go."""

    chosen = Signal(str)
    stepped = Signal(int, int)  # columns, rows

    def __init__(
        self,
        level: Shown,
        themes: ThemeSource,
        languages: LanguageSource,
        parent: QWidget | None = None,
        *,
        own: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "level")
        self._level, self._themes, self._languages, self.own = level, themes, languages, own
        self._best: Best | None = None
        self._after: Shown | None = None
        self.picture = Picture(themes, drawing_of(level.id), self, share=_SHARE)
        self._period, self._title = label("section", self, wrapped=True), label("heading", self, wrapped=True)
        self._facts, self.result = label("muted", self, wrapped=True), label("body", self, wrapped=True)
        self._mark = QLabel(self)
        self._place()
        self.clicked.connect(self._choose)
        languages.changed.connect(self.retranslate)
        themes.changed.connect(lambda _: self._show_mark())
        self.retranslate()

    @property
    def open(self) -> bool:
        """Whether the level can be played."""
        return self._after is None

    def show_standing(self, best: Best | None, after: Shown | None) -> None:
        """Show the best result, and the level that is to be played first if this one is still shut."""
        self._best, self._after = best, after
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        catalogue, level = self._languages.catalogue, self._level
        words = level.words[self._languages.language]
        self._period.setText(level_facts.where(catalogue, level, own=self.own))
        self._title.setText(words.title)
        self._facts.setText(level_facts.length(catalogue, level))
        self.result.setText(level_facts.standing(catalogue, self._best, self._after))
        self._show_mark()
        texts = (self._period, self._facts, self.result)
        self.setAccessibleName(words.title)
        drawing = catalogue.say(f"home-picture-{self.picture.name}")
        told = level_facts.spoken(level, *(text.text() for text in texts))
        self.setAccessibleDescription(f"{drawing} {told}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows ask for the neighbour; Enter opens, as Space does."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(*step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def _choose(self) -> None:
        if self.open:
            self.chosen.emit(self._level.id)

    def _show_mark(self) -> None:
        """A lock, a medal, or nothing, beside the words that say the same."""
        medal = self._best is not None and self._best.medal is not None
        name = "lock" if not self.open else "medal" if medal else "check" if self._best is not None else ""
        self._mark.setVisible(bool(name))
        if name:
            side = round(_MARK_PX * self._themes.text_scale)
            self._mark.setPixmap(icon(self._themes, name).pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(self._mark)
        row.addWidget(self.result, 1)
        texts = QVBoxLayout()
        texts.setContentsMargins(14, 10, 14, 12)
        texts.setSpacing(4)
        for widget in (self._period, self._title, self._facts):
            texts.addWidget(widget)
        texts.addStretch(1)
        texts.addLayout(row)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(0)
        column.addWidget(self.picture)
        column.addLayout(texts, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
