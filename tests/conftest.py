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


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every test has a player's folder of its own; it isn't made before somebody writes into it."""
    home = tmp_path / "player"
    monkeypatch.setenv("CBGAME_HOME", str(home))
    return home
