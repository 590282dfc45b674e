"""A seat whose term no process holds any more is shown and scored from its record as if it had never gone."""

from __future__ import annotations

import pytest

from cbgame.classroom import sitting
from tests.classroom.conftest import OpenRoom

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def test_a_term_built_anew_shows_the_newest_bulletin_and_can_be_looked_ahead_from(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        for round in (1, 2):
            await ann.play_round(round)
            await room.teacher.post("/api/class/advance")
        standing = await ann.standing()
        held = await ann.get("/api/view?language=en")
        sitting._held.clear()
        assert await ann.get("/api/view?language=en") == held
        sitting._held.clear()
        assert not (await ann.post("/api/preview?language=en", {"decision": standing}))["preview"]["refused"]


async def test_who_has_decided_does_not_look_into_the_quarter_that_is_withheld(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        standing = await ann.standing()
        await ann.play_round(1)
        assert (await ann.refused("/api/preview?language=en", {"decision": standing}))[0] == 409
        assert (await ann.refused("/api/seat/vote", {"decision": standing}))[0] == 409
