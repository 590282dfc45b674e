"""The import contract finds what it is there to find, and what imports cannot show is looked for here."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
PURE_ROOMS = ("economy", "policy", "game")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its contracts."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "cbgame", copy / "cbgame", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


def lint_imports(house: Path) -> str:
    """What import-linter says of a house: the lines that tell which contracts are kept and broken."""
    code = (
        "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command; lint_imports_command()"
    )
    command = [sys.executable, "-c", code, "--no-cache"]
    done = subprocess.run(
        command, cwd=house, capture_output=True, text=True, timeout=120, check=False, encoding="utf-8"
    )
    return done.stdout + done.stderr


def test_the_house_keeps_its_contracts(house: Path) -> None:
    answer = lint_imports(house)
    assert re.search(rf"Contracts: {len(CONTRACTS)} kept, 0 broken", answer), answer


@pytest.mark.parametrize(
    ("where", "planted", "contract"),
    [
        ("economy/intruder.py", "from cbgame.policy import decision", "Arrows run down only"),
        ("game/intruder.py", "def later():\n    import cbgame.files.places", "Arrows run down only"),
        ("utils.py", "", "Arrows run down only"),  # a room without a floor
        ("files/intruder.py", "import PySide6.QtCore", "Qt lives upstairs only"),
        ("game/intruder.py", "from pathlib import Path", "know no disk"),
        ("policy/intruder.py", "import random", "know no disk"),
        ("economy/intruder.py", "import time", "know no disk"),
        ("desktop/pages/intruder.py", "import cbgame.desktop.bridge", "Widgets are shown facts"),
        ("desktop/charts/intruder.py", "import cbgame.game.term", "Widgets are shown facts"),
        ("desktop/pages/intruder.py", "import cbgame.desktop.pages.home", "Pages don't know each other"),
        ("desktop/charts/intruder.py", "", "Charts don't know each other"),  # a chart without a place
        ("desktop/controls/words.py", "import cbgame.desktop.controls.rate_stepper", "Controls don't know each other"),
        ("desktop/charts/fan_chart.py", "import cbgame.desktop.charts.path_chart", "Charts don't know each other"),
    ],
)
def test_a_planted_violation_is_found(house: Path, where: str, planted: str, contract: str) -> None:
    planted_in = house / "cbgame" / where
    before = planted_in.read_text(encoding="utf-8") if planted_in.exists() else None
    planted_in.write_text(f"{planted}\n", encoding="utf-8")
    try:
        answer = lint_imports(house)
    finally:
        planted_in.unlink() if before is None else planted_in.write_text(before, encoding="utf-8")
    assert re.search(rf"{contract}.* BROKEN", answer), answer


def calls(source: str) -> set[str]:
    """The names of what a source calls: ``open``, ``date.today``."""
    found = (node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return {ast.unparse(function) for function in found}


@pytest.mark.parametrize("room", PURE_ROOMS)
def test_pure_rooms_call_neither_disk_nor_clock(room: str) -> None:
    forbidden = re.compile(r"^(open|print|input|exec|eval|__import__)$|\.(now|utcnow|today)$|^np\.(load|save|fromfile)")
    for file in sorted((ROOT / "cbgame" / room).rglob("*.py")):
        offences = {call for call in calls(file.read_text(encoding="utf-8")) if forbidden.search(call)}
        assert not offences, f"{file.relative_to(ROOT)} calls {', '.join(sorted(offences))}"


def test_a_term_s_luck_is_drawn_in_one_place() -> None:
    files = (file for room in PURE_ROOMS for file in (ROOT / "cbgame" / room).rglob("*.py"))
    drawing = [file for file in files if "np.random" in file.read_text(encoding="utf-8")]
    assert [file.relative_to(ROOT).as_posix() for file in drawing] == ["cbgame/economy/luck.py"]


def test_that_search_finds_what_it_is_for() -> None:
    assert calls("import datetime as d\nx = d.datetime.now()\nopen('a').read()") >= {"d.datetime.now", "open"}
