"""The door to classes: join one, go back to one's seat, or host one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.ask_bar import AskBar
from cbgame.desktop.controls.host_panel import HostPanel
from cbgame.desktop.controls.join_panel import JoinPanel
from cbgame.desktop.controls.past_classes import PastClasses
from cbgame.desktop.controls.picture import Picture
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource

_WIDEST_PX = 620
_PICTURE_PX = 110


class ClassroomPage(QWidget):
    """Emits that a seat is wanted, or the one that was left."""

    seat_wanted = Signal(str, str, str, str, str)  # address, code, nickname, team, proof
    return_wanted = Signal()
    by_file_wanted = Signal()
    console_wanted = Signal()
    erased = Signal(object)  # KeptClass: the teacher has said so twice
    left = Signal()
    looked_at = Signal(bool)  # whether the page is on the screen

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._kept = ("", "")  # nickname and address of the seat that is kept
        self.picture = Picture(themes, "class", self, faded=True)
        self._title, self._lead = label("display", self), label("lead", self, wrapped=True)
        self._join_title, self._host_title = label("title", self), label("title", self)
        self._kept_said, self._running = label("body", self, wrapped=True), label("body", self, wrapped=True)
        self.join, self.host = JoinPanel(languages, self), HostPanel(languages, self)
        self.past, self.ask = PastClasses(languages, self), AskBar(languages, self)
        self.return_, self.to_console, self.by_file, self.back = (QPushButton(self) for _ in range(4))
        put_icon(self.by_file, themes, "folder")
        put_icon(self.back, themes, "back")
        put_icon(self.return_, themes, "continue")
        self.join.wanted.connect(self.seat_wanted)
        self.return_.clicked.connect(self.return_wanted)
        self.by_file.clicked.connect(self.by_file_wanted)
        self.to_console.clicked.connect(self.console_wanted)
        self.back.clicked.connect(self.left)
        self.past.erase_wanted.connect(lambda kept: self.ask.ask("erase", lambda: self.erased.emit(kept)))
        self._place()
        languages.changed.connect(self.retranslate)
        self.show_running(False)
        self.show_kept("", "")

    def show_kept(self, nickname: str, address: str) -> None:
        """Offer the seat that is kept; nothing where there is none."""
        self._kept = nickname, address
        self.retranslate()

    def show_running(self, running: bool) -> None:
        """Offer the console of the class that is hosted from here instead of hosting one."""
        self.host.setVisible(not running)
        for widget in (self._running, self.to_console):
            widget.setVisible(running)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looked_at.emit(False)

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        nickname, address = self._kept
        self._title.setText(say("class-title"))
        self._lead.setText(say("class-lead"))
        self._join_title.setText(say("class-join-title"))
        self._kept_said.setText(say("class-kept", nickname=nickname, address=address))
        self._host_title.setText(say("hosting-heading"))
        self._running.setText(say("hosting-running"))
        self.to_console.setText(say("hosting-to-console"))
        self.return_.setText(say("class-kept-go"))
        for widget in (self._kept_said, self.return_):
            widget.setVisible(bool(nickname))
        self.by_file.setText(say("class-by-file"))
        self.back.setText(say("brief-back"))
        self.picture.setAccessibleName(say("home-picture-class"))

    def _place(self) -> None:
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._lead)
        words.addStretch(1)
        self.picture.setFixedHeight(_PICTURE_PX)
        top.addLayout(words, 3)
        top.addWidget(self.picture, 2)
        inside = QHBoxLayout()
        inside.setContentsMargins(2, 8, 12, 12)
        inside.setSpacing(44)
        inside.addLayout(self._column(self._kept_said, self.return_, self._join_title, self.join), 1)
        inside.addLayout(self._column(self._host_title, self._running, self.to_console, self.host, self.past), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 28, 44, 24)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(rule(self))
        column.addWidget(self.ask)
        column.addWidget(Scrolled(inside, self), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.by_file)
        column.addLayout(foot)

    def _column(self, *widgets: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in widgets:
            widget.setMaximumWidth(_WIDEST_PX)
            column.addWidget(widget)
        for button in (self.return_, self.to_console):
            column.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column
