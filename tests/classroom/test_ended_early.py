"""A class that ends early: its other quarters are told one by one."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from cbgame.classroom.remote_seat import RemoteSeat
from cbgame.classroom.wire import text_of
from cbgame.game.local_seat import LocalSeat
from tests.classroom.real_host import real_host
from tests.classroom.test_remote_seat import SEED, lower, through_the_weeks

_PATIENCE_S = 60


def test_whoever_lets_the_weeks_run_after_the_class_has_ended_is_told_every_quarter(tmp_path: Path) -> None:
    with real_host(tmp_path, "--seed", str(SEED)) as host:
        _ben, line = host.seat("Ben"), host.seat("Ada")
        host.does("open")
        ada = RemoteSeat(line)
        ada.decide(lower(ada))
        host.does("end")
        deadline = time.monotonic() + _PATIENCE_S
        while ada.standing.stage != "ended":
            assert time.monotonic() < deadline
            time.sleep(0.05)
        twin = LocalSeat(ada.level, SEED)
        twin.decide(lower(twin))
        expected = [through_the_weeks(twin)]
        while not twin.ended:
            twin.decide(twin.bulletins[-1].standing)
            expected.append(through_the_weeks(twin))
        assert len(expected) > 1
        with ThreadPoolExecutor(1) as threads:
            told = [threads.submit(ada.proceed).result(timeout=_PATIENCE_S) for _ in expected]
        assert [text_of(each) for each in told] == [text_of(each) for each in expected]
        assert text_of(ada.truth()) == text_of(twin.truth())
