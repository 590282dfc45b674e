"""Builds the library that plays recordings back (cbgame/recording/replay.c), beside its source."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from cbgame.recording.native import LIBRARY, MARK, SOURCE, built_from

COMPILERS: Final = ("cc", "gcc", "clang")
OPTIONS: Final = ("-O3", "-ffp-contract=off", "-shared", "-fPIC", "-fvisibility=hidden")


def stands() -> bool:
    """Whether there is a library of today's source."""
    return LIBRARY.exists() and MARK.exists() and MARK.read_text().strip() == built_from()


def build() -> Path | None:
    """Build the library unless it stands; None where there is no compiler.

    Raises subprocess.CalledProcessError when the compiler fails.
    """
    compiler = next((each for each in COMPILERS if shutil.which(each)), None)
    if stands() or compiler is None:
        return LIBRARY if stands() else None
    with tempfile.TemporaryDirectory(dir=LIBRARY.parent) as folder:
        fresh = Path(folder) / LIBRARY.name
        subprocess.run([compiler, *OPTIONS, "-o", str(fresh), str(SOURCE)], check=True, capture_output=True, text=True)
        fresh.replace(LIBRARY)
    MARK.write_text(built_from() + "\n")
    return LIBRARY


def main() -> int:
    """Say what was built, or that the game will do without."""
    try:
        built = build()
    except subprocess.CalledProcessError as error:
        print(error.stderr, file=sys.stderr)
        built = None
    if built is None:
        print("no library to play recordings back: no C compiler that works (the game is slower, and the same)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
