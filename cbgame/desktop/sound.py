"""Cues as the term goes on: off until the settings say so, played beside the window's work, and never needed."""

from __future__ import annotations

from contextlib import suppress
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cbgame.desktop.cues import samples
from cbgame.desktop.speaker import Player, Speaker
from cbgame.game.bulletin import Debrief

if TYPE_CHECKING:
    from cbgame.desktop.bridge import Bridge
    from cbgame.desktop.play_pages import PlayPages
    from cbgame.desktop.term_flow import TermFlow

_WAITING = 3  # cues; more at once would come too late to mean anything
_REST_AFTER_S, _LOOK_S, _CLOSING_S = 4.0, 0.5, 2.0


class Sound(QObject):
    """Plays cues in a thread of its own. Whatever goes wrong there, it falls silent for the rest of the run."""

    def __init__(self, parent: QObject | None = None, player: Player | None = None) -> None:
        super().__init__(parent)
        self.player: Player = player or Speaker()
        self.broken = False  # there is no device, or it went away
        self._on = False
        self._cues: Queue[str] = Queue(_WAITING)
        self._closing = Event()
        self._thread: Thread | None = None

    @property
    def on(self) -> bool:
        """Whether cues are heard."""
        return self._on and not self.broken

    def turn(self, on: bool) -> None:
        """On or off, as the settings say."""
        self._on = on

    def cue(self, name: str) -> None:
        """Let a cue be heard, if sound is on. Returns at once; a cue that would come late is left out."""
        if not self.on:
            return
        if self._thread is None:
            self._thread = Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()
        with suppress(Full):
            self._cues.put_nowait(name)

    def follow(self, flow: TermFlow, bridge: Bridge) -> None:
        """Give the moments of a term their cues."""
        pages = flow.pages
        flow.page_changed.connect(lambda page: self._page_shown(page, pages))
        pages.when_made("tape", lambda: pages.tape.week_passed.connect(lambda: self.cue("week")))
        pages.when_made("tape", lambda: pages.tape.stopped.connect(lambda: self.cue("emergency")))
        bridge.scored.connect(self._scored)

    def finish(self) -> None:
        """Return when every cue that waits was handed on."""
        self._cues.join()

    def close(self) -> None:
        """Let the device go, at the end of the program."""
        self._on = False
        self._closing.set()
        if self._thread is not None:
            self._thread.join(_CLOSING_S)

    def _page_shown(self, page: QWidget, pages: PlayPages) -> None:
        if pages.name_of(page) == "announcement":
            self.cue("announcement")

    def _scored(self, debrief: Debrief) -> None:
        if debrief.player.score.medal is not None:
            self.cue("medal")

    def _run(self) -> None:
        idle = 0.0
        while not self._closing.is_set():
            try:
                name = self._cues.get(timeout=_LOOK_S)
            except Empty:
                idle += _LOOK_S
                if idle >= _REST_AFTER_S:
                    self._try(None)
                    idle = 0.0
                continue
            idle = 0.0
            self._try(name)
            self._cues.task_done()
        self._try(None)

    def _try(self, name: str | None) -> None:
        """Play a cue, or let the device rest; an error of any kind ends the sound, never the game."""
        if self.broken:
            return
        try:
            if name is None:
                self.player.rest()
            else:
                self.player.play(samples(name))
        except Exception:
            self.broken = True
