"""Runs the archive in a Debian 12 that has no Python and only the libraries that the README names.

``sudo .venv/bin/python -m bundle.prove_debian`` after ``python3 dev.py package``; it needs debootstrap, Xvfb and
Debian's mirror. The tree is kept in ``build/debian`` for the next time. The program tests itself twice there, for a
user without rights: drawing into memory, and in a real X11 window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bundle.build import BUILD, archive_path, unpack
from bundle.contents import DEBIAN_LIBRARIES

_SUITE: Final = "bookworm"
_USER: Final = 1000
_PLACE: Final = "opt/cbgame"
_HOME: Final = "home/玩家 one"


def main() -> int:
    """0 if both tests hold, 1 if not, 2 where it can't be tried."""
    missing = [tool for tool in ("debootstrap", "Xvfb", "chroot") if shutil.which(tool) is None]
    if missing or os.geteuid() or not archive_path().is_file():
        print(
            f"needs root, a package (python3 dev.py package) and {', '.join(missing) or 'its tools'}", file=sys.stderr
        )
        return 2
    tree = _tree()
    shutil.rmtree(tree / _PLACE, ignore_errors=True)
    pythons = [path for path in tree.rglob("*python*") if os.access(path, os.X_OK) and path.is_file()]
    if pythons:
        print(f"the tree has a Python: {pythons[0]}", file=sys.stderr)
        return 1
    _unpack(tree)
    failed = _self_test(tree, {})
    with _screen() as display:
        failed |= _self_test(tree, {"DISPLAY": display})
    return int(failed)


def _tree() -> Path:
    """The smallest Debian with the named libraries; made once for a list of libraries."""
    tree, stamp = BUILD / "debian", BUILD / "debian.stamp"
    wanted = " ".join(DEBIAN_LIBRARIES)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return tree
    shutil.rmtree(tree, ignore_errors=True)
    include = ",".join(DEBIAN_LIBRARIES)
    command = ["debootstrap", "--variant=minbase", f"--include={include}", _SUITE, str(tree)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    stamp.write_text(wanted, encoding="utf-8")
    return tree


def _unpack(tree: Path) -> None:
    """The archive as root unpacks it: nobody else may write there."""
    with tarfile.open(archive_path()) as tar:
        unpack(tar, (tree / _PLACE).parent)
    shutil.rmtree(tree / _HOME, ignore_errors=True)
    (tree / _HOME).mkdir(parents=True)
    os.chown(tree / _HOME, _USER, _USER)
    (tree / "dev" / "shm").chmod(0o1777)  # as on a system that runs: processes of a class share locks there


def _self_test(tree: Path, environment: dict[str, str]) -> bool:
    """Whether the program's test of itself fails in the tree."""
    print(f"in {_SUITE} with {environment or 'no screen'}:", flush=True)
    inside = [str(shutil.which("chroot")), f"--userspec={_USER}:{_USER}", str(tree), f"/{_PLACE}/cbgame", "--self-test"]
    return subprocess.run(inside, env={"HOME": f"/{_HOME}", **environment}, check=False).returncode != 0


@contextmanager
def _screen() -> Iterator[str]:
    """An X server outside the tree. It is met by its abstract socket, which needs no file in the tree."""
    reading, writing = os.pipe()
    with tempfile.TemporaryFile() as told:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            pass_fds=(writing,),
            stderr=told,
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
