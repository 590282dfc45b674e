"""A coach mark's words: a title, two short sentences, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.words import LIES_OVER, label
from cbgame.desktop.reading import read_as

_WIDTHS_PX = (330, 250)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CoachBubble(QFrame):
    """Enter goes on, Esc puts all marks away; a step that waits has no way on but what it asks for."""

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(LIES_OVER, True)
        self.setObjectName("coach")
        self.setProperty("role", "card")
        read_as(self, "note")
        self._title, self._text = label("heading", self, wrapped=True), label("body", self, wrapped=True)
        self._count, self._asks = label("tiny", self), label("muted", self, wrapped=True)
        self.skip, self.next = QPushButton(self), QPushButton(self)
        self.skip.setProperty("role", "quiet")
        self.next.setProperty("role", "primary")
        self.skip.clicked.connect(self.skip_wanted)
        self.next.clicked.connect(self.next_wanted)
        self._place()
        self.hide()

    def tell(self, texts: tuple[str, str], count: str, asks: str, buttons: tuple[str, str]) -> None:
        """Set title and text, the count, what is waited for (empty: nothing), and the words on Skip and Next."""
        self._title.setText(texts[0])
        self._text.setText(texts[1])
        self._count.setText(count)
        self._asks.setText(asks)
        self._asks.setVisible(bool(asks))
        self.skip.setText(buttons[0])
        self.next.setText(buttons[1])
        self.next.setVisible(not asks)
        self.setAccessibleName(texts[0])
        self.setAccessibleDescription(" ".join(part for part in (texts[1], asks) if part))

    def announce(self) -> None:
        """Let a screen reader say it."""
        said = f"{self.accessibleName()}. {self.accessibleDescription()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def take_focus(self) -> None:
        """Enter goes on from here."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizes(self, scale: float, most: QSize) -> tuple[QSize, ...]:
        """How large it may be with text at ``scale``, the comfortable size first; none larger than ``most``."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        widths = [min(max(round(width * scale), layout.minimumSize().width()), most.width()) for width in _WIDTHS_PX]
        return tuple(QSize(width, min(layout.heightForWidth(width), most.height())) for width in widths)

    def event(self, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and self.skip.hasFocus()):
            self.skip_wanted.emit()
        elif event.key() in _ENTER and not self.next.isHidden():
            self.next_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(6)
        for part in (self._title, self._text, self._asks):
            column.addWidget(part)
        column.addSpacing(2)
        column.addLayout(foot)


def beside(target: QRect, size: QSize, room: QRect, gap: int) -> QRect | None:
    """Where a bubble of that size stands beside the target inside the room: below, right, left or above it, the first
    side that has room; None where none has."""
    for place in (
        QRect(target.left(), target.bottom() + gap, size.width(), size.height()),
        QRect(target.right() + gap, target.top(), size.width(), size.height()),
        QRect(target.left() - gap - size.width(), target.top(), size.width(), size.height()),
        QRect(target.left(), target.top() - gap - size.height(), size.width(), size.height()),
    ):
        slid = _slid(place, room)
        if room.contains(slid) and not slid.intersects(target):
            return slid
    return None


def _slid(place: QRect, room: QRect) -> QRect:
    """The place moved into the room as far as it must."""
    left = max(room.left(), min(place.left(), room.right() + 1 - place.width()))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - place.height()))
    return QRect(left, top, place.width(), place.height())
