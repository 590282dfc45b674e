"""What clients are sent in a whole class, inspected: no seed, no truth, nothing of what others have not announced."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

import httpx
import numpy as np
import pytest

from cbgame.classroom import archive, classes
from cbgame.classroom.sitting import finish_round, term_of
from cbgame.classroom.wire import text_of
from cbgame.economy.state import State
from cbgame.game.bulletin import Bulletin
from cbgame.game.term import Term
from tests.classroom.conftest import Client, OpenRoom, Room

pytestmark = pytest.mark.anyio

SEED = 6174982350617498
"""Long enough that its digits come up nowhere by chance."""

QUARTERS = 3

LANGUAGES = ("en", "zh-Hans", "zh-Hant")


class Recorder:
    """Keeps everything a client is sent: headers and bodies, by the round the class was in."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.sent: list[tuple[int, str, str]] = []

    async def __call__(self, answer: httpx.Response) -> None:
        await answer.aread()
        async with self.room.host.store.reading() as connection:
            round = (await classes.all_classes(connection))[0].round
        headers = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
        self.sent.append((round, str(answer.request.url), headers + "\n" + answer.text))


async def look_around(client: Client, round: int) -> None:
    """Ask for everything a seat can ask for."""
    for path in (
        "hello",
        "seat/level",
        "seat/bulletins",
        "seat/now",
        "seat/said",
        "seat/record",
        "class",
        "projector",
        "openapi.json",
    ):
        await client.http.get(f"/api/{path}")
    for language in LANGUAGES:
        await client.http.get(f"/api/view?language={language}")
    decision = {"decision": await client.standing()}
    await client.http.post("/api/preview", json=decision)
    await client.http.post("/api/preview?language=zh-Hant", json=decision)
    await client.http.post("/api/seat/vote", json=decision)
    await client.http.post(f"/api/round/{round}/decide", json={"decision": {"target_low_pct": "wrong"}})


async def play_all(room: Room, clients: list[Client], until: int) -> None:
    """Everybody plays, each differently, and looks around at every moment."""
    for round in range(1, until + 1):
        for place, client in enumerate(clients):
            room.clock.pass_(10.0)  # nobody asks too often
            await look_around(client, round)
            own = await client.standing()
            own["bill_purchases_usd_bn"] = BILLS[place] + round / 8
            told = await client.http.post(f"/api/round/{round}/decide?language=en", json={"decision": own})
            assert told.status_code == 200, told.text
            await look_around(client, round)
            while True:
                told = await client.http.post(f"/api/round/{round}/proceed")
                if "situation" not in told.json():
                    break
                await client.http.get("/api/view?language=en")
                option = told.json()["situation"]["default"]
                told = await client.http.post(f"/api/round/{round}/answer", json={"option": option})
                if "situation" not in told.json():
                    break
            await look_around(client, round)
        await room.teacher.post("/api/class/advance")
        await room.tick()


BILLS = (11.015625, 17.046875, 23.078125)
"""How many bills each buys a month: figures that come up nowhere else."""


def numbers_in(text: str) -> Iterator[float]:
    for match in re.finditer(r"-?\d+\.\d+(?:e-?\d+)?", text):
        yield float(match.group())


NEVER_TOLD = ("output_gap", "output_gap_lag", "productivity", "natural_rate", "natural_unemployment",
              "supply_pressure", "reserve_kink")  # fmt: skip
"""Parts of the truth that no release ever makes known."""

LUCKY = ("yield_2y", "yield_10y", "credit_spread", "equity_price", "house_price", "dollar", "mortgage_rate", "sofr")

LATER_TOLD = ("unemployment", "core_inflation", "headline_inflation", "gdp_nominal", "gdp_growth")
"""Those that are measured: what is final is known in the end, never in the quarter after."""


def figures(state: State, names: Iterable[str]) -> dict[float, str]:
    """The figures of a state that would be known again anywhere: those with many digits."""
    found = {
        float(value): f"{name} of {state.quarter}" for name in names for value in np.ravel(getattr(state, name))[-1:]
    }
    return {value: name for value, name in found.items() if len(repr(value)) > 12}


def secrets_in(term: Term, round: int) -> dict[float, str]:
    """What a seat may not know in a round (from 1): the truth, and everything of the quarter that runs."""
    hidden: dict[float, str] = {}
    for state in term.states:
        hidden |= figures(state, NEVER_TOLD)
    for state in term.states[max(round - 1, 1) :]:
        hidden |= figures(state, LATER_TOLD)
    told = {value for bulletin in term.bulletins[:round] for value in known_in(bulletin)}
    for bulletin in term.bulletins[round:]:
        hidden |= {value: f"bulletin {bulletin.index}" for value in known_in(bulletin) if value not in told}
    return hidden


def known_in(bulletin: Bulletin) -> set[float]:
    """The figures of a bulletin that luck has a part in and that would be known again."""
    values = [bulletin.readings[name].value for name in LUCKY if name in bulletin.readings]
    values += [week.sofr for week in bulletin.weeks]
    return {value for value in values if len(repr(value)) > 12}


async def term_at(room: Room, client: Client) -> Term:
    async with room.host.store.reading() as connection:
        of = (await classes.all_classes(connection))[0]
        return term_of(await archive.sitting_of(connection, of, client.seat))


async def test_nothing_a_client_is_ever_sent_tells_seed_truth_or_anothers_decision(open_room: OpenRoom) -> None:
    async with open_room(seed=SEED, shown="nicknames", bots=("taylor",)) as room:
        clients = [await room.join(name) for name in ("Ann", "Ben", "Cho")]
        recorders = [Recorder(room) for _ in clients]
        for client, recorder in zip(clients, recorders, strict=True):
            client.http.event_hooks["response"].append(recorder)
        await room.teacher.post("/api/class/open")
        await play_all(room, clients, QUARTERS)
        for place, (client, recorder) in enumerate(zip(clients, recorders, strict=True)):
            term = await term_at(room, client)
            hidden = {round: secrets_in(term, round) for round in range(1, QUARTERS + 2)}
            assert all(len(each) > 10 for each in hidden.values())
            assert len(recorder.sent) > 60
            for round, url, text in recorder.sent:
                assert str(SEED) not in text, url
                others = {BILLS[other] + round / 8 for other in range(3) if other != place}
                for number in numbers_in(text):
                    assert number not in hidden[round], f"round {round}: {url} told {hidden[round][number]}"
                    assert number not in others, f"round {round}: {url} told another seat's decision"


async def test_the_inspection_finds_what_it_looks_for(open_room: OpenRoom) -> None:
    async with open_room(seed=SEED) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        await ann.play_round(1)
        term = await term_at(room, ann)
        stop_at = term.bulletins[0]
        assert not known_in(stop_at) & set(secrets_in(term, 1))
        while len(term.bulletins) < 2:
            finish_round(term, "hold")
        hidden = secrets_in(term, 1)
        leaked = text_of(term.states[1])
        assert sum(number in hidden for number in numbers_in(leaked)) > 5
        assert any(number in hidden for number in numbers_in(text_of(term.bulletins[1])))


async def test_a_finished_class_tells_the_seed_in_its_record_alone(open_room: OpenRoom) -> None:
    async with open_room(seed=SEED) as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        assert (await ann.http.get("/api/seat/record")).status_code == 409
        await room.teacher.post("/api/class/end")
        await room.tick()
        view = (await ann.http.get("/api/view?language=en")).text
        assert str(SEED) not in view
        record = (await ann.get("/api/seat/record"))["record"]
        assert record["seed"] == SEED


async def test_a_seat_is_told_nothing_of_another_by_its_events(open_room: OpenRoom) -> None:
    async with open_room() as room:
        ann, ben = await room.join("Ann"), await room.join("Ben")
        await room.teacher.post("/api/class/open")
        listener = room.host.hub.listen(1, ben.seat)
        await ann.play_round(1)
        told = []
        while not listener._queue.empty():
            told.append(listener._queue.get_nowait())
        assert all(each is not None and each.seat is None for each in told)
        assert json.dumps([each.data for each in told if each]).count("decision") == 0
