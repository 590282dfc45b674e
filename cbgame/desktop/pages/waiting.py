"""Waiting for the class: how many are done, how long it may take; the seat is kept whatever the player does."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cbgame.classroom.seating import Remarks, Seating
from cbgame.desktop.controls.picture import Picture
from cbgame.desktop.controls.words import label
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.seat import Standing
from cbgame.text import seat_words
from cbgame.text.class_words import clock_said

_TICK_MS = 1000
_WIDEST_PX = 640


class WaitingPage(QWidget):
    """Shows where the class stands, and emits that the player leaves."""

    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._standing = Standing("lobby", 0, 0, 0, 0)
        self._seating: Seating | None = None
        self._seconds: float | None = None
        self.picture = Picture(themes, "class", self, faded=True)
        self._title, self._what = label("display", self), label("lead", self, wrapped=True)
        self._count, self._time = label("body", self, wrapped=True), label("muted", self, wrapped=True)
        self._said_title, self.said = label("section", self), label("body", self, wrapped=True)
        self.crew = label("small", self, wrapped=True)
        self.done = QProgressBar(self)
        self.done.setTextVisible(False)
        self.leave = QPushButton(self)
        put_icon(self.leave, themes, "back")
        self.leave.clicked.connect(self.left)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._place()
        languages.changed.connect(self.retranslate)
        self.retranslate()

    def show_standing(self, standing: Standing) -> None:
        """Show where the class stands now."""
        if standing.lost:  # the figures are those of before
            standing = replace(self._standing, lost=True)
        self._standing, self._seconds = standing, standing.deadline_s
        running = standing.deadline_s is not None and not standing.paused
        self._clock.start() if running else self._clock.stop()
        self.retranslate()

    def show_seating(self, seating: Seating | None) -> None:
        """Show what was said with the decision, and who sits here too; None: nobody's class."""
        self._seating = seating
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say, now = self._languages.catalogue.say, self._standing
        kind = self._kind()
        self.picture.setAccessibleName(say("home-picture-class"))
        if kind == "chair":
            self._title.setText(say("seat-waiting-chair"))
            self._what.setText(say("seat-waiting-chair-why"))
        else:
            self._title.setText(say(f"class-waiting-{kind}"))
            self._what.setText(say(f"class-waiting-{kind}-why"))
        counted = now.of > 0 and kind not in ("lobby", "lost")
        count = (
            say(
                "class-waiting-finished" if now.free else "class-waiting-count",
                decided=str(now.decided),
                of=str(now.of),
            )
            if counted
            else ""
        )
        if kind == "lobby" and now.of:
            count = say("seat-lobby", seats=now.of)
        self._count.setText(count)
        self.done.setRange(0, max(now.of, 1))
        self.done.setValue(now.decided)
        self.done.setVisible(counted)
        self.done.setAccessibleName(self._count.text())
        self.leave.setText(say("class-waiting-leave"))
        self._tell_said()
        self._tell_time()

    def _kind(self) -> str:
        now = self._standing
        if now.lost:
            return "lost"
        if now.paused:
            return "paused"
        if now.round < 1:
            return "lobby"
        if now.round >= now.rounds and now.stage != "deciding":
            return "end"
        seating = self._seating
        chair_goes_on = seating is not None and not seating.leads and seating.step in ("announced", "situation")
        return "chair" if chair_goes_on else "round"

    def _tell_said(self) -> None:
        """What was said with this quarter's decision, and who else sits on this seat."""
        catalogue, seating = self._languages.catalogue, self._seating
        remarks = Remarks() if seating is None else seating.remarks
        lines = [seat_words.expected(catalogue, name, each.low, each.middle, each.high)
                 for name, each in remarks.forecasts.items()]  # fmt: skip
        if remarks.justification:
            lines.append(catalogue.say("seat-said", text=remarks.justification))
        self._said_title.setText(catalogue.say("seat-said-heading"))
        self.said.setText("\n".join(lines))
        crew = () if seating is None else seating.crew
        names = [(each.nickname, each.role, each.present) for each in crew]
        self.crew.setText(seat_words.crew_said(catalogue, names, None if seating is None else seating.deputy))
        for widget, shown in ((self._said_title, lines), (self.said, lines), (self.crew, names)):
            widget.setVisible(bool(shown))

    def _tick(self) -> None:
        if self._seconds is not None:
            self._seconds = max(self._seconds - _TICK_MS / 1000, 0.0)
        self._tell_time()

    def _tell_time(self) -> None:
        now = self._standing
        self._time.setText("" if now.lost else clock_said(self._languages.catalogue, self._seconds, now.paused))

    def _place(self) -> None:
        self.done.setMaximumWidth(_WIDEST_PX)
        for text in (self._what, self._count, self._time, self.said, self.crew):
            text.setMaximumWidth(_WIDEST_PX)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        for widget in (self._title, self._what, self._count, self.done, self._time, self.crew):
            column.addWidget(widget)
        column.addSpacing(14)
        for widget in (self._said_title, self.said):
            column.addWidget(widget)
        column.addStretch(2)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout(self)
        across.setContentsMargins(56, 40, 44, 32)
        across.setSpacing(32)
        across.addLayout(column, 3)
        across.addWidget(self.picture, 2)
