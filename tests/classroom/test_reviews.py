"""What decisions were worth is found by several workers, first for those who look, never of a quarter that was taken
back; a class at everybody's own pace tells who has finished."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from cbgame.classroom import archive, sitting
from cbgame.classroom.classes import class_of
from cbgame.classroom.finals import Finals
from cbgame.classroom.reviews import Reviews
from cbgame.classroom.seats import seats_of
from cbgame.classroom.sitting import Outcome, Sitting
from tests.classroom.conftest import Inline, OpenRoom, Room

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Slow(Inline):
    """A worker whose reviews end when they are let."""

    def __init__(self) -> None:
        super().__init__()
        self.doing: list[int] = []
        self.go = asyncio.Semaphore(0)

    async def do(self, job: Callable[..., Any], *given: Any, **named: Any) -> Any:
        of: Sitting = given[0]
        self.doing.append(of.seat)
        await self.go.acquire()
        return (Outcome(1, "review", 0, b""), Outcome(1, "losses", 0, b""))


async def reviewing(room: Room, workers: list[Slow]) -> tuple[Reviews, asyncio.Task[None]]:
    room.host.tables.reviews = tuple(workers)
    reviews = Reviews(room.host.store, room.host.tables, room.host.hub)
    async with room.host.store.reading() as connection:
        of = await class_of(connection, room.keys.class_id)
        seats = await seats_of(connection, of.id)
        records = await archive.sittings_of(connection, of, [seat.id for seat in seats])
    task = asyncio.create_task(reviews.make(of, seats, records, b""))
    await asyncio.sleep(0.05)
    return reviews, task


async def test_reviews_go_side_by_side_and_first_to_who_looks(open_room: OpenRoom) -> None:
    async with open_room(bots=("taylor",)) as room:
        seats = [(await room.join(f"Student {number}")).seat for number in range(6)]
        workers = [Slow(), Slow()]
        reviews, task = await reviewing(room, workers)
        assert sorted(workers[0].doing + workers[1].doing) == seats[:2]  # two at once
        reviews.asked(room.keys.class_id, seats[5])
        reviews.asked(room.keys.class_id, seats[4])
        for _ in range(2):
            workers[0].go.release()
            await asyncio.sleep(0.05)
        assert workers[0].doing[1:] == [seats[5], seats[4]]
        for worker in workers:
            for _ in seats:
                worker.go.release()
        await task
        assert sorted(workers[0].doing + workers[1].doing) == seats  # each once, and no rule's
        async with room.host.store.reading() as connection:
            assert await archive.looked_at(connection, room.keys.class_id) == len(seats)


async def test_what_was_taken_back_is_not_reviewed(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/end")
        await room.settle()
        worker = Slow()
        _, task = await reviewing(room, [worker])
        room.clock.pass_(1.0)
        await room.teacher.post("/api/class/rewind")
        worker.go.release()
        await task
        async with room.host.store.reading() as connection:
            assert await archive.body_of(connection, ann.seat, 1, "review") is None


async def test_who_looks_at_hundreds_of_terms_holds_none(open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/end")
        await room.settle()
        monkeypatch.setattr(sitting, "_held", type(sitting._held)())
        finals = Finals(room.host.store, room.host.tables, room.host.hub)
        async with room.host.store.reading() as connection:
            of = await class_of(connection, room.keys.class_id)
        finals.complete(of)
        while finals._tasks:
            await asyncio.sleep(0.1)
        assert not [key for key in sitting._held if key[0] == ann.seat]
        story = (await ann.get("/api/view?language=en"))["debrief"]
        assert story["looking"] == ""


async def test_a_class_at_everybodys_own_pace_tells_who_has_finished(open_room: OpenRoom) -> None:
    async with open_room(pacing="free", bots=("hold",)) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.tick()
        told = await room.teacher.get("/api/class")
        assert told["waiting"] == {"decided": 1, "of": 2}  # the rule plays its term at once
        assert {row["name"]: row["finished"] for row in told["seats"]} == {"hold 1": True, "Ann": False}
        for round in range(1, told["rounds"] + 1):
            await ann.play_round(round)
        room.clock.pass_(1.0)
        told = await room.teacher.get("/api/class")
        assert told["waiting"] == {"decided": 2, "of": 2}
        assert told["stage"] == "deciding"  # it is the teacher's to end it
        assert (await ann.get("/api/seat/now"))["free"]
        await room.teacher.post("/api/class/end")
