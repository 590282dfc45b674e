"""The host against its own description: whatever is sent, it answers in its own words and goes on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.classroom.hosts import HostProcess, hosting

EXAMPLES = 8
"""Requests to each operation: the whole takes less than a minute."""

SPARED = {"/api/class/erase", "/api/class/end"}
"""What would leave nothing to ask for; tried elsewhere."""

STREAMS = {"/api/events", "/api/class/events"}


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HostProcess]:
    with hosting("first-day", home=tmp_path_factory.mktemp("host")) as host:
        yield host


def described(host: HostProcess) -> OpenApiSchema:
    with host.teacher as teacher:
        found = teacher.get("/api/openapi.json")
    assert found.status_code == 200
    return schemathesis.openapi.from_dict(found.json())


@pytest.mark.timeout(280)
def test_whatever_is_sent_is_answered_in_the_hosts_own_words(host: HostProcess) -> None:
    joined = httpx.post(
        f"{host.base}/api/join", json={"code": host.told["code"], "nickname": "Ann"}, trust_env=False
    ).json()
    tokens = {"seat": joined["token"], "teacher": host.told["teacher_token"], "nobody": ""}
    with host.teacher as teacher:
        teacher.post("/api/class/open", json={}).raise_for_status()
    tried = 0
    for result in described(host).get_all_operations():
        operation = cast("Any", result).ok()
        if operation.path in SPARED | STREAMS:
            continue
        tried += _fuzz(host, operation, tokens)
    assert tried > 100
    with host.client(joined["token"]) as ann:
        assert ann.get("/api/hello").status_code == 200
        assert ann.get("/api/seat/now").status_code in (200, 429)


def _fuzz(host: HostProcess, operation: Any, tokens: dict[str, str]) -> int:
    """How many requests were sent to an operation."""
    sent = 0

    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy(), who=st.sampled_from(sorted(tokens)))
    def ask(case: Any, who: str) -> None:
        nonlocal sent
        sent += 1
        headers = {"Authorization": f"Bearer {tokens[who]}"} if tokens[who] else {}
        answer = case.call(base_url=host.base, headers=headers, timeout=30)
        assert answer.status_code < 500, f"{operation.method} {operation.path}: {answer.text}"
        if answer.status_code >= 400:
            error = answer.json()["error"]
            assert error["id"]
            assert error["text"]

    ask()
    return sent
