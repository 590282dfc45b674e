"""``python3 dev.py package``: the folder, the archive, and the proof that they run without Python."""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bundle import archive, icons, notices
from bundle.contents import documents
from bundle.unpacked import one_file
from cbgame import __version__
from cbgame.files.cards import packed_cards
from cbgame.files.packed_levels import packed_levels

ROOT: Final = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
FOLDER: Final = DIST / "cbgame"
PROGRAM: Final = FOLDER / ("cbgame.exe" if os.name == "nt" else "cbgame")
STAMP: Final = DIST / "cbgame.stamp"
LOCK: Final = ROOT / "bundle" / "requirements.lock"
TOOLS: Final = BUILD / "tools"
MADE: Final = BUILD / "bundle"
_FROZEN: Final = BUILD / "pyinstaller" / "build"
_STARTED: Final = MADE / "started.txt"
_SOURCES: Final = ("cbgame", "assets", "levels", "bundle", "build.spec", "requirements.lock", "LICENSE")
_EARLIEST_S: Final = 1_767_225_600  # 2026-01-01, where git doesn't tell the time of the commit
_LONGEST_PROOF_S: Final = 900
_WITH_SYMBOLS: Final = (
    *("libpython*", "python*/lib-dynload/*.so", "sqlalchemy/*/*.so", "greenlet/*.so", "zeroconf/**/*.so"),
    "_miniaudio*.so",
)
"""Compiled code that comes with debugging symbols, within ``_internal``; Qt's and numpy's comes without."""


def archive_path() -> Path:
    """Where the archive goes: version, system and processor in its name."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    ending = "tar.gz" if system == "linux" else "zip"
    return DIST / f"cbgame-{__version__}-{system}-{platform.machine().lower()}.{ending}"


def digest() -> str:
    """What a build is made from: every file that goes in, the Python, and the archive's time."""
    told = hashlib.sha256(f"{sys.version} {commit_time_s()}".encode())
    tops = [ROOT / name for name in _SOURCES]
    files = [file for top in tops for file in (sorted(top.rglob("*")) if top.is_dir() else [top])]
    for file in (*files, *documents(ROOT / "docs")):
        if file.is_file() and "__pycache__" not in file.parts:
            told.update(f"{file.relative_to(ROOT).as_posix()}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return told.hexdigest()


def is_built() -> bool:
    """Whether the folder in ``dist`` is of today's files."""
    return PROGRAM.is_file() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == digest()


def commit_time_s() -> int:
    """When the commit was made: the time that everything in the archive is said to be of."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    if shutil.which("git") is None:
        return _EARLIEST_S
    done = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.stdout.strip().isdecimal() else _EARLIEST_S


def build() -> None:
    """Freeze the program and put beside it what belongs to it."""
    STAMP.unlink(missing_ok=True)
    _tools()
    icons.make(ROOT / "assets" / "icons" / "cbgame.svg", MADE)
    _version_resource()
    (MADE / "cards.json").write_text(packed_cards(), encoding="utf-8")
    (MADE / "levels.pickle").write_bytes(packed_levels())
    _compile()
    _freeze()
    _strip()
    _unpack_modules()
    into = FOLDER / "_internal" / "cbgame" / "_data" / "notices"
    modules = notices.packed_modules(_FROZEN / "PYZ-00.toc", FOLDER)
    print(f"notices of {len(notices.collect(FOLDER, into, modules))} works")
    shutil.copytree(into, FOLDER / "licences", dirs_exist_ok=True)
    shutil.copyfile(ROOT / "LICENSE", FOLDER / "LICENSE")
    shutil.copytree(into.with_name("docs"), FOLDER / "docs", dirs_exist_ok=True)
    if sys.platform.startswith("linux"):
        _desktop_files()
    archive.pack(FOLDER, archive_path(), commit_time_s())


def _tools() -> None:
    """PyInstaller in a folder of its own, so that the environment stays as its lock says."""
    stamp, wanted = TOOLS / "stamp", hashlib.sha256(LOCK.read_bytes()).hexdigest() + sys.version
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "-q", "--target", str(TOOLS)]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", str(LOCK)], check=True)
    stamp.write_text(wanted, encoding="utf-8")


def _compile() -> None:
    """What a start compiles each time, compiled now; it is heard by starting the game from its sources."""
    command = [sys.executable, "-m", "bundle.compiling", str(MADE / "compiled.marshal"), str(_STARTED)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=_LONGEST_PROOF_S)


def _freeze() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(TOOLS), str(ROOT))),
        "PYTHONHASHSEED": "0",
        "PYTHONNODEBUGRANGES": "1",  # of each instruction the line is kept, not the column: a fifth of what is read
        "SOURCE_DATE_EPOCH": str(commit_time_s()),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--workpath", str(BUILD / "pyinstaller"), "--distpath", str(DIST), str(ROOT / "build.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


def _unpack_modules() -> None:
    """What a start imports, beside the program's compressed archive."""
    sys.path.append(str(TOOLS))  # where PyInstaller stands, which reads the archive; its own notice is there, too
    names = _STARTED.read_text(encoding="utf-8").splitlines()
    (FOLDER / "_internal" / "modules.start").write_bytes(one_file(_FROZEN / "PYZ-00.pyz", names))


def _strip() -> None:
    """Take the debugging symbols out of Python's own libraries and of wheels that still have many."""
    if not sys.platform.startswith("linux"):
        return
    files = [file for pattern in _WITH_SYMBOLS for file in (FOLDER / "_internal").glob(pattern)]
    for file in files:
        file.chmod(0o755)
        subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def _desktop_files() -> None:
    share = FOLDER / "share"
    linux, drawing = ROOT / "bundle" / "linux", ROOT / "assets" / "icons" / "cbgame.svg"
    for side in icons.SIZES:
        _copy(MADE / f"cbgame-{side}.png", share / f"icons/hicolor/{side}x{side}/apps/cbgame.png")
    _copy(drawing, share / "icons/hicolor/scalable/apps/cbgame.svg")
    _copy(linux / "cbgame.desktop", share / "applications/cbgame.desktop")
    about = linux / "org.cbgame.cbgame.metainfo.xml"
    date = time.strftime("%Y-%m-%d", time.gmtime(commit_time_s()))
    told = about.read_text(encoding="utf-8").replace("@VERSION@", __version__).replace("@DATE@", date)
    (share / "metainfo").mkdir()
    (share / "metainfo" / about.name).write_text(told, encoding="utf-8")
    _copy(linux / "add-to-menu", FOLDER / "add-to-menu")
    (FOLDER / "add-to-menu").chmod(0o755)


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def _version_resource() -> None:
    """What Windows shows of the program: name, version, licence."""
    numbers = [int(part) for part in __version__.split(".")] + [0]
    texts = {
        "CompanyName": "cbgame maintainers",
        "FileDescription": "cbgame: you are the central bank",
        "FileVersion": __version__,
        "InternalName": "cbgame",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "cbgame.exe",
        "ProductName": "cbgame",
        "ProductVersion": __version__,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    fixed = f"FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}, OS=0x40004, fileType=1)"
    table = f"StringFileInfo([StringTable('040904B0', [{strings}])])"
    translation = "VarFileInfo([VarStruct('Translation', [0x409, 1200])])"
    resource = f"VSVersionInfo(ffi={fixed}, kids=[{table}, {translation}])\n"
    (MADE / "version.txt").write_text(resource, encoding="utf-8")


def unpack(tar: tarfile.TarFile, place: Path) -> None:
    """Everything in an archive, with Python's own safeguard where it has one: Debian 12 lacks it."""
    tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, _path: member)
    tar.extractall(place)


def prove() -> int:
    """Unpack the archive elsewhere and let the program test itself with nothing in its environment; its exit code."""
    with tempfile.TemporaryDirectory(prefix="cbgame-proof-") as place:
        if archive_path().suffix == ".zip":
            with zipfile.ZipFile(archive_path()) as zipped:
                zipped.extractall(place)
        else:
            with tarfile.open(archive_path()) as tar:
                unpack(tar, Path(place))
        environment = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        program = Path(place) / "cbgame" / PROGRAM.name
        return subprocess.run(
            [program, "--self-test"], cwd=place, env=environment, timeout=_LONGEST_PROOF_S, check=False
        ).returncode


def size_mb(path: Path) -> float:
    """Megabytes of a file or of everything in a folder; what is linked counts once."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def main(arguments: Sequence[str] | None = None) -> int:
    """Build if anything changed, then prove; 0 if it holds, 1 if not."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--again", action="store_true", help="build also where nothing has changed")
    parser.add_argument("--no-proof", action="store_true", help="don't let the program test itself")
    given = parser.parse_args(arguments)
    built = is_built()
    if given.again or not built:
        build()
    print(
        f"{FOLDER.relative_to(ROOT)}: {size_mb(FOLDER):.0f} MB; {archive_path().name}: {size_mb(archive_path()):.0f} MB"
    )
    if not given.no_proof and (not built or given.again) and prove():
        return 1
    STAMP.write_text(digest(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
