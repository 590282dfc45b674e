"""A host in a process of its own, as a teacher starts it; it can be killed."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import httpx

START_S = 120.0
PORTS = range(15_000, 30_000)
"""Below those that systems give to whoever asks for any: a host's clients would be given its own while it is away."""


def free_port() -> int:
    """A port of the loopback address that a host can be killed on and come back to."""
    while True:
        port = random.choice(PORTS)
        with socket.socket() as asked, suppress(OSError):
            asked.bind(("127.0.0.1", port))
            return port


class HostProcess:
    """``cbgame host … --json``: what it said first, and everything after."""

    def __init__(self, *arguments: str, port: int = 0, home: Path) -> None:
        command = [sys.executable, "-m", "cbgame", "host", *arguments, "--json", "--address", "127.0.0.1",
                   "--port", str(port), "--processes", "1"]  # fmt: skip
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=os.environ | {"CBGAME_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        self._lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.told = self._first()
        self.base = str(self.told["address"])

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put("")

    def _first(self) -> dict[str, Any]:
        try:
            line = self._lines.get(timeout=START_S)
        except Empty:
            line = ""
        if not line:
            self.process.kill()
            assert self.process.stderr is not None
            why = self.process.stderr.read()
            self.kill()
            raise AssertionError(f"the host didn't begin: {why}")
        told = dict(json.loads(line))
        if "error" in told:
            self.kill()
            raise AssertionError(f"the host didn't begin: {told['error']}")
        return told

    def client(self, token: str = "") -> httpx.Client:
        """A client that says who it is by a token."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.Client(base_url=self.base, headers=headers, timeout=START_S, trust_env=False)

    @property
    def teacher(self) -> httpx.Client:
        return self.client(self.told["teacher_token"])

    def kill(self) -> None:
        """SIGKILL: nothing is tidied up."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        for pipe in (self.process.stdout, self.process.stdin, self.process.stderr):
            if pipe is not None:
                pipe.close()

    def quit(self) -> None:
        """As a teacher ends it."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)


@contextmanager
def hosting(*arguments: str, port: int = 0, home: Path) -> Iterator[HostProcess]:
    host = HostProcess(*arguments, port=port, home=home)
    try:
        yield host
    finally:
        host.kill()


def hold_in(client: httpx.Client) -> dict[str, Any]:
    bulletins: Sequence[Any] = client.get("/api/seat/bulletins").json()["bulletins"]
    return dict(bulletins[-1]["standing"])
