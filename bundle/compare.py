"""Builds twice and says in which files the two differ: ``python -m bundle.compare``."""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

from bundle import build


def contents(folder: Path) -> dict[str, str]:
    """A digest of every file of a folder, and where every link leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def differing(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """The names that are in one only, or not the same in both."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def main() -> int:
    """0 if folder and archive are the same after two builds from nothing, 1 if not."""
    runs = []
    for _ in range(2):
        shutil.rmtree(build.BUILD / "pyinstaller", ignore_errors=True)
        build.build()
        runs.append((contents(build.FOLDER), hashlib.sha256(build.archive_path().read_bytes()).hexdigest()))
    names = differing(runs[0][0], runs[1][0])
    print("\n".join(names) or f"no file of {len(runs[0][0])} differs")
    same = runs[0][1] == runs[1][1]
    print("the archives are the same" if same else "the archives differ")
    return 0 if same and not names else 1


if __name__ == "__main__":
    sys.exit(main())
