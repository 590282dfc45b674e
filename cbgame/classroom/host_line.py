"""The line to a class's host: requests in JSON, and being told when something has changed."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from contextlib import closing, suppress
from queue import Empty, Queue
from threading import Event, Thread
from typing import Any, Final

import httpx

from cbgame.game.message import message
from cbgame.game.seat import SeatTrouble

ANSWER_S: Final = 15.0
QUIET_S: Final = 40.0
"""How long the host may be silent on the stream of events; it gives a sign of life every 15 s."""

RETRY_S: Final = (0.5, 1.0, 2.0, 4.0)
"""Between attempts to reach a host that doesn't answer; the last one again and again."""


class HostLost(SeatTrouble):
    """The host doesn't answer; nothing is known of what became of the request."""

    what = message("class-lost")


class HostRefused(SeatTrouble):
    """The host said no: its HTTP status, the message's id, its sentence in the asked language, and the key."""

    def __init__(self, status: int, id: str, text: str, where: str | None) -> None:
        super().__init__(text or id)
        self.status, self.id, self.text, self.where = status, id, text, where
        self.what = message("class-refused", said=text or id)


class HostLine:
    """One seat's or teacher's line to ``address`` (``http://192.0.2.20:8765``)."""

    def __init__(self, address: str, token: str = "", language: str = "en") -> None:
        """The token is known once one has joined; sentences come in ``language``."""
        self.address, self.token, self.language = address.rstrip("/"), token, language
        self._client = httpx.Client(base_url=self.address, timeout=ANSWER_S, trust_env=False)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def get(self, path: str, **parameters: Any) -> Any:
        """The answer's JSON. Raises :class:`HostLost` or :class:`HostRefused`."""
        return self._asked("GET", path, params=parameters)

    def post(self, path: str, body: Any, **parameters: Any) -> Any:
        """The same for a request that changes something. All such requests may be repeated: the host does each once."""
        return self._asked("POST", path, params=parameters, json=body)

    def raw(self, path: str, **parameters: Any) -> bytes:
        """An answer that is a file. Raises as :meth:`get`."""
        return self._sent("GET", path, params=parameters).content

    def joined(self, code: str, nickname: str, team: str | None = None) -> Any:
        """Take a seat: what the host says of it. The line has its token from now on."""
        body = {"code": code, "nickname": nickname} | ({"team": team} if team else {})
        return self._seated(self.post("/api/join", body))

    def rejoined(self, code: str, nickname: str, *, pin: str | None = None, seat_code: str | None = None) -> Any:
        """Take one's seat again, by the class's PIN or a code for the seat."""
        proof = {"pin": pin} if pin else {"seat_code": seat_code}
        return self._seated(self.post("/api/rejoin", {"code": code, "nickname": nickname} | proof))

    def happenings(self, path: str = "/api/events") -> Generator[tuple[str, dict[str, int]], None, None]:
        """What the host tells, as it happens: a name and figures. Ends, without a word, when the line breaks."""
        headers = self._headers() | {"Accept": "text/event-stream"}
        timeout = httpx.Timeout(ANSWER_S, read=QUIET_S)
        with suppress(httpx.TransportError), self._client.stream("GET", path, headers=headers, timeout=timeout) as told:
            if told.status_code != httpx.codes.OK:
                told.read()
                raise _refusal(told)
            name = ""
            for line in told.iter_lines():
                if line.startswith("event:"):
                    name = line.removeprefix("event:").strip()
                elif line.startswith("data:"):
                    yield name, json.loads(line.removeprefix("data:"))
                elif not line:
                    yield "", {}  # an event's end, or a sign of life: who listens may look at other things

    def _seated(self, answer: Any) -> Any:
        self.token = answer["token"]
        return answer["seat"]

    def _asked(self, method: str, path: str, **how: Any) -> Any:
        response = self._sent(method, path, **how)
        try:
            return response.json()
        except ValueError as error:
            raise HostLost(f"{self.address} answers, but not as a host of a class does") from error

    def _sent(self, method: str, path: str, **how: Any) -> httpx.Response:
        how["params"] = {name: value for name, value in how.get("params", {}).items() if value is not None}
        try:
            response = self._client.request(method, path, headers=self._headers(), **how)
        except (httpx.TransportError, httpx.InvalidURL, RuntimeError) as error:  # the last: the line was hung up
            raise HostLost(f"{self.address} doesn't answer: {error}") from error
        if response.is_error:
            raise _refusal(response)
        return response

    def _headers(self) -> dict[str, str]:
        spoken = {"Accept-Language": self.language}
        return spoken | ({"Authorization": f"Bearer {self.token}"} if self.token else {})


class Listening:
    """What a host tells, heard in a thread of its own: whoever waits for it can look up in between."""

    def __init__(self, line: HostLine) -> None:
        self._heard: Queue[tuple[str, dict[str, int]] | SeatTrouble | None] = Queue()
        self._over = Event()
        Thread(target=self._listen, args=(line,), name="class events", daemon=True).start()

    def next(self, patience_s: float) -> tuple[str, dict[str, int]] | None:
        """The next event, its name "" after so long without one; None when the line has broken. Raises what it met."""
        try:
            heard = self._heard.get(timeout=patience_s)
        except Empty:
            return "", {}
        if isinstance(heard, SeatTrouble):
            raise heard
        return heard

    def stop(self) -> None:
        """Listen no more; the thread ends with the next sign of life."""
        self._over.set()

    def _listen(self, line: HostLine) -> None:
        try:
            with closing(line.happenings()) as happenings:
                for heard in happenings:
                    if self._over.is_set():
                        return
                    if heard[0]:
                        self._heard.put(heard)
            self._heard.put(None)
        except SeatTrouble as trouble:
            self._heard.put(trouble)
        except RuntimeError:  # the line was closed under it
            self._heard.put(None)


def address_of(typed: str) -> str:
    """An address as it is typed off a wall, whole: ``192.168.1.20:8470`` is ``http://192.0.2.20:8470``."""
    bare = typed.strip().rstrip("/").split("#")[0].rstrip("/")
    return bare if "://" in bare else f"http://{bare}"


def _refusal(response: httpx.Response) -> HostRefused:
    """The refusal that a response tells of; a bare status where it says nothing else."""
    said: Any = None
    with suppress(ValueError):
        said = response.json().get("error")
    if not isinstance(said, dict):
        return HostRefused(response.status_code, "", f"HTTP {response.status_code}", None)
    where = said.get("where")
    return HostRefused(response.status_code, str(said.get("id", "")), str(said.get("text", "")), where)


def patiently(attempt: int) -> None:
    """Wait before attempt number ``attempt`` (from 0) to reach a host that didn't answer."""
    time.sleep(RETRY_S[min(attempt, len(RETRY_S) - 1)])
