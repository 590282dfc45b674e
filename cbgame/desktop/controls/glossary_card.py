"""A glossary card over the page: opened near what was asked about, to be read, pinned, dragged and closed."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QPoint, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.card_text import CardText
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import LIES_OVER, say_role
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.reading import read_as
from cbgame.desktop.theme import ThemeSource

_WIDTH_PX = 372
_FROM_EDGE_PX = 10
_FADE_MS = 150


class GlossaryCard(QFrame):
    """One card. It is a child of the window, so it stays inside and follows it everywhere.

    ``followed`` carries a link's term and a point on the screen; ``closing`` when it wants to go; ``page_wanted``
    when it is to be read in the whole glossary; ``pinned`` says that it stays while the game goes on.
    """

    followed = Signal(str, QPoint)
    closing = Signal()
    page_wanted = Signal(str)

    def __init__(self, id: str, themes: ThemeSource, languages: LanguageSource, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty(LIES_OVER, True)
        self.id, self.pinned = id, False
        self._themes, self._languages, self._window = themes, languages, parent
        self._held: QPoint | None = None
        self.text = CardText(languages, parent=self)
        self.pin, self.close_, self.page = (QPushButton(self) for _ in range(3))
        self._place()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        read_as(self, "note")
        self.text.show_card(id)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        self.text.retranslate()
        self.page.setText(say("glossary-in-page"))
        self.close_.setAccessibleName(say("notice-close"))
        self.close_.setToolTip(say("notice-close"))
        self._tell_pin()
        self.setAccessibleName(say("glossary-card", term=self.text.term.text()))
        self.setAccessibleDescription(f"{self.text.answer.text()} {self.text.why.text()}")

    def fit(self) -> None:
        """Be as wide as reads well and as tall as the text needs, within the window."""
        for widget in (self, *self.findChildren(QLabel), *self.findChildren(QPushButton)):
            widget.ensurePolished()
        room = self._window.size() - QSize(2 * _FROM_EDGE_PX, 2 * _FROM_EDGE_PX)
        width = min(round(_WIDTH_PX * self._themes.text_scale), room.width())
        around = self._column.contentsMargins()
        border = self.size() - self.contentsRect().size()
        inner = width - around.left() - around.right() - border.width()
        self._body.invalidate()
        tall = self._body.heightForWidth(inner) + self._foot.sizeHint().height() + self._column.spacing()
        tall += around.top() + around.bottom() + border.height()
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if tall > room.height() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(bar)  # a bar that is there for a moment takes the room of a line
        self.resize(width, min(tall, room.height()))
        self.move_inside(self.pos())

    def move_inside(self, to: QPoint) -> None:
        """Move, but not over the window's edge."""
        room = self._window.rect().adjusted(_FROM_EDGE_PX, _FROM_EDGE_PX, -_FROM_EDGE_PX, -_FROM_EDGE_PX)
        room.setSize(QSize(max(0, room.width() - self.width()), max(0, room.height() - self.height())))
        self.move(_within(to, room))

    def appear(self) -> None:
        """Show; it fades in, unless nothing should move by itself."""
        self.show()
        self.raise_()
        if self._themes.motion_reduced:
            return
        effect = QGraphicsOpacityEffect(self)
        effect.setOpacity(0.0)
        self.setGraphicsEffect(effect)
        fading = QPropertyAnimation(effect, b"opacity", effect)
        fading.setDuration(_FADE_MS)
        fading.setEndValue(1.0)
        fading.finished.connect(self._be_solid)
        fading.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def toggle_pin(self) -> None:
        """Stay while the game goes on, or no longer."""
        self.pinned = not self.pinned
        say_role(self, "pinned-card" if self.pinned else "glossary-card")
        self._tell_pin()

    # pointer and keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self.toggle_pin()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.raise_()
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
        event.accept()  # not the page below

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self.move_inside(self.mapToParent(event.position().toPoint() - self._held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        event.accept()

    # inside

    def _be_solid(self) -> None:
        self.setGraphicsEffect(None)  # type: ignore[arg-type]  # the stub forgets that none is allowed

    def _tell_pin(self) -> None:
        say = self._languages.catalogue.say
        self.pin.setText(("◆ " if self.pinned else "") + say("glossary-unpin" if self.pinned else "glossary-pin"))
        self.pin.setToolTip(say("glossary-pin-hint"))

    def _connect(self) -> None:
        self.text.followed.connect(self.followed)
        self.pin.clicked.connect(self.toggle_pin)
        self.close_.clicked.connect(self.closing)
        self.page.clicked.connect(self._want_page)

    def _want_page(self) -> None:
        self.page_wanted.emit(self.id)

    def _place(self) -> None:
        self.setProperty("role", "glossary-card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.close_.setText("✕")
        for button in (self.pin, self.close_, self.page):
            button.setProperty("role", "quiet")
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 6, 0)
        self._body.addWidget(self.text)
        self._body.addStretch(1)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self.page)
        self._foot.addStretch(1)
        self._foot.addWidget(self.pin)
        self._foot.addWidget(self.close_)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 12, 8)
        self._column.setSpacing(6)
        self._scroll = Scrolled(self._body, self)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._foot)


def _within(point: QPoint, room: QRect) -> QPoint:
    """The point of a rectangle that is nearest to a point."""
    x = min(max(point.x(), room.left()), room.left() + room.width())
    y = min(max(point.y(), room.top()), room.top() + room.height())
    return QPoint(x, y)
