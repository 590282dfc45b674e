"""The package as it is built holds all that ships with the game, and finds it away from the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import cbgame
from bundle.contents import documents as pages

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with the locked build tools."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the wheel has been unpacked, as an installer does with one of pure Python."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_python(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python with the installed package before the checkout's, from a folder of no meaning."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("shipped", ["assets", "levels"])
def test_everything_that_ships_is_in_the_wheel(wheel: Path, shipped: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if name.startswith(f"cbgame/_data/{shipped}/")}
    files = (file for file in (ROOT / shipped).rglob("*") if file.is_file())
    assert inside == {f"cbgame/_data/{file.relative_to(ROOT).as_posix()}" for file in files}
    assert inside


def test_tests_and_tools_are_not_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert tops == {"cbgame", f"cbgame-{cbgame.__version__}.dist-info"}


def test_the_installed_package_finds_what_ships_inside_itself(installed: Path) -> None:
    code = "from cbgame.files import places as p; print(p.assets(), p.shipped_levels(), p.documents(), sep='\\n')"
    done = run_python(installed, "-c", code)
    assert done.stdout.splitlines() == [str(installed / "cbgame/_data" / name) for name in ("assets", "levels", "docs")]


def test_the_pages_of_the_game_are_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    assert {
        f"cbgame/_data/docs/{page.relative_to(ROOT / 'docs').as_posix()}" for page in pages(ROOT / "docs")
    } <= inside


def test_the_installed_command_line_lists_the_levels(installed: Path) -> None:
    done = run_python(installed, "-m", "cbgame", "levels", "--json")
    assert done.returncode == 0, done.stderr
    assert "repo-spike" in {level["id"] for level in json.loads(done.stdout)}
