"""A host as it is started on a teacher's machine: a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from cbgame.classroom.host_line import HostLine
from tests.classroom.contest import TEXT

PATIENCE_S = 120.0
"""A busy machine is no reason to give a host up that is only slow to answer."""


class PatientLine(HostLine):
    """A line that waits longer than a player's does."""

    def __init__(self, address: str, token: str = "") -> None:
        super().__init__(address, token)
        self._client.timeout = httpx.Timeout(PATIENCE_S)


@dataclass
class RealHost:
    """A running host, what it said of one of its classes, and that class's teacher's line."""

    process: subprocess.Popen[str]
    told: dict[str, Any]
    teacher: HostLine
    lines: list[HostLine] = field(default_factory=list)

    def another_class(self, **asked: Any) -> RealHost:
        """The same host with another class, of the little level if nothing else is asked."""
        keys = PatientLine(self.address, self.told["host_key"])
        self.lines.append(keys)
        told = self.told | keys.post("/api/classes", {"level": "little"} | asked)
        teacher = PatientLine(self.address, told["teacher_token"])
        self.lines.append(teacher)
        return RealHost(self.process, told, teacher, self.lines)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.told['port']}"

    def seat(self, nickname: str, **joining: Any) -> HostLine:
        """A student's line, with a seat."""
        line = PatientLine(self.address)
        self.lines.append(line)
        line.joined(self.told["code"], nickname, **joining)
        return line

    def does(self, verb: str, **body: Any) -> Any:
        """What the teacher does."""
        return self.teacher.post(f"/api/class/{verb}", body)


@contextmanager
def real_host(home: Path, *arguments: str) -> Iterator[RealHost]:
    """A host of the little level, on a free port of the loopback address."""
    (home / "levels").mkdir(parents=True, exist_ok=True)
    (home / "levels" / "little.toml").write_text(TEXT, encoding="utf-8")
    command = [sys.executable, "-m", "cbgame", "host", "little", "--json", "--port", "0", *arguments]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "CBGAME_HOME": str(home)},
    )
    try:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        teacher = PatientLine(f"http://127.0.0.1:{told['port']}", told["teacher_token"])
        host = RealHost(process, told, teacher)
        yield host
        for line in (teacher, *host.lines):
            line.close()
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_S)
