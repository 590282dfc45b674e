"""A host: store, tables, rounds and moves, built once and handed on; the server that puts them on the network."""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

import uvicorn
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import archive, classes, keys
from cbgame.classroom.api import make_app
from cbgame.classroom.classes import Class, Stage
from cbgame.classroom.clock import Clock, SystemClock
from cbgame.classroom.competition import Competition
from cbgame.classroom.events import Hub
from cbgame.classroom.finals import Finals
from cbgame.classroom.limits import Limits
from cbgame.classroom.moves import Moves
from cbgame.classroom.rounds import Rounds
from cbgame.classroom.scenes import Scenes
from cbgame.classroom.seats import Member, new_bot, seats_of
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.standings import Standings
from cbgame.classroom.store import Store, default_url
from cbgame.classroom.tables import Tables, worker_tables

GRACE_S: Final = 2
"""How long a host that closes waits for requests that are being answered."""

KEEP_ALIVE_S: Final = 65
"""How long a connection may be idle between two requests."""

_BACKLOG: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a host runs."""

    database: str = ""
    address: str = "127.0.0.1"
    port: int = 0
    processes: int | None = None
    host_key: str = field(default_factory=keys.new_token)


class Host:
    """Everything behind the API."""

    def __init__(self, setting: Setting, clock: Clock | None = None, tables: Tables | None = None) -> None:
        self.setting = setting
        self.clock: Clock = clock or SystemClock()
        self.store = Store(setting.database or default_url())
        self.tables = tables or worker_tables(setting.processes)
        self.hub = Hub()
        self.moves = Moves(self.store, self.tables, self.hub, self.clock)
        self.finals = Finals(self.store, self.tables, self.hub)
        self.rounds = Rounds(self.store, self.tables, self.hub, self.clock, self.finals)
        self.standings = Standings(self.store, self.tables)
        self.scenes = Scenes(self.store, self.tables, self.rounds, self.standings)
        self.limits = Limits(self.clock)
        self._heard: dict[int, float] = {}  # members -> when, not yet written down
        self._ticking: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Open the store and begin to look after its classes. Raises :class:`StoreFailed`."""
        await self.store.open()
        await self.rounds.take_over()
        self._ticking = asyncio.create_task(self.rounds.run(), name="rounds")

    async def stop(self) -> None:
        """End everything that was begun."""
        self.hub.close()
        if self._ticking is not None:
            self._ticking.cancel()
            with suppress(asyncio.CancelledError):
                await self._ticking
        self.finals.close()
        self.tables.close()
        await self.store.close()

    async def make_class(self, competition: Competition, title: str) -> classes.Keys:
        """A new class in its lobby, with its bots."""
        made = await self.store.write(
            lambda connection: classes.make_class(connection, competition, title, self.clock.now())
        )
        await self.seat_bots(made.class_id, competition.bots)
        await self.tables.warm(Sitting(0, competition.level_id, competition.level_text, competition.seed))
        return made

    def heard_of(self, member: Member) -> None:
        """Somebody has asked something; written down now and then."""
        self._heard[member.id] = self.clock.now()

    async def shown(self, connection: AsyncConnection, of: Class) -> dict[str, Any]:
        """A class as anybody may know it who has its code."""
        competition = of.competition
        seated = [seat for seat in await seats_of(connection, of.id) if not seat.removed]
        level = competition.level
        return {
            "code": of.code, "title": of.title, "stage": of.stage.value, "round": of.round, "rounds": of.rounds,
            "level": {"id": level.id, "title": {name: words.title for name, words in level.words.items()}},
            "seats": len(seated), "teams": competition.teams, "pacing": competition.pacing.value,
            "language": competition.language_default,
            "team_names": [seat.name for seat in seated] if competition.teams else [],
        }  # fmt: skip

    async def console(self, of: Class) -> dict[str, Any]:
        """A class as its teacher sees it. The seed is told after the end."""
        async with self.store.reading() as connection:
            shown = await self.shown(connection, of)
            seated = await seats_of(connection, of.id)
            decided = await archive.decided_in(connection, of.id, of.round)
            closed = await archive.closed_rounds(connection, [seat.id for seat in seated])
        rows = [
            {"id": seat.id, "name": seat.name, "kind": seat.kind, "policy": seat.policy, "removed": seat.removed,
             "spectator": seat.spectator, "joined_round": seat.joined_round, "decided": decided.get(seat.id),
             "closed": closed[seat.id] >= of.round}
            for seat in seated
        ]  # fmt: skip
        secret = {"seed": of.competition.seed} if of.stage is Stage.ENDED else {}
        return shown | {
            "version": of.version, "paused": of.paused, "deadline_s": self.rounds.left(of), "seats": rows, **secret
        }  # fmt: skip

    async def seat_bots(self, class_id: int, policies: tuple[str, ...]) -> None:
        """Seats that rules play, named for them; a running class plays them on."""

        async def seated(connection: AsyncConnection) -> None:
            of = await classes.class_of(connection, class_id)
            taken = {seat.name for seat in await seats_of(connection, class_id)}
            for policy in policies:
                name = next(name for number in count(1) if (name := f"{policy} {number}") not in taken)
                taken.add(name)
                await new_bot(connection, of, name, policy)

        await self.store.write(seated)
        await self.rounds.welcome(class_id)


def listening(address: str, port: int) -> list[socket.socket]:
    """Sockets that listen at an address, or on every interface (IPv4 and, where there is one, IPv6) where it is
    empty. Raises OSError where the port is taken."""
    if address:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [_bound(family, address, port)]
    first = _bound(socket.AF_INET, "0.0.0.0", port)  # the teacher has opened a class to the network
    with suppress(OSError):
        return [first, _bound(socket.AF_INET6, "::", int(first.getsockname()[1]))]
    return [first]


def _bound(family: int, address: str, port: int) -> socket.socket:
    # The protocol is named, or asyncio takes the socket for another kind and leaves its packets waiting for each other.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":  # there it would let others take the port over
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((address, port))
        made.listen(_BACKLOG)
    except OSError:
        made.close()
        raise
    return made


class Server:
    """A host on the network."""

    def __init__(self, host: Host, sockets: list[socket.socket]) -> None:
        self.host, self._sockets = host, sockets
        self.port = int(sockets[0].getsockname()[1])
        config = uvicorn.Config(
            make_app(host), log_config=None, access_log=False, server_header=False, date_header=False, lifespan="off",
            timeout_graceful_shutdown=GRACE_S, timeout_keep_alive=KEEP_ALIVE_S, proxy_headers=False, ws="none",
            backlog=_BACKLOG,
        )  # fmt: skip
        self._server = uvicorn.Server(config)

    async def serve(self) -> None:
        """Answer requests until :meth:`close`. The host has been started before and is stopped after."""
        await self._server.serve(self._sockets)

    def close(self) -> None:
        """Begin to end: streams end, requests that run are answered."""
        self.host.hub.close()
        self._server.should_exit = True

    @property
    def started(self) -> bool:
        """Whether requests are answered."""
        return self._server.started
