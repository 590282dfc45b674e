"""requirements.lock holds what pyproject.toml asks for, by hash, and tells nothing of where it was made."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
ASKED = [Requirement(line) for line in PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["dev"]]
ENTRIES = [line for line in LOCK.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]


def locked() -> dict[str, str]:
    """The locked version of each package."""
    pins = (re.match(r"([A-Za-z0-9._-]+)==(\S+)", entry) for entry in ENTRIES)
    return {canonicalize_name(pin[1]): pin[2] for pin in pins if pin}


@pytest.mark.parametrize("asked", ASKED, ids=lambda asked: asked.name)
def test_what_is_asked_for_is_locked(asked: Requirement) -> None:
    assert asked.specifier.contains(locked()[canonicalize_name(asked.name)])


def test_every_package_is_pinned_by_hash() -> None:
    for entry in ENTRIES:
        assert re.match(r"[A-Za-z0-9._-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_lock_names_no_place() -> None:
    assert "://" not in LOCK
    assert not re.search(r"^\s*-", LOCK.replace("    --hash=", ""), re.MULTILINE)
    assert " @ " not in LOCK


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_game_s_own_packages_are_for_every_system(system: str) -> None:
    # on a machine as most players have; miniaudio has no wheels for others, and the game is silent there
    machine = {"platform_machine": "AMD64" if system == "win32" else "x86_64"}
    environment = {
        **machine,
        "sys_platform": system,
        "python_version": "3.11",
        "platform_python_implementation": "CPython",
    }
    for asked in PROJECT["project"]["dependencies"]:
        name = canonicalize_name(Requirement(asked).name)
        (entry,) = (entry for entry in ENTRIES if canonicalize_name(entry.split("==")[0]) == name)
        condition = entry.split("--hash")[0].partition(";")[2].strip()
        assert not condition or Marker(condition).evaluate(environment)


def test_qt_stays_below_the_version_that_kills_python_3_11() -> None:
    assert locked()["pyside6-essentials"].startswith("6.11.")
    assert locked()["shiboken6"] == locked()["pyside6-essentials"]
