"""Nothing in the tracked files tells of the place where the work was done, or can't be read anywhere else."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def tracked() -> list[Path]:
    """The files of the repository."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [ROOT / name for name in listing.decode("utf-8").split("\0") if name and (ROOT / name).is_file()]


def text_of(file: Path) -> str | None:
    """A file's text; None for pictures and other bytes."""
    data = file.read_bytes()
    return None if b"\0" in data else data.decode("utf-8")


LOCAL = re.compile(
    r"(?<![\w.:/<>-])/(?:work|home|opt|root|Users|mnt|srv)/[\w.]"  # absolute paths of one machine
    r"|\b[A-Z]:\\Users\\"
    r"|https?://(?:[\w.-]*\.)?(?:pypi|pythonhosted|npmjs|crates|debian)\.(?:org|com|io)\b"  # where packages come from
    # ... or from a mirror nearby; a class's host has a local address by its nature
    r"|https?://(?:localhost|127\.|10\.|192\.168\.)[^\s\"']*/(?:simple|pypi|npm|artifactory|nexus)\b"
    r"|--(?:extra-)?index-url|--find-links[ =]"
)


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "work/main",
        "file:///" + "opt/wheels",
        "x = '/" + "home/me/x'",
        "--extra-" + "index-url y",
        "http://10.0." + "0.9:8080/simple",
    ],
)
def test_the_search_finds_local_places(line: str) -> None:
    assert LOCAL.search(line.replace("file://", "file "))


def test_no_tracked_file_names_a_local_place() -> None:
    offences = []
    for file in tracked():
        for number, line in enumerate((text_of(file) or "").splitlines(), start=1):
            if file != Path(__file__) and LOCAL.search(line.replace("file://", "file ")):
                offences.append(f"{file.relative_to(ROOT)}:{number}: {line.strip()[:100]}")
    assert not offences, "\n".join(offences)


def test_every_text_is_utf_8_and_ends_with_a_newline() -> None:
    for file in tracked():
        text = text_of(file)
        assert not text or text.endswith("\n"), file.relative_to(ROOT)
        assert not text or "\r" not in text, file.relative_to(ROOT)


def test_nothing_big_or_made_is_tracked() -> None:
    typefaces = ROOT / "assets" / "fonts"  # thousands of characters each: docs/decisions/0009-fonts.md
    for file in tracked():
        most = 3_500_000 if file.parent == typefaces and file.suffix == ".otf" else 2_000_000
        assert file.stat().st_size < most, file.relative_to(ROOT)
        assert file.suffix not in (".pyc", ".whl", ".log"), file.relative_to(ROOT)
