"""A seat in a class plays as a seat at one's own table does, against a real host."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cbgame.classroom.host_line import HostLine, HostLost, HostRefused
from cbgame.classroom.remote_seat import RemoteSeat
from cbgame.classroom.watch import Watch
from cbgame.classroom.wire import text_of
from cbgame.commands import main
from cbgame.files.levels import level_in
from cbgame.files.records import load_record
from cbgame.game.bulletin import Bulletin, Situation
from cbgame.game.ghosts import play_policy
from cbgame.game.local_seat import LocalSeat
from cbgame.game.seat import SeatLeft, Standing
from cbgame.policy.decision import Decision, DecisionRefused
from tests.classroom.contest import TEXT
from tests.classroom.real_host import RealHost, real_host

SEED = 3


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealHost]:
    with real_host(tmp_path_factory.mktemp("teacher"), "--seed", str(SEED)) as running:
        yield running


def lower(seat: LocalSeat | RemoteSeat) -> Decision:
    """A quarter point less than what stands."""
    standing = seat.bulletins[-1].standing
    return replace(standing, target_low_pct=standing.target_low_pct - 0.25)


def through_the_weeks(seat: LocalSeat | RemoteSeat) -> Bulletin:
    while isinstance(outcome := seat.proceed(), Situation):
        seat.answer(outcome.default)
    return outcome


def heard_of(heard: list[Standing], decided: int) -> None:
    """Wait until the waiting seat has been told that so many of two are done."""
    for _ in range(600):
        if any((each.decided, each.of) == (decided, 2) for each in heard):
            heard.clear()
            return
        threading.Event().wait(0.1)
    raise AssertionError(f"told of {heard}, expected {decided} of 2")


def test_a_whole_class_of_two(host: RealHost) -> None:
    """Two seats play the term to its end; what each is told is what a local seat on the same luck is told."""
    first, second = host.seat("Ada"), host.seat("Ben")
    heard: list[Standing] = []
    host.does("open")
    watch = Watch(first, heard.append)
    ada, ben = RemoteSeat(first), RemoteSeat(second)
    twin = LocalSeat(ada.level, SEED)
    assert text_of(ada.bulletins) == text_of(twin.bulletins)
    with ThreadPoolExecutor(2) as threads:
        for _ in range(ada.level.quarters):
            decision = lower(twin)
            assert text_of(ada.preview(decision)) == text_of(twin.preview(decision))
            assert ada.decide(decision) == twin.decide(decision)
            waits = threads.submit(through_the_weeks, ada)
            heard_of(heard, decided=1)
            ben.decide(ben.bulletins[-1].standing)
            waiting = waits, threads.submit(through_the_weeks, ben)
            heard_of(heard, decided=2)
            closed = through_the_weeks(twin)
            host.does("advance")
            bulletin = waiting[0].result(timeout=120)
            assert isinstance(waiting[1].result(timeout=120), Bulletin)
            assert text_of(bulletin) == text_of(closed)
            assert ada.announced is None
    watch.stop()
    assert text_of(ada.truth()) == text_of(twin.truth())
    record = ada.record(claimed=False)
    assert record is not None
    assert (record.seed, record.marks) == (SEED, twin.record(claimed=False).marks)
    with pytest.raises(DecisionRefused):
        LocalSeat(ada.level, SEED).decide(replace(decision, target_low_pct=99.0))


def test_a_refusal_says_what_and_in_which_language(host: RealHost) -> None:
    with closing(HostLine(host.address, language="zh-Hant")) as line, pytest.raises(HostRefused) as refused:
        line.joined("WRONG1", "Cyd")
    assert refused.value.status == 404
    assert refused.value.text


def test_who_does_not_answer_is_no_host() -> None:
    for address in ("http://127.0.0.1:9", "not an address"):
        with closing(HostLine(address)) as line, pytest.raises(HostLost):
            line.get("/api/hello")


def test_waiting_can_be_left(tmp_path: Path) -> None:
    with real_host(tmp_path) as lobby:
        seats: list[RemoteSeat] = []

        class Watched(RemoteSeat):
            def __init__(self, line: HostLine) -> None:
                seats.append(self)
                super().__init__(line)

        with ThreadPoolExecutor(1) as threads:
            sitting = threads.submit(Watched, lobby.seat("Ada"))
            threading.Event().wait(1.0)
            assert not sitting.done()  # the class is in its lobby
            seats[0].leave()
            with pytest.raises(SeatLeft):
                sitting.result(timeout=60)


def test_a_seat_is_played_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with real_host(tmp_path / "teacher", "--seed", str(SEED)) as running, ThreadPoolExecutor(1) as threads:
        out = tmp_path / "ada.json"
        asked = ["join", running.address, running.told["code"], "Ada", "--policy", "taylor", "--out", str(out)]
        playing = threads.submit(main, asked)
        while not running.teacher.get("/api/class")["seats"]:
            threading.Event().wait(0.1)
        running.does("open")
        for number in (1, 2):
            while running.teacher.get("/api/class")["waiting"] != {"decided": 1, "of": 1}:
                threading.Event().wait(0.1)
            running.does("advance")
            while number == 1 and running.teacher.get("/api/class")["round"] != 2:
                threading.Event().wait(0.1)
        assert playing.result(timeout=120) == 0
    record = load_record(out)
    twin = play_policy(level_in(TEXT, Path("little.toml")), "taylor", SEED)
    assert record.decisions == twin.decisions
    assert record.claimed_score == twin.score().total
    assert "2018" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["join", "127.0.0.1:9", "AB12CD", "Ada"], "answer"),
        (["join", "127.0.0.1:9", "AB12CD", "Ada", "--policy", "guess"], "guess"),
        (["join", "127.0.0.1:9", "AB12CD"], "NICKNAME"),
    ],
)
def test_a_seat_that_cannot_be_had_is_one_line(asked: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(asked) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert said.lower() in line.lower()
