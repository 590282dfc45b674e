"""Saving so that a crash at any moment leaves the old file or the new one, never half of one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


class SaveFailed(OSError):
    """A file could not be saved; what was there before is untouched. ``folder`` is where it should have gone."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"can't save in {path.parent}: {why}")
        self.path, self.folder, self.why = path, path.parent, why


def save_text(path: Path, text: str) -> None:
    """Write ``text`` (UTF-8) to ``path``, making its folder. Raises :class:`SaveFailed`."""
    save_bytes(path, text.encode("utf-8"))


def save_bytes(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``, making its folder. Raises :class:`SaveFailed`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        raise SaveFailed(path, error.strerror or str(error)) from error


def set_aside(path: Path) -> Path:
    """Move a file that can't be used to the first free ``NAME.corrupt-N`` beside it. Raises :class:`SaveFailed`."""
    number = 1
    while (aside := path.with_name(f"{path.name}.corrupt-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise SaveFailed(path, error.strerror or str(error)) from error
    return aside


def _replace(path: Path, content: bytes) -> None:
    """Write beside, flush, sync, put in place, sync the folder."""
    beside = path.with_name(f".{path.name}.{os.urandom(6).hex()}.new")
    # Readable by whom the system lets read a new file: a report is made to be handed on.
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the renaming itself durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
