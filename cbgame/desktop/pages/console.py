"""The teacher's console: how the class is joined, who is done, and everything that moves it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from cbgame.desktop.controls.ask_bar import AskBar
from cbgame.desktop.controls.class_card import ClassCard
from cbgame.desktop.controls.host_panel import BOTS
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.seat_table import SeatTable
from cbgame.desktop.controls.words import label, rule
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.game.seat import Standing
from cbgame.text.class_words import clock_said, standing_said

EXPORTS: Final = ("handout.pdf", "gradebook.csv", "gradebook.xlsx", "journal.csv", "results.zip", "handout.json")
_AT_THE_END: Final = ("handout.pdf", "handout.json")
_LATER: Final = ("rewind", "end", "erase")
"""What is in the menu, and asked once more."""

_MORE_S: Final = 60.0
_TICK_MS: Final = 1000


class ConsolePage(QWidget):
    """Shows a class as the host tells of it, and emits what its teacher wants."""

    acted = Signal(str, object)  # a verb of the host, and its body
    code_wanted = Signal(int)  # for a seat
    export_wanted = Signal(str)  # one of EXPORTS
    projector_wanted = Signal()
    turn_wanted = Signal()  # the next face on the wall
    what_if_wanted = Signal()  # on the class's median decision
    left = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = languages
        self._class: Mapping[str, Any] | None = None
        self._seconds: float | None = None
        self._code_said = ("", "")  # whose seat, and the code for it
        self._title, self._stage, self._time = label("display", self), label("lead", self), label("lead", self)
        self.said = label("bad", self, wrapped=True)
        self.ask = AskBar(languages, self)
        self.card, self.seats = ClassCard(languages, self), SeatTable(languages, self)
        self.name, self._seat_code = QLineEdit(self), label("body", self, wrapped=True)
        self.name.setMaxLength(24)
        self.rename, self.remove, self.give_back = (QPushButton(self) for _ in range(3))
        self.advance, self.pause, self.extend = (QPushButton(self) for _ in range(3))
        self.bots, self.export, self.later, self.back = (QPushButton(self) for _ in range(4))
        self.what_if, self.turn = QPushButton(self), QPushButton(self)
        self._debriefed = self._looking_back = False
        self._working: float | None = None  # the share done of looking back on the class's median
        self.advance.setProperty("role", "primary")
        put_icon(self.back, themes, "back")
        self.bot_actions = self._menu(self.bots, BOTS)
        self.export_actions = self._menu(self.export, EXPORTS)
        self.later_actions = self._menu(self.later, _LATER)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._place()
        self._connect()
        for widget in (self.what_if, self.turn):
            widget.hide()
        self.show_fault("")
        self.retranslate()

    def show_class(self, told: Mapping[str, Any], debriefed: bool = False) -> None:
        """Show how the class stands: what ``GET /api/class`` tells; ``debriefed``: all that the wall has to show at
        the end is there."""
        self._debriefed = debriefed
        self._class, self._seconds = told, told["deadline_s"]
        running = self._seconds is not None and not told["paused"]
        self._clock.start() if running else self._clock.stop()
        self.seats.show_seats(told["seats"], told["stage"])
        self._suit()
        self.retranslate()

    def show_fault(self, said: str) -> None:
        """Say what couldn't be; nothing when empty."""
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def show_looking_back(self, back: bool) -> None:
        """Whether a class that has ended is looked back on: then there is nothing to join, and no quarter is played."""
        self._looking_back = back
        self.card.show_closed(back)

    def show_work(self, share: float | None) -> None:
        """How much of looking back on the class's median is done; None: it isn't being done."""
        self._working = share
        self._tell_work()
        self._suit()

    def _tell_work(self) -> None:
        say = self._languages.catalogue
        if self._working is None:
            self.what_if.setText(say.say("what-if-open"))
        else:
            self.what_if.setText(say.say("export-waiting", percent=say.number(100.0 * self._working, 0)))

    def show_code(self, seat: int, code: str) -> None:
        """Show the one-time code for a seat."""
        self._code_said = self._name_of(seat), code
        self.retranslate()

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for name in ("pause", "extend", "bots", "export", "later", "rename", "remove", "turn"):
            getattr(self, name).setText(say(f"console-{name}"))
        self._tell_work()
        self.give_back.setText(say("console-return"))
        self.name.setPlaceholderText(say("console-name"))
        self.name.setAccessibleName(say("console-name"))
        for bot, action in self.bot_actions.items():
            action.setText(say("console-bot", rule=say(f"policy-{bot}")))
        for kind, action in self.export_actions.items():
            action.setText(say(f"console-export-{kind.replace('.', '-')}"))
        for verb, action in self.later_actions.items():
            action.setText(say(f"console-{verb}"))
        self.back.setText(say("brief-back"))
        name, code = self._code_said
        self._seat_code.setText(say("console-seat-code", name=name, code=code) if code else "")
        self._seat_code.setVisible(bool(code))
        self._tell_class()

    def _tell_class(self) -> None:
        say, told = self._languages.catalogue.say, self._class
        if told is None:
            self._title.setText(say("console-title"))
            self.advance.setText(say("console-open"))
            return
        self._title.setText(told["title"] or told["level"]["title"][self._languages.language])
        self._stage.setText(standing_said(self._languages.catalogue, _standing(told), of_room=True))
        lobby, paused = told["stage"] == "lobby", told["paused"]
        self.advance.setText(
            say("console-open" if lobby else "console-together" if told["pacing"] == "free" else "console-advance")
        )
        self.pause.setText(say("console-resume" if paused else "console-pause"))
        self._tell_time()

    def _suit(self) -> None:
        """Enable what can be done now."""
        told = self._class
        if told is None:
            return
        lobby, ended, free = told["stage"] == "lobby", told["stage"] == "ended", told["pacing"] == "free"
        self.advance.setEnabled(lobby or _finished(told) or (not ended and not free and not told["paused"]))
        for button in (self.pause, self.extend):
            button.setEnabled(not lobby and not ended)
        self.extend.setEnabled(self.extend.isEnabled() and told["deadline_s"] is not None)
        self.bots.setEnabled(not ended)
        for widget in (self.advance, self.pause, self.extend, self.bots):
            widget.setVisible(not ended)
        for widget in (self.what_if, self.turn):
            widget.setVisible(ended)
            widget.setEnabled(self._debriefed)
        self.what_if.setEnabled(self._debriefed and self._working is None)
        self.later_actions["rewind"].setEnabled(told["round"] > 1 and not free and not self._looking_back)
        self.later_actions["end"].setEnabled(not ended)
        self.export_actions["results.zip"].setEnabled(ended)
        for kind in _AT_THE_END:
            self.export_actions[kind].setEnabled(self._debriefed)
        self._suit_seat(self.seats.seat)

    def _suit_seat(self, seat: int) -> None:
        row = self._row(seat)
        open_to_change = row is not None and not row["removed"]
        for widget in (self.name, self.rename, self.remove):
            widget.setEnabled(open_to_change)
        self.give_back.setEnabled(open_to_change and row is not None and row["kind"] != "bot")

    def _choose_seat(self, seat: int) -> None:
        self._suit_seat(seat)
        self.name.setText(self._name_of(seat))

    def _row(self, seat: int) -> Mapping[str, Any] | None:
        rows = self._class["seats"] if self._class is not None else ()
        return next((row for row in rows if row["id"] == seat), None)

    def _name_of(self, seat: int) -> str:
        row = self._row(seat)
        return "" if row is None else str(row["name"])

    def _act(self, verb: str, **body: Any) -> None:
        self.show_fault("")
        self.acted.emit(verb, body)

    def _advance(self) -> None:
        told = self._class
        lobby = told is not None and told["stage"] == "lobby"
        finished = told is not None and _finished(told)
        self._act("open" if lobby else "end" if finished else "advance")

    def _pause(self) -> None:
        self._act("resume" if self._class is not None and self._class["paused"] else "pause")

    def _rename(self) -> None:
        name = self.name.text().strip()
        if name and self.seats.seat:
            self._act("rename", seat=self.seats.seat, name=name)

    def _remove(self) -> None:
        seat = self.seats.seat
        self.ask.ask("remove", lambda: self._act("remove", seat=seat))

    def _tick(self) -> None:
        if self._seconds is not None:
            self._seconds = max(self._seconds - _TICK_MS / 1000, 0.0)
        self._tell_time()

    def _tell_time(self) -> None:
        paused = bool(self._class is not None and self._class["paused"])
        self._time.setText(clock_said(self._languages.catalogue, self._seconds, paused))

    def _menu(self, button: QPushButton, names: tuple[str, ...]) -> dict[str, QAction]:
        menu = QMenu(button)
        button.setMenu(menu)
        return {name: menu.addAction("") for name in names}

    def _connect(self) -> None:
        self.advance.clicked.connect(self._advance)
        self.pause.clicked.connect(self._pause)
        self.extend.clicked.connect(lambda: self._act("extend", seconds=_MORE_S))
        self.rename.clicked.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        self.remove.clicked.connect(self._remove)
        self.give_back.clicked.connect(lambda: self.code_wanted.emit(self.seats.seat))
        self.seats.chosen.connect(self._choose_seat)
        self.card.projector.clicked.connect(self.projector_wanted)
        self.turn.clicked.connect(self.turn_wanted)
        self.what_if.clicked.connect(self.what_if_wanted)
        self.back.clicked.connect(self.left)
        for bot, action in self.bot_actions.items():
            action.triggered.connect(lambda _checked=False, name=bot: self._act("bots", policies=[name]))
        for kind, action in self.export_actions.items():
            action.triggered.connect(lambda _checked=False, name=kind: self.export_wanted.emit(name))
        for verb, action in self.later_actions.items():
            action.triggered.connect(lambda _checked=False, name=verb: self.ask.ask(name, lambda: self._act(name)))
        self._languages.changed.connect(self.retranslate)
        self._suit_seat(0)

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._time)
        seat = QHBoxLayout()
        for widget in (self.name, self.rename, self.give_back, self.remove):
            seat.addWidget(widget)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.seats, 1)
        right.addWidget(self._seat_code)
        right.addLayout(seat)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.card)
        inside.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(Scrolled(inside, self), 3)
        body.addLayout(right, 7)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        for widget in (
            self.later, self.export, self.bots, self.extend, self.pause, self.advance, self.what_if, self.turn,
        ):  # fmt: skip
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 28, 44, 24)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._stage)
        column.addWidget(rule(self))
        column.addWidget(self.ask)
        column.addWidget(self.said)
        column.addLayout(body, 1)
        column.addLayout(foot)
        for first, second in (
            (self.advance, self.pause), (self.pause, self.extend), (self.extend, self.bots), (self.bots, self.export),
            (self.export, self.later), (self.later, self.seats), (self.seats, self.name),
        ):  # fmt: skip
            QWidget.setTabOrder(first, second)
        self.seats.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _standing(told: Mapping[str, Any]) -> Standing:
    waiting = told["waiting"]
    return Standing(
        told["stage"], told["round"], told["rounds"], waiting["decided"], waiting["of"], told["deadline_s"],
        told["paused"], free=told["pacing"] == "free",
    )  # fmt: skip


def _finished(told: Mapping[str, Any]) -> bool:
    """Whether every seat of a class at everybody's own pace has come to its end, and the class may end."""
    waiting = told["waiting"]
    free = told["pacing"] == "free" and told["stage"] == "deciding"
    return free and bool(waiting["of"]) and waiting["decided"] == waiting["of"]
