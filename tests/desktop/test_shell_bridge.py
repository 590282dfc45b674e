"""The bridge: previews never queue up, everything is kept before it is told, faults become facts."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from cbgame.desktop.bridge import Bridge
from cbgame.game.bulletin import Debrief, Preview, Truth
from cbgame.game.debrief import Progress
from cbgame.game.message import Message
from cbgame.game.record import Record
from cbgame.policy.decision import Decision
from tests.desktop.sample_seat import SampleSeat

SomeSeat = TypeVar("SomeSeat", bound=SampleSeat)


class Memory:
    """Keeps records in memory; can be told to fail."""

    def __init__(self) -> None:
        self.problem: Message | None = None
        self.stored: list[Record] = []
        self.finished: list[Record] = []
        self.broken = False

    def store(self, record: Record) -> None:
        if self.broken:
            raise OSError(28, "No space left on device")
        self.stored.append(record)

    def finish(self, record: Record, kept_here: bool = True) -> Path:
        self.finished.append(record)
        return Path("result.json")


class SlowSeat(SampleSeat):
    """Makes a preview only when it is let to."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Semaphore(0)
        self.threads: set[int] = set()

    def preview(self, decision: Decision) -> Preview:
        self.gate.acquire(timeout=20)
        self.threads.add(threading.get_ident())
        return super().preview(decision)


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def bridge(qtbot: QtBot, memory: Memory) -> Iterator[Bridge]:
    made = Bridge(memory)
    yield made
    made.close()


def take(qtbot: QtBot, bridge: Bridge, seat: SomeSeat) -> SomeSeat:
    with qtbot.waitSignal(bridge.taken):
        bridge.take(lambda: seat)
    return seat


def test_of_many_previews_only_the_first_and_the_newest_are_made(qtbot: QtBot, bridge: Bridge) -> None:
    seat = SlowSeat()
    take(qtbot, bridge, seat)
    considered = [replace(seat.standing, bill_purchases_usd_bn=float(amount)) for amount in range(40)]
    shown: list[Preview] = []
    bridge.preview_ready.connect(shown.append)
    for decision in considered:
        bridge.preview(decision)
    seat.gate.release(40)
    qtbot.waitUntil(lambda: len(shown) == 2)
    qtbot.wait(50)
    assert seat.previewed == [considered[0], considered[-1]]
    assert threading.get_ident() not in seat.threads


def test_a_preview_under_way_is_not_shown_after_the_announcement(qtbot: QtBot, bridge: Bridge) -> None:
    seat = SlowSeat()
    take(qtbot, bridge, seat)
    shown: list[Preview] = []
    bridge.preview_ready.connect(shown.append)
    bridge.preview(seat.standing)
    with qtbot.waitSignal(bridge.announced):
        bridge.decide(seat.standing)
        seat.gate.release()
    assert shown == []


def test_the_term_is_kept_before_the_announcement_is_told(qtbot: QtBot, bridge: Bridge, memory: Memory) -> None:
    seat = take(qtbot, bridge, SampleSeat())
    kept: list[int] = []
    bridge.announced.connect(lambda _: kept.append(len(memory.stored[-1].decisions)))
    with qtbot.waitSignal(bridge.announced):
        bridge.decide(seat.standing)
    assert kept == [1]


def test_a_refused_decision_is_told_with_its_problems_and_nothing_is_kept(
    qtbot: QtBot, bridge: Bridge, memory: Memory
) -> None:
    seat = take(qtbot, bridge, SampleSeat())
    before = len(memory.stored)
    with qtbot.waitSignal(bridge.decision_refused) as refused:
        bridge.decide(replace(seat.standing, target_low_pct=1.1))
    assert [problem.code for problem in refused.args[0]] == ["not_a_step"]
    assert len(memory.stored) == before


def test_the_game_goes_on_when_it_can_not_be_saved(qtbot: QtBot, bridge: Bridge, memory: Memory) -> None:
    memory.broken = True
    with qtbot.waitSignals([bridge.save_failed, bridge.taken]):
        bridge.take(SampleSeat)
    with qtbot.waitSignals([bridge.save_failed, bridge.announced]) as _:
        bridge.decide(SampleSeat().standing)
    with qtbot.waitSignal(bridge.bulletin_published):
        bridge.proceed()


def test_a_fault_of_the_seat_is_told_and_the_worker_lives_on(qtbot: QtBot, bridge: Bridge) -> None:
    seat = take(qtbot, bridge, SampleSeat())
    with qtbot.waitSignal(bridge.failed) as failed:
        bridge.answer("nonsense")
    assert "nonsense" in failed.args[0]
    with qtbot.waitSignal(bridge.announced):
        bridge.decide(seat.standing)


class SearchingSeat(SampleSeat):
    """Its score takes a minute unless the search is hurried."""

    def __init__(self) -> None:
        super().__init__()
        self.hurry = False
        self.begun = 0

    def debrief(self, progress: Progress = lambda share: None) -> Debrief:
        self.begun += 1
        for step in range(6_000):
            if self.hurry:
                break
            progress(step / 6_000)
            time.sleep(0.01)
        return super().debrief()

    def truth(self) -> Truth:
        return SampleSeat.truth(_ended(SampleSeat()))

    def record(self, claimed: bool = True) -> Record:
        return replace(SampleSeat.record(self, claimed=False), claimed_score=500.0 if claimed and self.ended else None)


def _ended(seat: SomeSeat) -> SomeSeat:
    while not seat.ended:
        seat.decide(replace(seat.standing, standing_repo=True))
        seat.proceed()
    return seat


def test_a_whole_term_ends_in_a_debrief_a_score_and_a_result(qtbot: QtBot, bridge: Bridge, memory: Memory) -> None:
    seat = take(qtbot, bridge, SampleSeat())
    for _quarter in range(seat.level.quarters):
        with qtbot.waitSignal(bridge.announced):
            bridge.decide(replace(seat.standing, standing_repo=True))
        with qtbot.waitSignal(bridge.bulletin_published):
            bridge.proceed()
    assert seat.bulletins[-1].deciding is None
    assert len(memory.stored[-1].marks) == seat.level.quarters  # kept until there is a result
    assert memory.stored[-1].claimed_score is None
    truths: list[Truth] = []
    debriefs: list[Debrief] = []
    bridge.term_ended.connect(truths.append)
    bridge.scored.connect(debriefs.append)
    with qtbot.waitSignals([bridge.term_ended, bridge.result_written, bridge.scored], order="strict"):
        bridge.debrief()
    assert [len(truth.quarters) for truth in truths] == [seat.level.quarters]
    assert [record.claimed_score for record in memory.finished] == [each.player.score.total for each in debriefs]


def test_the_truth_comes_before_the_search_and_the_search_can_be_left(
    qtbot: QtBot, bridge: Bridge, memory: Memory
) -> None:
    seat = take(qtbot, bridge, _ended(SearchingSeat()))
    told: list[object] = []
    bridge.scored.connect(told.append)
    bridge.failed.connect(told.append)
    with qtbot.waitSignals([bridge.term_ended, bridge.score_progressed], order="strict"):
        bridge.debrief()
    bridge.leave_unmeasured()
    with qtbot.waitSignal(bridge.term_ended):  # the worker is free again: it answers at once
        bridge._work.emit(lambda worker: worker.end())
    assert (told, memory.finished) == ([], [])
    seat.hurry = True
    with qtbot.waitSignals([bridge.result_written, bridge.scored]):
        bridge.measure()
    assert [record.claimed_score for record in memory.finished] == [500.0]


def test_of_many_wishes_for_a_score_only_the_newest_is_searched_for(qtbot: QtBot, bridge: Bridge) -> None:
    seat = take(qtbot, bridge, _ended(SearchingSeat()))
    with qtbot.waitSignal(bridge.score_progressed):
        bridge.measure()
    for _ in range(5):
        bridge.measure()
    seat.hurry = False
    with qtbot.waitSignal(bridge.score_progressed):
        bridge.measure()
    bridge.leave_unmeasured()
    with qtbot.waitSignal(bridge.term_ended):
        bridge._work.emit(lambda worker: worker.end())
    assert seat.begun <= 2


def test_a_term_that_was_never_measured_leaves_its_result_when_another_begins(
    qtbot: QtBot, bridge: Bridge, memory: Memory
) -> None:
    take(qtbot, bridge, _ended(SearchingSeat()))
    with qtbot.waitSignal(bridge.score_progressed):
        bridge.debrief()
    take(qtbot, bridge, SampleSeat())  # in the midst of the search
    assert [record.claimed_score for record in memory.finished] == [None]
    assert len(memory.finished[0].marks) == SampleSeat().level.quarters
