"""HTTP with an end to patience: a request has to be there within some seconds of its first byte, headers and body."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

REQUEST_S: Final = 15.0
"""Within what a request has to arrive; the largest is 64 KiB. uvicorn itself waits for ever."""


class ImpatientProtocol(H11Protocol):
    """uvicorn's own protocol, which hangs up on who sends a byte now and then to keep a connection busy."""

    request_s = REQUEST_S
    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Somebody has connected: the first request is waited for as long as any other."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Some of a request; the wait for the rest goes on from when it began."""
        super().data_received(data)
        if self._arriving():
            self._wait()
        else:
            self._rest()

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection has ended."""
        self._rest()
        super().connection_lost(exc)

    def _arriving(self) -> bool:
        """Whether a request has begun that isn't whole."""
        begun = bool(self.conn.trailing_data[0]) and self.conn.their_state is h11.IDLE
        return begun or self.conn.their_state is h11.SEND_BODY

    def _wait(self) -> None:
        if self._patience is None:
            self._patience = self.loop.call_later(self.request_s, self._hang_up)

    def _rest(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _hang_up(self) -> None:
        self._patience = None
        if not self.transport.is_closing():
            self.transport.abort()
