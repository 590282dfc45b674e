"""Several servers on one PostgreSQL database: stateless, each may take any request, and they tell one another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from cbgame.classroom import classes
from cbgame.classroom.classes import Stage
from cbgame.classroom.competition import competition_on
from cbgame.classroom.host import Host, Setting
from cbgame.classroom.rounds import ABANDONED_S
from tests.classroom import postgres
from tests.classroom.conftest import LEVEL, SEED, HandClock, Room, inline_tables

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def two_servers(cluster: Path, name: str) -> AsyncIterator[tuple[Room, Room]]:
    """The same class at two servers, each with workers of its own."""
    address, clock = postgres.new_database(cluster, name), HandClock()
    hosts = [Host(Setting(database=address), clock, inline_tables()) for _ in range(2)]
    async with AsyncExitStack() as stack:
        for host in hosts:
            await host.store.open()
            assert host._relay is not None
            await host._relay.open()
            stack.push_async_callback(host.stop)
        made = await hosts[0].make_class(competition_on(LEVEL, SEED), "Money and Banking")
        rooms = [Room(host, clock, made, stack) for host in hosts]
        for room in rooms:
            room.teacher = await room.client()
            room.teacher.http.headers["Authorization"] = f"Bearer {made.teacher_token}"
        yield rooms[0], rooms[1]
        for room in rooms:
            await room.settle()


async def test_a_seat_goes_from_server_to_server(cluster: Path) -> None:
    async with two_servers(cluster, "wandering") as (one, other):
        ann = await one.join("Ann")
        elsewhere = await other.client()
        elsewhere.http.headers["Authorization"] = f"Bearer {ann.token}"
        await other.teacher.post("/api/class/open")
        for round in range(1, 5):
            here, there = (ann, elsewhere) if round % 2 else (elsewhere, ann)
            await here.post(f"/api/round/{round}/decide", {"decision": await there.standing()})
            told = await there.post(f"/api/round/{round}/proceed")
            while "situation" in told:
                told = await here.post(f"/api/round/{round}/answer", {"option": told["situation"]["default"]})
            await (one if round % 2 else other).teacher.post("/api/class/advance")
        assert await ann.get("/api/seat/bulletins") == await elsewhere.get("/api/seat/bulletins")


async def test_what_happens_at_one_server_is_told_at_the_other(cluster: Path) -> None:
    async with two_servers(cluster, "telling") as (one, other):
        ann = await one.join("Ann")
        listener = other.host.hub.listen(one.keys.class_id, ann.seat)
        await one.teacher.post("/api/class/open")
        happening = await listener.next(10.0)
        assert happening is not None
        assert happening.name == "changed"


async def test_two_servers_that_close_a_round_close_it_once(cluster: Path) -> None:
    async with two_servers(cluster, "closing") as (one, other):
        ann = await one.join("Ann")
        await one.teacher.post("/api/class/open")
        answers = await asyncio.gather(
            *(room.teacher.http.post("/api/class/advance", json={}) for room in (one, other, one, other))
        )
        assert {answer.status_code for answer in answers} <= {200, 409}
        now = await ann.get("/api/seat/now")
        assert now["round"] in (2, 3)  # each of the teacher's two windows may have closed one, never half of one
        assert len((await ann.get("/api/seat/bulletins"))["bulletins"]) == now["round"]


async def test_a_round_that_a_dead_server_was_closing_is_taken_over(cluster: Path) -> None:
    async with two_servers(cluster, "taking_over") as (one, other):
        ann = await one.join("Ann")
        await one.teacher.post("/api/class/open")
        async with one.host.store.reading() as connection:
            of = await classes.class_of(connection, one.keys.class_id)
        await one.host.store.write(
            lambda connection: classes.move(connection, of, one.clock.now(), stage=Stage.CLOSING.value)
        )
        await other.tick()
        assert (await ann.get("/api/seat/now"))["stage"] == "closing"
        one.clock.pass_(ABANDONED_S + 1.0)
        await other.tick()
        now = await ann.get("/api/seat/now")
        assert (now["stage"], now["round"]) == ("deciding", 2)
