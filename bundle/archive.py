"""The archive of the folder: sorted, owned by nobody, at one time, so that the same folder gives the same bytes."""

from __future__ import annotations

import gzip
import os
import tarfile
import zipfile
from pathlib import Path
from time import gmtime


def pack(folder: Path, archive: Path, time_s: int) -> None:
    """Write the archive; ``.zip`` or ``.tar.gz`` by its name. ``time_s`` is what every file is said to be of."""
    files = sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    archive.parent.mkdir(parents=True, exist_ok=True)
    unfinished = archive.with_name(archive.name + ".new")
    if archive.suffix == ".zip":
        _zip(folder, files, unfinished, time_s)
    else:
        _tar(folder, files, unfinished, time_s)
    unfinished.replace(archive)


def _tar(folder: Path, files: list[Path], out: Path, time_s: int) -> None:
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = time_s
        entry.mode = 0o755 if entry.mode & 0o100 else 0o644
        return entry

    with (
        out.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=time_s) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in files:
            tar.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)


def _zip(folder: Path, files: list[Path], out: Path, time_s: int) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as zipped:
        for path in files:
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), gmtime(time_s)[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 if os.access(path, os.X_OK) else 0o644) << 16
            zipped.writestr(entry, path.read_bytes())
