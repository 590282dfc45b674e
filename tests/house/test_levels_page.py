"""The page on levels does what it says: its commands run as written, its changes apply, its answers are true."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "levels.md").read_text(encoding="utf-8")
WALK = PAGE.split("## From a copy to the gates", 1)[1].split("\n## ", 1)[0]
STEPS = [(match[1], match[2]) for match in re.finditer(r"```(sh|text|diff)\n(.*?)```", WALK, re.DOTALL)]


def ran(command: str, folder: Path, home: Path) -> tuple[int, str]:
    """What a line of the page answers; its output goes into a file where the line says so."""
    line, _, target = command.partition(" > ")
    program, *arguments = shlex.split(line)
    assert program == "cbgame"
    environment = os.environ | {"CBGAME_HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C", "LANGUAGE": "en"}
    done = subprocess.run(
        [sys.executable, "-m", "cbgame", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=250, check=False,
    )  # fmt: skip
    assert done.stderr == "", f"{command}: {done.stderr}"
    if target:
        (folder / target).write_text(done.stdout, encoding="utf-8")
    return done.returncode, done.stdout


def changed(text: str, change: str) -> str:
    """A file with the lines that a change takes away replaced by those it brings."""
    lines = change.splitlines()
    assert all(line[:1] in "+-" for line in lines)
    old, new = ("\n".join(line[1:] for line in lines if line[:1] == sign) for sign in "-+")
    assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in the file"
    return text.replace(old, new)


def without_lines(answer: str) -> str:
    """An answer whose line numbers any edit of the level that was copied would move."""
    return re.sub(r"(?<=\.toml):\d+:", ":LINE:", answer)


def test_the_walk_from_a_copy_to_the_gates_works_as_it_is_written(tmp_path: Path) -> None:
    folder, home = tmp_path / "work", tmp_path / "home"
    folder.mkdir()
    code, answer = 0, ""
    for place, (kind, text) in enumerate(STEPS):
        if kind == "diff":
            file = folder / "our-class.toml"
            file.write_text(changed(file.read_text(encoding="utf-8"), text), encoding="utf-8")
        elif kind == "text":
            assert without_lines(answer) == without_lines(text)
            assert code == (1 if "expected" in text else 0)
        else:
            told = STEPS[place + 1][0] == "text" if place + 1 < len(STEPS) else False
            for command in text.splitlines():
                code, answer = ran(command, folder, home)
                assert told or code == 0 or (code == 1 and "sweep" in command), f"{command}: {answer}"
    assert (home / "levels" / "our-class.toml").read_text(encoding="utf-8") == (folder / "our-class.toml").read_text(
        encoding="utf-8"
    )
    assert [kind for kind, _ in STEPS].count("sh") == 6
