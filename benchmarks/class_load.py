"""A class of many seats by real connections: ``python benchmarks/class_load.py [--seats 300] [--rounds 16]``.

Every seat is a browser as far as the host can tell: an open stream of events, a view after each round, a decision at
some moment of the round, the weeks with their emergencies. What is measured is what a student waits for: from the
decision to its acknowledgement, and from the teacher's *advance* until everybody has the next round's view. The host
runs in its own process with its workers; the seats share another, on the same machine, which takes its part of the
processors too.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx

LEVEL = "long-exit"
ROOT = Path(__file__).resolve().parents[1]


@dataclass
class Figures:
    """What was measured. Seconds; megabytes."""

    seats: int
    rounds: int
    acknowledged: list[float] = field(default_factory=list, repr=False)
    quarters: list[float] = field(default_factory=list, repr=False)  # proceed, to its answer
    closes: list[float] = field(default_factory=list, repr=False)
    told: list[float] = field(default_factory=list, repr=False)
    pending: int = 0  # acknowledged before the announcement was ready
    processor_s: tuple[float, float] = (0.0, 0.0)  # of the host, and of its workers, in all rounds
    telling_s: list[tuple[float, float, float]] = field(default_factory=list, repr=False)
    """The same of each round's end alone, and what the seats themselves took of it."""
    memory_mb: dict[int, float] = field(default_factory=dict, repr=False)  # by round, host and workers together

    def summary(self) -> dict[str, Any]:
        """The figures that are published."""
        return {
            "seats": self.seats, "rounds": self.rounds, "decisions": len(self.acknowledged),
            "acknowledged_p50_ms": round(1000 * statistics.median(self.acknowledged)),
            "acknowledged_p95_ms": round(1000 * p95(self.acknowledged)),
            "quarter_p95_ms": round(1000 * p95(self.quarters)), "pending": self.pending,
            "round_closed_max_s": round(max(self.closes), 2), "everybody_told_p95_s": round(p95(self.told), 2),
            "everybody_told_max_s": round(max(self.told), 2),
            "host_ms_a_seat_and_round": round(1000 * self.processor_s[0] / (self.seats * self.rounds), 1),
            "workers_ms_a_seat_and_round": round(1000 * self.processor_s[1] / (self.seats * self.rounds), 1),
            **{
                f"telling_{who}_s": round(statistics.median(each[place] for each in self.telling_s), 2)
                for place, who in enumerate(("host", "workers", "seats"))
            },
            "memory_mb_first": round(self.memory_mb[min(self.memory_mb)]) if self.memory_mb else None,
            "memory_mb_last": round(self.memory_mb[max(self.memory_mb)]) if self.memory_mb else None,
        }  # fmt: skip


def p95(values: list[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[min(int(0.95 * len(values)), len(values) - 1)]


class Seat:
    """One browser."""

    def __init__(self, base: str, number: int, figures: Figures) -> None:
        self._number, self._figures = number, figures
        limits = httpx.Limits(max_connections=4)
        self._http = httpx.AsyncClient(base_url=base, timeout=60.0, limits=limits, trust_env=False)
        self._stream: asyncio.Task[None] | None = None
        self.round = 0
        self.standing: dict[str, Any] = {}
        self.seen = asyncio.Event()  # the view of the round that is on

    async def join(self, code: str) -> None:
        """Take a seat; who is told to wait comes again."""
        while True:
            answer = await self._http.post("/api/join", json={"code": code, "nickname": f"student {self._number}"})
            if answer.status_code != 429:
                break
            await asyncio.sleep(1.0)
        answer.raise_for_status()
        self._stream = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async with self._http.stream("GET", "/api/events", timeout=None) as events:
            async for line in events.aiter_lines():
                if line == "event: changed":
                    await self._look()

    async def _look(self) -> None:
        answer = await self._http.get("/api/view?language=en")
        answer.raise_for_status()
        view = answer.json()
        if view["class"]["stage"] in ("deciding", "ended") and view["class"]["round"] >= self.round:
            self.round, self.standing = view["class"]["round"], view["standing"]
            if view["class"]["stage"] == "deciding" and view["me"]["step"] == "decide":
                self.seen.set()
            if view["class"]["stage"] == "ended":
                self.seen.set()

    async def play(self, spread_s: float) -> None:
        """Decide at some moment, and play the quarter to its end."""
        await asyncio.sleep(random.uniform(0.0, spread_s))
        path = f"/api/round/{self.round}"
        move = random.choice((-0.25, 0.0, 0.0, 0.25))
        decision = self.standing | {"target_low_pct": max(self.standing["target_low_pct"] + move, 0.0)}
        begun = time.perf_counter()
        answer = await self._http.post(f"{path}/decide?language=en", json={"decision": decision})
        self._figures.acknowledged.append(time.perf_counter() - begun)
        answer.raise_for_status()
        self._figures.pending += answer.status_code == 202
        await asyncio.sleep(random.uniform(0.0, spread_s / 3))
        begun = time.perf_counter()
        answer = await self._http.post(f"{path}/proceed?language=en", json={})
        self._figures.quarters.append(time.perf_counter() - begun)
        while "situation" in (told := answer.json()):
            option = random.choice(told["situation"]["options"])["id"]
            answer = await self._http.post(f"{path}/answer?language=en", json={"option": option})

    async def close(self) -> None:
        """Close the window."""
        if self._stream is not None:
            self._stream.cancel()
            await asyncio.gather(self._stream, return_exceptions=True)
        await self._http.aclose()


async def load(
    base: str, code: str, teacher_token: str, seats: int, rounds: int, spread_s: float, host: int | None = None,
    absent: float = 0.0,
) -> Figures:  # fmt: skip
    """Play a class of so many seats for so many rounds; ``host`` is the process whose memory is measured, ``absent``
    the share of the seats that decide nothing."""
    figures = Figures(seats, rounds)
    class_ = [Seat(base, number, figures) for number in range(seats)]
    headers = {"Authorization": f"Bearer {teacher_token}"}
    async with httpx.AsyncClient(base_url=base, headers=headers, timeout=120.0, trust_env=False) as teacher:
        for place in range(0, seats, 20):
            await asyncio.gather(*(seat.join(code) for seat in class_[place : place + 20]))
        (await teacher.post("/api/class/open", json={})).raise_for_status()
        before = processor_s(host) if host is not None else (0.0, 0.0)
        for _ in range(rounds):
            await asyncio.gather(*(seat.seen.wait() for seat in class_))
            for seat in class_:
                seat.seen.clear()
            await asyncio.gather(*(seat.play(spread_s) for seat in class_[round(absent * seats) :]))
            begun, used = time.perf_counter(), _used_by_all(host)
            (await teacher.post("/api/class/advance", json={})).raise_for_status()
            figures.closes.append(time.perf_counter() - begun)
            await asyncio.gather(*(seat.seen.wait() for seat in class_))
            figures.told.append(time.perf_counter() - begun)
            now = _used_by_all(host)
            figures.telling_s.append((now[0] - used[0], now[1] - used[1], now[2] - used[2]))
            if host is not None:
                figures.memory_mb[len(figures.told)] = memory_mb(host)
        if host is not None:
            after = processor_s(host)
            figures.processor_s = after[0] - before[0], after[1] - before[1]
        await asyncio.gather(*(seat.close() for seat in class_))
    return figures


def _used_by_all(host: int | None) -> tuple[float, float, float]:
    """Processor time so far of the host, of its workers and of the seats."""
    return (*(processor_s(host) if host is not None else (0.0, 0.0)), time.process_time())


def processor_s(process: int) -> tuple[float, float]:
    """Processor time of a process and of its children so far (Linux); the search for hindsight is among the latter."""
    children = Path(f"/proc/{process}/task/{process}/children")
    if not children.exists():
        return 0.0, 0.0
    return _used(process), sum(_used(int(each)) for each in children.read_text().split())


def _used(process: int) -> float:
    parts = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(process: int) -> float:
    """What a process and its children hold in memory, shared pages counted by their share (Linux)."""
    children = Path(f"/proc/{process}/task/{process}/children")
    if not children.exists():
        return 0.0
    pids = [process, *(int(each) for each in children.read_text().split())]
    held = 0.0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                held += int(line.split()[1]) / 1024
    return held


def start_host(home: Path, *more: str) -> tuple[subprocess.Popen[str], dict[str, Any]]:
    """A host in a process of its own, and what it said first."""
    command = [sys.executable, "-m", "cbgame", "host", LEVEL, "--json", "--port", "0", "--address", "127.0.0.1", *more]
    environment = os.environ | {"CBGAME_HOME": str(home), "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=environment)
    assert process.stdout is not None
    return process, json.loads(process.stdout.readline())


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seats", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=16)
    parser.add_argument("--absent", type=float, default=0.0, help="share of the seats that never decide")
    parser.add_argument("--spread", type=float, default=30.0, help="seconds over which decisions come in")
    parser.add_argument("--database", default="")
    parser.add_argument("--all", action="store_true", help="every figure, not only the summary")
    asked = parser.parse_args()
    more = ["--database", asked.database] if asked.database else []
    with tempfile.TemporaryDirectory() as home:
        process, told = start_host(Path(home), *more)
        assert process.stdout is not None
        reader = asyncio.to_thread(process.stdout.read)

        async def measured() -> Figures:
            draining = asyncio.create_task(reader)
            try:
                return await load(
                    told["address"], told["code"], told["teacher_token"], asked.seats, asked.rounds, asked.spread,
                    process.pid, asked.absent,
                )  # fmt: skip
            finally:
                process.terminate()
                await draining

        figures = asyncio.run(measured())
        process.wait()
    print(json.dumps(asdict(figures) if asked.all else figures.summary(), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
