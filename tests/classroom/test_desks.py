"""Desks are made before a round closes, are the same as if they were made when asked for, and never those of a round
that was taken back."""

from __future__ import annotations

import gc
import json
import tracemalloc
from dataclasses import replace
from typing import Any

import pytest

from cbgame.classroom import sitting, telling
from cbgame.classroom.competition import level_in
from cbgame.classroom.seats import member_in_class
from cbgame.classroom.sitting import Sitting, finish_round
from cbgame.classroom.view import desk_shown, view
from cbgame.classroom.wire import packed
from cbgame.files.levels import level_text, load_level
from cbgame.game.term import Term
from tests.classroom.conftest import LEVEL, SEED, Client, OpenRoom, Room
from tests.classroom.test_view import COURSE, ME

pytestmark = pytest.mark.anyio

LONG = "long-exit"
VIEW = "/api/view?language=zh-Hant"


async def seen(client: Client) -> dict[str, Any]:
    """A view without its board, which goes with the class."""
    told = await client.get(VIEW)
    return {name: value for name, value in told.items() if name not in ("board", "version")}


def jobs(room: Room, seat: int) -> list[str]:
    table: Any = room.host.tables.of(seat)
    return list(table.jobs)


async def test_a_round_that_begins_asks_the_workers_for_nothing(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await ann.get(VIEW)  # in the lobby
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        await room.host.desks.settle()
        await room.teacher.post("/api/class/advance")
        await room.settle()
        await room.host.desks.settle()
        await room.host.standings.board(await room.host.rounds._class(room.keys.class_id))
        before = jobs(room, ann.seat)
        assert (await ann.get(VIEW))["class"]["round"] == 2
        assert jobs(room, ann.seat) == before
        assert before.count("desk_told") == 2  # for the first round, and for the second


@pytest.mark.parametrize("absent", [False, True])
async def test_what_is_put_together_is_the_whole_view(open_room: OpenRoom, absent: bool) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await ann.get(VIEW)
        await room.teacher.post("/api/class/open")
        if not absent:
            await ann.play_round(1, target_low_pct=(await ann.standing())["target_low_pct"] + 0.25)
        await room.teacher.post("/api/class/advance")
        told = await seen(ann)
        assert told["me"]["source"] == ("hold" if absent else "person")
        of = await room.host.rounds._class(room.keys.class_id)
        async with room.host.store.reading() as connection:
            found = await member_in_class(connection, ann.token)
        assert found is not None
        whole = json.loads(await room.host.scenes._played(of, found[0], "zh-Hant"))
        assert {name: whole[name] for name in told} == told
        assert set(whole) == set(told) | {"board", "version"}


async def test_a_round_that_was_taken_back_leaves_no_desk_behind(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        low = (await ann.get(VIEW))["standing"]["target_low_pct"]
        await ann.play_round(1, target_low_pct=low + 0.25)
        await room.teacher.post("/api/class/advance")
        assert (await ann.get(VIEW))["standing"]["target_low_pct"] == low + 0.25
        await room.teacher.post("/api/class/rewind")
        assert (await ann.get(VIEW))["standing"]["target_low_pct"] == low
        await ann.play_round(1, target_low_pct=low + 0.5)
        await room.teacher.post("/api/class/advance")
        assert (await ann.get(VIEW))["standing"]["target_low_pct"] == low + 0.5


async def test_a_desk_that_failed_is_made_again(open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await ann.get(VIEW)
        right, failing = telling.desk_told, True

        def desk_told(*given: Any) -> str:
            if failing:
                raise RuntimeError("a worker fell over")
            return right(*given)

        monkeypatch.setattr(telling, "desk_told", desk_told)
        await room.teacher.post("/api/class/open")
        await room.host.desks.settle()
        failing = False
        assert (await ann.get(VIEW))["bulletin"]


def test_a_view_in_parts_is_the_same_view() -> None:
    text = level_text(LEVEL)
    told = Sitting(1, LEVEL, text, SEED)
    term = Term(load_level(LEVEL), SEED)
    frame = telling.Frame(version=3, course=COURSE, me=ME, known=0)
    scene = telling.bare_scene(LEVEL, text, frame)
    whole = view(replace(scene, bulletins=term.bulletins), telling.catalogue("en"))
    desk = telling.desk_told(told, 0, "en")
    assert json.loads(telling.viewed(told, frame, "en")) == whole
    assert json.loads(telling.viewed_around(LEVEL, text, frame, desk, "en")) == whole


def test_a_term_that_let_go_goes_on_as_any_other() -> None:
    """What hundreds of held terms let go of changes nothing that is published, marked or scored later."""
    level = level_in(LEVEL, level_text(LEVEL))
    whole, light = Term(level, SEED), Term(level, SEED)
    for index in range(level.quarters):
        for term in (whole, light):
            finish_whole(term, letting_go=term is light)
        assert packed(light.bulletins[index + 1]) == packed(whole.bulletins[index + 1])
    assert light.bulletins[-3].causes == {}
    assert whole.bulletins[-3].causes != {}
    assert light.marks == whole.marks
    assert {name: float(loss[0]) for name, loss in light.losses().items()} == {
        name: float(loss[0]) for name, loss in whole.losses().items()
    }
    assert json_of_truth(light) == json_of_truth(whole)
    assert light.log() == whole.log()
    truths = [[packed(state.with_changes(terms={})) for state in term.states] for term in (whole, light)]
    assert truths[0] == truths[1]


def test_a_chart_of_a_term_that_let_go_is_the_same() -> None:
    """Former bulletins are light, and tell a chart all that whole ones tell it."""
    level = level_in(LONG, level_text(LONG))
    whole, light = Term(level, SEED), Term(level, SEED)
    for _ in range(12):
        for term in (whole, light):
            finish_whole(term, letting_go=term is light)
        charts = [desk_shown(level, term.bulletins, telling.catalogue("en")) for term in (whole, light)]
        assert charts[0] == charts[1]
    assert light.bulletins[1].weeks == ()
    assert light.bulletins[1].revisions != whole.bulletins[1].revisions


def test_a_held_term_grows_by_little_with_every_quarter() -> None:
    """A class of hundreds is held for sixteen quarters and more."""
    level = level_in(LONG, level_text(LONG))
    kept(Term(level, SEED), letting_go=False)  # what is worked out once for a luck is known then
    whole, light = (kept(Term(level, SEED), letting_go) for letting_go in (False, True))
    assert light < 0.3 * whole, (light, whole)


def kept(term: Term, letting_go: bool) -> int:
    """Bytes that a term has grown by from its sixth to its twelfth quarter."""
    held = [0, 0]
    tracemalloc.start()
    try:
        for half in (0, 1):
            for _ in range(6):
                finish_whole(term, letting_go)
            gc.collect()
            held[half] = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    return held[1] - held[0]


def finish_whole(term: Term, letting_go: bool) -> None:
    term.decide(term.standing)
    while not hasattr(outcome := term.proceed(), "readings"):
        term.answer(outcome.default)
    if letting_go:
        term.let_go()


def json_of_truth(term: Term) -> bytes:
    return packed(telling._truth(term))


def test_one_luck_is_drawn_for_all_seats_of_a_class() -> None:
    text = level_text(LEVEL)
    first, second = (sitting.term_of(Sitting(seat, LEVEL, text, SEED)) for seat in (901, 902))
    assert first is not second
    assert first.luck is second.luck
    alone = Term(load_level(LEVEL), SEED)
    for term in (first, second, alone):
        finish_round(term, "hold")
    assert first.marks == second.marks == alone.marks
