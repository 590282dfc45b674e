"""A whole class over its interface: made, joined, played, closed, ended."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from cbgame.classroom import sitting
from cbgame.classroom.wire import from_wire
from cbgame.files.levels import load_level
from cbgame.game.bulletin import Bulletin
from cbgame.game.ghosts import play_policy
from cbgame.game.term import Term
from tests.classroom.conftest import LEVEL, SEED, OpenRoom
from tests.classroom.test_wire import parts

pytestmark = pytest.mark.anyio


async def test_a_class_is_played_to_its_end_and_is_the_term_that_one_plays_alone(open_room: OpenRoom) -> None:
    alone = Term(load_level(LEVEL), SEED)
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        for round in range(1, alone.level.quarters + 1):
            await ann.play_round(round)
            await room.teacher.post("/api/class/advance")
            alone.decide(alone.standing)
            while not isinstance(outcome := alone.proceed(), Bulletin):
                alone.answer(outcome.default)
        told = (await ann.get("/api/seat/bulletins"))["bulletins"]
        assert len(told) == alone.level.quarters + 1
        for theirs, ours in zip(told, alone.bulletins, strict=True):
            assert dict(parts(from_wire(theirs, Bulletin))) == dict(parts(ours))
        assert (await ann.get("/api/seat/now"))["ended"]
        assert (await room.teacher.get("/api/class"))["seed"] == SEED


async def test_a_bulletin_is_withheld_until_the_round_closes(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        assert len((await ann.get("/api/seat/bulletins"))["bulletins"]) == 1
        assert (await ann.get("/api/seat/now"))["closed"]
        await room.teacher.post("/api/class/advance")
        for seat in (ann, ben):
            assert len((await seat.get("/api/seat/bulletins"))["bulletins"]) == 2
            assert (await seat.get("/api/seat/now"))["round"] == 2


async def test_who_decides_nothing_holds(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/advance")
        rows = {row["name"]: row for row in (await room.teacher.get("/api/class"))["seats"]}
        assert rows["Ben"]["decided"] is None  # of the round that has begun
        ours, theirs = [(await seat.get("/api/seat/bulletins"))["bulletins"][1] for seat in (ann, ben)]
        assert ours == theirs  # Ann held, too


async def test_a_seat_that_never_decides_is_the_ghost_of_hold(open_room: OpenRoom) -> None:
    """One way: who is away all the time plays, and scores, as *hold* on the same luck, as a seat that *hold* plays."""
    async with open_room(bots=("hold",)) as room:
        ann = await room.join("Ann")
        level = load_level(LEVEL)
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/end")
        record = (await ann.get("/api/seat/record"))["record"]
        ghost = play_policy(level, "hold", SEED)
        assert record["marks"] == list(ghost.marks)
        assert [list(each) for each in record["answers"]] == [list(each) for each in ghost.answers]
        assert any(record["answers"])  # an emergency was met
        await room.settle()
        rows = (await room.teacher.get("/api/class"))["seats"]
        assert len({row["rank"] for row in rows}) == 1


async def test_a_seat_at_an_emergency_is_closed_by_its_default(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        round = 0
        while True:
            round += 1
            await ann.post(f"/api/round/{round}/decide", {"decision": await ann.standing()})
            told = await ann.post(f"/api/round/{round}/proceed")
            if "situation" in told:
                break
            await room.teacher.post("/api/class/advance")
        assert (await ann.get("/api/seat/now"))["situation"] == told["situation"]
        assert told["situation"]["default"] != "wait"
        await room.teacher.post("/api/class/advance")
        await room.teacher.post("/api/class/end")
        record = (await ann.get("/api/seat/record"))["record"]
        assert record["answers"][round - 1][0] == told["situation"]["default"]


async def test_the_same_decision_again_is_answered_as_before_and_another_is_refused(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        decision = await ann.standing()
        first = await ann.post("/api/round/1/decide", {"decision": decision})
        assert await ann.post("/api/round/1/decide", {"decision": decision}) == first
        other = decision | {"target_low_pct": decision["target_low_pct"] + 0.25}
        assert await ann.refused("/api/round/1/decide", {"decision": other}) == (409, "classroom-other-decision")
        proceeded = await ann.post("/api/round/1/proceed")
        assert await ann.post("/api/round/1/proceed") == proceeded


async def test_an_answer_to_the_press_counts_until_the_weeks_begin(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        told = await ann.post("/api/round/1/decide", {"decision": await ann.standing()})
        answer = told["announcement"]["questions"][0]["answers"][1]["id"]
        replied = await ann.post("/api/round/1/reply", {"answer": answer})
        assert replied["announcement"]["said"] == [answer]
        assert (await ann.get("/api/seat/now"))["announcement"] == replied["announcement"]
        assert (await ann.refused("/api/round/1/reply", {"answer": "never-offered"}))[0] == 422
        await ann.post("/api/round/1/proceed")
        assert await ann.refused("/api/round/1/reply", {"answer": answer}) == (409, "classroom-out-of-turn")


async def test_a_decision_outside_the_limits_is_refused_with_every_reason(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        wrong: dict[str, Any] = await ann.standing() | {"target_low_pct": 19.1, "iorb_offset_bp": 90}
        answer = await ann.http.post("/api/round/1/decide", json={"decision": wrong})
        error = answer.json()["error"]
        assert answer.status_code == 422
        assert {fault["where"] for fault in error["faults"]} >= {"decision.target_low_pct", "decision.iorb_offset_bp"}


async def test_the_clock_ends_a_timed_round(open_room: OpenRoom) -> None:
    async with open_room(pacing="timed", seconds_a_round=60) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        assert (await ann.get("/api/seat/now"))["deadline_s"] == 60.0
        room.clock.pass_(59.0)
        await room.tick()
        assert (await ann.get("/api/seat/now"))["round"] == 1
        room.clock.pass_(1.5)
        await room.tick()
        assert (await ann.get("/api/seat/now"))["round"] == 2
        late = await ann.refused("/api/round/1/decide", {"decision": await ann.standing()})
        assert late == (409, "classroom-late")


async def test_a_lobby_is_told_how_many_there_are_once_a_tick(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        heard = room.host.hub.listen(room.keys.class_id, ann.seat)
        await room.tick()
        for name in ("Ben", "Cy"):
            await room.join(name)
        room.clock.pass_(1.0)
        for _ in range(3):
            await room.tick()
        told: list[int] = []
        with suppress(TimeoutError):
            while happening := await heard.next(0.05):
                told += [dict(happening.data)["of"]] if happening.name == "waiting" else []
        assert told == [1, 3]


async def test_a_timed_round_ends_when_everybody_is_done(open_room: OpenRoom) -> None:
    async with open_room(pacing="timed") as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.tick()
        assert (await ann.get("/api/seat/now"))["round"] == 1
        await ben.play_round(1)
        await room.tick()
        assert (await ann.get("/api/seat/now"))["round"] == 2


async def test_everybody_at_their_own_pace(open_room: OpenRoom) -> None:
    async with open_room(pacing="free", seconds_a_round=86400) as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await ann.play_round(2)
        assert [(await seat.get("/api/seat/now"))["round"] for seat in (ann, ben)] == [3, 1]
        room.clock.pass_(86401)
        await room.tick()
        level = load_level(LEVEL)
        for seat in (ann, ben):
            assert len((await seat.get("/api/seat/bulletins"))["bulletins"]) == level.quarters + 1
            assert (await seat.get("/api/seat/now"))["ended"]


async def test_what_is_withheld_is_not_told_by_a_preview(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        asked = {"decision": await ann.standing()}
        await ann.post("/api/preview", asked)
        await ann.post("/api/seat/vote", asked)
        await ann.play_round(1)
        for path in ("/api/preview", "/api/seat/vote"):
            assert await ann.refused(path, asked) == (409, "classroom-out-of-turn")


async def test_a_worker_that_is_new_to_a_seat_tells_what_the_last_one_told(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/advance")
        asked = {"decision": await ann.standing()}
        told = [await ann.get("/api/view?language=en"), await ann.post("/api/preview", asked)]
        sitting._held.clear()
        assert [await ann.get("/api/view?language=en"), await ann.post("/api/preview", asked)] == told
        assert told[0]["bulletin"] is not None
