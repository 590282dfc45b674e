"""A class tried from end to end: the window hosts it, a seat joins over the network and plays a quarter, it is erased.

The host is started as a teacher's desktop starts it: a process of its own, with worker processes of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from threading import Event
from typing import Final

from cbgame.classroom.host_line import HostLine, HostLost, HostRefused
from cbgame.classroom.kept_classes import unfinished_class
from cbgame.desktop.attendance import Attendance, Wish
from cbgame.desktop.hosting import Hosted, Hosting
from cbgame.desktop.window import Window
from cbgame.game.bulletin import Situation

_NICKNAME: Final = "Ωmega 一"
_HERE: Final = "127.0.0.1"
"""Nobody else is let in: a system's firewall has nothing to ask."""

Until = Callable[[Callable[[], bool], str], None]
"""Lets the window work until something holds, and raises with its name if it never does."""


class TrialFailed(Exception):
    """What of the class wasn't as it should be."""


@dataclass(frozen=True, slots=True)
class ClassTrial:
    """One class in ``window``, on the first quarter of a level."""

    window: Window
    level: str
    until: Until

    def run(self) -> None:
        """Try all of it. Raises :class:`TrialFailed`, or what ``until`` raises."""
        host = self.window.classes.host
        host.begin((self.level, "--seed", "7", "--port", "0", "--address", _HERE, "--processes", "1"))
        hosting = host.hosting
        assert hosting is not None
        try:
            self._await(lambda: hosting.hosted is not None, "the host")
            assert hosting.hosted is not None
            self._hosted(hosting, hosting.hosted)
        finally:
            host.close()

    def _hosted(self, hosting: Hosting, hosted: Hosted) -> None:
        address = f"http://{_HERE}:{hosted.port}"
        with closing(HostLine(address)) as line:
            _browse(line)
            self._play(Wish(address, hosted.code, _NICKNAME))
            hosting.act("erase")
            self.until(lambda: not self._hosts, "the end of the host")
            if unfinished_class() is not None:
                raise TrialFailed("an erased class is still in its file")
            _be_refused(line)

    def _play(self, wish: Wish) -> None:
        console = self.window.classes.host.console
        attendance, decided = Attendance(self.window.parts.languages.language, lambda standing: None), Event()
        closes = self.window.parts.languages.catalogue.say("console-advance")
        with ThreadPoolExecutor(1, "class trial") as worker:
            try:
                playing = worker.submit(_attended, attendance, wish, decided)
                self._await(lambda: playing.done() or console.seats.rowCount() == 1, "the seat on the console")
                console.advance.click()  # the class opens
                self._await(lambda: playing.done() or decided.is_set(), "the announcement")
                self._await(lambda: console.advance.text() == closes, "the open round on the console")
                console.advance.click()  # the round closes
                self._await(playing.done, "the bulletin of the first round")
                if playing.result() != 1:
                    raise TrialFailed(f"bulletin {playing.result()} in place of the first")
            finally:
                attendance.leave()

    @property
    def _hosts(self) -> bool:
        return self.window.classes.host.hosting is not None

    def _await(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for what a host that has gone would never bring about."""
        self.until(lambda: holds() or not self._hosts, what)
        if not self._hosts:
            raise TrialFailed(f"{what}: {self.window.classes.classroom.host.fault.text()}")


def _attended(attendance: Attendance, wish: Wish, decided: Event) -> int:
    """Join, hold for a quarter, answer what comes up; the number of the bulletin it ends with."""
    seat = attendance.join(wish)
    seat.decide(seat.bulletins[-1].standing)
    decided.set()
    while isinstance(outcome := seat.proceed(), Situation):
        seat.answer(outcome.default)
    return outcome.index


def _browse(line: HostLine) -> None:
    """The page for browsers is there, with all that it names and the modules that its script names."""
    named = set(re.findall(r'(?:src|href)="(/[^"]+)"', _fetched(line, "/").decode()))
    scripts = [each for each in named if each.endswith(".js")]
    if not scripts:
        raise TrialFailed("the page for browsers names no script")
    for script in scripts:
        named.update(f"/{module}" for module in re.findall(r'from "\./([^"]+)"', _fetched(line, script).decode()))
    for path in sorted(named):
        _fetched(line, path)


def _fetched(line: HostLine, path: str) -> bytes:
    """What a browser gets there."""
    try:
        content = line.raw(path)
    except HostRefused as refused:
        raise TrialFailed(f"{path}: {refused.status} {refused}") from None
    if not content:
        raise TrialFailed(f"{path} is empty")
    return content


def _be_refused(line: HostLine) -> None:
    """Nobody may be there any more."""
    try:
        line.raw("/")
    except HostLost:
        return
    raise TrialFailed("the host still answers")
