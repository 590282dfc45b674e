"""A PostgreSQL cluster of the tests' own, made with what Debian installs, as somebody without privileges."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAMS = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """Where the newest PostgreSQL's programs lie; None where there is none."""
    found = [path.parent for path in PROGRAMS.glob("*/bin/initdb")]
    return max(found, key=lambda path: float(path.parent.name), default=None)


def why_not() -> str:
    """Why no cluster can be had here; empty where one can."""
    if os.name == "nt":
        return "PostgreSQL is tried where Debian's packages are"
    if programs() is None:
        return f"no PostgreSQL under {PROGRAMS}: apt-get install postgresql"
    if os.geteuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL doesn't run as root, and there is no setpriv to leave it"
    return ""


def _unprivileged(command: list[str]) -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return command
    return ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups", *command]


@contextmanager
def cluster() -> Iterator[Path]:
    """A running cluster; what is yielded is the folder of its socket, which is all that it listens at."""
    where = programs()
    assert where is not None
    folder = Path(tempfile.mkdtemp(prefix="cbgame-pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody", "nogroup")
        data, log = folder / "data", folder / "log"
        run = [str(where / "initdb"), "-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"]
        _run(run, folder)
        options = f"-k {folder} -c listen_addresses='' -c fsync=off -c max_connections=100"
        _run([str(where / "pg_ctl"), "-D", str(data), "-l", str(log), "-o", options, "-w", "start"], folder)
        try:
            yield folder
        finally:
            _run([str(where / "pg_ctl"), "-D", str(data), "-m", "immediate", "-w", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str], folder: Path) -> None:
    """Output goes to a file: a server that inherits a pipe would keep it open."""
    with (folder.parent / f"{folder.name}.out").open("w+") as out:
        done = subprocess.run(_unprivileged(command), cwd="/", stdout=out, stderr=subprocess.STDOUT, check=False)
        out.seek(0)
        said = out.read()
    (folder.parent / f"{folder.name}.out").unlink()
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {said}")


def url(folder: Path, database: str = "postgres") -> str:
    """The address of a database of the cluster."""
    return f"postgresql+asyncpg://tester@/{database}?host={folder}"


def new_database(folder: Path, name: str) -> str:
    """An empty database's address."""
    where = programs()
    assert where is not None
    subprocess.run(
        [str(where / "createdb"), "-h", str(folder), "-U", "tester", name], check=True, cwd="/", capture_output=True
    )
    return url(folder, name)
