"""A section of the desk: its name, a line on how it is set, a mark and a way back if it is changed, its controls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import label, say_role
from cbgame.desktop.language import LanguageSource

CHANGED, FAULTY = "●", "✕"
_OPEN, _CLOSED = "▾", "▸"
_SPACING_PX = 4


class Fold(QPushButton):
    """The name of a section. A press opens and closes it; its key goes to it and only opens it."""

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Shortcut:
            return super().event(event)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.isChecked():
            self.click()
        return True


class Section(QWidget):
    """Its line is always seen, its controls only while it is open."""

    turned = Signal(bool)  # by the player: open, or closed
    put_back = Signal()  # the player wants this section as it stands

    def __init__(
        self, name: str, body: QWidget, languages: LanguageSource, parent: QWidget | None = None, *,
        folds: bool = True, term: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.name, self.body, self._languages, self._folds = name, body, languages, folds
        self.setObjectName(f"decision.{name}")
        self._changed, self._summary, self._standing, self._faults = False, "", "", 0
        self._told: object = None
        self.head = Fold(self)
        self.head.setProperty("role", "fold")
        self.head.setCheckable(True)
        self.title = label("section", self, term=term)
        self.head.setVisible(folds)
        self.title.setVisible(not folds)
        self.line: QLabel = label("tiny", self, wrapped=True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.back = QPushButton("↺", self)
        self.back.setProperty("role", "back")
        keeps = self.back.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(keeps)
        self._place()
        self.head.clicked.connect(self._turned)
        self.back.clicked.connect(self.put_back)
        self.open(not folds)

    @property
    def is_open(self) -> bool:
        """Whether its controls are shown."""
        return self.head.isChecked()

    @property
    def changed(self) -> bool:
        """Whether it is marked as changed."""
        return self._changed

    def open(self, opened: bool) -> None:
        """Show its controls, or put them away."""
        self.head.setChecked(opened)
        if self.body.isHidden() == opened:
            self.body.setVisible(opened)
        self._write()

    def height_of_head(self, width: int) -> int:
        """How tall its name and its line are at a width."""
        return self._row.heightForWidth(width)

    def height_of_body(self, width: int) -> int:
        """How tall its controls are at a width, with the space over them."""
        tall = self.body.heightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        return max(tall, self.body.minimumSizeHint().height()) + _SPACING_PX

    def show_state(self, summary: str, standing: str, changed: bool, faults: int) -> None:
        """Say how it is set, what stands instead, whether that differs and how many things are wrong."""
        self._summary, self._standing, self._changed, self._faults = summary, standing, changed, faults
        told = (self._languages.catalogue, summary, standing, changed, faults)
        if told != self._told:  # most sections stay as they are while one is worked at
            self._told = told
            self._write()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on its line is a press of its name."""
        if self._folds and self.line.geometry().contains(event.position().toPoint()):
            self.head.click()
        super().mouseReleaseEvent(event)

    def _write(self) -> None:
        say = self._languages.catalogue.say
        title = say(f"desk-section-{self.name}")
        marks = (f" {CHANGED}" if self._changed else "") + (f" {FAULTY}" if self._faults else "")
        self.head.setText(f"{_OPEN if self.is_open else _CLOSED} {title}{marks}")
        self.title.setText(f"{title}{marks}")
        wrong = say("desk-section-faults", count=self._faults)
        self.line.setText(f"{FAULTY} {wrong}" if self._faults else self._summary)
        say_role(self.line, "bad" if self._faults else "tiny")
        spoken = say("desk-section-changed", summary=self._summary) if self._changed else self._summary
        self.head.setAccessibleName(title.replace("&", ""))
        self.head.setAccessibleDescription(f"{wrong}. {spoken}" if self._faults else spoken)
        self.head.setToolTip(say("desk-section-stands", standing=self._standing))
        self.back.setVisible(self._changed)
        self.back.setAccessibleName(say("desk-put-back", section=title.replace("&", "")))
        self.back.setToolTip(self.back.accessibleName())

    def _turned(self) -> None:
        self.open(self.head.isChecked())
        self.turned.emit(self.is_open)

    def _place(self) -> None:
        self._row = row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title)
        row.addWidget(self.line, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING_PX)
        column.addLayout(row)
        column.addWidget(self.body)
