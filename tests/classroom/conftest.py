"""A host in the test's own process: its tables, its store, a clock that is set by hand, clients without a network."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import httpx
import pytest

from cbgame.classroom.classes import Keys
from cbgame.classroom.competition import competition_on
from cbgame.classroom.host import Host, Setting
from cbgame.classroom.store import sqlite_url
from cbgame.classroom.tables import Tables
from tests.classroom import postgres

LEVEL = "repo-spike"
"""A short level whose weeks stop for an emergency."""

SEED = 5


class Inline:
    """A table in the test's own process."""

    def __init__(self) -> None:
        self.waiting = 0
        self.jobs: list[str] = []

    async def do(self, job: Callable[..., Any], *given: Any, **named: Any) -> Any:
        self.jobs.append(job.__name__)
        await asyncio.sleep(0)
        return job(*given, **named)

    def rest(self) -> None:
        pass

    def close(self) -> None:
        pass


class HandClock:
    """A clock that stands until it is set."""

    def __init__(self) -> None:
        self.wall, self.even = 1_700_000_000.0, 100.0

    def now(self) -> float:
        return self.wall

    def steady(self) -> float:
        return self.even

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.even += seconds


@dataclass
class Client:
    """A client with what it was last told."""

    http: httpx.AsyncClient
    seat: int = 0
    token: str = ""

    async def get(self, path: str) -> Any:
        answer = await self.http.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def post(self, path: str, body: Any = None, status: int = 200) -> Any:
        answer = await self.http.post(path, json={} if body is None else body)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def refused(self, path: str, body: Any = None) -> tuple[int, str]:
        """The status and the id of the error."""
        answer = await self.http.post(path, json={} if body is None else body)
        assert answer.status_code >= 400, answer.text
        return answer.status_code, answer.json()["error"]["id"]

    async def standing(self) -> dict[str, Any]:
        """The decision that *hold* would be now."""
        bulletins = (await self.get("/api/seat/bulletins"))["bulletins"]
        return dict(bulletins[-1]["standing"])

    async def play_round(self, round: int, **changes: Any) -> None:
        """Decide, and play the quarter to its end, answering emergencies by their default."""
        await self.post(f"/api/round/{round}/decide", {"decision": await self.standing() | changes})
        told = await self.post(f"/api/round/{round}/proceed")
        while "situation" in told:
            told = await self.post(f"/api/round/{round}/answer", {"option": told["situation"]["default"]})
        assert told["closed"]


@dataclass
class Room:
    """A class that is on, with its host."""

    host: Host
    clock: HandClock
    keys: Keys
    stack: AsyncExitStack
    teacher: Client = field(init=False)

    async def client(self) -> Client:
        """Somebody who has not joined."""
        from cbgame.classroom.api import make_app

        transport = httpx.ASGITransport(app=make_app(self.host), raise_app_exceptions=False)
        http = httpx.AsyncClient(transport=transport, base_url="http://class")
        return Client(await self.stack.enter_async_context(http))

    async def join(self, nickname: str, team: str | None = None) -> Client:
        """Somebody who has joined, with a cookie as a browser has."""
        client = await self.client()
        told = await client.post("/api/join", {"code": self.keys.code, "nickname": nickname, "team": team})
        client.seat, client.token = told["seat"]["id"], told["token"]
        return client

    async def settle(self) -> None:
        """Let everything end that was begun in the background."""
        while tasks := [*self.host.rounds._tasks, *self.host.moves._tasks, *self.host.finals._tasks.values()]:
            await asyncio.wait(tasks)

    async def tick(self) -> None:
        await self.host.rounds.tick()
        await self.settle()


class OpenRoom(Protocol):
    def __call__(self, level: str = ..., seed: int = ..., **rules: Any) -> Any: ...


def inline_tables() -> Tables:
    return Tables([Inline()], Inline(), Inline())


@pytest.fixture
def anyio_backend() -> str:
    """The loop that the tests of this room run in."""
    return "asyncio"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Path]:
    """A PostgreSQL cluster, started once for all tests that want one."""
    if why := postgres.why_not():
        pytest.skip(why)
    with postgres.cluster() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of the test's own: every test of a class runs on both."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "classes.sqlite3")
    folder: Path = request.getfixturevalue("cluster")
    return postgres.new_database(folder, f"test_{secrets.token_hex(6)}")


@pytest.fixture
def open_room(database: str) -> OpenRoom:
    """``async with open_room(pacing="timed") as room``: a class in its lobby."""

    @asynccontextmanager
    async def opened(level: str = LEVEL, seed: int = SEED, **rules: Any) -> AsyncIterator[Room]:
        clock = HandClock()
        host = Host(Setting(database=database), clock, inline_tables())
        await host.store.open()  # not started: the test ticks
        host.moves.patience_s = 60.0  # a busy machine is no reason to be told to wait
        try:
            async with AsyncExitStack() as stack:
                made = await host.make_class(competition_on(level, seed, **rules), "Money and Banking")
                room = Room(host, clock, made, stack)
                room.teacher = await room.client()
                room.teacher.http.headers["Authorization"] = f"Bearer {made.teacher_token}"
                yield room
                await room.settle()
        finally:
            await host.stop()

    return opened
