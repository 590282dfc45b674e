"""What breaks: the host is killed, the disk is full, a worker dies. Nothing acknowledged is lost, nobody is stuck."""

from __future__ import annotations

import asyncio
import os
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from cbgame.classroom import sitting
from cbgame.classroom.refusals import StoreFailed
from cbgame.classroom.schema import decisions
from cbgame.classroom.sitting import Sitting
from cbgame.classroom.store import Store, sqlite_url
from cbgame.classroom.tables import Table
from cbgame.files.levels import level_files
from tests.classroom.conftest import OpenRoom
from tests.classroom.hosts import HostProcess, free_port, hold_in, hosting

LONG = "long-exit"
"""Longer than the kills: it must not end before them."""

KILLS = 10
SEATS = 4


class Student(threading.Thread):
    """Plays whatever round is on, each time differently, and remembers what was acknowledged."""

    def __init__(self, base: str, token: str, number: int) -> None:
        super().__init__(daemon=True)
        self.acknowledged: dict[int, dict[str, Any]] = {}
        self._number, self._stop_it = number, threading.Event()
        headers = {"Authorization": f"Bearer {token}"}
        self.http = httpx.Client(base_url=base, headers=headers, timeout=10.0, trust_env=False)
        self.tries, self.refused = 0, ""

    def run(self) -> None:
        while not self._stop_it.is_set():
            try:
                self._play()
            except (httpx.HTTPError, ValueError, KeyError, IndexError):
                time.sleep(0.05)  # the host is gone: it comes again

    def _play(self) -> None:
        now = self.http.get("/api/seat/now").json()
        round = now["round"]
        if now["decided"] is not None or now["stage"] != "deciding":
            time.sleep(0.02)
            return
        self.tries += 1
        held = hold_in(self.http)
        decision = held | {"target_low_pct": held["target_low_pct"] + 0.25 * ((self._number + self.tries) % 2)}
        answer = self.http.post(f"/api/round/{round}/decide", json={"decision": decision})
        if answer.status_code in (200, 202):
            self.acknowledged[round] = decision
            self.http.post(f"/api/round/{round}/proceed", json={})
        elif answer.status_code == 422:
            self.refused = answer.text

    def stop(self) -> None:
        self._stop_it.set()
        self.join()
        self.http.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.timeout(600)
def test_a_host_that_is_killed_ten_times_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    chance, port = random.Random(20260101), free_port()
    host = HostProcess(LONG, port=port, home=tmp_path)
    joined = [
        httpx.post(
            f"{host.base}/api/join", json={"code": host.told["code"], "nickname": f"student {number}"}, timeout=60.0
        ).json()
        for number in range(SEATS)
    ]
    students = [Student(host.base, each["token"], number) for number, each in enumerate(joined)]
    try:
        with host.teacher as teacher:
            teacher.post("/api/class/open", json={}).raise_for_status()
        for student in students:
            student.start()
        for _ in range(KILLS):
            _wait_for_moves(host, students)
            time.sleep(chance.uniform(0.0, 0.5))
            closing = threading.Thread(target=_advance, args=(host.base, host.told["teacher_token"]), daemon=True)
            closing.start()
            time.sleep(chance.uniform(0.0, 0.3))
            host.kill()
            closing.join()
            host = HostProcess(port=port, home=tmp_path)
            assert host.told["code"]
        for student in students:
            student.stop()
        for student, each in zip(students, joined, strict=True):
            _check(host, student, each)
        assert not [student.refused for student in students if student.refused]
        assert sum(len(student.acknowledged) for student in students) >= KILLS
    finally:
        host.kill()


def _wait_for_moves(host: HostProcess, students: list[Student]) -> None:
    """Until somebody has been acknowledged something more; a quarter that all have decided is closed for that."""
    before, patience = sum(len(each.acknowledged) for each in students), time.monotonic() + 90.0
    with host.teacher as teacher:
        while sum(len(each.acknowledged) for each in students) == before:
            assert time.monotonic() < patience, "nobody gets on"
            told = teacher.get("/api/class").json()
            if told["stage"] == "deciding" and told["waiting"]["decided"] == told["waiting"]["of"]:
                teacher.post("/api/class/advance", json={})
            time.sleep(0.02)


def _advance(base: str, token: str) -> None:
    try:
        httpx.post(f"{base}/api/class/advance", json={}, headers={"Authorization": f"Bearer {token}"}, timeout=10.0)
    except httpx.HTTPError:
        return  # killed meanwhile


def _check(host: HostProcess, student: Student, joined: dict[str, Any]) -> None:
    """Every acknowledged decision stands in the seat's record, and the seat goes on where it was."""
    with host.client(joined["token"]) as client:
        now = client.get("/api/seat/now").json()
        assert now["stage"] in ("deciding", "closing", "ended")
        assert client.get("/api/view?language=en").status_code == 200
    with host.teacher as teacher:
        while (at := client_stage(host, joined["token"])) != "ended":
            if at == "deciding":
                teacher.post("/api/class/end", json={})
            time.sleep(0.1)
    with host.client(joined["token"]) as client:
        record = client.get("/api/seat/record").json()["record"]
    for round, decision in student.acknowledged.items():
        assert record["decisions"][round - 1] == decision


def client_stage(host: HostProcess, token: str) -> str:
    with host.client(token) as client:
        return str(client.get("/api/seat/now").json()["stage"])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_host_leaves_no_workers_behind(tmp_path: Path) -> None:
    with hosting("first-day", home=tmp_path) as host:
        children = _children(host.process.pid)
        assert children
        host.kill()
        for _ in range(200):
            if not any(_alive(pid) for pid in children):
                return
            time.sleep(0.05)
        raise AssertionError("workers outlived their host")


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task/{pid}/children")
    if not tasks.exists():
        pytest.skip("children of a process are looked up in /proc, which isn't here")
    return [int(each) for each in tasks.read_text().split()]


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    return state != "Z"


# --- the disk ------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_a_full_disk_is_said_and_nothing_is_acknowledged(
    open_room: OpenRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_room() as room:
        ann = await room.join("Ann")
        await room.teacher.post("/api/class/open")
        decision = await ann.standing()
        write = room.host.store.write

        async def full(work: Any) -> Any:
            async def failing(connection: Any) -> Any:
                await work(connection)
                raise OperationalError("INSERT", {}, Exception("database or disk is full"))

            return await write(failing)

        monkeypatch.setattr(room.host.store, "write", full)
        answer = await ann.http.post("/api/round/1/decide", json={"decision": decision})
        assert answer.status_code == 503
        assert answer.json()["error"]["id"] == "classroom-store-failed"
        assert "disk is full" in answer.json()["error"]["text"]
        assert (await ann.get("/api/seat/now"))["decided"] is None  # looking still works
        monkeypatch.undo()
        async with room.host.store.reading() as connection:
            assert (await connection.execute(select(decisions))).first() is None
        await ann.play_round(1)


@pytest.mark.anyio
async def test_one_write_that_fails_takes_no_other_with_it(open_room: OpenRoom) -> None:
    async with open_room() as room:

        async def wrong(connection: Any) -> None:
            raise ValueError("a mistake")

        good = [room.join(f"student {number}") for number in range(5)]
        done = await asyncio.gather(*good, room.host.store.write(wrong), return_exceptions=True)
        assert isinstance(done[-1], ValueError)
        assert len({client.seat for client in done[:-1] if not isinstance(client, BaseException)}) == 5


@pytest.mark.anyio
async def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFailed):
        Store(sqlite_url(tmp_path / "file" / "classes.sqlite3"))


# --- workers -------------------------------------------------------------------------------------------------------


@pytest.mark.anyio
async def test_a_worker_that_dies_is_replaced_and_its_job_done_again(tmp_path: Path) -> None:
    table = Table()
    first = Sitting(1, "first-day", level_files()["first-day"].read_text(encoding="utf-8"), 5)
    try:
        before = await table.do(sitting.opened, first)
        worker = next(iter(table._pool._processes.values()))
        worker.kill()
        worker.join()
        assert await table.do(sitting.opened, first) == before
    finally:
        table.close()
