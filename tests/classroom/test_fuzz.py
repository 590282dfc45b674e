"""The host against its own description: whatever anybody sends, it answers as described, in its own words, and goes on.

The host runs here without its limits on how often one may ask, so that what is sent arrives; on both databases.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import content_type_conformance, not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance
from schemathesis.specs.openapi.schemas import OpenApiSchema

from cbgame.classroom.host import Host, Server, Setting, listening
from cbgame.classroom.limits import Limits
from tests.classroom.conftest import inline_tables

EXAMPLES = 12
"""Requests to each operation, over all who ask."""

SPARED = {"/api/class/erase", "/api/class/end"}
"""What would leave nothing to ask for; tried elsewhere."""

STREAMS = {"/api/events", "/api/class/events"}

CHECKS = (not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance)

LEVEL = "first-day"


class NoLimits(Limits):
    """Everybody may ask as often as they like."""

    def _look(self, *_: Any) -> None:
        pass

    def _take(self, *_: Any) -> None:
        pass


@dataclass
class Fuzzed:
    """A host that is asked, who asks it, and what came of it."""

    base: str
    tokens: dict[str, str] = field(default_factory=dict)
    standing: dict[str, Any] = field(default_factory=dict)
    statuses: dict[int, int] = field(default_factory=dict)

    def client(self, token: str) -> httpx.Client:
        headers = {"Authorization": f"Bearer {token}"}
        return httpx.Client(base_url=self.base, headers=headers, timeout=200.0, trust_env=False)


@pytest.fixture
def fuzzed(database: str) -> Iterator[Fuzzed]:
    """A class of seats and one of teams, both in their first round; everybody's token."""
    with _serving(database) as (base, host_key):
        made = Fuzzed(base, {"host": host_key, "nobody": ""})
        _make_classes(made)
        yield made


@contextmanager
def _serving(database: str) -> Iterator[tuple[str, str]]:
    """A host in a thread of this process."""
    told: list[Any] = []
    ready = threading.Event()

    async def serve() -> None:
        host = Host(Setting(database=database), tables=inline_tables())
        host.limits = NoLimits(host.clock)
        await host.start()
        server = Server(host, listening("127.0.0.1", 0))
        told.extend((asyncio.get_running_loop(), server, host.setting.host_key))
        ready.set()
        try:
            await server.serve()
        finally:
            await host.stop()

    thread = threading.Thread(target=asyncio.run, args=(serve(),), name="host")
    thread.start()
    try:
        assert ready.wait(200.0)
        yield f"http://127.0.0.1:{told[1].port}", told[2]
    finally:
        if told:
            told[0].call_soon_threadsafe(told[1].close)
        thread.join(60.0)


def _make_classes(made: Fuzzed) -> None:
    with made.client(made.tokens["host"]) as host:
        alone = host.post("/api/classes", json={"level": LEVEL, "seed": 7, "forecasts": True}).json()
        teams = {"level": LEVEL, "seed": 8, "teams": True, "committee": True, "justifications": True}
        together = host.post("/api/classes", json=teams).json()
        seat = host.post("/api/join", json={"code": alone["code"], "nickname": "Ann"}).json()
        team = [
            host.post("/api/join", json={"code": together["code"], "nickname": name, "team": "Reds"}).json()
            for name in ("Ben", "Cy")
        ]
    made.tokens |= {
        "student": seat["token"], "chair": team[0]["token"], "member": team[1]["token"],
        "teacher": alone["teacher_token"], "teams' teacher": together["teacher_token"],
    }  # fmt: skip
    for name in ("teacher", "teams' teacher"):
        with made.client(made.tokens[name]) as teacher:
            teacher.post("/api/class/open", json={}).raise_for_status()
    with made.client(made.tokens["student"]) as student:
        made.standing = student.get("/api/seat/bulletins").json()["bulletins"][-1]["standing"]


def described(made: Fuzzed) -> OpenApiSchema:
    with made.client(made.tokens["teacher"]) as teacher:
        found = teacher.get("/api/openapi.json")
    assert found.status_code == 200
    return schemathesis.openapi.from_dict(found.json())


@pytest.mark.timeout(280)
def test_whatever_is_sent_is_answered_as_described(fuzzed: Fuzzed) -> None:
    for result in described(fuzzed).get_all_operations():
        operation = cast("Any", result).ok()
        if operation.path not in SPARED | STREAMS:
            _fuzz(fuzzed, operation)
    assert sum(fuzzed.statuses.values()) > 200
    assert fuzzed.statuses.get(200, 0) > 30, fuzzed.statuses  # what is sent isn't all refused at the door
    assert 429 not in fuzzed.statuses
    for name in ("student", "chair", "member"):
        with fuzzed.client(fuzzed.tokens[name]) as client:
            assert client.get("/api/hello").status_code == 200
            assert client.get("/api/view?language=en").status_code in (200, 410)


def _fuzz(made: Fuzzed, operation: Any) -> None:
    """Ask an operation, as everybody, with what its description allows and, now and then, with what really fits."""

    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy(), who=st.sampled_from(sorted(made.tokens)), fits=st.booleans())
    def ask(case: Any, who: str, fits: bool) -> None:
        if fits:
            _fit(case, made)
        headers = {"Authorization": f"Bearer {made.tokens[who]}"} if made.tokens[who] else {}
        answer = case.call(base_url=made.base, headers=headers, timeout=200)
        made.statuses[answer.status_code] = made.statuses.get(answer.status_code, 0) + 1
        case.validate_response(answer, checks=list(CHECKS))
        if answer.status_code >= 400:
            error = answer.json()["error"]
            assert error["id"]
            assert error["text"]

    ask()


def _fit(case: Any, made: Fuzzed) -> None:
    """The round that runs, a decision that may be taken, a seat that is there, a file that can be had."""
    for name, value in {"round": 1, "proposal": 1, "file": "gradebook.csv"}.items():
        if name in (case.path_parameters or {}):
            case.path_parameters[name] = value
    if isinstance(case.body, dict):
        for name, value in {"decision": made.standing, "seat": 1, "level": LEVEL, "policies": ["taylor"]}.items():
            if name in case.body:
                case.body[name] = value
        case.body.pop("level_text", None)
