"""Hostile clients: each gets a clear refusal, nobody else notices."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from cbgame.classroom import seats, store
from cbgame.classroom.competition import competition_on
from cbgame.classroom.guard import HEADERS, LARGEST_BODY
from cbgame.classroom.host import Server, Setting, listening
from cbgame.classroom.limits import JOINS
from cbgame.classroom.patience import ImpatientProtocol
from cbgame.classroom.schema import METADATA
from tests.classroom.conftest import LEVEL, SEED, OpenRoom, Room

pytestmark = pytest.mark.anyio


async def send(client: httpx.AsyncClient, path: str, body: bytes, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return await client.post(path, content=body, headers={"Content-Type": "application/json"} | named)


def error(answer: httpx.Response) -> str:
    found = answer.json()["error"]
    assert set(found) >= {"id", "text", "where"}
    assert found["text"]
    return str(found["id"])


# --- tokens --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "x", "0" * 43, "' OR 1=1 --", "ＡＡＡ".encode().decode("latin-1"), "a" * 5000])
async def test_a_wrong_token_is_nobody(open_room: OpenRoom, token: str) -> None:
    async with open_room() as room:
        client = await room.client()
        for headers in ({"Authorization": f"Bearer {token}"}, {"Cookie": f"cbgame_seat={token}"}):
            encoded = {name: value.encode("latin-1") for name, value in headers.items()}
            answer = await client.http.get("/api/seat/now", headers=encoded)
            assert answer.status_code == 401
            assert error(answer) == "classroom-no-token"


async def test_a_token_is_good_for_its_own_seat_alone(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        assert (await ben.get("/api/seat/now"))["decided"] is None
        assert (await ben.get("/api/seat/now"))["seat"]["nickname"] == "Ben"


async def test_a_token_of_before_the_return_is_refused_again_and_again(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        phone = await room.client()
        await phone.post("/api/rejoin", {"code": room.keys.code, "nickname": "Ann", "pin": room.keys.pin})
        for _ in range(3):
            assert (await ann.http.get("/api/seat/now")).status_code == 401


async def test_tokens_are_long_random_and_kept_as_digests(open_room: OpenRoom) -> None:
    async with open_room() as room:
        clients = [await room.join(f"student {number}") for number in range(20)]
        tokens = {client.token for client in clients} | {room.keys.teacher_token}
        assert len(tokens) == 21
        assert all(len(token) >= 43 for token in tokens)
        async with room.host.store.reading() as connection:
            for table in METADATA.sorted_tables:
                kept = str((await connection.execute(select(table))).all())
                assert not any(token in kept for token in tokens)
                assert not re.search(rf"\b{room.keys.pin}\b", kept) or table.name == "outcomes"


async def test_logs_hold_no_token_no_pin_and_no_name(open_room: OpenRoom, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with open_room() as room:
            ann = await room.join("Xiquvozzle")
            await room.teacher.post("/api/class/open")
            await ann.play_round(1)
            await (await room.client()).http.get("/api/seat/now", headers={"Authorization": "Bearer secretsecret"})
    own = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith(("cbgame", "uvicorn")))
    for secret in (ann.token, room.keys.teacher_token, room.keys.pin, "Xiquvozzle", "secretsecret"):
        assert secret not in own


async def test_a_guesser_of_pins_is_soon_not_heard(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Ann")
        guesser = await room.client()
        answers = [
            await guesser.refused("/api/rejoin", {"code": room.keys.code, "nickname": "Ann", "pin": f"{number:06d}"})
            for number in range(14)
        ]
        assert answers[-1] == (429, "classroom-too-often")
        right = {"code": room.keys.code, "nickname": "Ann", "pin": room.keys.pin}
        assert await guesser.refused("/api/rejoin", right) == (429, "classroom-too-often")
        room.clock.pass_(61.0)
        await guesser.post("/api/rejoin", right)


async def test_another_class_and_another_team_are_out_of_reach(open_room: OpenRoom) -> None:
    """A teacher moves no seat of another class; nobody votes on what another team has proposed."""
    async with open_room(teams=True, committee=True) as room:
        chair, other = await room.join("Ann", "Reds"), await room.join("Ben", "Blues")
        made = await room.host.make_class(competition_on(LEVEL, SEED), "Another class")
        stranger = await room.client()
        stranger.http.headers["Authorization"] = f"Bearer {made.teacher_token}"
        await room.teacher.post("/api/class/open")
        for verb, body in (("remove", {}), ("rename", {"name": "Mine"}), ("return", {})):
            answer = await stranger.refused(f"/api/class/{verb}", {"seat": chair.seat, **body})
            assert answer == (404, "classroom-no-seat"), verb
        proposed = await chair.post("/api/round/1/propose", {"decision": await chair.standing()})
        path, vote = f"/api/proposals/{proposed['proposal']}/vote", {"in_favour": False}
        assert await other.refused(path, vote) == (404, "classroom-no-proposal")
        assert await stranger.refused(path, vote) == (401, "classroom-no-token")
        (standing,) = (await chair.get("/api/view?language=en"))["proposals"]
        assert (standing["ayes"], standing["noes"]) == (1, 0)
        assert {row["name"] for row in (await room.teacher.get("/api/class"))["seats"]} == {"Reds", "Blues"}
        await stranger.post("/api/class/erase")
        assert (await chair.http.get("/api/view")).status_code == 200


async def test_a_decision_that_comes_after_the_deadline_counts_for_nothing(open_room: OpenRoom) -> None:
    async with open_room(pacing="timed", seconds_a_round=60) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        decision = {"decision": await ann.standing() | {"target_low_pct": 3.0}}
        room.clock.pass_(61.0)
        await room.tick()
        assert await ann.refused("/api/round/1/decide", decision) == (409, "classroom-late")
        assert (await ann.get("/api/view?language=en"))["me"]["source"] == "hold"


# --- bodies --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"nonsense", 400),
        (b"\xff\xfe", 400),
        (b'{"decision": NaN}', 400),
        (b'{"decision": {}, "decision": {}}', 400),
        (b"[" * 20000 + b"]" * 20000, 400),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, 400),
        (b'{"decision": {"target_low_pct": 1e999}}', 400),
        (b'{"decision": {"target_low_pct": ' + b"9" * 5000 + b"}}", 400),
        (b'{"decision": "\\ud800"}', 400),
        (b'{"decision": {"target_low_pct": "high"}}', 400),
        (b'{"decision": {"target_low_pct": 1}, "seed": 1}', 400),
        (b"null", 400),
        (b" " * (LARGEST_BODY + 1), 413),
    ],
)
async def test_a_malformed_body_is_refused(open_room: OpenRoom, body: bytes, status: int) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        answer = await send(ann.http, "/api/round/1/decide", body)
        assert answer.status_code == status, answer.text[:300]
        error(answer)
        await ann.play_round(1)


async def test_a_body_without_a_length_is_cut_off_where_it_is_too_large(open_room: OpenRoom) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" " * 4096

    async with open_room() as room:
        ann = await room.join("Ann")
        answer = await ann.http.post(
            "/api/round/1/decide", content=endless(), headers={"Content-Type": "application/json"}
        )
        assert answer.status_code == 413
        assert error(answer) == "classroom-too-large"


async def test_what_is_not_json_and_what_comes_from_another_site_is_refused(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        answer = await ann.http.post("/api/round/1/decide", data={"decision": "1"})
        assert (answer.status_code, error(answer)) == (415, "classroom-not-json")
        answer = await send(ann.http, "/api/round/1/decide", b"{}", Origin="http://evil.example")
        assert (answer.status_code, error(answer)) == (403, "classroom-origin")
        answer = await send(ann.http, "/api/round/1/decide", b"{}", Origin="http://class")
        assert answer.status_code == 400


@pytest.mark.parametrize("round", ["0", "-1", "99999999999999999999", "x", "1.5", "%00", "10001"])
async def test_a_round_that_is_none_has_no_address(open_room: OpenRoom, round: str) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        status, id = await ann.refused(f"/api/round/{round}/proceed")
        assert (status, id) == (404, "classroom-no-address")


async def test_decisions_out_of_turn(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        decision = {"decision": await ann.standing()}
        assert await ann.refused("/api/round/2/decide", decision) == (409, "classroom-out-of-turn")
        assert await ann.refused("/api/round/1/proceed") == (409, "classroom-out-of-turn")
        assert await ann.refused("/api/round/1/answer", {"option": "wait"}) == (409, "classroom-out-of-turn")
        await room.teacher.post("/api/class/advance")
        late = await room.join("Ben")
        assert await late.refused("/api/round/1/decide", decision) == (409, "classroom-late")
        assert await ann.refused("/api/round/1/decide", decision) == (409, "classroom-late")


# --- names ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "",
        "   ",
        "a" * 25,
        "a\u202eb",
        "\u200b",
        "a\x00b",
        "a\nb\u2066",
        "\ufeff",
        "a" + "\u0301" * 9,
        "\ue000",
        "\u2028",
    ],
)
async def test_what_is_no_name_is_refused(open_room: OpenRoom, name: str) -> None:
    async with open_room() as room:
        client = await room.client()
        asked = {"code": room.keys.code, "nickname": name}
        assert await client.refused("/api/join", asked) == (422, "classroom-nickname-unfit")


@pytest.mark.parametrize("name", ["李雷", "Ana María", "O’Neil", "👩‍🔬", "नेहा", "<script>alert(1)</script>", "Æ-1"])
async def test_a_name_is_text_and_nothing_else(open_room: OpenRoom, name: str) -> None:
    async with open_room() as room:
        if len(name) > 24:
            asked = {"code": room.keys.code, "nickname": name}
            assert (await (await room.client()).refused("/api/join", asked))[0] == 422
            return
        await room.join(name)
        await room.teacher.post("/api/class/open")
        for path in ("/api/class", "/api/projector"):
            answer = await room.teacher.http.get(path)
            assert answer.headers["content-type"].startswith("application/json")
            assert answer.headers["x-content-type-options"] == "nosniff"


async def test_names_that_look_alike_are_one(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Straße")
        for other in ("STRASSE", "strasse", "ｓｔｒａｓｓｅ", " Straße "):
            client = await room.client()
            asked = {"code": room.keys.code, "nickname": other}
            assert await client.refused("/api/join", asked) == (409, "classroom-nickname-taken")


# --- many ----------------------------------------------------------------------------------------------------------


async def test_a_thousand_joins_at_once_leave_room_for_the_rest(
    open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    # a busy machine is no reason for the last to be told that the database is away
    monkeypatch.setattr(store, "create_async_engine", partial(create_async_engine, pool_timeout=240.0))
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        flood = await room.client()

        async def join(number: int) -> int:
            asked = {"code": room.keys.code, "nickname": f"flood {number}"}
            return int((await flood.http.post("/api/join", json=asked)).status_code)

        statuses = await asyncio.gather(*(join(number) for number in range(1000)))
        assert statuses.count(200) <= JOINS.burst
        assert set(statuses) == {200, 429}
        await ann.play_round(1)


async def test_seats_that_were_removed_make_room_in_a_full_class(
    open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seats, "MOST_SEATS", 3)
    async with open_room() as room:
        taken = [await room.join(f"nobody {number}") for number in range(3)]
        late = await room.client()
        asked = {"code": room.keys.code, "nickname": "Ann"}
        assert await late.refused("/api/join", asked) == (409, "classroom-full")
        await room.teacher.post("/api/class/remove", {"seat": taken[0].seat})
        await late.post("/api/join", asked)


async def test_who_asks_without_end_is_told_to_wait_and_the_next_is_not(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        statuses = [(await ann.http.get("/api/seat/now")).status_code for _ in range(120)]
        assert statuses[-1] == 429
        assert (await ben.http.get("/api/seat/now")).status_code == 200
        room.clock.pass_(5.0)
        assert (await ann.http.get("/api/seat/now")).status_code == 200


# --- headers and connections ---------------------------------------------------------------------------------------


async def test_every_answer_has_the_headers_that_trust_nobody(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        for path in ("/", "/api/hello", "/api/view", "/api/nowhere", "/nowhere", "/api/class"):
            answer = await ann.http.get(path)
            for name, value in HEADERS.items():
                assert answer.headers[name] == value, path
            assert ("no-store" in answer.headers.get("cache-control", "")) == path.startswith("/api/"), path
        joined = await (await room.client()).http.post("/api/join", json={"code": room.keys.code, "nickname": "Ben"})
        cookie = joined.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "docs" not in (await ann.http.get("/docs")).text.lower()
        assert (await ann.http.get("/api/openapi.json")).status_code in (401, 403)


@asynccontextmanager
async def served(room: Room) -> AsyncIterator[int]:
    """The room's host on a real port."""
    server = Server(room.host, listening("127.0.0.1", 0))
    task = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield server.port
    finally:
        server.close()
        await task


@pytest.mark.parametrize(
    "dribble",
    [
        b"",
        b"GET /api/hello HTTP/1.1\r\nHost: x\r\n",
        b"POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{",
    ],
)
async def test_who_sends_a_byte_now_and_then_is_hung_up_on(
    open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch, dribble: bytes
) -> None:
    monkeypatch.setattr(ImpatientProtocol, "request_s", 1.0)
    async with open_room() as room, served(room) as port:
        slow = [await asyncio.open_connection("127.0.0.1", port) for _ in range(100)]
        for _, writer in slow:
            writer.write(dribble)
        begun = time.monotonic()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as other:
            assert (await other.get("/api/hello")).status_code == 200  # nobody else notices

        async def ended(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while time.monotonic() < begun + 30.0:
                try:
                    if dribble:
                        writer.write(b"x")
                    if await asyncio.wait_for(reader.read(100), 0.2) == b"":
                        return
                except TimeoutError:
                    continue
                except ConnectionError:
                    return
            raise AssertionError("still connected")

        await asyncio.gather(*(ended(*each) for each in slow))
        for _, writer in slow:
            writer.close()


async def test_who_hangs_up_in_mid_sentence_is_no_fault_of_the_host(
    open_room: OpenRoom, caplog: pytest.LogCaptureFixture
) -> None:
    begun = b"POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"
    async with open_room() as room, served(room) as port:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(begun)
        await writer.drain()
        await asyncio.sleep(0.2)  # until it is being read
        writer.close()
        await writer.wait_closed()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as other:
            assert (await other.get("/api/hello")).status_code == 200
        await asyncio.sleep(0.2)
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []


async def test_a_stream_outlives_the_wait_for_a_request(open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImpatientProtocol, "request_s", 0.3)
    async with open_room() as room, served(room) as port:
        ann = await room.join("Ann")
        headers = {"Authorization": f"Bearer {ann.token}"}
        async with (
            httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers, trust_env=False) as client,
            client.stream("GET", "/api/events") as events,
        ):
            lines = events.aiter_lines()
            assert await anext(lines) == "event: changed"
            await asyncio.sleep(0.8)
            await room.teacher.post("/api/class/open")
            told: list[Any] = []
            async for line in lines:
                if line.startswith("data: "):
                    told.append(json.loads(line.removeprefix("data: ")))
                if len(told) == 2:
                    break
            assert told[1]["version"] > told[0]["version"]


async def test_one_member_has_few_streams(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Ann")
        for _ in range(6):
            room.host.hub.listen(1, 1, 1)
        answer = await (await room.join("Ben")).http.get("/api/seat/now")
        assert answer.status_code == 200
        assert room.host.hub.streams_of(1) == 6


def test_a_host_listens_on_this_computer_alone_unless_it_is_told_otherwise() -> None:
    assert Setting().address == "127.0.0.1"
