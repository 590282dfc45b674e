"""The load script at a small size: what it measures is there, and nobody is left behind."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.classroom.hosts import hosting

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "class_load.py"


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("class_load", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["class_load"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.timeout(280)
def test_a_small_class_by_real_connections(tmp_path: Path) -> None:
    script = load_script()
    seats, rounds = 12, 3
    with hosting("long-exit", home=tmp_path) as host:
        told = host.told
        figures = asyncio.run(
            script.load(told["address"], told["code"], told["teacher_token"], seats, rounds, 1.0, host.process.pid)
        )
        with host.teacher as teacher:
            found = teacher.get("/api/class").json()
    assert found["round"] == rounds + 1
    assert [row["rounds"] for row in found["seats"]] == [rounds] * seats
    summary = figures.summary()
    assert summary["decisions"] == seats * rounds
    assert all(isinstance(value, int | float) for value in summary.values())
