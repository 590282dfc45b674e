"""Hosting a class: the host is a process of its own, and this talks to it. Importing this imports httpx."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock, Thread
from typing import IO, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cbgame.classroom.handout import handout_of
from cbgame.classroom.host_line import HostLine
from cbgame.files.atomic import SaveFailed, save_bytes
from cbgame.game.message import message
from cbgame.game.seat import SeatTrouble

_LOOK_EVERY_MS: Final = 5_000
"""How often it is asked who is there, besides whenever the host tells of a change."""

_HERE: Final = "127.0.0.1"
"""Where the host is for this program."""

_KNOWN: Final = {"host-port-taken": "hosting-port-taken", "host-no-address": "hosting-no-address"}
"""What can keep a host from beginning that its teacher can change here, and how it is said in the window."""

_ENDS_WITHIN_S: Final = 8.0
"""How long a host may take to end in peace."""


@dataclass(frozen=True, slots=True)
class Hosted:
    """Where a class is found, and what only its teacher may know."""

    addresses: tuple[str, ...]
    code: str
    pin: str
    token: str
    port: int


class Hosting(QObject):
    """One class that is hosted, from its beginning until this program or the class ends.

    Everything asked of the host is asked one after the other in a thread of its own; every signal comes to the
    window's thread.
    """

    began = Signal(object)  # Hosted
    stood = Signal(object, object)  # the class as its teacher sees it, and as the room sees it
    failed = Signal(object)  # Message: the host is gone, and why
    refused = Signal(object)  # Message: what was asked can't be
    seat_code = Signal(int, str)  # a seat, and the one-time code for it
    exported = Signal(object)  # Message: where it lies, or why it doesn't
    median_told = Signal(object)  # what GET /api/class/median tells
    handed_out = Signal(object, object)  # Handout, and the file that it is to be drawn to
    ended = Signal()  # the class was erased, or the host was closed

    _line_heard = Signal(str)
    _silent = Signal(int, str)  # the exit code, and what it said last

    def __init__(self, arguments: tuple[str, ...], language: str, parent: QObject | None = None) -> None:
        """Start a host with these arguments of ``cbgame host``."""
        super().__init__(parent)
        self.hosted: Hosted | None = None
        self._language, self._closing, self._looking = language, False, False
        self._line: HostLine | None = None
        self._wrong = ""  # id of what kept the host from beginning
        self._lock = Lock()
        self._worker = ThreadPoolExecutor(1, "class console")
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self._line_heard.connect(self._hear)
        self._silent.connect(self._end)
        self._process = _started(arguments)
        self._listener = Thread(target=self._listen, name="class host", daemon=True)
        self._listener.start()

    def act(self, verb: str, **body: Any) -> None:
        """Do what the teacher wants: open, advance, pause, resume, extend, rewind, bots, remove, rename, end, erase."""
        self._closing = self._closing or verb == "erase"
        self._ask(partial(self._acted, verb, body))

    def give_back(self, seat: int) -> None:
        """Ask for a one-time code with which a seat is taken again."""
        self._ask(partial(self._coded, seat))

    def export(self, kind: str, path: Path) -> None:
        """Write one of the host's files, handout.pdf among them: that is drawn in the window's thread."""
        self._ask(partial(self._written, kind, path) if kind != "handout.pdf" else partial(self._handed_out, path))

    def ask_median(self) -> None:
        """Ask what replays the class's median decisions."""
        self._ask(lambda line: self.median_told.emit(line.get("/api/class/median")))

    def look(self) -> None:
        """Ask how the class stands; asked again while it is being asked, once is enough."""
        with self._lock:
            if self._looking:
                return
            self._looking = True
        self._ask(self._looked)

    def speak(self, language: str) -> None:
        """Sentences come in another language from now on."""
        self._language = language
        if self._line is not None:
            self._line.language = language

    def close(self) -> None:
        """End the host; the class waits in its file and can be gone on with."""
        self._closing = True
        self._clock.stop()
        self._worker.shutdown(wait=False, cancel_futures=True)
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()  # it is attached: this is its sign
        try:
            self._process.wait(_ENDS_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._listener.join(_ENDS_WITHIN_S)
        if self._line is not None:
            self._line.close()

    # in the window's thread

    def _hear(self, line: str) -> None:
        if self.hosted is not None:
            self.look()
            return
        with suppress(ValueError, KeyError):
            told = json.loads(line)
            self._wrong = told.get("error", {}).get("id", "")
            self.hosted = Hosted(
                _of_the_room(told["addresses"]), told["code"], told["pin"], told["teacher_token"], told["port"]
            )
            self._line = HostLine(f"http://{_HERE}:{told['port']}", told["teacher_token"], self._language)
            self.began.emit(self.hosted)
            self._clock.start()
            self.look()

    def _end(self, code: int, said: str) -> None:
        self._clock.stop()
        if self._closing:
            self.ended.emit()
        elif self._wrong in _KNOWN:
            self.failed.emit(message(_KNOWN[self._wrong]))
        elif self.hosted is None:
            self.failed.emit(message("hosting-not-begun", why=said or str(code)))
        else:
            self.failed.emit(message("hosting-died", why=said or str(code)))

    # in the worker's thread

    def _ask(self, work: Callable[[HostLine], None]) -> None:
        with suppress(RuntimeError):  # closed meanwhile
            self._worker.submit(self._asked, work)

    def _asked(self, work: Callable[[HostLine], None]) -> None:
        line = self._line
        if line is None:
            return
        try:
            work(line)
        except SeatTrouble as trouble:
            if not self._closing and trouble.what is not None:
                self.refused.emit(trouble.what)

    def _acted(self, verb: str, body: dict[str, Any], line: HostLine) -> None:
        line.post(f"/api/class/{verb}", body)
        if verb != "erase":
            self.look()

    def _coded(self, seat: int, line: HostLine) -> None:
        self.seat_code.emit(seat, str(line.post("/api/class/return", {"seat": seat})["seat_code"]))

    def _written(self, kind: str, path: Path, line: HostLine) -> None:
        content = line.raw(f"/api/class/export/{kind}", language=self._language)
        try:
            save_bytes(path, content)
        except SaveFailed as failure:
            self.exported.emit(message("export-failed", file=str(failure.path), why=failure.why))
        else:
            self.exported.emit(message("export-written", file=str(path)))

    def _handed_out(self, path: Path, line: HostLine) -> None:
        self.handed_out.emit(handout_of(line.get("/api/class/export/handout.json"), path), path)

    def _looked(self, line: HostLine) -> None:
        with self._lock:
            self._looking = False
        if not self._closing:
            self.stood.emit(line.get("/api/class"), line.get("/api/projector"))

    # in the listener's thread

    def _listen(self) -> None:
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        said: list[str] = []
        errors = Thread(target=_gather, args=(self._process.stderr, said), name="class host errors", daemon=True)
        errors.start()
        with self._process.stdout as told, suppress(RuntimeError):  # the window is gone
            for line in told:
                self._line_heard.emit(line)
        code = self._process.wait()
        errors.join(1.0)
        last = next((line.strip() for line in reversed(said) if line.strip()), "")
        with suppress(RuntimeError):  # the window is gone
            self._silent.emit(code, last)


def _of_the_room(addresses: list[str]) -> tuple[str, ...]:
    """Where others find the host: this computer's own address only where it has no other."""
    return tuple(each for each in addresses if f"//{_HERE}:" not in each) or tuple(addresses)


def _gather(stream: IO[str], said: list[str]) -> None:
    """Keep the last lines that were written."""
    with stream:
        for line in stream:
            said.append(line)
            del said[:-20]


def _started(arguments: tuple[str, ...]) -> subprocess.Popen[str]:
    """A host as a child of this program; in a package the program itself is asked."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "cbgame"]
    return subprocess.Popen(
        [*program, "host", *arguments, "--json", "--attached"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
