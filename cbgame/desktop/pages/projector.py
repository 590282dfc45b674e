"""The projector: a window of its own for the wall. Nothing on it is the teacher's alone, and nobody is shown last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from cbgame.desktop.charts.spread_chart import SpreadChart
from cbgame.desktop.controls.board_rows import BoardRows
from cbgame.desktop.controls.qr_code import QrCode
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.seat import Standing
from cbgame.text.class_words import clock_said, standing_said

FIGURES: Final = ("policy_rate", "core_inflation_4q", "unemployment")
_QR_PX: Final = 330
_TICK_MS: Final = 1000
_MOST_NAMES: Final = 60


class Projector(QWidget):
    """Lobby, then board and charts; F11 fills the screen, Esc leaves it."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._languages = languages
        self._room: Mapping[str, Any] | None = None
        self._names: tuple[str, ...] = ()
        self._address = ""
        self._seconds: float | None = None
        self._title, self._stage, self._time = label("title", self), label("heading", self), label("title", self)
        self._code_head, self._address_head, self._names_head = (label("lead", self) for _ in range(3))
        self._code, self._at = label("poster", self), label("title", self, wrapped=True)
        self._joined = label("heading", self, wrapped=True)
        self._keys = label("tiny", self)
        self._qr = QrCode(_QR_PX, self)
        self.board = BoardRows(languages, self)
        self.charts = {name: SpreadChart(themes, languages, name, self) for name in FIGURES}
        self.faces = QStackedWidget(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._place()
        for keys, does in (("F11", self._fill_screen), ("Esc", self.showNormal)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        languages.changed.connect(self.retranslate)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(960, 540)
        self.resize(1280, 720)
        self.retranslate()

    def show_way(self, code: str, address: str, link: str) -> None:
        """Show how the class is joined."""
        self._address = address
        self._code.setText(code)
        self._qr.show_text(link)
        self.retranslate()

    def show_room(self, room: Mapping[str, Any], names: Sequence[str]) -> None:
        """Show the class: what ``GET /api/projector`` tells, and the names that may be shown."""
        self._room, self._names, self._seconds = room, tuple(names), room["deadline_s"]
        running = self._seconds is not None and not room["paused"]
        self._clock.start() if running else self._clock.stop()
        self.faces.setCurrentIndex(0 if room["stage"] == "lobby" else 1)
        self.board.show_board(room["board"], room["prizes"])
        for name, chart in self.charts.items():
            rows, history = room["spread"]["figures"].get(name, ()), room["history"].get(name, ())
            chart.show_spread(room["quarters"], rows, history)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say, room = self._languages.catalogue.say, self._room
        self.setWindowTitle(say("projector-window"))
        self._code_head.setText(say("projector-code"))
        self._address_head.setText(say("projector-address"))
        self._at.setText(self._address.removeprefix("http://"))
        self._qr.setAccessibleName(say("console-qr", link=self._qr.text))
        self._keys.setText(say("projector-keys"))
        self._joined.setText(self._languages.catalogue.say("charts-comma").join(self._names[:_MOST_NAMES]))
        count = len(self._names) if self._names or room is None else room["seats"]
        self._names_head.setText(say("projector-joined", count=str(count)))
        if room is not None:
            self._title.setText(room["title"] or room["level"]["title"][self._languages.language])
            self._stage.setText(self._standing_said(room))
        self._tell_time()

    def _standing_said(self, room: Mapping[str, Any]) -> str:
        waiting = room["waiting"]
        standing = Standing(
            room["stage"], room["round"], room["rounds"], waiting["decided"], waiting["of"], room["deadline_s"],
            room["paused"],
        )  # fmt: skip
        said = standing_said(self._languages.catalogue, standing)
        if room["stage"] != "deciding":
            return said
        quarter = self._languages.catalogue.quarter(room["quarters"][room["round"] - 1])
        return self._languages.catalogue.say("projector-now", quarter=quarter, said=said)

    def _tick(self) -> None:
        if self._seconds is not None:
            self._seconds = max(self._seconds - _TICK_MS / 1000, 0.0)
        self._tell_time()

    def _tell_time(self) -> None:
        paused = bool(self._room is not None and self._room["paused"])
        self._time.setText(clock_said(self._languages.catalogue, self._seconds, paused))

    def _fill_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._time)
        self.faces.addWidget(self._lobby())
        self.faces.addWidget(self._playing())
        column = QVBoxLayout(self)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the wall has the size it has
        column.setContentsMargins(48, 28, 48, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._stage)
        column.addWidget(rule(self))
        column.addWidget(self.faces, 1)
        column.addWidget(self._keys)

    def _lobby(self) -> QWidget:
        face, words = QWidget(self), QVBoxLayout()
        words.setSpacing(4)
        for widget in (self._address_head, self._at, self._code_head, self._code, self._names_head, self._joined):
            words.addWidget(widget)
        words.addStretch(1)
        across = QHBoxLayout(face)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(40)
        across.addWidget(Scrolled(words, face), 1)
        across.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        return face

    def _playing(self) -> QWidget:
        face, charts, board = QWidget(self), QVBoxLayout(), QVBoxLayout()
        board.setContentsMargins(0, 0, 0, 0)
        board.addWidget(self.board)
        for chart in self.charts.values():
            charts.addWidget(chart, 1)
        across = QHBoxLayout(face)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(40)
        across.addWidget(Scrolled(board, face), 2)
        across.addLayout(charts, 3)
        return face
