"""A host: store, tables, rounds and moves, built once and handed on; the server that puts them on the network."""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import uvicorn
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import classes, keys
from cbgame.classroom.addresses import LOOPBACK, is_own
from cbgame.classroom.api import make_app
from cbgame.classroom.clock import Clock, SystemClock
from cbgame.classroom.competition import Competition
from cbgame.classroom.desks import Desks
from cbgame.classroom.events import Hub
from cbgame.classroom.finals import Finals
from cbgame.classroom.limits import Limits
from cbgame.classroom.medians import Medians
from cbgame.classroom.moves import Moves
from cbgame.classroom.overviews import Overviews
from cbgame.classroom.patience import ImpatientProtocol
from cbgame.classroom.refusals import StoreFailed
from cbgame.classroom.relay import Relay
from cbgame.classroom.rounds import Rounds
from cbgame.classroom.rule_seats import stored_name
from cbgame.classroom.scenes import Scenes
from cbgame.classroom.seats import Member, new_bot, seats_of, seen
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.standings import Standings
from cbgame.classroom.store import Store, default_url
from cbgame.classroom.tables import Tables, worker_tables

HEARD_S: Final = 5.0
"""How often it is written down who was heard of."""

GRACE_S: Final = 2
"""How long a host that closes waits for requests that are being answered."""

KEEP_ALIVE_S: Final = 65
"""How long a connection may be idle between two requests."""

MOST_CONNECTIONS: Final = 2000
"""Open connections; further ones are told to come again. 300 browsers have two to six each."""

_BACKLOG: Final = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a host runs."""

    database: str = ""
    address: str = "127.0.0.1"
    port: int = 0
    processes: int | None = None
    proxies: tuple[str, ...] = ()  # whose word on who asks is taken: addresses and networks
    host_key: str = field(default_factory=keys.new_token)


class Host:
    """Everything behind the API."""

    def __init__(self, setting: Setting, clock: Clock | None = None, tables: Tables | None = None) -> None:
        self.setting = setting
        self.clock: Clock = clock or SystemClock()
        self.store = Store(setting.database or default_url())
        self.tables = tables or worker_tables(setting.processes)
        self.hub = Hub()
        self.desks = Desks(self.tables)
        self.moves = Moves(self.store, self.tables, self.hub, self.clock, self.desks)
        self.finals = Finals(self.store, self.tables, self.hub)
        self._last_heard: dict[int, float] = {}  # members -> when, written down or not
        self.rounds = Rounds(self.store, self.tables, self.hub, self.clock, self.finals, self.desks, self._last_heard)
        self.standings = Standings(self.store, self.tables, self.clock)
        self.scenes = Scenes(self.store, self.tables, self.rounds, self.standings, self.desks, self.finals.reviews)
        self.medians = Medians(self.store, self.tables, self.hub)
        self.overviews = Overviews(self.store, self.rounds, self.standings, self.medians, self.clock)
        self.limits = Limits(self.clock)
        self._heard: dict[int, float] = {}  # members -> when, not yet written down
        self._relay = None if self.store.embedded else Relay(setting.database, self.hub)
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Open the store and begin to look after its classes. Raises :class:`StoreFailed`."""
        await self.store.open()
        if self._relay is not None:
            await self._relay.open()
        await self.rounds.take_over()
        self._tasks = [
            asyncio.create_task(self.rounds.run(), name="rounds"),
            asyncio.create_task(self._note_who_was_heard(), name="heard"),
        ]

    async def stop(self) -> None:
        """End everything that was begun."""
        self.hub.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.finals.close()
        await self.medians.close()
        self.desks.close()
        self.tables.close()
        if self._relay is not None:
            await self._relay.close()
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
        self._heard[member.id] = self._last_heard[member.id] = self.clock.now()

    async def _note_who_was_heard(self) -> None:
        """Write down now and then who is there; nothing is lost if that fails."""
        while True:
            await asyncio.sleep(HEARD_S)
            heard, self._heard = self._heard, {}
            if heard:
                with suppress(StoreFailed):
                    await self.store.write(partial(seen, at=heard))

    async def seat_bots(self, class_id: int, policies: tuple[str, ...]) -> None:
        """Seats that rules play, named for them; a running class plays them on."""

        async def seated(connection: AsyncConnection) -> None:
            of = await classes.class_of(connection, class_id)
            taken = {seat.name for seat in await seats_of(connection, class_id)}
            for policy in policies:
                name = stored_name(policy, taken)
                taken.add(name)
                await new_bot(connection, of, name, policy)

        await self.store.write(seated)
        await self.rounds.welcome(class_id)


def listening(address: str, port: int) -> list[socket.socket]:
    """Sockets that listen at an address and at this computer's own, where its teacher's window asks; on every interface
    (IPv4 and, where there is one, IPv6) where it is empty. Raises OSError where the port is taken, or the address isn't
    one of this computer's."""
    if address:
        first = _bound(_family(address), address, port)
        if not is_own(address):
            return [first]
        try:
            return [first, _bound(socket.AF_INET, LOOPBACK, int(first.getsockname()[1]))]
        except OSError:
            first.close()
            raise
    first = _bound(socket.AF_INET, "0.0.0.0", port)  # the teacher has opened a class to the network
    with suppress(OSError):
        return [first, _bound(socket.AF_INET6, "::", int(first.getsockname()[1]))]
    return [first]


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


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
            backlog=_BACKLOG, http=ImpatientProtocol, limit_concurrency=MOST_CONNECTIONS,
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
