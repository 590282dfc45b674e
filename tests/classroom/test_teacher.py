"""What a teacher does with a class."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from cbgame.classroom.committees import SILENCE_S
from cbgame.classroom.schema import METADATA
from cbgame.classroom.seats import PRESENT_S, seen
from cbgame.files.levels import load_level
from tests.classroom.conftest import LEVEL, Client, OpenRoom, Room

pytestmark = pytest.mark.anyio

QUARTERS = load_level(LEVEL).quarters


async def seats(room: Room) -> dict[str, Any]:
    return {row["name"]: row for row in (await room.teacher.get("/api/class"))["seats"]}


async def test_a_paused_class_takes_no_decision_and_its_clock_stands(open_room: OpenRoom) -> None:
    async with open_room(pacing="timed", seconds_a_round=60) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        room.clock.pass_(20.0)
        await room.teacher.post("/api/class/pause")
        room.clock.pass_(1000.0)
        await room.tick()
        decision = {"decision": await ann.standing()}
        assert await ann.refused("/api/round/1/decide", decision) == (409, "classroom-paused")
        await room.teacher.post("/api/class/resume")
        assert (await ann.get("/api/seat/now"))["deadline_s"] == pytest.approx(40.0)
        await ann.post("/api/round/1/decide", decision)


async def test_more_time(open_room: OpenRoom) -> None:
    async with open_room(pacing="timed", seconds_a_round=60) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        room.clock.pass_(50.0)
        await room.teacher.post("/api/class/extend", {"seconds": 120})
        room.clock.pass_(60.0)
        await room.tick()
        now = await ann.get("/api/seat/now")
        assert (now["round"], now["deadline_s"]) == (1, pytest.approx(70.0))


async def test_a_round_is_taken_back_and_played_otherwise(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/advance")
        first = (await ann.get("/api/seat/bulletins"))["bulletins"][1]
        await ann.post("/api/round/2/decide", {"decision": await ann.standing()})
        await room.teacher.post("/api/class/rewind")
        now = await ann.get("/api/seat/now")
        assert (now["round"], now["decided"], now["announcement"]) == (1, None, None)
        assert len((await ann.get("/api/seat/bulletins"))["bulletins"]) == 1
        await ann.play_round(1, bill_purchases_usd_bn=40.0)
        await room.teacher.post("/api/class/advance")
        second = (await ann.get("/api/seat/bulletins"))["bulletins"][1]
        assert second["balance_sheet"] != first["balance_sheet"]


async def test_the_first_round_cannot_be_taken_back(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Ann")
        await room.teacher.post("/api/class/open")
        assert await room.teacher.refused("/api/class/rewind") == (409, "classroom-out-of-turn")


async def test_the_last_round_can_be_taken_back_after_the_end(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        for _ in range(QUARTERS):
            await room.teacher.post("/api/class/advance")
        await room.tick()
        assert (await ann.get("/api/seat/now"))["ended"]
        await room.teacher.post("/api/class/rewind")
        now = await ann.get("/api/seat/now")
        assert (now["stage"], now["round"]) == ("deciding", QUARTERS)


async def test_a_removed_seat_is_out(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/remove", {"seat": ben.seat})
        decision = {"decision": await ann.standing()}
        assert await ben.refused("/api/round/1/decide", decision) == (403, "classroom-removed")
        assert (await ben.http.get("/api/view")).status_code == 410
        await ann.post("/api/round/1/decide", decision)
        assert (await ann.get("/api/seat/now"))["waiting"] == {"decided": 1, "of": 1}


async def test_bots_fill_empty_seats_and_play_at_once(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/bots", {"policies": ["taylor", "taylor", "hold"]})
        await room.settle()
        found = await seats(room)
        assert {name for name, row in found.items() if row["kind"] == "bot"} == {"taylor 1", "taylor 2", "hold 1"}
        assert all(row["decided"] == "bot" for row in found.values() if row["kind"] == "bot")
        assert (await room.teacher.refused("/api/class/bots", {"policies": ["nobody"]}))[0] == 422


async def test_a_seat_is_renamed(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Rude")
        await room.join("Ben")
        await room.teacher.post("/api/class/rename", {"seat": ann.seat, "name": "Ann"})
        assert (await ann.get("/api/seat/now"))["seat"]["nickname"] == "Ann"
        taken = await room.teacher.refused("/api/class/rename", {"seat": ann.seat, "name": "BEN"})
        assert taken == (409, "classroom-nickname-taken")


async def test_a_seat_is_taken_again_with_a_code_that_is_good_once(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        code = (await room.teacher.post("/api/class/return", {"seat": ann.seat}))["seat_code"]
        phone = await room.client()
        body = {"code": room.keys.code, "nickname": "ann", "seat_code": code}
        assert (await phone.post("/api/rejoin", body))["seat"]["id"] == ann.seat
        assert (await phone.get("/api/seat/now"))["seat"]["nickname"] == "Ann"
        assert (await ann.http.get("/api/seat/now")).status_code == 401  # the old device is out
        assert await (await room.client()).refused("/api/rejoin", body) == (403, "classroom-not-returned")


async def test_a_seat_is_taken_again_with_the_pin(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        phone = await room.client()
        body = {"code": room.keys.code, "nickname": "Ann", "pin": room.keys.pin}
        assert (await phone.post("/api/rejoin", body))["seat"]["id"] == ann.seat
        wrong = body | {"pin": "000000" if room.keys.pin != "000000" else "111111"}
        assert await phone.refused("/api/rejoin", wrong) == (403, "classroom-not-returned")


async def test_a_latecomer_holds_for_the_rounds_that_were_missed(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        for round in (1, 2):
            await ann.play_round(round)
            await room.teacher.post("/api/class/advance")
        ben = await room.join("Ben")
        ours, theirs = [(await seat.get("/api/seat/bulletins"))["bulletins"] for seat in (ann, ben)]
        assert ours == theirs
        await ben.play_round(3)


async def test_a_latecomer_may_only_watch_where_the_class_says_so(open_room: OpenRoom) -> None:
    async with open_room(late="spectator") as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/advance")
        ben = await room.join("Ben")
        view = await ben.get("/api/view?language=en")
        assert view["me"]["role"] == "spectator"
        decision = {"decision": await ann.standing()}
        assert await ben.refused("/api/round/2/decide", decision) == (403, "classroom-spectator")
        assert (await ann.get("/api/seat/now"))["waiting"]["of"] == 1


async def test_an_erased_class_leaves_nothing(open_room: OpenRoom) -> None:
    async with open_room(justifications=True, forecasts=True) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        forecast = {"variable": "unemployment", "median": 4.0, "low80": 3.5, "high80": 4.5}
        extra = {"justification": "Because.", "forecasts": [forecast]}
        await ann.post("/api/round/1/decide", {"decision": await ann.standing(), **extra})
        await room.teacher.post("/api/class/erase")
        async with room.host.store.reading() as connection:
            for table in METADATA.sorted_tables:
                left = (await connection.execute(select(func.count()).select_from(table))).scalar_one()
                assert left == 0, table.name
        assert (await ann.http.get("/api/view")).status_code == 401


async def test_an_erased_class_is_in_no_file_any_more(open_room: OpenRoom) -> None:
    async with open_room(justifications=True) as room:
        database = room.host.store.url
        if not room.host.store.embedded or database.database is None:
            pytest.skip("PostgreSQL's own files are its administrator's")
        files = Path(database.database).parent
        ann = await room.join("Xiquvozzle")
        await room.teacher.post("/api/class/open")
        body = {"decision": await ann.standing(), "justification": "Quixotry as ever."}
        await ann.post("/api/round/1/decide", body)

        def written() -> bytes:
            return b"".join(each.read_bytes() for each in files.glob("classes.sqlite3*"))

        assert b"Xiquvozzle" in written()
        assert b"Quixotry" in written()
        await room.teacher.post("/api/class/erase")
        assert b"Xiquvozzle" not in written()
        assert b"Quixotry" not in written()


async def test_erasing_is_no_trouble_to_the_database(open_room: OpenRoom, caplog: pytest.LogCaptureFixture) -> None:
    """Its connection goes back whole: one that can't be is thrown away with a report in the host's output."""
    async with open_room() as room:
        await room.teacher.post("/api/class/erase")
        await room.host.store.scrub()
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.WARNING] == []


async def test_a_seat_is_no_teacher(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        ann.http.headers["Authorization"] = f"Bearer {ann.token}"
        assert await ann.refused("/api/class/advance") == (403, "classroom-teacher-only")
        stranger = await room.client()
        assert await stranger.refused("/api/class/advance") == (401, "classroom-no-token")


# --- the clock -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jump", [-7200.0, 7200.0])
async def test_a_changed_clock_ends_no_round(open_room: OpenRoom, jump: float) -> None:
    async with open_room(pacing="timed", seconds_a_round=60) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.tick()
        room.clock.pass_(10.0)
        room.clock.wall += jump
        await room.tick()
        now = await ann.get("/api/seat/now")
        assert (now["round"], now["deadline_s"]) == (1, pytest.approx(50.0))
        room.clock.pass_(51.0)
        await room.tick()
        assert (await ann.get("/api/seat/now"))["round"] == 2


# --- teams ---------------------------------------------------------------------------------------------------------


async def committee(room: Room) -> tuple[Client, Client, Client]:
    return await room.join("Ann", "Doves"), await room.join("Ben", "Doves"), await room.join("Cho", "Doves")


async def test_a_team_shares_a_seat(open_room: OpenRoom) -> None:
    async with open_room(teams=True) as room:
        ann, ben = await room.join("Ann", "Doves"), await room.join("Ben", "doves")
        hawk = await room.join("Cho", "Hawks")
        assert ann.seat == ben.seat != hawk.seat
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        assert (await ben.get("/api/seat/now"))["closed"]


async def test_a_committee_votes_before_its_chair_decides(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, cho = await committee(room)
        await room.teacher.post("/api/class/open")
        decision = await ann.standing()
        asked = {"decision": decision}
        assert await ann.refused("/api/round/1/decide", asked) == (409, "classroom-not-carried")
        assert await ben.refused("/api/round/1/propose", asked) == (403, "classroom-chair-only")
        made = (await ann.post("/api/round/1/propose", asked))["proposal"]
        assert await ann.refused("/api/round/1/decide", asked) == (409, "classroom-not-carried")
        await ben.post(f"/api/proposals/{made}/vote", {"in_favour": False, "reason": "Too soon."})
        await cho.post(f"/api/proposals/{made}/vote", {"in_favour": True})
        assert await cho.refused(f"/api/proposals/{made}/vote", {"in_favour": False}) == (409, "classroom-voted")
        shown = (await ben.get("/api/view?language=en"))["proposals"][0]
        assert (shown["ayes"], shown["noes"], shown["carried"]) == (2, 1, True)
        assert shown["dissents"] == [{"by": "Ben", "reason": "Too soon."}]
        assert await ben.refused("/api/round/1/decide", asked) == (403, "classroom-chair-only")
        other = {"decision": decision | {"bill_purchases_usd_bn": 25.0}}
        assert await ann.refused("/api/round/1/decide", other) == (409, "classroom-not-carried")
        await ann.post("/api/round/1/decide", asked)


async def test_who_is_silent_or_away_holds_no_committee_up(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, _ = await committee(room)
        await room.teacher.post("/api/class/open")
        asked = {"decision": await ann.standing(), "justification": "Wait and see."}
        made = (await ann.post("/api/round/1/propose", asked))["proposal"]
        assert (await ann.post("/api/round/1/propose", asked))["proposal"] == made  # who was cut off asks again
        room.clock.pass_(40.0)
        (shown,) = (await ben.get("/api/view?language=en"))["proposals"]
        assert (shown["open_in_s"], shown["justification"]) == (20.0, "Wait and see.")
        assert await ann.refused("/api/round/1/decide", asked) == (409, "classroom-not-carried")
        room.clock.pass_(6.0)  # so long nobody else has been heard of: they are away
        seating = (await ann.get("/api/seat/now"))["seating"]
        assert [each["present"] for each in seating["crew"]] == [False, False, False]  # heard of only as they joined
        assert seating["proposals"][0]["open_in_s"] == 0.0
        await ann.post("/api/round/1/decide", asked)


async def test_a_committee_that_is_there_and_silent_is_waited_for_a_minute(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann = await room.join("Ann", "Doves")
        await room.join("Ben", "Doves")
        await room.teacher.post("/api/class/open")
        asked = {"decision": await ann.standing()}
        await ann.post("/api/round/1/propose", asked)
        room.clock.pass_(SILENCE_S - 1.0)
        await room.host.store.write(lambda at: seen(at, {1: room.clock.now(), 2: room.clock.now()}))
        assert await ann.refused("/api/round/1/decide", asked) == (409, "classroom-not-carried")
        room.clock.pass_(1.0)
        await ann.post("/api/round/1/decide", asked)


async def heard(room: Room, *clients: Client) -> None:
    """Time goes on; these are heard of and nobody else."""
    room.clock.pass_(PRESENT_S + 1.0)
    for client in clients:
        await client.get("/api/seat/now")
    noted, room.host._heard = room.host._heard, {}
    await room.host.store.write(lambda at: seen(at, noted))
    await room.tick()


async def role_of(client: Client) -> str:
    return str((await client.get("/api/view?language=en"))["me"]["role"])


async def test_the_next_member_takes_the_chair_of_who_is_away_for_the_round(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, cho = await committee(room)
        await room.teacher.post("/api/class/open")
        await heard(room, ann, ben, cho)
        assert [await role_of(each) for each in (ann, ben, cho)] == ["chair", "member", "member"]
        await heard(room, cho, ben)  # in any order: the next is who joined next
        told = (await cho.get("/api/view?language=en"))["me"]["deputy"]
        assert [await role_of(each) for each in (ann, ben, cho)] == ["member", "chair", "member"]
        assert "Ben" in told
        assert "Ann" in told
        seating = (await cho.get("/api/seat/now"))["seating"]
        assert seating["deputy"] == ["Ben", "Ann"]
        assert [each["role"] for each in seating["crew"]] == ["member", "chair", "member"]
        asked = {"decision": await ben.standing()}
        assert await ann.refused("/api/round/1/propose", asked) == (403, "classroom-chair-only")  # back in this round
        made = (await ben.post("/api/round/1/propose", asked))["proposal"]
        await ann.post(f"/api/proposals/{made}/vote", {"in_favour": True})
        await ben.post("/api/round/1/decide", asked)
        assert await ann.refused("/api/round/1/proceed") == (403, "classroom-chair-only")
        told = await ben.post("/api/round/1/proceed")
        while "situation" in told:
            option = {"option": told["situation"]["default"]}
            assert await cho.refused("/api/round/1/answer", option) == (403, "classroom-chair-only")
            told = await ben.post("/api/round/1/answer", option)
        await room.teacher.post("/api/class/advance")
        await heard(room, ann, ben, cho)
        assert [await role_of(each) for each in (ann, ben, cho)] == ["chair", "member", "member"]
        assert (await cho.get("/api/seat/now"))["seating"]["deputy"] is None
        await heard(room, cho)  # who has the chair may go away in his turn, and nobody but Cho is left
        assert await role_of(cho) == "chair"


async def test_a_deputy_who_goes_away_hands_the_chair_on(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, cho = await committee(room)
        await room.teacher.post("/api/class/open")
        await heard(room, ben, cho)
        assert await role_of(ben) == "chair"
        await heard(room, cho)
        assert [await role_of(each) for each in (ann, ben, cho)] == ["member", "member", "chair"]
        await heard(room)  # nobody is there: nothing is handed on
        assert await role_of(cho) == "chair"


async def test_a_chair_who_has_just_come_back_keeps_the_chair_of_the_next_round(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, _ = await committee(room)
        await room.teacher.post("/api/class/open")
        await heard(room, ben)
        assert await role_of(ann) == "member"
        room.clock.pass_(PRESENT_S / 2)
        await ann.get("/api/seat/now")  # which isn't written down yet
        await room.teacher.post("/api/class/advance")
        await room.tick()
        assert [await role_of(each) for each in (ann, ben)] == ["chair", "member"]


async def test_no_chair_is_handed_on_by_a_host_that_has_just_begun(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, _ = await committee(room)
        await room.teacher.post("/api/class/open")
        room.clock.pass_(PRESENT_S + 1.0)
        room.host.rounds._deputies._begun = room.clock.steady()  # its members come back one by one
        await ben.get("/api/seat/now")
        await room.host.store.write(lambda at: seen(at, {2: room.clock.now()}))
        await room.tick()
        assert await role_of(ann) == "chair"
        await heard(room, ben)
        assert await role_of(ann) == "member"


async def test_a_rejected_proposal_is_not_announced(open_room: OpenRoom) -> None:
    async with open_room(teams=True, committee=True) as room:
        ann, ben, cho = await committee(room)
        hawk = await room.join("Dan", "Hawks")
        await room.teacher.post("/api/class/open")
        asked = {"decision": await ann.standing()}
        made = (await ann.post("/api/round/1/propose", asked))["proposal"]
        assert (await hawk.refused(f"/api/proposals/{made}/vote", {"in_favour": True}))[0] == 404
        for voter in (ben, cho):
            await voter.post(f"/api/proposals/{made}/vote", {"in_favour": False})
        assert await ann.refused("/api/round/1/decide", asked) == (409, "classroom-not-carried")
