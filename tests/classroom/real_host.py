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

from cbgame.classroom.host_line import HostLine
from tests.classroom.contest import TEXT


@dataclass
class RealHost:
    """A running host, its first words, and its teacher's line."""

    process: subprocess.Popen[str]
    told: dict[str, Any]
    teacher: HostLine
    lines: list[HostLine] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.told['port']}"

    def seat(self, nickname: str, **joining: Any) -> HostLine:
        """A student's line, with a seat."""
        line = HostLine(self.address)
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
        teacher = HostLine(f"http://127.0.0.1:{told['port']}", told["teacher_token"])
        host = RealHost(process, told, teacher)
        yield host
        for line in (teacher, *host.lines):
            line.close()
    finally:
        process.terminate()
        process.communicate(timeout=30)
