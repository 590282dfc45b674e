"""Settings of the whole suite: no screen is needed, and nobody's own games are touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A landing is judged on the same examples each time; at the desk every run tries new ones.
settings.register_profile(
    "desk",
    max_examples=25,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("ci", parent=settings.get_profile("desk"), max_examples=200)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes share the suite out, what rests on the same costly things stays in one of them."""
    for item in items:
        if item.get_closest_marker("xdist_group") is None:
            item.add_marker(pytest.mark.xdist_group(shared_with(item)))


def shared_with(item: pytest.Item) -> str:
    """A file keeps what its tests have in common; one that asks the same of every level keeps it level by level."""
    file = item.nodeid.partition("::")[0]
    about = item.callspec.params.get("id") if isinstance(item, pytest.Function) and hasattr(item, "callspec") else None
    return f"{file}:{about}" if isinstance(about, str) else file


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has a player's folder of its own; it isn't made before somebody writes into it."""
    home = tmp_path / "player"
    monkeypatch.setenv("CBGAME_HOME", str(home))
    return home
