"""The README does what it says: its example runs, its links lead somewhere, its verbs exist."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_python_example_plays_a_term() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    lines = [line for line in example.splitlines() if line.strip()]
    assert len(lines) == 10
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", example],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert 0 <= int(done.stdout) <= 1000


def test_the_commands_are_verbs() -> None:
    dev = (ROOT / "dev.py").read_text(encoding="utf-8")
    for verb in set(re.findall(r"dev\.py (\w+)", README)):
        assert f"\n  {verb} " in dev, f"dev.py has no verb {verb}"


def test_the_commands_without_a_screen_work(tmp_path: Path) -> None:
    commands = re.findall(r"^\.venv/bin/cbgame (.+)$", README, re.MULTILINE)
    assert len(commands) >= 4
    for command in commands:
        call = [sys.executable, "-m", "cbgame", *shlex.split(command)]
        done = subprocess.run(call, cwd=tmp_path, capture_output=True, timeout=120, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr.decode('utf-8', 'replace')}"
        assert done.stdout, command
        assert not done.stderr, command


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} points to {target}"
