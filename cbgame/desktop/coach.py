"""The coach: sees where the player arrives, shows the marks that are due there, and remembers what was read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from cbgame.desktop import coaching
from cbgame.desktop.coach_scripts import Script, Step
from cbgame.desktop.controls.coach_mark import CoachMark
from cbgame.desktop.language import LanguageSource
from cbgame.desktop.preferences import Preferences
from cbgame.desktop.term_flow import TermFlow
from cbgame.desktop.theme import ThemeSource
from cbgame.policy.decision import Decision

_WORDS, _RATE = ("guidance",), ("target_low_pct",)
_FACILITIES = (
    "standing_repo", "standing_repo_offset_bp", "temporary_repo_usd_bn", "iorb_offset_bp", "on_rrp_offset_bp",
    "bill_purchases_usd_bn",
)  # fmt: skip
_FACTS = {"rate": _RATE, "words": _WORDS, "facilities": _FACILITIES}
"""What a change of the decision on the desk is a fact of."""


class Coach(QObject):
    """Works on one window; pages and controls know nothing of it."""

    def __init__(
        self,
        window: QWidget,
        stack: QStackedWidget,
        flow: Callable[[], TermFlow | None],
        preferences: Preferences,
        themes: ThemeSource,
        languages: LanguageSource,
    ) -> None:
        super().__init__(window)
        self._stack, self._current_flow, self._preferences, self._languages = stack, flow, preferences, languages
        self._flow: TermFlow | None = None
        self._progress: coaching.Progress | None = None
        self._paused: coaching.Progress | None = None
        self._page: QWidget | None = None  # where the marks on show belong
        self.mark = CoachMark(themes, window)
        self.mark.next_wanted.connect(self.go_on)
        self.mark.skip_wanted.connect(self.skip)
        self.mark.lost.connect(self._lost)
        self._arrival = QTimer(self)
        self._arrival.setSingleShot(True)
        self._arrival.timeout.connect(self._arrive)
        stack.currentChanged.connect(self._turned)
        languages.changed.connect(lambda _: self._tell())

    @property
    def step(self) -> Step | None:
        """The step on show."""
        return None if self._progress is None else self._progress.step

    def go_on(self) -> None:
        """The next step, or the end of the script."""
        if self._progress is not None:
            self._progress.go_on()
            self._show()

    def skip(self) -> bool:
        """Put away these marks and all to come on this level; whether there was one on show."""
        if self._progress is None:
            return False
        self._note_read(coaching.after_skipping(self._progress.script, self._preferences.settings.coached))
        self._end()
        return True

    # what happens

    def _turned(self) -> None:
        page = self._stack.currentWidget()
        if self._progress is not None and page is not self._page:
            if self._flow is not None and page is not None and _place_on(self._flow, page):
                self._read(self._progress.script)
            else:  # a page beside the way: the marks wait for the player to come back
                self._paused = self._progress
                self._end()
        self._arrival.start()

    def _arrive(self) -> None:
        page = self._stack.currentWidget()
        flow, settings = self._watched_flow(), self._preferences.settings
        if self._progress is not None or flow is None or page is None or not settings.coaching:
            return
        place = _place_on(flow, page)
        if place and (script := coaching.due(place, flow.level.id, flow.running_index, settings.coached)) is not None:
            paused, self._paused = self._paused, None
            goes_on = paused is not None and paused.script is script
            self._page, self._progress = page, paused if goes_on else coaching.Progress(script)
            self._show()

    def _considered(self, decision: Decision) -> None:
        if self._progress is None or self._flow is None:
            return
        standing = self._flow.newest.standing
        for fact, parts in _FACTS.items():
            moved = any(getattr(decision, part) != getattr(standing, part) for part in parts)
            if moved and self._progress.note(fact):
                self._show()
                return

    def _lost(self) -> None:
        """What was explained is gone: its step is passed over."""
        self.go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._arrival.start()
        return super().eventFilter(watched, event)

    # the marks

    def _show(self) -> None:
        """Show the step the script has come to; one whose place isn't there is passed over."""
        while self._progress is not None and (step := self._progress.step) is not None:
            target = self._target(step)
            if target is not None:
                self._tell()
                self.mark.point_at(target, self._doing(step, target) if step.waits else None)
                return
            self._progress.go_on()
        if self._progress is not None:
            self._read(self._progress.script)

    def _target(self, step: Step) -> QWidget | None:
        page = self._page
        if page is None:
            return None
        self._open(page, step)
        for anchor in step.anchors:
            widget = coaching.found(page, anchor)
            if isinstance(widget, QWidget) and widget.isVisibleTo(page):
                return widget
        return None

    def _doing(self, step: Step, target: QWidget) -> QWidget:
        """What the step's task is done with."""
        widget = coaching.found(self._page, step.focus) if step.focus else None
        return widget if isinstance(widget, QWidget) else target

    def _open(self, page: QWidget, step: Step) -> None:
        """Turn to the tab, open the section that the step is about."""
        desk = None if self._flow is None else self._flow.pages.desk
        if desk is None or page is not desk:
            return
        if step.tab:
            desk.charts.turn_to(step.tab)
        elif step.anchors[0].startswith("briefing"):
            desk.charts.greet()
        if step.section:
            desk.decision.open_section(step.section)

    def _tell(self) -> None:
        progress = self._progress
        if progress is None or progress.step is None:
            return
        say, step = self._languages.catalogue.say, progress.step
        last = progress.number == len(progress.script.steps)
        self.mark.bubble.tell(
            (say(f"coach-{step.id}-title"), say(f"coach-{step.id}-text")),
            say("coach-count", number=progress.number, steps=len(progress.script.steps)),
            say("coach-your-turn") if step.waits else "",
            (say("coach-skip"), say("coach-done") if last else say("coach-next")),
        )
        self.mark.place()

    def _read(self, script: Script) -> None:
        self._note_read(coaching.after_reading(script, self._preferences.settings.coached))
        self._end()

    def _note_read(self, read: tuple[str, ...]) -> None:
        self._preferences.change(self._preferences.settings.with_(coached=read))

    def _end(self) -> None:
        self._progress = self._page = None
        self.mark.put_away()

    # where the player is

    def _watched_flow(self) -> TermFlow | None:
        """The way of the term once its pages are made, with what is to be seen on them."""
        if self._flow is None and (flow := self._current_flow()) is not None:
            self._flow = flow
            pages = flow.pages
            pages.desk.decision.considered.connect(self._considered)
            pages.when_made("tape", lambda: pages.tape.situation.installEventFilter(self))
            pages.when_made("debrief", lambda: pages.debrief.standings.installEventFilter(self))
        return self._flow


def _place_on(flow: TermFlow, page: QWidget) -> str:
    """Where a page, or what has opened on it, is in the scripts; empty where no script plays."""
    pages, name = flow.pages, flow.pages.name_of(page)
    if name == "tape":
        return "situation" if pages.tape.situation.isVisibleTo(page) else "tape"
    if name == "debrief":
        return "verdict" if pages.debrief.standings.isVisibleTo(page) else "debrief"
    return name if name in ("desk", "announcement") else ""
