"""Who stands where, and what others see of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cbgame.files.levels import load_level
from cbgame.files.records import record_of
from cbgame.game.term import Term
from tests.classroom.conftest import OpenRoom

pytestmark = pytest.mark.anyio

OTHERS = ("Xiquvo", "Zawejy", "Quxozo")
"""Names that are part of no word."""


async def test_places_and_the_board(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        ben = await room.join("Ben")
        await room.join("Cho")
        await room.teacher.post("/api/class/open")
        lobby = await ann.get("/api/view?language=en")
        assert lobby["me"]["place"] is None
        assert lobby["board"] == []  # all are level: half of them would look ahead of the others
        low = (await ann.standing())["target_low_pct"]
        await ann.play_round(1, bill_purchases_usd_bn=60.0)
        await ben.play_round(1, target_low_pct=low + 0.5)
        await room.teacher.post("/api/class/advance")
        views = [await seat.get("/api/view?language=en") for seat in (ann, ben)]
        assert sorted(view["me"]["place"]["rank"] for view in views) != [2, 2]
        assert all(view["me"]["place"]["of"] == 3 for view in views)
        board = views[0]["board"]
        assert len(board) == 2  # of three: nobody is shown to be last
        assert sum(row["mine"] for row in board) <= 1


async def test_who_is_level_with_others_is_not_shown_ahead_of_them(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.join("Ben")
        await room.join("Cho")
        await room.teacher.post("/api/class/open")
        await room.teacher.post("/api/class/advance")  # all hold
        assert (await ann.get("/api/view?language=en"))["board"] == []
        await ann.play_round(2, target_low_pct=(await ann.standing())["target_low_pct"] + 0.5)
        await room.teacher.post("/api/class/advance")
        view = await ann.get("/api/view?language=en")
        assert [row["rank"] for row in view["board"]] == ([1] if view["me"]["place"]["rank"] == 1 else [1, 1])


async def test_where_only_ranks_are_shown_nobody_is_named(open_room: OpenRoom) -> None:
    async with open_room(shown="ranks") as room:
        ann = await room.join("Ann")
        for name in OTHERS:
            await room.join(name)
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/advance")
        text = (await ann.http.get("/api/view?language=en")).text
        assert not any(name in text for name in OTHERS)


async def test_the_end_is_scored_as_the_game_scores_it(open_room: OpenRoom) -> None:
    async with open_room("first-day", 3) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.teacher.post("/api/class/end")
        await room.tick()
        view = await ann.get("/api/view?language=en")
        assert view["class"]["stage"] == "ended"
        data = (await ann.get("/api/seat/record"))["record"]
        alone = Term.replayed(record_of(data, Path("record")), load_level("first-day"))
        assert alone.marks == tuple(data["marks"])
        assert view["debrief"]["medal"] == alone.score().medal
        assert data["claimed_score"] == alone.score().total
