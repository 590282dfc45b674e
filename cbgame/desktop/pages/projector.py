"""The projector: a window of its own for the wall. Nothing on it is the teacher's alone, and nobody is shown last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from cbgame.classroom.handout import MEDIAN, Handout, handout_of
from cbgame.desktop.charts.path_chart import PathChart
from cbgame.desktop.charts.spread_chart import SpreadChart
from cbgame.desktop.controls.board_rows import BoardRows
from cbgame.desktop.controls.lesson_panel import LessonPanel
from cbgame.desktop.controls.prize_rows import PrizeRows
from cbgame.desktop.controls.qr_code import QrCode
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.desktop.wall import WallThemes
from cbgame.game.bulletin import Path as Playthrough
from cbgame.game.seat import Standing
from cbgame.text.class_words import clock_said, names_said, standing_said

FIGURES: Final = ("policy_rate", "core_inflation_4q", "unemployment")
_QR_PX: Final = 330
_QR_SHARE: Final = 0.46  # of the wall's height
_TICK_MS: Final = 1000
_MOST_NAMES: Final = 40


LOBBY, BOARD, PRIZES, LESSONS = range(4)
"""The faces: how to join; the board and the class's spread; after the end who won what, and what is to be learned."""

_FORWARD: Final = ("Space", "Right", "PgDown")
_BACK: Final = ("Left", "PgUp")
"""What a presenter's remote sends, too."""


class Projector(QWidget):
    """Lobby, then board and charts, after the end what is to be learned; F11 fills the screen, Esc leaves it."""

    def __init__(self, themes: ThemeSource, languages: LanguageSource) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._languages, self.themes = languages, WallThemes(themes, self)
        self._handout: Handout | None = None
        self._drawn: Handout | None = None
        self._room: Mapping[str, Any] | None = None
        self._names: tuple[str, ...] = ()
        self._address = ""
        self._seconds: float | None = None
        self._title, self._stage, self._time = label("title", self), label("heading", self), label("title", self)
        self._code_head, self._address_head, self._names_head = (label("lead", self) for _ in range(3))
        self._code, self._at = label("poster", self), label("display", self, wrapped=True)
        self._joined = label("heading", self, wrapped=True)
        self._keys, self._truth = label("tiny", self), label("muted", self, wrapped=True)
        self._qr = QrCode(_QR_PX, self)
        self.board, self.prizes = BoardRows(languages, self), PrizeRows(languages, self)
        self.charts = {name: SpreadChart(self.themes, languages, name, self) for name in FIGURES}
        self.paths = {name: PathChart(self.themes, languages, self) for name in FIGURES}
        self.lessons = LessonPanel(languages, self)
        self.faces = QStackedWidget(self)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._place()
        for keys, does in (("F11", self._fill_screen), ("Esc", self.showNormal)):
            QShortcut(QKeySequence(keys), self).activated.connect(does)
        for keys, step in (*((key, 1) for key in _FORWARD), *((key, -1) for key in _BACK)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.turn, step))
        languages.changed.connect(self.retranslate)
        self.themes.changed.connect(self._dress)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # no chart begins with a ring around it
        for chart in (*self.charts.values(), *self.paths.values()):
            chart.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # nor gets one from the hand that points at it
        self.faces.currentChanged.connect(self._take_focus)
        self._take_focus()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(960, 540)
        self.resize(1280, 720)
        self._dress()
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
        told = room["handout"]
        self._handout = None if told is None else handout_of(told, Path("handout.json"))
        self.board.show_board(room["board"])
        self.prizes.show_prizes(room["prizes"])
        self._draw(room)
        if room["stage"] == "lobby":
            self.faces.setCurrentIndex(LOBBY)
        elif self.faces.currentIndex() not in self._at_the_end():
            self.faces.setCurrentIndex(BOARD)
        self.retranslate()

    def turn(self, step: int = 1) -> None:
        """Turn to the next face, or to the one before; only what there is to show after the end is turned to."""
        faces = self._at_the_end()
        if faces:
            here = faces.index(self.faces.currentIndex())
            self.faces.setCurrentIndex(faces[(here + step) % len(faces)])

    def turn_to(self, face: int) -> None:
        """Turn to a face of the end, if there is anything on it; else nothing is turned."""
        if face in self._at_the_end():
            self.faces.setCurrentIndex(face)

    def _at_the_end(self) -> tuple[int, ...]:
        """The faces that are turned over at the end; without a prize that is one less."""
        if self._handout is None:
            return ()
        return (BOARD, PRIZES, LESSONS) if self.prizes.prizes else (BOARD, LESSONS)

    def show_branch(self, quarter: str, branch: Playthrough) -> None:
        """Show the class's median term with another decision in a quarter."""
        if self._handout is None:
            return
        points = branch.score.total
        self.lessons.show_branch(quarter, points, points - self._handout.scores[MEDIAN])
        for name, chart in self.paths.items():
            chart.show_paths(name, self._handout.quarters, self._lines(name) | {"what_if": branch.series[name]})
        self.turn_to(LESSONS)

    def _draw(self, room: Mapping[str, Any]) -> None:
        """As it was published while the class plays, and what truly happened once it has ended."""
        told = self._handout
        for name, chart in self.charts.items():
            if told is None:
                rows, history = room["spread"]["figures"].get(name, ()), room["history"].get(name, ())
                chart.show_spread(room["quarters"], rows, history)
            else:
                rows, ghosts = list(zip(*told.spread[name], strict=True)), told.ghosts
                history = ghosts["history"][name] if "history" in ghosts else ()
                chart.show_spread(told.quarters, rows, history, ghosts["hindsight"][name])
        if told is None:
            self.lessons.forget_branch()
            self._drawn = None
        elif told != self._drawn:
            self._drawn = told
            self.lessons.show_handout(told)
            for name, path in self.paths.items():
                path.show_paths(name, told.quarters, self._lines(name))

    def _lines(self, name: str) -> dict[str, Sequence[float]]:
        assert self._handout is not None
        ghosts = self._handout.ghosts
        return {policy: ghosts[policy][name] for policy in (MEDIAN, "history", "hindsight") if policy in ghosts}

    def retranslate(self) -> None:
        """Set all texts."""
        say, room = self._languages.catalogue.say, self._room
        self.setWindowTitle(say("projector-window"))
        self.setAccessibleName(say("projector-window"))
        self._code_head.setText(say("projector-code"))
        self._address_head.setText(say("projector-address"))
        self._at.setText(self._address.removeprefix("http://"))
        self._qr.setAccessibleName(say("console-qr", link=self._qr.text))
        self._keys.setText(say("projector-keys" if self._handout is None else "projector-keys-turn"))
        self._truth.setText(say("projector-truth"))
        self._truth.setVisible(self._handout is not None)
        newest_first = self._names[::-1]
        self._joined.setText(names_said(self._languages.catalogue, newest_first, _MOST_NAMES))
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
            room["paused"], free=room["pacing"] == "free",
        )  # fmt: skip
        said = standing_said(self._languages.catalogue, standing, of_room=True)
        if room["stage"] != "deciding" or standing.free:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.themes.fit(event.size())

    def _dress(self) -> None:
        """Type in the wall's own size."""
        self.setStyleSheet(self.themes.theme.style_sheet(self.themes.text_scale))
        self._qr.setFixedSize(self._qr_side(), self._qr_side())

    def _qr_side(self) -> int:
        return min(round(self.height() * _QR_SHARE), round(self.width() * _QR_SHARE))

    def _take_focus(self) -> None:
        """No face that is turned to begins with a mark on it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._time)
        self.faces.addWidget(self._lobby())
        self.faces.addWidget(self._playing())
        winners = QVBoxLayout()
        winners.setContentsMargins(0, 0, 0, 0)
        winners.addWidget(self.prizes)
        self.faces.addWidget(Scrolled(winners, self))
        self.faces.addWidget(self._learning())
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

    def _learning(self) -> QWidget:
        face, charts, words = QWidget(self), QVBoxLayout(), QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(self.lessons)
        for chart in self.paths.values():
            charts.addWidget(chart, 1)
        across = QHBoxLayout(face)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(40)
        across.addWidget(Scrolled(words, face), 1)
        across.addLayout(charts, 1)
        return face

    def _playing(self) -> QWidget:
        face, charts, board = QWidget(self), QVBoxLayout(), QVBoxLayout()
        board.setContentsMargins(0, 0, 0, 0)
        board.addWidget(self.board)
        charts.addWidget(self._truth)
        for chart in self.charts.values():
            charts.addWidget(chart, 1)
        across = QHBoxLayout(face)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(40)
        across.addWidget(Scrolled(board, face), 2)
        across.addLayout(charts, 3)
        return face
