"""The debrief together: the class's median, the mistake that most shared, and what the class takes home."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from cbgame.classroom.handout import MEDIAN, handout_of
from cbgame.classroom.median import median_decision, median_term
from cbgame.classroom.shared_mistake import Lost, shared_mistake
from cbgame.files.faults import BadFile
from cbgame.files.levels import load_level
from cbgame.files.shapes import plain
from cbgame.game.rerun import hold_answer, play_out
from cbgame.game.term import Term
from cbgame.policy.decision import Decision, Guidance, GuidanceKind, Programme
from tests.classroom.conftest import LEVEL, SEED, OpenRoom


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_the_median_is_what_somebody_chose_and_most_of_what_isnt_a_number() -> None:
    first = Decision(2.0, treasuries=Programme(runoff_cap_usd_bn=10.0), standing_repo=True, replies=("data",))
    second = Decision(2.5, treasuries=Programme(runoff_cap_usd_bn=30.0), guidance=Guidance(GuidanceKind.HOLD, 2))
    third = replace(second, target_low_pct=3.0, treasuries=Programme(runoff_cap_usd_bn=60.0))
    middle = median_decision([first, second, third])
    assert middle.target_low_pct == 2.5
    assert middle.treasuries.runoff_cap_usd_bn == 30.0
    assert middle.guidance == second.guidance
    assert not middle.standing_repo
    assert middle.replies == ()
    assert median_decision([first, second]).target_low_pct == 2.0  # of an even number the lower: nobody chose between


def test_the_median_of_one_seat_is_that_seat() -> None:
    level = load_level(LEVEL)

    def choose(term: Term) -> Decision:
        step = 0.25 if len(term.decisions) == 1 else 0.0
        return replace(term.standing, target_low_pct=term.standing.target_low_pct + step)

    term = play_out(Term(level, SEED), choose, hold_answer)
    again = median_term(level, SEED, [(term.decisions, term.answers)])
    assert again.decisions == term.decisions
    assert again.answers == term.answers
    assert again.marks == term.marks


def test_the_shared_mistake_is_that_of_most_seats_not_the_largest() -> None:
    seats = [
        [Lost("2018Q1", "mistake-raised", 20.0), Lost("2018Q2", "kind-words", 5.0)],
        [Lost("2018Q1", "mistake-raised", 40.0)],
        [Lost("2018Q3", "mistake-cut", 400.0)],
        [],
    ]
    found = shared_mistake(seats)
    assert found is not None
    assert (found.quarter, found.what, found.seats, found.of) == ("2018Q1", "mistake-raised", 2, 4)
    assert found.points == pytest.approx(30.0)
    assert shared_mistake([[], []]) is None


@pytest.mark.anyio
async def test_what_a_class_takes_home(open_room: OpenRoom, tmp_path: Path) -> None:
    async with open_room(bots=("taylor", "taylor", "hold")) as room:
        clients = [await room.join(name) for name in ("Ann", "Ben", "Cho")]
        await room.teacher.post("/api/class/open")
        assert (await room.teacher.http.get("/api/class/export/handout.json")).status_code == 409
        level = load_level(LEVEL)
        for round in range(1, level.quarters + 1):
            for place, client in enumerate(clients):
                step = 1.0 if round == 2 and place < 2 else 0.0
                await client.play_round(round, target_low_pct=(await client.standing())["target_low_pct"] + step)
            await room.teacher.post("/api/class/advance")
        await room.tick()
        answer = await room.teacher.http.get("/api/class/export/handout.json")
        assert answer.status_code == 200
        told = handout_of(answer.json(), tmp_path / "handout.json")
        assert told.people == 3
        assert told.rules == 3
        assert told.seed == SEED
        assert len(told.decisions) == len(told.quarters) == level.quarters
        start = told.decisions[0].target_low_pct
        assert told.decisions[1].target_low_pct == start + 1.0  # two of three raised
        assert set(told.scores) >= {MEDIAN, "hold", "hindsight"}
        assert told.scores["hold"] == 0.0
        assert told.ghosts["hindsight"]["policy_rate"] != told.ghosts[MEDIAN]["policy_rate"]
        low, middle, high = told.spread["policy_rate"]
        assert all(a <= b <= c for a, b, c in zip(low, middle, high, strict=True))
        assert told.mistake is not None
        assert told.mistake.seats == 2
        assert told.mistake.quarter == told.quarters[1]
        assert told.hindsight_then == told.hindsight[1]
        assert told.prizes
        assert len(told.board) == 3  # of six
        assert {(place.policy, place.number) for place in told.board if place.policy} <= {
            ("taylor", 1),
            ("taylor", 2),
            ("hold", 0),
        }
        room_told = await room.teacher.get("/api/projector")
        assert room_told["handout"] == answer.json()
        median = await room.teacher.get("/api/class/median")
        assert median["decisions"] == [dict(plain(each)) for each in told.decisions]
        stranger = await room.client()
        for address in ("/api/class/median", "/api/class/export/handout.json"):
            assert (await stranger.http.get(address)).status_code == 401
            assert (await clients[0].http.get(address)).status_code == 401


@pytest.mark.anyio
async def test_a_lone_student_wins_no_prize_over_nobody(open_room: OpenRoom) -> None:
    async with open_room() as room:
        await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/end")
        await room.tick()
        told = await room.teacher.get("/api/class/export/handout.json")
        assert told["prizes"] == []
        assert told["people"] == 1


@pytest.mark.anyio
async def test_rules_are_told_by_their_rule_unless_the_teacher_names_them(open_room: OpenRoom) -> None:
    async with open_room(bots=("taylor", "taylor", "hold")) as room:
        rows = (await room.teacher.get("/api/class"))["seats"]
        assert [(row["rule"], row["number"]) for row in rows] == [("taylor", 1), ("taylor", 2), ("hold", 0)]
        await room.teacher.post("/api/class/rename", {"seat": rows[0]["id"], "name": "Robot"})
        rows = (await room.teacher.get("/api/class"))["seats"]
        assert [(row["rule"], row["number"]) for row in rows] == [(None, 0), ("taylor", 0), ("hold", 0)]
        assert rows[0]["name"] == "Robot"


def test_a_spoilt_handout_says_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "handout.json"
    spoilt: tuple[object, ...] = (
        {},
        [],
        {"format": "cbgame class", "version": 99},
        {"format": "cbgame class", "version": 1},
    )
    for data in spoilt:
        with pytest.raises(BadFile):
            handout_of(json.loads(json.dumps(data)), path)
