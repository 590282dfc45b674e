"""What the teacher's console, the projector and the exports show."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from cbgame.files.levels import load_level
from cbgame.files.records import record_of
from cbgame.game.verification import Outcome, verify
from tests.classroom.conftest import LEVEL, SEED, OpenRoom

pytestmark = pytest.mark.anyio


async def test_the_console_shows_every_seat_and_no_seed(open_room: OpenRoom) -> None:
    async with open_room(bots=("taylor",)) as room:
        ann = await room.join("Ann")
        await room.join("Ben")
        await room.teacher.post("/api/class/open")
        await room.settle()
        await ann.post("/api/round/1/decide", {"decision": await ann.standing()})
        answer = await room.teacher.http.get("/api/class")
        told = answer.json()
        assert {row["name"]: row["decided"] for row in told["seats"]} == {
            "taylor 1": "bot",
            "Ann": "person",
            "Ben": None,
        }
        assert "seed" not in told
        assert f": {SEED}," not in answer.text
        assert "level_text" not in answer.text
        assert told["waiting"] == {"decided": 2, "of": 3}


async def test_the_projector_shows_the_spread_beside_history_and_not_who_is_last(open_room: OpenRoom) -> None:
    async with open_room("first-day" if not load_level(LEVEL).historical_policy else LEVEL) as room:
        clients = [await room.join(name) for name in ("Ann", "Ben", "Cho", "Dan")]
        await room.teacher.post("/api/class/open")
        for round in (1, 2):
            for place, client in enumerate(clients):
                await client.play_round(round, bill_purchases_usd_bn=10.0 * place)
            await room.teacher.post("/api/class/advance")
        told = await room.teacher.get("/api/projector")
        assert len(told["board"]) == 2
        rate = told["spread"]["figures"]["policy_rate"]
        assert len(rate) == 2
        assert rate[0] == sorted(rate[0])
        if load_level(LEVEL).historical_policy:
            assert len(told["history"]["unemployment"]) == 2
        stranger = await room.client()
        assert (await stranger.http.get("/api/projector")).status_code == 401


async def test_what_is_taken_home(open_room: OpenRoom) -> None:
    async with open_room("first-day", 3, forecasts=True, justifications=True) as room:
        ann = await room.join("=Ann")
        await room.join("Ben")
        await room.teacher.post("/api/class/open")
        forecast = {"variable": "unemployment", "median": 4.0, "low80": 3.5, "high80": 4.5}
        extra = {"justification": "  Prices\nrise. ", "forecasts": [forecast]}
        await ann.post("/api/round/1/decide", {"decision": await ann.standing(), **extra})
        assert (await room.teacher.http.get("/api/class/export/results.zip")).status_code == 409
        await room.teacher.post("/api/class/end")
        await room.tick()
        book = await room.teacher.http.get("/api/class/export/gradebook.csv")
        rows = list(csv.DictReader(io.StringIO(book.content.decode("utf-8-sig"))))
        assert {row["name"] for row in rows} == {"'=Ann", "Ben"}  # no formula
        assert all(row["score"] for row in rows)
        journal = await room.teacher.http.get("/api/class/export/journal.csv?language=en")
        lines = list(csv.DictReader(io.StringIO(journal.content.decode("utf-8-sig"))))
        mine = next(line for line in lines if line["name"] == "'=Ann")
        assert mine["justification"] == "Prices rise."
        assert mine["unemployment_crps"]
        assert (await room.teacher.http.get("/api/class/export/gradebook.xlsx")).content[:2] == b"PK"
        archive = zipfile.ZipFile(io.BytesIO((await room.teacher.http.get("/api/class/export/results.zip")).content))
        assert sorted(archive.namelist()) == ["001-ann.json", "002-ben.json"]
        level = load_level("first-day")
        for name in archive.namelist():
            record = record_of(json.loads(archive.read(name)), Path(name))
            assert verify(record, level).outcome is Outcome.CONFIRMED
        projector = await room.teacher.get("/api/projector")
        assert projector["final"]


async def test_a_forecast_that_is_none_is_refused(open_room: OpenRoom) -> None:
    async with open_room(forecasts=True) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        decision = await ann.standing()
        for forecast in (
            {"variable": "unemployment", "median": 4.0, "low80": 4.5, "high80": 5.0},
            {"variable": "happiness", "median": 4.0, "low80": 3.5, "high80": 5.0},
        ):
            refused = await ann.refused("/api/round/1/decide", {"decision": decision, "forecasts": [forecast]})
            assert refused[0] == 422
        assert (await ann.get("/api/seat/now"))["decided"] is None
