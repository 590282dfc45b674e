"""The tape: thirteen weeks of the money market, one by one, and the place where it stops when something breaks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from cbgame.desktop.charts.column import Column
from cbgame.desktop.charts.corridor_chart import CorridorChart
from cbgame.desktop.charts.report_view import ReportView
from cbgame.desktop.charts.situation_panel import SituationPanel
from cbgame.desktop.charts.week_series_chart import WeekSeriesChart
from cbgame.desktop.controls.picture import Picture
from cbgame.desktop.controls.prose import ProseLabel
from cbgame.desktop.controls.scrolled import Scrolled
from cbgame.desktop.controls.words import label, rule, say_role
from cbgame.desktop.icons import put_icon
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.theme import ThemeSource
from cbgame.economy.calendar import WEEKS
from cbgame.game.bulletin import Situation, Week
from cbgame.text.tape_notes import notes_on

SPEEDS: Final = {"slow": 290, "normal": 190, "fast": 70}
"""Milliseconds a week, by name."""

_AMOUNTS: Final = (("reserves_bn", "series_1"), ("treasury_account_bn", "series_4"))
_MOST_NOTES: Final = 7
_WIDEST_PX: Final = 720
"""The emergency's drawing isn't stretched across a large screen."""

_ROOMY_PX: Final = (1200, 660)
"""The page, with text of normal size, that has room for the emergency's drawing beside its report and options."""


class TapePage(QWidget):
    """Reveals the weeks it is given and goes on where it stopped if they are of the same quarter.

    ``answered`` carries the option chosen in an emergency; ``finished`` when the player goes on after the last week;
    ``paced`` the pace that was asked for, to be remembered; ``week_passed`` once per week that plays, ``stopped`` when
    an emergency stops the tape.
    """

    answered = Signal(str)
    finished = Signal()
    paced = Signal(str)
    week_passed = Signal()
    stopped = Signal()

    def __init__(self, themes: ThemeSource, languages: LanguageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self._languages = themes, languages
        self._weeks: tuple[Week, ...] = ()
        self._count = 0
        self._waiting: Situation | None = None  # to be shown once its weeks are revealed
        self._open: Situation | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(SPEEDS["normal"])
        self._timer.timeout.connect(self._reveal_next)
        self._section, self._title = label("section", self), label("title", self, wrapped=True)
        self.corridor = CorridorChart(themes, languages, self)
        self._parked = WeekSeriesChart(themes, languages, "on_rrp_bn", "series_3", self)
        self._operations = WeekSeriesChart(
            themes, languages, "repo_bn", "series_3", self, named="charts-desk-operations"
        )  # in the place of the other where reserves earn nothing: then cash can't be parked, and the Desk works daily
        amounts = (WeekSeriesChart(themes, languages, field, role, self) for field, role in _AMOUNTS)
        self.amounts = (*amounts, self._parked, self._operations)
        self.picture = Picture(themes, "", self)
        self.picture.setMaximumWidth(_WIDEST_PX)
        self.situation = SituationPanel(languages, self)
        self.situation.answered.connect(self._answered)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.go_on = QPushButton(self)
        self.go_on.setProperty("role", "primary")
        self.go_on.clicked.connect(self._go_on)
        self._speeds = QButtonGroup(self)
        self._place()
        languages.changed.connect(lambda _catalogue: self.retranslate())
        themes.changed.connect(lambda _theme: self._tell())
        self.retranslate()

    # what it is fed

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Play these weeks to their end; weeks that were revealed before aren't played again."""
        self._waiting = self._open = None
        self._take(weeks)

    def show_situation(self, situation: Situation) -> None:
        """Play the weeks up to the emergency, stop there and ask."""
        self._waiting, self._open = situation, None
        self._take(situation.weeks)

    def _take(self, weeks: Sequence[Week]) -> None:
        goes_on = bool(self._weeks and weeks) and self._weeks[0].monday == weeks[0].monday
        self._weeks = tuple(weeks)
        self._count = min(self._count, len(weeks)) if goes_on else 0
        self.corridor.show_weeks(self._weeks)
        for chart in self.amounts:
            chart.show_weeks(self._weeks)
        earning = not weeks or weeks[-1].pays_interest
        self._parked.setVisible(earning)
        self._operations.setVisible(not earning)
        if self._themes.motion_reduced:
            self._count = len(self._weeks)
        else:
            self._timer.start()
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # keys skip the weeks, and no chart is ringed as they run
        self._show_count()

    def follow(self, follows: bool) -> None:
        """Whether somebody else of the team answers in an emergency."""
        self.situation.follow(follows)

    # the flow

    @property
    def revealed(self) -> int:
        """How many weeks are revealed."""
        return self._count

    @property
    def playing(self) -> bool:
        """Whether weeks are still to come by themselves."""
        return self._count < len(self._weeks)

    def choose_speed(self, name: str) -> None:
        """Set the pace: slow, normal or fast."""
        self._timer.setInterval(SPEEDS[name])
        for button in self._speeds.buttons():
            button.setChecked(button.objectName() == name)

    def _pace(self, name: str) -> None:
        self.choose_speed(name)
        self.paced.emit(name)

    def skip(self) -> None:
        """Reveal everything that is there at once."""
        self._count = len(self._weeks)
        self._show_count()

    def _reveal_next(self) -> None:
        self._count = min(self._count + 1, len(self._weeks))
        self._show_count()
        self.week_passed.emit()

    def _show_count(self) -> None:
        self.corridor.show_until(self._count)
        for chart in self.amounts:
            chart.show_until(self._count)
        if not self.playing:
            self._timer.stop()
            self._stop_if_waiting()
        self._tell()

    def _stop_if_waiting(self) -> None:
        if self._waiting is not None:
            self._open, self._waiting = self._waiting, None
            self.situation.show_situation(self._open)
            self.stopped.emit()

    def _answered(self, option: str) -> None:
        self._open = None
        self._tell()
        self.answered.emit(option)

    def _go_on(self) -> None:
        if self.playing:
            self.skip()
        elif self._weeks and self._open is None:
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0.value
        if self._open is not None and 1 <= number <= len(self.situation.cards):
            self.situation.choose(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._open is None:
            self._go_on()
        else:
            super().keyPressEvent(event)

    # words

    def retranslate(self) -> None:
        """Set all texts."""
        say = self._languages.catalogue.say
        for button in self._speeds.buttons():
            button.setText(say(f"tape-speed-{button.objectName()}"))
        self._notes_title.setText(say("tape-notes"))
        self._report_area.setAccessibleName(say("tape-report"))
        self.situation.retranslate()
        self._tell()

    def _tell(self) -> None:
        catalogue, shown = self._languages.catalogue, self._weeks[: self._count]
        stopped = self._open is not None
        self._section.setText(catalogue.say("tape-section"))
        if shown:
            said = "tape-stopped" if stopped else "tape-week"
            date = catalogue.date(shown[-1].monday)
            self._title.setText(catalogue.say(said, week=shown[-1].number, weeks=WEEKS, date=date))
        else:
            self._title.setText(catalogue.say("tape-begins"))
        say_role(self._section, "bad" if stopped else "section")
        for button in self._speeds.buttons():
            button.setVisible(not stopped)  # nothing runs, and the words need the room
        self.go_on.setText(catalogue.say("tape-skip" if self.playing else "tape-continue"))
        put_icon(self.go_on, self._themes, "skip" if self.playing else "next")
        self.go_on.setEnabled(not stopped)
        self._side.setCurrentIndex(1 if stopped else 0)
        self._side.setFixedWidth(round((620 if stopped else 290) * (0.5 + 0.5 * self._themes.text_scale)))
        self._report_area.setVisible(stopped)
        self._multiples.setVisible(not stopped)
        self._report.show_report(self._open.report if self._open is not None else ())
        self._show_picture()
        self._tell_notes()
        if self._weeks and not self.playing and not stopped:  # a page that is made ahead takes nobody's keyboard
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_picture(self) -> None:
        """The emergency's drawing, over the chart where the page is high enough."""
        situation = self._open
        if situation is not None:
            name = situation.id.replace("_", "-")
            self.picture.show_drawing(f"crisis-{name}")
            self.picture.setAccessibleName(self._languages.catalogue.say(f"crisis-picture-{name}"))
        scale, (width, height) = self._themes.text_scale, _ROOMY_PX
        roomy = self.width() >= width * scale and self.height() >= height * scale
        self.picture.setVisible(situation is not None and roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_picture()

    def _tell_notes(self) -> None:
        catalogue = self._languages.catalogue
        notes = notes_on(catalogue, self._weeks[: self._count])[:_MOST_NOTES]
        for place, line in enumerate(self._notes):
            line.setVisible(place < len(notes))
            if place < len(notes):
                note = notes[place]
                line.setText(
                    f"{'! ' if note.warning else ''}{catalogue.date(note.monday, with_year=False)}  {note.text}"
                )
                say_role(line, "caution" if note.warning else "muted")
        self._calm.setText(catalogue.say("tape-calm"))
        self._calm.setVisible(not notes)

    # where things are

    def _place(self) -> None:
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._section)
        titles.addWidget(self._title)
        head.addLayout(titles, 1)
        for name in SPEEDS:
            head.addWidget(self._speed(name), 0, Qt.AlignmentFlag.AlignBottom)
        head.addSpacing(12)
        head.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(self._charts(), 1)
        body.addWidget(self._panel())
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 14, 32, 10)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(rule(self))
        page.addLayout(body, 1)

    def _speed(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setCheckable(True)
        button.setChecked(name == "normal")
        button.clicked.connect(lambda: self._pace(name))
        self._speeds.addButton(button)
        return button

    def _charts(self) -> QVBoxLayout:
        self._multiples = QWidget(self)
        multiples = QHBoxLayout(self._multiples)
        multiples.setContentsMargins(0, 0, 0, 0)
        multiples.setSpacing(18)
        for chart in self.amounts:
            multiples.addWidget(chart, 1)
        self._report = ReportView(self._languages, self)
        around = QVBoxLayout()
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._report)
        self._report_area = Scrolled(around, self)
        self._report_area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # longer than its place at large text: keys scroll it
        charts = QVBoxLayout()
        charts.addWidget(self.picture, 9)
        charts.addWidget(self.corridor, 21)
        charts.addWidget(self._multiples, 8)
        charts.addWidget(self._report_area, 24)
        return charts

    def _panel(self) -> QStackedWidget:
        self._notes_title, self._calm = label("section", self), label("muted", self, wrapped=True)
        self._notes = tuple(ProseLabel(self._languages, "muted", self) for _ in range(_MOST_NOTES))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(9)
        for widget in (self._notes_title, self._calm, *self._notes):
            column.addWidget(widget)
        column.addStretch(1)
        self._side = QStackedWidget(self)
        self._side.addWidget(Column(inside))
        self._side.addWidget(self.situation)
        return self._side
