"""One window for each player's folder: a second start brings the first to the front and ends."""

from __future__ import annotations

import hashlib
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from cbgame.files import places

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_ANSWER_WITHIN_MS = 2_000
_ASK_EVERY_MS = 50
_LOCK = "window.lock"


class OneWindow(QObject):
    """Holds the player's folder for this process; two windows on one folder would write over each other's term.

    Qt's lock file knows a process that has died. Where the folder can't be written nothing is kept there either, and
    the game is played without the lock.
    """

    asked_for = Signal()  # another start of the game wants this window shown

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        home = places.home()
        with suppress(OSError):  # where it can't be made nothing is kept either
            home.mkdir(parents=True, exist_ok=True)
        self._name = "cbgame-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None
        self._lock = QLockFile(str(home / _LOCK))
        self._lock.setStaleLockTime(0)  # however long the game has been open; whose process is gone holds nothing

    def take(self) -> bool:
        """Become the one window; False if another process is, and has been asked to show itself."""
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            return True
        return not self._call()

    def listen(self) -> None:
        """Let others ask for this window; not before Home is on the screen, for the network library takes its time."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # what a killed process has left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let another process become the one."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _call(self) -> bool:
        """Ask the other process to show its window; whether it answers. It may not be listening yet."""
        from PySide6.QtNetwork import QLocalSocket

        socket, until = QLocalSocket(self), time.monotonic() + _ANSWER_WITHIN_MS / 1000
        socket.connectToServer(self._name)
        while not (answers := socket.waitForConnected(_ANSWER_WITHIN_MS)) and time.monotonic() < until:
            time.sleep(_ASK_EVERY_MS / 1000)
            socket.connectToServer(self._name)
        socket.disconnectFromServer()
        return answers

    def _called(self) -> None:
        while self._server is not None and (connection := self._server.nextPendingConnection()) is not None:
            connection.disconnected.connect(connection.deleteLater)
            connection.disconnectFromServer()
            self.asked_for.emit()
